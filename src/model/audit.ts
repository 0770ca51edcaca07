/** What the audit of a regulation finds: codes, counts and witnesses, no words. */
import type { Test } from './fact.ts';
import type { ExtentBox, WrittenProposal } from './proposal.ts';
import type { QuotedPart, Share, WritingCase } from './voting.ts';
import type { Words } from './words.ts';

/** Errors and warnings must be fixed or accepted; notes only inform. */
export type FindingLevel = 'error' | 'warning' | 'note';

export type FindingKind =
  /** Two bands of one series claim the same values. */
  | 'series-overlap'
  /** Two rules of different bodies fit together. */
  | 'rule-overlap'
  /** Values between two bands of a series that no rule decides on. */
  | 'hole'
  /** Values below or above all bands of a series, or beyond the one limit of a rule, that no rule decides on. */
  | 'open-end'
  /** Proposals that no rule decides on. */
  | 'gap'
  | 'never-fits'
  | 'never-decides'
  | 'exception-idle'
  | 'override-idle'
  | 'fact-untested'
  | 'values-alike'
  | 'doubt-idle'
  | 'body-idle'
  | 'clause-uncited'
  | 'clause-unruled'
  /** A share, or what is said of asking in writing, for which no words are quoted; or quoted words that say otherwise. */
  | 'voting-unquoted'
  | 'voting-unlike'
  | 'not-proved'
  | 'acceptance-idle';

/** How it comes that two rules that fit together do not collide. */
export type Settlement = 'override' | 'rank' | 'doubt';

export interface Finding {
  /** Built from codes: the same for the same finding in every run and language. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly level: FindingLevel;
  readonly matter: string | null;
  readonly series: string | null;
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly bodies: readonly string[];
  /** The facts that the finding is about. */
  readonly facts: readonly string[];
  /** The ambiguities that it is about, or that settle it. */
  readonly doubts: readonly string[];
  readonly settled: Settlement | null;
  /** Values that no rule tells apart, one list for each kind. */
  readonly alike: readonly (readonly string[])[];
  /** The exception that the finding is about. */
  readonly exception: readonly Test[];
  /** Ids of the open ends and holes that a gap lies in. */
  readonly within: readonly string[];
  /** What is meant: null where it is not about proposals; every fact left out can be anything. */
  readonly box: ExtentBox | null;
  /** How many cells it holds, as a whole number; null where it is not about proposals. */
  readonly cells: string | null;
  readonly witness: WrittenProposal | null;
  /** What deciding the witness gives. */
  readonly shows: Shown | null;
  /** What it is about, of a finding on votes. */
  readonly voting?: VotingStatement;
  /** Why it is let stand; null where it is not accepted. */
  readonly accepted: Words | null;
}

/** What of the votes of a body stands or falls with the words that are quoted. */
export type AuditedPart = Exclude<
  QuotedPart,
  'tie' | 'unwritten' | 'cadre-in-writing' | 'divided' | 'afterwards' | 'note' | 'convene'
>;

/** What a regulation states of votes, beside the words it quotes for it. */
export interface VotingStatement {
  readonly part: AuditedPart;
  /** Code of the kind of work; null of a body that votes in one way. */
  readonly work: string | null;
  /** The share, whether the flag holds, or the cases in which members may be asked in writing. */
  readonly states: Share | boolean | readonly WritingCase[];
  /** Null where no words are quoted. */
  readonly quote: string | null;
}

/** What a witness shows: who decides it, the rules that fit, and those that others displace. */
export interface Shown {
  readonly outcome: 'decided' | 'residual';
  /** Null where nothing fits and the regulation names no residual body. */
  readonly authority: string | null;
  readonly fits: readonly string[];
  readonly overridden: readonly string[];
}

/** What was proved of one matter. */
export interface AuditedScope {
  readonly matter: string;
  /** Cells of the matter, as a whole number. */
  readonly cells: string;
  /** Cells in which no rule decides; null where the matter has too many to be proved. */
  readonly residual: string | null;
  /** Facts with several values of which the lines of gaps hold one value at a time. */
  readonly oneAtATime: readonly string[];
}

export interface Audit {
  readonly findings: readonly Finding[];
  readonly scopes: readonly AuditedScope[];
  /** No error and no warning that is not accepted. */
  readonly passed: boolean;
}

/** What of a regulation's text is routed, clause by clause. */
export interface Coverage {
  /** In the order of the regulation. */
  readonly rows: readonly ClauseRouting[];
  /** How many articles the text has; null where the regulation does not say. */
  readonly articles: number | null;
  /** Articles of which no row stands, up to the last that is known. */
  readonly leftOut: readonly number[];
}

export interface ClauseRouting {
  readonly clause: string;
  /**
   * `routed`: a rule stands on the clause itself; `not-stated`: none does, and the clause names a matter without saying
   * who decides it; `nothing`: none does, and the regulation says why; `open`: neither;
   * `unlisted`: the numbering has the clause, the regulation does not list it. The last two beyond what the regulation
   * says it covers, where they break no promise: `uncovered`, `left-out`.
   */
  readonly state: 'routed' | 'not-stated' | 'nothing' | 'open' | 'unlisted' | 'uncovered' | 'left-out';
  /** In the order of the regulation. */
  readonly matters: readonly RoutedMatter[];
}

export interface RoutedMatter {
  readonly matter: string;
  /** Bodies that the rules of the matter on this clause give, highest first; none of one that the text leaves open. */
  readonly bodies: readonly string[];
  /** Either of them may decide: every rule of the matter on this clause names them all. */
  readonly either?: true;
}

/** Whether a row is what the regulation says it covers, and says nothing of. */
export function isOpen({ state }: ClauseRouting): boolean {
  return state === 'open' || state === 'unlisted';
}
