/** The JSON result of one proposal. Keys and codes are fixed; only messages and official names follow the language. */
import type { DecimalString } from '../model/amount.ts';
import {
  type Answer,
  type Assumption,
  type Citation,
  type Decision,
  type NearMiss,
  type RuleTrace,
  type TestedFact,
  type TestTrace,
  testedValue,
} from '../model/decision.ts';
import type { Place } from '../model/problem.ts';
import type { LeftOut } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang, Notice } from '../model/words.ts';
import { intervalSigns } from './conditions.ts';
import { adviceMessage, warningMessage } from './decision-words.ts';
import { toJson } from './document/report.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { Names, official } from './names.ts';
import { presentRoute, type ResultStage } from './route.ts';

export interface PresentOptions {
  readonly lang: Lang;
  /** Where the proposal stands, in a list of several. */
  readonly place?: Place;
  /** Whether the decision's trace and the steps of its procedure go into the result. */
  readonly trace?: boolean;
}

/** The decision as the JSON result of the contract, indented. */
export function decisionJson(decision: Decision, regulation: Regulation, options: PresentOptions): string {
  return toJson(present(decision, regulation, options));
}

/**
 * The result of a decision, in the key order of the contract. The decision is not changed and shares nothing with
 * the result, so that either may be altered by its owner.
 */
export function present(decision: Decision, regulation: Regulation, options: PresentOptions): Result {
  const names = new Names(regulation, options.lang, decision.matter);
  const { id, title, derived } = decision;
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(options.place && { place: { ...options.place } }),
    outcome: decision.outcome,
    authority: decision.authority,
    action: decision.action,
    candidates: [...decision.candidates],
    ...(decision.either && { either: true as const }),
    ...(decision.nobody && { nobody: true as const }),
    citations: decision.citations.map(({ clause, rule, authority, deciding, certain }) => ({
      clause,
      official: official(clause, options.lang),
      rule,
      authority,
      deciding,
      ...(!certain && { certain: false as const }),
    })),
    missing: decision.missing.map(({ fact, answers }) => ({
      fact,
      answers: answers.map((answer) => presentAnswer(answer, fact, names)),
    })),
    assumptions: decision.assumptions.map(({ fact, value, couldChange }) => ({ fact, value, couldChange })),
    warnings: decision.warnings.map((notice) => presentWarning(notice, names)),
    advice: decision.advice.map((notice) => presentStep(notice, names)),
    ...(options.trace &&
      decision.procedure && { procedure: decision.procedure.map((notice) => presentStep(notice, names)) }),
    ...(options.trace && decision.route && { route: presentRoute(decision, regulation, options.lang) }),
    ...(decision.outcome === 'residual' && {
      nearest: decision.nearest.map((miss) => presentNearMiss(miss, options.lang)),
    }),
    ...(derived && {
      derived: { roundTotal: derived.roundTotal, leftOut: derived.leftOut.map((item) => ({ ...item })) },
    }),
    ...(options.trace &&
      decision.trace && {
        trace: decision.trace.map((rule) => presentTrace(rule, decision)),
      }),
    regulation: { id: regulation.id, title: regulation.title[options.lang], term: regulation.term },
  };
}

function presentAnswer({ when, candidates, nobody }: Answer, fact: string, names: Names): ResultAnswer {
  return { when: answerSigns(when, fact, names), candidates: [...candidates], ...(nobody && { nobody }) };
}

/** An answer in signs and codes: "≥ 10 ha, < 20 ha", "A | B". */
function answerSigns(when: Answer['when'], fact: string, names: Names): string {
  switch (when.kind) {
    case 'interval':
      return intervalSigns(when, names.amountFact(fact)?.unit, names.lang);
    case 'values':
      return when.values.join(' | ');
    case 'combinations':
      return decisionWordsFor(names.lang).values.combinations;
  }
}

function presentWarning(notice: Notice, names: Names): ResultWarning {
  const fact = notice.params.fact;
  return {
    code: notice.code,
    clauses: [...notice.clauses],
    message: warningMessage(notice, names),
    ...(typeof fact === 'string' && { fact }),
  };
}

