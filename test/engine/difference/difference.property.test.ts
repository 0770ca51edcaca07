/** Two regulations compared by diagrams against brute force over every cell. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { differenceOf } from '../../../src/engine/difference/difference.ts';
import { isNothing, type Move } from '../../../src/model/difference.ts';
import type { Test } from '../../../src/model/fact.ts';
import type { FactValue, WrittenProposal } from '../../../src/model/proposal.ts';
import type { Regulation, Rule } from '../../../src/model/regulation.ts';
import { smallRegulation } from '../arbitrary-regulation.ts';
import { BODIES } from '../small.ts';
import { compareSlowly, liesIn, type OracleCell } from './difference-oracle.ts';

const SEED = 20250919;

const contains = ({ where }: Move, cell: OracleCell) =>
  where.every(({ fact, extent }) => liesIn(extent, cell.get(fact)!));

/** What a move says of a cell, for every cell, is what the rules say of it. */
function expectSame(a: Regulation, b: Regulation): number {
  const slow = compareSlowly(a, b, 1500);
  if (slow === undefined) return 0;
  const { changed } = differenceOf(a, b);
  const moves = changed.flatMap((one) => one.moves);
  for (const { cell, from, to } of slow) {
    const found = moves.filter((move) => contains(move, cell)).map((move) => `${move.from} → ${move.to}`);
    const expected = from === to ? [] : [`${from} → ${to}`];
    const shown = JSON.stringify(Object.fromEntries(cell));
    expect({ cell: shown, found: [...new Set(found)] }).toEqual({ cell: shown, found: expected });
  }
  for (const move of moves) expectWitness(a, b, move);
  return moves.length;
}

/** A witness, decided under both, gives what its move claims. */
function expectWitness(a: Regulation, b: Regulation, { from, to, witness, rules }: Move): void {
  const sides = [
    [a, witness.a, from, rules.a],
    [b, witness.b, to, rules.b],
  ] as const;
  for (const [regulation, written, body, deciding] of sides) {
    const proposal = { matter: 'm', facts: factsOf(regulation, written), warnings: [] };
    const decision = decide(compileRegulation(regulation), proposal, { asOf: '2024-06-12' });
    expect(decision.outcome).not.toBe('undetermined');
    expect(decision.authority).toBe(body);
    const found = decision.citations.filter((one) => one.deciding).map((one) => one.rule);
    if (found.length > 0) expect(found).toEqual(deciding);
  }
}

function factsOf(regulation: Regulation, written: WrittenProposal): Map<string, FactValue> {
  const { type: _, ...rest } = written;
  return new Map(
    Object.entries(rest).map(([id, value]): [string, FactValue] => {
      const kind = regulation.facts.find((fact) => fact.id === id)!.kind;
      if (kind === 'amount') {
        return [id, { kind, amount: { kind: 'exact', value: String(value), approximate: false } }];
      }
      if (kind === 'several') return [id, { kind, values: value as readonly string[] }];
      return [
        id,
        kind === 'flag' ? { kind, value: value as boolean } : { kind: 'choice', value: String(value) },
      ];
    }),
  );
}

/** One rule of a regulation changed in one way. */
function mutated(regulation: Regulation): fc.Arbitrary<Regulation> {
  const limit = (test: Test, to: string): Test => ('limit' in test ? { ...test, limit: to } : test);
  return fc
    .record({
      index: fc.nat({ max: regulation.rules.length - 1 }),
      how: fc.constantFrom('limit', 'body', 'when', 'except', 'gone'),
      to: fc.constantFrom('5', '10', '15', '30'),
      body: fc.constantFrom(...BODIES),
    })
    .map(({ index, how, to, body }) => {
      const change = (rule: Rule): Rule[] => {
        if (how === 'gone') return [];
        if (how === 'body') return [{ ...rule, body }];
        if (how === 'when') return [{ ...rule, when: rule.when.slice(1) }];
        if (how === 'except') return [{ ...rule, except: [] }];
        return [{ ...rule, when: rule.when.map((test) => limit(test, to)) }];
      };
      const rules = regulation.rules.flatMap((rule, at) => (at === index ? change(rule) : [rule]));
      const known = rules.map((rule) => rule.id);
      return {
        ...regulation,
        rules: rules.map((rule) => ({
          ...rule,
          overrides: rule.overrides.filter((id) => known.includes(id)),
        })),
        doubts: [],
      };
    });
}

it('a regulation and the same with one rule changed: exactly the cells in which another body decides', () => {
  let moves = 0;
  fc.assert(
    fc.property(
      smallRegulation.chain((one) => fc.tuple(fc.constant(one), mutated(one))),
      ([a, b]) => {
        moves += expectSame(a, b);
      },
    ),
    { seed: SEED, numRuns: 400 },
  );
  expect(moves).toBeGreaterThan(60);
});

it('two regulations of other facts, values and bodies', () => {
  let moves = 0;
  fc.assert(
    fc.property(smallRegulation, smallRegulation, (a, b) => {
      moves += expectSame(a, b);
    }),
    { seed: SEED, numRuns: 150 },
  );
  expect(moves).toBeGreaterThan(150);
});

it('a regulation and itself: nothing', () => {
  fc.assert(
    fc.property(smallRegulation, (one) => {
      expect(isNothing(differenceOf(one, one))).toBe(true);
    }),
    { seed: SEED, numRuns: 100 },
  );
});
