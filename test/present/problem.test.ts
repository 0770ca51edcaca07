import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/model/problem.ts';
import { displayWidth, plainStyle } from '../../src/present/document/layout.ts';
import { problemWordsFor } from '../../src/present/messages/problems.ts';
import { type UsageErrorCode, usageWordsFor } from '../../src/present/messages/usage.ts';
import {
  describeProblem,
  presentProblem,
  renderBug,
  renderProblems,
  renderUsageError,
} from '../../src/present/problem.ts';
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
    for (const each of [error, { ...error, reason: '--map' }, { code }]) {
      const text = renderUsageError(each, { lang, style: plainStyle, width: 40 });
      expect(text).toMatch(/^✗ \S/);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    }
  });
});

describe.each(['vi', 'en'] as const)('what a system says of a file, in %s', (lang) => {
  const draw = { lang, style: plainStyle, width: 100 };
  const READING = ['unreadable-file', 'baseline-unreadable'] as const;
  const WRITING = ['output-unwritable', 'stdout-unwritable'] as const;

  it.each([
    ...['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOSPC', 'EROFS', 'EBUSY', 'EMFILE', 'ENAMETOOLONG', 'ELOOP'],
    ...['EIO', 'ENXIO', 'UNKNOWN', 'ERR_INVALID_ARG_VALUE', 'NotReadableError', 'UTF-8?', '> 262144 byte'],
  ])('%s is said in words, and named to whoever asks for it', (reason) => {
    for (const code of [...READING, ...WRITING]) {
      const error = { code, found: 'x.csv', reason };
      const text = renderUsageError(error, draw);
      expect(text).not.toContain(reason);
      expect(text).not.toMatch(/\b(?:E[A-Z]{2,}\d*|ERR_\w+|UNKNOWN)\b|\(\)| :/);
      expect(renderUsageError(error, { ...draw, debug: true })).toContain(`. (${reason})`);
    }
    for (const code of ['file-unreadable', 'temporary-unwritable'] as const) {
      const problem: Problem = { code, place: { file: 'x.csv' }, params: { reason } };
      const text = renderProblems([problem], undefined, draw);
      expect(text).not.toContain(reason);
      expect(renderProblems([problem], undefined, { ...draw, debug: true })).toContain(` (${reason})`);
      // A program reads the code itself.
      expect(presentProblem(problem, undefined, lang)).toMatchObject({ params: { reason } });
    }
  });

  it('each of the usual ones says what to do', () => {
    const said = ['ENOENT', 'EACCES', 'EISDIR', 'EBUSY', 'EMFILE', 'ENAMETOOLONG', 'UTF-8?'].map((reason) =>
      renderUsageError({ code: 'unreadable-file', found: 'x.csv', reason }, draw),
    );
    expect(new Set(said.map((text) => text.split('\n')[0])).size).toBe(said.length);
    expect(new Set(said.map((text) => text.split('\n')[1])).size).toBe(said.length);
    expect(said[0]).toContain(
      lang === 'vi' ? 'Không tìm thấy tệp “x.csv”.' : 'The file “x.csv” was not found.',
    );
  });
});

