import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/intake/json.ts';
import { readFlags } from '../../src/intake/raw.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Fact, Test } from '../../src/model/fact.ts';
import type { RangeCase, Regulation } from '../../src/model/regulation.ts';
import { exact, factsOf, fromFlags, fromJson, project, troubles, troublesOf } from './read.ts';
import { regulation } from './regulation.ts';

const TYPES = regulation.matters.map(({ code }) => code);

describe('the envelope', () => {
  it('is carried through', () => {
    const { proposal } = fromJson({
      $schema: 'https://example.org/x.json',
      regulation: 'thu-nghiem',
      id: 'DA-01',
      title: ' Khu du lịch ',
      date: '03/09/2025',
      declaredAuthority: 'Hội đồng nào đó',
      type: 'Quy hoạch',
    });
    expect(proposal).toEqual({
      id: 'DA-01',
      title: ' Khu du lịch ',
      date: '2025-09-03',
      declaredAuthority: 'Hội đồng nào đó',
      matter: 'planning',
      facts: new Map(),
      warnings: [],
    });
  });

  it('takes a number for an id by its text', () => {
    expect(fromJson('{"type": "planning", "id": 007e1}'.replace('007e1', '1.50')).proposal!.id).toBe('1.50');
  });

  it.each([
    [{ id: true }, 'id'],
    [{ title: 5 }, 'title'],
    [{ title: ['a'] }, 'title'],
    [{ date: 20250903 }, 'date'],
    [{ declaredAuthority: {} }, 'declaredAuthority'],
  ])('refuses %j', (envelope, fact) => {
    expect(troubles(envelope)).toMatchObject([{ code: 'wrong-json-type', fact, expected: 'text' }]);
  });

  it.each(['2025-02-29', '31/04/2025', '2025', 'hôm nay'])('refuses the date %s', (date) => {
    expect(troubles({ date })).toEqual([{ code: 'bad-date', found: date, fact: 'date' }]);
  });

  it('is read under its column names in a table', () => {
    const { proposal } = fromJson(
      { STT: 3, 'Tên dự án': 'X', 'Loại hồ sơ': 'Bảng giá đất', 'Cấp trình': 'BTV' },
      { mode: 'table' },
    );
    expect(proposal).toMatchObject({ id: '3', title: 'X', matter: 'land-price', declaredAuthority: 'BTV' });
  });
});

describe('the type', () => {
  it.each([{}, { type: null }, { type: '…' }])('may not be missing: %j', (json) => {
    const { problems } = fromJson(json);
    expect(problems).toMatchObject([{ code: 'type-missing', params: { known: TYPES } }]);
    expect(problems[0]!.place.path).toBe('type' in json ? '$.type' : '$');
  });

  it('that is missing among flags is placed at its flag', () => {
    expect(fromFlags([['capital', '5 tỷ']]).problems).toMatchObject([
      { code: 'type-missing', place: { flag: '--type' } },
    ]);
  });

  it('that is unknown is offered the nearest', () => {
    expect(troublesOf(fromJson({ type: 'invesment-project' }))).toEqual([
      {
        code: 'unknown-value',
        found: 'invesment-project',
        fact: 'type',
        near: ['investment-project'],
        known: TYPES,
      },
    ]);
    expect(troublesOf(fromJson({ type: 5 }))).toEqual([
      { code: 'wrong-json-type', found: '5', fact: 'type', expected: 'choice' },
    ]);
  });

  it('that is bad does not hide what else is wrong', () => {
    const { problems } = fromJson({
      type: 'x',
      capital: '5',
      sector: 'tourisn',
      keyProject: 'maybe',
      foo: 1,
    });
    expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['unknown-key', '$.foo'],
      ['unknown-value', '$.type'],
      ['amount-needs-unit', '$.capital'],
      ['unknown-value', '$.sector'],
      ['not-yes-no', '$.keyProject'],
    ]);
  });
});

