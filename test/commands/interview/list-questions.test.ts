import { describe, expect, it } from 'vitest';
import { keyOf, type ListQuestion, questionsOf } from '../../../src/commands/interview/list-questions.ts';
import type { Survey, Trouble, UntypedList } from '../../../src/commands/interview/list-survey.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { compiled } from './lai-chau.ts';

const { regulation } = compiled;

function trouble(
  code: string,
  params: Problem['params'],
  given: Partial<Trouble> & { found?: string } = {},
): Trouble {
  const { found, ...further } = given;
  const place = params.column === undefined ? { header: 'Lĩnh vực' } : {};
  const problem = { code, place, params, ...(found !== undefined && { found }) } as Problem;
  return { problem, count: 1, examples: [], figures: undefined, ...further };
}

function asked(given: Partial<Survey>, type?: string): readonly ListQuestion[] {
  const found: Survey = { untyped: [], troubles: [], keys: [], examplesOf: () => [], ...given };
  return questionsOf(found, regulation, 'vi', type).questions;
}

describe('the type', () => {
  const list = (header: readonly string[], titles: readonly string[] = []): UntypedList => ({
    file: 'a.csv',
    header,
    titles,
  });

  it.each<[string, UntypedList, string]>([
    ['columns of a project', list(['STT', 'Tên dự án', 'Tổng mức đầu tư', 'Lĩnh vực']), 'investment-project'],
    ['a unit price', list(['STT', 'Tên', 'Đơn giá']), 'asset-procurement'],
    ['a unit price with its unit', list(['STT', 'Đơn giá (triệu đồng)']), 'asset-procurement'],
    ['the kind of a plan', list(['Tên', 'Loại quy hoạch', 'Bước quy hoạch']), 'planning'],
    [
      'a title, where columns fit several',
      list(['Tên', 'Giá trị'], ['Tiếp nhận viện trợ phi chính phủ nước ngoài']),
      'ngo-aid',
    ],
    ['a title alone', list(['STT', 'Tên'], ['BẢNG GIÁ ĐẤT NĂM 2024']), 'land-price'],
  ])('is betted on by %s', (_name, untyped, type) => {
    expect(asked({ untyped: [untyped] })).toMatchObject([{ kind: 'type', file: 'a.csv', bets: { 0: type } }]);
  });

  it('of a title is offered beside that of the columns', () => {
    const untyped = list(['Tên', 'Đơn giá'], ['Danh mục dự án']);
    const [question] = asked({ untyped: [untyped] });
    expect(question).toMatchObject({
      bets: { 0: 'asset-procurement', 1: 'project-list' },
      columns: ['Đơn giá'],
    });
  });

  it('is asked without a bet where nothing tells', () => {
    expect(asked({ untyped: [list(['A', 'B'])] })).toMatchObject([{ bets: [], columns: [] }]);
  });

  it('is asked once, whatever the number of lists', () => {
    expect(asked({ untyped: [list(['A']), list(['B'])] })).toHaveLength(1);
  });
});

describe('a unit', () => {
  const needed = (fact: string, least: string, most: string, code = 'column-unit-needed', params = {}) =>
    trouble(code, { fact, column: 'Số', ...params }, { figures: { least, most }, count: 3 });

  it.each<[string, string, string, string, string]>([
    ['projects in millions', 'capital', '150000', '1200000', 'triệu đồng'],
    ['projects in billions', 'capital', '150', '1200', 'tỷ đồng'],
    ['projects in billions with decimals', 'capital', '85.5', '1200.25', 'tỷ đồng'],
    ['projects in thousands', 'capital', '150000000', '1200000000', 'nghìn đồng'],
    ['projects in đồng', 'capital', '150000000000', '1200000000000', 'đồng'],
    ['foreign projects in millions', 'fdiAmount', '20', '75', 'triệu USD'],
    ['foreign projects in thousands', 'fdiAmount', '20000', '75000', 'nghìn USD'],
    ['foreign projects in dollars', 'fdiAmount', '20000000', '75000000', 'USD'],
    ['land in square metres', 'landArea', '95000', '250000', 'm²'],
    ['land in hectares', 'landArea', '9.5', '25', 'ha'],
  ])('of %s is betted on', (_name, fact, least, most, unit) => {
    const [question] = asked({ troubles: [needed(fact, least, most)] }, 'investment-project');
    expect(question).toMatchObject({
      kind: 'unit',
      column: 'Số',
      fact,
      why: 'needed',
      count: 3,
      choices: { 0: { text: unit } },
    });
  });

  it.each([
    ['150000', '1200000', 'triệu đồng'],
    ['150', '1200', 'tỷ đồng'],
  ])('of %s to %s is betted on by the other columns where the type is not known', (least, most, unit) => {
    const keys = ['title', 'type', 'capital', 'sector'];
    expect(asked({ keys, troubles: [needed('capital', least, most)] })).toMatchObject([
      { choices: { 0: { text: unit } } },
    ]);
  });

  it('is betted on by the limits of the matter', () => {
    const troubles = [needed('unitPrice', '250', '4800')];
    expect(asked({ troubles }, 'asset-procurement')).toMatchObject([
      { choices: { 0: { text: 'triệu đồng' } } },
    ]);
  });

  it('shows what the figures are in each', () => {
    const [question] = asked({ troubles: [needed('landArea', '5000', '250000')] });
    expect(question).toMatchObject({
      choices: expect.arrayContaining([
        { text: 'm²', least: '0.5', most: '25' },
        { text: 'ha', least: '5000', most: '250000' },
        { text: 'km²', least: '500000', most: '25000000' },
      ]),
    });
  });

  it('is asked where what is stated is not clear, or differs', () => {
    const unclear = needed('capital', '1', '2', 'column-unit-unclear', { text: 'trđ/ha', left: '/ha' });
    const differ = trouble('column-units-differ', {
      fact: 'capital',
      column: 'Vốn',
      first: 'tỷ đồng',
      second: 'triệu đồng',
    });
    expect(asked({ troubles: [unclear, differ] })).toMatchObject([
      { kind: 'unit', column: 'Số', why: 'unclear', stated: ['trđ/ha'] },
      { kind: 'unit', column: 'Vốn', why: 'differ', stated: ['tỷ đồng', 'triệu đồng'] },
    ]);
  });

  it('is asked once for a column, in whatever spelling', () => {
    const troubles = ['Vốn', 'VON', 'Vốn 2'].map((column) =>
      trouble('column-unit-needed', { fact: 'capital', column }),
    );
    expect(asked({ troubles }).map(keyOf)).toEqual(['unit von', 'unit von 2']);
  });
});

