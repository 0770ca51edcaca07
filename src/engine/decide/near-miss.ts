/** How far a known amount is from the limits it missed. */
import { compareDecimals, type DecimalString } from '../../model/amount.ts';
import type { NearMiss, RuleVerdict } from '../../model/decision.ts';
import type { Test } from '../../model/fact.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Rule } from '../../model/regulation.ts';
import { compareRatios, subtractDecimals } from '../../notation/decimal.ts';
import type { CompiledMatter, CompiledRule, CompiledTest } from '../cells/compiled.ts';
import { conjunctionVerdict, type Projection, testVerdict } from './trace.ts';

type LimitTest = Extract<Test, { limit: string }>;

const isLimit = (test: Test): test is LimitTest => 'limit' in test;

/** The rules of a matter, and what became of each. */
interface JudgedRules {
  readonly matter: CompiledMatter;
  readonly rules: readonly Rule[];
  readonly verdicts: readonly RuleVerdict[];
}

/** Rules that one known amount alone keeps from fitting, those missed by the smallest part of the limit first. */
export function nearMisses(
  { matter, rules, verdicts }: JudgedRules,
  proposal: Proposal,
  projection: Projection,
): NearMiss[] {
  const found: NearMiss[] = [];
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
function compareMisses(a: NearMiss, b: NearMiss): number {
  const isOneSide = a.value === b.value && a.value !== '0' && isTooLow(a) === isTooLow(b);
  if (isOneSide) return compareDecimals(a.distance, b.distance);
  return compareRatios(a.distance, a.limit, b.distance, b.limit);
}

const isTooLow = ({ test }: NearMiss): boolean => test === 'from' || test === 'above';

/** The one limit that fails while everything else about the rule holds. */
function onlyLimitMissed(rule: CompiledRule, projection: Projection): LimitTest | undefined {
  let only: CompiledTest | undefined;
  for (const test of rule.when) {
    if (testVerdict(test, projection) === true) continue;
    if (only !== undefined) return undefined;
    only = test;
  }
  if (only === undefined || !isLimit(only.test) || testVerdict(only, projection) !== false) return undefined;
  if (rule.except.some((tests) => conjunctionVerdict(tests, projection) !== false)) return undefined;
  return only.test;
}

function exactAmount(proposal: Proposal, fact: string): DecimalString | undefined {
  const value = proposal.facts.get(fact);
  return value?.kind === 'amount' && value.amount.kind === 'exact' ? value.amount.value : undefined;
}

type NearestLimit = Pick<NearMiss, 'limit' | 'distance' | 'rule'>;

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
