/**
 * The entries of a ZIP file, found by its directory and unpacked piece by piece. What the directory says is held to: an
 * entry that lies outside the file or over another, or unpacks to more, less or other bytes than is said, is not read,
 * for a list must not be read that is not the one sent. Format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16.
 */
import { crc32 } from './crc32.ts';

export interface ZipArchive {
  /** In the order of the directory; no name stands twice. */
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
  readonly comment: Uint8Array;
}

export interface ZipEntry {
  readonly name: string;
  /** General purpose bits: 0 encrypted, 3 sizes behind the data, 11 the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes it unpacks to, as the directory says. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Its whole record in the directory, and its header before the packed bytes, as they stand in the file. */
  readonly directoryRecord: Uint8Array;
  readonly localHeader: Uint8Array;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** Stands where the true figure is in a ZIP64 record: such files are of more than 4 GB. */
const IN_ZIP64 = 0xffffffff;

/** Packed bytes handed to the unpacker at once: they may unpack to a thousand times as many. */
const PIECE_BYTES = 16_384;
/** Bytes of an entry that is not packed handed out at once. */
const STORED_BYTES = 65_536;

/** Null when the bytes are no whole ZIP (or one of more than 4 GB). */
export function readZip(file: Uint8Array): ZipArchive | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const directory = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  let at = directory;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const entry = readEntry(file, view, at, end);
    if (entry === null || byName.has(entry.name)) return null;
    entries.push(entry);
    byName.set(entry.name, entry);
    at += entry.directoryRecord.length;
  }
  if (!lieApart(entries, file.byteOffset + directory)) return null;
  const comment = file.subarray(end + END_LENGTH, end + END_LENGTH + view.getUint16(end + 20, true));
  return { entries, byName, comment };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function readEntry(file: Uint8Array, view: DataView, at: number, end: number): ZipEntry | null {
  if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) return null;
  const nameLength = view.getUint16(at + 28, true);
  const length = RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (at + length > end || local + LOCAL_LENGTH > end || size === IN_ZIP64) return null;
  if (view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > end) return null;
  return {
    name: new TextDecoder().decode(file.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: file.subarray(start, start + packedSize),
    directoryRecord: file.subarray(at, at + length),
    localHeader: file.subarray(local, start),
  };
}

/** Whether no entry lies over another or reaches into the directory. */
function lieApart(entries: readonly ZipEntry[], directory: number): boolean {
  const stretches = entries.map(({ localHeader, packed }) => ({
    from: localHeader.byteOffset,
    to: packed.byteOffset + packed.length,
  }));
  stretches.sort((a, b) => a.from - b.from);
  return stretches.every(({ to }, index) => to <= (stretches[index + 1]?.from ?? directory));
}

/** That the bytes of an entry are not those its directory tells of, or packed in a way not in use. */
export class BrokenEntry extends Error {}

/** The bytes of an entry in pieces, none beyond its size. Throws {@link BrokenEntry}, at the latest behind the last. */
export async function* unpackPieces(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let length = 0;
  let crc = 0;
  for await (const piece of piecesOf(entry)) {
    length += piece.length;
    if (length > entry.size) throw new BrokenEntry(entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length < entry.size || crc !== entry.crc) throw new BrokenEntry(entry.name);
}

/** All bytes of an entry; null when it is broken. */
export async function unpack(entry: ZipEntry): Promise<Uint8Array | null> {
  // What a broken directory promises is not set aside before it has come.
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of unpackPieces(entry)) pieces.push(piece);
  } catch (error) {
    if (error instanceof BrokenEntry) return null;
    throw error;
  }
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function piecesOf(entry: ZipEntry): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const isEncrypted = (entry.flags & 1) !== 0;
  if (entry.method === 0 && !isEncrypted) return stored(entry.packed);
  if (entry.method === 8 && !isEncrypted) return inflate(entry);
  throw new BrokenEntry(entry.name);
}

function* stored(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STORED_BYTES) yield bytes.subarray(at, at + STORED_BYTES);
}

async function* inflate({ name, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  // What goes wrong in feeding goes wrong in reading too, and is told there.
  feed(stream.writable.getWriter(), packed).catch(() => {});
  const reader = stream.readable.getReader();
  // Left early, it waits for a reader that does not come, and is forgotten. It is not cancelled: node then throws where
  // nobody can catch it, when what was under way arrives at a stream that is closed.
  for (;;) {
    const { value, done } = await nextOf(reader, name);
    if (done) return;
    yield value;
  }
}

async function feed(writer: WritableStreamDefaultWriter<Uint8Array>, packed: Uint8Array): Promise<void> {
  for (let at = 0; at < packed.length; at += PIECE_BYTES) {
    await writer.write(packed.slice(at, at + PIECE_BYTES));
  }
  await writer.close();
}

/** The unpacker throws for nothing but what it is given. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>, name: string) {
  try {
    return await reader.read();
  } catch {
    throw new BrokenEntry(name);
  }
}
