/** A stream held in a temporary file while it is read, so that the whole of it can be read again. */
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ByteSource } from '../intake/bytes/source.ts';
import { TemporaryFailure } from '../intake/bytes/system-problem.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';

/** A source that keeps something while it is in use. */
export interface HeldSource {
  readonly source: ByteSource;
  close(): Promise<void>;
}

const CHUNK_BYTES = 262_144;

/**
 * Holds a stream that can be read once only. It is taken as far as it is asked for.
 * @param name stands for it in places
 * @throws TemporaryFailure when no temporary file can be made, or no more of it
 */
export async function holdStream(stream: AsyncIterable<Uint8Array>, name?: string): Promise<HeldSource> {
  const spool = await Spool.open(stream);
  return {
    source: { ...(name !== undefined && { name }), open: () => spool.chunks() },
    close: () => spool.close(),
  };
}

class Spool {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #path: string;
  readonly #file: FileHandle;
  #written = 0;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;
  #isClosed = false;

  private constructor(stream: AsyncIterable<Uint8Array>, path: string, file: FileHandle) {
    this.#source = stream[Symbol.asyncIterator]();
    this.#path = path;
    this.#file = file;
  }

  static async open(stream: AsyncIterable<Uint8Array>): Promise<Spool> {
    const folder = tmpdir();
    await removeLeftovers(folder);
    const path = join(folder, await temporaryName('authority'));
    const file = await open(path, 'wx+', 0o600).catch((error: unknown) => {
      throw new TemporaryFailure(folder, error);
    });
    // Where the system lets go of the name at once, nothing is left behind however the program ends.
    await rm(path, { force: true }).catch(() => {});
    return new Spool(stream, path, file);
  }

  /** The stream from its beginning. One reading after the other. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; ; ) {
      if (at < this.#written) {
        const chunk = await this.#readAt(at);
        at += chunk.length;
        yield chunk;
        continue;
      }
      // What comes new is at hand, and need not be read back.
      const chunk = await this.#next();
      if (chunk === null) return;
      at += chunk.length;
      yield chunk;
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#ended = true;
    await this.#source.return?.();
    await this.#file.close();
    await rm(this.#path, { force: true });
  }

  /** Takes the next chunk from the stream into the file; null at its end. */
  async #next(): Promise<Uint8Array | null> {
    // A stream that failed must not look like one that ended there.
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#ended) return null;
    const { value, done } = await this.#source.next().catch((error: unknown) => {
      this.#failure = { error };
      throw error;
    });
    if (done === true) {
      this.#ended = true;
      return null;
    }
    for (let from = 0; from < value.length; ) {
      const { bytesWritten } = await this.#file
        .write(value, from, value.length - from, this.#written)
        .catch((error: unknown) => {
          this.#failure = { error: new TemporaryFailure(tmpdir(), error) };
          throw this.#failure.error;
        });
      from += bytesWritten;
      this.#written += bytesWritten;
    }
    return value;
  }

  async #readAt(at: number): Promise<Uint8Array> {
    const length = Math.min(CHUNK_BYTES, this.#written - at);
    const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafeSlow(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  }
}
