/**
 * Opens an Excel 97-2003 workbook (.xls). The one format that is read by a library whole: it is binary, and small by its
 * nature (65,536 rows). What the library gives is taken cell by cell, never its own idea of what a cell shows.
 */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Book, CellMark } from '../grid.ts';
import { visibleText } from '../visible.ts';
import { BookRefusal, broken } from './refusal.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { NumberFormats, sheetNumber } from './shown-number.ts';
import { type SheetContent, type WorkbookOpening, workbookBook } from './workbook-book.ts';

/** The most bytes an .xls file may have. */
export const LARGEST_XLS = 33_554_432;

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const ERROR: CellMark = { kind: 'error' };
const NO_VALUE: CellMark = { kind: 'no-value' };

/** Throws a refusal. */
export async function openXlsBook(bytes: Uint8Array, opening: WorkbookOpening): Promise<Book> {
  const workbook = await readWorkbook(bytes);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    // Charts and macro sheets are tabs without cells of a list.
    if (sheet === undefined || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const read = async () => readSheet(sheet, is1904);
    return [{ name: visibleText(name), number: index + 1, isHidden, read }];
  });
  if (sheets.length === 0) throw broken('Workbook');
  return workbookBook('xls', sheets, opening);
}

async function readWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  const { read, set_cptable } = await import('@e965/xlsx');
  if (!isUnicode(bytes)) set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  try {
    return read(bytes, {
      type: 'array',
      cellNF: true,
      cellStyles: true,
      cellFormula: true,
      cellText: false,
      cellHTML: false,
      nodim: true,
      dense: true,
    });
  } catch (error) {
    // Whatever the reader stumbles on is in the file.
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) throw new BookRefusal('file-encrypted');
    throw broken(reason.slice(0, 100));
  }
}

/** Books since Excel 97 have a stream of this name; those before have texts in an encoding of their own. */
function isUnicode(bytes: Uint8Array): boolean {
  return holdsName(bytes, 'Workbook');
}

/** Whether a name stands in a file as the directory of a compound file has it, in UTF-16. */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].map((sign) => sign.charCodeAt(0));
  const first = codes[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}

function readSheet(sheet: WorkSheet, is1904: boolean): SheetContent {
  const builder = new SheetBuilder();
  const formats = new NumberFormats();
  for (const [row, cells] of (sheet['!data'] ?? []).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell !== undefined && cell !== null) addCell(builder, row, column, cell, formats, is1904);
    }
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  for (const [row, about] of (sheet['!rows'] ?? []).entries()) {
    if (about?.hidden === true || about?.hpt === 0) builder.hideRow(row);
  }
  for (const [column, about] of (sheet['!cols'] ?? []).entries()) {
    if (about?.hidden === true || about?.width === 0) builder.hideColumns(column, column);
  }
  if (sheet['!autofilter'] !== undefined) builder.filter();
  return builder.finish();
}

function addCell(
  builder: SheetBuilder,
  row: number,
  column: number,
  cell: CellObject,
  formats: NumberFormats,
  is1904: boolean,
): void {
  const format = formats.of(typeof cell.z === 'string' ? cell.z : 'General');
  const add = (text: string, mark?: CellMark) => builder.cell(row, column, text, mark);
  if (cell.t === 'e') add(ERRORS[Number(cell.v)] ?? '#N/A', ERROR);
  else if (cell.t === 'b') add(cell.v === true ? 'TRUE' : 'FALSE');
  else if (cell.t === 's') add(format.ofText(visibleText(String(cell.v ?? ''))));
  else if (cell.t === 'n') {
    const number = sheetNumber(String(cell.v));
    if (number === null) add(String(cell.v));
    else {
      const { text, mark } = format.ofNumber(number, is1904);
      add(text, mark);
    }
  } else if (cell.f !== undefined) add('', NO_VALUE);
}