describe('keys', () => {
  it('that are unknown are offered the nearest', () => {
    const { problems } = fromJson({ type: 'planning', captial: 5, fundingSorce: null });
    expect(problems).toEqual([
      {
        code: 'unknown-key',
        found: 'captial',
        params: { key: 'captial', near: ['capital'] },
        place: { line: 1, column: 20, path: '$.captial' },
      },
      {
        code: 'unknown-key',
        found: 'fundingSorce',
        params: { key: 'fundingSorce', near: ['fundingSource'] },
        place: { line: 1, column: 32, path: '$.fundingSorce' },
      },
    ]);
  });

  it('of facts that the type does not take are refused, unless they are left out', () => {
    expect(fromJson({ type: 'asset-procurement', capital: '5', landArea: null }).problems).toEqual([
      {
        code: 'foreign-fact',
        params: {
          fact: 'capital',
          matter: 'asset-procurement',
          taken: ['assetKind', 'unitPrice', 'stateFunded'],
        },
        place: { line: 1, column: 29, path: '$.capital' },
      },
    ]);
    expect(fromJson({ type: 'asset-procurement', capital: null, items: '-' }).problems).toEqual([]);
  });

  it('of a table that are unknown or foreign do no harm', () => {
    const read = fromJson(
      { type: 'asset-procurement', Ghi_chú: 'x', capital: '5', landArea: '', unitPrice: '2 tỷ' },
      { mode: 'table' },
    );
    expect(read.problems).toEqual([]);
    expect(read.warnings).toEqual([
      { code: 'fact-not-used', clauses: [], params: { fact: 'capital', matter: 'asset-procurement' } },
    ]);
    expect(factsOf(read)).toEqual({ unitPrice: exact('2000000000') });
  });

  it.each(['Vốn', 'Capital', 'land_area', 'loại'])('are codes to the letter in JSON: not %s', (key) => {
    const { problems } = fromJson({ type: 'investment-project', [key]: null });
    expect(problems).toMatchObject([{ code: 'unknown-key', found: key }]);
  });

  it('stand once in a table, whatever they are called', () => {
    const { problems } = fromJson(
      { type: 'investment-project', capital: '5 tỷ', 'Số tiền': '5 tỷ', Vốn: null },
      { mode: 'table' },
    );
    expect(problems).toEqual([
      {
        code: 'given-twice',
        found: 'Số tiền',
        params: { key: 'Số tiền' },
        place: { line: 1, column: 47, path: '$["Số tiền"]' },
      },
    ]);
  });

  it('stand once among flags too, but for facts with several values', () => {
    const { problems } = fromFlags([
      ['type', 'investment-project'],
      ['type', 'planning'],
      ['sector', 'tourism'],
      ['sector', 'mining'],
      ['capital', '5 tỷ'],
      ['capital', '6 tỷ'],
    ]);
    expect(problems).toMatchObject([
      { code: 'given-twice', params: { key: 'type' }, place: { flag: '--type' } },
      { code: 'given-twice', params: { key: 'capital' }, place: { flag: '--capital' } },
    ]);
  });

  it('of several values given twice in JSON do not add up', () => {
    expect(troubles({ sector: 'tourism', 'Lĩnh vực': 'mining' }, { mode: 'table' })).toMatchObject([
      { code: 'given-twice' },
    ]);
  });
});

describe('what a matter asks of its facts', () => {
  const list = (facts: object, options = {}) => fromJson({ type: 'project-list', ...facts }, options);

  it('fewer values', () => {
    expect(troublesOf(list({ projectGroup: 'không' }))).toEqual([
      {
        code: 'value-not-taken',
        found: 'không',
        fact: 'projectGroup',
        matter: 'project-list',
        known: ['A', 'B', 'C'],
      },
    ]);
    expect(list({ projectGroup: 'C' }).problems).toEqual([]);
  });

  it('facts only beside others', () => {
    const { problems } = list({ projectGroup: 'A', fundingSource: 'oda', arisingInYear: 'có' });
    expect(problems).toEqual([
      {
        code: 'fact-only-when',
        params: { fact: 'fundingSource', other: 'projectGroup', values: ['C'] },
        place: { line: 1, column: 43, path: '$.fundingSource' },
      },
      {
        code: 'fact-only-when',
        params: { fact: 'arisingInYear', other: 'projectGroup', values: ['C'] },
        place: { line: 1, column: 65, path: '$.arisingInYear' },
      },
    ]);
    expect(list({ projectGroup: 'C', fundingSource: 'oda', arisingInYear: true }).problems).toEqual([]);
    expect(list({ fundingSource: 'oda' }).problems).toEqual([]);
    // A refused group is no known one.
    expect(list({ projectGroup: 'D', fundingSource: 'oda' }).problems).toHaveLength(1);
  });

  it('which a table leaves unused', () => {
    const read = list({ projectGroup: 'B', fundingSource: 'oda' }, { mode: 'table' });
    expect(read.warnings).toEqual([
      { code: 'fact-not-used', clauses: [], params: { fact: 'fundingSource', matter: 'project-list' } },
    ]);
    expect(factsOf(read)).toEqual({ projectGroup: { kind: 'choice', value: 'B' } });
  });

  it('values that go with another fact', () => {
    const plan = (planKind: string | null, planStage: string) =>
      fromJson({ type: 'planning', planKind, planStage });
    expect(troublesOf(plan('Kế hoạch sử dụng đất', 'Nhiệm vụ'))).toEqual([
      {
        code: 'value-outside-case',
        found: 'Nhiệm vụ',
        fact: 'planStage',
        value: 'task',
        other: 'planKind',
        otherValue: 'land-use',
        known: ['design', 'adjustment'],
      },
    ]);
    expect(plan('regional', 'task').problems).toEqual([]);
    expect(plan('detailed', 'adjustment').problems).toEqual([]);
    expect(plan(null, 'adjustment').problems).toEqual([]);
    expect(troublesOf(plan('x', 'task'))).toMatchObject([{ code: 'unknown-value', fact: 'planKind' }]);
  });

  it('cases that only say what is possible bind nobody', () => {
    const loose = {
      ...regulation,
      matters: regulation.matters.map((matter) => ({
        ...matter,
        facts: matter.facts.map((fact) =>
          fact.ranges === undefined ? fact : { ...fact, ranges: { ...fact.ranges, binding: false } },
        ),
      })),
    };
    const raw = readFlags([
      ['type', 'planning'],
      ['planKind', 'land-use'],
      ['planStage', 'task'],
    ]);
    expect(readProposal(loose, raw, { mode: 'strict' }).problems).toEqual([]);
  });
});

