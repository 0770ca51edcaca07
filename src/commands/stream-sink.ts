/** Standard output as a place to write a long text to: a slow reader slows the writing, one that goes ends it. */
import type { UsageError } from '../present/problem.ts';
import { troubleWith } from './atomic-file.ts';
import { isReaderGone, type OutputStream } from './context.ts';

export class StreamSink {
  /** The reader has gone (`| head -1`): nothing more is to be written, and nothing to be said of it. */
  gone = false;
  readonly #stream: OutputStream;
  #failed: Error | undefined;

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  /** Waits until the text is handed over only where the stream asks for it. */
  write(text: Uint8Array): Promise<UsageError | undefined> {
    return this.#put(text, false);
  }

  /** Waits for everything that was written. */
  end(): Promise<UsageError | undefined> {
    return this.#put('', true);
  }

  async #put(text: Uint8Array | string, waits: boolean): Promise<UsageError | undefined> {
    if (!this.gone && this.#failed === undefined) {
      await new Promise<void>((resolve) => {
        const more = this.#stream.write(text, (error) => {
          if (error) this.#note(error);
          resolve();
        });
        if (more && !waits) resolve();
      });
    }
    return this.#failed && stdoutTrouble(this.#failed);
  }

  #note(error: Error): void {
    if (isReaderGone(error)) this.gone = true;
    else this.#failed = error;
  }
}

/** What the system said of standard output, in words. */
export function stdoutTrouble(error: Error): UsageError {
  const { code, reason } = troubleWith('stdout', error);
  return code === 'output-full'
    ? { code, found: 'stdout' }
    : { code: 'stdout-unwritable', reason: reason ?? code };
}

/** Bytes from which on a write is worth it. */
const ENOUGH = 65_536;
const ROOM = 2 * ENOUGH;
/** The most bytes that one unit of UTF-16 takes in UTF-8. */
const MOST_BYTES = 3;

/** Text gathered as UTF-8 until there is enough of it to be worth a write. */
export class Gathered {
  #buffer = Buffer.allocUnsafeSlow(ROOM);
  #used = 0;

  get isEmpty(): boolean {
    return this.#used === 0;
  }

  get isReady(): boolean {
    return this.#used >= ENOUGH;
  }

  text(text: string): void {
    if (text === '') return;
    this.#makeRoom(text.length * MOST_BYTES);
    this.#used += this.#buffer.write(text, this.#used);
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** All of it; whoever takes it may keep it. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#used);
    this.#buffer = Buffer.allocUnsafeSlow(ROOM);
    this.#used = 0;
    return taken;
  }

  #makeRoom(bytes: number): void {
    const wanted = this.#used + bytes;
    if (wanted <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(wanted, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.#used));
    this.#buffer = larger;
  }
}
