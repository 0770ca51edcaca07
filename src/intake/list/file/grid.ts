/**
 * What comes out of a file, whatever it is written in: sheets of rows, each cell with what it shows. Nothing here knows
 * a header, a unit or a regulation.
 */

import type { CellRange } from '../../../archive/cell-range.ts';
import type { Place, Problem } from '../../../model/problem.ts';
import type { Encoding } from '../../bytes/encoding.ts';
import type { Progress } from '../../bytes/source.ts';
import type { LineCells } from './line-cells.ts';

export type BookFormat = 'csv' | 'tsv' | 'xlsx' | 'xls' | 'ods';

/** A file of rows: one sheet, or the sheets of a workbook in the order of their tabs. */
export interface Book {
  readonly format: BookFormat;
  readonly encoding: Encoding;
  /** Null in a workbook. */
  readonly delimiter: string | null;
  readonly sheets: readonly Sheet[];
  progress(): Progress;
  close(): Promise<void>;
}

export interface Sheet {
  /** Null where the file itself is the sheet. */
  readonly name: string | null;
  /** From 1, in the order of the tabs, hidden ones counted. */
  readonly number: number;
  readonly isHidden: boolean;
  /** What an earlier run of this program added, where the workbook is marked so. */
  readonly own?: OwnParts;
  /** Reads what has to be read before the first row. A sheet of a workbook is then held until it is released. */
  open(): Promise<OpenSheet | { readonly problem: Problem }>;
}

export interface OwnParts {
  /** The whole sheet. */
  readonly isAdded: boolean;
  /** The cells of answers beside their rows, with their heads. */
  readonly answers: readonly CellRange[];
}

export interface OpenSheet {
  readonly traits: SheetTraits;
  /**
   * Rows from the first, in batches; those of a workbook without gaps, so that an empty row is a row. May be asked for
   * any number of times, one after the other. Throws what the system says when the file can no longer be read.
   */
  rows(): AsyncIterable<readonly GridRow[]>;
  /** The same rows for a first look, which most of them may pass unmade; absent where rows cost no more than a look. */
  skim?(taker: RowTaker): Promise<void>;
  /** `line` and `column` of the cell in a text, `sheet` and `cell` in a workbook; with the file. */
  placeOf(row: GridRow, column: number): Place;
  release(): void;
}

/** What a sheet of a workbook has besides its cells. */
export interface SheetTraits {
  readonly hiddenRows: number;
  /** From 0; among the columns that hold anything. */
  readonly hiddenColumns: readonly number[];
  readonly merges: number;
  /** Whether a filter hides rows. */
  readonly isFiltered: boolean;
}

/** Takes rows one after the other, and need not have all of them made. */
export interface RowTaker {
  /** Whether the next row needs no more than this look. */
  passes(line: LineCells): boolean;
  /** So many rows have passed; the last of them is made all the same. */
  pass(rows: number, last: GridRow): void;
  add(row: GridRow): void;
}

export interface GridRow {
  /** Line of the file where the row begins, or row of the sheet; from 1. */
  readonly line: number;
  /**
   * What each cell shows: NFC, without signs that cannot be seen. A number of a sheet is a plain decimal with a point,
   * as large as its format shows it (`#,##0,,` of 1200000000 is `1200`); a date is ISO. A merge that runs down shows its value in each of
   * its rows, one that runs across in its first column alone; whatever lies hidden under it is nothing.
   */
  readonly cells: readonly string[];
  /** What is to be known of a cell besides its text, by column; null where that is nothing. Rows may share marks. */
  readonly marks: readonly (CellMark | undefined)[] | null;
  readonly isHidden: boolean;
  /** What is wrong with the row as it is written (an unclosed quote, damaged text). It cannot be answered. */
  readonly problems: readonly Problem[];
  /** The text the row was read from, for working out columns; null in a workbook. */
  readonly source: RowSource | null;
}

/** The stretch of a decoded text that holds a row. */
interface RowSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CellMark {
  /**
   * `number`: the text is a plain decimal of the sheet, whatever the number style of the list. `date`: an ISO date.
   * `error`: the text is that of the error (`#REF!`). `no-value`: a formula without a stored result; the text is ''.
   * `too-long`: the text is the beginning of one that is not read to its end; the row has a problem. Absent: text.
   */
  readonly kind?: 'number' | 'date' | 'error' | 'no-value' | 'too-long';
  /** The words that the number format shows beside the number: `triệu đồng`, `m²`, `USD`, `%`. */
  readonly unit?: string;
  /** The text is struck out, or parts of it are: what of it still holds, nobody can tell. */
  readonly struck?: 'whole' | 'partly';
  /** The cell lies under a merge that begins there (row of the sheet, column from 0). */
  readonly under?: { readonly line: number; readonly column: number };
}
