/** What an opened list gives: every row with its place, read or refused, none lost. */
import type { Place, Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import type { Progress } from '../bytes/source.ts';
import type { InputFormat } from './file/table.ts';

export interface ReadList {
  readonly format: InputFormat;
  /** As read, so that a list can be written the way it came; absent where the format has none. */
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Column names as the file has them; absent for JSON lists. */
  readonly header?: readonly string[];
  /** What was found out about the file and is said once on stderr, in codes and params. */
  readonly notes: readonly ListNote[];
  /** Rows in the order of the file, in batches. Notes that come up on the way are added to `notes`. */
  entries(): AsyncIterable<readonly ListEntry[]>;
  progress(): Progress;
  close(): Promise<void>;
}

/** A note, and the regulation whose keys it speaks of where that is another than the chosen one. */
export interface ListNote extends Notice {
  readonly regulation?: Regulation;
}

export type ListEntry = ProposalEntry | CarriedEntry;

/** A row that is a proposal, read or refused. */
export interface ProposalEntry {
  readonly kind: 'proposal';
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
  /** Where the row names its body; absent where it has no place for that. */
  readonly declaredAt?: () => Place;
  /** The id and title of a refused row, as far as it has them; a proposal carries its own. */
  readonly id?: string;
  readonly title?: string;
  /** Absent when there is a problem. */
  readonly proposal?: Proposal;
  readonly problems: readonly Problem[];
}

/** A heading or total row of an office list: carried through, never decided. */
export interface CarriedEntry {
  readonly kind: 'heading' | 'total';
  readonly row: number;
  readonly place: Place;
  readonly cells: readonly string[];
  readonly numeric?: readonly boolean[] | null;
}
