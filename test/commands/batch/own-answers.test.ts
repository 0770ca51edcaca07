/** What an earlier run added to a list is known by its marks, or by its heads, and is never read as the declared body. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerBook } from '../../../src/present/list/answered-book.ts';
import { gathered, packageOf, text, zipped } from '../../present/list/answered/packages.ts';
import { run } from '../in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-own-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEADER = ['STT', 'Tên dự án', 'Loại', 'Nguồn vốn', 'Tổng mức đầu tư (tỷ đồng)', 'Lĩnh vực'];
const ROW = ['1', 'Chợ', 'Dự án đầu tư', 'Ngoài ngân sách', '150', 'Khác'];
const SHORT = ['Thẩm quyền (theo quy chế)', 'Căn cứ', 'Kết quả'];
const LONG = ['Kết quả', 'Thẩm quyền', 'Căn cứ', 'Thông tin còn thiếu', 'Tạm coi là', 'Lưu ý'];
const ENGLISH = ['Outcome', 'Competent body', 'Legal basis', 'Missing', 'Assumed', 'Notes'];
const SHORT_BEFORE = ['Cấp quyết định', 'Căn cứ', 'Kết quả'];
const LONG_BEFORE = ['Kết quả', 'Cấp quyết định', 'Căn cứ', 'Còn thiếu', 'Giả định', 'Lưu ý'];

const row = (number: number, cells: readonly string[]) =>
  `<row r="${number}">${cells.map((cell, at) => text(`${'ABCDEFGHIJKL'[at]}${number}`, cell)).join('')}</row>`;

/** What is said of the list, and what `validate` finds. */
async function said(
  file: string,
  bytes: Uint8Array | string,
): Promise<{ stderr: string; findings: unknown[] }> {
  const path = join(folder, file);
  writeFileSync(path, bytes);
  const { stderr, stdout } = await run(['validate', path, '--date', '2024-06-12', '--format', 'json']);
  return { stderr: stderr.replaceAll(/\s+/g, ' '), findings: JSON.parse(stdout).findings };
}

describe('a later run', () => {
  it('knows the columns and sheets that are marked, whatever they are called', async () => {
    const before = await zipped(
      packageOf({ sheets: { 'Biểu 1': `<sheetData>${row(1, HEADER)}${row(2, ROW)}</sheetData>` } }),
    );
    const heads = ['Cấp trình', 'x', 'y'].map((head) => ({ text: head, width: 9 }));
    const rows = new Map([[2, ['Tỉnh ủy', 'điểm 1', 'Đã xác định']]]);
    const table = { sheet: 'Biểu 1', headerFirst: 1, headerLast: 1, first: 2, last: 2, heads, rows };
    const notes = { mark: 'notes' as const, name: 'Ghi chú', rows: [HEADER, ROW], widths: [] };
    const book = await answerBook(before, [table], [notes]);
    if (!book.ok) throw new Error(book.reason);
    const { stderr, findings } = await said('a.xlsx', await gathered(book.bytes));
    expect(stderr).toContain('Trang tính “Ghi chú” (không đọc: do phần mềm ghi ở lần trước)');
    expect(stderr).toContain('“Cấp trình”, “x”, “y”');
    expect(findings).toEqual([expect.objectContaining({ rule: 'not-declared' })]);
  });

  it.each([
    ['short answers', SHORT],
    ['short answers beside such columns', ['Thẩm quyền (theo quy chế)', 'Căn cứ (theo quy chế)', 'Kết quả']],
    ['short answers in English', ['Competent body (under the regulation)', 'Legal basis', 'Outcome']],
    ['answers of a CSV', LONG],
    ['answers in English', ENGLISH],
    ['short answers of a version before', SHORT_BEFORE],
    ['the same beside such columns', ['Cấp quyết định (theo Quy chế)', 'Căn cứ (theo Quy chế)', 'Kết quả']],
    ['the same in English', ['Deciding body (by the regulation)', 'Grounds', 'Outcome']],
    ['answers of a CSV of a version before', LONG_BEFORE],
    [
      'answers in English of a version before',
      ['Outcome', 'Deciding body', 'Grounds', 'Missing', 'Assumed', 'Notes'],
    ],
  ])('knows %s by their heads', async (_, heads) => {
    const csv = [HEADER, ROW].map((cells, at) =>
      [...cells, ...heads.map((head) => (at === 0 ? head : 'Tỉnh ủy'))].join(';'),
    );
    const { stderr, findings } = await said('a.csv', csv.join('\n'));
    expect(stderr).toContain(heads.map((head) => `“${head}”`).join(', '));
    expect(findings).toEqual([expect.objectContaining({ rule: 'not-declared' })]);
  });

  it.each([
    ['Thẩm quyền'],
    ['Thẩm quyền', 'Căn cứ', 'Kết quả'],
    ['Căn cứ', 'Thẩm quyền', 'Lưu ý'],
    ['Kết quả', 'Thẩm quyền', 'Căn cứ'],
  ])('takes columns of an office for no answers of its own: %s %s %s', async (...heads) => {
    const csv = [HEADER, ROW].map((cells, at) =>
      [...cells, ...heads.map((head) => (at === 0 ? head : head === 'Thẩm quyền' ? 'Tỉnh ủy' : 'x'))].join(
        ';',
      ),
    );
    const { findings } = await said('a.csv', csv.join('\n'));
    expect(findings).toEqual([expect.objectContaining({ rule: 'declared-too-high' })]);
  });

  const BODY = 'Thường trực Tỉnh ủy';
  const sheetOf = (heads: readonly string[]): Record<string, string> => ({
    'Biểu 1': `<sheetData>${row(1, [...HEADER, ...heads])}${row(2, [...ROW, ...heads.map(() => BODY)])}</sheetData>`,
  });

  it.each([
    ['short answers of a version before', SHORT_BEFORE],
    ['answers of a version before', LONG_BEFORE],
    ['short answers', SHORT],
    ['answers', LONG],
  ])('answers an XLSX without marks again, with %s', async (_, heads) => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, await zipped(packageOf({ sheets: sheetOf(heads) })));
    const list = ['batch', path, '--date', '2024-06-12'];
    const { exit, stdout, stderr } = await run([...list, '--format', 'csv']);
    expect([exit, stderr.replaceAll(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('ghi ở lần trước')]);
    expect(stdout.split('\r\n')[0]).toMatch(
      /Kết quả.Thẩm quyền.Căn cứ.Thông tin còn thiếu.Tạm coi là.Lưu ý$/,
    );
    expect(stdout).toContain('Thường trực Tỉnh ủy');
  });

  it.each([
    ['of a version before', LONG_BEFORE],
    ['of today', LONG],
  ])('answers a CSV %s again, the same as the first time', async (_, heads) => {
    const path = join(folder, 'a.csv');
    const answersOf = async (lines: readonly (readonly string[])[]): Promise<string[]> => {
      writeFileSync(path, lines.map((cells) => cells.join(';')).join('\n'));
      const { stdout } = await run(['batch', path, '--date', '2024-06-12', '--format', 'csv', '--quiet']);
      return stdout
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(';').slice(-6).join(';'));
    };
    const first = await answersOf([HEADER, ROW]);
    const again = await answersOf([
      [...HEADER, ...heads],
      [...ROW, ...heads.map(() => 'Tỉnh ủy')],
    ]);
    expect(again).toEqual(first);
  });
});
