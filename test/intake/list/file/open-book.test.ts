import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../../src/intake/bytes/encoding.ts';
import type { ByteSource } from '../../../../src/intake/bytes/source.ts';
import { bookFormatByName, openBook } from '../../../../src/intake/list/file/open-book.ts';
import { pack } from '../../../archive/pack.ts';
import { tcvn3InUnicode, toWindows1258 } from './office-list.ts';
import { bookOf, firstRows, openedSheet, refusalOf, rowsOf } from './open.ts';
import { xlsxOfRows } from './workbook/xlsx.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/lists/${name}`));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const TEXT =
  'STT;Tên dự án;Lĩnh vực\n1;Đường Ứng Hòa – Ừ Ữ;Giao thông\n2;Trường Mù Cả, huyện Mường Tè;Giáo dục\n';
const ROWS = TEXT.trim()
  .split('\n')
  .map((line) => line.split(';'));
const cellsOf = async (bytes: Uint8Array | string, encoding?: Encoding) =>
  (await firstRows(bytes, encoding)).map(({ cells }) => cells);

describe('books of text', () => {
  it.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', bytesOf(TEXT), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`), 'utf-8'],
    ['decomposed letters', bytesOf(TEXT.normalize('NFD')), 'utf-8'],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'utf-16le'],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(TEXT, 'utf16le')), 'utf-16le'],
    [
      'UTF-16, the other way round',
      new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()),
      'utf-16be',
    ],
    ['windows-1258', new Uint8Array(toWindows1258(TEXT)), 'windows-1258'],
  ])('are read from %s', async (_, bytes, encoding) => {
    expect((await bookOf(bytes)).encoding).toBe(encoding);
    expect(await cellsOf(bytes)).toEqual(ROWS);
  });

  it.each<[string, Uint8Array]>([
    ['in bytes', iconv.encode(TEXT.replace('–', '-'), 'tcvn')],
    ['in Unicode', bytesOf(iconv.encode(TEXT.replace('–', '-'), 'tcvn').toString('latin1'))],
  ])('in TCVN3 %s are recognised, and read when that is asked for', async (_, bytes) => {
    expect((await refusalOf(bytes)).code).toBe('encoding-tcvn3');
    expect(await cellsOf(bytes, 'tcvn3')).toEqual(
      ROWS.map((cells) => cells.map((cell) => cell.replace('–', '-'))),
    );
  });

  it('in TCVN3 with capitals among the control codes are no binary files', async () => {
    const bytes = fixture('tcvn3-upper.csv');
    expect((await refusalOf(bytes)).code).toBe('encoding-tcvn3');
    const cells = (await cellsOf(bytes, 'tcvn3')).map(([, title]) => title);
    expect(cells).toEqual(['Tên dự án', 'NHÀ MÁY CHẾ BIẾN ỨNG DỤNG', 'KHU ĐÔ THỊ MỚI ỤỪỬỮ']);
  });

  it('with a bell or an escape are no binary files', async () => {
    expect(await cellsOf('a;b\n1\u0007;2\u001b\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect((await refusalOf(`a;b\n${'\u0007'.repeat(40)}`)).code).toBe('file-binary');
    expect((await refusalOf('a;b\n\u0000\u0001;\u0000\n')).code).toBe('file-binary');
  });

  it('may name their delimiter in a line that is no row', async () => {
    const rows = await firstRows('sep=|\na|b;c\n1|2\n');
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, ['a', 'b;c']],
      [3, ['1', '2']],
    ]);
  });

  it('are cut by the sign that makes most names', async () => {
    const text = 'Tên;Vốn, đất\na, b;c, d\n';
    expect(
      (await bookOf(text, { recognise: (cell) => cell === 'Tên' || cell === 'Vốn, đất' })).delimiter,
    ).toBe(';');
    expect((await bookOf('a\tb,c\n', { format: 'tsv' })).delimiter).toBe('\t');
  });

  it('tell line and column of a cell', async () => {
    const sheet = (await bookOf('a;b\n"x\ny";"z"\nc\n', {}, 'x.csv')).sheets[0]!;
    const opened = await openedSheet(sheet);
    const [, second, third] = await rowsOf(sheet);
    expect(opened.placeOf(second!, 0)).toEqual({ file: 'x.csv', line: 2, column: 1 });
    expect(opened.placeOf(second!, 1)).toEqual({ file: 'x.csv', line: 3, column: 4 });
    expect(opened.placeOf(third!, 1)).toEqual({ file: 'x.csv', line: 4 });
  });

  it('are read as often as they are asked for, and say how far they are', async () => {
    const book = await bookOf(TEXT);
    const [sheet] = book.sheets;
    expect(await rowsOf(sheet!)).toEqual(await rowsOf(sheet!));
    const total = bytesOf(TEXT).length;
    expect(book.progress()).toEqual({ read: total, total });
  });
});

