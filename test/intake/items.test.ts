import { describe, expect, it } from 'vitest';
import { exact, factsOf, fromFlags, fromJson, troublesOf } from './read.ts';

const round = (items: unknown, more: object = {}) => fromJson({ type: 'budget-allocation', items, ...more });
const derivedOf = (items: unknown) => round(items).proposal?.derived;

describe('items', () => {
  it('sums what no exemption takes out, over recipients however they are spelt', () => {
    const read = round([
      { recipient: 'Sở Y tế', amount: '60 triệu' },
      { recipient: 'Sở Giáo dục', amount: '5 tỷ', exemption: 'An sinh xã hội' },
      { recipient: 'SỞ  Y TẾ', amount: 40000000, exemption: 'none' },
      { recipient: 'Huyện Mường Tè', amount: '99.999.999 đồng', exemption: null },
      { recipient: 'Huyện Tam Đường', amount: '9,9 tỷ', exemption: 'không' },
      { recipient: 'Sở Y tế', amount: '1 tỷ', exemption: 'central-earmarked' },
    ]);
    expect(read.problems).toEqual([]);
    expect(read.proposal!.derived).toEqual({
      fact: 'capital',
      roundTotal: '10000000000',
      leftOut: [
        { recipient: 'Sở Giáo dục', amount: '5000000000', exemption: 'social-security' },
        { recipient: 'Sở Y tế', amount: '1000000000', exemption: 'central-earmarked' },
        { recipient: 'Huyện Mường Tè', amount: '99999999', exemption: 'small-recipients' },
      ],
      fullTotal: '16099999999',
    });
    expect(factsOf(read)).toEqual({
      capital: exact('10000000000'),
      exemption: { kind: 'choice', value: 'none' },
    });
  });

  it('keeps a recipient of exactly 100 million, and a sum that only reaches it together', () => {
    expect(derivedOf([{ recipient: 'A', amount: 100000000 }])).toMatchObject({
      roundTotal: '100000000',
      leftOut: [],
    });
    expect(
      derivedOf([
        { recipient: 'Xã Bum Nưa', amount: '50.000.000,5 đ' },
        { recipient: 'xa  BUM NUA'.normalize('NFD'), amount: '49.999.999,5 đ' },
      ]),
    ).toMatchObject({ roundTotal: '100000000', leftOut: [] });
    expect(derivedOf([{ recipient: 'A', amount: '99.999.999,99 đ' }])).toMatchObject({
      roundTotal: '0',
      leftOut: [{ amount: '99999999.99' }],
    });
  });

  it('sums what a small recipient gets under its first spelling', () => {
    expect(
      derivedOf([
        { recipient: ' Bản Mới ', amount: '10 triệu' },
        { recipient: 'BẢN MỚI', amount: '20 triệu' },
      ]),
    ).toEqual({
      fact: 'capital',
      roundTotal: '0',
      leftOut: [{ recipient: 'Bản Mới', amount: '30000000', exemption: 'small-recipients' }],
      fullTotal: '30000000',
    });
  });

  it('can be left out whole', () => {
    const read = round([{ recipient: 'A', amount: '5 tỷ', exemption: 'people-policy' }]);
    expect(factsOf(read).capital).toEqual(exact('0'));
    expect(read.proposal!.derived).toMatchObject({ roundTotal: '0', fullTotal: '5000000000' });
  });

  it('sums exactly', () => {
    const read = round([
      { recipient: 'A', amount: '9.999.999.999,9 đ' },
      { recipient: 'B', amount: '100.000.000,1 đ' },
    ]);
    expect(read.proposal!.derived!.roundTotal).toBe('10100000000');
  });

  it('passes on that a figure is approximate, unless an exemption takes it out', () => {
    const rough = { recipient: 'A', amount: 'khoảng 5 tỷ' };
    expect(factsOf(round([rough])).capital).toEqual(exact('5000000000', true));
    expect(factsOf(round([{ ...rough, exemption: 'social-security' }])).capital).toEqual(exact('0'));
    expect(factsOf(round([{ recipient: 'A', amount: 'khoảng 99 triệu' }])).capital).toEqual(exact('0', true));
  });

  it('warns of what it had to assume of an amount', () => {
    expect(round([{ recipient: 'A', amount: '2 tỷ đồng (80.000 USD)' }]).warnings).toEqual([
      {
        code: 'second-amount-ignored',
        clauses: [],
        params: { fact: 'items', text: '2 tỷ đồng (80.000 USD)' },
      },
    ]);
  });

  it('refuses an amount or an exemption beside them', () => {
    const { problems } = round([{ recipient: 'A', amount: '5 tỷ' }], { capital: '5 tỷ', exemption: 'none' });
    expect(problems).toEqual([
      {
        code: 'items-beside',
        params: { fact: 'capital' },
        place: { line: 1, column: 73, path: '$.capital' },
      },
      {
        code: 'items-beside',
        params: { fact: 'exemption' },
        place: { line: 1, column: 90, path: '$.exemption' },
      },
    ]);
    const nothing = round([{ recipient: 'A', amount: '5 tỷ' }], { capital: null, exemption: '-' });
    expect(nothing.problems).toEqual([]);
    expect(factsOf(round(null, { capital: '5 tỷ' }))).toEqual({ capital: exact('5000000000') });
  });

  it('refuses every unsound item at its place', () => {
    const { problems } = round([
      'x',
      { recipient: '-', amount: null },
      {},
      { recipient: 5, amount: true },
      { recipient: 'A', amount: 'trên 5 tỷ' },
      { recipient: 'A', amount: '5 - 7 tỷ' },
      { recipient: 'A', amount: -5 },
      { recipient: 'A', amount: '500' },
      { recipient: 'A', amount: '5 USD' },
      { recipient: 'A', amount: '5 tỷ', exemption: 'an sinh xa hoi x' },
      { recipient: 'A', amount: '5 tỷ', exemption: ['none'] },
      { recipient: 'A', amount: '5 tỷ', ammount: 1, capital: 2 },
      { recipient: 'A', Recipient: 'B', amount: '5 tỷ' },
    ]);
    expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['wrong-json-type', '$.items[0]'],
      ['item-recipient-missing', '$.items[1]'],
      ['item-amount-missing', '$.items[1]'],
      ['item-recipient-missing', '$.items[2]'],
      ['item-amount-missing', '$.items[2]'],
      ['wrong-json-type', '$.items[3].recipient'],
      ['wrong-json-type', '$.items[3].amount'],
      ['item-amount-not-exact', '$.items[4].amount'],
      ['item-amount-not-exact', '$.items[5].amount'],
      ['amount-negative', '$.items[6].amount'],
      ['amount-needs-unit', '$.items[7].amount'],
      ['amount-wrong-unit', '$.items[8].amount'],
      ['unknown-value', '$.items[9].exemption'],
      ['wrong-json-type', '$.items[10].exemption'],
      ['item-unknown-key', '$.items[11].ammount'],
      ['item-unknown-key', '$.items[11].capital'],
      ['given-twice', '$.items[12].Recipient'],
    ]);
    expect(problems[0]!.params).toEqual({ fact: 'items', expected: 'object' });
    expect(problems[5]!.params).toEqual({ fact: 'items', expected: 'text' });
    expect(problems[6]!.params).toEqual({ fact: 'items', expected: 'amount' });
    expect(problems[7]!.params).toEqual({ fact: 'items' });
    expect(problems[12]!.params).toMatchObject({ fact: 'exemption', near: ['An sinh xã hội'] });
    expect(problems[14]).toMatchObject({ found: 'ammount', params: { key: 'ammount', near: ['amount'] } });
    expect(problems[16]!.params).toEqual({ key: 'Recipient' });
  });

  it('refuses what is no list, and an empty one', () => {
    expect(troublesOf(round({ recipient: 'A', amount: 1 }))).toEqual([
      { code: 'wrong-json-type', found: '{…}', fact: 'items', expected: 'list' },
    ]);
    expect(troublesOf(round([]))).toEqual([{ code: 'items-empty', found: '[]' }]);
    const flags: [string, string][] = [
      ['type', 'budget-allocation'],
      ['items', '[]'],
    ];
    expect(troublesOf(fromFlags(flags))).toMatchObject([{ code: 'wrong-json-type', expected: 'list' }]);
  });

  it('settles number style over its amounts', () => {
    const items = [
      { recipient: 'A', amount: '1,250 tỷ' },
      { recipient: 'B', amount: '2,5 tỷ' },
    ];
    expect(derivedOf(items)!.roundTotal).toBe('3750000000');
    expect(troublesOf(round([items[0]]))).toMatchObject([{ code: 'amount-ambiguous', fact: 'items' }]);
  });
});
