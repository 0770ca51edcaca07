/** What two regulations say differently of one matter: its facts and its rules, by their ids. */
import type { FactChange, OnlyIn, RuleChange } from '../../model/difference.ts';
import type { Fact, Test } from '../../model/fact.ts';
import type { Rule } from '../../model/regulation.ts';
import { testKey } from '../cells/compiled.ts';
import { factOf, type Joint, type Party, takes, valuesTaken } from './joint-cells.ts';

/** In the order of the first regulation, then what the second alone has. */
export function changedFacts(joint: Joint): FactChange[] {
  const { a, b } = joint;
  const own = ({ matter, ownName }: Party) =>
    matter.facts.map(({ fact }) => [ownName.get(fact) ?? fact, fact] as const);
  const apart = [...b.ownName.values()];
  const names = new Map([...own(b), ...own(a)]);
  const ordered = [...new Set([...own(a), ...own(b)].map(([id]) => id))];
  return ordered.flatMap((id): FactChange[] => {
    const name = names.get(id)!;
    if (apart.includes(id)) return [{ fact: id, change: 'kind' }];
    if (!takes(b, name)) return [{ fact: id, change: 'only', side: 'a' }];
    if (!takes(a, name)) return [{ fact: id, change: 'only', side: 'b' }];
    return changesOfFact(joint, id);
  });
}

function changesOfFact({ a, b }: Joint, id: string): FactChange[] {
  const [one, other] = [factOf(a.regulation, id), factOf(b.regulation, id)];
  const [taken, takenOther] = [a, b].map(({ matter }) => matter.facts.find(({ fact }) => fact === id)!);
  const only = onlyIn(valuesTaken(a, id), valuesTaken(b, id));
  return [
    ...(one.kind === other.kind ? [] : [{ fact: id, change: 'several' } as const]),
    ...(only.a.length + only.b.length > 0 ? [{ fact: id, change: 'values', values: only } as const] : []),
    ...(same(assumedOf(one), assumedOf(other)) ? [] : [{ fact: id, change: 'assumed' } as const]),
    ...(same(taken!.takenWhen, takenOther!.takenWhen) ? [] : [{ fact: id, change: 'taken' } as const]),
    ...(same(taken!.ranges, takenOther!.ranges) ? [] : [{ fact: id, change: 'ranges' } as const]),
    ...(same(itemsOf(one), itemsOf(other)) ? [] : [{ fact: id, change: 'items' } as const]),
  ];
}

function assumedOf(fact: Fact): unknown {
  return ['assumed' in fact ? fact.assumed : undefined, fact.kind === 'several' ? fact.alone : undefined];
}

function itemsOf(fact: Fact): unknown {
  if (fact.kind !== 'items') return undefined;
  const { total, exemption, recipientBelow, leavesAs } = fact;
  return [total, exemption, recipientBelow, leavesAs];
}

/** Plain values that survive JSON, keys in the order in which the loader writes them. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

export function onlyIn(a: readonly string[], b: readonly string[]): OnlyIn {
  return { a: a.filter((code) => !b.includes(code)), b: b.filter((code) => !a.includes(code)) };
}

/** In the order of the first regulation, then the rules that the second alone has. */
export function changedRules({ a, b }: Joint): RuleChange[] {
  const onlyB = b.rules.filter((rule) => !a.rules.some((one) => one.id === rule.id));
  return [
    ...a.rules.flatMap((rule): RuleChange[] => {
      const other = b.rules.find((one) => one.id === rule.id);
      return other === undefined
        ? [{ rule: rule.id, change: 'only', side: 'a' }]
        : changesOfRule(rule, other);
    }),
    ...onlyB.map((rule): RuleChange => ({ rule: rule.id, change: 'only', side: 'b' })),
  ];
}

function changesOfRule(a: Rule, b: Rule): RuleChange[] {
  const rule = a.id;
  const facts = [...new Set([...a.when, ...b.when].map((test) => test.fact))];
  const changes: RuleChange[] = [];
  if (a.body !== b.body) changes.push({ rule, change: 'body', from: a.body, to: b.body });
  if (!same(a.or, b.or)) changes.push({ rule, change: 'or', from: a.or ?? [], to: b.or ?? [] });
  if (a.clause !== b.clause) changes.push({ rule, change: 'clause', from: a.clause, to: b.clause });
  for (const fact of facts) {
    const own = ({ when }: Rule) => when.filter((test) => test.fact === fact);
    const [from, to] = [own(a), own(b)];
    if (keyOf(from) !== keyOf(to)) changes.push({ rule, change: 'tests', fact, from, to });
  }
  const exceptions = (one: Rule) => one.except.map(keyOf).sort().join('|');
  if (exceptions(a) !== exceptions(b)) {
    changes.push({ rule, change: 'exceptions', from: a.except, to: b.except });
  }
  if (!same(a.overrides.toSorted(), b.overrides.toSorted())) {
    changes.push({ rule, change: 'overrides', from: a.overrides, to: b.overrides });
  }
  return changes;
}

/** Equal for the same tests in any order. */
function keyOf(tests: readonly Test[]): string {
  return tests
    .map((test) => testKey('values' in test ? { ...test, values: test.values.toSorted() } : test))
    .sort()
    .join('&');
}