describe('files that are no books', () => {
  it.each<[string, Uint8Array | string, object]>([
    ['nothing', '', { code: 'file-empty' }],
    ['blank lines', '\n \r\n', { code: 'file-empty' }],
    [
      'a web page',
      '<html><table><tr><td>1</td></tr></table></html>',
      { code: 'file-other-format', params: { kind: 'html' } },
    ],
    [
      'XML of Excel 2003',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      { code: 'file-other-format', params: { kind: 'spreadsheet-xml' } },
    ],
    [
      'a binary workbook',
      pack({ 'xl/workbook.bin': 'x' }),
      { code: 'file-other-format', params: { kind: 'xlsb' } },
    ],
    ['a document', pack({ 'word/document.xml': '<a/>' }), { code: 'file-binary', params: { kind: 'docx' } }],
    ['an archive', pack({ 'a.csv': 'a;b' }), { code: 'file-binary', params: { kind: 'zip' } }],
    [
      'a broken archive',
      pack({ 'xl/workbook.xml': '<a/>' }).subarray(0, 50),
      { code: 'xlsx-broken', params: { reason: 'zip' } },
    ],
    ['a PDF', '%PDF-1.7', { code: 'file-binary', params: { kind: 'pdf' } }],
    [
      'an old document',
      compoundFile('WordDocument'),
      { code: 'file-binary', params: { kind: 'old-office' } },
    ],
    ['a workbook with a password', compoundFile('EncryptedPackage'), { code: 'file-encrypted' }],
    ['a workbook of Excel 95', compoundFile('Book'), { code: 'file-old-excel' }],
    ['a workbook without records', compoundFile('Workbook'), { code: 'xlsx-broken' }],
    ['the beginning of a compound file', compoundFile('Workbook').subarray(0, 300), { code: 'xlsx-broken' }],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toMatchObject(expected);
  });

  it('of a workbook’s name that are text', async () => {
    expect(await refusalOf('a;b\n', { format: 'xlsx' })).toMatchObject({ code: 'xlsx-broken' });
  });

  it('name the file, and what the system says of it', async () => {
    const failing: ByteSource = {
      name: 'x.csv',
      open: () => {
        throw Object.assign(new Error(), { code: 'EACCES' });
      },
    };
    expect(await openBook(failing)).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', place: { file: 'x.csv' }, params: { reason: 'EACCES' } },
    });
    const bug: ByteSource = {
      open: () => {
        throw new Error('bug');
      },
    };
    await expect(openBook(bug)).rejects.toThrow('bug');
  });

  it.each([
    ['a.CSV', 'csv'],
    ['a.tab', 'tsv'],
    ['a.xlsm', 'xlsx'],
    ['a.xls', 'xls'],
    ['a.b.ods', 'ods'],
    ['a.json', undefined],
    ['csv', undefined],
  ])('%s promises %s', (name, format) => {
    expect(bookFormatByName(name)).toBe(format);
  });
});

/** A file of several streams, with one of that name. */
function compoundFile(name: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Buffer.alloc(100));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}

describe('lists of offices', () => {
  it.each([
    ['styled.xls', 'styled-hidden.xlsx'],
    ['styled.ods', 'styled-hidden.xlsx'],
    ['alike/real.xls', 'alike/real.xlsx'],
    ['alike/real.ods', 'alike/real.xlsx'],
    ['alike/kinds.xls', 'alike/kinds.xlsx'],
    ['alike/kinds.ods', 'alike/kinds.xlsx'],
  ])('show the same in %s as in %s', async (other, xlsx) => {
    const [read, expected] = [await bookOf(fixture(other)), await bookOf(fixture(xlsx))];
    expect(read.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual(
      expected.sheets.map(({ name, isHidden }) => [name, isHidden]),
    );
    for (const [index, sheet] of read.sheets.entries()) {
      expect(await rowsOf(sheet)).toEqual(await rowsOf(expected.sheets[index]!));
      expect((await openedSheet(sheet)).traits).toEqual((await openedSheet(expected.sheets[index]!)).traits);
    }
  });

  it('in the letters of an old font are refused, sheet by sheet', async () => {
    const written = 'ủy ban nhân dân huyện Mường Tè, tỉnh Lai Châu';
    const text = tcvn3InUnicode(written);
    const bytes = xlsxOfRows(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    expect((await refusalOf(bytes)).code).toBe('encoding-tcvn3');
    expect(await cellsOf(bytes, 'tcvn3')).toEqual([[written]]);
  });

  it.each([
    ['format-unit-1.xlsx', 1, 4, '1200000', 'triệu đồng'],
    ['format-unit-2.xlsx', 1, 6, '150000', 'm²'],
    ['format-unit-4.xlsx', 1, 4, '50000000', 'USD'],
    ['fmt-scale.xlsx', 1, 4, '150', undefined],
    ['fmt-scale.xlsx', 3, 4, '150', 'triệu đồng'],
    ['fmt-scale.xlsx', 4, 4, '15', '%'],
    ['error-prefix.xlsx', 1, 7, '#REF!', undefined],
    ['error-single-quote.xlsx', 1, 4, '#REF!', undefined],
    ['merge-stale.xlsx', 2, 3, 'Ngoài ngân sách', undefined],
    ['formats-dates.xlsx', 4, 4, '', undefined],
  ])('%s, row %i, column %i shows %s %s', async (name, row, column, text, unit) => {
    const found = (await firstRows(fixture(name)))[row]!;
    expect(found.cells[column]).toBe(text);
    expect(found.marks?.[column]?.unit).toBe(unit);
  });
});
