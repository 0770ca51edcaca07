/** A file of the run's own in the folder of temporary files, of which nothing stays behind. */
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TemporaryFailure } from '../intake/bytes/system-problem.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';

const CHUNK_BYTES = 262_144;

/** Grows at its end, and can be read anywhere. */
export class TemporaryFile {
  readonly #path: string;
  readonly #file: FileHandle;
  #size = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** @throws TemporaryFailure when none can be made */
  static async open(): Promise<TemporaryFile> {
    const folder = tmpdir();
    await removeLeftovers(folder);
    const path = join(folder, await temporaryName('authority'));
    const file = await open(path, 'wx+', 0o600).catch(failed);
    // Where the system lets go of the name at once, nothing is left behind however the program ends.
    await rm(path, { force: true }).catch(() => {});
    return new TemporaryFile(path, file);
  }

  get size(): number {
    return this.#size;
  }

  /** @throws TemporaryFailure when there is no room for it */
  async append(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.#file
        .write(bytes, from, bytes.length - from, this.#size)
        .catch(failed);
      from += bytesWritten;
      this.#size += bytesWritten;
    }
  }

  /** Some of what stands there, up to a bound. */
  async readAt(at: number, to = this.#size): Promise<Uint8Array> {
    const length = Math.min(CHUNK_BYTES, to - at);
    const { bytesRead, buffer } = await this.#file
      .read(Buffer.allocUnsafeSlow(length), 0, length, at)
      .catch(failed);
    return buffer.subarray(0, bytesRead);
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
  }
}

function failed(error: unknown): never {
  throw new TemporaryFailure(tmpdir(), error);
}
