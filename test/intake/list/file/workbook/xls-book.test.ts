import { utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { CellMark } from '../../../../../src/intake/list/file/grid.ts';
import { bookOf, openedSheet, refusalOf, rowsOf, shownCells } from '../open.ts';

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

  it('is read where it is older than Unicode', async () => {
    expect(await shownCells(xls(utils.aoa_to_sheet([['Du an', 5]]), 'biff5'))).toEqual([
      ['Du an', ['5', NUMBER]],
    ]);
  });

  it('is refused where it is broken', async () => {
    const bytes = xls(utils.aoa_to_sheet([['a']]));
    expect((await refusalOf(bytes.subarray(0, 1500))).code).toMatch(/^xlsx-broken$|^file-binary$/);
  });
});
