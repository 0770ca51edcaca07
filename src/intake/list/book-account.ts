/** The account of a book: what became of its sheets, their rows, and the columns of their tables. */
import type { FileAccount, SheetAccount, TableAccount } from '../../model/list-account.ts';
import { cellName } from '../../notation/cell-name.ts';
import { columnAccounts } from './account.ts';
import type { Book } from './file/grid.ts';
import type { FileTable } from './file-tables.ts';
import type { ReadSheet } from './sheets.ts';

interface CountedBook {
  readonly book: Book;
  readonly file: string | undefined;
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly FileTable[];
}

export function accountOf({ book, file, sheets, tables }: CountedBook): FileAccount {
  return {
    ...(file !== undefined && { file }),
    format: book.format,
    sheets: sheets.map((sheet) =>
      sheetAccount(
        sheet,
        tables.filter((table) => table.sheet === sheet),
      ),
    ),
  };
}

function sheetAccount(
  { sheet, counts, unread, traits, layout }: ReadSheet,
  tables: readonly FileTable[],
): SheetAccount {
  const nameOf = sheet.name === null ? (column: number) => String(column + 1) : letterOf;
  const sumOf = (count: (table: FileTable) => number) => tables.reduce((sum, table) => sum + count(table), 0);
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    ...(unread !== undefined && { unread }),
    rowsInAll: layout?.rows ?? 0,
    rows: { ...counts.kinds },
    proposals: sumOf(({ proposals }) => proposals),
    rejected: sumOf(({ rejected }) => rejected),
    hiddenRows: traits?.hiddenRows ?? 0,
    hiddenColumns: (traits?.hiddenColumns ?? []).map(letterOf),
    merges: traits?.merges ?? 0,
    isFiltered: traits?.isFiltered ?? false,
    tables: tables.map(
      ({ layout: { header, headerFirst, headerLast }, plans, proposals, rejected }): TableAccount => {
        const used = plans.used.length === 0 ? [plans.chosen] : plans.used;
        return {
          header: [headerFirst, headerLast],
          proposals,
          rejected,
          columns: columnAccounts(header, used, nameOf),
        };
      },
    ),
  };
}

/** The letters of a column, counted from 0. */
function letterOf(column: number): string {
  return cellName(column, 1).slice(0, -1);
}
