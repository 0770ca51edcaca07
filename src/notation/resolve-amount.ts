/** Statements become values: which of them is the fact's, what its numbers are, and in which base unit. */
import {
  type AmountEnd,
  type AmountUnit,
  type AmountValue,
  compareDecimals,
  type DecimalString,
} from '../model/amount.ts';
import { type AmountFailure, failure, isFailure } from './cursor.ts';
import { addDecimals, isOutOfBounds, scaleDecimal } from './decimal.ts';
import type { HeaderUnit } from './header-unit.ts';
import { type KnownStyle, readNumber } from './number.ts';
import type { Part, Quantity } from './quantity.ts';
import type { Edge, Statement } from './statement.ts';
import { type Dimension, DONG_SCALE } from './units.ts';

export interface AmountContext {
  readonly unit: AmountUnit;
  /** A bare number is in the base unit from here up, and refused between 0 and this. */
  readonly bareFrom?: DecimalString | undefined;
  readonly style?: KnownStyle | undefined;
  readonly header?: HeaderUnit | undefined;
}

/** What a quantity counts: `scaled` has a scale and no unit (`5 tỷ`), `bare` neither. */
export type Sort = Dimension | 'scaled' | 'bare';

export function quantitiesOf(statement: Statement): readonly Quantity[] {
  const all = [statement.figure, statement.low?.quantity, statement.high?.quantity];
  return all.filter((quantity) => quantity !== undefined);
}

export function sortOf(quantity: Quantity): Sort {
  return quantity.unit?.dimension ?? (quantity.parts[0]!.power === undefined ? 'bare' : 'scaled');
}

/** The statement with the unit of the header on its bare numbers. */
export function underHeader(statement: Statement, header: HeaderUnit): Statement {
  const edge = ({ quantity, closed }: Edge): Edge => ({ quantity: withHeader(quantity, header), closed });
  const { approximate, figure, low, high } = statement;
  return {
    approximate,
    ...(figure && { figure: withHeader(figure, header) }),
    ...(low && { low: edge(low) }),
    ...(high && { high: edge(high) }),
  };
}

function withHeader(quantity: Quantity, header: HeaderUnit): Quantity {
  const sort = sortOf(quantity);
  const isMeasured = header.unit !== 'unstated';
  const unit = { dimension: header.unit as Dimension, power: header.power - (header.scale ?? 0) };
  if (sort === 'bare') {
    const [part] = quantity.parts;
    const scaled = header.scale === undefined ? part! : { number: part!.number, power: header.scale };
    return { ...quantity, parts: [scaled], measureText: header.written, ...(isMeasured && { unit }) };
  }
  // `60 triệu` under a header in dollars is dollars without a doubt.
  const isDollars = sort === 'scaled' && header.unit === 'USD' && !isDongScale(quantity);
  return isDollars ? { ...quantity, unit } : quantity;
}

export function isDongScale(quantity: Quantity): boolean {
  return (quantity.parts[0]!.power ?? 0) >= DONG_SCALE;
}

/** The value of a statement in the fact's own unit, and whether that unit was assumed. */
export function statementValue(
  statement: Statement,
  context: AmountContext,
): { readonly value: AmountValue; readonly isUnitAssumed: boolean } | AmountFailure {
  const { approximate, figure } = statement;
  const isUnitAssumed = quantitiesOf(statement).some((quantity) => isAssumed(quantity, context));
  if (figure !== undefined) {
    const value = measure(figure, context);
    if (typeof value !== 'string') return value;
    return { value: { kind: 'exact', value, approximate }, isUnitAssumed };
  }
  const low = statement.low && endOf(statement.low, context);
  if (low !== undefined && isFailure(low)) return low;
  const high = statement.high && endOf(statement.high, context);
  if (high !== undefined && isFailure(high)) return high;
  if (isEmpty(low, high)) return failure('amount-empty-range');
  if (low !== undefined && low.at === high?.at) {
    return { value: { kind: 'exact', value: low.at, approximate }, isUnitAssumed };
  }
  return {
    value: { kind: 'between', ...(low && { low }), ...(high && { high }), approximate },
    isUnitAssumed,
  };
}

