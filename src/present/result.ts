/** The JSON result of one proposal. Keys and codes are fixed; only messages and official names follow the language. */
import type { DecimalString } from '../model/amount.ts';
import type { Outcome, RuleVerdict, TestedFact, TestTrace } from '../model/decision.ts';
import type { LimitWord } from '../model/fact.ts';
import type { Place } from '../model/problem.ts';
import type { LeftOut } from '../model/proposal.ts';

export interface Result {
  readonly id?: string;
  readonly title?: string;
  readonly place?: Place;
  readonly outcome: Outcome;
  readonly authority: string | null;
  readonly action: string | null;
  readonly candidates: readonly string[];
  /** Present where the regulation may also name no body. */
  readonly nobody?: true;
  readonly citations: readonly ResultCitation[];
  readonly missing: readonly ResultMissing[];
  readonly assumptions: readonly ResultAssumption[];
  readonly warnings: readonly ResultWarning[];
  readonly advice: readonly ResultAdvice[];
  /** Every step of the file's way, those of `advice` among them; with the trace alone. */
  readonly procedure?: readonly ResultAdvice[];
  /** Residual results alone. */
  readonly nearest?: readonly ResultNearMiss[];
  readonly derived?: { readonly roundTotal: DecimalString; readonly leftOut: readonly LeftOut[] };
  readonly trace?: readonly ResultTrace[];
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

export interface ResultCitation {
  readonly clause: string;
  readonly official: string;
  readonly rule: string;
  readonly authority: string;
  readonly deciding: boolean;
  /** Present and false where another rule of the same body decides in some completions. */
  readonly certain?: false;
}

export interface ResultMissing {
  readonly fact: string;
  readonly answers: readonly ResultAnswer[];
}

export interface ResultAnswer {
  readonly when: string;
  readonly candidates: readonly string[];
  readonly nobody?: true;
}

export interface ResultAssumption {
  readonly fact: string;
  readonly value: string | boolean;
  readonly couldChange: boolean;
}

export interface ResultWarning {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly message: string;
  /** The fact the warning is about, where it is about one. */
  readonly fact?: string;
}

export interface ResultAdvice {
  readonly code: string;
  /** The first of `clauses`. */
  readonly clause: string;
  readonly clauses: readonly string[];
  readonly message: string;
}

export interface ResultNearMiss {
  readonly rule: string;
  readonly clause: string;
  readonly official: string;
  readonly authority: string;
  readonly fact: string;
  readonly test: LimitWord;
  readonly limit: DecimalString;
  readonly value: DecimalString;
  readonly distance: DecimalString;
}

export interface ResultTrace {
  readonly rule: string;
  readonly clause: string;
  readonly authority: string;
  readonly verdict: RuleVerdict;
  readonly tests: readonly ResultTest[];
  /** Where the rule has exceptions: the tests of each. */
  readonly exceptions?: readonly (readonly ResultTest[])[];
  /** Where other rules displaced this one. */
  readonly overriddenBy?: readonly string[];
}

/** A test beside the value it was put to. */
export type ResultTest = TestTrace & Pick<TestedFact, 'value'>;
