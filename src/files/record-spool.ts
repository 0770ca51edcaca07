/** Records that are written one after the other and read again: few are held in memory, many in a temporary file. */
import { TemporaryFile } from './temporary-file.ts';

/** From so many characters on records are packed, and written where they are not held. */
const ENOUGH = 65_536;
/** Bytes that are held in memory; beyond them all records are in the file. */
const MOST_HELD = 4_194_304;
const LINE_BREAK = 0x0a;

export class RecordSpool {
  readonly #mostHeld: number;
  #pending: string[] = [];
  #pendingLength = 0;
  /** Before there is a file. */
  #held: Uint8Array[] = [];
  #size = 0;
  #file: TemporaryFile | undefined;
  #hasFailed = false;

  constructor(mostHeld = MOST_HELD) {
    this.#mostHeld = mostHeld;
  }

  /** Whether records are missing because no temporary file could be written. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Of what has been packed. */
  get heldBytes(): number {
    return this.#held.reduce((sum, { length }) => sum + length, 0);
  }

  /** @param record without a line break */
  add(record: string): void {
    this.#pending.push(record, '\n');
    this.#pendingLength += record.length;
  }

  /** Where the next record will stand. */
  mark(): number {
    this.#pack();
    return this.#size;
  }

  /**
   * To be awaited now and then: writes what is not to be held.
   * @throws TemporaryFailure when there is no room for it
   */
  async settle(): Promise<void> {
    if (this.#pendingLength >= ENOUGH) await this.#write();
  }

  /**
   * The records between two marks.
   * @throws TemporaryFailure when they cannot be written or read
   */
  async *records(from = 0, to?: number): AsyncGenerator<string> {
    await this.#write();
    const end = to ?? this.#size;
    let cut: Uint8Array[] = [];
    for await (const chunk of this.#chunks(from, end)) {
      const last = chunk.lastIndexOf(LINE_BREAK);
      if (last < 0) {
        cut.push(chunk);
        continue;
      }
      const whole = Buffer.concat([...cut, chunk.subarray(0, last)]);
      yield* whole.toString().split('\n');
      cut = [chunk.subarray(last + 1)];
    }
  }

  async close(): Promise<void> {
    this.#pending = [];
    this.#held = [];
    await this.#file?.close();
    this.#file = undefined;
  }

  async *#chunks(from: number, to: number): AsyncGenerator<Uint8Array> {
    if (this.#file === undefined) {
      yield Buffer.concat(this.#held).subarray(from, to);
      return;
    }
    for (let at = from; at < to; ) {
      const chunk = await this.#file.readAt(at, to);
      at += chunk.length;
      yield chunk;
    }
  }

  #pack(): void {
    if (this.#pending.length === 0) return;
    const packed = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#pendingLength = 0;
    this.#held.push(packed);
    this.#size += packed.length;
  }

  async #write(): Promise<void> {
    this.#pack();
    if (this.#file === undefined && this.#size <= this.#mostHeld) return;
    try {
      this.#file ??= await TemporaryFile.open();
      for (const packed of this.#held) await this.#file.append(packed);
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    } finally {
      this.#held = [];
    }
  }
}