function endOf(edge: Edge, context: AmountContext): AmountEnd | AmountFailure {
  const at = measure(edge.quantity, context);
  return typeof at === 'string' ? { at, closed: edge.closed } : at;
}

/** Nothing lies between the ends; amounts are never below 0. */
function isEmpty(low: AmountEnd | undefined, high: AmountEnd | undefined): boolean {
  if (high === undefined) return false;
  const order = compareDecimals(low?.at ?? '0', high.at);
  return order > 0 || (order === 0 && !((low?.closed ?? true) && high.closed));
}

function isAssumed(quantity: Quantity, { unit, bareFrom }: AmountContext): boolean {
  const sort = sortOf(quantity);
  return (sort === 'bare' && bareFrom === undefined) || (sort === 'scaled' && unit !== 'VND');
}

/** A quantity in base units. Errors: those of its numbers, of its unit, and of a bare number that needs one. */
function measure(quantity: Quantity, context: AmountContext): DecimalString | AmountFailure {
  const refusal = refuseMeasure(quantity, context);
  if (refusal !== undefined) return refusal;
  let sum: DecimalString | undefined;
  let above: number | undefined;
  for (const part of quantity.parts) {
    const value = readPart(part, context);
    if (typeof value !== 'string') return value;
    // `1,5 tỷ 200 triệu`, `1 tỷ 2.000 triệu`: two numbers that were run together rather than one amount.
    const isLast = part === quantity.parts.at(-1);
    const isWhole = isLast || !value.includes('.');
    const fits = above === undefined || value.split('.')[0]!.length <= above - (part.power ?? 0);
    if (!isWhole || !fits) return failure('amount-unreadable', { rest: quantity.text });
    const scaled = scaleDecimal(value, part.power ?? 0);
    sum = sum === undefined ? scaled : addDecimals(sum, scaled);
    above = part.power ?? 0;
  }
  const value = scaleDecimal(sum!, quantity.unit?.power ?? 0);
  if (isOutOfBounds(value)) return failure('amount-not-finite');
  return sortOf(quantity) === 'bare' ? checkBare(value, context) : value;
}

function readPart(part: Part, { style }: AmountContext): DecimalString | AmountFailure {
  const reading = readNumber(part.number, style);
  if (reading.kind === 'read') return reading.value;
  if (reading.kind === 'ambiguous') return failure('amount-ambiguous', { readings: reading.readings });
  return failure(reading.code, reading.code === 'amount-unreadable' ? { rest: part.number } : {});
}

function refuseMeasure(quantity: Quantity, { unit }: AmountContext): AmountFailure | undefined {
  const sort = sortOf(quantity);
  // `2.500 tỷ 98 triệu USD`: đồng and dollars side by side, or one amount of dollars? Nobody can tell.
  if (sort === 'USD' && unit === 'USD' && quantity.parts.length > 1 && isDongScale(quantity)) {
    return failure('amount-unreadable', { rest: quantity.text });
  }
  if (sort === 'bare' || sort === unit) return undefined;
  if (sort === 'scaled' && unit === 'VND') return undefined;
  if (sort === 'scaled' && unit === 'USD') {
    return isDongScale(quantity) ? failure('amount-scale-refused') : undefined;
  }
  return failure('amount-wrong-unit', { unit: quantity.measureText, expected: unit });
}

function checkBare(value: DecimalString, { bareFrom }: AmountContext): DecimalString | AmountFailure {
  if (bareFrom === undefined || value === '0' || compareDecimals(value, bareFrom) >= 0) return value;
  return failure('amount-needs-unit', { from: bareFrom });
}
