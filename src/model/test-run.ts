/** Cases that people write for their regulation, and what became of them. In codes, no words. */
import type { Decision } from './decision.ts';
import type { Place } from './problem.ts';

/**
 * What a case can expect, each as a list of codes:
 * `outcome`, `authority` (none: null), `candidates`, `clauses` of the deciding rules, `fitting`: of all that fit,
 * `missing` in the order in which to ask, `missingSet` in any order, `warnings`, `advice` and `notAdvice` (some of
 * those given, none of those given), `nearest` clauses in their order, `assumptions` as `fact: true` where another
 * value could give another body, `uncertain`: no rule decides in every completion, `roundTotal` and `leftOut` of a
 * list of items.
 */
export const EXPECTED_KEYS = [
  'outcome',
  'authority',
  'candidates',
  'clauses',
  'fitting',
  'missing',
  'missingSet',
  'warnings',
  'advice',
  'notAdvice',
  'nearest',
  'assumptions',
  'uncertain',
  'roundTotal',
  'leftOut',
] as const;

export type ExpectedKey = (typeof EXPECTED_KEYS)[number];

export interface Expectation {
  readonly key: ExpectedKey;
  readonly values: readonly string[];
}

export interface Mismatch {
  readonly key: ExpectedKey;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

export interface CaseResult {
  readonly id?: string;
  /** What the case is about, in the words of who wrote it. */
  readonly why?: string;
  readonly place: Place;
  /** None: all as expected. */
  readonly mismatches: readonly Mismatch[];
  readonly decision: Decision;
}

export interface TestRun {
  /** Cases that were run. */
  readonly cases: number;
  readonly failed: readonly CaseResult[];
  /** Problems of cases and files that could not be run. */
  readonly unreadable: number;
  /** Absent unless asked for. */
  readonly coverage?: Coverage;
}

/** What a set of cases leaves untouched. */
export interface Coverage {
  /** How many things there are to touch. */
  readonly total: number;
  readonly untouched: readonly Untouched[];
}

export type Untouched =
  /** No case fits the rule; a band is a rule of a series. */
  | (OfRule & { readonly kind: 'rule' | 'band' })
  /** No case that the rule would fit falls under its exception (number from 1). */
  | (OfRule & { readonly kind: 'exception'; readonly exception: number })
  /** No case in which the rule displaces the other. */
  | (OfRule & { readonly kind: 'override'; readonly overridden: string })
  | {
      readonly kind: 'doubt';
      readonly matter: string;
      readonly doubt: string;
      readonly clauses: readonly string[];
    };

interface OfRule {
  readonly matter: string;
  readonly rule: string;
  readonly clause: string;
}
