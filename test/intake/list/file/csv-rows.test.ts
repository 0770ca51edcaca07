import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../../src/intake/bytes/decode-text.ts';
import { type CsvForm, LONGEST_RECORD, readCsvRows } from '../../../../src/intake/list/file/csv-rows.ts';
import type { GridRow } from '../../../../src/intake/list/file/grid.ts';
import { countedWork } from './counted-work.ts';

const FORM: CsvForm = { delimiter: ';', columns: 3, skip: 0, mend: null, file: undefined };

/** Blocks as the decoder cuts them: behind a line end. `size`: how many characters a block has at least. */
function* blocksOf(text: string, size: number): Generator<TextBlock> {
  for (let at = 0; at < text.length; ) {
    const found = /\r\n|\n|\r/.exec(text.slice(at + size));
    const end = found === null ? text.length : at + size + found.index + found[0].length;
    yield { text: text.slice(at, end), isDamaged: text.slice(at, end).includes('\ufffd'), isUncommon: true };
    at = end;
  }
}

async function rowsOf(text: string, form: Partial<CsvForm> = {}, size = 0): Promise<GridRow[]> {
  const rows: GridRow[] = [];
  async function* blocks() {
    yield* blocksOf(text, size);
  }
  for await (const batch of readCsvRows(blocks(), { ...FORM, ...form })) rows.push(...batch);
  return rows;
}

const cellsOf = async (text: string, form: Partial<CsvForm> = {}, size = 0) =>
  (await rowsOf(text, form, size)).map(({ cells }) => cells);

