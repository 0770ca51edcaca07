/** Reads a source of JSON or JSON Lines as text. */
import type { Problem } from '../../model/problem.ts';
import { decodeText } from '../bytes/decode-text.ts';
import {
  type Encoding,
  encodingName,
  encodingProblem,
  findEncoding,
  type KnownEncoding,
  SAMPLE_BYTES,
} from '../bytes/encoding.ts';
import { type CountedSource, readHead } from '../bytes/source.ts';

/** A line of JSON Lines as it stands. */
export interface JsonLine {
  readonly line: number;
  readonly text: string;
  /** Set when the line cannot be handed out whole. */
  readonly problem: Problem | null;
}

export interface JsonLinesText {
  readonly format: 'jsonl';
  readonly encoding: Encoding;
  /** Lines that hold something, in batches, any number of times. */
  lines(): AsyncIterable<readonly JsonLine[]>;
}

export interface JsonText {
  readonly format: 'json';
  readonly encoding: Encoding;
  readonly text: string;
}

/** The most a line of JSON Lines may be, in characters: it is one proposal. */
export const LONGEST_JSON_LINE = 16_777_216;
/** The most a JSON document may be, in characters: it is held whole. */
const LARGEST_JSON = 67_108_864;

/** Problems, without the file: those of encodings, `file-empty`, `file-binary`, `json-too-large`. */
export async function readJson(
  source: CountedSource,
  format: 'json' | 'jsonl',
  asked: Encoding | undefined,
): Promise<JsonLinesText | JsonText | { readonly problem: Problem }> {
  const head = await readHead(source, SAMPLE_BYTES);
  const found = findEncoding(head.bytes, head.isWhole, asked);
  if ('refused' in found) {
    if (found.refused === 'binary') return refused('file-binary', { kind: 'unknown' });
    const { code, params } = encodingProblem(found.refused);
    return refused(code, params);
  }
  const { known } = found;
  if (head.isWhole && head.bytes.subarray(known.bom).every(isSpace)) return refused('file-empty');
  const encoding = encodingName(known);
  if (format === 'jsonl') return { format, encoding, lines: () => linesOf(source, known) };
  const text = await wholeText(source, known);
  return text === null
    ? refused('json-too-large', { limit: String(LARGEST_JSON) })
    : { format, encoding, text };
}

function refused(code: Problem['code'], params: Problem['params'] = {}): { readonly problem: Problem } {
  return { problem: { code, place: {}, params } };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x00 || byte === 0x1a;
}

async function wholeText(source: CountedSource, encoding: KnownEncoding): Promise<string | null> {
  const parts: string[] = [];
  let length = 0;
  for await (const { text } of decodeText(source.open(), encoding)) {
    length += text.length;
    if (length > LARGEST_JSON) return null;
    parts.push(text);
  }
  return parts.join('');
}

/** The lines that hold something, in batches, with the number of each in the file. */
async function* linesOf(source: CountedSource, encoding: KnownEncoding): AsyncGenerator<JsonLine[]> {
  let rest = '';
  let line = 1;
  let isDropping = false;
  for await (const { text } of decodeText(source.open(), encoding)) {
    // A line that goes on is not searched again from its beginning.
    const parts = text.split('\n');
    parts[0] = rest + parts[0]!;
    rest = parts.pop()!;
    const lines: JsonLine[] = [];
    for (const part of parts) {
      if (!isDropping && !isBlank(part)) lines.push(jsonLine(line, part, source.name));
      isDropping = false;
      line++;
    }
    if (rest.length > LONGEST_JSON_LINE) {
      if (!isDropping) lines.push(jsonLine(line, rest, source.name));
      isDropping = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (!isDropping && !isBlank(rest)) yield [jsonLine(line, rest, source.name)];
}

function isBlank(text: string): boolean {
  return /^[\s\u200b\u001a\ufeff]*$/.test(text);
}

function jsonLine(line: number, text: string, file: string | undefined): JsonLine {
  if (text.length <= LONGEST_JSON_LINE) return { line, text: text.replace(/\r$/, ''), problem: null };
  const place = file === undefined ? { line } : { file, line };
  const problem: Problem = { code: 'line-too-long', place, params: { limit: String(LONGEST_JSON_LINE) } };
  return { line, text: text.slice(0, 200), problem };
}
