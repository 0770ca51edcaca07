/** Puts the cells of a sheet together, as they come from any kind of workbook: rows without gaps, merges, limits. */
import type { Problem } from '../../../../model/problem.ts';
import type { CellMark, GridRow, SheetTraits } from '../grid.ts';
import { broken, LONGEST_TEXT, MOST_SHEET_CELLS, MOST_SHEET_ROWS, tooLarge } from './refusal.ts';

/** From 0; the last included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface BuiltRow {
  cells: string[];
  marks: (CellMark | undefined)[] | null;
  isHidden: boolean;
}

const NO_PROBLEMS: readonly Problem[] = [];
const NO_CELLS: readonly string[] = [];
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** Columns beyond this one are not asked for whether they are hidden. */
const MOST_HIDDEN = 1000;

export class SheetBuilder {
  /** Rows from the first; those without a cell are not there. */
  readonly #rows: (BuiltRow | undefined)[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #hiddenSpans = 0;
  readonly #merges: Range[] = [];
  #cells = 0;
  #columns = 0;
  #isFiltered = false;

  hideColumns(from: number, to: number): void {
    // Spans that do not lie over each other are no more than the columns.
    if (++this.#hiddenSpans > LAST_COLUMN) throw broken('cols');
    for (let column = from; column <= Math.min(to, MOST_HIDDEN); column++) this.#hiddenColumns.add(column);
  }

  hideRow(row: number): void {
    // Those beyond every row that is read are of no interest, however many there are.
    if (row < MOST_SHEET_ROWS) this.#hiddenRows.add(row);
  }

  merge(range: Range): void {
    if (range.bottom > range.top || range.right > range.left) this.#merges.push(range);
  }

  filter(): void {
    this.#isFiltered = true;
  }

  /** A cell that shows something, or has to be known of. Throws past the bounds, and for a place taken twice. */
  cell(row: number, column: number, text: string, mark: CellMark | undefined): void {
    if (text === '' && mark === undefined) return;
    if (column > LAST_COLUMN || row > LAST_ROW) throw broken('sheetData');
    if (row >= MOST_SHEET_ROWS) throw tooLarge('rows', MOST_SHEET_ROWS);
    let built = this.#rows[row];
    if (built === undefined) {
      built = { cells: [], marks: null, isHidden: false };
      while (this.#rows.length < row) this.#rows.push(undefined);
      this.#rows[row] = built;
    }
    const { cells } = built;
    if (column < cells.length) {
      if (cells[column] !== '' || built.marks?.[column] !== undefined) throw broken('sheetData');
    } else {
      this.#cells += column + 1 - cells.length;
      if (this.#cells > MOST_SHEET_CELLS) throw tooLarge('cells', MOST_SHEET_CELLS);
      while (cells.length <= column) cells.push('');
    }
    cells[column] = text;
    if (mark !== undefined) setMark(built, column, mark);
    if (column >= this.#columns) this.#columns = column + 1;
  }

  /** Rows and traits; nothing may be added behind it. */
  finish(): { readonly rows: readonly GridRow[]; readonly traits: SheetTraits } {
    const merges = this.#merges.filter(({ top, left }) => top < this.#rows.length && left < this.#columns);
    this.#spread(merges);
    const hiddenColumns = this.#filledHiddenColumns();
    const marks = new SharedMarks();
    let hiddenRows = 0;
    const rows = Array.from(this.#rows, (row, index): GridRow => {
      const isHidden = this.#hiddenRows.has(index);
      if (isHidden && row !== undefined) hiddenRows++;
      return {
        line: index + 1,
        cells: row?.cells ?? NO_CELLS,
        marks: marks.share(row?.marks ?? null),
        isHidden,
        problems: row?.marks == null ? NO_PROBLEMS : problemsOf(row.marks),
        source: null,
      };
    });
    this.#rows.length = 0;
    const isFiltered = this.#isFiltered && hiddenRows > 0;
    return { rows, traits: { hiddenRows, hiddenColumns, merges: merges.length, isFiltered } };
  }

  #filledHiddenColumns(): number[] {
    const filled = new Set<number>();
    if (this.#hiddenColumns.size === 0) return [];
    for (const row of this.#rows) {
      for (const [column, text] of (row?.cells ?? NO_CELLS).entries()) {
        if (text !== '' && this.#hiddenColumns.has(column)) filled.add(column);
      }
    }
    return [...filled].sort((a, b) => a - b);
  }

  /**
   * Shows what is merged: its value in each row, in the first column; what lies hidden under it is nothing. A merge is
   * followed as far as there are rows and columns with anything in them.
   */
  #spread(merges: readonly Range[]): void {
    let area = 0;
    for (const merge of merges) {
      const bottom = Math.min(merge.bottom, this.#rows.length - 1);
      const right = Math.min(merge.right, this.#columns - 1);
      area += (bottom - merge.top + 1) * (right - merge.left + 1);
      // Merges that do not lie over each other have no more cells than the sheet.
      if (area > MOST_SHEET_CELLS) throw broken('mergeCells');
      this.#spreadOne({ ...merge, bottom, right });
    }
  }

  #spreadOne({ top, left, bottom, right }: Range): void {
    const first = this.#rows[top];
    const text = first?.cells[left] ?? '';
    const mark = first?.marks?.[left];
    if (mark?.under !== undefined) throw broken('mergeCells');
    const under = { line: top + 1, column: left };
    const hidden: CellMark = { under };
    const shown: CellMark = { ...mark, under };
    for (let row = top; row <= bottom; row++) {
      let built = this.#rows[row];
      if (built === undefined) {
        built = { cells: [], marks: null, isHidden: false };
        this.#rows[row] = built;
      }
      const from = row === top ? left + 1 : left;
      if (from > right) continue;
      while (built.cells.length <= right) built.cells.push('');
      for (let column = from; column <= right; column++) {
        if (built.marks?.[column]?.under !== undefined) throw broken('mergeCells');
        built.cells[column] = column === left ? text : '';
        setMark(built, column, column === left ? shown : hidden);
      }
    }
  }
}

/** A cell that is not read to its end is none to decide by. */
function problemsOf(marks: readonly (CellMark | undefined)[]): readonly Problem[] {
  if (!marks.some((mark) => mark?.kind === 'too-long')) return NO_PROBLEMS;
  return marks.flatMap((mark, column): Problem[] =>
    mark?.kind === 'too-long'
      ? [{ code: 'cell-too-long', place: { column }, params: { limit: String(LONGEST_TEXT) } }]
      : [],
  );
}

function setMark(row: BuiltRow, column: number, mark: CellMark): void {
  row.marks ??= [];
  while (row.marks.length < column) row.marks.push(undefined);
  row.marks[column] = mark;
}

/** Rows of a list have the same marks in the same columns: they share the array that says so. */
class SharedMarks {
  readonly #ids = new Map<CellMark, number>();
  readonly #known = new Map<string, readonly (CellMark | undefined)[]>();

  share(marks: readonly (CellMark | undefined)[] | null): readonly (CellMark | undefined)[] | null {
    if (marks === null) return null;
    let key = '';
    for (const mark of marks) key += `${this.#idOf(mark)},`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, marks);
    return marks;
  }

  #idOf(mark: CellMark | undefined): number {
    if (mark === undefined) return 0;
    let id = this.#ids.get(mark);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(mark, id);
    }
    return id;
  }
}
