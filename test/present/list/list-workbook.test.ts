/** Answers in the list's own workbook, or in one of their own. */
import { describe, expect, it } from 'vitest';
import type { ListTable } from '../../../src/model/list-row.ts';
import { ListWorkbook, workbookRemarks } from '../../../src/present/list/list-workbook.ts';
import { decided } from '../sample.ts';
import { gathered, packageOf, partsIn, text, zipped } from './answered/packages.ts';
import { brief, listOptions, rowOf, SHAPE, SUMMARY } from './lists.ts';

const TABLE: ListTable = {
  index: 0,
  sheet: 'A',
  sheetNumber: 1,
  header: ['Mã', 'Tên dự án', 'Vốn'],
  headerLines: [1, 1],
};
const SHEET = `<sheetData><row r="1">${text('A1', 'Mã')}</row><row r="2">${text('A2', 'D1')}</row></sheetData>`;
const ACCOUNT = { mark: 'account' as const, name: 'Cách đọc', rows: [['x']], widths: [9] };

async function written(original?: Uint8Array) {
  const workbook = new ListWorkbook(listOptions(), original && (async () => original));
  workbook.list(SHAPE, TABLE);
  const place = { sheet: 'A', line: 2, row: 1 };
  workbook.answer(rowOf(1, ['D1', 'Chợ', '5'], { place, table: TABLE }), brief(decided));
  const result = await workbook.written(SUMMARY, ACCOUNT);
  if (!('bytes' in result)) throw new Error(result.reason);
  return { ...result, parts: await partsIn(await gathered(result.bytes)) };
}

describe('a list', () => {
  it('that is a workbook gets its answers in place, the account and the notes behind its sheets', async () => {
    const before = packageOf({ sheets: { A: SHEET } });
    const { parts, reason, remarks } = await written(await zipped(before));
    expect({ reason, remarks }).toEqual({ reason: undefined, remarks: [] });
    expect([...parts.keys()]).toEqual([
      ...before.keys(),
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('Ban Thường vụ');
  });

  it('that cannot be answered in place comes anew, and why is said', async () => {
    const signed = await zipped(
      packageOf({ sheets: { A: SHEET }, others: { '_xmlsignatures/a.xml': '<a/>' } }),
    );
    const { parts, reason, remarks } = await written(signed);
    expect(reason).toBe('signed');
    expect(parts.get('xl/workbook.xml')).toContain('name="Tổng hợp"');
    expect(workbookRemarks({ reason: reason!, remarks }, 'vi')).toEqual([
      'Kết quả được ghi vào một bảng tính riêng, không ghi thẳng vào danh sách. Tệp đã ký số; ghi thêm vào thì chữ ký không còn giá trị.',
    ]);
  });

  it('that is no workbook comes anew', async () => {
    const { parts, reason } = await written();
    expect(reason).toBeUndefined();
    expect(parts.get('xl/workbook.xml')).toContain('name="Cách đọc"');
  });
});

describe('remarks', () => {
  it.each([
    ['more-pages', 'Sheet “A” is not fitted'],
    ['printed-smaller', 'Sheet “A” is fitted'],
    ['print-area-left', 'The print area of sheet “A”'],
    ['sheet-protected', 'Sheet “A” is protected'],
    ['structure-protected', 'The structure of the workbook'],
  ] as const)('%s', (code, expected) => {
    expect(workbookRemarks({ remarks: [{ code, sheet: 'A' }] }, 'en')[0]).toContain(expected);
  });
});
