import { describe, expect, it } from 'vitest';
import { exact, factsOf, fromFlags, fromJson, project, troubles, troublesOf } from './read.ts';
import { LEVELS, SECTORS, spellings } from './regulation.ts';

const several = (...values: string[]) => ({ kind: 'several', values });
const SECTOR_CODES = spellings(SECTORS)
  .filter(([form, code]) => form === code)
  .map(([, code]) => code);

const BILLIONS = { unit: 'VND', power: 9, scale: 9, written: 'tỷ đồng' } as const;

describe('an amount', () => {
  it.each([
    ['1200000000000', '1200000000000'],
    ['999999999999.99999', '999999999999.99999'],
    ['1.2e12', '1200000000000'],
    ['1E-2', '0.01'],
    ['0', '0'],
    ['-0', '0'],
    ['5', '5'],
  ])('as the JSON number %s is in the base unit', (source, value) => {
    expect(factsOf(fromJson(`{"type": "investment-project", "capital": ${source}}`))).toEqual({
      capital: exact(value),
    });
  });

  it.each([
    ['1.200 tỷ đồng', '1200000000000'],
    ['1.200,5 tỷ', '1200500000000'],
    ['02 tỷ đồng', '2000000000'],
    ['1,2 nghìn tỷ', '1200000000000'],
    ['1 tỷ 200 triệu', '1200000000'],
    ['500.000.000 đ', '500000000'],
    ['1000000', '1000000'],
  ])('as the text %s is read with its unit', (text, value) => {
    expect(project({ capital: text })).toEqual({ capital: exact(value) });
  });

  it('may be known in part', () => {
    expect(project({ capital: 'hơn 1.000 tỷ' })).toEqual({
      capital: {
        kind: 'amount',
        amount: {
          kind: 'between',
          low: { at: '1000000000000', closed: false },
          high: { at: '1250000000000', closed: true },
          approximate: true,
          near: '1000000000000',
        },
      },
    });
    expect(project({ capital: 'trên 1.000 tỷ' })).toEqual({
      capital: {
        kind: 'amount',
        amount: { kind: 'between', low: { at: '1000000000000', closed: false }, approximate: false },
      },
    });
    expect(project({ landArea: 'khoảng 20 ha' })).toEqual({ landArea: exact('20', true) });
  });

  it.each([
    [true, 'true'],
    [['1 tỷ'], '[…]'],
    [[], '[]'],
    [{ value: 1 }, '{…}'],
    [{}, '{}'],
  ])('is no %j', (capital, found) => {
    expect(troubles({ capital })).toEqual([
      { code: 'wrong-json-type', found, fact: 'capital', expected: 'amount' },
    ]);
  });

  it.each([
    ['-5', 'amount-negative'],
    ['1e999999999', 'amount-not-finite'],
  ])('is not the JSON number %s', (source, code) => {
    const read = fromJson(`{"type": "investment-project", "capital": ${source}}`);
    expect(troublesOf(read)).toEqual([{ code, found: source, fact: 'capital' }]);
  });

  it.each([
    [{ capital: 'abc' }, { code: 'amount-unreadable', fact: 'capital', found: 'abc' }],
    [{ capital: '1,000 tỷ' }, { code: 'amount-ambiguous', fact: 'capital', readings: ['1', '1000'] }],
    [{ capital: '1.00.000 đồng' }, { code: 'amount-grouping', fact: 'capital' }],
    [{ capital: '500' }, { code: 'amount-needs-unit', fact: 'capital', from: '1000000' }],
    [{ fdiAmount: '50 tỷ đồng' }, { code: 'amount-wrong-unit', fact: 'fdiAmount', expected: 'USD' }],
    [{ landArea: '5 tỷ' }, { code: 'amount-wrong-unit', fact: 'landArea', expected: 'ha' }],
    [{ capital: '-5 tỷ' }, { code: 'amount-negative', fact: 'capital' }],
    [{ capital: '1e12' }, { code: 'amount-exponent', fact: 'capital' }],
    [{ capital: 'NaN' }, { code: 'amount-not-finite', fact: 'capital' }],
    [{ capital: '5 tỷ đồng (7 tỷ đồng)' }, { code: 'amount-two', fact: 'capital' }],
    [{ capital: 'từ 5 tỷ đến 3 tỷ' }, { code: 'amount-empty-range', fact: 'capital' }],
    [{ fdiAmount: '50 tỷ' }, { fact: 'fdiAmount' }],
  ])('is not %j', (facts, trouble) => {
    expect(troubles(facts)).toMatchObject([trouble]);
  });

  it('warns of an assumed unit and of a second amount', () => {
    const { proposal, warnings } = fromJson({
      type: 'investment-project',
      landArea: '25',
      fdiAmount: '60 triệu',
      capital: '2.500 tỷ đồng (tương đương 98,81 triệu USD)',
    });
    expect(warnings).toEqual([
      { code: 'unit-assumed', clauses: [], params: { fact: 'landArea', text: '25' } },
      { code: 'unit-assumed', clauses: [], params: { fact: 'fdiAmount', text: '60 triệu' } },
      {
        code: 'second-amount-ignored',
        clauses: [],
        params: {
          fact: 'capital',
          text: '2.500 tỷ đồng (tương đương 98,81 triệu USD)',
        },
      },
    ]);
    expect(proposal!.warnings).toEqual(warnings);
    expect(Object.fromEntries(proposal!.facts)).toEqual({
      landArea: exact('25'),
      fdiAmount: exact('60000000'),
      capital: exact('2500000000000'),
    });
  });

  it('in a table takes the unit of its column, and a number cell like a text', () => {
    const row = (cell: string) => `{"type": "investment-project", "capital": ${cell}}`;
    const options = { mode: 'table', columnUnits: { capital: BILLIONS } } as const;
    expect(factsOf(fromJson(row('1200.5'), options))).toEqual({ capital: exact('1200500000000') });
    expect(factsOf(fromJson(row('1.234'), options))).toEqual({ capital: exact('1234000000') });
    expect(factsOf(fromJson(row('"1.200"'), options))).toEqual({ capital: exact('1200000000000') });
    expect(factsOf(fromJson(row('1200000'), { mode: 'table' }))).toEqual({ capital: exact('1200000') });
    expect(troublesOf(fromJson(row('5'), { mode: 'table' }))).toMatchObject([{ code: 'amount-needs-unit' }]);
    expect(troublesOf(fromJson(row('-5'), options))).toMatchObject([{ code: 'amount-negative' }]);
    expect(troublesOf(fromJson(row('1e99999'), options))).toHaveLength(1);
  });
});

