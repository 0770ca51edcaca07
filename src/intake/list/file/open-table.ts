/** Opens a list, whatever it is written in: which format and encoding it has, where its header is. */
import type { Problem } from '../../../model/problem.ts';
import { decodeBlocks } from '../../bytes/decode.ts';
import { findEncoding, type KnownEncoding } from '../../bytes/encoding.ts';
import { type OtherBinary, readSignature, type Signature } from '../../bytes/signature.ts';
import { openFile, openStream, systemProblem } from '../../bytes/source.ts';
import { openCsv } from './csv-table.ts';
import { LARGEST_JSON, readJsonLines, readWholeText } from './json-lines.ts';
import type { Opening, OpenOptions, Source } from './opening.ts';
import type { InputFormat, JsonLinesReader, JsonReader, TableReader } from './table.ts';
import { openXlsx } from './xlsx-table.ts';

export type OpenReader = TableReader | JsonLinesReader | JsonReader;
export type Opened =
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
  const format = options.format ?? ('path' in source ? formatByName(source.path) : source.format);
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
  if ('refused' in encoding) return refusedEncoding(encoding.refused);
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
  return refused('file-binary', { kind: signature satisfies OtherBinary });
}

function refusedEncoding(refusal: 'tcvn3' | 'vni' | 'unknown' | 'binary'): { problem: Problem } {
  if (refusal === 'tcvn3') return refused('encoding-tcvn3', { encoding: 'tcvn3' });
  if (refusal === 'vni') return refused('encoding-vni');
  if (refusal === 'binary') return refused('file-binary', { kind: 'unknown' });
  return refused('encoding-unknown', { known: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'] });
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
  const text = await readWholeText(decodeBlocks(source.chunks(), encoding));
  if (text === null) return refused('json-too-large', { limit: String(LARGEST_JSON) });
  return {
    format: 'json',
    encoding: encoding.bytes,
    text,
    progress: () => source.progress(),
    close: () => source.close(),
  };
}
