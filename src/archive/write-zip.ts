/**
 * A ZIP from another one: entries that are kept are copied as they stand, packed, those that are changed keep their place
 * and their name, new ones come last. Format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.9, 4.3.12 and 4.3.16.
 */
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './read-zip.ts';

export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface NewEntry {
  /** The entry whose place it takes; absent: it comes last, by this name. */
  readonly instead?: ZipEntry;
  readonly name: string;
  /** What it unpacks to. */
  readonly pieces: Pieces;
}

const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;
/** In the flags: sizes stand behind the data. */
const SIZES_BEHIND = 8;
const NAME_IS_UTF8 = 0x800;
const DEFLATED = 8;
/** Version of the format that is needed to unpack: 2.0. */
const VERSION = 20;
/** 1 January 1980, the first day there is: a new entry says nothing about when it was made. */
const NO_DATE = 0x21;

/** The bytes of the ZIP, piece by piece. The entries are written in the order given. */
export async function* writeZip(
  entries: readonly (ZipEntry | NewEntry)[],
  comment: Uint8Array = new Uint8Array(0),
): AsyncGenerator<Uint8Array> {
  const records: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { pieces, record } = 'packed' in entry ? kept(entry) : await packed(entry);
    new DataView(record.buffer).setUint32(42, at, true);
    records.push(record);
    for (const piece of pieces) {
      at += piece.length;
      yield piece;
    }
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  yield* records;
  yield end(records.length, size, at, comment);
}

interface Written {
  readonly pieces: readonly Uint8Array[];
  /** Its record in the directory, but for its place. */
  readonly record: Uint8Array;
}

function kept(entry: ZipEntry): Written {
  const { localHeader, packed } = entry;
  const flags = localHeader[6]!;
  const pieces = [localHeader, packed];
  if ((flags & SIZES_BEHIND) !== 0) pieces.push(descriptor(entry));
  return { pieces, record: Uint8Array.from(entry.directoryRecord) };
}

function descriptor({ crc, packed, size }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x08074b50, true);
  view.setUint32(4, crc, true);
  view.setUint32(8, packed.length, true);
  view.setUint32(12, size, true);
  return bytes;
}

/** Packs an entry: it is held packed, since its header says how long it is. */
async function packed({ instead, name, pieces }: NewEntry): Promise<Written> {
  let crc = 0;
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const data: Uint8Array[] = [];
  let packedSize = 0;
  for await (const piece of deflate(counted())) {
    data.push(piece);
    packedSize += piece.length;
  }
  const old = instead?.directoryRecord;
  const oldView = old && new DataView(old.buffer, old.byteOffset, old.length);
  const nameBytes =
    old === undefined
      ? new TextEncoder().encode(name)
      : old.slice(RECORD_LENGTH, RECORD_LENGTH + oldView!.getUint16(28, true));
  const record = new Uint8Array(RECORD_LENGTH + nameBytes.length);
  const view = new DataView(record.buffer);
  if (old !== undefined) record.set(old.subarray(0, RECORD_LENGTH));
  view.setUint32(0, 0x02014b50, true);
  if (old === undefined) {
    view.setUint16(4, VERSION, true);
    view.setUint16(14, NO_DATE, true);
  }
  view.setUint16(6, VERSION, true);
  view.setUint16(8, (oldView?.getUint16(8, true) ?? NAME_IS_UTF8) & NAME_IS_UTF8, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packedSize, true);
  view.setUint32(24, size, true);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(30, 0, true);
  record.set(nameBytes, RECORD_LENGTH);
  return { pieces: [localHeader(record, nameBytes), ...data], record };
}

/** The header before the data, of what the record says: the same fields, the version and the flags first. */
function localHeader(record: Uint8Array, nameBytes: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH + nameBytes.length);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  header.set(record.subarray(6, 30), 4);
  header.set(nameBytes, LOCAL_LENGTH);
  return header;
}

async function* deflate(pieces: Pieces): AsyncGenerator<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const fed = feed(stream.writable.getWriter(), pieces);
  const reader = stream.readable.getReader();
  // What goes wrong in feeding is thrown behind the last piece; until then nobody may miss it.
  fed.catch(() => reader.cancel().catch(() => {}));
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  await fed;
}

async function feed(writer: WritableStreamDefaultWriter<Uint8Array>, pieces: Pieces): Promise<void> {
  for await (const piece of pieces) await writer.write(piece);
  await writer.close();
}

function end(count: number, size: number, at: number, comment: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(END_LENGTH + comment.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  view.setUint16(20, comment.length, true);
  bytes.set(comment, END_LENGTH);
  return bytes;
}
