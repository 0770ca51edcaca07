/** Opens a file of separated values as a book of one sheet. */

import type { Place } from '../../../model/problem.ts';
import { normal } from '../../../notation/normal.ts';
import { decodeText, utf8Blocks } from '../../bytes/decode-text.ts';
import { decodeSample, encodingName, type KnownEncoding } from '../../bytes/encoding.ts';
import { fromTcvn3Characters } from '../../bytes/old-letters.ts';
import type { CountedSource, Head } from '../../bytes/source.ts';
import { type CsvForm, readCsvRows } from './csv-rows.ts';
import { countLineEnds, scanRecord } from './csv-scanner.ts';
import { isSkimmed, skimCsvRows } from './csv-skim.ts';
import { countColumns, type FoundDelimiter, findDelimiter } from './delimiter.ts';
import type { Book, GridRow, Sheet, SheetTraits } from './grid.ts';

export interface CsvOpening {
  readonly source: CountedSource;
  readonly head: Head;
  readonly encoding: KnownEncoding;
  readonly format: 'csv' | 'tsv';
  /** Whether a text names a column: of two delimiters that could be, the one that makes most names is taken. */
  readonly recognise: (text: string) => boolean;
}

const NO_TRAITS: SheetTraits = { hiddenRows: 0, hiddenColumns: [], merges: 0, isFiltered: false };

export function openCsvBook(opening: CsvOpening): Book {
  const { source, encoding, format } = opening;
  const found = delimiterOf(opening);
  const form: CsvForm = {
    delimiter: found.delimiter,
    columns: found.columns,
    skip: found.separatorLine > 0 ? 1 : 0,
    mend: encoding.tcvn3Characters ? fromTcvn3Characters : null,
    file: source.name,
  };
  const sheet: Sheet = {
    name: null,
    number: 1,
    isHidden: false,
    open: async () => ({
      traits: NO_TRAITS,
      rows: () => readCsvRows(decodeText(source.open(), encoding), form),
      ...(isSkimmed(form) && {
        skim: (taker) => skimCsvRows(utf8Blocks(source.open(), encoding), form, taker),
      }),
      placeOf: (row, column) => placeInText(row, column, form),
      release: () => {},
    }),
  };
  return {
    format,
    encoding: encodingName(encoding),
    delimiter: found.delimiter,
    sheets: [sheet],
    progress: () => source.progress(),
    close: async () => {},
  };
}

function delimiterOf({ head, encoding, format, recognise }: CsvOpening): FoundDelimiter {
  const text = normal(decodeSample(head.bytes, encoding), 'NFC');
  const sample = encoding.tcvn3Characters ? fromTcvn3Characters(text) : text;
  const found = findDelimiter(sample, head.isWhole, recognise);
  if (format !== 'tsv' || found.separatorLine > 0) return found;
  return { delimiter: '\t', columns: countColumns(sample, head.isWhole, '\t'), separatorLine: 0 };
}

/** Line and column where a cell begins; the line's beginning for a cell that the row does not have. */
function placeInText(row: GridRow, column: number, { delimiter, file }: CsvForm): Place {
  const named: Place = { ...(file !== undefined && { file }), line: row.line };
  if (row.source === null) return named;
  const text = row.source.text.slice(row.source.start, row.source.end);
  const starts: number[] = [];
  scanRecord(text, 0, delimiter, starts);
  const start = starts[column];
  if (start === undefined) return named;
  const before = text.slice(0, start);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    ...named,
    line: row.line + countLineEnds(before),
    column: [...before.slice(lineStart)].length + 1,
  };
}
