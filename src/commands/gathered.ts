/** Text that comes in pieces, written in parts that are worth it. */
import { setImmediate } from 'node:timers/promises';
import type { UsageError } from '../present/problem.ts';

/** Where text is written to. */
interface Sink {
  write(bytes: Uint8Array): Promise<UsageError | undefined>;
  readonly gone?: boolean;
}

/** Writes a text that comes piece by piece, until the run is interrupted or nobody reads on; says what went wrong. */
export async function pour(
  pieces: AsyncIterable<string>,
  sink: Sink,
  signal: Pick<AbortSignal, 'aborted'> | undefined,
): Promise<UsageError | undefined> {
  const gathered = new Gathered();
  for await (const piece of pieces) {
    gathered.text(piece);
    if (!gathered.isReady) continue;
    const trouble = await sink.write(gathered.take());
    if (trouble !== undefined) return trouble;
    // A signal is heard between two turns alone.
    await setImmediate();
    if (signal?.aborted || sink.gone) return undefined;
  }
  return gathered.isEmpty ? undefined : sink.write(gathered.take());
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
