/** What a cell of a workbook is besides its text: an error, a formula without a result, a day, or covered by another. */
import type { Problem } from '../../../model/problem.ts';
import { unitAlone, unitInLine } from '../../../notation/unit-statement.ts';
import { isLeftOut, rawText } from '../../raw.ts';
import type { CellMark, GridRow } from '../file/grid.ts';
import { AmountCells, type RowUnit } from './amount-cells.ts';
import type { CellReading } from './cell-reader.ts';
import type { FactColumn } from './plan.ts';

/**
 * What a cell shows that is no content: an error, a formula whose result was never stored, a text that is struck out. Of a
 * number or a title a part may be: they are carried through.
 */
export function unreadableCell(
  { cells }: GridRow,
  index: number,
  mark: CellMark | undefined,
  fact: string,
): Problem | undefined {
  if (mark?.struck === 'whole' || (mark?.struck !== undefined && fact !== 'id' && fact !== 'title')) {
    return { code: 'cell-struck', place: {}, found: cells[index] ?? '', params: { fact } };
  }
  if (mark?.kind === 'no-value') return { code: 'formula-no-value', place: {}, found: '', params: { fact } };
  if (mark?.kind !== 'error') return undefined;
  return { code: 'cell-error', place: {}, found: cells[index] ?? '', params: { fact } };
}

/**
 * A day where a figure stands; a cell that is covered by one of another column.
 * @param used headers of the columns that are read, by their index
 */
export function misplacedCell(
  { index, fact, header, cells }: FactColumn,
  mark: CellMark,
  text: string,
  used: ReadonlyMap<number, string>,
): Problem | undefined {
  if (mark.kind === 'date' && cells instanceof AmountCells) {
    return { code: 'amount-unreadable', place: {}, found: text, params: { fact, rest: text } };
  }
  const { under } = mark;
  const other = under === undefined || under.column === index ? undefined : used.get(under.column);
  if (other === undefined) return undefined;
  return {
    code: 'cell-merged-across',
    place: {},
    found: text,
    params: { fact, column: header, header: other },
  };
}

/** No cell can hold a list of items. */
export function itemsIn(text: string, fact: string): CellReading {
  if (isLeftOut(rawText(text))) return { state: 'left-out' };
  const params = { fact, expected: 'list' };
  return { state: 'refused', problems: [{ code: 'wrong-json-type', place: {}, found: text, params }] };
}

/** What a cell of a column of units says of money or land: "Chiếc" and "Bộ" count other things. */
export function rowUnitOf(text: string): RowUnit | null {
  const reading = unitAlone(text);
  if (reading.kind === 'none') return null;
  if (reading.kind === 'stated') {
    return reading.units.every(({ unit }) => unit === 'other') ? null : reading;
  }
  return unitInLine(text).kind === 'none' ? null : reading;
}