function presentStep(notice: Notice, names: Names): ResultAdvice {
  const { code, clauses } = notice;
  return { code, clause: clauses[0] ?? '', clauses: [...clauses], message: adviceMessage(notice, names) };
}

function presentNearMiss(miss: NearMiss, lang: Lang): ResultNearMiss {
  const { rule, clause, authority, fact, test, limit, value } = miss;
  return {
    rule,
    clause,
    official: official(clause, lang),
    authority,
    fact,
    test,
    limit: copied(limit),
    value: copied(value),
    ...('distance' in miss && { distance: miss.distance }),
  };
}

function presentTrace(trace: RuleTrace, decision: Decision): ResultTrace {
  const { rule, clause, authority, verdict, tests, exceptions, overriddenBy } = trace;
  return {
    rule,
    clause,
    authority,
    verdict,
    tests: presentTests(tests, decision),
    ...(exceptions.length > 0 && { exceptions: exceptions.map((all) => presentTests(all, decision)) }),
    ...(overriddenBy.length > 0 && { overriddenBy: [...overriddenBy] }),
  };
}

function presentTests(tests: readonly TestTrace[], decision: Decision): ResultTest[] {
  return tests.map(({ fact, test, limit, verdict }) => {
    const value = testedValue(decision, fact);
    return { fact, test, limit: copied(limit), value: value === null ? null : copied(value), verdict };
  });
}

function copied(value: string | readonly string[]): string | readonly string[] {
  return typeof value === 'string' ? value : [...value];
}

export interface Result
  extends Pick<Decision, 'id' | 'title' | 'outcome' | 'authority' | 'action' | 'candidates'> {
  readonly place?: Place;
  /** Present where the text lets each of the candidates decide. */
  readonly either?: true;
  /** Present where the regulation may also name no body. */
  readonly nobody?: true;
  readonly citations: readonly ResultCitation[];
  readonly missing: readonly ResultMissing[];
  readonly assumptions: readonly ResultAssumption[];
  readonly warnings: readonly ResultWarning[];
  readonly advice: readonly ResultAdvice[];
  /** Every step of the procedure, those of `advice` among them; with the trace alone. */
  readonly procedure?: readonly ResultAdvice[];
  /** The stages that the file passes, in order; with the trace alone. */
  readonly route?: readonly ResultStage[];
  /** Residual results alone. */
  readonly nearest?: readonly ResultNearMiss[];
  readonly derived?: { readonly roundTotal: DecimalString; readonly leftOut: readonly LeftOut[] };
  readonly trace?: readonly ResultTrace[];
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

export interface ResultCitation extends Omit<Citation, 'certain'> {
  readonly official: string;
  /** Present and false where another rule of the same body decides in some completions. */
  readonly certain?: false;
}

export interface ResultMissing {
  readonly fact: string;
  readonly answers: readonly ResultAnswer[];
}

export interface ResultAnswer extends Omit<Answer, 'when'> {
  readonly when: string;
}

export type ResultAssumption = Assumption;

export interface ResultWarning extends Pick<Notice, 'code' | 'clauses'> {
  readonly message: string;
  /** The fact the warning is about, where it is about one. */
  readonly fact?: string;
}

export interface ResultAdvice extends Pick<Notice, 'code' | 'clauses'> {
  /** The first of `clauses`. */
  readonly clause: string;
  readonly message: string;
}

export interface ResultNearMiss extends Pick<NearMiss, 'rule' | 'clause' | 'authority' | 'fact' | 'test'> {
  readonly official: string;
  /** A limit, or the values that the rule asks for. */
  readonly limit: string | readonly string[];
  readonly value: string | readonly string[];
  /** Of a limit alone. */
  readonly distance?: DecimalString;
}

export interface ResultTrace extends Pick<RuleTrace, 'rule' | 'clause' | 'authority' | 'verdict'> {
  readonly tests: readonly ResultTest[];
  /** Where the rule has exceptions: the tests of each. */
  readonly exceptions?: readonly (readonly ResultTest[])[];
  /** Where other rules displaced this one. */
  readonly overriddenBy?: readonly string[];
}

/** A test beside the value it was put to. */
export type ResultTest = TestTrace & Pick<TestedFact, 'value'>;
