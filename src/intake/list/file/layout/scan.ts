/**
 * The first pass over a sheet: its first rows are kept whole, and of the rest those that a few letters do not show to be
 * rows of data. What is kept is bounded; of every other row a byte is.
 */
import type { CellMark, GridRow } from '../grid.ts';
import { FigureTexts } from './figure-texts.ts';
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
  /** Rows of data that were not kept stand between this one and the one kept before it. */
  readonly followsOthers: boolean;
}

export interface ScannedSheet {
  /** Rows in all. */
  readonly rows: number;
  /** In their order. Rows without cells to see are not among them. */
  readonly kept: readonly KeptRow[];
  /** Whether a row holds nothing. */
  isBlankAt(index: number): boolean;
  /** Rows of data that were not kept stand behind the last one that was. */
  readonly endsInOthers: boolean;
  /** Texts that show what stands in a column of figures, in rows that were not kept; undefined where that is not known. */
  figuresIn(column: number): readonly string[] | undefined;
  readonly lastLine: number;
}

/** Rows kept whole from the top. */
const HELD_ROWS = 4000;
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
  /** Whether the row to come is kept whatever it says: it stands behind one that stands out. */
  #keepsNext = false;
  /** Whether rows were passed over since the last one that was kept. */
  #hasOthers = false;
  #before: GridRow | null = null;
  #figures: FigureTexts | undefined;
  /** Whether rows that stand out had to be let go. */
  #isFull = false;
  readonly #kept: KeptRow[] = [];

  add(row: GridRow): void {
    const index = this.#rows++;
    if (index >= this.#kinds.length) this.#grow();
    this.#lastLine = row.line;
    if (index >= HELD_ROWS && row.problems.length === 0 && isOrdinary(row.cells)) {
      this.#figures ??= new FigureTexts(this.#kept);
      this.#figures.add(row.cells);
      if (!this.#keepsNext) {
        if (this.#before !== null) this.#hasOthers = true;
        this.#before = row;
        return;
      }
      this.#keepsNext = false;
    } else if (row.cells.every(isBlank)) {
      this.#kinds[index] = BLANK;
      this.#keepBefore(index);
      this.#keepsNext = true;
      return;
    } else {
      this.#keepsNext = true;
    }
    this.#keepBefore(index);
    this.#keep(row, index);
  }

  /** Keeps the row before one that stands out. */
  #keepBefore(index: number): void {
    if (this.#before !== null) this.#keep(this.#before, index - 1);
    this.#before = null;
  }

  #keep(row: GridRow, index: number): void {
    if (this.#kept.length >= MOST_KEPT || this.#letters > MOST_LETTERS) {
      this.#hasOthers = true;
      this.#isFull = true;
      return;
    }
    for (const cell of row.cells) this.#letters += cell.length;
    this.#kinds[index] = KEPT;
    const { line, cells, marks, problems } = row;
    const followsOthers = this.#hasOthers;
    this.#hasOthers = false;
    this.#kept.push({ index, line, cells, marks, isDamaged: problems.length > 0, followsOthers });
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
      endsInOthers: this.#hasOthers || this.#before !== null,
      kept: this.#kept,
      isBlankAt: (index) => kinds[index] === BLANK,
      lastLine: this.#lastLine,
      figuresIn: (column) => {
        if (this.#isFull) return undefined;
        return this.#figures === undefined ? [] : this.#figures.in(column);
      },
    };
  }
}
