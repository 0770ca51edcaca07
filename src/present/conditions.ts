/** Conditions and limits of rules in words, with amounts as people write them, and the facts of a decision beside them. */

import type { AmountUnit, DecimalString } from '../model/amount.ts';
import {
  type AnswerWhen,
  type Citation,
  type Decision,
  type KnownFact,
  type RuleTrace,
  type TestTrace,
  testedValue,
  type ValueMiss,
} from '../model/decision.ts';
import type { LimitWord, Test } from '../model/fact.ts';
import type { Regulation, Rule } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { subtractDecimals } from '../notation/decimal.ts';
import { writeAmount } from '../notation/write-amount.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { Names, official } from './names.ts';

type LimitTest = Extract<Test, { test: LimitWord }>;

function isLimitTest(test: Test): test is LimitTest {
  return 'limit' in test;
}

/** One test in words: "tổng mức đầu tư từ 1.000 tỷ đồng trở lên", "nguồn vốn gồm ngoài ngân sách". */
export function describeTest(test: Test, regulation: Regulation, lang: Lang, matter?: string): string {
  return describeOne(test, new Names(regulation, lang, matter));
}

/** Tests that hold together, in words; limits on one fact make one stretch. */
export function describeTests(
  tests: readonly Test[],
  regulation: Regulation,
  lang: Lang,
  matter?: string,
): string[] {
  const names = new Names(regulation, lang, matter);
  const shown = new Set<string>();
  return tests.flatMap((test) => {
    if (!isLimitTest(test)) return [describeOne(test, names)];
    if (shown.has(test.fact)) return [];
    shown.add(test.fact);
    return [describeLimits(test.fact, limitsOn(test.fact, tests), names)];
  });
}

/** The limits that tests put on one fact. */
export function limitsOn(fact: string, tests: readonly Test[]): Limit[] {
  return tests.filter(isLimitTest).filter((test) => test.fact === fact);
}

function describeOne(test: Test, names: Names): string {
  if (isLimitTest(test)) return describeLimits(test.fact, [test], names);
  const { conditions } = decisionWordsFor(names.lang);
  const fact = names.factLabel(test.fact);
  if (names.fact(test.fact)?.kind === 'flag' && test.values.length === 1) {
    return conditions.flag(fact, test.values[0] === 'yes');
  }
  return conditions[test.test](fact, names.valuesOr(test.fact, test.values));
}

function describeLimits(fact: string, limits: readonly Limit[], names: Names): string {
  const words = limitWords(limits, names.amountFact(fact)?.unit, names.lang);
  return `${names.factLabel(fact)} ${words}`;
}

/** One fact beside what the rule asks of it. */
export interface Evidence {
  readonly fact: string;
  readonly value: string;
  /** The limit in the rule's own words, quoted, or in ours; '' where the rule puts no limit on the fact. */
  readonly limit: string;
}

/** A rule that does not apply, and why that is worth saying. */
export interface Reason extends Pick<Citation, 'rule' | 'clause' | 'authority'> {
  readonly reason: string;
}

/** What a rule tests, amounts first: each fact once, with its value. */
export function evidenceFor(rule: Rule, facts: readonly KnownFact[], names: Names): Evidence[] {
  const tested = [...new Set(rule.when.map((test) => test.fact))];
  const limited = tested.filter((fact) => limitsOn(fact, rule.when).length > 0);
  const quoted = rule.quote === undefined ? '' : `“${rule.quote}”`;
  const amounts = limited.map((fact) => ({
    fact: names.factHead(fact),
    value: factValue(fact, facts, names),
    limit: quoted !== '' && limited.length === 1 ? quoted : limitsInWords(fact, rule, names),
  }));
  const others = rule.when
    .filter((test) => !isLimitTest(test))
    .filter((test, index, all) => all.findIndex((other) => other.fact === test.fact) === index)
    .map(({ fact }) => ({ fact: names.factHead(fact), value: factValue(fact, facts, names), limit: '' }));
  return [...amounts, ...others];
}

function limitsInWords(fact: string, rule: Rule, names: Names): string {
  return limitWords(limitsOn(fact, rule.when), names.amountFact(fact)?.unit, names.lang);
}

function factValue(id: string, facts: readonly KnownFact[], names: Names): string {
  const { values } = decisionWordsFor(names.lang);
  const known = facts.find((fact) => fact.fact === id);
  if (known === undefined) return values.unknown;
  const written = writeValue(id, known.value, names);
  return known.assumed ? `${written} (${values.assumed})` : written;
}

