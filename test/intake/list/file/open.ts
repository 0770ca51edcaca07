/** Opens books of bytes for tests. */
import type { Encoding } from '../../../../src/intake/bytes/encoding.ts';
import { sourceOfBytes } from '../../../../src/intake/bytes/source.ts';
import type { Book, CellMark, GridRow, OpenSheet, Sheet } from '../../../../src/intake/list/file/grid.ts';
import { type OpenBookOptions, openBook } from '../../../../src/intake/list/file/open-book.ts';
import type { Problem } from '../../../../src/model/problem.ts';

export async function bookOf(
  bytes: Uint8Array | string,
  options: OpenBookOptions = {},
  name?: string,
): Promise<Book> {
  const opened = await openBook(sourceOfBytes(bytesOf(bytes), name), options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.book;
}

/** Why a file is not opened, or its first sheet is not. */
export async function refusalOf(bytes: Uint8Array | string, options: OpenBookOptions = {}): Promise<Problem> {
  const opened = await openBook(sourceOfBytes(bytesOf(bytes)), options);
  if (!opened.ok) return opened.problem;
  const sheet = await opened.book.sheets[0]!.open();
  if ('problem' in sheet) return sheet.problem;
  throw new Error('was opened');
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export async function openedSheet(sheet: Sheet): Promise<OpenSheet> {
  const opened = await sheet.open();
  if ('problem' in opened) throw new Error(JSON.stringify(opened.problem));
  return opened;
}

export async function rowsOf(sheet: Sheet): Promise<GridRow[]> {
  const opened = await openedSheet(sheet);
  const rows: GridRow[] = [];
  for await (const batch of opened.rows()) rows.push(...batch);
  return rows;
}

/** The rows of the first sheet. */
export async function firstRows(bytes: Uint8Array | string, encoding?: Encoding): Promise<GridRow[]> {
  const book = await bookOf(bytes, encoding === undefined ? {} : { encoding });
  return rowsOf(book.sheets[0]!);
}

/** The cells of the first sheet, each as its text, with its mark where it has one. */
export async function shownCells(bytes: Uint8Array): Promise<(string | [string, CellMark])[][]> {
  return (await firstRows(bytes)).map(({ cells, marks }) =>
    cells.map((text, column) => {
      const mark = marks?.[column];
      return mark === undefined ? text : [text, mark];
    }),
  );
}
