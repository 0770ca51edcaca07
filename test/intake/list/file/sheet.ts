/** Sheets for tests: rows of plain values, written with write-excel-file. */
import writeExcelFile from 'write-excel-file/node';

export type SheetValue = string | number | boolean | Date | null;

export async function sheetBytes(
  rows: readonly (readonly SheetValue[])[],
  name = 'Danh mục',
): Promise<Buffer> {
  return workbookBytes([[name, rows]]);
}

async function workbookBytes(
  sheets: readonly (readonly [name: string, rows: readonly (readonly SheetValue[])[]])[],
): Promise<Buffer> {
  const data = sheets.map(([sheet, rows]) => ({ sheet, data: rows.map((cells) => cells.map(sheetCell)) }));
  return writeExcelFile(data as Parameters<typeof writeExcelFile>[0]).toBuffer();
}

function sheetCell(value: SheetValue) {
  return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value === '' ? null : value;
}
