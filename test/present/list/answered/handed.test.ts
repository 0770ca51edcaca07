/** The workbooks of fixtures/lists answered in place: what differs, what other readers see of it, and a second run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { AddedSheet, AnsweredTable } from '../../../../src/present/list/answered-book.ts';
import { ROOT } from '../../../program.ts';
import { answered, HEADS, table, withoutAnswers } from './answer.ts';
import { partsIn } from './packages.ts';

const FOLDER = join(ROOT, 'fixtures/lists');

type Place = readonly [
  sheet: string,
  header: number | readonly [number, number],
  first: number,
  last: number,
  columns: number,
];

/** Of each: the tables, and how many columns the sheet has. */
const LISTS: Readonly<Record<string, readonly Place[]>> = {
  'cells-no-r.xlsx': [
    ['2021', 1, 2, 2, 8],
    ['2022', 1, 2, 2, 8],
    ['2023', 1, 2, 2, 8],
  ],
  'error-prefix.xlsx': [['A', 1, 2, 3, 9]],
  'error-single-quote.xlsx': [['A', 1, 2, 3, 7]],
  'filtered-row.xlsx': [['S', 1, 2, 4, 6]],
  'fmt-scale.xlsx': [['A', 1, 2, 5, 7]],
  'format-unit-1.xlsx': [['A', 1, 2, 3, 7]],
  'format-unit-2.xlsx': [['A', 1, 2, 3, 7]],
  'format-unit-3.xlsx': [['A', 1, 2, 3, 7]],
  'format-unit-4.xlsx': [['A', 1, 2, 3, 7]],
  'formats-dates.xlsx': [['DM', 3, 4, 9, 9]],
  'header-repeated.xlsx': [['A', 1, 2, 6, 3]],
  'header-three-levels.xlsx': [['S', [4, 6], 7, 8, 9]],
  'layout-export.xlsx': [['Worksheet', [1, 4], 5, 7, 12]],
  'layout-fdi.xlsx': [['Phụ lục', 3, 4, 10, 7]],
  'layout-five-rows.xlsx': [['A', [5, 9], 10, 11, 14]],
  'layout-four-rows.xlsx': [['A', [1, 4], 5, 5, 11]],
  'layout-public-plan.xlsx': [['Biểu 1', [5, 7], 8, 15, 14]],
  'merge-stale.xlsx': [['A', 1, 2, 3, 7]],
  'merged-funding.xlsx': [['Sheet1', 1, 2, 7, 8]],
  'procurement.xlsx': [['Mua sắm', 4, 5, 8, 9]],
  'sheet-cover.xlsx': [['Danh mục', 1, 2, 2, 8]],
  'sheet-empty-first.xlsx': [['Danh mục', 1, 2, 2, 8]],
  'sheet-three.xlsx': [
    ['2021', 1, 2, 2, 8],
    ['2022', 1, 2, 2, 8],
    ['2023', 1, 2, 2, 8],
  ],
  'signatures.xlsx': [['A', 1, 2, 11, 3]],
  'styled-hidden.xlsx': [['Bieu 02', [3, 4], 5, 10, 10]],
};

const ADDED: readonly AddedSheet[] = [
  {
    mark: 'account',
    name: 'Cách đọc',
    rows: [
      ['Trang tính', 'Số hàng'],
      ['A', 3],
    ],
    widths: [30, 10],
  },
  {
    mark: 'notes',
    name: 'Ghi chú thẩm quyền',
    rows: [
      ['Hàng', 'Nội dung'],
      [2, 'Dài'],
    ],
    widths: [10, 60],
    header: true,
  },
];

/** Parts that may differ: the sheets, what they refer to, the lists of parts. */
const MAY_DIFFER =
  /^(xl\/worksheets\/sheet\d+\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;

function tablesOf(places: readonly Place[]): AnsweredTable[] {
  return places.map(([sheet, header, first, last]) => table(sheet, header, first, last));
}

it('each is there', () => {
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(Object.keys(LISTS)));
});

describe.each(Object.entries(LISTS))('%s', (file, places) => {
  const bytes = readFileSync(join(FOLDER, file));

  it('differs where something was added, and nowhere else', async () => {
    const before = await partsIn(bytes);
    const { parts } = await answered(bytes, tablesOf(places), ADDED);
    const added = [...parts.keys()].slice(before.size);
    expect([...parts.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    expect(added).toHaveLength(2);
    for (const [name, text] of before) {
      if (!MAY_DIFFER.test(name)) expect(parts.get(name), name).toBe(text);
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      expect(withoutAnswers(parts.get(name)!, text, places[0]![4])).toBe(text);
    }
  });

  it('reads in other readers as before, with the answers beside', async () => {
    const { bytes: after } = await answered(bytes, tablesOf(places), ADDED);
    const options = { dense: false, cellStyles: true, nodim: true } as const;
    const [old, now] = [read(bytes, options), read(after, options)];
    expect(now.SheetNames).toEqual([...old.SheetNames, 'Cách đọc', 'Ghi chú thẩm quyền']);
    for (const [sheet, header, first, last, columns] of places) {
      const [before, grown] = [old.Sheets[sheet]!, now.Sheets[sheet]!];
      for (const cell of Object.keys(before).filter((key) => !key.startsWith('!'))) {
        expect(grown[cell], cell).toEqual(before[cell]);
      }
      const { e } = utils.decode_range(grown['!ref']!);
      const own = e.c - HEADS.length + 1;
      expect(own).toBeGreaterThanOrEqual(columns);
      const at = (row: number, column: number) => grown[utils.encode_cell({ r: row - 1, c: column })]?.v;
      const top = typeof header === 'number' ? header : header[0];
      expect(HEADS.map((_, index) => at(top, own + index))).toEqual(HEADS.map(({ text }) => text));
      for (let row = first; row <= last; row++) expect(at(row, own + 1)).toBe(`Cấp ${row}`);
      expect(grown['!rows']?.map((row) => row?.hidden ?? false)).toEqual(
        before['!rows']?.map((row) => row?.hidden ?? false),
      );
    }
    // This reader stops at a cell that is out of its place, and knows none without a name.
    const [sheet, , first] = places[0]!;
    const number = old.SheetNames.indexOf(sheet) + 1;
    if (file === 'cells-no-r.xlsx') return;
    const rows = await readSheet(Buffer.from(after), number);
    expect(rows[first - 1]!.at(-1)).toBe(`Cấp ${first}`);
  });

  it('is the same after a second run', async () => {
    const once = await answered(bytes, tablesOf(places), ADDED);
    const twice = await answered(once.bytes, tablesOf(places), ADDED);
    expect(twice.parts).toEqual(once.parts);
  });
});
