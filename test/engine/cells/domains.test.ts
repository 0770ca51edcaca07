/** Domains and boxes: what is given, assumed, unknown, and what can stand together. */
import { describe, expect, it } from 'vitest';
import {
  boxesOf,
  boxesToCompare,
  type Domains,
  domainsOf,
  projected,
  withoutAssumption,
  withPieces,
} from '../../../src/engine/cells/domains.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { FactValue } from '../../../src/model/proposal.ts';
import type { MatterFact } from '../../../src/model/regulation.ts';
import { choiceFact, flagFact, regulationOf, rule, severalFact } from '../small.ts';

const is = (fact: string, ...values: string[]) => ({ fact, test: 'is' as const, values });
const choose = (value: string): FactValue => ({ kind: 'choice', value });

/** `kind` p has the stages x and y, q has y alone and assumes it, everything else has all three. */
const KIND = choiceFact('kind', ['p', 'q', 'r']);
const STAGE = choiceFact('stage', ['x', 'y', 'z']);
const ranged = (binding: boolean): MatterFact => ({
  fact: 'stage',
  ranges: {
    by: 'kind',
    binding,
    cases: [
      { when: is('kind', 'p'), values: ['x', 'y'] },
      { when: is('kind', 'q'), values: ['y'], assumed: 'y' },
    ],
  },
});

function domains(
  facts: readonly Fact[],
  taken: readonly MatterFact[],
  given: Readonly<Record<string, FactValue>>,
  strict = false,
): Domains {
  const regulation = regulationOf(facts, taken, [rule('r', 'high', [])]);
  const matter = compileRegulation(regulation).matters.m!;
  return domainsOf(
    matter,
    regulation,
    { matter: 'm', facts: new Map(Object.entries(given)), warnings: [] },
    strict,
  );
}

const staged = (given: Record<string, FactValue>, strict = false, binding = true) =>
  domains([KIND, STAGE], [{ fact: 'kind' }, ranged(binding)], given, strict);

describe('one fact', () => {
  const facts = [
    flagFact('yes', true),
    flagFact('no', false),
    flagFact('open'),
    choiceFact('choice', ['p', 'q'], 'q'),
    severalFact('several', ['none', 'p'], { alone: 'none', assumed: 'none' }),
  ];
  const taken = facts.map(({ id }) => ({ fact: id }));

  it('is given, assumed or unknown', () => {
    expect(domains(facts, taken, { open: { kind: 'flag', value: false } }).facts).toEqual([
      { pieces: [1], source: 'assumed' },
      { pieces: [0], source: 'assumed' },
      { pieces: [0], source: 'given' },
      { pieces: [1], source: 'assumed' },
      { pieces: [1], source: 'assumed' },
    ]);
  });

  it('is unknown where nothing may be assumed', () => {
    expect(domains(facts, taken, {}, true).facts.map((one) => one.source)).toEqual(Array(5).fill('unknown'));
    expect(domains(facts, taken, {}, true).facts.map((one) => one.pieces.length)).toEqual([2, 2, 2, 2, 2]);
  });

  it('opened again, has every value', () => {
    const opened = withoutAssumption(domains(facts, taken, {}), 3);
    expect(opened.facts[3]).toEqual({ pieces: [0, 1], source: 'given' });
    expect(opened.facts[0]).toEqual({ pieces: [1], source: 'assumed' });
  });

  it('answered, lies in the pieces of the answer', () => {
    expect(withPieces(domains(facts, taken, {}), 2, [1]).facts[2]).toEqual({ pieces: [1], source: 'given' });
  });
});

describe('a fact ranged by another', () => {
  it('takes the values of the case that is known to hold', () => {
    expect(staged({ kind: choose('p') }).facts[1]).toEqual({ pieces: [0, 1], source: 'unknown' });
    expect(staged({ kind: choose('r') }).facts[1]).toEqual({ pieces: [0, 1, 2], source: 'unknown' });
  });

  it('or what is assumed there, unless nothing may be', () => {
    expect(staged({ kind: choose('q') }).facts[1]).toEqual({ pieces: [1], source: 'assumed' });
    expect(staged({ kind: choose('q') }, true).facts[1]).toEqual({ pieces: [1], source: 'unknown' });
  });

  it('given, narrows the other fact where the cases bind', () => {
    expect(staged({ stage: choose('x') }).facts[0]!.pieces).toEqual([0, 2]);
    expect(staged({ stage: choose('z') }).facts[0]!.pieces).toEqual([2]);
    expect(staged({ stage: choose('z') }, false, false).facts[0]!.pieces).toEqual([0, 1, 2]);
  });

  it('facts that contradict one another are left as they are', () => {
    expect(staged({ kind: choose('q'), stage: choose('z') }).facts.map((one) => one.pieces)).toEqual([
      [1],
      [2],
    ]);
  });

  it('an answer to the other fact settles it', () => {
    expect(withPieces(staged({}), 0, [1]).facts[1]).toEqual({ pieces: [1], source: 'assumed' });
  });

  it('opened again, has the values of its case', () => {
    const opened = withoutAssumption(
      domains([KIND, STAGE], [{ fact: 'kind' }, ranged(true)], { kind: choose('q') }),
      1,
    );
    expect(opened.facts[1]!.pieces).toEqual([1]);
  });
});

describe('boxes', () => {
  it('both unknown: one box for each case, each completion once', () => {
    expect(boxesOf(staged({}))).toEqual([
      [[0], [0, 1]],
      [[1], [1]],
      [[2], [0, 1, 2]],
    ]);
    expect(projected(boxesOf(staged({})), 0)).toEqual([0, 1, 2]);
    expect(projected(boxesOf(staged({})), 1)).toEqual([0, 1, 2]);
  });

  it('one known: one box', () => {
    expect(boxesOf(staged({ kind: choose('p') }))).toEqual([[[0], [0, 1]]]);
    expect(boxesOf(staged({ stage: choose('x') }))).toEqual([[[0, 2], [0]]]);
  });

  it('values of the other fact are compared where the same value stands with both', () => {
    expect(boxesToCompare(staged({}), 0)).toEqual([
      [[0], [0, 1]],
      [[1], [1]],
      [[2], [0, 1, 2]],
      [[0, 1], [1]],
      [
        [0, 2],
        [0, 1],
      ],
      [[1, 2], [1]],
    ]);
    expect(boxesToCompare(staged({}), 1)).toEqual(boxesOf(staged({})));
  });

  it('two facts ranged by one other stand together in each box', () => {
    const second = choiceFact('second', ['u', 'v']);
    const both = domains(
      [KIND, STAGE, second],
      [
        { fact: 'kind' },
        ranged(true),
        {
          fact: 'second',
          ranges: {
            by: 'kind',
            binding: true,
            cases: [{ when: is('kind', 'p', 'q'), values: ['u'] }, { values: ['v'] }],
          },
        },
      ],
      {},
    );
    expect(boxesOf(both)).toEqual([
      [[0], [0, 1], [0]],
      [[1], [1], [0]],
      [[2], [0, 1, 2], [1]],
    ]);
    // p and q share both what they can have of stage and of second; r shares no second with them.
    const wide = boxesToCompare(both, 0).filter((box) => box[0]!.length > 1);
    expect(wide.length).toBeGreaterThan(0);
    for (const box of wide) expect(box).toEqual([[0, 1], [1], [0]]);
  });
});
