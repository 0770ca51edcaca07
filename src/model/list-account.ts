/** The account of a list: what became of every file, sheet, row and column that was there. It adds up. */

/**
 * What a row of a sheet is. `data` is a proposal, read or refused. `bare`: a number or a title and no fact of its own, in a
 * list whose type takes facts. `part`: a component line under its project, or a further row of it. `hidden`: a row of data that is
 * hidden, where such rows are left out.
 */
export const ROW_KINDS = [
  'data',
  'blank',
  'title',
  'unit',
  'header',
  'column-numbers',
  'repeated-header',
  'heading',
  'part',
  'subtotal',
  'total',
  'note',
  'signature',
  'bare',
  'hidden',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface FileAccount {
  /** Absent for standard input. */
  readonly file?: string;
  readonly format: string;
  readonly sheets: readonly SheetAccount[];
}

export interface SheetAccount {
  /** Null where the file itself is the sheet. */
  readonly name: string | null;
  readonly isHidden: boolean;
  /** Why nothing of it was read; absent where it was. */
  readonly unread?: 'hidden' | 'not-chosen' | 'no-list' | 'empty' | 'own-answers' | 'refused';
  /** Rows there are, empty ones among them. */
  readonly rowsInAll: number;
  /** Rows by what they are; together all rows of the sheet. `data` rows are proposals, read or refused. */
  readonly rows: Readonly<Partial<Record<RowKind, number>>>;
  readonly proposals: number;
  /** Of the proposals, those that were refused. */
  readonly rejected: number;
  readonly hiddenRows: number;
  /** Letters of a sheet. */
  readonly hiddenColumns: readonly string[];
  readonly merges: number;
  readonly isFiltered: boolean;
  readonly tables: readonly TableAccount[];
}

export interface TableAccount {
  /** Lines, or rows of the sheet, of the first and the last header row. */
  readonly header: readonly [first: number, last: number];
  readonly proposals: number;
  readonly rejected: number;
  readonly columns: readonly ColumnAccount[];
}

export interface ColumnAccount {
  /** Letter in a workbook, number from 1 elsewhere. */
  readonly column: string;
  readonly header: string;
  /** The key that it is read as; absent where it is not used. */
  readonly key?: string;
  /** Who says so. */
  readonly by?: 'name' | 'map' | 'config' | 'answer';
  /** Why it is not used. */
  readonly unused?:
    | 'unknown'
    | 'ignored'
    | 'unclear'
    | 'lesser-name'
    | 'no-name'
    | 'own-answer'
    | 'unit-column';
  /** Of an amount: where bare figures get their unit. Absent of one whose figures are all bare. */
  readonly unit?: ColumnUnit;
  /** Of an amount: how many figures took their unit from where. */
  readonly figures?: Readonly<Partial<Record<UnitOrigin, number>>>;
}

/** `cell`: the figure's own. `none`: it had none, and was in the base unit or refused. */
export type UnitOrigin =
  | 'cell'
  | 'format'
  | 'header'
  | 'unit-column'
  | 'line'
  | 'config'
  | 'flag'
  | 'answer'
  | 'none';

export interface ColumnUnit {
  readonly from: UnitOrigin;
  /** The statement as written. */
  readonly text: string;
  /** Line, or row of the sheet, of a statement above the table. */
  readonly line?: number;
}
