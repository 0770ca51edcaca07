/** The procedure of a file: what is to be done, in order, before each body that may decide. */
import type { SessionDates } from './calendar.ts';
import type { Decision, Outcome, Stage } from './decision.ts';
import type { Test } from './fact.ts';
import type { Regulation } from './regulation.ts';
import type { Actors } from './step.ts';
import type { Notice } from './words.ts';

export interface BodyProcedure {
  /** Code of the body; null where the regulation names none. */
  readonly body: string | null;
  readonly steps: readonly ProcedureStep[];
  /** Steps, as indexes into the regulation's advice, of which only the proposal itself can tell whether they stand. */
  readonly byProposal: readonly number[];
  /** Whose session the dates are counted from, as the step says that falls on it; absent where none says so. */
  readonly session?: Actors;
  /** How the body votes, as indexes into the regulation's rules on voting: one for each kind of work there may be. */
  readonly votings: readonly number[];
}

export interface ProcedureStep {
  /** Index into the regulation's advice; null of a decision of which no step speaks. */
  readonly step: number | null;
  /** Who does what; absent of mere advice. */
  readonly stage?: Stage;
  /** Its code, with a number behind it where the code stands for an earlier step too. */
  readonly id: string;
  /** Whether what is due is counted from the session of the procedure: not where another body holds a later one. */
  readonly ofSession: boolean;
  /** The step stands only while these hold; of steps with the same code the first that stands counts. */
  readonly conditions: readonly StepCondition[];
}

export type StepCondition =
  /** A rule decides that stands on one of these clauses or below it. */
  | { readonly kind: 'under'; readonly clauses: readonly string[] }
  /** One of these rules decides. */
  | { readonly kind: 'rules'; readonly rules: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: Exclude<Outcome, 'undetermined'> }
  /** These hold together. */
  | { readonly kind: 'when'; readonly tests: readonly Test[] };

/** What of another regulation a step goes by, on a day. */
export type Passage =
  | { readonly kind: 'known'; readonly regulation: Regulation }
  /** It is not among the regulations that the program knows. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** The step names none for that day. */
  | { readonly kind: 'none' };

/** The procedures that were asked for, with everything that stands beside them. */
export interface Procedure {
  readonly subject: ProcedureSubject;
  readonly byBody: readonly BodyProcedure[];
  readonly warnings: readonly Notice[];
  /** ISO date on which regulations are looked at. */
  readonly day: string;
  /** Whether the session is an extraordinary one. */
  readonly extraordinary: boolean;
  /** By the steps, as indexes into the regulation's advice, that are gone by other regulations. */
  readonly passages: ReadonlyMap<number, readonly Passage[]>;
  /** The dates around the session, in the order of `byBody`; absent where no session is named. */
  readonly dates?: readonly SessionDates[];
}

export type ProcedureSubject =
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'matter'; readonly matter: string }
  | { readonly kind: 'proposal'; readonly decision: Decision };
