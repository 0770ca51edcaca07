import { CFB, utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellMark } from '../../../../../src/intake/list/file/grid.ts';
import { sheetNumber } from '../../../../../src/intake/list/file/workbook/shown-number.ts';
import { bookOf, firstRows, openedSheet, refusalOf, rowsOf, shownCells } from '../open.ts';

const NUMBER: CellMark = { kind: 'number' };

function xls(sheet: WorkSheet, bookType: 'biff8' | 'biff5' = 'biff8'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'A');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'B');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'array', bookType, cellStyles: true }));
}

describe('.xls', () => {
  it('shows what its cells show', async () => {
    const sheet = utils.aoa_to_sheet([['Ủy ban', 1.1, true]]);
    sheet.D1 = { t: 'n', v: 1_200_000_000, z: '#,##0,,"  triệu đồng"' };
    sheet.E1 = { t: 'n', v: 45_455, z: 'dd/mm/yyyy' };
    sheet.F1 = { t: 'e', v: 23 };
    sheet.G1 = { t: 'n', v: 0.15, z: '0%' };
    sheet['!ref'] = 'A1:G1';
    expect(await shownCells(xls(sheet))).toEqual([
      [
        'Ủy ban',
        ['1.1', NUMBER],
        'TRUE',
        ['1200', { kind: 'number', unit: 'triệu đồng' }],
        ['2024-06-12', { kind: 'date' }],
        ['#REF!', { kind: 'error' }],
        ['15', { kind: 'number', unit: '%' }],
      ],
    ]);
  });

  it('shows what is merged in every row, and nothing that lies under it', async () => {
    const sheet = utils.aoa_to_sheet([
      ['1', 'v'],
      ['2', 'hidden'],
      ['3', 'w'],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 1, c: 1 } }];
    const book = await bookOf(xls(sheet));
    expect((await rowsOf(book.sheets[0]!)).map(({ cells }) => cells)).toEqual([
      ['1', 'v'],
      ['2', 'v'],
      ['3', 'w'],
    ]);
    expect((await openedSheet(book.sheets[0]!)).traits.merges).toBe(1);
  });

  it('names its hidden sheets', async () => {
    const book = await bookOf(xls(utils.aoa_to_sheet([['a']])));
    expect(book.format).toBe('xls');
    expect(book.sheets.map(({ name, number, isHidden }) => [name, number, isHidden])).toEqual([
      ['A', 1, false],
      ['B', 2, true],
    ]);
  });

  it('older than Unicode is refused as what it is', async () => {
    expect((await refusalOf(xls(utils.aoa_to_sheet([['Du an', 5]]), 'biff5'))).code).toBe('file-old-excel');
  });

  it.each([600, 1500, 2600])('is refused where %i bytes of it are there', async (length) => {
    const bytes = xls(utils.aoa_to_sheet([['a']]));
    expect((await refusalOf(bytes.subarray(0, length))).code).toMatch(/^xlsx-broken$|^file-binary$/);
  });

  it('is read as it was written', async () => {
    const value = fc.oneof(
      fc.string({ maxLength: 300 }).map((text) => text.replace(/[^ -~]/g, '')),
      fc.constantFrom('Ủy ban nhân dân tỉnh', 'ẤĐỢ'.repeat(40)),
      fc.integer(),
      fc.integer({ min: -900_000, max: 900_000 }).map((cents) => cents / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e15 }),
      fc.boolean(),
      fc.constant(null),
    );
    const row = fc.array(value, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 120 }), async (written) => {
        const read = await firstRows(xls(utils.aoa_to_sheet(written)));
        const shown = (cell: unknown) => {
          if (cell === null) return '';
          if (typeof cell === 'number') return sheetNumber(String(cell));
          return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
        };
        const trimmed = (cells: readonly unknown[]) => cells.join('\u0000').replace(/\u0000+$/, '');
        const expected = written.map((cells) => trimmed(cells.map(shown)));
        while (expected.length > 0 && expected.at(-1) === '') expected.pop();
        expect(read.map(({ cells }) => trimmed(cells))).toEqual(expected);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

type Field = readonly [bytes: 1 | 2 | 4 | 8 | 'text' | 'text1', value: number | string];

function record(type: number, ...fields: readonly Field[]): number[] {
  const data = fields.flatMap(([kind, value]) => {
    if (kind === 8) return [...new Uint8Array(new Float64Array([Number(value)]).buffer)];
    if (typeof value === 'number')
      return Array.from({ length: Number(kind) }, (_, byte) => (value >> (8 * byte)) & 255);
    const letters = [...value].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    return [...(kind === 'text' ? [value.length & 255, value.length >> 8] : [value.length]), 1, ...letters];
  });
  return [type & 255, type >> 8, data.length & 255, data.length >> 8, ...data];
}

const BEGIN = (kind: number) => record(0x809, [2, 0x600], [2, kind], [4, 0], [4, 0], [4, 0]);
const END = record(0x0a);
const place = (row: number, column: number, style = 0): Field[] => [
  [2, row],
  [2, column],
  [2, style],
];
/** A formula, whose result is a number or of the kind that is named. */
const formula = (row: number, column: number, kind: number, value = 0) =>
  record(
    0x06,
    ...place(row, column),
    [1, kind],
    [1, 0],
    [1, value],
    [1, 0],
    [2, 0],
    [2, 0xffff],
    [2, 0],
    [4, 0],
    [2, 0],
  );

/** A workbook of one sheet, of these records. */
function xlsOfRecords(sheet: number[], globals: number[] = []): Uint8Array {
  const tab = (at: number) => record(0x85, [4, at], [1, 0], [1, 0], ['text1', 'Đợt 1']);
  const before = [...BEGIN(5), ...globals];
  const at = before.length + tab(0).length + END.length;
  const stream = [...before, ...tab(at), ...END, ...BEGIN(0x10), ...sheet, ...END];
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'Workbook', Uint8Array.from(stream));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}

describe('records of .xls', () => {
  it.each<[string, number[], string | [string, CellMark]]>([
    ['a text', record(0x204, ...place(0, 0), ['text', 'Ủy ban']), 'Ủy ban'],
    ['a number', record(0x203, ...place(0, 0), [8, 1.1]), ['1.1', NUMBER]],
    ['a short whole number', record(0x27e, ...place(0, 0), [4, (12 << 2) | 2]), ['12', NUMBER]],
    [
      'a short number of hundredths',
      record(0x27e, ...place(0, 0), [4, (-1234 << 2) | 3]),
      ['-12.34', NUMBER],
    ],
    ['a short fraction', record(0x27e, ...place(0, 0), [4, 0x3fe00000]), ['0.5', NUMBER]],
    [
      'a number by its format',
      record(0x203, ...place(0, 0, 1), [8, 5_000_000]),
      ['5', { kind: 'number', unit: 'triệu' }],
    ],
    ['a date by its format', record(0x203, ...place(0, 0, 2), [8, 43_993]), ['2024-06-12', { kind: 'date' }]],
    ['true', record(0x205, ...place(0, 0), [1, 1], [1, 0]), 'TRUE'],
    ['an error', record(0x205, ...place(0, 0), [1, 42], [1, 1]), ['#N/A', { kind: 'error' }]],
    ['the number of a formula', record(0x06, ...place(0, 0), [8, 2.5], [2, 0], [4, 0]), ['2.5', NUMBER]],
    [
      'the text of a formula',
      [...formula(0, 0, 0), ...record(0x4bc, [4, 0]), ...record(0x207, ['text', 'Đợt'])],
      'Đợt',
    ],
    ['the text of a formula that is not there', formula(0, 0, 0), ['', { kind: 'no-value' }]],
    ['the empty text of a formula', formula(0, 0, 3), ''],
    ['false of a formula', formula(0, 0, 1), 'FALSE'],
    ['the error of a formula', formula(0, 0, 2, 23), ['#REF!', { kind: 'error' }]],
    ['no cell of a chart', [...BEGIN(0x20), ...record(0x204, ...place(0, 0), ['text', 'x']), ...END], ''],
  ])('give %s', async (_, records, expected) => {
    const globals = [
      ...record(0x22, [2, 1]),
      ...record(0x41e, [2, 164], ['text', '#,##0,," triệu"']),
      ...[0, 164, 14].flatMap((id) => record(0xe0, [2, 0], [2, id], [4, 0])),
    ];
    const end = record(0x204, ...place(0, 1), ['text', '.']);
    expect(await shownCells(xlsOfRecords([...records, ...end], globals))).toEqual([[expected, '.']]);
  });

  it('give several short numbers of a row, and texts that go on in other records', async () => {
    const long = 'ự'.repeat(3000);
    const first = record(0xfc, [4, 2], [4, 2], ['text', long]);
    // The second text begins in one record and goes on in narrow letters.
    const start = [5, 0, 1, 0xf1, 0x1e, 0x62, 0];
    const rest = [0x3c, 0, 4, 0, 0, 0x63, 0x64, 0x65];
    const shared = [...first, ...start];
    shared[2] = (first.length - 4 + start.length) & 255;
    shared[3] = (first.length - 4 + start.length) >> 8;
    const cells = [
      ...record(0xbd, [2, 0], [2, 0], [2, 0], [4, (1 << 2) | 2], [2, 0], [4, (2 << 2) | 2], [2, 1]),
      ...record(0xfd, ...place(0, 2), [4, 0]),
      ...record(0xfd, ...place(0, 3), [4, 1]),
    ];
    const [row] = await firstRows(xlsOfRecords(cells, [...shared, ...rest]));
    expect(row!.cells).toEqual(['1', '2', long, 'ựbcde']);
  });

  it('say what is hidden and by what', async () => {
    const text = (row: number) => record(0x204, ...place(row, 0), ['text', 'x']);
    const rowOf = (row: number, height: number, flags: number) =>
      record(0x208, [2, row], [2, 0], [2, 1], [2, height], [4, 0], [1, flags], [1, 1], [2, 0]);
    const records = [
      ...record(0x9b),
      ...record(0x7d, [2, 0], [2, 0], [2, 2000], [2, 0], [2, 1], [2, 0]),
      ...rowOf(0, 300, 0),
      ...rowOf(1, 300, 0x20),
      ...rowOf(2, 0, 0),
      ...[0, 1, 2].flatMap(text),
    ];
    const { traits } = await openedSheet((await bookOf(xlsOfRecords(records))).sheets[0]!);
    expect(traits).toEqual({ hiddenRows: 2, hiddenColumns: [0], merges: 0, isFiltered: true });
  });

  it.each<[string, Uint8Array, string]>([
    [
      'with two tabs over one sheet',
      xlsOfRecords([], record(0x85, [4, 60], [1, 0], [1, 0], ['text1', 'A'])),
      'xlsx-broken',
    ],
    ['locked', xlsOfRecords([], record(0x2f, [2, 1])), 'file-encrypted'],
    ['cut short within a record', xlsOfRecords(record(0x203, [2, 0])), 'xlsx-broken'],
    ['with a text that is not there', xlsOfRecords(record(0xfd, ...place(0, 0), [4, 9])), 'xlsx-broken'],
    [
      'that promises more texts than there are',
      xlsOfRecords([], record(0xfc, [4, 9], [4, 0x7fffffff], ['text', 'a'])),
      'xlsx-broken',
    ],
  ])('%s make it refused', async (_, bytes, code) => {
    expect((await refusalOf(bytes)).code).toBe(code);
  });
});
