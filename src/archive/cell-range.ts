/** Ranges of a sheet's cells as a package writes them: `A1:J10`, `$A$1`, `A:C`, `3:3`. */

/** Cells that lie between two corners; columns from 0, rows from 1. */
export interface CellRange {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** A column from 0 by its letters. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = 26 * column + letters.charCodeAt(at) - 64;
  return column - 1;
}

export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of a cell's reference such as `D12`; -1 for what is none. */
export function columnOfCell(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 0x41 || code > 0x5a || reference.charCodeAt(at) < 0x41) break;
    column = 26 * column + code - 64;
  }
  return at === 0 || at > 3 ? -1 : column - 1;
}

/** Null for what is no range. */
export function readRange(text: string): CellRange | null {
  const [left = '', right = left, ...more] = text.split(':');
  const first = CORNER.exec(left);
  const last = CORNER.exec(right);
  if (first === null || last === null || more.length > 0) return null;
  if ((first[1] === '' && first[2] === '') || (last[1] === '' && last[2] === '')) return null;
  return {
    firstColumn: first[1] === '' ? 0 : columnOf(first[1]!),
    lastColumn: last[1] === '' ? MOST_COLUMNS - 1 : columnOf(last[1]!),
    firstRow: first[2] === '' ? 1 : Number(first[2]),
    lastRow: last[2] === '' ? MOST_ROWS : Number(last[2]),
  };
}

const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/;

/** The ranges of a list of them, parted by blanks; what is none is left out. */
export function readRanges(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((one) => readRange(one) ?? []);
}

export function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

export function holds(
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
  row: number,
  column: number,
): boolean {
  return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
}

export function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/**
 * The range as it is written, with its last column moved to another; as it is where it reaches that far already, or runs
 * over whole rows. `$A$3:$I$9` to column 11 is `$A$3:$L$9`.
 */
export function widened(text: string, column: number): string {
  const range = readRange(text);
  if (range === null || range.lastColumn >= column) return text;
  const [left, right = left] = text.split(':');
  return `${left}:${right!.replace(/[A-Z]+/, lettersOf(column))}`;
}