describe('a regulation of another shape', () => {
  const changed = (change: (fact: Fact) => Fact, cases?: readonly RangeCase[]): Regulation => ({
    ...regulation,
    facts: regulation.facts.map(change),
    matters: regulation.matters.map((matter) => ({
      ...matter,
      facts: matter.facts.map((fact) =>
        fact.ranges === undefined || cases === undefined
          ? fact
          : { ...fact, ranges: { ...fact.ranges, cases } },
      ),
    })),
  });

  it('may give one column name to two facts: then neither is meant', () => {
    const twice = changed((fact) =>
      fact.kind === 'amount' ? { ...fact, headers: [...fact.headers, 'Số lượng'] } : fact,
    );
    const raw = readFlags([
      ['type', 'investment-project'],
      ['số lượng', '5'],
    ]);
    expect(readProposal(twice, raw, { mode: 'strict' }).problems).toMatchObject([
      { code: 'unknown-key', params: { near: ['capital', 'fdiAmount', 'landArea', 'unitPrice'] } },
    ]);
  });

  it('may have cases that leave some values free, or that hang on a further fact', () => {
    const raw = readFlags([
      ['type', 'planning'],
      ['planKind', 'land-use'],
      ['planStage', 'task'],
    ]);
    const read = (when: Test) =>
      readProposal(
        changed((fact) => fact, [{ when, values: ['design'] }]),
        raw,
        { mode: 'strict' },
      ).problems;
    expect(read({ fact: 'planKind', test: 'is', values: ['regional'] })).toEqual([]);
    expect(read({ fact: 'keyProject', test: 'is', values: ['yes'] })).toEqual([]);
    expect(read({ fact: 'planKind', test: 'is', values: ['land-use'] })).toHaveLength(1);
  });

  it('may take a fact only beyond a limit', () => {
    const takenWhen = { fact: 'unitPrice', test: 'above', limit: '1000000000' } as const;
    const limited: Regulation = {
      ...regulation,
      matters: [
        {
          code: 'asset-procurement',
          name: { vi: 'Mua sắm', en: 'Procurement' },
          forms: [],
          facts: [{ fact: 'unitPrice' }, { fact: 'stateFunded', takenWhen }],
        },
      ],
    };
    const read = (price: string) =>
      readProposal(
        limited,
        readFlags([
          ['type', 'asset-procurement'],
          ['stateFunded', 'có'],
          ['unitPrice', price],
        ]),
        { mode: 'strict' },
      ).problems;
    expect(read('2 tỷ')).toEqual([]);
    expect(read('gần 2 tỷ')).toEqual([]);
    expect(read('1 tỷ')).toEqual([
      {
        code: 'fact-only-when',
        params: { fact: 'stateFunded', other: 'unitPrice', values: ['1000000000'] },
        place: { flag: '--state-funded' },
      },
    ]);
  });

  it('whose items refer to nothing is a bug of whoever checked it', () => {
    const broken = changed((fact) => (fact.kind === 'items' ? { ...fact, total: 'sector' } : fact));
    const { raw } = readJson('{"type": "budget-allocation", "items": [{}]}');
    expect(() => readProposal(broken, raw!, { mode: 'strict' })).toThrow('items fact items');
  });
});

