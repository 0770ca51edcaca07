/** What comparing the bodies that submissions name with the bodies that decide finds: codes and values, no words. */
import type { FindingLevel } from './audit.ts';
import type { Decision, KnownFact, LimitMiss } from './decision.ts';
import type { Place, Problem } from './problem.ts';
import type { Regulation } from './regulation.ts';
import type { Notice } from './words.ts';

/** What can be wrong with a row. These are ids that scripts depend on. */
export const ROW_RULES = [
  'mismatch',
  'declared-too-high',
  'undetermined',
  'not-declared',
  'rejected',
] as const;
export type RowRule = (typeof ROW_RULES)[number];

/** Notes have the code of their ambiguity or warning behind this. */
export const NOTE_PREFIX = 'note/';
type NoteRule = `${typeof NOTE_PREFIX}${string}`;

/** A limit that keeps a rule of the body that was named from fitting. */
export interface CrossedLimit extends Pick<LimitMiss, 'rule' | 'clause' | 'fact' | 'test' | 'limit'> {
  /** A decimal, or a bound such as `> 1000000000000`. */
  readonly value: string;
}

/** One thing that is to be said of one row. */
export interface RowFinding extends Pick<Decision, 'candidates' | 'either' | 'nobody'> {
  readonly rule: RowRule | NoteRule;
  /** Errors fail a run, warnings fail it where that is asked for, notes only inform. */
  readonly level: FindingLevel;
  /** Code of the matter; null for a refused row. */
  readonly matter: string | null;
  /** Code of the body that the submission names; null where it names none, or the row is refused. */
  readonly declared: string | null;
  /** Code of the body that decides; null where that is open, or nobody does. */
  readonly authority: string | null;
  /** The clauses it stands on, those of the deciding rules first. */
  readonly clauses: readonly string[];
  /** Ids of the deciding rules. */
  readonly deciding: readonly string[];
  readonly crossed: CrossedLimit | null;
  /** Facts that are missing, the one to ask for first in front. */
  readonly missing: readonly string[];
  /** Why the row is refused. */
  readonly problems: readonly Problem[];
  /** What a note tells. */
  readonly notice: Notice | null;
}

/** A finding with the row it is about. */
export interface PlacedFinding extends RowFinding {
  /** Whose codes it speaks in: the regulation of the row, or that of the run where the row names none that is known. */
  readonly regulation: Regulation;
  readonly id?: string;
  readonly title?: string;
  /** The cell or JSON value that names the body, else the row; of a refused row what is wrong with it. */
  readonly place: Place;
  /** The same wherever the row stands, while what it says stays the same. */
  readonly fingerprint: string;
  /** Whether a baseline knows it. */
  readonly known: boolean;
  /** Of one that no baseline knows: how many earlier ones of the run with the same fingerprint it does know. */
  readonly knownBefore: number;
  /** Rows it stands for: more than one for what is the same for every row of a list, said at the first. */
  readonly rows: number;
  /** Known facts with their values, for the words of a mismatch. */
  readonly facts: readonly KnownFact[];
}
