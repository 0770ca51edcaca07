/** A proposal as an object is read as its JSON text is; a number that may have lost digits is not read at all. */
import { describe, expect, it } from 'vitest';
import { loadRegulation } from '../../src/library/load-regulation.ts';
import { parseProposal } from '../../src/library/parse-proposal.ts';

const loaded = await loadRegulation('lai-chau-xiv');
if (!loaded.ok) throw new Error('the bundled regulation is broken');
const { regulation } = loaded;

const PROJECT = {
  type: 'investment-project',
  fundingSource: 'non-budget',
  sector: ['tourism', 'agriculture'],
};

/** The reading without places of lines: an object has none. */
function readingOf(proposal: string | object): unknown {
  const read = parseProposal(regulation, proposal);
  if (read.ok) return read;
  return read.problems.map(({ place: { path }, ...problem }) => ({ ...problem, path }));
}

describe('an object is read as its text:', () => {
  it.each([
    [{ ...PROJECT, capital: '1.200 tỷ đồng', landArea: 80 }],
    [{ ...PROJECT, capital: 1_200_000_000_000, landArea: 0.1 }],
    [{ ...PROJECT, capital: Number.MAX_SAFE_INTEGER, landArea: 1e-7 }],
    [{ id: 7, title: 'Chợ', date: '12/06/2024', ...PROJECT }],
    [{ type: 'budget-allocation', items: [{ recipient: 'Sở Y tế', amount: '6 tỷ đồng' }] }],
    [{ type: 'asset-procurement', unitPrice: null }],
    [{}],
    [[]],
    [{ ...PROJECT, capital: true, landArea: {}, sector: [null, 1], nosuch: 'x', 'no such': { a: [] } }],
    [{ ...PROJECT, capital: -1, landArea: '10' }],
  ])('%j', (proposal) => {
    expect(readingOf(proposal)).toEqual(readingOf(JSON.stringify(proposal)));
  });

  it('keys whose value is undefined are left out', () => {
    expect(readingOf({ ...PROJECT, capital: undefined, nosuch: undefined })).toEqual(readingOf(PROJECT));
  });

  it('a bigint keeps every digit', () => {
    const read = parseProposal(regulation, { ...PROJECT, capital: 123_456_789_012_345n });
    expect(read.ok && read.proposal.facts.get('capital')).toMatchObject({
      amount: { value: '123456789012345' },
    });
  });

  it('what JSON has no form for is of the wrong kind', () => {
    for (const capital of [new Date(0), () => 1, Symbol('x'), new Map()]) {
      expect(readingOf({ ...PROJECT, capital })).toMatchObject([
        { code: 'wrong-json-type', path: '$.capital' },
      ]);
    }
  });

  it('problems name the file they are said to be in', () => {
    const read = parseProposal(regulation, { type: 'x' }, { file: 'form' });
    expect(read.ok || read.problems[0]!.place).toEqual({ file: 'form', path: '$.type' });
  });
});

describe('a number that may have lost digits is named, with what to do:', () => {
  it.each([
    [2 ** 53, '9007199254740992'],
    [1e21, '1e+21'],
    [0.1 + 0.2, '0.30000000000000004'],
    [Number('1234567.8912345678'), '1234567.8912345679'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%d', (amount, written) => {
    const parse = () => parseProposal(regulation, { type: 'budget-allocation', items: [{ amount }] });
    expect(parse).toThrow(RangeError);
    expect(parse).toThrow(`$.items[0].amount is ${written}, which may not be what was written`);
  });

  it('an object that holds itself is no proposal', () => {
    const proposal: Record<string, unknown> = { ...PROJECT };
    proposal.capital = proposal;
    expect(() => parseProposal(regulation, proposal)).toThrow(/nests deeper than 100 values/);
  });
});
