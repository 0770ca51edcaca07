/** Opens a list, whatever it is written in: which format and encoding it has, where its header is. */
import type { Problem } from '../../../model/problem.ts';
import { openFile, openStream, readAll, systemProblem } from '../../bytes/byte-source.ts';
import { decodeBlocks, type TextBlock } from '../../bytes/decode.ts';
import { encodingProblem, findEncoding, type KnownEncoding } from '../../bytes/encoding.ts';
import { readSignature, type Signature } from '../../bytes/signature.ts';
import { openCsv } from './csv-table.ts';
import {
  type InputFormat,
  isBlank,
  type JsonLine,
  type JsonLinesReader,
  type JsonReader,
  type Opening,
  type OpenOptions,
  type Source,
  type TableReader,
} from './table.ts';
import { openXlsx } from './xlsx-table.ts';

export type OpenReader = TableReader | JsonLinesReader | JsonReader;
type Opened =
  | { readonly ok: true; readonly table: OpenReader }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Opens a file or stream. CSV, TSV and XLSX give a table, JSONL its lines, JSON its text: `table.format` tells which.
 * What cannot be opened is a problem with the file in its place; only bugs throw. An opened reader is read to its
 * end, left early by `break`, or closed.
 */
export async function openTable(source: Source, options: OpenOptions): Promise<Opened> {
  const file = 'path' in source ? source.path : source.name;
  const opened = await ('path' in source ? openFile(source.path) : openStream(source.stream));
  if ('problem' in opened) return { ok: false, problem: opened.problem };
  const format = options.format ?? ('path' in source ? formatByName(source.path) : (source.format ?? 'csv'));
  try {
    const found = await openFormat({ source: opened.source, file, format, options });
    if (!('problem' in found)) return { ok: true, table: found };
    await opened.source.close();
    const place = file === undefined ? found.problem.place : { file, ...found.problem.place };
    return { ok: false, problem: { ...found.problem, place } };
  } catch (error) {
    await opened.source.close();
    return { ok: false, problem: systemProblem(file, error) };
  }
}

/** The format a file's name promises; CSV for any other name. */
export function formatByName(path: string): InputFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'xlsx' || ending === 'xlsm') return 'xlsx';
  if (ending === 'tsv' || ending === 'tab') return 'tsv';
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  return ending === 'json' ? 'json' : 'csv';
}

type Found = OpenReader | { readonly problem: Problem };

async function openFormat(opening: Opening): Promise<Found> {
  const { head, whole } = opening.source;
  if (head.length === 0) return refused('file-empty');
  const signature = readSignature(head);
  // A workbook is known by its bytes, whatever it is called.
  if (signature === 'zip') return openXlsx(opening);
  if (signature !== null) return refusedBySignature(signature);
  if (opening.format === 'xlsx') return refused('xlsx-broken', { reason: 'zip' });
  const encoding = findEncoding(head, whole, opening.options.encoding);
  if ('refused' in encoding) {
    if (encoding.refused === 'binary') return refused('file-binary', { kind: 'unknown' });
    const { code, params } = encodingProblem(encoding.refused);
    return refused(code, params);
  }
  if (whole && head.subarray(encoding.known.bom).every(isSpace)) return refused('file-empty');
  if (opening.format === 'json') return openJson(opening, encoding.known);
  if (opening.format === 'jsonl') return openJsonLines(opening, encoding.known);
  return openCsv({ ...opening, format: opening.format }, encoding.known);
}

function refused(code: Problem['code'], params: Problem['params'] = {}): { problem: Problem } {
  return { problem: { code, place: {}, params } };
}

function refusedBySignature(signature: Exclude<Signature, 'zip'>): { problem: Problem } {
  if (signature === 'ole2') return refused('file-old-excel');
  if (signature === 'html' || signature === 'spreadsheet-xml')
    return refused('file-other-format', { kind: signature });
  return refused('file-binary', { kind: signature });
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x00 || byte === 0x1a;
}

function openJsonLines({ source, file }: Opening, encoding: KnownEncoding): JsonLinesReader {
  return {
    format: 'jsonl',
    encoding: encoding.bytes,
    progress: () => source.progress(),
    lines: () => readJsonLines(decodeBlocks(source.chunks(), encoding), file),
    close: () => source.close(),
  };
}

async function openJson({ source }: Opening, encoding: KnownEncoding): Promise<Found> {
  const bytes = await readAll(bytesOf(decodeBlocks(source.chunks(), encoding)), LARGEST_JSON);
  if (bytes === null) return refused('json-too-large', { limit: String(LARGEST_JSON) });
  return {
    format: 'json',
    encoding: encoding.bytes,
    text: bytes.toString('utf8'),
    progress: () => source.progress(),
    close: () => source.close(),
  };
}

async function* bytesOf(blocks: AsyncIterable<TextBlock>): AsyncGenerator<Buffer> {
  for await (const { bytes } of blocks) yield bytes;
}

/** The most a line of JSONL may be, in bytes of UTF-8: it is one proposal. */
export const LONGEST_JSON_LINE = 16_777_216;
/** The most a JSON document may be, in bytes of UTF-8: it is held whole. */
const LARGEST_JSON = 67_108_864;

/** The lines that hold something, in batches, with the number of each in the file. */
async function* readJsonLines(
  blocks: AsyncIterable<TextBlock>,
  file: string | undefined,
): AsyncGenerator<JsonLine[]> {
  let rest = '';
  let line = 1;
  let dropping = false;
  for await (const block of blocks) {
    const parts = (rest + block.bytes.toString('utf8')).split('\n');
    rest = parts.pop()!;
    const lines: JsonLine[] = [];
    for (const text of parts) {
      if (!dropping && !isBlank(text)) lines.push(jsonLine(line, text, file));
      dropping = false;
      line++;
    }
    if (rest.length > LONGEST_JSON_LINE) {
      if (!dropping) lines.push(jsonLine(line, rest, file));
      dropping = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (!dropping && !isBlank(rest)) yield [jsonLine(line, rest, file)];
}

function jsonLine(line: number, text: string, file: string | undefined): JsonLine {
  if (text.length <= LONGEST_JSON_LINE) return { line, text: text.replace(/\r$/, ''), problem: null };
  const place = file === undefined ? { line } : { file, line };
  const problem: Problem = {
    code: 'line-too-long',
    place,
    params: { limit: String(LONGEST_JSON_LINE) },
  };
  return { line, text: text.slice(0, 200), problem };
}
