import { describe, expect, it } from 'vitest';
import {
  BOM,
  dataCells,
  HEADER,
  ROWS,
  read,
  refusal,
  tcvn3InUnicode,
  tcvn3Text,
  toTcvn3,
  toUtf16be,
  toWindows1258,
  vniInUnicode,
  writeCsv,
} from './office-list.ts';

const LIST = [HEADER, ...ROWS];
const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with mark': (text) => Buffer.from(BOM + text),
  'utf-8 decomposed': (text) => Buffer.from(text.normalize('NFD')),
  'utf-16le with mark': (text) => Buffer.from(BOM + text, 'utf16le'),
  'utf-16le without': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be with mark': (text) => toUtf16be(BOM + text),
  'utf-16be without': toUtf16be,
  'windows-1258': toWindows1258,
};

describe('the same list in every encoding, delimiter and line end', () => {
  for (const [name, encode] of Object.entries(ENCODINGS)) {
    for (const delimiter of [';', ',', '\t', '|']) {
      it(`${name}, ${JSON.stringify(delimiter)}`, async () => {
        const { table, rows } = await read(encode(writeCsv(LIST, delimiter)));
        expect(table.delimiter).toBe(delimiter);
        expect(table.encoding).toBe(name.split(' ')[0]);
        expect(table.header).toEqual(HEADER);
        expect(dataCells(rows)).toEqual(ROWS);
        expect(rows.every((row) => row.problems.length === 0)).toBe(true);
      });
    }
  }
  for (const lineEnd of ['\n', '\r', '\r\n']) {
    it(`line end ${JSON.stringify(lineEnd)}`, async () => {
      expect(dataCells((await read(writeCsv(LIST, ';', lineEnd))).rows)).toEqual(ROWS);
    });
  }
  for (const chunk of [1, 2, 3, 7, 1000]) {
    it(`in pieces of ${chunk} bytes`, async () => {
      for (const [name, encode] of Object.entries(ENCODINGS)) {
        const whole = await read(encode(writeCsv(LIST, ';')));
        const pieces = await read(encode(writeCsv(LIST, ';')), { chunk });
        expect(dataCells(pieces.rows), name).toEqual(ROWS);
        expect(pieces.rows.map((row) => row.line)).toEqual(whole.rows.map((row) => row.line));
      }
    });
  }
});

describe('an encoding that is asked for', () => {
  it('wins over what is found', async () => {
    const { table } = await read(toWindows1258(writeCsv(LIST, ';')), { encoding: 'windows-1258' });
    expect(table.encoding).toBe('windows-1258');
    const { rows } = await read(Buffer.from(writeCsv(LIST, ';')), { encoding: 'windows-1258', headerRow: 1 });
    expect(rows[0]?.cells[1]).not.toBe(ROWS[0]?.[1]);
  });
  it('reads TCVN3 from bytes and from characters', async () => {
    const expected = ROWS.map((cells) => cells.map((cell) => tcvn3Text(cell).replaceAll('–', '-')));
    for (const bytes of [toTcvn3(writeCsv(LIST, ';')), Buffer.from(tcvn3InUnicode(writeCsv(LIST, ';')))]) {
      const { table, rows } = await read(bytes, { encoding: 'tcvn3' });
      expect(table.encoding).toBe('tcvn3');
      expect(table.header).toEqual(HEADER.map(tcvn3Text));
      expect(dataCells(rows)).toEqual(expected);
    }
  });
  it('leaves cells that are Unicode as they are', async () => {
    const rows = [HEADER, ['1', tcvn3InUnicode('Dự án đầu tư'), 'Dự án đầu tư', '', '', '', '', 'Điện gió']];
    const found = await read(writeCsv(rows, ';'), { encoding: 'tcvn3' });
    expect(found.rows[0]?.cells.slice(1, 3)).toEqual(['Dự án đầu tư', 'Dự án đầu tư']);
  });
});

describe('old fonts are refused by name', () => {
  const text = writeCsv(LIST, ';');
  it('TCVN3 bytes and characters', async () => {
    expect(await refusal(toTcvn3(text))).toMatchObject({
      code: 'encoding-tcvn3',
      params: { encoding: 'tcvn3' },
    });
    expect(await refusal(tcvn3InUnicode(text))).toMatchObject({
      code: 'encoding-tcvn3',
      place: { file: 'list' },
    });
    expect((await refusal(Buffer.from(BOM + tcvn3InUnicode(text), 'utf16le'))).code).toBe('encoding-tcvn3');
  });
  it('VNI bytes and characters', async () => {
    expect((await refusal(Buffer.from(vniInUnicode(text).replace('–', '-'), 'latin1'))).code).toBe(
      'encoding-vni',
    );
    expect((await refusal(vniInUnicode(text))).code).toBe('encoding-vni');
  });
  it('tells them on every single project of the list', async () => {
    for (const row of ROWS.filter((cells) => /[^\u0000-\u00a0]/.test(cells[1]!))) {
      const one = writeCsv([HEADER, row], ';');
      expect((await refusal(toTcvn3(one))).code, row[1]).toBe('encoding-tcvn3');
      expect((await refusal(Buffer.from(vniInUnicode(one).replace('–', '-'), 'latin1'))).code, row[1]).toBe(
        'encoding-vni',
      );
      expect((await read(toWindows1258(one))).table.encoding).toBe('windows-1258');
      expect((await read(one)).table.encoding).toBe('utf-8');
    }
  });
  it('but not for a sign or two', async () => {
    const bytes = Buffer.from(
      'id;title;capital;Diện tích (m²)\n1;Cau 5° ½;1,5 ty;±20 m²\n'.replace('ệ', 'e'),
      'latin1',
    );
    expect((await read(bytes)).table.encoding).toBe('windows-1258');
  });
  it('bytes that are no Vietnamese at all', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id;title\n'),
      Buffer.from([...Array(60).keys()].map((n) => 0x80 + ((n * 37) % 0x60))),
    ]);
    expect((await refusal(bytes)).code).toBe('encoding-unknown');
  });
});

describe('damaged text', () => {
  it('is a problem of its row alone', async () => {
    const bytes = Buffer.from(writeCsv(LIST, ';'));
    bytes[bytes.indexOf('Củm') + 1] = 0xff;
    const { table, rows } = await read(bytes);
    expect(table.encoding).toBe('utf-8');
    expect(rows.filter((row) => row.problems.length > 0).map((row) => row.line)).toEqual([3]);
    expect(rows[1]?.problems[0]).toMatchObject({
      code: 'text-damaged',
      place: { file: 'list', line: 3 },
      params: { columns: ['2'] },
    });
  });
  it('also beyond the bytes that are looked at first', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ROWS[index % 12]!);
    const bytes = Buffer.from(writeCsv([HEADER, ...many], ';'));
    bytes[bytes.lastIndexOf('Củm') + 1] = 0xff;
    const { rows } = await read(bytes, { chunk: 5000 });
    expect(rows).toHaveLength(3000);
    expect(rows.filter((row) => row.problems.length > 0)).toHaveLength(1);
  });
  it('an odd byte at the end of UTF-16', async () => {
    const bytes = Buffer.concat([
      Buffer.from(BOM + writeCsv(LIST, ';').trimEnd(), 'utf16le'),
      Buffer.from([0x41]),
    ]);
    const { rows } = await read(bytes);
    expect(rows).toHaveLength(12);
    expect(rows[11]?.problems[0]?.code).toBe('text-damaged');
  });
});