describe('rows of CSV', () => {
  it.each<[string, string, string[][]]>([
    [
      'lines',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'without a last line end',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of Windows',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of old Macs',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['line ends of several kinds', 'a;b\rc;d\r\ne;f\ng', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']]],
    ['empty lines', 'a;b\n\n\nc;d\n', [['a', 'b'], [''], [''], ['c', 'd']]],
    [
      'empty cells',
      ';;\n;',
      [
        ['', '', ''],
        ['', ''],
      ],
    ],
    [
      'quotes',
      '"a;b";c\n"d ""e""";f\n',
      [
        ['a;b', 'c'],
        ['d "e"', 'f'],
      ],
    ],
    [
      'a line end in quotes',
      '"a\nb";c\nd;e\n',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['empty quotes', '"";"a"\n', [['', 'a']]],
    ['quotes within a cell', 'a "b" c;d\n', [['a "b" c', 'd']]],
    ['a cell that only begins in quotes', '"a" b;c\n', [['"a" b', 'c']]],
    ['signs that cannot be seen', 'D\u200eự\u00ad án\u200b;\u2060x\u200c\ufeff\n', [['Dự án', 'x']]],
    ['a bell and an escape', 'a\u0007;b\u001b\n', [['a', 'b']]],
  ])('reads %s', async (_, text, expected) => {
    for (const size of [0, 3, 1000]) expect(await cellsOf(text, {}, size)).toEqual(expected);
  });

  it('tells the line on which a row begins', async () => {
    const rows = await rowsOf('a\n"b\nc\r\nd";e\r\n\n"f"\rg\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });

  it('reads what csv-parse reads', async () => {
    const sign = fc.constantFrom('a', 'b', ';', ';', '"', '"', '""', '\n', '\r\n', '\r', ' ');
    const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 0, max: 8 }), async (csv, size) => {
        const rows = await rowsOf(csv, {}, size);
        // Where a quote stays open csv-parse takes the rest of the file for one cell.
        fc.pre(rows.every(({ problems }) => problems.length === 0));
        const expected: string[][] = parse(csv, {
          delimiter: ';',
          record_delimiter: ['\r\n', '\n', '\r'],
          relax_quotes: true,
          relax_column_count: true,
          skip_empty_lines: true,
        });
        const filled = (records: readonly (readonly string[])[]) =>
          // A cell that only begins in quotes stays as it is written; csv-parse halves its doubled quotes.
          records.map((cells) =>
            cells.map((cell) => (cell.startsWith('"') ? cell.replaceAll('"', '') : cell)),
          );
        const blankless = (records: string[][]) => records.filter((cells) => cells.join('|') !== '');
        expect(filled(blankless(rows.map(({ cells }) => [...cells])))).toEqual(filled(blankless(expected)));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('reads blocks of any size alike', async () => {
    const sign = fc.constantFrom('a', ';', '"', '""', '\n', '\r\n', '\r');
    const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 0, max: 8 }), async (csv, size) => {
        const bare = (rows: GridRow[]) => rows.map(({ source: _, ...row }) => row);
        expect(bare(await rowsOf(csv, {}, size))).toEqual(bare(await rowsOf(csv, {}, 1000)));
      }),
      { seed: 8, numRuns: 2000 },
    );
  });

  it('loses no line to a quote that is not closed', async () => {
    const rows = await rowsOf('1;"a;b\n2;c;d\n3;"e";f\n', { file: 'x.csv' });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '"a', 'b'],
      ['2', 'c', 'd'],
      ['3', 'e', 'f'],
    ]);
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ code: 'quote-not-closed', place: { file: 'x.csv', line: 1, column: 3 }, params: {} }],
      [],
      [],
    ]);
  });

  it('loses no line to a quote that a later row happens to close', async () => {
    const text = '1;"a;b;c\n2;d;e;f\n3;g";h;i\n4;j;k;l\n';
    const rows = await rowsOf(text, { columns: 4 });
    expect(rows.map(({ line, problems }) => [line, problems.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
    // A text of several lines in one cell is no such thing.
    expect(await cellsOf('1;"a\nb; c\nd";e;f\n', { columns: 4 })).toEqual([['1', 'a\nb; c\nd', 'e', 'f']]);
  });

  it('hands on the start of a line that is no row', async () => {
    const long = 'x'.repeat(LONGEST_RECORD + 10);
    for (const size of [0, 40_000]) {
      const rows = await rowsOf(`a\n${long}\nb\n`, {}, size);
      expect(rows.map(({ cells, line }) => [line, cells[0]!.length])).toEqual([
        [1, 1],
        [2, 200],
        [3, 1],
      ]);
      expect(rows[1]!.problems).toMatchObject([{ code: 'line-too-long', place: { line: 2 } }]);
    }
  });

  it('names the cells that hold what is no text', async () => {
    const rows = await rowsOf('a;b\nc;d\ufffd\n');
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      [{ code: 'text-damaged', place: { line: 2 }, params: { columns: ['2'] } }],
    ]);
  });

  it.each<[string, (n: number) => string, number?]>([
    ['one open quote', (n) => `"a${'\nb;c'.repeat(n)}`],
    ['an open quote in every line', (n) => 'x;"a\n'.repeat(n)],
    ['an open quote and doubled ones', (n) => `"a${'\n""'.repeat(n)}`],
    ['quotes within', (n) => 'a"b;c"\n'.repeat(n)],
    ['quotes that end no cell', (n) => '"a"b;"c"d\n'.repeat(n)],
    ['line ends of old Macs and quotes', (n) => '"a";b\r'.repeat(n)],
    ['no delimiter and quotes', (n) => '"a"\n'.repeat(n)],
    ['one line', (n) => 'abc;'.repeat(n)],
    ['one line of quotes', (n) => '"a";'.repeat(n)],
    ['an open quote, in pieces', (n) => `"a${'\n""'.repeat(n)}`, 50],
  ])('looks at each character a bounded number of times, with %s', async (_, textOf, size = 2000) => {
    const workOf = async (n: number) => {
      const blocks = [...blocksOf(textOf(n), size)];
      async function* stream() {
        yield* blocks;
      }
      return countedWork(async () => {
        for await (const batch of readCsvRows(stream(), FORM)) batch.length;
      });
    };
    const small = await workOf(8000);
    expect(await workOf(16_000)).toBeLessThan(2.5 * small);
  });
});