/** The value of a fact for reading: amounts written out, codes by their names. */
export function writeValue(id: string, value: string | readonly string[], names: Names): string {
  if (typeof value !== 'string') return value.map((code) => names.value(id, code)).join(', ');
  const fact = names.amountFact(id);
  return fact === undefined ? names.value(id, value) : writeBound(value, fact.unit, names.lang);
}

/**
 * The rules of the trace that are excepted, overridden, or missed by one limit alone. A residual result tells the
 * missed ones apart: {@link nearestReasons}.
 */
export function reasonsAgainst(decision: Decision, names: Names): Reason[] {
  const { outcome, trace = [] } = decision;
  return trace
    .filter(({ verdict }) => outcome !== 'residual' || verdict !== 'fails')
    .flatMap((each) => {
      const reason = reasonText(each, decision, names);
      const { rule, clause, authority } = each;
      return reason === undefined ? [] : [{ rule, clause, authority, reason }];
    });
}

/** Of a residual result, the rules that came nearest. */
export function nearestReasons({ outcome, nearest }: Decision, names: Names): Reason[] {
  if (outcome !== 'residual') return [];
  return nearest.map((miss) => {
    const { rule, clause, authority } = miss;
    const reason = 'distance' in miss ? missText(rule, miss, names) : valueText(miss, names);
    return { rule, clause, authority, reason };
  });
}

/** What is, and what the rule asks for: "bước quy hoạch: Điều chỉnh; điều khoản này quy định: Đồ án". */
function valueText({ fact, limit, value }: ValueMiss, names: Names): string {
  const { reasons } = decisionWordsFor(names.lang);
  const wanted = limit.map((code) => names.value(fact, code)).join(', ');
  return reasons.otherValue(`${names.factLabel(fact)}: ${writeValue(fact, value, names)}`, wanted);
}

function reasonText(trace: RuleTrace, decision: Decision, names: Names): string | undefined {
  const { reasons, clauseList } = decisionWordsFor(names.lang);
  const exception = trace.exceptions.find((tests) => tests.every((test) => test.verdict === true));
  const excepted = exception && reasons.excepted(factsOf(exception, decision, names));
  if (trace.verdict === 'overridden') {
    const clauses = new Set(trace.overriddenBy.map((id) => names.rule(id)?.clause ?? id));
    return reasons.overridden([...clauses].map((id) => official(id, names.lang)).join(clauseList.and));
  }
  if (trace.verdict === 'excepted') return excepted ?? reasons.excepted(names.ruleSubject(trace.rule));
  const missed = trace.verdict === 'fails' ? missedLimit(trace.tests, decision) : undefined;
  if (missed === undefined) return undefined;
  const miss = missText(trace.rule, missed, names);
  return excepted === undefined ? miss : `${miss}; ${excepted}`;
}

function factsOf(tests: readonly TestTrace[], decision: Decision, names: Names): string {
  return tests
    .map(
      ({ fact }) => `${names.factLabel(fact)}: ${writeValue(fact, testedValue(decision, fact) ?? [], names)}`,
    )
    .join('; ');
}

interface Missed {
  readonly fact: string;
  readonly test: LimitWord;
  readonly limit: string;
  readonly value: string;
}

/** The one limit by which alone a rule fails. */
function missedLimit(tests: readonly TestTrace[], decision: Decision): Missed | undefined {
  const against = tests.filter((test) => test.verdict !== true);
  const [only] = against;
  if (only === undefined || against.length > 1 || only.verdict !== false) return undefined;
  const { fact, test, limit } = only;
  const value = testedValue(decision, fact);
  if (test === 'is' || test === 'includes' || test === 'only') return undefined;
  return typeof limit === 'string' && typeof value === 'string' ? { fact, test, limit, value } : undefined;
}

/** The value, the limit, the distance: "tổng mức đầu tư 950 tỷ đồng, “từ 1.000 tỷ đồng”: thấp hơn 50 tỷ đồng so với …". */
export function missText(ruleId: string, missed: Missed, names: Names): string {
  const { fact, test, limit, value } = missed;
  const unit = names.amountFact(fact)?.unit;
  const rule = names.rule(ruleId);
  const quote = rule?.quote === undefined ? undefined : `“${rule.quote}”`;
  const asked = quote ?? limitWords(rule ? limitsOn(fact, rule.when) : [{ test, limit }], unit, names.lang);
  const stands = `${names.factLabel(fact)} ${writeBound(value, unit, names.lang)}, ${asked}`;
  return isDecimal(value) ? `${stands}: ${missWords(test, limit, value, unit, names.lang)}` : stands;
}

