/** A stream held in a temporary file while it is read, so that the whole of it can be read again. */
import type { ByteSource } from '../intake/bytes/source.ts';
import { TemporaryFile } from './temporary-file.ts';

/** A source that keeps something while it is in use. */
export interface HeldSource {
  readonly source: ByteSource;
  close(): Promise<void>;
}

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
  readonly #file: TemporaryFile;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;
  #isClosed = false;

  private constructor(stream: AsyncIterable<Uint8Array>, file: TemporaryFile) {
    this.#source = stream[Symbol.asyncIterator]();
    this.#file = file;
  }

  static async open(stream: AsyncIterable<Uint8Array>): Promise<Spool> {
    return new Spool(stream, await TemporaryFile.open());
  }

  /** The stream from its beginning. One reading after the other. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; ; ) {
      if (at < this.#file.size) {
        const chunk = await this.#file.readAt(at);
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
  }

  /** Takes the next chunk from the stream into the file; null at its end. */
  async #next(): Promise<Uint8Array | null> {
    // A stream that failed must not look like one that ended there.
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#ended) return null;
    try {
      const { value, done } = await this.#source.next();
      if (done === true) {
        this.#ended = true;
        return null;
      }
      await this.#file.append(value);
      return value;
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
