/** What of a fact a matter judges: the bounds of an amount hold where a rule of the matter tests it. */
import type { AmountFact, Test } from '../model/fact.ts';
import type { Matter, Regulation } from '../model/regulation.ts';

const known = new WeakMap<Matter, ReadonlySet<string>>();

/** An amount that no rule tests is carried, and decides nothing: it may be as small or as large as it was written. */
export function judgedAmount(
  regulation: Regulation,
  matter: Matter | undefined,
  fact: AmountFact,
): AmountFact {
  if (matter === undefined || testedFacts(regulation, matter).has(fact.id)) return fact;
  const { bareFrom: _, bareTo: __, most: ___, ...unbounded } = fact;
  return unbounded;
}

/** The facts that rules of the matter test, on either reading of a doubt, and those that notices ask for. */
function testedFacts({ rules, doubts, dated, advice }: Regulation, matter: Matter): ReadonlySet<string> {
  const found = known.get(matter);
  if (found !== undefined) return found;
  const own = rules.filter((rule) => rule.matter === matter.code);
  const patches = doubts
    .filter((doubt) => doubt.matter === matter.code)
    .flatMap(({ otherwise }) => otherwise);
  const tests: readonly Test[] = [
    ...[...own, ...patches].flatMap(({ when = [], except = [] }) => [...when, ...except.flat()]),
    ...[...dated, ...advice].flatMap(({ when }) => when),
  ];
  const tested = new Set(tests.map(({ fact }) => fact));
  known.set(matter, tested);
  return tested;
}
