/** Decodes the bytes of a file into blocks of text in NFC that end where a line ends. */

import { normal } from '../../notation/normal.ts';
import { type KnownEncoding, wholeCharacters } from './encoding.ts';
import { fromTcvn3Bytes } from './old-letters.ts';
import { joined } from './source.ts';
import { turn } from './turn.ts';

export interface TextBlock {
  /** NFC. */
  readonly text: string;
  /** The encoding has no character for some of the bytes; U+FFFD stands for them. */
  readonly isDamaged: boolean;
  /** Some of it may be no common letter, digit or punctuation. */
  readonly isUncommon: boolean;
}

/** A line longer than this is not waited for: it is handed on in pieces. */
const LONGEST_WAIT = 1_048_576;
/** Bytes decoded at once: few enough that the text of a block is young memory, and a cell that is kept keeps little. */
const BLOCK_BYTES = 32_768;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * What may have to be put into NFC, and signs that cannot be seen, among them: all but the letters of Latin, of
 * Vietnamese, and common punctuation. One look for all of it is cheap.
 */
const UNCOMMON =
  /[^\t-\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2002-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20cf]/;

/** Decodes `chunks`; the byte order mark is left out. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: KnownEncoding,
): AsyncGenerator<TextBlock> {
  for await (const block of utf8Blocks(chunks, encoding)) yield textBlock(block);
}

/** The same blocks as bytes of UTF-8, for {@link textBlock} to decode where that is needed. */
export async function* utf8Blocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: KnownEncoding,
): AsyncGenerator<Uint8Array> {
  for await (const lines of wholeLines(inUtf8(withoutMark(chunks, encoding.bom), encoding))) {
    for (let at = 0; at < lines.length; ) {
      const end = endOfBlock(lines, at);
      yield lines.subarray(at, end);
      at = end;
      await turn();
    }
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes a block, or some of its lines. */
export function textBlock(bytes: Uint8Array): TextBlock {
  const decoded = decoder.decode(bytes);
  const isUncommon = UNCOMMON.test(decoded);
  if (!isUncommon) return { text: decoded, isDamaged: false, isUncommon };
  return { text: normal(decoded, 'NFC'), isDamaged: decoded.includes('\ufffd'), isUncommon };
}

async function* withoutMark(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  bom: number,
): AsyncGenerator<Uint8Array> {
  let skip = bom;
  for await (const chunk of chunks) {
    if (chunk.length > skip) yield skip === 0 ? chunk : chunk.subarray(skip);
    skip = Math.max(0, skip - chunk.length);
  }
}

/** The same text in UTF-8. */
function inUtf8(chunks: AsyncIterable<Uint8Array>, { bytes }: KnownEncoding): AsyncIterable<Uint8Array> {
  if (bytes === 'utf-8') return chunks;
  if (bytes === 'tcvn3') return encoded(chunks, fromTcvn3Bytes, () => '');
  const decoder = new TextDecoder(bytes, { ignoreBOM: true });
  return encoded(
    chunks,
    (chunk) => decoder.decode(chunk, { stream: true }),
    () => decoder.decode(),
  );
}

async function* encoded(
  chunks: AsyncIterable<Uint8Array>,
  textOf: (chunk: Uint8Array) => string,
  rest: () => string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(textOf(chunk));
  yield encoder.encode(rest());
}

/**
 * The chunks, cut anew so that no character, no letter with its marks and no CRLF is parted: behind a line end, or
 * within a line too long to wait for, before a space.
 */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const cut = behindLastLine(chunk);
    if (cut > 0) {
      yield held.length === 0 ? chunk.subarray(0, cut) : joined([...held, chunk.subarray(0, cut)]);
      held = cut < chunk.length ? [chunk.subarray(cut)] : [];
      length = chunk.length - cut;
      continue;
    }
    held.push(chunk);
    length += chunk.length;
    if (length < LONGEST_WAIT) continue;
    const bytes = joined(held);
    const space = bytes.lastIndexOf(SPACE);
    // A space far behind would have most of it held, and joined anew with each chunk.
    const end = space > bytes.length / 2 ? space : wholeCharacters(bytes);
    yield bytes.subarray(0, end);
    held = [bytes.subarray(end)];
    length = bytes.length - end;
  }
  if (length > 0) yield joined(held);
}

function behindLastLine(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(LF);
  if (lf >= 0) return lf + 1;
  // The last byte may be the first half of CRLF.
  return bytes.length < 2 ? 0 : bytes.lastIndexOf(CR, bytes.length - 2) + 1;
}

/** Behind a line end near the wanted length; behind the first one where there is none before. */
function endOfBlock(bytes: Uint8Array, at: number): number {
  if (bytes.length - at <= BLOCK_BYTES) return bytes.length;
  const cut = behindLastLine(bytes.subarray(at, at + BLOCK_BYTES));
  if (cut > 0) return at + cut;
  const next = bytes.indexOf(LF, at + BLOCK_BYTES);
  return next < 0 ? bytes.length : next + 1;
}
