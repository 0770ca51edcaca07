import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledMatter } from '../../../src/engine/cells/compiled.ts';
import type { Box } from '../../../src/engine/cells/domains.ts';
import { extentOf } from '../../../src/engine/cells/extent.ts';
import {
  type Cell,
  common,
  isTakenIn,
  standingBoxes,
  untakenFacts,
} from '../../../src/engine/cells/feasible-cells.ts';
import { piecesOf } from '../../../src/engine/cells/partition.ts';
import { figureBetween, proposalIn, writeProposal } from '../../../src/engine/cells/witness.ts';
import { readJson } from '../../../src/intake/json.ts';
import { readProposal } from '../../../src/intake/read-proposal.ts';
import { compareDecimals } from '../../../src/model/amount.ts';
import { compiled, regulation } from '../lai-chau.ts';
import { amountFact, matterOf, rule, severalFact } from '../small.ts';

const SEED = 20250919;

function matter(code: string): CompiledMatter {
  return compiled.matters[code]!;
}

describe('a figure between limits', () => {
  it.each([
    ['10', '20', '15'],
    ['100000000000', '1000000000000', '500000000000'],
    [undefined, '100000000000', '50000000000'],
    [undefined, '10', '5'],
    ['0', '0.5', '0.2'],
    ['20', '20.5', '20.2'],
    ['999', '1000', '999.5'],
    ['1000000000000', undefined, '2000000000000'],
    ['20.5', undefined, '30'],
    ['0.05', undefined, '1'],
    ['95', undefined, '100'],
    [undefined, undefined, '1'],
    ['0', undefined, '1'],
  ])('%s … %s is %s', (low, high, figure) => {
    expect(figureBetween(low, high, 'ha')).toBe(figure);
  });

  it('lies strictly between, whatever the limits', () => {
    const decimal = fc
      .tuple(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 999 }))
      .map(([whole, part]) =>
        `${whole}.${part}`.replace(/\.?0*$/, (zeros) => (zeros.includes('.') ? '' : zeros)),
      );
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const order = compareDecimals(a, b);
        fc.pre(order !== 0);
        const [low, high] = order < 0 ? [a, b] : [b, a];
        const figure = figureBetween(low, high, 'VND');
        expect([compareDecimals(low, figure), compareDecimals(figure, high)]).toEqual([-1, -1]);
        expect(compareDecimals(low, figureBetween(low, undefined, 'VND'))).toBe(-1);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('the cells that can be', () => {
  it('hold a group only with its funding', () => {
    const { facts } = matter('investment-project');
    const group = facts.findIndex((one) => one.fact === 'projectGroup');
    const boxes = standingBoxes(matter('investment-project'), regulation);
    // Public money twice: with central money, of which is asked who manages it, and without.
    expect(boxes.map((box) => box[group]!.length)).toEqual([4, 3, 3]);
  });

  it('hold a fact that is not taken at what is assumed of it', () => {
    const boxes = standingBoxes(matter('project-list'), regulation);
    const { facts } = matter('project-list');
    const [group, managed, arising] = ['projectGroup', 'managedByProvince', 'arisingInYear'].map((id) =>
      facts.findIndex((one) => one.fact === id),
    );
    // Who manages central money goes by the funding, and the funding by the group.
    expect(boxes.map((box) => [box[group!], box[managed!], box[arising!]])).toEqual([
      [[2], [0, 1], [0, 1]],
      [[0, 1], [1], [1]],
      [[2], [1], [0, 1]],
    ]);
  });

  it('two boxes have in common what both have', () => {
    expect(common([[0, 1], [2]], [[1], [2, 3]])).toEqual([[1], [2]]);
    expect(common([[0, 1], [2]], [[1], [3]])).toBeUndefined();
  });
});

describe('the extent of pieces', () => {
  const land = matter('investment-project').facts.find((one) => one.fact === 'landArea')!;
  const { facts } = matterOf(
    [severalFact('s', ['p', 'q', 'r'], { alone: 'p' }), amountFact('a')],
    [
      rule('r1', 'high', [{ fact: 's', test: 'includes', values: ['q'] }]),
      rule('r2', 'low', [{ fact: 's', test: 'includes', values: ['r'] }]),
    ],
  );

  it('of an amount is its stretches', () => {
    expect(extentOf(land, [0, 3, 4, 5])).toEqual({
      kind: 'stretches',
      stretches: [
        { high: { at: '10', closed: false } },
        { low: { at: '20', closed: true }, high: { at: '100', closed: true } },
      ],
    });
    expect(extentOf(land, [12])).toEqual({
      kind: 'stretches',
      stretches: [{ low: { at: '1000', closed: false } }],
    });
  });

  it('of single values is a list of them', () => {
    expect(extentOf(facts[0]!, [0, 3])).toEqual({ kind: 'one-of', values: ['q', 'p'] });
  });

  it('of combinations is what all of them have, and what none has', () => {
    expect(extentOf(facts[0]!, [0, 2])).toEqual({
      kind: 'combinations',
      with: [['q']],
      without: ['p'],
      exact: true,
    });
    expect(extentOf(facts[0]!, [0, 1, 2])).toEqual({
      kind: 'combinations',
      with: [],
      without: ['p'],
      exact: true,
    });
    expect(extentOf(facts[0]!, [0, 1, 2, 3])).toEqual({
      kind: 'combinations',
      with: [],
      without: [],
      exact: true,
    });
    expect(extentOf(facts[0]!, [1, 2, 3])).toMatchObject({ with: [], exact: false });
  });
});

function someCell(box: Box): fc.Arbitrary<Cell> {
  return fc.tuple(...box.map((pieces) => fc.constantFrom(...pieces)));
}

for (const one of regulation.matters) {
  const own = matter(one.code);
  it(`${one.code}: a proposal in a cell is read from its JSON into the same cell`, () => {
    const boxes = standingBoxes(own, regulation);
    const cells = fc.constantFrom(...boxes).chain(someCell);
    fc.assert(
      fc.property(cells, (cell) => {
        const text = JSON.stringify(writeProposal(proposalIn(own, regulation, cell), regulation));
        const read = readProposal(regulation, readJson(text).raw!, { mode: 'strict' });
        expect([text, read.problems]).toEqual([text, []]);
        const untaken = untakenFacts(own, regulation).filter((one) => !isTakenIn(one, cell));
        own.facts.forEach((cells, fact) => {
          const value = read.proposal!.facts.get(cells.fact);
          if (untaken.some((one) => one.fact === fact)) expect(value).toBeUndefined();
          else expect([text, cells.fact, piecesOf(value!, cells)]).toEqual([text, cells.fact, [cell[fact]]]);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
}

it('a proposal is a few plain facts', () => {
  const own = matter('asset-procurement');
  expect(writeProposal(proposalIn(own, regulation, [1, 2, 1]), regulation)).toEqual({
    type: 'asset-procurement',
    assetKind: 'vehicle',
    unitPrice: 2000000000,
    stateFunded: true,
  });
});

it('an amount that no JSON number holds is written as text', () => {
  const land: Parameters<typeof writeProposal>[0] = {
    matter: 'investment-project',
    facts: new Map([
      [
        'capital',
        { kind: 'amount', amount: { kind: 'exact', value: '12345678901234567890.5', approximate: false } },
      ],
    ]),
    warnings: [],
  };
  expect(writeProposal(land, regulation).capital).toBe('12.345.678.901.234.567.890,5 đồng');
});
