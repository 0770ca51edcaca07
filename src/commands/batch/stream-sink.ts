/** Standard output as a place to write a long text to: a slow reader slows the writing, one that goes ends it. */
import type { UsageError } from '../../present/problem.ts';
import type { OutputStream } from '../io.ts';
import { troubleWith } from './atomic-file.ts';

export class StreamSink {
  /** The reader has gone (`| head -1`): nothing more is to be written, and nothing to be said of it. */
  gone = false;
  readonly #stream: OutputStream;
  #failed: Error | undefined;

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  /** Waits until the text is handed over only where the stream asks for it. */
  async write(text: Uint8Array): Promise<UsageError | undefined> {
    if (!this.gone && this.#failed === undefined) {
      await new Promise<void>((resolve) => {
        const more = this.#stream.write(text, (error) => {
          if (error) this.#note(error);
          resolve();
        });
        if (more) resolve();
      });
    }
    return this.#failed && troubleWith('stdout', this.#failed);
  }

  /** Waits for everything that was written. */
  async end(): Promise<UsageError | undefined> {
    if (!this.gone && this.#failed === undefined) {
      await new Promise<void>((resolve) => {
        this.#stream.write('', (error) => {
          if (error) this.#note(error);
          resolve();
        });
      });
    }
    return this.#failed && troubleWith('stdout', this.#failed);
  }

  #note(error: Error): void {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') this.gone = true;
    else this.#failed = error;
  }
}
