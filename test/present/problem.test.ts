import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/model/problem.ts';
import { displayWidth, plainStyle } from '../../src/present/document/layout.ts';
import { problemWordsFor } from '../../src/present/messages/problems.ts';
import { type UsageErrorCode, usageWordsFor } from '../../src/present/messages/usage.ts';
import { describeProblem, renderBug, renderProblems, renderUsageError } from '../../src/present/problem.ts';
import { writePlace } from '../../src/present/problem-params.ts';
import { HOSTILE, regulation } from './sample.ts';

const CODES = Object.keys(problemWordsFor('vi').problems) as ProblemCode[];
const NAMES = Object.keys(usageWordsFor('vi')) as UsageErrorCode[];

/** Every parameter that a problem may have. */
const PARAMS: Problem['params'] = {
  reason: 'trailing-comma',
  key: 'sectr',
  near: ['Vốn', 'sector'],
  known: ['agriculture', 'tourism'],
  fact: 'sector',
  matter: 'project',
  taken: ['capital', 'landArea'],
  other: 'projectGroup',
  otherValue: 'A',
  value: 'none',
  values: ['A', 'B'],
  rest: 'abc',
  readings: ['1', '1000'],
  style: 'vi',
  from: '1000000',
  unit: 'tỷ',
  expected: 'text',
  path: 'rules[0]',
  check: 'body-known',
  name: 'ban',
  kind: 'pdf',
  encoding: 'tcvn3',
  limit: '1048576',
  of: 'bytes',
  sheets: ['Sheet1'],
  surplus: ['x'],
};

function told(
  code: ProblemCode,
  params: Problem['params'],
  found: string | undefined,
  lang: 'vi' | 'en' = 'vi',
) {
  return describeProblem(
    { code, place: {}, params, ...(found !== undefined && { found }) },
    regulation,
    lang,
  );
}

