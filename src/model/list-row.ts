/** A table of a list, its rows as they were read, before they are decided, and those that are carried through. */
import type { RowKind } from './list-account.ts';
import type { Place, Problem } from './problem.ts';
import type { Proposal } from './proposal.ts';
import type { Regulation } from './regulation.ts';

/** A table of a file, as it is known before its first row. */
export interface ListTable {
  /** From 0, in the order of the file. */
  readonly index: number;
  /** Name of its sheet, and the number of the tab from 1; absent where the file itself is the sheet. */
  readonly sheet?: string;
  readonly sheetNumber?: number;
  /** Names of its columns, '' for one without; absent for JSON lists. */
  readonly header?: readonly string[];
  /** Lines, or rows of the sheet, of the first and the last header row; absent for JSON lists. */
  readonly headerLines?: readonly [first: number, last: number];
  /** Columns, from 0 in rising order, that an earlier run of this program added; absent where there are none. */
  readonly ownAnswers?: readonly number[];
}

/** A row that is a proposal, read or refused. */
export interface ListRow {
  /** Number of the data row, from 1; counted on over the tables of a file. */
  readonly row: number;
  readonly place: Place;
  /** The table that the row stands in. */
  readonly table: ListTable;
  /** The row's own cells, as they came; absent for JSON lists. */
  readonly cells?: readonly string[];
  /** Which cells are numbers of a sheet, as plain decimals; null where none is. */
  readonly numeric?: readonly boolean[] | null;
  /** The row as written, for lists without cells. */
  readonly raw?: string;
  /** The regulation the row is of; the chosen one where it is refused before that is known. */
  readonly regulation: Regulation;
  /** The id and title of a refused row, as far as it has them; a proposal carries its own. */
  readonly id?: string;
  readonly title?: string;
  /** Absent when there is a problem. */
  readonly proposal?: Proposal;
  readonly problems: readonly Problem[];
}

/** A row that is no proposal: carried through, never decided. */
export interface CarriedRow {
  readonly kind: Exclude<RowKind, 'data'>;
  /** 0: it is not counted. */
  readonly row: number;
  readonly place: Place;
  readonly table: ListTable;
  readonly cells: readonly string[];
  readonly numeric?: readonly boolean[] | null;
}
