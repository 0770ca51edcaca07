/**
 * Opens an Excel 97-2003 workbook (.xls). Read by us and not by @e965/xlsx (SheetJS), which ran out of memory, and took the
 * program with it, on files with a few bytes changed.
 */
import type { CompoundFile } from '../../../../archive/compound-file.ts';
import type { Book } from '../grid.ts';
import { BookRefusal, broken } from './refusal.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { cleanTextFor, type SheetReading, type WorkbookOpening, workbookBook } from './workbook-book.ts';
import { readGlobals } from './xls-globals.ts';
import { readXlsSheet } from './xls-sheet.ts';

/** Throws a refusal. */
export function openXlsBook(file: CompoundFile, opening: WorkbookOpening): Book {
  if (file.names.includes('EncryptedPackage')) throw new BookRefusal('file-encrypted');
  if (!file.names.includes('Workbook')) {
    throw file.names.includes('Book')
      ? new BookRefusal('file-old-excel')
      : new BookRefusal('file-binary', { kind: 'old-office' });
  }
  const bytes = file.read('Workbook');
  if (bytes === null) throw broken('Workbook');
  const stream = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const globals = readGlobals(stream, cleanTextFor(opening));
  const sheets = globals.tabs.flatMap((tab, index): SheetReading[] => {
    if (!tab.isSheet) return [];
    const read = async () => {
      const builder = new SheetBuilder();
      await readXlsSheet(stream, tab, globals, builder);
      return builder.finish();
    };
    return [{ name: tab.name, number: index + 1, isHidden: tab.isHidden, read }];
  });
  if (sheets.length === 0) throw broken('Workbook');
  return workbookBook('xls', sheets, opening);
}
