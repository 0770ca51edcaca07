/** What a number counts, and the unit that its column gives it or that contradicts its own. */
import type { Edge, Quantity, Statement } from './amount-text.ts';
import { type Dimension, DONG_SCALE } from './amount-words.ts';
import type { StatedUnit } from './stated-unit.ts';

/** What a quantity counts: `scaled` has a scale and no unit (`5 tỷ`), `bare` neither. */
export type Sort = Dimension | 'scaled' | 'bare';

export function sortOf(quantity: Quantity): Sort {
  return quantity.unit?.dimension ?? (quantity.parts[0]!.power === undefined ? 'bare' : 'scaled');
}

export function isDongScale(quantity: Quantity): boolean {
  return (quantity.parts[0]!.power ?? 0) >= DONG_SCALE;
}

/**
 * The statement with the unit of the column on its bare numbers.
 * @param mayDiffer whether a number's own unit stands beside another of the column
 */
export function underColumn(statement: Statement, column: StatedUnit, mayDiffer: boolean): Statement {
  const within = (quantity: Quantity): Quantity => inColumn(quantity, column, mayDiffer);
  const edge = ({ quantity, closed }: Edge): Edge => ({ quantity: within(quantity), closed });
  const { figure, low, high } = statement;
  return {
    ...statement,
    ...(figure && { figure: within(figure) }),
    ...(low && { low: edge(low) }),
    ...(high && { high: edge(high) }),
  };
}

function inColumn(quantity: Quantity, column: StatedUnit, mayDiffer: boolean): Quantity {
  const sort = sortOf(quantity);
  const isMeasured = column.unit !== 'unstated';
  const unit = { dimension: column.unit as Dimension, power: measurePower(column) };
  if (sort === 'bare') {
    const [part] = quantity.parts;
    const scaled = column.scale === undefined ? part! : { number: part!.number, power: column.scale };
    return { ...quantity, parts: [scaled], measureText: column.written, ...(isMeasured && { unit }) };
  }
  if (!mayDiffer && differs(quantity, column)) return { ...quantity, columnDiffers: column.written };
  // `60 triệu` under a header in dollars is dollars without a doubt; `50 tỷ` there is not.
  const takesCurrency = sort === 'scaled' && isMeasured && column.unit !== 'ha';
  return takesCurrency && !(column.unit === 'USD' && isDongScale(quantity))
    ? { ...quantity, unit }
    : quantity;
}

/** The power of a stated unit without its scale: -4 of m². */
function measurePower({ power, scale = 0 }: StatedUnit): number {
  return power - scale;
}

/**
 * Whether a number's own scale or measure contradicts its column: `500 triệu đồng` under "(tỷ đồng)", `520 ha` under "(m2)". A
 * column in đồng, USD or ha says nothing of scales, and an amount with its own currency is none of a column in another.
 */
function differs({ parts, unit }: Quantity, column: StatedUnit): boolean {
  const isMeasured = unit !== undefined && column.unit !== 'unstated';
  if (isMeasured && unit.dimension !== column.unit) return false;
  const isOtherMeasure = isMeasured && unit.power !== measurePower(column);
  if (column.scale === undefined) return isOtherMeasure && column.power !== 0;
  return isOtherMeasure || parts[0]!.power !== column.scale;
}
