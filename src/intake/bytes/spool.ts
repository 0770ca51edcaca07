/** A stream held in a temporary file while it is read, so that the whole of it can be read again. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHUNK_BYTES = 65_536;

export class Spool {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #path: string;
  readonly #file: FileHandle;
  #written = 0;
  #ended = false;
  #isClosed = false;

  private constructor(stream: AsyncIterable<Uint8Array>, path: string, file: FileHandle) {
    this.#source = stream[Symbol.asyncIterator]();
    this.#path = path;
    this.#file = file;
  }

  /** Errors: those of the system, when no temporary file can be made. */
  static async open(stream: AsyncIterable<Uint8Array>): Promise<Spool> {
    const path = join(tmpdir(), `authority-${randomBytes(16).toString('hex')}`);
    const file = await open(path, 'wx+', 0o600);
    // Where the system lets go of the name at once, nothing is left behind however the program ends.
    await rm(path, { force: true }).catch(() => {});
    return new Spool(stream, path, file);
  }

  /** The stream from its beginning, as far as it is asked for. Beside any number of {@link again}. */
  async *first(): AsyncGenerator<Buffer> {
    let at = 0;
    for (;;) {
      if (at === this.#written && !(await this.#advance())) return;
      const chunk = await this.#readAt(at);
      at += chunk.length;
      yield chunk;
    }
  }

  /** All of the stream once more. */
  async *again(): AsyncGenerator<Buffer> {
    while (await this.#advance());
    yield* this.first();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#ended = true;
    await this.#source.return?.();
    await this.#file.close();
    await rm(this.#path, { force: true });
  }

  /** Takes the next chunk from the stream into the file; false at its end. */
  async #advance(): Promise<boolean> {
    if (this.#ended) return false;
    const { value, done } = await this.#source.next();
    if (done === true) {
      this.#ended = true;
      return false;
    }
    for (let from = 0; from < value.length; ) {
      const { bytesWritten } = await this.#file.write(value, from, value.length - from, this.#written);
      from += bytesWritten;
      this.#written += bytesWritten;
    }
    return true;
  }

  async #readAt(at: number): Promise<Buffer> {
    const length = Math.min(CHUNK_BYTES, this.#written - at);
    const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafe(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  }
}
