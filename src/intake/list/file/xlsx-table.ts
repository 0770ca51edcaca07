/** Opens an XLSX file as a table. */
import type { Problem } from '../../../model/problem.ts';
import { cellName } from '../../../notation/cell-name.ts';
import { readAll } from '../../bytes/byte-source.ts';
import { encodingProblem, oldFont } from '../../bytes/encoding.ts';
import { fromTcvn3Characters } from '../../bytes/old-letters.ts';
import { type FoundHeader, findHeader } from './layout.ts';
import { RowCompleter } from './row-kind.ts';
import { type MutableRow, type Opening, placeOfColumn, type TableReader, type TableRow } from './table.ts';
import { LARGEST_XLSX, readXlsx, tooLarge } from './xlsx.ts';

/** Rows handed out at once. */
const BATCH_ROWS = 1000;
/** Rows whose letters are looked at for an old font. */
const FONT_ROWS = 500;

/** Reads a sheet whole and finds its header. */
export async function openXlsx({
  source,
  file,
  options,
}: Opening): Promise<TableReader | { readonly problem: Problem }> {
  const bytes = await readAll(source.chunks(), LARGEST_XLSX);
  if (bytes === null) return tooLarge('bytes', LARGEST_XLSX);
  const read = await readXlsx(bytes, options.sheet);
  if ('problem' in read) return read;
  const rows = [...read.rows];
  const old = options.encoding === 'tcvn3';
  if (old) for (const row of rows) row.cells = row.cells.map(fromTcvn3Characters);
  else if (options.encoding === undefined) {
    const font = oldFont(
      rows
        .slice(0, FONT_ROWS)
        .map((row) => row.cells.join(' '))
        .join('\n'),
    );
    if (font !== null) return { problem: { place: {}, ...encodingProblem(font) } };
  }
  const header = findHeader(rows, options.recognise, options.headerRow);
  if ('problem' in header) return header;
  const { layout } = header;
  return {
    format: 'xlsx',
    encoding: old ? 'tcvn3' : 'utf-8',
    delimiter: null,
    sheet: read.sheet,
    ...layout,
    progress: () => source.progress(),
    rows: () => completeRows(rows, header, file),
    placeOf: (row, column) => ({
      ...placeOfColumn(row, column, layout.header, file),
      cell: cellName(column, row.line),
    }),
    close: () => source.close(),
  };
}

async function* completeRows(
  rows: MutableRow[],
  { layout, profile }: FoundHeader,
  file: string | undefined,
): AsyncGenerator<readonly TableRow[]> {
  const completer = new RowCompleter(file, layout.header.length, profile);
  rows.splice(0, layout.dataStart);
  while (rows.length > 0) {
    const batch = rows.splice(0, BATCH_ROWS);
    for (const row of batch) completer.complete(row);
    yield batch;
  }
}
