import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { decisionJson, present } from '../../src/present/decision-json.ts';
import { decided, options, regulation, residual, undetermined } from './sample.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('the result', () => {
  it('of a decided proposal has the keys of the contract in their order', () => {
    const result = present(decided, regulation, {
      lang: 'vi',
      place: { file: 'a.csv', row: 5 },
      trace: true,
    });
    expect(Object.keys(result)).toEqual([
      'id',
      'title',
      'place',
      'outcome',
      'authority',
      'action',
      'candidates',
      'citations',
      'missing',
      'assumptions',
      'warnings',
      'advice',
      'trace',
      'regulation',
    ]);
    expect(result).toMatchObject({
      id: 'DA-01',
      place: { file: 'a.csv', row: 5 },
      outcome: 'decided',
      authority: 'ban',
      action: 'opinion',
      candidates: ['ban'],
      missing: [],
      assumptions: [
        { fact: 'projectGroup', value: 'none', couldChange: false },
        { fact: 'keyProject', value: false, couldChange: true },
      ],
      regulation: { id: 'mau-1', title: 'Quy chế mẫu khóa I', term: '2020-2025' },
    });
    expect(result.citations).toEqual([
      {
        clause: '2.4.2',
        official: 'điểm 4.2 khoản 4 Điều 2',
        rule: 'large',
        authority: 'ban',
        deciding: true,
      },
    ]);
    expect(result.advice).toEqual([
      {
        code: 'papers',
        clause: '25.3',
        clauses: ['25.3', '31.1.2'],
        message: 'Gửi hồ sơ trước 5 ngày',
      },
    ]);
  });

  it('puts words to warnings, of the regulation and of the program, and names the fact of one', () => {
    const { warnings } = present(decided, regulation, { lang: 'en' });
    expect(warnings).toEqual([
      { code: 'scope', clauses: ['2.4.2'], message: 'Clause 2.4.2 can be read in two ways' },
      { code: 'term-over', clauses: ['23.1'], message: 'The term is over' },
      {
        code: 'approximate-amount',
        clauses: ['2.4.2'],
        message:
          'Total capital is an estimate (1,200 billion VND), 200 billion VND away from the nearest limit ' +
          '(1,000 billion VND in point 4.2, clause 4, Article 2); have the exact figure before submitting.',
        fact: 'capital',
      },
    ]);
  });

  it.each([
    [
      'unit-assumed',
      { fact: 'landArea', text: '520' },
      'Diện tích đất không ghi đơn vị (“520”); tạm tính theo đơn vị ha.',
    ],
    [
      'second-amount-ignored',
      { fact: 'capital', text: '5 tỷ đồng (1 triệu USD)' },
      'Tổng mức đầu tư ghi hai số (“5 tỷ đồng (1 triệu USD)”); tạm tính theo số có đơn vị đồng.',
    ],
    [
      'shared-area',
      { fact: 'landArea', by: 'sector' },
      'Diện tích đất được tạm tính đủ cho từng lĩnh vực đã nêu; nếu mỗi lĩnh vực chỉ sử dụng một phần thì cần tách riêng để xét.',
    ],
    [
      'fact-not-used',
      { fact: 'capital', matter: 'round' },
      'Tổng mức đầu tư không dùng để xác định thẩm quyền đối với loại hồ sơ này nên không xét.',
    ],
    [
      'approximate-amount',
      { fact: 'capital' },
      'Tổng mức đầu tư là số ước tính; cần số chính xác trước khi trình.',
    ],
    [
      'approximate-amount',
      { fact: 'landArea', value: '500', limit: '500', distance: '0', clause: '2.4.2' },
      'Diện tích đất là số ước tính (500 ha), bằng đúng mức 500 ha tại điểm 4.2 khoản 4 Điều 2; cần số chính xác trước khi trình.',
    ],
    ['nothing-knows-this', {}, 'nothing-knows-this'],
  ] as const)('the warning %s', (code, params, message) => {
    const decision: Decision = { ...decided, warnings: [{ code, clauses: [], params }] };
    expect(present(decision, regulation, { lang: 'vi' }).warnings[0]!.message).toBe(message);
  });

  it('takes the advice that stands with the same clauses', () => {
    const twice = {
      ...regulation,
      advice: [
        { ...regulation.advice[0]!, clauses: ['1.1'], message: { vi: 'khác', en: 'other' } },
        ...regulation.advice,
      ],
    };
    expect(present(decided, twice, { lang: 'vi' }).advice[0]!.message).toBe('Gửi hồ sơ trước 5 ngày');
  });

  it('of a residual proposal has the nearest rules, and no place, id or trace that is not there', () => {
    const result = present(residual, regulation, { lang: 'vi' });
    expect(result.nearest![0]).toEqual({
      rule: 'small',
      clause: '3.5.3.1',
      official: 'điểm 5.3.1 khoản 5 Điều 3',
      authority: 'to',
      fact: 'capital',
      test: 'from',
      limit: '100000000000',
      value: '50000000000',
      distance: '50000000000',
    });
    expect(result).not.toHaveProperty('id');
    expect(result).not.toHaveProperty('place');
    expect(result).not.toHaveProperty('trace');
    expect(present(decided, regulation, { lang: 'vi' })).not.toHaveProperty('nearest');
  });

  it('of an undetermined proposal says what each answer leads to, in signs and codes', () => {
    const { missing, citations } = present(undetermined, regulation, { lang: 'vi' });
    expect(missing.map(({ fact, answers }) => [fact, answers.map(({ when }) => when)])).toEqual([
      ['landArea', ['< 10 ha', '≥ 10 ha, < 20 ha', '= 20 ha', '> 20 ha']],
      ['sector', ['agriculture', 'tourism | other', 'từ hai giá trị trở lên']],
      ['capital', ['≥ 0']],
    ]);
    expect(citations[0]!.deciding).toBe(false);
  });

  it('says where a rule decides in some completions only', () => {
    const [citation] = decided.citations;
    const unsure = { ...decided, citations: [{ ...citation!, certain: false }] };
    expect(present(unsure, regulation, { lang: 'vi' }).citations[0]!.certain).toBe(false);
  });

  it('has exceptions and overriding rules in the trace where there are any', () => {
    const { trace } = present(decided, regulation, { lang: 'vi', trace: true });
    expect(trace![0]!.exceptions).toHaveLength(1);
    expect(trace![1]).not.toHaveProperty('exceptions');
    expect(trace![1]).not.toHaveProperty('overriddenBy');
    expect(Object.keys(trace![1]!.tests[0]!)).toEqual(['fact', 'test', 'limit', 'value', 'verdict']);
  });

  it('shows the sum of items and what was left out', () => {
    const leftOut = [{ recipient: 'Xã A', amount: '50000000', exemption: 'none' }];
    const derived = { fact: 'capital', roundTotal: '12', fullTotal: '62', leftOut };
    expect(present({ ...decided, derived }, regulation, { lang: 'vi' }).derived).toEqual({
      roundTotal: '12',
      leftOut,
    });
  });

  it('neither changes the decision nor shares anything with it', () => {
    const before = frozen(structuredClone(decided));
    const result = present(before, regulation, { lang: 'vi', trace: true });
    (result.candidates as string[]).push('x');
    (result.trace![0]!.tests[0]!.limit as string[]).push('x');
    expect(before).toEqual(decided);
  });
});

describe('as text', () => {
  it('is the indented result with a line break', () => {
    const text = decisionJson(decided, regulation, { ...options(), place: { row: 2 }, trace: true });
    expect(text).toMatch(
      /^\{\n {2}"id": "DA-01",\n {2}"title": "Trang trại bò sữa",\n {2}"place": \{\n {4}"row": 2\n {2}\},\n {2}"outcome": "decided"/,
    );
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text).trace).toHaveLength(3);
    expect(JSON.parse(decisionJson(decided, regulation, options()))).not.toHaveProperty('trace');
  });
});
