import { describe, expect, it } from 'vitest';
import { dataCells, HEADER, ROWS, read, writeCsv } from './office-list.ts';

const lines = (text: string) => read(text, { headerRow: 1 });

describe('the delimiter', () => {
  it('is named by a sep= line, which is no row', async () => {
    for (const mark of [';', ',', '|', '\t', '\\t', '§', '^']) {
      const sign = mark === '\\t' ? '\t' : mark;
      const { table, rows } = await read(`sep=${mark}\r\n${writeCsv([HEADER, ...ROWS], sign)}`);
      expect(table.delimiter).toBe(sign);
      expect(dataCells(rows)).toEqual(ROWS);
      expect(table.headerLine).toBe(2);
      expect(rows[0]?.line).toBe(3);
      expect(table.placeOf(rows[0]!, 4)).toMatchObject({ line: 3 });
    }
  });
  it('is one sign, never several', async () => {
    const { table, rows } = await read(
      'id;title;capital\n1;Cầu A, xã B;1.000.000,5\n2;C, D, E;1,5\n3;F, G;2,5\n',
    );
    expect(table.delimiter).toBe(';');
    expect(rows[0]?.cells).toEqual(['1', 'Cầu A, xã B', '1.000.000,5']);
  });
  it('is found behind title lines that hold other signs', async () => {
    const { table } = await read(
      'DANH MỤC, KÈM THEO TỜ TRÌNH\nSố 1, ngày 2; năm 3\n\nid|title|capital\n1|A, B, C|1,5\n',
    );
    expect(table.delimiter).toBe('|');
  });
  it('is the tab in a TSV file, whatever stands in its cells', async () => {
    const { table } = await read('id\ttitle\n1\ta;b;c\n', { format: 'tsv' });
    expect([table.format, table.delimiter]).toEqual(['tsv', '\t']);
  });
  it('is a comma where there is one column', async () => {
    const { table, rows } = await read('title\nCầu A\nCầu B\n');
    expect([table.delimiter, table.header, dataCells(rows)]).toEqual([
      ',',
      ['title'],
      [['Cầu A'], ['Cầu B']],
    ]);
  });
});

describe('lines and columns', () => {
  it('are those of the file, line breaks within quotes and blank lines counted', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['id,title,capital', '1,"a', 'b ""x""",1', '', '', '2,"c', '', 'd",3', '3,e,4'].join(end);
      for (const chunk of [1, 5, 100]) {
        const { table, rows } = await read(text, { chunk });
        expect(rows.map((row) => row.line)).toEqual([2, 6, 9]);
        expect(table.placeOf(rows[0]!, 1)).toMatchObject({
          file: 'list',
          line: 2,
          column: 3,
        });
        expect(table.placeOf(rows[0]!, 2)).toMatchObject({ line: 3, column: 10 });
        expect(table.placeOf(rows[1]!, 2)).toMatchObject({ line: 8, column: 4 });
        expect(table.placeOf(rows[2]!, 2)).toMatchObject({ line: 9, column: 5 });
      }
    }
  });
  it('count characters, not bytes', async () => {
    const { table, rows } = await read('id;title;capital\n1;Đường ở Mường Tè;5\n');
    expect(table.placeOf(rows[0]!, 2)).toMatchObject({ line: 2, column: 20 });
    expect(table.placeOf(rows[0]!, 9)).toEqual({ file: 'list', line: 2 });
  });
});

describe('quotes', () => {
  it('that do not open a cell are signs', async () => {
    const { rows } = await lines('id,title,capital\n1,Khu "A" mở rộng,5\n2,"B" và "C",6\n');
    expect(dataCells(rows)).toEqual([
      ['1', 'Khu "A" mở rộng', '5'],
      ['2', '"B" và "C"', '6'],
    ]);
    expect(rows.every((row) => row.problems.length === 0)).toBe(true);
  });
  it('never closed: the line is a row with a problem, the others go on', async () => {
    const text = 'id,title,capital\n1,a,1\n2,"b,2\n3,c,3\n\n4,d,4\n';
    for (const chunk of [1, 4, 100]) {
      const { rows } = await read(text, { chunk });
      expect(rows.map((row) => row.line)).toEqual([2, 3, 4, 6]);
      expect(rows.map((row) => row.cells[0])).toEqual(['1', '2', '3', '4']);
      expect(rows[1]?.cells).toEqual(['2', '"b', '2']);
      expect(rows.flatMap((row) => row.problems)).toEqual([
        { code: 'quote-not-closed', place: { file: 'list', line: 3, column: 3 }, params: {} },
      ]);
    }
  });
  it('closed by the quote of a later row: no row is swallowed', async () => {
    const { rows } = await lines('id,title,capital\n1,"Cầu A,1\n2,b,2\n3,"Cầu C",3\n4,"x\ny",4\n');
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', '"Cầu A', '1'],
      ['2', 'b', '2'],
      ['3', 'Cầu C', '3'],
      ['4', 'x\ny', '4'],
    ]);
    expect(rows.map((row) => row.line)).toEqual([2, 3, 4, 5]);
    expect(rows.map((row) => row.problems.length)).toEqual([1, 0, 0, 0]);
  });
  it('a cell that begins with a quoted name and goes on in the next line is whole', async () => {
    const { rows } = await lines('id,title\n1,"""Khu A""\nmở rộng"\n2,b\n');
    expect(rows[0]?.cells).toEqual(['1', '"Khu A"\nmở rộng']);
    expect(rows[0]?.problems).toEqual([]);
  });
  it('open in every line', async () => {
    const text = `id,title,capital\n${Array.from({ length: 3000 }, (_, n) => `${n},"x ${n},5\n`).join('')}`;
    const { rows } = await lines(text);
    expect(rows).toHaveLength(3000);
    expect(rows.every((row, index) => row.cells[0] === String(index) && row.line === index + 2)).toBe(true);
  });
  it('open in a long file: reading goes on behind the line', async () => {
    const many = Array.from({ length: 60_000 }, (_, n) => `${n},dự án số ${n},${n}\n`).join('');
    const { rows } = await lines(`id,title,capital\n${many}x,"y,1\n${many}`);
    expect(rows).toHaveLength(120_001);
    expect(rows[60_000]?.problems[0]).toMatchObject({
      code: 'quote-not-closed',
      place: { line: 60_002, column: 3 },
    });
    expect(rows[120_000]?.line).toBe(120_002);
  });
});

describe('rows that do not fit', () => {
  it('a huge line is a row with a problem', async () => {
    const text = `id,title\n1,a\n2,${'x'.repeat(3_000_000)}\n3,b\n`;
    for (const chunk of [100_000, 1 << 23]) {
      const { rows } = await read(text, { chunk });
      expect(rows.map((row) => [row.line, row.problems[0]?.code])).toEqual([
        [2, undefined],
        [3, 'line-too-long'],
        [4, undefined],
      ]);
    }
  });
  it('a line of almost a million signs is read', async () => {
    const { rows } = await lines(`id,title\n1,${'đ '.repeat(300_000)}\n2,b\n`);
    expect([rows.length, rows[0]?.cells[1]?.length]).toEqual([2, 600_000]);
  });
});