describe.each(['vi', 'en'] as const)('every problem in %s', (lang) => {
  it.each(CODES)('%s is said with and without its parameters, with and without a regulation', (code) => {
    for (const params of [PARAMS, {}]) {
      for (const known of [regulation, undefined]) {
        for (const found of ['x', undefined]) {
          const place = { file: 'a.json', line: 1, column: 2, path: '$.sector' };
          const problem: Problem = { code, place, params, ...(found && { found }) };
          const text = Object.values(describeProblem(problem, known, lang)).join('\n');
          expect(text).not.toMatch(/undefined|\[object|NaN|null|Infinity/);
          const page = renderProblems([problem, problem], known, { lang, style: plainStyle, width: 40 });
          for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
          expect(page).toMatch(/^✗ a\.json:1:2, \$\.sector: \S/);
          expect(page).toMatch(lang === 'vi' ? /Có 2 lỗi\.\n$/ : /2 errors\.\n$/);
        }
      }
    }
  });

  it.each(NAMES)('wrong usage %s is said', (code) => {
    const error = { code, found: 'chekc', near: ['check'], known: ['check', 'explain'], reason: 'ENOENT' };
    for (const each of [error, { code }]) {
      const text = renderUsageError(each, { lang, style: plainStyle, width: 40 });
      expect(text).toMatch(/^✗ \S/);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    }
  });
});

describe('problems', () => {
  it('show both readings of an ambiguous amount beyond doubt, and how to write each', () => {
    const params = { fact: 'capital', readings: ['1', '1000'] };
    expect(told('amount-ambiguous', params, '1,000 tỷ')).toEqual({
      place: '',
      found:
        '“1,000 tỷ” đọc được theo hai cách: 1 (dấu “,” là dấu thập phân) hoặc 1000 (dấu “,” ngăn cách hàng nghìn).',
      expected: '“tổng mức đầu tư” chỉ được hiểu theo một cách.',
      mend: 'Viết “1” hoặc “1000”; hoặc thêm --number-format vi (số viết như 1.000,5) hay --number-format en (số viết như 1,000.5).',
    });
    const fraction = told('amount-ambiguous', { ...params, readings: ['1.234', '1234'] }, '1,234 tỷ', 'en');
    expect(fraction.found).toBe(
      '“1,234 tỷ” reads in two ways: 1.234 (“,” is the decimal mark) or 1234 (“,” groups thousands).',
    );
    expect(fraction.mend).toMatch(/^Write “1,2340” or “1234”;/);
    const dotted = told('amount-ambiguous', { ...params, readings: ['0.5', '500'] }, '0.500 tỷ');
    expect(dotted.found).toContain('0,5 (dấu “.” là dấu thập phân) hoặc 500 (dấu “.” ngăn cách hàng nghìn)');
  });

  it('name facts, values and types as the regulation does', () => {
    expect(
      told('unknown-value', { fact: 'sector', near: ['Du lịch'], known: ['tourism'] }, 'du lch'),
    ).toEqual({
      place: '',
      found: '“du lch” không phải là giá trị đã biết của “lĩnh vực”.',
      expected: 'Một trong các giá trị: tourism (Du lịch).',
      mend: 'Sửa lại giá trị. Gần giống nhất: “Du lịch”.',
    });
    expect(told('type-missing', { known: ['project', 'round'] }, undefined).expected).toBe(
      'Một trong các giá trị: “Dự án đầu tư”, “Đợt bổ sung”.',
    );
    expect(told('type-missing', { known: ['project', 'round'] }, undefined, 'en').expected).toBe(
      'One of: project, round.',
    );
    expect(told('bad-date', { fact: 'date' }, '2024-13-01').found).toBe(
      '“2024-13-01” không phải là một ngày có thật.',
    );
    expect(told('amount-wrong-unit', { fact: 'landArea', unit: 'tỷ', expected: 'ha' }, '5 tỷ').expected).toBe(
      '“diện tích đất” tính bằng ha.',
    );
    expect(told('not-an-object', {}, 'list').found).toBe('Ở đây là một danh sách, không phải một đối tượng.');
    expect(told('json-syntax', { reason: 'not-closed' }, '').found).toBe(
      'JSON viết sai (thiếu dấu ngoặc đóng).',
    );
  });

  it('offer flags on the command line', () => {
    const problem: Problem = {
      code: 'unknown-key',
      place: { flag: '--land-aera' },
      found: 'landAera',
      params: { key: 'landAera', near: ['landArea', 'Vốn', 'Tên gì đó'] },
    };
    expect(describeProblem(problem, regulation, 'vi')).toEqual({
      place: '--land-aera',
      found: 'Không có thông tin nào tên là “--land-aera”.',
      expected: '',
      mend: 'Sửa lại tên hoặc xóa đi. Gần giống nhất: “--land-area”, “--capital”, “Tên gì đó”.',
    });
  });

  it('cut long lists of values and long quotations', () => {
    const known = Array.from({ length: 50 }, (_, index) => `v${index}`);
    const { expected, found } = told('unknown-value', { fact: 'sector', known }, 'x'.repeat(500));
    expect(expected).toContain('v39, … và 10 giá trị khác');
    expect(expected).not.toContain('v40');
    expect(displayWidth(found)).toBeLessThan(130);
  });

  it('write a most of bytes or rows', () => {
    expect(told('json-too-large', { limit: '67108864' }, undefined).expected).toBe('Không quá 64 MB.');
    expect(told('line-too-long', { limit: '1500' }, undefined).expected).toBe('Không quá 1500 B.');
    expect(told('xlsx-too-large', { of: 'rows', limit: '100000' }, undefined).expected).toBe(
      'Không quá 100000 hàng.',
    );
  });

  it('let nothing that others wrote act on the terminal', () => {
    const place = { file: HOSTILE, header: HOSTILE, path: HOSTILE };
    const params = Object.fromEntries(Object.keys(PARAMS).map((key) => [key, HOSTILE]));
    for (const code of CODES) {
      const text = renderProblems([{ code, place, found: HOSTILE, params }], regulation, {
        lang: 'vi',
        style: plainStyle,
        width: 80,
      });
      expect(text, code).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });
});

describe('places', () => {
  it.each([
    [{ file: 'a.json', line: 3, column: 7, path: '$.capital' }, 'a.json:3:7, $.capital'],
    [{ file: 'a.csv', line: 7, row: 5, header: 'Vốn' }, 'a.csv:7, hàng 5, cột “Vốn”'],
    [{ file: 'a.xlsx', row: 5, cell: 'D12' }, 'a.xlsx, hàng 5, ô D12'],
    [{ line: 3, column: 1, path: '$' }, 'dòng 3:1'],
    [{ flag: '--land-area' }, '--land-area'],
    [{}, ''],
  ])('%j', (place, written) => {
    expect(writePlace(place, problemWordsFor('vi'))).toBe(written);
  });
});

it('a bug is said in a line, without a stack trace', () => {
  expect(renderBug({ lang: 'en', style: plainStyle, width: 200 })).toBe(
    '✗ A bug in the program. Run it again with --debug for the details, and report it to the developers.\n',
  );
});