export type Interval = Extract<AnswerWhen, { kind: 'interval' }>;

const BOUND = /([≥>≤<]) (\d+(?:\.\d+)?)/g;

/** A decimal for people; as it is where the fact, and so its unit, is not known. */
export function writeQuantity(value: DecimalString, unit: AmountUnit | undefined, lang: Lang): string {
  return unit === undefined ? value : writeAmount(value, unit, lang);
}

/** A value of the trace: a decimal, a bound such as `> 1000000000000`, or both ends (`≥ 1 … ≤ 2`). */
export function writeBound(value: string, unit: AmountUnit | undefined, lang: Lang): string {
  if (isDecimal(value)) return writeQuantity(value, unit, lang);
  const ends = [...value.matchAll(BOUND)];
  if (ends.length === 0) return value;
  let low: Interval['low'];
  let high: Interval['high'];
  for (const [, sign = '', at = ''] of ends) {
    if (sign === '≥' || sign === '>') low = { at, closed: sign === '≥' };
    else high = { at, closed: sign === '≤' };
  }
  return intervalWords({ kind: 'interval', ...(low && { low }), ...(high && { high }) }, unit, lang);
}

export function isDecimal(value: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(value);
}

/** A stretch in signs: "≥ 10 ha, < 20 ha", "= 20 ha". */
export function intervalSigns({ low, high }: Interval, unit: AmountUnit | undefined, lang: Lang): string {
  if (low && high && low.at === high.at) return `= ${writeQuantity(low.at, unit, lang)}`;
  const ends: string[] = [];
  if (low && !startsAtNothing(low, high)) {
    ends.push(`${low.closed ? '≥' : '>'} ${writeQuantity(low.at, unit, lang)}`);
  }
  if (high) ends.push(`${high.closed ? '≤' : '<'} ${writeQuantity(high.at, unit, lang)}`);
  return ends.length === 0 ? '≥ 0' : ends.join(', ');
}

/** A stretch in words: "từ 10 ha đến dưới 20 ha". */
export function intervalWords({ low, high }: Interval, unit: AmountUnit | undefined, lang: Lang): string {
  const words = decisionWordsFor(lang);
  const write = (at: DecimalString): string => writeQuantity(at, unit, lang);
  if (low && high && low.at === high.at) return words.exactly(write(low.at));
  const start = low && !startsAtNothing(low, high) ? low : undefined;
  if (start && high) return words.stretch(write(start.at), start.closed, write(high.at), high.closed);
  if (start) return words.limits[start.closed ? 'from' : 'above'](write(start.at));
  if (high) return words.limits[high.closed ? 'to' : 'below'](write(high.at));
  return words.anyAmount;
}

/** No amount is below 0, so that an end at 0 says nothing. */
function startsAtNothing(low: { at: DecimalString; closed: boolean }, high: Interval['high']): boolean {
  return low.at === '0' && low.closed && high?.at !== '0';
}

export interface Limit {
  readonly test: LimitWord;
  readonly limit: DecimalString;
}

/** The limits of a rule on one fact as one stretch in words: "từ 100 tỷ đồng đến dưới 1.000 tỷ đồng". */
export function limitWords(limits: readonly Limit[], unit: AmountUnit | undefined, lang: Lang): string {
  let low: Interval['low'];
  let high: Interval['high'];
  for (const { test, limit } of limits) {
    if (test === 'from' || test === 'above') low = { at: limit, closed: test === 'from' };
    else high = { at: limit, closed: test === 'to' };
  }
  return intervalWords({ kind: 'interval', ...(low && { low }), ...(high && { high }) }, unit, lang);
}

/** How far a value is from a limit that it misses: "thấp hơn 50 tỷ đồng so với mức tối thiểu 1.000 tỷ đồng". */
export function missWords(
  test: LimitWord,
  limit: DecimalString,
  value: DecimalString,
  unit: AmountUnit | undefined,
  lang: Lang,
): string {
  const { reasons } = decisionWordsFor(lang);
  if (limit === value) return reasons.atLimit(writeQuantity(limit, unit, lang));
  const distance = writeQuantity(subtractDecimals(limit, value), unit, lang);
  const say = { from: 'short', above: 'shortStrict', to: 'over', below: 'overStrict' } as const;
  return reasons[say[test]](distance, writeQuantity(limit, unit, lang));
}
