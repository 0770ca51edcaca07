/** What deciding gives: codes and parameters, no words. */
import type { DecimalString, Stretch } from './amount.ts';
import type { LimitWord, Test } from './fact.ts';
import type { Derived } from './proposal.ts';
import type { Actors, Deed } from './step.ts';
import type { Notice } from './words.ts';

export type Outcome = 'decided' | 'residual' | 'undetermined';

export interface Decision {
  readonly id?: string;
  readonly title?: string;
  readonly matter: string;
  readonly outcome: Outcome;
  /** Null when undetermined, or when nothing fits and the regulation names no residual body. */
  readonly authority: string | null;
  /** What the body does, of the first deciding rule; null without one. */
  readonly action: string | null;
  /** Bodies that remain possible, highest first; of a decided proposal more than one where the text lets either decide. */
  readonly candidates: readonly string[];
  /** The text lets each of the candidates decide; the authority is the highest of them. */
  readonly either?: true;
  /** Of an undetermined decision: it may also be that the regulation names no body. */
  readonly nobody?: true;
  readonly citations: readonly Citation[];
  readonly missing: readonly MissingFact[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Notice[];
  /** What is to be done next. */
  readonly advice: readonly Notice[];
  /** The whole procedure of the file, step by step; absent unless asked for. */
  readonly procedure?: readonly Notice[];
  /** The stages that the file passes, in order; none while the body is not settled, absent unless asked for. */
  readonly route?: readonly Stage[];
  /** For a residual outcome: the rules missed by a limit alone, nearest first. */
  readonly nearest: readonly NearMiss[];
  readonly derived?: Derived;
  /** Every rule of the matter; absent unless asked for. */
  readonly trace?: readonly RuleTrace[];
  /** What the tests of the trace were put to: every fact of the matter; with the trace alone. */
  readonly tested?: readonly TestedFact[];
  /** Known facts as decided on, for showing. */
  readonly facts: readonly KnownFact[];
}

export interface Stage {
  /** Of its step. */
  readonly code: string;
  /** Index into the regulation's advice; null of a decision of which no step speaks. */
  readonly step: number | null;
  /** The body that decides under its own code; of either body both. */
  readonly who: Actors;
  readonly does: Deed;
  readonly to?: Actors;
  /** Whether it is the stage in which the authority decides: one of them is. */
  readonly deciding: boolean;
  /** Of the deciding stage first those that decide. */
  readonly clauses: readonly string[];
  /** How it is voted on, as indexes into the regulation's rules on voting: several where the kind of work is not known. */
  readonly votings?: readonly number[];
  /** What is not known and has to hold for the stage to stand; absent of one that stands whatever it is. */
  readonly condition?: readonly Test[];
}

export interface Citation {
  readonly rule: string;
  readonly clause: string;
  readonly authority: string;
  readonly deciding: boolean;
  /** False: the rule decides in some completions, another rule of the same body in the others. */
  readonly certain: boolean;
}

export interface MissingFact {
  readonly fact: string;
  readonly answers: readonly Answer[];
}

/** What one answer, or one stretch of answers, would lead to. */
export interface Answer {
  readonly when: AnswerWhen;
  readonly candidates: readonly string[];
  /** The regulation may name no body then, or (without candidates) names none. */
  readonly nobody?: true;
}

export type AnswerWhen =
  | (Stretch & { readonly kind: 'interval' })
  /** One value of a choice, `yes`/`no` of a flag, or values that rules do not tell apart. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** Any combination of two or more of a fact's values. */
  | { readonly kind: 'combinations' };

export interface Assumption {
  readonly fact: string;
  readonly value: string | boolean;
  /** Whether another value could give another body. */
  readonly couldChange: boolean;
  /** The bodies that remain where it is not as assumed; of facts whose assumption yields to a declared body alone. */
  readonly otherwise?: readonly string[];
}

export type NearMiss = LimitMiss | ValueMiss;

/** A rule that one amount alone keeps from fitting … */
export interface LimitMiss extends Pick<Citation, 'rule' | 'clause' | 'authority'> {
  readonly fact: string;
  readonly test: LimitWord;
  readonly limit: DecimalString;
  readonly value: DecimalString;
  /** |limit − value|; zero where the limit itself is excluded. */
  readonly distance: DecimalString;
}

/** … or one fact of another kind. */
export interface ValueMiss extends Pick<Citation, 'rule' | 'clause' | 'authority'> {
  readonly fact: string;
  readonly test: 'is' | 'includes' | 'only';
  /** The values that the rule asks for. */
  readonly limit: readonly string[];
  readonly value: string | readonly string[];
}

export type RuleVerdict = 'fits' | 'fails' | 'unknown' | 'excepted' | 'overridden';
export type TestVerdict = boolean | 'unknown';

export interface RuleTrace extends Pick<Citation, 'rule' | 'clause' | 'authority'> {
  readonly verdict: RuleVerdict;
  readonly tests: readonly TestTrace[];
  /** One list of tests per exception. */
  readonly exceptions: readonly (readonly TestTrace[])[];
  /** Rules that displaced this one. */
  readonly overriddenBy: readonly string[];
}

export interface TestTrace {
  readonly fact: string;
  readonly test: LimitWord | 'is' | 'includes' | 'only';
  readonly limit: DecimalString | readonly string[];
  readonly verdict: TestVerdict;
}

export interface KnownFact {
  readonly fact: string;
  readonly value: string | readonly string[];
  readonly assumed: boolean;
}

export interface TestedFact {
  readonly fact: string;
  /** Given or assumed: decimals, codes, a bound such as `> 1000000000000`; null when unknown. */
  readonly value: string | readonly string[] | null;
}

/** The value to which the tests on a fact were put; null when unknown. */
export function testedValue({ tested = [] }: Decision, fact: string): TestedFact['value'] {
  return tested.find((one) => one.fact === fact)?.value ?? null;
}
