/** The cells of a matter that two regulations have: facts cut by the tests of both. */
import type { Fact, Test } from '../../model/fact.ts';
import type { Matter, MatterFact, Regulation, Rule } from '../../model/regulation.ts';
import type { Partition } from '../cells/compiled.ts';
import { cutFact } from '../cells/partition.ts';

/** One of two regulations with the matter that is compared, its facts under the names of the joint cells. */
export interface Party {
  readonly regulation: Regulation;
  readonly matter: Matter;
  readonly rules: readonly Rule[];
  /** Joint name of a fact → its own. */
  readonly ownName: ReadonlyMap<string, string>;
}

interface JointFact {
  readonly partition: Partition;
  /** Whether each regulation's matter takes the fact. */
  readonly a: boolean;
  readonly b: boolean;
}

export interface Joint {
  readonly facts: readonly JointFact[];
  readonly a: Party;
  readonly b: Party;
}

/** Behind a fact of the second regulation that shares nothing but its name with the first one's. */
const APART = "'";

export function jointOf(a: Regulation, b: Regulation, code: string): Joint {
  const first = partyOf(a, code, new Map());
  const plain = partyOf(b, code, new Map());
  const apart = plain.matter.facts
    .map((taken) => taken.fact)
    .filter((fact) => takes(first, fact) && !isComparable(first, plain, fact));
  const second = partyOf(b, code, new Map(apart.map((fact) => [fact, `${fact}${APART}`])));
  const tests = [...testsOf(first), ...testsOf(second)];
  const own = (party: Party) => party.matter.facts.map((taken) => taken.fact);
  const names = [...new Set([...own(first), ...own(second)])];
  const facts = names.flatMap((name): JointFact[] => {
    const takers = [first, second].filter((party) => takes(party, name));
    const partition = cutTogether(name, takers, tests);
    return partition === undefined ? [] : [{ partition, a: takes(first, name), b: takes(second, name) }];
  });
  return { facts, a: first, b: second };
}

/** The values of a choice or several fact that a matter takes. */
export function valuesTaken({ regulation, matter, ownName }: Party, name: string): readonly string[] {
  const fact = factOf(regulation, ownName.get(name) ?? name);
  const taken = matter.facts.find((one) => one.fact === name);
  return taken?.values ?? ('values' in fact ? fact.values.map((value) => value.code) : []);
}

export function takes({ matter }: Party, name: string): boolean {
  return matter.facts.some((taken) => taken.fact === name);
}

export function factOf(regulation: Regulation, id: string): Fact {
  return regulation.facts.find((fact) => fact.id === id)!;
}

/** The matter and its rules with some facts renamed. */
function partyOf(regulation: Regulation, code: string, names: ReadonlyMap<string, string>): Party {
  const rename = (fact: string) => names.get(fact) ?? fact;
  const inTest = (test: Test): Test => ({ ...test, fact: rename(test.fact) });
  const matter = regulation.matters.find((one) => one.code === code)!;
  return {
    regulation,
    ownName: new Map([...names].map(([own, joint]) => [joint, own])),
    rules: regulation.rules
      .filter((rule) => rule.matter === code)
      .map((rule) => ({
        ...rule,
        when: rule.when.map(inTest),
        except: rule.except.map((tests) => tests.map(inTest)),
      })),
    matter: { ...matter, facts: matter.facts.map((taken) => renamed(taken, rename, inTest)) },
  };
}

function renamed(
  { fact, takenWhen, ranges, ...rest }: MatterFact,
  rename: (fact: string) => string,
  inTest: (test: Test) => Test,
): MatterFact {
  return {
    ...rest,
    fact: rename(fact),
    ...(takenWhen && { takenWhen: inTest(takenWhen) }),
    ...(ranges && {
      ranges: {
        ...ranges,
        by: rename(ranges.by),
        cases: ranges.cases.map((one) => ({ ...one, ...(one.when && { when: inTest(one.when) }) })),
      },
    }),
  };
}

/** Amounts of one unit, yes or no both, or values with one in common, whether a proposal has one or several. */
function isComparable(a: Party, b: Party, name: string): boolean {
  const [one, other] = [factOf(a.regulation, name), factOf(b.regulation, name)];
  if ('values' in one && 'values' in other) return commonValues([a, b], name).length > 0;
  if (one.kind === 'amount' && other.kind === 'amount') return one.unit === other.unit;
  return one.kind === other.kind;
}

function commonValues(takers: readonly Party[], name: string): string[] {
  const [first, ...others] = takers.map((party) => valuesTaken(party, name));
  return first!.filter((value) => others.every((values) => values.includes(value)));
}

/** The value that stands alone among those of a fact. */
export function aloneOf({ regulation, ownName }: Party, name: string): string | undefined {
  const fact = factOf(regulation, ownName.get(name) ?? name);
  return fact.kind === 'several' ? fact.alone : undefined;
}

function cutTogether(name: string, takers: readonly Party[], tests: readonly Test[]): Partition | undefined {
  const own = takers.map(({ regulation, ownName }) => factOf(regulation, ownName.get(name) ?? name));
  const fact = { ...(own.find((one) => one.kind === 'several') ?? own[0]!), id: name };
  const values = 'values' in fact ? { values: commonValues(takers, name) } : {};
  const taken = { fact: name, ...values };
  if (fact.kind !== 'several') return cutFact(fact, taken, tests);
  const alone = takers.map((party) => aloneOf(party, name));
  if (alone.every((value) => value === alone[0])) {
    return cutFact(fact, taken, [...tests, ...rangedApart(name, takers)]);
  }
  // What stands alone under one regulation only is a class of its own: that regulation lets it stand beside nothing.
  const apart = alone.flatMap((value): Test[] =>
    value === undefined ? [] : [{ fact: name, test: 'includes', values: [value] }],
  );
  const { alone: _, ...beside } = fact;
  return cutFact(beside, taken, [...tests, ...apart, ...rangedApart(name, takers)]);
}

/** What a choice can be beside another fact is said of its values one by one, also where they stand for several. */
function rangedApart(name: string, takers: readonly Party[]): Test[] {
  return takers
    .filter((party) => isChoice(party, name))
    .flatMap(({ matter }) => matter.facts.find(({ fact }) => fact === name)?.ranges?.cases ?? [])
    .flatMap((one): Test[] => one.values.map((value) => ({ fact: name, test: 'includes', values: [value] })));
}

/** Whether a proposal has one value of the fact under a regulation. */
export function isChoice({ regulation, ownName }: Party, name: string): boolean {
  return factOf(regulation, ownName.get(name) ?? name).kind === 'choice';
}

function testsOf({ rules, matter }: Party): Test[] {
  return [
    ...rules.flatMap((rule) => [...rule.when, ...rule.except.flat()]),
    ...matter.facts.flatMap(({ takenWhen, ranges }) => [
      ...(takenWhen ? [takenWhen] : []),
      ...(ranges?.cases.flatMap((one) => one.when ?? []) ?? []),
    ]),
  ];
}