describe('a choice', () => {
  it.each(spellings(LEVELS))('%s', (text, code) => {
    expect(factsOf(fromJson({ type: 'administrative-unit', unitLevel: text }))).toEqual({
      unitLevel: { kind: 'choice', value: code },
    });
  });

  it('offers the nearest names of what it does not know', () => {
    expect(troublesOf(fromJson({ type: 'asset-procurement', assetKind: 'thiết bi y tế' }))).toEqual([
      {
        code: 'unknown-value',
        found: 'thiết bi y tế',
        fact: 'assetKind',
        near: ['Thiết bị'],
        known: ['car', 'vehicle', 'equipment'],
      },
    ]);
  });

  it.each([[1], [true], [['B']], [{}]])('is no %j', (projectGroup) => {
    expect(troubles({ projectGroup })).toMatchObject([
      { code: 'wrong-json-type', fact: 'projectGroup', expected: 'choice' },
    ]);
  });
});

describe('a fact with several values', () => {
  it('is read name by name up to a hundred names; more are refused as one', () => {
    const hundred = Array.from({ length: 100 }, () => 'tourism');
    expect(project({ sector: hundred.join('; ') })).toEqual({ sector: several('tourism') });
    expect(project({ sector: hundred })).toEqual({ sector: several('tourism') });
    const more = [...hundred, 'tourism'];
    expect(troubles({ sector: more.join('; ') })).toMatchObject([
      { code: 'unknown-value', found: more.join('; '), near: [] },
    ]);
    expect(troubles({ sector: more })).toMatchObject([{ code: 'unknown-value', found: '[…]', near: [] }]);
  });

  it.each([
    ['tourism', ['tourism']],
    ['Du lịch; khai thác khoáng sản', ['tourism', 'mining']],
    ['Du lịch, điện gió', ['tourism', 'power']],
    ['Du lịch+Điện', ['tourism', 'power']],
    ['Du lịch\nĐiện', ['tourism', 'power']],
    ['Du lịch\r\nĐiện\r\n', ['tourism', 'power']],
    ['dự án du lịch; đất nông nghiệp,ngành lâm nghiệp', ['tourism', 'agriculture', 'forestry']],
    ['Du lịch, nghỉ dưỡng, sân golf', ['tourism']],
    [' du  lịch ;; ', ['tourism']],
    [
      ['tourism', 'Nông nghiệp'],
      ['tourism', 'agriculture'],
    ],
    [
      ['tourism', 'tourism, mining'],
      ['tourism', 'mining'],
    ],
  ])('%j', (sector, codes) => {
    expect(project({ sector })).toEqual({ sector: several(...codes) });
  });

  it('adds up over repeated flags', () => {
    const flags: [string, string][] = [
      ['type', 'investment-project'],
      ['sector', 'tourism'],
      ['sector', 'mining; power'],
      ['sector', 'Du lịch'],
    ];
    expect(factsOf(fromFlags(flags))).toEqual({ sector: several('tourism', 'mining', 'power') });
  });

  it('refuses each part that it does not know, at its place', () => {
    const { problems } = fromJson({
      type: 'investment-project',
      sector: ['tourism', 'tourisn; minin', 7, null, ['x'], '-', ''],
    });
    expect(problems.map(({ code, found, place }) => [code, found, place.path])).toEqual([
      ['unknown-value', 'tourisn', '$.sector[1]'],
      ['unknown-value', 'minin', '$.sector[1]'],
      ['wrong-json-type', '7', '$.sector[2]'],
      ['wrong-json-type', 'null', '$.sector[3]'],
      ['wrong-json-type', '[…]', '$.sector[4]'],
      ['unknown-value', '-', '$.sector[5]'],
      ['unknown-value', '', '$.sector[6]'],
    ]);
    expect(problems[0]!.params).toEqual({ fact: 'sector', near: ['tourism'], known: SECTOR_CODES });
    expect(problems[2]!.params).toEqual({ fact: 'sector', expected: 'choice' });
  });

  it('refuses a left-out form among values in one text', () => {
    expect(troubles({ sector: 'tourism; không rõ' })).toMatchObject([
      { code: 'unknown-value', found: 'không rõ' },
    ]);
  });

  it('refuses a form that means two values', () => {
    expect(troubles({ fundingSource: 'ODA; ngân sách nhà nước' })).toEqual([
      {
        code: 'ambiguous-value',
        found: 'ngân sách nhà nước',
        fact: 'fundingSource',
        values: ['provincial-budget', 'central-budget'],
      },
    ]);
  });

  it.each([[[]], [';'], [' , + ']])('refuses %j: no values', (sector) => {
    expect(troubles({ sector })).toMatchObject([{ code: 'no-values', fact: 'sector' }]);
  });

  it('lets none stand alone', () => {
    expect(project({ nature: 'không' })).toEqual({ nature: several('none') });
    expect(project({ nature: ['none', 'Không có'] })).toEqual({ nature: several('none') });
    expect(troubles({ nature: 'none; quốc phòng' })).toEqual([
      { code: 'value-stands-alone', found: 'none; quốc phòng', fact: 'nature', value: 'none' },
    ]);
  });

  it.each([[7], [false], [{}]])('is no %j', (sector) => {
    expect(troubles({ sector })).toMatchObject([
      { code: 'wrong-json-type', fact: 'sector', expected: 'choice' },
    ]);
  });
});

