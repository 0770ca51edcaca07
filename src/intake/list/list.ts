/** What an opened list gives: every row with its place, read or refused, none lost, and the account of all that was there. */
import type { FileAccount } from '../../model/list-account.ts';
import type { CarriedRow, ListRow, ListTable } from '../../model/list-row.ts';
import type { Place } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import type { Progress } from '../bytes/source.ts';
import type { BookFormat } from './file/grid.ts';

export type InputFormat = BookFormat | 'json' | 'jsonl';

/** An opened file: the tables of all sheets that are read, as one list. */
export interface ReadList {
  readonly format: InputFormat;
  /** As read, so that a list can be written the way it came; absent where the format has none. */
  readonly delimiter?: string;
  readonly encoding?: string;
  /** All of them, in the order of the file, before its first row; one without a header of a JSON list. */
  readonly tables: readonly ListTable[];
  /** Texts that stand above the tables, such as what the list is called; at most so many. */
  titles(most: number): Promise<readonly string[]>;
  /** What was found out about the file and is said once on stderr, in codes and params. */
  readonly notes: readonly ListNote[];
  /**
   * Rows in the order of the file, in batches; those of a batch are of one table, which each of them names. Notes that come up
   * on the way are added to `notes`.
   */
  entries(): AsyncIterable<readonly ListEntry[]>;
  /** What became of everything that was there. Whole as soon as the entries have been read to their end. */
  account(): FileAccount;
  progress(): Progress;
  close(): Promise<void>;
}

/** A note, and the regulation whose keys it speaks of where that is another than the chosen one. */
export interface ListNote extends Notice {
  readonly regulation?: Regulation;
}

export type ListEntry = ProposalEntry | CarriedRow;

export interface ProposalEntry extends ListRow {
  readonly kind: 'proposal';
  /** Where the row names its body; absent where it has no place for that. */
  readonly declaredAt?: () => Place;
}
