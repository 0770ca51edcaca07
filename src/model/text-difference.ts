/** Two published texts of a regulation, clause by clause: what an amended one says otherwise. */
import type { Citing, PublishedClause } from './provenance.ts';

/** Words that stand together in both texts, or in one alone. Run after run each text can be read whole. */
export interface WordRun {
  readonly in: 'both' | 'old' | 'new';
  readonly words: string;
}

export interface TextDifference {
  /** In the order of the new text; a clause that is gone stands behind the one it stood behind. */
  readonly changes: readonly ClauseChange[];
  /** How many clauses have the same words under the same number. */
  readonly same: number;
}

/** `renumbered`: the same words under another number. `changed`: other words, under the same number or another. */
export type ClauseChange =
  | { readonly change: 'added'; readonly new: PublishedClause }
  | { readonly change: 'removed'; readonly old: PublishedClause }
  | { readonly change: 'renumbered'; readonly old: PublishedClause; readonly new: PublishedClause }
  | {
      readonly change: 'changed';
      readonly old: PublishedClause;
      readonly new: PublishedClause;
      readonly words: readonly WordRun[];
    };

/** What of a regulation stands on a clause of the text it was made from. */
export interface Standing {
  /** It cites the clause itself. */
  readonly on: readonly Citing[];
  /** It cites a clause that holds this one. */
  readonly above: readonly Citing[];
  /** It cites parts of the clause, which the words before the first part lead in to. */
  readonly parts: readonly Citing[];
}