describe('an area given for several sectors', () => {
  it('is pointed out', () => {
    const read = fromJson({ type: 'investment-project', sector: 'Du lịch; Nông nghiệp', landArea: '80 ha' });
    expect(read.warnings).toEqual([
      { code: 'shared-area', clauses: [], params: { fact: 'landArea', by: 'sector' } },
    ]);
  });

  it.each([
    { sector: 'tourism', landArea: '80 ha' },
    { sector: 'Du lịch; sân golf', landArea: '80 ha' },
    { sector: 'tourism; mining' },
    { landArea: '80 ha' },
  ])('but not: %j', (facts) => {
    expect(fromJson({ type: 'investment-project', ...facts }).warnings).toEqual([]);
  });
});

describe('number style', () => {
  const capital = (facts: object, options = {}) =>
    project({ capital: '1,000 tỷ', ...facts }, options).capital;

  it('settles within a proposal, either way', () => {
    expect(capital({ landArea: '1,16 ha' })).toEqual(exact('1000000000'));
    expect(capital({ landArea: '2.021,355 ha' })).toEqual(exact('1000000000'));
    expect(capital({ fdiAmount: '$50,000,000' })).toEqual(exact('1000000000000'));
    expect(capital({ landArea: '2,021.35 ha' })).toEqual(exact('1000000000000'));
  });

  it('is not settled by the ambiguous amount itself, a neutral one, or a JSON number', () => {
    for (const facts of [{}, { landArea: '20 ha' }, { landArea: 1.5 }, { fdiAmount: '2,000 USD' }]) {
      expect(troubles({ capital: '1,000 tỷ', ...facts })[0]).toMatchObject({
        code: 'amount-ambiguous',
        fact: 'capital',
        found: '1,000 tỷ',
        readings: ['1', '1000'],
      });
    }
  });

  it('is not settled by proofs that contradict each other', () => {
    const facts = { capital: '1,000 tỷ', landArea: '1,16 ha', fdiAmount: '$50,000,000' };
    expect(troubles(facts)).toMatchObject([{ code: 'amount-ambiguous', fact: 'capital' }]);
  });

  it('is settled from elsewhere in the file, unless the proposal contradicts it', () => {
    expect(capital({}, { proofs: ['vi', 'vi'] })).toEqual(exact('1000000000'));
    expect(capital({}, { proofs: ['en'] })).toEqual(exact('1000000000000'));
    expect(troubles({ capital: '1,000 tỷ', landArea: '1,16 ha' }, { proofs: ['en'] })).toHaveLength(1);
  });

  it('is settled by who declares it', () => {
    expect(capital({}, { numberFormat: 'vi' })).toEqual(exact('1000000000'));
    expect(capital({}, { numberFormat: 'en', proofs: ['vi'] })).toEqual(exact('1000000000000'));
  });
});

describe('whatever is written', () => {
  const KEYS = [
    ...regulation.facts.map(({ id }) => id),
    ...['id', 'title', 'date', 'type', 'declaredAuthority', 'regulation', '$schema', '__proto__', 'foo'],
  ];
  const WORDS = [
    'tourism',
    'Du lịch; x',
    'none',
    '1,000 tỷ',
    '5 tỷ',
    'khoảng 3 - 5 ha',
    '-',
    'có',
    'A',
    'C',
    'task',
  ];
  const item = fc.record(
    {
      recipient: fc.anything(),
      amount: fc.oneof(fc.constantFrom(...WORDS), fc.jsonValue()),
      exemption: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const value = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.string(),
    fc.jsonValue(),
    fc.array(item, { maxLength: 3 }),
  );
  const proposal = fc
    .tuple(fc.constantFrom(...TYPES, 'x'), fc.dictionary(fc.constantFrom(...KEYS), value))
    .map(([type, facts]) => JSON.stringify({ type, ...facts }));

  it('intake never throws, places every problem, and gives a proposal just when there is none', () => {
    fc.assert(
      fc.property(proposal, fc.constantFrom('strict' as const, 'table' as const), (text, mode) => {
        const { raw, problems } = readJson(text, 'f.json');
        expect(problems).toEqual([]);
        const read = readProposal(regulation, raw!, { mode });
        expect(read.proposal === undefined).toBe(read.problems.length > 0);
        for (const { place } of read.problems) {
          expect(place).toMatchObject({ file: 'f.json', line: 1, path: expect.stringMatching(/^\$/) });
        }
      }),
      { seed: 20250919, numRuns: 500 },
    );
  });

  it('flags do no other', () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...WORDS), fc.string())),
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const { problems } = readProposal(regulation, readFlags(given), { mode: 'strict' });
        for (const { place } of problems) expect(place.flag).toMatch(/^--/);
      }),
      { seed: 20250919, numRuns: 500 },
    );
  });
});
