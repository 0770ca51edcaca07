import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { MOST_SHEET_ROWS, ResultWorkbook } from '../../../src/present/list/workbook.ts';
import { writeBook } from '../../../src/present/workbook/book.ts';
import type { SheetCell } from '../../../src/present/workbook/sheet-part.ts';
import { decided, residual, undetermined } from '../sample.ts';
import { gathered } from './answered/packages.ts';
import { brief, HEADING, listOptions, rejectedRow, rowOf, SHAPE, SUMMARY } from './lists.ts';

async function rowsOf(workbook: ResultWorkbook, sheet: number): Promise<unknown[][]> {
  const bytes = await gathered(writeBook(workbook.sheets(SUMMARY)));
  return (await readSheet(Buffer.from(bytes), sheet)) as unknown[][];
}

function filled(): ResultWorkbook {
  const workbook = new ResultWorkbook(listOptions());
  workbook.list(SHAPE);
  workbook.carried(HEADING);
  workbook.answer(rowOf(1, ['D1', '=1+1', '1200000000000']), brief(decided));
  workbook.answer(rowOf(2, ['007', 'Chợ', '2021.355'], { numeric: [false, false, true] }), brief(residual));
  workbook.answer(rowOf(3, ['D3', 'x\u0001y', '1.125']), brief(undetermined));
  workbook.answer(rejectedRow(['D4', 'Đường', 'nhiều']), undefined);
  return workbook;
}

describe('a list as a workbook', () => {
  it('is read back with its columns and answers', async () => {
    const [head, heading, first, second, third, fourth] = await rowsOf(filled(), 1);
    expect(head!.slice(0, 5)).toEqual(['Mã', 'Tên dự án', 'Vốn', 'Kết quả', 'Thẩm quyền']);
    expect(heading!.slice(0, 4)).toEqual(['I', 'Giao thông', null, null]);
    expect(first!.slice(0, 5)).toEqual(['D1', '=1+1', 1_200_000_000_000, 'Đã xác định', 'Ban Thường vụ']);
    expect(second!.slice(0, 5)).toEqual([
      '007',
      'Chợ',
      2021.355,
      'Không thuộc nội dung phải trình cấp ủy',
      null,
    ]);
    expect(third!.slice(0, 4)).toEqual(['D3', 'xy', '1.125', 'Chưa đủ thông tin']);
    expect(fourth![3]).toBe('Cần sửa thông tin');
  });

  it('holds the summary in its second sheet', async () => {
    const rows = await rowsOf(filled(), 2);
    expect(rows[0]![0]).toBe('12.345 hồ sơ');
    expect(rows).toContainEqual(['Ban Thường vụ', 10_000]);
    expect(rows).toContainEqual(['Tổng mức đầu tư', 1_000]);
  });

  it('holds how the list was read, where that is handed in', async () => {
    const account = { mark: 'account' as const, name: 'Cách đọc', rows: [['Cột', 3]], widths: [20, 9] };
    const sheets = filled().sheets(SUMMARY, account);
    expect(sheets.map(({ name }) => name)).toEqual(['Kết quả', 'Tổng hợp', 'Cách đọc']);
  });

  it('freezes its head, keeps titles above it, and colours answers by body', () => {
    const workbook = new ResultWorkbook(listOptions());
    workbook.carried({ kind: 'title', row: 0, place: {}, table: { index: 0 }, cells: ['DANH MỤC', '', ''] });
    workbook.answer(rowOf(1, ['D1', 'x', '']), brief(decided));
    workbook.answer(rejectedRow(['D4', 'Đường', 'nhiều']), undefined);
    const [list] = workbook.sheets(SUMMARY);
    expect(list!.frozenRows).toBe(2);
    expect((list!.rows[0]![0] as SheetCell).value).toBe('DANH MỤC');
    const fills = list!.rows.slice(2).map((row) => (row[3] as SheetCell).look.fill);
    expect(fills).toEqual(['FFE699', 'FF9F9F']);
  });

  it('cuts what Excel takes in no cell', async () => {
    const workbook = new ResultWorkbook(listOptions());
    workbook.answer(rowOf(1, ['D', 'a'.repeat(40_000), '']), brief(decided));
    const text = (await rowsOf(workbook, 1))[1]![1] as string;
    expect([text.length, text.at(-1)]).toEqual([32_767, '…']);
  });

  it('says when it is full', () => {
    const workbook = new ResultWorkbook(listOptions());
    const row = rowOf(1, ['D', 'a', 'b']);
    const decision = brief(decided);
    for (let count = 0; count < MOST_SHEET_ROWS; count++) workbook.answer(row, decision);
    expect(workbook.full).toBe(true);
  });
});
