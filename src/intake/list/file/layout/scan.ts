/**
 * The first pass over a sheet: its first rows are kept whole, and of the rest those that a few letters do not show to be
 * rows of data. What is kept is bounded; of every other row a byte is.
 */
import type { CellMark, GridRow, OpenSheet, RowTaker } from '../grid.ts';
import type { LineCells } from '../line-cells.ts';
import { FigureTexts } from './figure-texts.ts';
import { isOrdinary, kindByWords } from './ordinary.ts';
import { isOrdinaryLine } from './ordinary-line.ts';
import { isBlank, isFigure } from './text.ts';

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
  /** What a row says of itself that could not be kept. */
  kindByWordsAt(index: number): 'total' | 'note' | 'signature' | undefined;
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
/** Rows kept behind one that stands out. */
const KEPT_BEHIND = 40;
/** Rows kept in all, and the letters of their cells: what a sheet costs in memory. */
const MOST_KEPT = 100_000;
const MOST_LETTERS = 10_000_000;

const BLANK = 1;
const KEPT = 2;
/** What rows say of themselves that could not be kept: their bytes follow that of kept rows. */
const BY_WORDS = ['total', 'note', 'signature'] as const;

/** Rows looked at for the first column that most of them fill. */
const FIRST_ROWS = 100;

function firstColumnOf(rows: readonly KeptRow[]): number {
  const columns = rows.map(({ cells }) => cells.findIndex((cell) => !isBlank(cell)));
  return columns.sort((a, b) => a - b)[columns.length >> 1] ?? 0;
}

export async function scanSheet(
  rows: AsyncIterable<readonly GridRow[]>,
  skim?: OpenSheet['skim'],
): Promise<ScannedSheet> {
  const scan = new Scan();
  if (skim !== undefined) await skim(scan);
  else for await (const batch of rows) for (const row of batch) scan.add(row);
  return scan.result();
}

class Scan implements RowTaker {
  #kinds = new Uint8Array(4096);
  #rows = 0;
  #letters = 0;
  #lastLine = 0;
  /** Rows to come that are kept whatever they say: they stand behind one that stands out, and may be what it sums. */
  #keepsNext = 0;
  /** Whether rows were passed over since the last one that was kept. */
  #hasOthers = false;
  #before: GridRow | null = null;
  #figures: FigureTexts | undefined;
  /** Whether rows that stand out had to be let go. */
  #isFull = false;
  #first: number | undefined;
  readonly #kept: KeptRow[] = [];

  passes(line: LineCells): boolean {
    if (this.#keepsNext > 0 || this.#rows < HELD_ROWS || !isOrdinaryLine(line, this.#firstColumn()))
      return false;
    this.#figuresOfHeld().addLine(line);
    return true;
  }

  pass(rows: number, last: GridRow): void {
    if (rows > 1 || this.#before !== null) this.#hasOthers = true;
    this.#rows += rows;
    this.#growTo(this.#rows);
    this.#lastLine = last.line;
    this.#before = last;
  }

  #figuresOfHeld(): FigureTexts {
    this.#figures ??= new FigureTexts(this.#kept);
    return this.#figures;
  }

  add(row: GridRow): void {
    const index = this.#rows++;
    this.#growTo(this.#rows);
    this.#lastLine = row.line;
    if (index >= HELD_ROWS && row.problems.length === 0 && isOrdinary(row.cells, this.#firstColumn())) {
      this.#figuresOfHeld().add(row.cells);
      if (this.#keepsNext === 0) {
        if (this.#before !== null) this.#hasOthers = true;
        this.#before = row;
        return;
      }
      this.#keepsNext--;
    } else if (row.cells.every(isBlank)) {
      this.#kinds[index] = BLANK;
      this.#keepBefore(index);
      this.#keepsNext = Math.max(this.#keepsNext, 1);
      return;
    } else {
      this.#keepsNext = KEPT_BEHIND;
    }
    this.#keepBefore(index);
    this.#keep(row, index);
  }

  /** The first column that most of the rows fill that were held last. */
  #firstColumn(): number {
    this.#first ??= firstColumnOf(this.#kept.slice(-FIRST_ROWS));
    return this.#first;
  }

  /** Keeps the row before one that stands out. */
  #keepBefore(index: number): void {
    if (this.#before !== null) this.#keep(this.#before, index - 1);
    this.#before = null;
  }

  #keep(row: GridRow, index: number): void {
    if (!this.#hasRoom(row.cells)) {
      this.#hasOthers = true;
      this.#isFull = true;
      const kind = kindByWords(row.cells);
      if (kind !== undefined) this.#kinds[index] = BY_WORDS.indexOf(kind) + KEPT + 1;
      return;
    }
    for (const cell of row.cells) this.#letters += cell.length;
    this.#kinds[index] = KEPT;
    const { line, cells, marks, problems } = row;
    const followsOthers = this.#hasOthers;
    this.#hasOthers = false;
    this.#kept.push({ index, line, cells, marks, isDamaged: problems.length > 0, followsOthers });
  }

  /** Rows without a figure may be another header, or state a unit: for them there is room beyond. */
  #hasRoom(cells: readonly string[]): boolean {
    const room = cells.some((cell) => isFigure(cell)) ? 1 : 1.5;
    return this.#kept.length < MOST_KEPT * room && this.#letters <= MOST_LETTERS * room;
  }

  #growTo(rows: number): void {
    if (rows <= this.#kinds.length) return;
    const larger = new Uint8Array(Math.max(rows, this.#kinds.length * 2));
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
      kindByWordsAt: (index) => BY_WORDS[kinds[index]! - KEPT - 1],
      lastLine: this.#lastLine,
      figuresIn: (column) => {
        if (this.#isFull) return undefined;
        return this.#figures === undefined ? [] : this.#figures.in(column);
      },
    };
  }
}