describe('problems', () => {
  it('show both readings of an ambiguous amount beyond doubt, and how to write each', () => {
    const params = { fact: 'capital', readings: ['1', '1000'] };
    expect(told('amount-ambiguous', params, '1,000 tỷ')).toEqual({
      place: '',
      found:
        '“1,000 tỷ” đọc được theo hai cách: 1 (dấu “,” là dấu thập phân) hoặc 1.000 (dấu “,” ngăn cách hàng nghìn).',
      expected: '',
      mend: 'Ghi “1 tỷ đồng” hoặc “1.000 tỷ đồng”. Nếu cả danh sách viết số như 1.000,5: thêm --number-format vi; như 1,000.5: thêm --number-format en.',
    });
    const fraction = told('amount-ambiguous', { ...params, readings: ['1.234', '1234'] }, '1,234 tỷ', 'en');
    expect(fraction.found).toBe(
      '“1,234 tỷ” can be read in two ways: 1.234 (“,” is the decimal mark) or 1,234 (“,” groups thousands).',
    );
    expect(fraction.mend).toMatch(
      /^Write “1\.234 triệu đồng” \(1,234 million VND\) or “1\.234 tỷ đồng” \(1,234 billion VND\)\. /,
    );
    const dotted = told('amount-ambiguous', { ...params, readings: ['0.5', '500'] }, '0.500 tỷ');
    expect(dotted.found).toContain('0,5 (dấu “.” là dấu thập phân) hoặc 500 (dấu “.” ngăn cách hàng nghìn)');
  });

  it('name facts, values and types as the regulation does', () => {
    expect(
      told('unknown-value', { fact: 'sector', near: ['Du lịch'], known: ['tourism'] }, 'du lch'),
    ).toEqual({
      place: '',
      found: 'Thông tin “lĩnh vực” không có giá trị “du lch”.',
      expected: '',
      mend: 'Có phải: Du lịch (tourism)? Chọn một trong: Du lịch (tourism).',
    });
    expect(told('type-missing', { known: ['project', 'round'] }, undefined).mend).toBe(
      'Ghi loại hồ sơ, ví dụ “Dự án đầu tư”. Chọn một trong: Dự án đầu tư (project); Đợt bổ sung (round).',
    );
    expect(told('type-missing', { known: ['project', 'round'] }, undefined, 'en').mend).toBe(
      'Give the type, such as “Investment project”. Choose one of: Investment project (project); Supplement round (round).',
    );
    expect(told('bad-date', { fact: 'date' }, '2024-13-01').found).toBe(
      '“2024-13-01” không phải là một ngày có thật.',
    );
    expect(told('amount-wrong-unit', { fact: 'landArea', unit: 'tỷ', expected: 'ha' }, '5 tỷ').found).toBe(
      '“5 tỷ” ghi sai đơn vị (tỷ): “diện tích đất” tính bằng ha.',
    );
    expect(told('not-an-object', {}, 'list').found).toBe('Đây là một danh sách, chưa phải một hồ sơ.');
    expect(told('json-syntax', { reason: 'not-closed' }, '').found).toBe(
      'JSON viết sai: thiếu dấu ngoặc đóng.',
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
      mend: 'Sửa tên thông tin, hoặc xóa đi. Có phải: “--land-area”, “--capital”, “Tên gì đó”?',
    });
  });

  it('cut long lists of values and long quotations', () => {
    const known = Array.from({ length: 50 }, (_, index) => `v${index}`);
    const { mend, found } = told('unknown-value', { fact: 'sector', known }, 'x'.repeat(500));
    expect(mend).toContain('v39; … và 10 giá trị khác');
    expect(mend).not.toContain('v40');
    expect(displayWidth(found)).toBeLessThan(130);
  });

  it('write a most of bytes or rows', () => {
    expect(told('json-too-large', { limit: '67108864' }, undefined).found).toBe(
      'Tệp JSON quá lớn (chỉ đọc đến 64 MB).',
    );
    expect(told('line-too-long', { limit: '1500' }, undefined).found).toBe(
      'Dòng này quá dài (chỉ đọc đến 1.500 B).',
    );
    expect(told('xlsx-too-large', { of: 'rows', limit: '100000' }, undefined).found).toBe(
      'Bảng tính quá lớn (chỉ đọc đến 100.000 dòng).',
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
    [{ file: 'a.csv', line: 7, row: 5, header: 'Vốn' }, 'a.csv, dòng 7, hồ sơ thứ 5, cột “Vốn”'],
    [{ file: 'a.xlsx', row: 5, cell: 'D12' }, 'a.xlsx, hồ sơ thứ 5, ô D12'],
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
