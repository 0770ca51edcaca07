/** What is to be added to a workbook: answers beside the rows of its tables, and sheets of their own. */

export interface AnsweredTable {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Rows of the sheet, from 1, of its header and its body. Rows of the body without an answer get empty cells. */
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly first: number;
  readonly last: number;
  /** How many columns it has, ours of an earlier run left out; absent: as far as its header reaches. */
  readonly columns?: number;
  /** Columns from 0 that an earlier run added, where something besides the marks in the workbook says so. */
  readonly own?: readonly [first: number, last: number];
  readonly heads: readonly AnswerHead[];
  /** By row of the sheet: a text for each head. Rows may share them. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

export interface AnswerHead {
  readonly text: string;
  /** In characters of the sheet's font: with room for its texts. */
  readonly width: number;
  /** What it may be narrowed to, where the columns then keep to the page that they begin on. */
  readonly least?: number;
}

export interface AddedSheet {
  /** What it holds: the sheet of an earlier run that holds the same is written anew. */
  readonly mark: 'account' | 'notes';
  /** Made to fit: at most 31 characters, and another than those there are. */
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths: readonly number[];
  /** Whether its first row is the header of those below; it stays in view. */
  readonly header?: boolean;
}

/** Why a workbook cannot be answered in place. */
export type Unanswerable =
  /** Locked with a password (or an old .xls, which looks alike). */
  | 'encrypted'
  /** Signed: any change breaks the signature. */
  | 'signed'
  /** No columns are left beside the list. */
  | 'no-room'
  /** The list is in a table that cannot grow (a totals row, a query, columns in the way, more than one header row). */
  | 'table'
  /** The list is filtered, and something stands between the filter and the columns that are free. */
  | 'filter'
  /** No such sheet. */
  | 'sheet'
  /** It holds macros, and the file that is asked for holds none, or the other way round. */
  | 'macros'
  | 'broken';

/** What was left to be said about a workbook that was answered. */
export interface Remark {
  readonly code: /** Without fitting to the width of a page, the new columns may come to stand on further pages. */
    | 'more-pages'
    /** The sheet is fitted to the width of a page: everything is printed smaller. */
    | 'printed-smaller'
    /** The print area is a formula, and was left as it is: the answers are not printed. */
    | 'print-area-left'
    /** The sheet is protected, and was left so. */
    | 'sheet-protected'
    /** The structure of the workbook is protected: no sheet was added. */
    | 'structure-protected';
  /** Name of the sheet it is about. */
  readonly sheet?: string;
}
