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
const SHORT = ['Cấp quyết định', 'Căn cứ', 'Kết quả'];

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
    expect(stderr).toContain('Trang tính “Ghi chú” (không đọc: do chương trình ghi ở lần trước)');
    expect(stderr).toContain('“Cấp trình”, “x”, “y”');
    expect(findings).toEqual([expect.objectContaining({ rule: 'not-declared' })]);
  });

  it.each([
    ['short answers', SHORT],
    ['short answers beside a column of that name', ['Cấp quyết định (theo Quy chế)', 'Căn cứ', 'Kết quả']],
    ['answers of a CSV', ['Kết quả', 'Cấp quyết định', 'Căn cứ', 'Còn thiếu', 'Giả định', 'Lưu ý']],
    ['answers in English', ['Outcome', 'Deciding body', 'Grounds', 'Missing', 'Assumed', 'Notes']],
  ])('knows %s by their heads', async (_, heads) => {
    const csv = [HEADER, ROW].map((cells, at) =>
      [...cells, ...heads.map((head) => (at === 0 ? head : 'Tỉnh ủy'))].join(';'),
    );
    const { stderr, findings } = await said('a.csv', csv.join('\n'));
    expect(stderr).toContain(heads.map((head) => `“${head}”`).join(', '));
    expect(findings).toEqual([expect.objectContaining({ rule: 'not-declared' })]);
  });
});
