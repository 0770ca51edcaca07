/** What comes out of an opened file: rows of cells that know their places. Nothing here knows a regulation. */
import type { Place, Problem } from '../../../model/problem.ts';
import type { ByteSource, Progress } from '../../bytes/byte-source.ts';
import type { Encoding } from '../../bytes/encoding.ts';

type TableFormat = 'csv' | 'tsv' | 'xlsx';
export type InputFormat = TableFormat | 'json' | 'jsonl';

/**
 * `heading` and `total` rows are set aside by the rules of row-kind.ts; `blank` rows hold nothing but spaces. All of
 * them are handed out in their order, so that a list can be written back whole.
 */
export type RowKind = 'data' | 'heading' | 'total' | 'blank';

export interface TableRow {
  readonly kind: RowKind;
  /** Number of the data row, from 1; 0 for a row that is none. */
  readonly row: number;
  /** Line of the file where the row begins, or row of the sheet; from 1. */
  readonly line: number;
  /** At least one for each column of the header; more where the row has more than its header. NFC. */
  readonly cells: readonly string[];
  /** Cells written less columns of the header: negative when cells were missing and stand as empty. */
  readonly ragged: number;
  /** What is wrong with the row as it is written. A row with problems is a row that cannot be answered. */
  readonly problems: readonly Problem[];
  /**
   * XLSX only, null elsewhere: which cells are numbers of the sheet. Their text is a plain decimal with a point
   * (`2021.355`), whatever the number style of the list.
   */
  readonly numeric: readonly boolean[] | null;
  /** The bytes the row was read from, for working out columns; null in XLSX. Holds a block of the file in memory. */
  readonly source: RowSource | null;
}

/** A stretch of decoded text (UTF-8, NFC) that holds a row. */
export interface RowSource {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export type SkipReason = 'title' | 'unit' | 'column-numbers' | 'separator';

/** A line above the data that is no row: said on stderr. */
export interface SkippedLine {
  readonly line: number;
  readonly reason: SkipReason;
  readonly text: string;
}

interface Reader {
  readonly encoding: Encoding;
  progress(): Progress;
  close(): Promise<void>;
}

export interface TableReader extends Reader {
  readonly format: TableFormat;
  /** Null in XLSX. */
  readonly delimiter: string | null;
  /** The sheet that is read; null but in XLSX. */
  readonly sheet: string | null;
  /** One name a column, joined over several header rows, NFC, on one line; `''` for a column without a name. */
  readonly header: readonly string[];
  /** Line, or sheet row, of the last header row. */
  readonly headerLine: number;
  /** The line that gives the unit of the amounts, as written ("ĐVT: triệu đồng"). */
  readonly unitLine: string | null;
  readonly skipped: readonly SkippedLine[];
  /**
   * Rows in their order, in batches, read as they are asked for. To be run through once. Throws what the system says
   * when the file can no longer be read; `systemProblem` makes a problem of it.
   */
  rows(): AsyncIterable<readonly TableRow[]>;
  /** line:column in CSV, the cell in XLSX; with the file, the number of the data row and the header. */
  placeOf(row: TableRow, column: number): Place;
}

/** A line of JSONL as it stands. */
export interface JsonLine {
  readonly line: number;
  readonly text: string;
  /** Set when the line cannot be handed out whole. */
  readonly problem: Problem | null;
}

export interface JsonLinesReader extends Reader {
  readonly format: 'jsonl';
  /** Lines that hold something, in batches. To be run through once. */
  lines(): AsyncIterable<readonly JsonLine[]>;
}

export interface JsonReader extends Reader {
  readonly format: 'json';
  readonly text: string;
}

/** What is asked for when a list is opened. */
export type Source =
  | { readonly path: string }
  /** `name` stands for the file in places. Without a format, here or in the options, a stream is CSV. */
  | {
      readonly stream: AsyncIterable<Uint8Array>;
      readonly format?: InputFormat;
      readonly name?: string;
      /** Whether the stream is of bytes in memory, and can be run through any number of times. */
      readonly isHeld?: boolean;
    };

/** Does a text name a known column? */
export type Recognise = (header: string) => boolean;

export interface OpenOptions {
  /** Wins over what the bytes show. */
  readonly encoding?: Encoding;
  /** Wins over the name of the file. */
  readonly format?: InputFormat;
  /** XLSX: name of a sheet, or its number from 1. */
  readonly sheet?: string | number;
  /** Line of the file, or row of the sheet, in which the header begins; from 1. */
  readonly headerRow?: number;
  readonly recognise: Recognise;
}

/** Everything the readers of a format need to know. */
export interface Opening {
  readonly source: ByteSource;
  readonly file: string | undefined;
  readonly format: InputFormat;
  readonly options: OpenOptions;
}

/** A row while it is being made: row-kind.ts completes it. One object a row, for speed. */
export type MutableRow = { -readonly [Key in keyof TableRow]: TableRow[Key] } & { cells: string[] };

/** Shared by every row without trouble; never written to. */
const NO_PROBLEMS: readonly Problem[] = [];

export function createRow(line: number, cells: string[], source: RowSource | null): MutableRow {
  return { kind: 'data', row: 0, line, cells, ragged: 0, problems: NO_PROBLEMS, numeric: null, source };
}

export function addProblem(row: MutableRow, problem: Problem): void {
  row.problems = row.problems === NO_PROBLEMS ? [problem] : [...row.problems, problem];
}

/** On one line, NFC, without spaces at its ends. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Nothing to be seen: spaces of any kind, or the end-of-file sign of old programs. */
export function isBlank(text: string): boolean {
  return text.length === 0 || /^[\s\u200b\u001a\ufeff]*$/.test(text);
}

/** What the places of all cells have in common: the file, the number of the data row, the name of the column. */
export function placeOfColumn(
  row: TableRow,
  column: number,
  header: readonly string[],
  file: string | undefined,
): Place {
  const name = header[column];
  return {
    ...(file !== undefined && { file }),
    ...(row.row > 0 && { row: row.row }),
    ...(name && { header: name }),
  };
}
