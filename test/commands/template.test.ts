/** `authority template`: what it writes is read by `batch` without a flag, and it goes where it is wanted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/words.ts';
import { templateSheets } from '../../src/present/template.ts';
import { writeBook } from '../../src/present/workbook/book.ts';
import { gathered } from '../present/list/answered/packages.ts';
import { LAI_CHAU, regulationIn } from '../regulations/files.ts';
import { run } from './in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-template-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const regulation = regulationIn(LAI_CHAU);

/** The empty list with rows filled in, as a file. */
async function filled(
  types: readonly string[],
  lang: Lang,
  rows: readonly Record<string, string | number>[],
) {
  const matters = regulation.matters.filter(({ code }) => types.length === 0 || types.includes(code));
  const [list, ...others] = templateSheets(regulation, matters, lang);
  const heads = list!.rows[0]!.map((cell) => String((cell as { value: string }).value));
  for (const row of rows) for (const head of Object.keys(row)) expect(heads).toContain(head);
  const written = rows.map((row) => heads.map((head) => row[head] ?? null));
  const path = join(folder, 'list.xlsx');
  writeFileSync(
    path,
    await gathered(writeBook([{ ...list!, rows: [...list!.rows, ...written] }, ...others])),
  );
  return path;
}

async function bodiesOf(path: string): Promise<(string | null)[]> {
  const { stdout, stderr } = await run(['batch', path, '--format', 'jsonl', '--no-config']);
  expect(stderr).not.toContain('✗');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).authority);
}

describe('reads back', () => {
  it('a list of one type', async () => {
    const own = { 'Loại hồ sơ': 'Dự án đầu tư', 'Nguồn vốn': 'Ngoài ngân sách', 'Ngày trình': '12/06/2024' };
    const path = await filled(['investment-project'], 'vi', [
      { ...own, STT: 1, Tên: 'A', 'Tổng mức đầu tư (tỷ đồng)': 1200, 'Lĩnh vực': 'Khác' },
      { ...own, STT: 2, Tên: 'B', 'Tổng mức đầu tư (tỷ đồng)': 150.5, 'Lĩnh vực': 'Khác' },
      {
        ...own,
        STT: 3,
        Tên: 'C',
        'Tổng mức đầu tư (tỷ đồng)': 15,
        'Lĩnh vực': 'Du lịch; Khác',
        'Diện tích đất (ha)': 12.5,
      },
    ]);
    expect(await bodiesOf(path)).toEqual(['ban-thuong-vu', 'thuong-truc', 'thuong-truc']);
  });

  it('a list of all types in English', async () => {
    const path = await filled([], 'en', [
      {
        id: 1,
        type: 'Investment project',
        title: 'A',
        date: '2024-06-12',
        'Funding source': 'FDI',
        'FDI amount (triệu USD)': 60,
        Sector: 'Other',
      },
      {
        id: 2,
        type: 'Asset procurement',
        title: 'B',
        date: '2024-06-12',
        'Kind of asset': 'Car',
        'Unit price (tỷ đồng)': 1.2,
        'Paid from the state budget': 'yes',
      },
    ]);
    expect(await bodiesOf(path)).toEqual(['tinh-uy', 'thuong-truc']);
  });
});

describe('writes', () => {
  it('a file, and never over another unasked', async () => {
    const path = join(folder, 'mau.xlsx');
    const ran = await run(['template', 'Dự án đầu tư', 'ngo-aid', '--output', path]);
    expect(ran).toEqual({ exit: 0, stdout: '', stderr: '' });
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await run(['template', '--output', path])).exit).toBe(2);
    expect(readFileSync(path)).toEqual(bytes);
    expect((await run(['template', '--output', path, '--force'])).exit).toBe(0);
    expect(readFileSync(path)).not.toEqual(bytes);
  });

  it('nothing to a terminal, and nothing for a type that is not known', async () => {
    const shown = await run(['template', '--lang', 'en'], '', { terminal: true });
    expect({ ...shown, stdout: shown.stdout }).toMatchObject({ exit: 2, stdout: '' });
    expect(shown.stderr).toContain('--output list.xlsx');
    const unknown = await run(['template', 'quy hoach tinh', '--lang', 'en']);
    expect(unknown).toMatchObject({ exit: 2, stdout: '' });
    expect(unknown.stderr).toContain('no type of proposal “quy hoach tinh”');
  });
});