describe('yes and no', () => {
  it.each(['có', 'CÓ', 'co', 'x', 'X', 'đúng', 'Đúng', 'yes', 'TRUE', 'true', '1', true, 1, ' có '])(
    '%j is yes',
    (keyProject) => {
      expect(project({ keyProject })).toEqual({ keyProject: { kind: 'flag', value: true } });
    },
  );

  it.each(['không', 'KHÔNG', 'khong', 'no', 'No', 'false', '0', false, 0])('%j is no', (keyProject) => {
    expect(project({ keyProject })).toEqual({ keyProject: { kind: 'flag', value: false } });
  });

  it.each(['maybe', '2', '-1', 'không có', 2, -1, 'y'])('%j is neither', (keyProject) => {
    expect(troubles({ keyProject })).toEqual([
      { code: 'not-yes-no', found: String(keyProject), fact: 'keyProject' },
    ]);
  });

  it.each([[['có']], [{}]])('%j is no answer', (keyProject) => {
    expect(troubles({ keyProject })).toMatchObject([
      { code: 'wrong-json-type', fact: 'keyProject', expected: 'yes-no' },
    ]);
  });
});

describe('a fact left out', () => {
  const WAYS = [
    null,
    '',
    '  ',
    '-',
    ' – ',
    '…',
    '...',
    'chưa xác định',
    'CHƯA XÁC ĐỊNH',
    'không rõ',
    'khong  ro',
  ];

  it.each(WAYS)('as %j', (nothing) => {
    const keys = ['capital', 'sector', 'projectGroup', 'keyProject', 'nature', 'title', 'date', 'id'];
    expect(fromJson({ type: 'investment-project', ...Object.fromEntries(keys.map((key) => [key, nothing])) }))
      // No entry at all, and no trace of it.
      .toEqual({
        proposal: { matter: 'investment-project', facts: new Map(), warnings: [] },
        problems: [],
        warnings: [],
      });
  });
});
