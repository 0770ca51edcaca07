/** Small random regulations of one matter: a few facts, rules with exceptions and overrides, doubts. */
import fc from 'fast-check';
import type { Fact, Test } from '../../src/model/fact.ts';
import type { Ambiguity, MatterFact, Ranges, Regulation, Rule } from '../../src/model/regulation.ts';
import { amountFact, BODIES, choiceFact, flagFact, regulationOf, severalFact, WORDS } from './small.ts';

const CODES = ['p', 'q', 'r', 's'];
const LIMITS = ['0', '10', '20', '20.5'];

function factAt(index: number): fc.Arbitrary<Fact> {
  const id = `f${index}`;
  const codes = fc.subarray(CODES, { minLength: 2 });
  return fc.oneof(
    fc.constant(amountFact(id)),
    fc.option(fc.boolean(), { nil: undefined }).map((assumed) => flagFact(id, assumed)),
    fc.tuple(codes, fc.boolean()).map(([some, assume]) => choiceFact(id, some, assume ? some[0] : undefined)),
    fc
      .tuple(codes, fc.boolean(), fc.boolean())
      .map(([some, alone, assume]) =>
        severalFact(id, some, { ...(alone && { alone: some[0]! }), ...(assume && { assumed: some[0]! }) }),
      ),
  );
}

function testOf(fact: Fact): fc.Arbitrary<Test> {
  if (fact.kind === 'amount') {
    return fc.record({
      fact: fc.constant(fact.id),
      test: fc.constantFrom('from', 'above', 'to', 'below'),
      limit: fc.constantFrom(...LIMITS),
    });
  }
  const codes = 'values' in fact ? fact.values.map((value) => value.code) : ['yes', 'no'];
  const values = fc.subarray(codes, { minLength: 1 });
  if (fact.kind !== 'several')
    return values.map((some): Test => ({ fact: fact.id, test: 'is', values: some }));
  return fc
    .tuple(values, fc.constantFrom('includes', 'only'))
    .map(([some, test]): Test => ({ fact: fact.id, test, values: some }));
}

const testAmong = (facts: readonly Fact[]) => fc.constantFrom(...facts).chain(testOf);

/** A choice without an assumption can be ranged by an earlier fact without one. */
function rangesFor(fact: Fact, earlier: readonly Fact[]): fc.Arbitrary<Ranges | undefined> {
  const by = earlier.filter((one) => !('assumed' in one));
  if (fact.kind !== 'choice' || fact.assumed !== undefined || by.length === 0) return fc.constant(undefined);
  const codes = fact.values.map((value) => value.code);
  const some = fc.subarray(codes, { minLength: 1 });
  return fc.option(
    fc.constantFrom(...by).chain((other) =>
      fc
        .record({
          first: fc.tuple(testOf(other), some, fc.boolean()),
          rest: fc.option(some),
          binding: fc.boolean(),
        })
        .map(({ first: [when, values, assume], rest, binding }) => ({
          by: other.id,
          binding,
          cases: [
            { when, values, ...(assume && { assumed: values[0]! }) },
            ...(rest === null ? [] : [{ values: rest }]),
          ],
        })),
    ),
    { nil: undefined },
  );
}

function matterFacts(facts: readonly Fact[]): fc.Arbitrary<MatterFact[]> {
  const ranged = new Set<string>();
  let all: fc.Arbitrary<MatterFact[]> = fc.constant([]);
  facts.forEach((fact, index) => {
    all = all.chain((taken) => {
      if (taken.length === 0) ranged.clear();
      const earlier = facts.slice(0, index).filter((one) => !taken[facts.indexOf(one)]?.ranges);
      return rangesFor(fact, earlier).map((ranges) => [
        ...taken,
        { fact: fact.id, ...(ranges && { ranges }) },
      ]);
    });
  });
  return all;
}

function ruleAt(index: number, facts: readonly Fact[]): fc.Arbitrary<Rule> {
  const tests = fc.array(testAmong(facts), { maxLength: 3 });
  return fc
    .record({
      body: fc.constantFrom(...BODIES),
      when: tests,
      except: fc.array(fc.array(testAmong(facts), { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      overrides: fc.subarray(
        Array.from({ length: index }, (_, earlier) => `r${earlier}`),
        {
          maxLength: Math.min(index, 2),
        },
      ),
    })
    .map((rule) => ({
      id: `r${index}`,
      matter: 'm',
      clause: `${index + 1}`,
      action: 'a',
      subject: WORDS,
      ...rule,
    }));
}

function doubtAt(index: number, facts: readonly Fact[], rules: number): fc.Arbitrary<Ambiguity> {
  return fc
    .record({
      rule: fc.nat({ max: rules - 1 }).map((rule) => `r${rule}`),
      body: fc.option(fc.constantFrom(...BODIES), { nil: undefined }),
      when: fc.option(fc.array(testAmong(facts), { maxLength: 2 }), { nil: undefined }),
      except: fc.option(fc.constant([]), { nil: undefined }),
    })
    .map(({ rule, body, when, except }) => ({
      code: `d${index}`,
      matter: 'm',
      clauses: ['1'],
      message: WORDS,
      countsLeftOut: false,
      otherwise: [{ rule, ...(body && { body }), ...(when && { when }), ...(except && { except }) }],
    }));
}

export const smallRegulation: fc.Arbitrary<Regulation> = fc
  .integer({ min: 2, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => factAt(index))))
  .chain((facts) =>
    fc.integer({ min: 2, max: 6 }).chain((count) =>
      fc.record({
        facts: fc.constant(facts),
        taken: matterFacts(facts),
        rules: fc.tuple(...Array.from({ length: count }, (_, index) => ruleAt(index, facts))),
        doubts: fc
          .integer({ min: 0, max: 2 })
          .chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => doubtAt(index, facts, count)))),
        residual: fc.option(fc.constantFrom('low', 'middle')),
      }),
    ),
  )
  .map(({ facts, taken, rules, doubts, residual }) => regulationOf(facts, taken, rules, doubts, residual));
