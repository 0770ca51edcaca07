/**
 * Opens an Excel 97-2003 workbook (.xls). The one format that is read by a library whole: it is binary, and small by its
 * nature (65,536 rows). What the library gives is taken cell by cell, never its own idea of what a cell shows.
 */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Book, CellMark } from '../grid.ts';
import { BookRefusal, broken } from './refusal.ts';
import type { CleanText } from './shared-strings.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { NumberFormats, type ShownCell, sheetNumber } from './shown-number.ts';
import { cleanTextFor, type SheetContent, type WorkbookOpening, workbookBook } from './workbook-book.ts';

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
  const clean = cleanTextFor(opening);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const formats = new NumberFormats();
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    // Charts and macro sheets are tabs without cells of a list.
    if (sheet === undefined || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const read = async () => readSheet(sheet, { is1904, clean, formats });
    return [{ name: clean(name), number: index + 1, isHidden, read }];
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

interface Reading {
  readonly is1904: boolean;
  readonly clean: CleanText;
  readonly formats: NumberFormats;
}

function readSheet(sheet: WorkSheet, reading: Reading): SheetContent {
  const builder = new SheetBuilder();
  for (const [row, cells] of (sheet['!data'] ?? []).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell === undefined || cell === null) continue;
      const { text, mark } = shownCell(cell, reading);
      builder.cell(row, column, text, mark);
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

function shownCell(cell: CellObject, { is1904, clean, formats }: Reading): ShownCell {
  const format = formats.of(typeof cell.z === 'string' ? cell.z : 'General');
  if (cell.t === 'e') return { text: ERRORS[Number(cell.v)] ?? '#N/A', mark: ERROR };
  if (cell.t === 'b') return { text: cell.v === true ? 'TRUE' : 'FALSE', mark: undefined };
  if (cell.t === 's') return { text: format.ofText(clean(String(cell.v ?? ''))), mark: undefined };
  if (cell.t !== 'n') return { text: '', mark: cell.f === undefined ? undefined : NO_VALUE };
  const number = sheetNumber(String(cell.v));
  return number === null ? { text: String(cell.v), mark: undefined } : format.ofNumber(number, is1904);
}
