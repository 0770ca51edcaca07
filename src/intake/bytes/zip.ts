/**
 * The entries of a ZIP file, found by its directory and bounded in size. The reader of XLSX goes through a ZIP as a
 * stream and waits without end for an entry that is cut short; it is given the entries anew, unpacked and whole.
 * Not by fflate: where an entry unpacks to more than its directory says, or lies beyond the end of the file or not
 * behind a header of its own, fflate cuts it off without a word, and a list would be read that is not the one sent.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
  /** Bytes it unpacks to, as the directory says. */
  readonly size: number;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** The entries by name, or null when the file is no whole ZIP (or one of more than 4 GB). */
export function readZip(file: Buffer): ReadonlyMap<string, ZipEntry> | null {
  const end = findEnd(file);
  if (end < 0) return null;
  const entries = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY) return null;
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = readEntry(file, at, name);
    if (entry === null) return null;
    entries.set(name, entry);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(file: Buffer): number {
  const last = file.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (file[at] === 0x50 && file.readUInt32LE(at) === END) return at;
  }
  return -1;
}

function readEntry(file: Buffer, at: number, name: string): ZipEntry | null {
  const packedSize = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) return null;
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + packedSize > file.length) return null;
  const packed = file.subarray(start, start + packedSize);
  return { name, method: file.readUInt16LE(at + 10), packed, size: file.readUInt32LE(at + 24) };
}

/** Unpacks an entry; null when it is broken, larger than its directory says, or packed in a way not in use. */
export function unpack(entry: ZipEntry): Buffer | null {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    return null;
  }
}

/** A ZIP of entries stored unpacked, in their order. It has no directory and no checksums: its reader uses neither. */
export function writeStoredZip(entries: readonly (readonly [name: string, bytes: Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  for (const [name, bytes] of entries) {
    const nameBytes = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(LOCAL, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt32LE(bytes.length, 22);
    header.writeUInt16LE(nameBytes.length, 26);
    parts.push(header, nameBytes, bytes);
  }
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  parts.push(end);
  return Buffer.concat(parts);
}
