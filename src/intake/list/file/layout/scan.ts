/**
 * The first pass over a sheet: its first rows are kept whole, and of the rest those that a few letters do not show to be
 * rows of data. What is kept is bounded; of every other row a byte is.
 */
import type { CellMark, GridRow } from '../grid.ts';
import { isOrdinary } from './ordinary.ts';
import { isBlank } from './text.ts';

export interface KeptRow {
  /** Among the rows of the sheet, from 0. */
  readonly index: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly marks: readonly (CellMark | undefined)[] | null;
  /** Damaged as it is written. */
  readonly isDamaged: boolean;
}

export interface ScannedSheet {
  /** Rows in all. */
  readonly rows: number;
  /** In their order. Rows without cells to see are not among them. */
  readonly kept: readonly KeptRow[];
  /** Whether a row holds nothing. */
  isBlankAt(index: number): boolean;
  lastLine: number;
}

/** Rows kept whole from the top. */
const HELD_ROWS = 20_000;
/** Rows kept in all, and the letters of their cells: what a sheet costs in memory. */
const MOST_KEPT = 200_000;
const MOST_LETTERS = 20_000_000;

const BLANK = 1;
const KEPT = 2;

export async function scanSheet(rows: AsyncIterable<readonly GridRow[]>): Promise<ScannedSheet> {
  const scan = new Scan();
  for await (const batch of rows) for (const row of batch) scan.add(row);
  return scan.result();
}

class Scan {
  #kinds = new Uint8Array(4096);
  #rows = 0;
  #letters = 0;
  #lastLine = 0;
  /** Rows that are kept whatever they say: the neighbours of one that stands out. */
  #keepNext = 0;
  #before: GridRow | null = null;
  readonly #kept: KeptRow[] = [];

  add(row: GridRow): void {
    const index = this.#rows++;
    if (index >= this.#kinds.length) this.#grow();
    this.#lastLine = row.line;
    const isPlain = index >= HELD_ROWS && row.problems.length === 0 && isOrdinary(row.cells);
    if (isPlain && this.#keepNext === 0) {
      this.#before = row;
      return;
    }
    if (isPlain) this.#keepNext--;
    else if (row.cells.every(isBlank)) {
      this.#kinds[index] = BLANK;
      this.#before = null;
      return;
    } else this.#keepNext = 1;
    if (this.#before !== null) this.#keep(this.#before, index - 1);
    this.#before = null;
    this.#keep(row, index);
  }

  #keep(row: GridRow, index: number): void {
    if (this.#kept.length >= MOST_KEPT || this.#letters > MOST_LETTERS) return;
    for (const cell of row.cells) this.#letters += cell.length;
    this.#kinds[index] = KEPT;
    const { line, cells, marks, problems } = row;
    this.#kept.push({ index, line, cells, marks, isDamaged: problems.length > 0 });
  }

  #grow(): void {
    const larger = new Uint8Array(this.#kinds.length * 2);
    larger.set(this.#kinds);
    this.#kinds = larger;
  }

  result(): ScannedSheet {
    const kinds = this.#kinds;
    return {
      rows: this.#rows,
      kept: this.#kept,
      isBlankAt: (index) => kinds[index] === BLANK,
      lastLine: this.#lastLine,
    };
  }
}
