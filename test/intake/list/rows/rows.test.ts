/** Rows: number style, columns of marks, repeated ids, regulations, rows that are not as they should be. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../../src/files/file-source.ts';
import { holdStream } from '../../../../src/files/spool.ts';
import { openList } from '../../../../src/intake/list/open-list.ts';
import { SeenIds } from '../../../../src/intake/list/rows/repeated-ids.ts';
import { sheetBytes } from '../file/sheet.ts';
import { codes, facts, noteCodes, projects, read, readFrom, regulations, sourceOf } from '../read-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the number style of a list', () => {
  it('is proved by a cell behind the doubtful one', async () => {
    const vi = await read(projects('Vốn', '1,000 tỷ', '2.021,355 tỷ'));
    expect(facts(vi.rows[0])).toEqual({ capital: '1000000000' });
    const en = await read(projects('Vốn;Diện tích', '1,000 tỷ;', ';1.5 ha'));
    expect(facts(en.rows[0])).toEqual({ capital: '1000000000000' });
    expect(en.list.notes).toEqual([
      {
        code: 'number-style-proved',
        clauses: [],
        params: { style: 'en', text: '1.5 ha', at: '3:21', header: 'Diện tích' },
      },
    ]);
  });

  it('refuses the doubtful cells alone where proofs contradict or there are none', async () => {
    const both = await read(projects('Vốn', '1,000 tỷ', '1,5 tỷ', '1.5 tỷ', '7 tỷ'));
    expect(both.rows.map(codes)).toEqual([['amount-ambiguous'], [], [], []]);
    expect(both.list.notes[0]).toMatchObject({
      code: 'number-style-contradicted',
      params: { vi: '1,5 tỷ', en: '1.5 tỷ', viAt: '3:20', enAt: '4:20' },
    });
    const none = await read(projects('Vốn', '1,000 tỷ', '1.000 tỷ'));
    expect(none.rows.map(codes)).toEqual([['amount-ambiguous'], []]);
    expect(noteCodes(none)).toEqual(['number-style-unproved']);
  });

  it('is what was declared', async () => {
    const text = projects('Vốn', '1,000 tỷ', '1.000 tỷ', '1,5 tỷ');
    const one = await read(text, { numberFormat: 'en' });
    expect(facts(one.rows[0])).toEqual({ capital: '1000000000000' });
    expect(facts(one.rows[1])).toEqual({ capital: '1000000000' });
    expect(noteCodes(one)).toEqual([]);
  });

  it('is not asked for where no amount needs it, nor of cells that are numbers', async () => {
    expect(noteCodes(await read(projects('Vốn', '1.000 tỷ', '1,5 tỷ')))).toEqual([]);
    const bytes = await sheetBytes([
      ['type', 'Vốn', 'Diện tích'],
      ['investment-project', '1,000 tỷ', 1.5],
      ['investment-project', 250000000.25, 2],
    ]);
    const sheet = await read(bytes, { from: 'xlsx' });
    expect(sheet.rows.map(codes)).toEqual([['amount-ambiguous'], []]);
    expect(facts(sheet.rows[1])).toEqual({ capital: '250000000.25', landArea: '2' });
  });

  it('is found in a file as in a stream that comes bit by bit', async () => {
    const lines = Array.from({ length: 4000 }, (_, index) => `${index + 1};1,000 tỷ`);
    const text = projects('STT;Vốn', ...lines, '4001;1,5 tỷ');
    const path = file('list.csv', text);
    const opened = await openFile(path);
    if ('problem' in opened) throw new Error('not opened');
    const fromFile = await readFrom(opened.source);
    expect(facts(fromFile.rows[3999])).toEqual({ capital: '1000000000' });
    const fromStream = await read(text, { chunk: 1000 });
    expect(fromStream.rows.map(({ proposal }) => proposal)).toEqual(
      fromFile.rows.map(({ proposal }) => proposal),
    );
    expect(fromFile.list.notes).toMatchObject([{ params: { at: '4002:25' } }]);
  });
});

describe('a column of marks', () => {
  it('says no in its blanks where no is assumed', async () => {
    const one = await read(
      projects('Vốn;Dự án trọng điểm', '1 tỷ;', '2 tỷ;x', '3 tỷ;-', '4 tỷ;✓', '5 tỷ;X', '6 tỷ;không rõ'),
    );
    expect(one.rows.map((row) => facts(row).keyProject)).toEqual([false, true, false, true, true, undefined]);
    expect(one.list.notes).toMatchObject([
      { code: 'marked-column', params: { fact: 'keyProject', header: 'Dự án trọng điểm', blank: 'no' } },
    ]);
  });

  it('leaves its blanks out when it holds another word, or nothing', async () => {
    const words = await read(projects('Vốn;Dự án trọng điểm', '1 tỷ;', '2 tỷ;x', '3 tỷ;không'));
    expect(words.rows.map((row) => facts(row).keyProject)).toEqual([undefined, true, false]);
    const empty = await read(projects('Vốn;Dự án trọng điểm', '1 tỷ;', '2 tỷ; '));
    expect(empty.rows.map((row) => facts(row).keyProject)).toEqual([undefined, undefined]);
    expect([...noteCodes(words), ...noteCodes(empty)]).toEqual([]);
  });

  it('refuses its blanks where yes is assumed, in rows that take the fact', async () => {
    const text = [
      'Loại;Nhóm;Phát sinh trong năm;Vốn',
      'Dự án đầu tư;C;;250',
      'Dự án đầu tư;C;x;',
      'Danh mục dự án;B;;',
      'Danh mục dự án;C;;',
      'Bảng giá đất;;;',
      'dự án gì;;;',
    ].join('\n');
    const one = await read(text);
    expect(one.rows.map(codes)).toEqual([
      ['column-unit-needed', 'mark-missing'],
      [],
      [],
      ['mark-missing'],
      [],
      ['unknown-value'],
    ]);
    expect(one.rows[3]?.problems[0]).toEqual({
      code: 'mark-missing',
      place: { file: 'list', line: 5, row: 4, header: 'Phát sinh trong năm', column: 18 },
      found: '',
      params: { fact: 'arisingInYear' },
    });
    expect(one.rows[2]?.proposal?.warnings).toEqual([]);
    expect(facts(one.rows[2])).toEqual({ projectGroup: 'B' });
  });
});

describe('rows', () => {
  it('name repeated ids', async () => {
    const one = await read(projects('Mã;Vốn', 'A;1 tỷ', 'B;2 tỷ', 'A ;3 tỷ', ';4 tỷ', ';5 tỷ', 'B;6 tỷ'));
    expect(one.list.notes).toEqual([
      { code: 'ids-repeated', clauses: [], params: { count: '2', ids: ['A', 'B'] } },
    ]);
  });

  it('with another regulation are refused', async () => {
    const { rows } = await read(projects('regulation;Vốn', 'lai-chau-xiv;1 tỷ', 'lai-chau-xv;2 tỷ', ';3 tỷ'));
    expect(rows.map(codes)).toEqual([[], ['other-regulation'], []]);
    expect(rows[1]?.problems[0]?.params).toEqual({ given: 'lai-chau-xv', chosen: 'lai-chau-xiv' });
  });

  it('with cells too few or too many are refused as they came', async () => {
    const { rows } = await read(projects('Vốn;Diện tích', '1 tỷ;2 ha', '1 tỷ', '1 tỷ;2 ha;3', '1 tỷ;"2 ha'));
    expect(rows.map(codes)).toEqual([[], ['cells-missing'], ['cells-surplus'], ['quote-not-closed']]);
    expect(rows[1]).toMatchObject({ row: 2, place: { file: 'list', line: 3, row: 2 } });
    expect(rows[1]?.problems[0]).toEqual({
      code: 'cells-missing',
      place: { file: 'list', line: 3, row: 2 },
      params: { columns: '3', cells: '2' },
    });
  });

  it('warn of facts their type does not take', async () => {
    const { rows } = await read('Loại;Vốn;Lĩnh vực\nBảng giá đất;5 tỷ;-\nBảng giá đất;;\n');
    expect(rows[0]?.proposal?.warnings).toEqual([
      { code: 'fact-not-used', clauses: [], params: { fact: 'capital', matter: 'land-price' } },
    ]);
    expect(rows[1]?.proposal?.warnings).toEqual([]);
  });

  it('without a type are refused one by one where others have one', async () => {
    const { rows } = await read('Loại;Tên;Vốn\n;Chợ Sìn Hồ;5 tỷ\nplanning;Khu A;\n');
    expect(rows[0]?.problems).toMatchObject([
      { code: 'type-missing', place: { header: 'Loại', row: 1, line: 2, column: 1 } },
    ]);
  });
});

describe('a stream', () => {
  const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`authority-${process.pid}-`));
  const held = async (text: string, chunk = 1 << 20) => {
    const { source, close } = await holdStream(sourceOf(text, chunk).open());
    return { ...source, close };
  };

  it('leaves no file behind, read to its end, left early, closed or refused', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `${index + 1};1,000 tỷ`);
    const text = projects('STT;Vốn', ...lines, '3001;1,5 tỷ');
    await readFrom(await held(text, 5000));
    const early = await openList(await held(text, 5000), regulations, {});
    if (!early.ok) throw new Error('not opened');
    for await (const entries of early.list.entries()) {
      expect(entries.length).toBeGreaterThan(0);
      break;
    }
    const closed = await openList(await held(text), regulations, {});
    if (!closed.ok) throw new Error('not opened');
    await closed.list.close();
    await closed.list.close();
    expect((await openList(await held(''), regulations, {})).ok).toBe(false);
    expect(spools()).toEqual([]);
  });

  it('of which nothing is known is CSV', async () => {
    const { rows, list } = await readFrom(await held(projects('Vốn', '5 tỷ')));
    expect(rows[0]?.place).toEqual({ line: 2, row: 1 });
    expect(list).toMatchObject({ format: 'csv', delimiter: ';', encoding: 'utf-8' });
    expect(list.tables).toEqual([{ index: 0, header: ['type', 'Vốn'], headerLines: [1, 1] }]);
    expect(list.progress().read).toBeGreaterThan(0);
  });
});

describe('SeenIds', () => {
  it('knows what it has seen, running numbers or not', () => {
    const seen = new SeenIds();
    const ids = ['2', '1', '2', '3', '3', 'a', 'A', 'a', '01', '1', '4', '', '', '5', '7', '6', '7'];
    expect(ids.map((id) => seen.add(id))).toEqual(ids.map((id, index) => ids.indexOf(id) < index));
  });
  it('keeps many', () => {
    const seen = new SeenIds();
    const repeated = (start: number) =>
      Array.from({ length: 20_000 }, (_, index) => seen.add(`DA-${start + index}`)).filter(Boolean).length;
    expect([repeated(0), repeated(10_000), repeated(30_000)]).toEqual([0, 10_000, 0]);
  });
});
