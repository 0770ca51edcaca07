/** The words of `authority validate`: what is found in words, what each kind of finding means, the summary. */
import type { RowLevel, RowRule } from '../../model/finding.ts';

export interface ValidateWords {
  readonly levels: Readonly<Record<RowLevel, string>>;
  readonly rules: Readonly<Record<RowRule | 'note', RuleWords>>;
  readonly messages: FindingMessages;
  readonly columns: Readonly<
    Record<'level' | 'place' | 'proposal' | 'declared' | 'decides' | 'clause' | 'reason', string>
  >;
  readonly title: string;
  readonly summary: ValidateSummaryWords;
  /** Said in place of findings that do not fit. */
  readonly further: (count: string) => string;
  /** Where findings beyond the ten that GitHub shows stand. */
  readonly furtherInSummary: (count: string) => string;
  readonly vanished: string;
  readonly unread: string;
  readonly stdin: string;
  /** A row by its number, for one that has neither id nor title. */
  readonly row: (row: number) => string;
  /** Said of what is the same for many rows, at the first of them. */
  readonly sameForRows: (count: string) => string;
  readonly clausesInRun: (clauses: string) => string;
}

/** A kind of finding, told once. */
export interface RuleWords {
  readonly name: string;
  readonly short: string;
  readonly help: string;
}

export interface FindingMessages {
  /** Bodies by their names; what is absent as ''. */
  readonly mismatch: (params: MismatchParams) => string;
  readonly undetermined: (params: {
    readonly declared: string;
    readonly bodies: string;
    readonly missing: string;
  }) => string;
  readonly notDeclared: (params: {
    readonly bodies: string;
    readonly isOpen: boolean;
    readonly clauses: string;
    readonly residual: boolean;
  }) => string;
  /** Behind the reason: the regulation, where it is another than the run's. */
  readonly under: (title: string) => string;
  /** Where the regulation names no body. `declared` is '' for a submission without one. */
  readonly notStated: (declared: string) => string;
  /** What stands for a deciding body where nobody decides. */
  readonly nobody: string;
}

export interface MismatchParams {
  readonly declared: string;
  /** The body that decides, or those that remain. */
  readonly bodies: string;
  readonly isOpen: boolean;
  readonly isTooHigh: boolean;
  /** Whether no clause reserves the matter. */
  readonly residual: boolean;
  readonly clauses: string;
  /** The deciding limit beside the value. */
  readonly grounds: string;
  /** The limit that keeps the named body's clause from fitting, with its clause. */
  readonly crossed: string;
  readonly missing: string;
}

export interface ValidateSummaryWords {
  readonly asDeclared: string;
  readonly rules: Readonly<Record<RowRule, string>>;
  readonly notes: string;
  readonly known: (count: string) => string;
  readonly vanished: (count: string) => string;
  readonly baselineWritten: (path: string, count: string) => string;
  readonly unread: (count: string) => string;
}

/** Wrong usage that only `validate` can have. */
export type ValidateUsageCode =
  | 'no-lists-found' // found: a folder or a pattern
  | 'baseline-unreadable' // found; reason: the system's code
  | 'bad-baseline' // found; reason: what is wrong in it
  | 'baseline-not-written'; // found
