import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_LINE_END, CsvRecords, neutralise } from '../../../src/present/list/csv.ts';

const DELIMITERS = [',', ';', '\t', '|', '^'] as const;
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;|^ ’ệĐ0123456789.a') }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const records = fc
  .integer({ min: 2, max: 9 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

describe('CSV rows', () => {
  it('are those of csv-stringify', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const writer = new CsvRecords(delimiter);
        const ours = rows.map((row) => writer.write(row) + CSV_LINE_END).join('');
        const safe = rows.map((row) => row.map(neutralise));
        const oracle = stringify(safe, { delimiter, record_delimiter: CSV_LINE_END, quoted_match: /[\r\n]/ });
        expect(ours).toBe(oracle);
      }),
      { seed: 20250919, numRuns: 2000 },
    );
  });

  it('are read back by csv-parse as they were', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const writer = new CsvRecords(delimiter);
        const text = rows.map((row) => writer.write(row) + CSV_LINE_END).join('');
        const read = parse(text, { delimiter, record_delimiter: CSV_LINE_END });
        expect(read).toEqual(rows.map((row) => row.map(neutralise)));
      }),
      { seed: 20250919, numRuns: 2000 },
    );
  });

  it('quote what needs it, and only that', () => {
    const row = ['a', 'b;c', 'nói "có"', 'hai\ndòng', '', ' x '];
    expect(new CsvRecords(';').write(row)).toBe('a;"b;c";"nói ""có""";"hai\ndòng";; x ');
    expect(new CsvRecords(',').write(row)).toBe('a,b;c,"nói ""có""","hai\ndòng",, x ');
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1+cmd', "'+1+cmd"],
    ['-2+3', "'-2+3"],
    ['- Nhóm A', "'- Nhóm A"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ['+84-912', "'+84-912"],
    ['--', "'--"],
  ])('%j is made text', (text, expected) => expect(neutralise(text)).toBe(expected));

  it.each(['-', '-5', '+5', '-1.234,5', '+84 912 345 678', '-5%', '5', '', 'a=b', "'=1", '1.200 tỷ đồng'])(
    '%j stays',
    (text) => expect(neutralise(text)).toBe(text),
  );

  it('are made text before they are quoted', () =>
    expect(new CsvRecords(';').write(['=a;"b"'])).toBe('"\'=a;""b"""'));

  it('are never left to begin a cell', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [[read]] = parse(`${new CsvRecords(';').write([text])};x`, {
          delimiter: ';',
          record_delimiter: '\r\n',
        }) as [[string]];
        const runs = /^[=+\-@\t\r\n]/.test(read) && read !== '-' && !/^[+-]?\d[\d., \u00a0]*%?$/.test(read);
        expect(runs).toBe(false);
      }),
      { seed: 20250919, numRuns: 1000 },
    );
  });
});
