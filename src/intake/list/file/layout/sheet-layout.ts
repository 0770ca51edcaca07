/** Which rows of a sheet are what: the tables on it, their headers, and every row that is no row of data. */
import type { RowKind } from '../../../../model/list-account.ts';

export interface SheetLayout {
  /** In their order; none where the sheet holds no list. */
  readonly tables: readonly TableLayout[];
  /** Rows of the sheet in all. */
  readonly rows: number;
  /** Of a row by its index among the rows of the sheet, from 0. */
  kindAt(index: number): RowKind;
  /**
   * Texts that show what stands in a column of figures, in the rows of data of a sheet of one table: each is a cell of it, or
   * stands for cells that say more of the same. Undefined where that is not known.
   */
  figuresIn(column: number): readonly string[] | undefined;
}

export interface TableLayout {
  readonly header: readonly HeaderColumn[];
  /** Lines (rows of the sheet) of the first and the last header row. */
  readonly headerFirst: number;
  readonly headerLast: number;
  /** Index of the first row behind the header, and behind the last row that belongs to the table. */
  readonly start: number;
  readonly end: number;
  /**
   * What stands above the table (since the table before it) and states a unit, or seems to, the nearest last; then what
   * says so with a label right under the header or below the table.
   */
  readonly unitLines: readonly UnitLine[];
}

export interface HeaderColumn {
  /** The texts of the header's rows over this column, joined from above: NFC, on one line; '' for a column without name. */
  readonly name: string;
  /** The same one by one, from above, each once. */
  readonly parts: readonly string[];
}

export interface UnitLine {
  readonly line: number;
  /** As written, with what stands in the cells beside it ("ĐVT:" | "triệu đồng"). */
  readonly text: string;
}

/** The key of the column that a text names, with or without a unit and footnotes behind it; undefined for any other. */
export type Recognise = (header: string) => string | undefined;

export interface LayoutOptions {
  readonly recognise: Recognise;
  /** Lines (rows of the sheet) of the header, as the user says; without `last` it is found where the header ends. */
  readonly headerRows?: HeaderRows;
}

export interface HeaderRows {
  readonly first: number;
  readonly last?: number;
}
