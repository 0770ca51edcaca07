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
  return code === 'output-full' ? { code } : { code: 'stdout-unwritable', reason: reason ?? 'EROFS' };
}
