/** Opens a CSV or TSV file as a table. */
import type { Place, Problem } from '../../../model/problem.ts';
import { decodeBlocks, type TextBlock } from '../../bytes/decode.ts';
import { decodeSample, encodingName, type KnownEncoding } from '../../bytes/encoding.ts';
import { fromTcvn3Characters } from '../../bytes/old-letters.ts';
import { readCsv } from './csv.ts';
import { countLineEnds, scanRecord } from './csv-record.ts';
import { countColumns, type FoundDelimiter, findDelimiter } from './delimiter.ts';
import { type FoundHeader, findHeader, sampleSize } from './layout.ts';
import { RowCompleter } from './row-kind.ts';
import {
  type MutableRow,
  type Opening,
  placeOfColumn,
  type SkippedLine,
  type TableReader,
  type TableRow,
} from './table.ts';

/** Opens a table of separated values: finds the delimiter and the header, and stands before the first row. */
export async function openCsv(
  opening: Opening,
  encoding: KnownEncoding,
): Promise<TableReader | { readonly problem: Problem }> {
  const { source, file, options } = opening;
  const found = delimiterOf(opening, encoding);
  const separator = found.separatorLine > 0;
  const blocks = dropFirstLine(decodeBlocks(source.chunks(), encoding), separator);
  const read = readCsv(blocks, found.delimiter, found.columns, separator ? 2 : 1);
  const batches = encoding.tcvn3Characters ? putRight(read) : read;
  const sample = await firstRows(batches, sampleSize(options.headerRow));
  const header = findHeader(sample, options.recognise, options.headerRow);
  if ('problem' in header) return header;
  const skipped: SkippedLine[] = separator
    ? [{ line: 1, reason: 'separator', text: `sep=${found.delimiter}` }]
    : [];
  return {
    format: opening.format === 'tsv' ? 'tsv' : 'csv',
    encoding: encodingName(encoding),
    delimiter: found.delimiter,
    sheet: null,
    ...header.layout,
    skipped: [...skipped, ...header.layout.skipped],
    progress: () => source.progress(),
    rows: () => completeRows(sample, header, batches, file),
    placeOf: (row, column) => placeInText(row, column, found.delimiter, header.layout.header, file),
    close: () => source.close(),
  };
}

function delimiterOf({ source, format, options }: Opening, encoding: KnownEncoding): FoundDelimiter {
  const text = decodeSample(source.head, encoding).normalize('NFC');
  const sample = encoding.tcvn3Characters ? fromTcvn3Characters(text) : text;
  const found = findDelimiter(sample, source.whole, options.recognise);
  if (format !== 'tsv' || found.separatorLine > 0) return found;
  return { delimiter: '\t', columns: countColumns(sample, source.whole, '\t'), separatorLine: 0 };
}

/** Without the line that names the delimiter. */
async function* dropFirstLine(blocks: AsyncIterable<TextBlock>, drop: boolean): AsyncGenerator<TextBlock> {
  let pending = drop;
  for await (const block of blocks) {
    if (!pending) {
      yield block;
      continue;
    }
    // A block ends where a line ends, and this line is short.
    const line = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(block.bytes.toString('utf8', 0, 64))![0];
    pending = false;
    const bytes = block.bytes.subarray(Buffer.byteLength(line));
    if (bytes.length > 0) yield { ...block, bytes };
  }
}

async function* putRight(batches: AsyncIterable<MutableRow[]>): AsyncGenerator<MutableRow[]> {
  for await (const rows of batches) {
    for (const row of rows) row.cells = row.cells.map(fromTcvn3Characters);
    yield rows;
  }
}

/** At least `wanted` rows, or all there are; the rest stays in `batches`. */
async function firstRows(batches: AsyncIterator<MutableRow[]>, wanted: number): Promise<MutableRow[]> {
  const rows: MutableRow[] = [];
  while (rows.length < wanted) {
    const { value, done } = await batches.next();
    if (done === true) break;
    for (const row of value) rows.push(row);
  }
  return rows;
}

async function* completeRows(
  sample: MutableRow[],
  { layout, profile }: FoundHeader,
  rest: AsyncGenerator<MutableRow[]>,
  file: string | undefined,
): AsyncGenerator<readonly TableRow[]> {
  const completer = new RowCompleter(file, layout.header.length, profile);
  const first = sample.splice(0).slice(layout.dataStart);
  for (const row of first) completer.complete(row);
  try {
    if (first.length > 0) yield first;
    for await (const rows of rest) {
      for (const row of rows) completer.complete(row);
      yield rows;
    }
  } finally {
    // Left early, before the rest was asked for: the file is still open.
    await rest.return(undefined);
  }
}

/** Line and column where a cell begins; the line's beginning for a cell that the row does not have. */
function placeInText(
  row: TableRow,
  column: number,
  delimiter: string,
  header: readonly string[],
  file: string | undefined,
): Place {
  const named = placeOfColumn(row, column, header, file);
  const { source } = row;
  if (source === null) return { ...named, line: row.line };
  const text = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength)
    .toString('utf8', source.start, source.end)
    .replace(/^[\r\n]+/, '');
  const cell = scanRecord(text, 0, delimiter).cells[column];
  if (cell === undefined) return { ...named, line: row.line };
  const before = text.slice(0, cell.start);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    ...named,
    line: row.line + countLineEnds(before),
    column: [...before.slice(lineStart)].length + 1,
  };
}
