/** What standard input holds, where nobody says: told from how it begins. */
import type { InputFormat } from '../../intake/list/file/table.ts';

const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const LINE_FEED = 0x0a;
/** Blanks, the marks of byte orders, and the empty halves of UTF-16. */
const NO_TEXT = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

export interface Peeked {
  readonly format: InputFormat;
  /** All of the stream, its beginning included. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/**
 * Reads the first chunk. A `[` begins a JSON array, a `{` JSON Lines, or one JSON object where its first line is not
 * whole; a workbook is known by its bytes to whoever reads it; everything else is CSV, whatever its delimiter.
 */
export async function peekFormat(stream: AsyncIterable<Uint8Array | string>): Promise<Peeked> {
  const chunks = bytesOf(stream);
  const { value, done } = await chunks.next();
  const first: Uint8Array = done === true ? new Uint8Array() : value;
  return { format: formatOf(first), stream: rejoined(first, chunks) };
}

function formatOf(bytes: Uint8Array): InputFormat {
  const at = bytes.findIndex((byte) => !NO_TEXT.has(byte));
  if (bytes[at] === OPEN_LIST) return 'json';
  if (bytes[at] !== OPEN_OBJECT) return 'csv';
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 || isWhole(bytes.subarray(at, end)) ? 'jsonl' : 'json';
}

function isWhole(line: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(line.filter((byte) => byte !== 0)).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* rejoined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
