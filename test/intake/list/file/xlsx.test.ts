import { describe, expect, it } from 'vitest';
import { sheetNumber } from '../../../../src/intake/list/file/xlsx.ts';
import {
  dataCells,
  HEADER,
  ROWS,
  read,
  refusal,
  tcvn3InUnicode,
  tcvn3Text,
  vniInUnicode,
} from './office-list.ts';
import { edited, sheetBytes, workbookBytes, zipWithDirectory } from './sheet.ts';

describe('a sheet', () => {
  it('gives the same cells as the list in CSV, and places', async () => {
    const { table, rows } = await read(await sheetBytes([HEADER, ...ROWS]), { chunk: 100 });
    expect([table.format, table.sheet, table.delimiter, table.encoding]).toEqual([
      'xlsx',
      'Danh mục',
      null,
      'utf-8',
    ]);
    expect(dataCells(rows)).toEqual(ROWS);
    expect(table.placeOf(rows[10]!, 4)).toEqual({
      file: 'list',
      row: 11,
      header: 'Tổng mức đầu tư',
      cell: 'E12',
    });
    expect(table.placeOf(rows[0]!, 27)).toEqual({ file: 'list', row: 1, cell: 'AB2' });
    const { read: done, total } = table.progress();
    expect([done > 1000, total]).toEqual([true, undefined]);
  });
  it('gives numbers, dates and yes or no as what they are', async () => {
    const rows = [
      ['id', 'title', 'capital', 'Diện tích', 'x'],
      [1, 'a', 1_200_000_000_000, 343_198.69, true],
      [2, 'b', 0.1 + 0.2, 2021.355, new Date(Date.UTC(2024, 2, 5))],
    ];
    const found = await read(await sheetBytes(rows));
    expect(dataCells(found.rows)).toEqual([
      ['1', 'a', '1200000000000', '343198.69', 'true'],
      ['2', 'b', '0.3', '2021.355', '2024-03-05'],
    ]);
    expect(found.rows.map((row) => row.numeric)).toEqual([
      [true, false, true, true, false],
      [true, false, true, true, false],
    ]);
  });
  it('is found by name or number; the names are listed when it is not', async () => {
    const list = [
      ['id', 'title'],
      ['1', 'a'],
    ];
    const bytes = await workbookBytes([
      ['Bìa & mục lục', [['Danh mục']]],
      ['Biểu 1', list],
      ['3', list],
    ]);
    for (const sheet of ['Biểu 1', 'Biểu 1'.normalize('NFD'), 2, '2', '3', 3]) {
      expect((await read(bytes, { sheet })).rows).toHaveLength(1);
    }
    for (const sheet of ['Biểu 2', 0, 4, '-1', '']) {
      expect(await refusal(bytes, { sheet })).toMatchObject({
        code: 'sheet-unknown',
        params: { sheet: String(sheet), sheets: ['Bìa & mục lục', 'Biểu 1', '3'] },
      });
    }
    expect((await refusal(bytes)).code).toBe('no-header');
  });
  it('shows formulas that ended in an error', async () => {
    const bytes = await sheetBytes([
      ['id', 'title', 'capital'],
      ['1', 'a', 5],
      ['2', 'b', null],
    ]);
    const broken = edited(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.toString().replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    expect(dataCells((await read(broken)).rows)).toEqual([
      ['1', 'a', '#DIV/0!'],
      ['2', 'b', ''],
    ]);
  });
  it('ends with its last value, however far its formatting reaches', async () => {
    const bytes = edited(await sheetBytes([HEADER, ...ROWS]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.toString().replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
    );
    expect(dataCells((await read(bytes)).rows)).toEqual(ROWS);
  });
  it('in an old font is refused by name, or put right when that is asked for', async () => {
    const old = [HEADER, ...ROWS].map((cells) => cells.map((cell) => cell && tcvn3InUnicode(cell)));
    expect((await refusal(await sheetBytes(old))).code).toBe('encoding-tcvn3');
    const { table, rows } = await read(await sheetBytes(old), { encoding: 'tcvn3' });
    expect(table.encoding).toBe('tcvn3');
    expect(dataCells(rows)).toEqual(
      ROWS.map((cells) => cells.map((cell) => tcvn3Text(cell).replaceAll('–', '-'))),
    );
    const vni = [HEADER, ...ROWS].map((cells) => cells.map(vniInUnicode));
    expect((await refusal(await sheetBytes(vni))).code).toBe('encoding-vni');
  });
  it('without rows, or without a header', async () => {
    expect((await refusal(await sheetBytes([[null]]))).code).toBe('file-empty');
    expect((await refusal(await sheetBytes([['a', 'b']]))).code).toBe('no-header');
  });
});

describe('files that are no sound workbook', () => {
  it('cut short anywhere', async () => {
    const bytes = await sheetBytes([HEADER, ...ROWS]);
    for (let length = 4; length < bytes.length; length += 97) {
      expect((await refusal(bytes.subarray(0, length))).code).toBe('xlsx-broken');
    }
  });
  it('parts that are no XML, or not there', async () => {
    const bytes = await sheetBytes([HEADER, ...ROWS]);
    for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels']) {
      expect((await refusal(edited(bytes, part, () => '<a'))).code, part).toMatch(
        /^(xlsx-broken|file-empty)$/,
      );
    }
  });
  it('too many rows, too large when unpacked', async () => {
    const bytes = await sheetBytes([HEADER, ...ROWS]);
    const rows = edited(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.toString().replace('<row', `${'<row/>'.repeat(100_001)}<row`),
    );
    expect(await refusal(rows)).toMatchObject({
      code: 'xlsx-too-large',
      params: { of: 'rows', limit: '100000' },
    });
    const wide = edited(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.toString().replace('r="H1"', 'r="ZZZZZZ1"'),
    );
    expect(await refusal(wide)).toMatchObject({ code: 'xlsx-too-large', params: { of: 'cells' } });
    const far = edited(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.toString().replace('<row r="13"', '<row r="900000"'),
    );
    expect(await refusal(far)).toMatchObject({ code: 'xlsx-too-large', params: { of: 'rows' } });
    const bomb = Buffer.from(bytes);
    bomb.writeUInt32LE(0xffff_fff0, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(['xlsx-too-large', 'xlsx-broken']).toContain((await refusal(bomb)).code);
  });
  it('other kinds of file, by name', async () => {
    const zip = (...names: string[]) => zipWithDirectory(names.map((name) => [name, Buffer.from('x')]));
    const ods = zipWithDirectory([
      ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
    ]);
    const cases: [Buffer | string, string, string | undefined][] = [
      [Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'file-old-excel', undefined],
      [ods, 'file-other-format', 'ods'],
      [zip('xl/workbook.bin'), 'file-other-format', 'xlsb'],
      [zip('word/document.xml'), 'file-binary', 'docx'],
      [zip('ppt/presentation.xml'), 'file-binary', 'pptx'],
      [zip('a.csv'), 'file-binary', 'zip'],
      [Buffer.from('1f8b0800', 'hex'), 'file-binary', 'gzip'],
      ['%PDF-1.7\n', 'file-binary', 'pdf'],
      [Buffer.from('89504e470d0a1a0a', 'hex'), 'file-binary', 'image'],
      ['<html><table><tr><td>id</td></tr></table>', 'file-other-format', 'html'],
      [
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
        'file-other-format',
        'spreadsheet-xml',
      ],
      [Buffer.from([1, 2, 3, 0, 0, 0, 7, 8, 0, 200, 201, 0, 0]), 'file-binary', 'unknown'],
    ];
    for (const [bytes, code, kind] of cases) {
      expect(await refusal(bytes), code).toMatchObject({ code, params: kind === undefined ? {} : { kind } });
    }
    expect((await refusal('id;title\n1;a\n', {}, 'xlsx')).code).toBe('xlsx-broken');
  });
});

describe('the number of a cell', () => {
  it('is exact to fifteen digits, without exponent', () => {
    const cases: Record<string, string | null> = {
      '1.1000000000000001': '1.1',
      '0.30000000000000004': '0.3',
      '999999999999.99': '999999999999.99',
      '1.2E+12': '1200000000000',
      '1.5e-7': '0.00000015',
      '1E3': '1000',
      '-5.50': '-5.5',
      '007': '7',
      '0.0': '0',
      '.5': '0.5',
      '99999999999999950': '100000000000000000',
      '343198.69': '343198.69',
      abc: null,
      '': null,
      '1e': null,
    };
    for (const [source, expected] of Object.entries(cases))
      expect(sheetNumber(source), source).toBe(expected);
  });
});
