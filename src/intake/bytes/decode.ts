/** Decodes the bytes of a file into blocks of UTF-8 in NFC that end where a line ends. */
import { isUtf8 } from 'node:buffer';
import { type KnownEncoding, wholeCharacters } from './encoding.ts';

export interface TextBlock {
  /** UTF-8, NFC. */
  readonly bytes: Buffer;
  /** The encoding has no character for some of the bytes; U+FFFD stands for them. */
  readonly damaged: boolean;
}

/** A line longer than this is not waited for: it is handed on in pieces. */
const LONGEST_WAIT = 1_048_576;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** Decodes `chunks` (the byte order mark is left out), a block for each chunk, never a copy where none is needed. */
export async function* decodeBlocks(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: KnownEncoding,
): AsyncGenerator<TextBlock> {
  const decoder = await createDecoder(encoding);
  let rest: Buffer = Buffer.alloc(0);
  let skip = encoding.bom;
  for await (const chunk of chunks) {
    const text = decoder.write(skip === 0 ? chunk : chunk.subarray(skip));
    skip = Math.max(0, skip - chunk.length);
    const bytes = rest.length === 0 ? text : Buffer.concat([rest, text]);
    const cut = lastCut(bytes);
    rest = bytes.subarray(cut);
    if (cut > 0) yield normalised(bytes.subarray(0, cut));
  }
  const last = Buffer.concat([rest, decoder.end()]);
  if (last.length > 0) yield normalised(last);
}

/**
 * Where to cut so that no character, no letter with its marks and no CRLF is parted: behind the last line end, or
 * within a line too long to wait for, before a space.
 */
function lastCut(bytes: Buffer): number {
  const lf = bytes.lastIndexOf(LF);
  if (lf >= 0) return lf + 1;
  // The last byte may be the first half of CRLF.
  const cr = bytes.length < 2 ? -1 : bytes.lastIndexOf(CR, bytes.length - 2);
  if (cr >= 0) return cr + 1;
  if (bytes.length < LONGEST_WAIT) return 0;
  const space = bytes.lastIndexOf(SPACE);
  return space > 0 ? space : wholeCharacters(bytes);
}

/** Marks that stand behind their letter (U+0300 to U+036F) begin with one of these bytes, and nothing else does. */
function hasMarks(bytes: Buffer): boolean {
  return bytes.includes(0xcc) || bytes.includes(0xcd);
}

const REPLACEMENT = Buffer.from('\ufffd');

function normalised(bytes: Buffer): TextBlock {
  const valid = isUtf8(bytes);
  const damaged = !valid || bytes.includes(REPLACEMENT);
  if (valid && !hasMarks(bytes)) return { bytes, damaged };
  return { bytes: Buffer.from(bytes.toString('utf8').normalize('NFC')), damaged };
}

interface Decoder {
  /** The characters that are whole, as UTF-8. */
  write(chunk: Buffer): Buffer;
  end(): Buffer;
}

async function createDecoder(encoding: KnownEncoding): Promise<Decoder> {
  const { bytes } = encoding;
  if (bytes === 'utf-8') return { write: (chunk) => chunk, end: () => Buffer.alloc(0) };
  if (bytes === 'tcvn3') {
    const { default: iconv } = await import('iconv-lite');
    const tcvn = iconv.getDecoder('tcvn');
    return {
      write: (chunk) => Buffer.from(tcvn.write(chunk)),
      end: () => Buffer.from(tcvn.end() ?? ''),
    };
  }
  const decoder = new TextDecoder(bytes, { ignoreBOM: true });
  return {
    write: (chunk) => Buffer.from(decoder.decode(chunk, { stream: true })),
    end: () => Buffer.from(decoder.decode()),
  };
}
