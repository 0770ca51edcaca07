/** What must hold of every decision, whatever the proposal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compareDecimals } from '../../../src/model/amount.ts';
import type { FactValue, Proposal } from '../../../src/model/proposal.ts';
import { amountAround, proposalOf } from '../arbitrary-proposal.ts';
import { compiled, decided, exactly, proposal, regulation } from '../lai-chau.ts';

const SEED = 20250919;
const withFacts = regulation.matters.filter((matter) => matter.facts.length > 0);
const anyProposal = (leftOut: number) =>
  fc.constantFrom(...withFacts).chain((matter) => proposalOf(regulation, matter, leftOut));

const rankOf = (body: string | null) => regulation.bodies.findIndex((one) => one.code === body);

function with_(given: Proposal, fact: string, value: FactValue): Proposal {
  return { ...given, facts: new Map([...given.facts, [fact, value]]) };
}

describe('one amount within its series', () => {
  const series = [...new Set(regulation.rules.flatMap((rule) => rule.series ?? []))];
  it.each(series)('%s: raising the amount never lowers the body', (name) => {
    const bands = regulation.rules.filter((rule) => rule.series === name);
    const { matter: code, when } = bands[0]!;
    const limits = bands.flatMap((band) =>
      band.when.flatMap((test) => ('limit' in test ? [test.limit] : [])),
    );
    const { fact } = bands.flatMap((band) => band.when).find((test) => 'limit' in test)!;
    const matter = regulation.matters.find((one) => one.code === code)!;
    const amounts = amountAround(limits).filter((amount) => amount.kind === 'exact');
    fc.assert(
      fc.property(proposalOf(regulation, matter, 0), amounts, amounts, (given, a, b) => {
        const inSeries = when
          .filter((test) => 'values' in test)
          .reduce((some, test) => with_(some, test.fact, { kind: 'several', values: test.values }), given);
        const bodies = [a.value, b.value]
          .sort(compareDecimals)
          .map((value) => decided(with_(inSeries, fact, exactly(value))).authority);
        // Beside another amount that is a range the body can stay open.
        fc.pre(bodies.every((body) => body !== null));
        expect(rankOf(bodies[1]!)).toBeLessThanOrEqual(rankOf(bodies[0]!));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('there are series', () => {
    expect(series.length).toBeGreaterThan(5);
  });
});

it('when nothing is assumed, knowing one fact more never adds a body', () => {
  fc.assert(
    fc.property(anyProposal(40), fc.nat(), (given, dice) => {
      const facts = [...given.facts].map(([fact]) => fact);
      const dropped = facts[dice % Math.max(1, facts.length)];
      // A fact on which another one hangs cannot be dropped alone, nor one that may be given outside its case.
      fc.pre(dropped !== undefined && !['projectGroup', 'planKind', 'planStage'].includes(dropped));
      const fewer = { ...given, facts: new Map([...given.facts].filter(([fact]) => fact !== dropped)) };
      const before = decided(fewer, { strict: true }).candidates;
      const after = decided(given, { strict: true }).candidates;
      expect(before).toEqual(expect.arrayContaining([...after]));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

it('the order in which several values and facts are given makes no difference', () => {
  fc.assert(
    fc.property(anyProposal(30), fc.boolean(), (given, strict) => {
      const turned = [...given.facts]
        .reverse()
        .map(([fact, value]): [string, FactValue] => [
          fact,
          value.kind === 'several' ? { ...value, values: value.values.toReversed() } : value,
        ]);
      const { facts: _, ...one } = decided(given, { strict });
      const { facts: __, ...other } = decided({ ...given, facts: new Map(turned) }, { strict });
      expect(other).toEqual(one);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

it('a decision hangs together: outcome, authority, candidates, missing facts, citations', () => {
  fc.assert(
    fc.property(anyProposal(50), fc.boolean(), (given, strict) => {
      const decision = decided(given, { strict });
      const { outcome, authority, candidates, missing, citations, advice, nearest } = decision;
      const undetermined = outcome === 'undetermined';
      expect(candidates.length > 1).toBe(undetermined);
      expect(authority).toBe(undetermined ? null : candidates[0]);
      expect(missing.length > 0).toBe(undetermined);
      expect(advice.length === 0).toBe(undetermined);
      expect(citations.some((one) => one.deciding)).toBe(outcome === 'decided');
      // Where one of several rules decides, what the body does may be open.
      const isCertain = citations.some((one) => one.deciding && one.certain);
      if (decision.action === null) expect(isCertain).toBe(false);
      else expect(outcome).toBe('decided');
      for (const one of citations) expect(one.deciding).toBe(one.authority === authority);
      // What a rule that fits for certain would decide is never undercut.
      for (const one of citations.filter((each) => each.certain && !each.deciding)) {
        for (const body of candidates) expect(rankOf(body)).toBeLessThanOrEqual(rankOf(one.authority));
      }
      if (outcome !== 'residual') expect(nearest).toEqual([]);
      if (strict) expect(decision.assumptions).toEqual([]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

it('the answers of a missing fact lead to the candidates and to nothing else, the best fact first', () => {
  fc.assert(
    fc.property(anyProposal(60), fc.boolean(), (given, strict) => {
      const { missing, candidates } = decided(given, { strict });
      const worst = missing.map(({ fact, answers }) => {
        const led = new Set(answers.flatMap((answer) => answer.candidates));
        // A group given as none may stand beside any funding, a stage beside any plan: answers that can add a body.
        if (fact !== 'projectGroup' && fact !== 'planStage')
          expect([...led].sort()).toEqual([...candidates].sort());
        expect(answers.length).toBeGreaterThan(0);
        return Math.max(...answers.map((answer) => answer.candidates.length));
      });
      expect(worst).toEqual(worst.toSorted((a, b) => a - b));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

it('deciding is pure: frozen inputs, the same result twice', () => {
  freeze(compiled);
  fc.assert(
    fc.property(anyProposal(40), (given) => {
      freeze(given);
      const options = Object.freeze({ asOf: '2024-06-12', trace: true });
      const before = JSON.stringify([...given.facts]);
      expect(decide(compiled, given, options)).toEqual(decide(compiled, given, options));
      expect(JSON.stringify([...given.facts])).toBe(before);
    }),
    { seed: SEED, numRuns: 50 },
  );
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) freeze(inner);
}

it('a matter that the regulation does not have is a bug of the caller', () => {
  expect(() => decided(proposal('no-such-matter', {}))).toThrow(RangeError);
  expect(() => decided(proposal('no-such-matter', {}))).toThrow('no matter no-such-matter in lai-chau-xiv');
});

it('a fact that is left open can be anything, and nothing is assumed of it', () => {
  fc.assert(
    fc.property(anyProposal(40), fc.nat(), (given, dice) => {
      const facts = [...given.facts].map(([fact]) => fact);
      const opened = facts[dice % Math.max(1, facts.length)];
      fc.pre(opened !== undefined);
      const known = decided(given);
      const open = decided(with_(given, opened!, { kind: 'open' }));
      expect(open.assumptions.map(({ fact }) => fact)).not.toContain(opened);
      expect(open.facts.map(({ fact }) => fact)).not.toContain(opened);
      // The body of what was given is among those that remain.
      if (open.outcome !== 'undetermined') expect(known.authority).toBe(open.authority);
      else expect(open.candidates).toEqual(expect.arrayContaining([...known.candidates]));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

it('a fact that is left open and decides leaves the proposal undetermined, whatever would be assumed', () => {
  const given = proposal('investment-project', {
    fundingSource: { kind: 'several', values: ['non-budget'] },
    capital: exactly('150000000000'),
    sector: { kind: 'several', values: ['other'] },
  });
  expect(decided(given).outcome).toBe('decided');
  const open = decided(with_(given, 'keyProject', { kind: 'open' }));
  expect(open.outcome).toBe('undetermined');
});
