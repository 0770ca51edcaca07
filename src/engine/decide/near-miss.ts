/** How far a known amount is from the limits it missed. */
import { compareDecimals, type DecimalString } from '../../model/amount.ts';
import type { LimitMiss, NearMiss, RuleVerdict, ValueMiss } from '../../model/decision.ts';
import type { Test } from '../../model/fact.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Matter, Rule } from '../../model/regulation.ts';
import { compareRatios, subtractDecimals } from '../../notation/decimal.ts';
import type { CompiledMatter, CompiledRule, CompiledTest } from '../cells/compiled.ts';
import { conjunctionVerdict, type Projection, testVerdict } from './trace.ts';

type LimitTest = Extract<Test, { limit: string }>;

const isLimit = (test: Test): test is LimitTest => 'limit' in test;

/** The rules of a matter, and what became of each. */
interface JudgedRules {
  readonly matter: CompiledMatter;
  /** The matter as the regulation has it. */
  readonly own: Matter;
  readonly rules: readonly Rule[];
  readonly verdicts: readonly RuleVerdict[];
}

/**
 * Rules that one known amount alone keeps from fitting, those missed by the smallest part of the limit first; then those
 * that another fact alone keeps from fitting, of the facts that are to name them.
 */
export function nearMisses(judged: JudgedRules, proposal: Proposal, projection: Projection): NearMiss[] {
  return [...limitMisses(judged, proposal, projection), ...valueMisses(judged, proposal, projection)];
}

function limitMisses(
  { matter, rules, verdicts }: JudgedRules,
  proposal: Proposal,
  projection: Projection,
): LimitMiss[] {
  const found: LimitMiss[] = [];
  matter.rules.forEach((compiled, index) => {
    const missed = verdicts[index] === 'fails' ? onlyLimitMissed(compiled, projection) : undefined;
    const value = missed && exactAmount(proposal, missed.fact);
    if (missed === undefined || value === undefined) return;
    const { id: rule, clause, body: authority } = rules[index]!;
    const { fact, test, limit } = missed;
    const distance = subtractDecimals(limit, value);
    found.push({ rule, clause, authority, fact, test, limit, value, distance });
  });
  return found.sort(compareMisses);
}

/** By the part of the limit that is missing; of limits on one side of an amount the nearest is also first by that. */
function compareMisses(a: LimitMiss, b: LimitMiss): number {
  const isOneSide = a.value === b.value && a.value !== '0' && isTooLow(a) === isTooLow(b);
  if (isOneSide) return compareDecimals(a.distance, b.distance);
  return compareRatios(a.distance, a.limit, b.distance, b.limit);
}

const isTooLow = ({ test }: LimitMiss): boolean => test === 'from' || test === 'above';

function valueMisses(
  { matter, own, rules, verdicts }: JudgedRules,
  { facts }: Proposal,
  projection: Projection,
): ValueMiss[] {
  return matter.rules.flatMap((compiled, index): ValueMiss[] => {
    const missed = verdicts[index] === 'fails' ? onlyMissed(compiled, projection) : undefined;
    if (missed === undefined || isLimit(missed)) return [];
    const { fact, test, values } = missed;
    const value = facts.get(fact);
    const isNamed = own.facts.some((taken) => taken.fact === fact && taken.nearest);
    if (!isNamed || value === undefined || value.kind === 'amount' || value.kind === 'open') return [];
    const { id: rule, clause, body: authority } = rules[index]!;
    const known = value.kind === 'several' ? value.values : codeOf(value);
    return [{ rule, clause, authority, fact, test, limit: values, value: known }];
  });
}

function codeOf(value: Extract<FactValue, { kind: 'choice' | 'flag' }>): string {
  if (value.kind === 'choice') return value.value;
  return value.value ? 'yes' : 'no';
}

/** The one limit that fails while everything else about the rule holds. */
function onlyLimitMissed(rule: CompiledRule, projection: Projection): LimitTest | undefined {
  const only = onlyMissed(rule, projection);
  return only !== undefined && isLimit(only) ? only : undefined;
}

/** The one test that fails while everything else about the rule holds. */
function onlyMissed(rule: CompiledRule, projection: Projection): Test | undefined {
  let only: CompiledTest | undefined;
  for (const test of rule.when) {
    if (testVerdict(test, projection) === true) continue;
    if (only !== undefined) return undefined;
    only = test;
  }
  if (only === undefined || testVerdict(only, projection) !== false) return undefined;
  if (rule.except.some((tests) => conjunctionVerdict(tests, projection) !== false)) return undefined;
  return only.test;
}

function exactAmount(proposal: Proposal, fact: string): DecimalString | undefined {
  const value = proposal.facts.get(fact);
  return value?.kind === 'amount' && value.amount.kind === 'exact' ? value.amount.value : undefined;
}

type NearestLimit = Pick<LimitMiss, 'limit' | 'distance' | 'rule'>;

/** The limit nearest to an amount, of rules that nothing else rules out; failing those, of any rule of the matter. */
export function nearestLimit(
  matter: CompiledMatter,
  fact: string,
  value: DecimalString,
  projection: Projection,
): NearestLimit | undefined {
  const isOnFact = (test: CompiledTest) => isLimit(test.test) && test.test.fact === fact;
  const live = matter.rules.filter(
    (rule) =>
      conjunctionVerdict(
        rule.when.filter((test) => !isOnFact(test)),
        projection,
      ) !== false && !rule.except.some((tests) => conjunctionVerdict(tests, projection) === true),
  );
  const of = (rules: readonly CompiledRule[]): NearestLimit[] =>
    rules.flatMap((rule) =>
      rule.when.filter(isOnFact).map(({ test }) => {
        const { limit } = test as LimitTest;
        return { limit, distance: subtractDecimals(limit, value), rule: rule.id };
      }),
    );
  const limits = of(live).length > 0 ? of(live) : of(matter.rules);
  return limits.toSorted((a, b) => compareDecimals(a.distance, b.distance))[0];
}
