import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { formatByName, LONGEST_JSON_LINE, openTable } from '../../../../src/intake/list/file/open-table.ts';
import type { TableReader, TableRow } from '../../../../src/intake/list/file/table.ts';
import { dataCells, HEADER, ROWS, recognise, refusal, sourceOf, writeCsv } from './office-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function openPath(path: string): Promise<TableReader> {
  const opened = await openTable({ path }, { recognise });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.table as TableReader;
}

const FIXTURES = fileURLToPath(new URL('../../../../fixtures/tables/', import.meta.url));

describe('the sample files', () => {
  const names = readdirSync(FIXTURES);
  it('hold one list in every way of writing it', async () => {
    const inOrder = [...ROWS.slice(0, 3), ...ROWS.slice(5, 7), ...ROWS.slice(3, 5), ...ROWS.slice(7)];
    for (const name of names.filter((name) => name.startsWith('list.'))) {
      const table = await openPath(FIXTURES + name);
      const rows: TableRow[] = [];
      for await (const batch of table.rows()) rows.push(...batch);
      expect(table.header, name).toEqual(HEADER);
      expect(table.unitLine).toBe('ĐVT: triệu đồng');
      expect(dataCells(rows), name).toEqual(inOrder);
      expect(rows.filter((row) => row.kind !== 'data').map((row) => row.kind)).toEqual([
        'heading',
        'heading',
        'blank',
        'total',
      ]);
    }
  });
  it('and those that are refused', async () => {
    const codes: Record<string, string> = {
      'refused.tcvn3.csv': 'encoding-tcvn3',
      'refused.vni.csv': 'encoding-vni',
      'refused.old-excel.xls': 'file-old-excel',
    };
    expect(names.filter((name) => name.startsWith('refused.')).sort()).toEqual(Object.keys(codes).sort());
    for (const [name, code] of Object.entries(codes)) {
      await expect(openPath(FIXTURES + name)).rejects.toThrow(code);
    }
  });
});

describe('files', () => {
  it('that are not there, are directories, cannot be read', async () => {
    const problem = async (path: string) => {
      const opened = await openTable({ path }, { recognise });
      return opened.ok ? null : opened.problem;
    };
    const missing = join(folder, 'không có.csv');
    expect(await problem(missing)).toEqual({ code: 'file-missing', place: { file: missing }, params: {} });
    expect(await problem(folder)).toEqual({ code: 'file-is-directory', place: { file: folder }, params: {} });
    expect((await problem(`${file('a.csv', 'id')}/b.csv`))?.code).toBe('file-missing');
    expect(await problem(join(folder, 'x'.repeat(300)))).toMatchObject({
      code: 'file-unreadable',
      params: { reason: 'ENAMETOOLONG' },
    });
    expect(await problem(file('empty.csv', ''))).toMatchObject({ code: 'file-empty' });
  });
  it('a stream that breaks', async () => {
    const broken = async function* () {
      yield Buffer.from('id');
      throw Object.assign(new Error('lost'), { code: 'EIO' });
    };
    const opened = await openTable({ stream: broken(), format: 'csv' }, { recognise });
    expect(opened).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', place: {}, params: { reason: 'EIO' } },
    });
  });
  it('a bug in what recognises headers is thrown, not made a problem', async () => {
    const recogniseBadly = () => {
      throw new TypeError('bug');
    };
    await expect(openTable(sourceOf('id;title\n1;a\n'), { recognise: recogniseBadly })).rejects.toThrow(
      'bug',
    );
  });
  it('say how far they are read, and are left early', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ROWS[index % 12]!);
    const path = file('many.csv', writeCsv([HEADER, ...many], ';'));
    const table = await openPath(path);
    const { total, read } = table.progress();
    expect(total).toBeGreaterThan(1_000_000);
    expect(read).toBeLessThan(600_000);
    for await (const rows of table.rows()) {
      expect(rows.length).toBeGreaterThan(0);
      break;
    }
    await table.close();
    expect(table.progress().read).toBeLessThan(total!);
    const again = await openPath(path);
    let rows = 0;
    for await (const batch of again.rows()) rows += batch.length;
    expect(rows).toBe(20_000);
    expect(again.progress().read).toBe(total);
  });
  it('have the format of their name', () => {
    const cases = {
      'a.CSV': 'csv',
      'a.b/c': 'csv',
      'a.tsv': 'tsv',
      'a.xlsx': 'xlsx',
      'x.json': 'json',
      'x.ndjson': 'jsonl',
      'a.xls': 'csv',
    };
    for (const [name, format] of Object.entries(cases)) expect(formatByName(name)).toBe(format);
  });
});

describe('JSON', () => {
  const lines = async (text: string | Uint8Array, chunk?: number) => {
    const opened = await openTable(sourceOf(text, 'jsonl', chunk), { recognise });
    if (!opened.ok || opened.table.format !== 'jsonl') throw new Error('not opened');
    const found = [];
    for await (const batch of opened.table.lines()) found.push(...batch);
    return found;
  };
  it('lines with their numbers, blank ones passed over', async () => {
    const text = '{"a":1}\r\n\n  \n{"b":"ô"}\nkhông phải JSON';
    for (const chunk of [1, 1000]) {
      expect(await lines(text, chunk)).toEqual([
        { line: 1, text: '{"a":1}', problem: null },
        { line: 4, text: '{"b":"ô"}', problem: null },
        { line: 5, text: 'không phải JSON', problem: null },
      ]);
    }
    expect(await lines(Buffer.from(`\ufeff${text}`, 'utf16le'))).toHaveLength(3);
  });
  it('a line too long is a problem, the others go on', async () => {
    const found = await lines(`{"a":1}\n${'x'.repeat(LONGEST_JSON_LINE + 3_000_000)}\n{"b":2}\n`, 1 << 20);
    expect(found.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [1, undefined],
      [2, 'line-too-long'],
      [3, undefined],
    ]);
  });
  it('an array, whole and bounded', async () => {
    const opened = await openTable(sourceOf('\ufeff[{"a":1},\n2]', 'json'), { recognise });
    expect(opened.ok && opened.table.format === 'json' && opened.table.text).toBe('[{"a":1},\n2]');
    expect((await refusal(Buffer.alloc(67_108_865, ' x'), {}, 'json')).code).toBe('json-too-large');
    expect((await refusal('  \n', {}, 'json')).code).toBe('file-empty');
  });
});
