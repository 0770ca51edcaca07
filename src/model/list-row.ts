/** A row of a list as it was read, before it is decided, and a row that is carried through. */
import type { Place, Problem } from './problem.ts';
import type { Proposal } from './proposal.ts';
import type { Regulation } from './regulation.ts';

/** A row that is a proposal, read or refused. */
export interface ListRow {
  /** Number of the data row, from 1. */
  readonly row: number;
  readonly place: Place;
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

/** A heading or total row of an office list: carried through, never decided. */
export interface CarriedRow {
  readonly kind: 'heading' | 'total';
  readonly row: number;
  readonly place: Place;
  readonly cells: readonly string[];
  readonly numeric?: readonly boolean[] | null;
}
