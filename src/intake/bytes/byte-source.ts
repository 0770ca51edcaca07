/** Opens a file or a stream as bytes, with the first of them at hand before the rest is read. */
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Problem } from '../../model/problem.ts';
import { SAMPLE_BYTES } from './encoding.ts';

/** Bytes asked of a file at once: few enough that what becomes of them is gone before it grows old in memory. */
const CHUNK_BYTES = 65_536;

/** How far the reading has come, in bytes of the file; `total` is absent where it is not known. */
export interface Progress {
  readonly read: number;
  readonly total?: number;
}

type OpenedSource = { readonly source: ByteSource } | { readonly problem: Problem };

/** Opens a file and reads its first bytes. Problems: missing, a directory, not to be read. */
export async function openFile(path: string): Promise<OpenedSource> {
  let handle: FileHandle | undefined;
  try {
    const about = await stat(path);
    if (about.isDirectory())
      return { problem: { code: 'file-is-directory', place: { file: path }, params: {} } };
    handle = await open(path);
    const total = about.isFile() ? about.size : undefined;
    const source = new ByteSource(chunksOfFile(handle), total, handle);
    await source.readHead();
    return { source };
  } catch (error) {
    await handle?.close();
    return { problem: systemProblem(path, error) };
  }
}

/** Reads the first bytes of a stream. */
export async function openStream(stream: AsyncIterable<Uint8Array>): Promise<OpenedSource> {
  const source = new ByteSource(stream);
  try {
    await source.readHead();
    return { source };
  } catch (error) {
    return { problem: systemProblem(undefined, error) };
  }
}

/** What the system said of a file; what is no word of the system is a bug and thrown on. */
export function systemProblem(path: string | undefined, error: unknown): Problem {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  const place = path === undefined ? {} : { file: path };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', place, params: {} };
  if (code === 'EISDIR') return { code: 'file-is-directory', place, params: {} };
  return { code: 'file-unreadable', place, params: { reason: code } };
}

/** All bytes, or null when they are more than the limit. */
export async function readAll(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function* chunksOfFile(handle: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

export class ByteSource {
  /** The first bytes, up to the size of a sample; all there are when `whole`. */
  head: Buffer = Buffer.alloc(0);
  whole = false;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #total: number | undefined;
  readonly #handle: FileHandle | undefined;
  /** What was read to have the head: at least that. */
  #first: Buffer = Buffer.alloc(0);
  #read = 0;

  constructor(chunks: AsyncIterable<Uint8Array>, total?: number, handle?: FileHandle) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#total = total;
    this.#handle = handle;
  }

  async readHead(): Promise<void> {
    const parts: Buffer[] = [];
    for (let length = 0; length < SAMPLE_BYTES; ) {
      const chunk = await this.#next();
      if (chunk === null) {
        this.whole = true;
        break;
      }
      parts.push(chunk);
      length += chunk.length;
    }
    this.#first = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    this.head = this.#first.subarray(0, SAMPLE_BYTES);
  }

  progress(): Progress {
    return { read: this.#read, ...(this.#total !== undefined && { total: this.#total }) };
  }

  /** All bytes from the first. To be run through once. */
  async *chunks(): AsyncGenerator<Buffer> {
    try {
      if (this.#first.length > 0) yield this.#first;
      for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) yield chunk;
    } finally {
      await this.close();
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
    await this.#handle?.close();
  }

  async #next(): Promise<Buffer | null> {
    const { value, done } = await this.#chunks.next();
    if (done === true) return null;
    const chunk = value as Uint8Array;
    this.#read += chunk.length;
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}