describe('a column', () => {
  const unclear = trouble('column-unclear', {
    column: 'Công trình trọng điểm',
    fact: 'keyProject',
    facts: ['keyProject'],
  });

  it('is asked for with the facts that it looks like first, then those of the matter that no column gives', () => {
    const keys = ['type', 'capital', 'sector'];
    const [question] = asked({ troubles: [unclear], keys, examplesOf: () => ['x'] });
    expect(question).toMatchObject({
      kind: 'column',
      column: 'Công trình trọng điểm',
      examples: ['x'],
      facts: { 0: 'keyProject', 1: 'fundingSource', 2: 'managedByProvince', 3: 'fdiAmount', 4: 'landArea' },
    });
    const { facts = [] } = question as { facts?: readonly string[] };
    expect(facts).not.toContain('capital');
    expect(facts).toContain('unitPrice');
    expect(facts).not.toContain('items');
  });
});

describe('a value', () => {
  const unknown = (text: string, near: readonly string[] = [], fact = 'sector', count = 1) =>
    trouble('unknown-value', { fact, near, known: [] }, { found: text, count });

  it.each<[string, readonly string[], string, string]>([
    ['Y tế', [], 'sector', 'other'],
    ['Chế biến', [], 'sector', 'other'],
    ['Nông nghệp', ['Nông nghiệp'], 'sector', 'agriculture'],
    ['Khu du lịch sinh thái', [], 'sector', 'tourism'],
    ['Ngân sách tỉng', ['Ngân sách tỉnh'], 'fundingSource', 'provincial-budget'],
    ['Dự án đầu tư mới', ['Dự án đầu tư'], 'type', 'investment-project'],
  ])('%s (near: %s) of %s is betted on as %s', (text, near, fact, code) => {
    expect(asked({ troubles: [unknown(text, near, fact)] })).toMatchObject([
      { kind: 'value', text, values: { 0: code } },
    ]);
  });

  it('that no clause names is betted on as the value for all such, whatever it is spelt like', () => {
    const params = { fact: 'sector', near: ['Nông nghiệp'], known: [], unnamed: 'other' };
    const troubles = [trouble('unknown-value', params, { found: 'Công nghiệp' })];
    expect(asked({ troubles })).toMatchObject([
      { values: { 0: 'other', 1: 'agriculture' }, residual: 'other' },
    ]);
  });

  it('that means two is asked with these first', () => {
    const troubles = [
      trouble(
        'ambiguous-value',
        { fact: 'fundingSource', values: ['provincial-budget', 'central-budget'] },
        { found: 'NSNN' },
      ),
    ];
    expect(asked({ troubles })).toMatchObject([{ values: { 0: 'provincial-budget', 1: 'central-budget' } }]);
  });

  it('is one that the matter takes', () => {
    const [question] = asked({ troubles: [unknown('D', [], 'projectGroup')] }, 'project-list');
    expect(question).toMatchObject({ values: ['A', 'B', 'C'] });
  });

  it('is asked once for each text, the most frequent first, and no more than twenty', () => {
    const troubles = Array.from({ length: 25 }, (_, index) => unknown(`v${index}`, [], 'sector', index));
    const survey = {
      untyped: [],
      keys: [],
      examplesOf: () => [],
      troubles: [...troubles, unknown('V24', [], 'sector', 24)],
    };
    const { questions, unasked } = questionsOf(survey, regulation, 'vi');
    expect(questions.map((question) => 'text' in question && question.text)).toEqual(
      Array.from({ length: 20 }, (_, index) => `v${24 - index}`),
    );
    expect(unasked).toBe(5);
  });

  it('that a flag sets is no question', () => {
    const { problem, ...rest } = unknown('Y tế');
    expect(asked({ troubles: [{ ...rest, problem: { ...problem, place: { flag: '--set' } } }] })).toEqual([]);
  });
});

it('what no answer mends is no question', () => {
  const troubles = [trouble('amount-negative', { fact: 'capital' }), trouble('file-missing', {})];
  expect(asked({ troubles })).toEqual([]);
});
