/** Answers gathered by the rows of a workbook's sheets, and put there. */
import { describe, expect, it } from 'vitest';
import type { CarriedRow, ListTable } from '../../../src/model/list-row.ts';
import { PlacedAnswers } from '../../../src/present/list/placed-answers.ts';
import { decided, undetermined } from '../sample.ts';
import { answered } from './answered/answer.ts';
import { packageOf, text, zipped } from './answered/packages.ts';
import { brief, listOptions, rejectedRow, rowOf } from './lists.ts';

const TABLE: ListTable = {
  index: 0,
  sheet: 'Biểu 1',
  sheetNumber: 1,
  header: ['STT', 'Tên', 'Thẩm quyền'],
  headerLines: [3, 4],
};

const at = (line: number) => ({ place: { file: 'a.xlsx', sheet: 'Biểu 1', line, row: line }, table: TABLE });
const carried = (kind: CarriedRow['kind'], line: number): CarriedRow => ({
  kind,
  row: 0,
  cells: [],
  ...at(line),
});

function gathered(): PlacedAnswers {
  const placed = new PlacedAnswers(listOptions());
  placed.table(TABLE);
  placed.carried(carried('heading', 5));
  placed.answer(rowOf(1, ['1', 'Khu du lịch'], at(6)), brief(decided));
  placed.answer(rowOf(2, ['2', 'Chợ'], at(7)), brief(undetermined));
  placed.answer(rejectedRow(['3', 'Đường'], at(8)), undefined);
  placed.carried(carried('total', 9));
  placed.carried(carried('note', 10));
  placed.carried(carried('signature', 11));
  return placed;
}

describe('answers by rows', () => {
  it('stand beside their rows, in the rows of the list alone', () => {
    const { tables } = gathered().request();
    expect(tables).toHaveLength(1);
    const { rows, heads, ...table } = tables[0]!;
    expect(table).toEqual({ sheet: 'Biểu 1', headerFirst: 3, headerLast: 4, first: 5, last: 9 });
    expect(heads.map((head) => head.text)).toEqual(['Thẩm quyền (theo quy chế)', 'Căn cứ', 'Kết quả']);
    expect([...rows.keys()]).toEqual([6, 7, 8]);
    expect(rows.get(6)![0]).toBe('Ban Thường vụ');
    expect(rows.get(8)).toEqual(['', '', 'Cần sửa thông tin']);
  });

  it('fit into one line of their columns', () => {
    const { tables } = gathered().request();
    for (const texts of tables[0]!.rows.values()) {
      for (const [index, one] of texts.entries()) {
        expect(one.length).toBeLessThan(tables[0]!.heads[index]!.width);
      }
    }
  });

  it('have their notes by sheet and row, behind the account', () => {
    const account = { mark: 'account' as const, name: 'Cách đọc', rows: [], widths: [] };
    const { added } = gathered().request(account);
    expect(added[0]).toBe(account);
    expect(added[1]!.rows[1]!.slice(0, 3)).toEqual(['Biểu 1', 6, '1']);
  });

  it('are put into the workbook', async () => {
    const rows = [3, 6, 7, 8, 9].map((row) => `<row r="${row}">${text(`A${row}`, 'x')}</row>`).join('');
    const bytes = await zipped(packageOf({ sheets: { 'Biểu 1': `<sheetData>${rows}</sheetData>` } }));
    const { tables, added } = gathered().request();
    const { parts } = await answered(bytes, tables, added);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('Ban Thường vụ');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('Cần sửa thông tin');
  });
});
