/** Bytes that are handed in (a file, standard input, what was dropped on a page), opened as often as they are needed. */

export interface ByteSource {
  /** What stands for the file in places. */
  readonly name?: string;
  /** In bytes, where it is known. */
  readonly size?: number;
  /** All bytes from the first, any number of times. Errors: those of the system. */
  open(): AsyncIterable<Uint8Array>;
}

/** How far the reading has come, in bytes of the file; `total` is absent where it is not known. */
export interface Progress {
  readonly read: number;
  readonly total?: number;
}

/** The start of a source. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Whether these are all there are. */
  readonly isWhole: boolean;
}

/** A source of bytes in memory. */
export function sourceOfBytes(bytes: Uint8Array, name?: string): ByteSource {
  return {
    ...(name !== undefined && { name }),
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

/** A source that counts what is read of it: what the last opening has given so far. */
export class CountedSource implements ByteSource {
  readonly name?: string;
  readonly size?: number;
  readonly #source: ByteSource;
  #read = 0;

  constructor(source: ByteSource) {
    this.#source = source;
    if (source.name !== undefined) this.name = source.name;
    if (source.size !== undefined) this.size = source.size;
  }

  async *open(): AsyncGenerator<Uint8Array> {
    this.#read = 0;
    for await (const chunk of this.#source.open()) {
      this.#read += chunk.length;
      yield chunk;
    }
  }

  progress(): Progress {
    return { read: this.#read, ...(this.size !== undefined && { total: this.size }) };
  }
}

/** The first bytes, at most `length`. */
export async function readHead(source: ByteSource, length: number): Promise<Head> {
  const pieces: Uint8Array[] = [];
  let left = length;
  for await (const chunk of source.open()) {
    if (chunk.length === 0) continue;
    if (left === 0 || chunk.length > left) {
      pieces.push(chunk.subarray(0, left));
      return { bytes: joined(pieces), isWhole: false };
    }
    pieces.push(chunk);
    left -= chunk.length;
  }
  return { bytes: joined(pieces), isWhole: true };
}

/** All bytes, or null when they are more than the limit. */
export async function readWhole(source: ByteSource, limit: number): Promise<Uint8Array | null> {
  const { bytes, isWhole } = await readHead(source, limit);
  return isWhole ? bytes : null;
}

/** The pieces as one; never a copy where there is one alone. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
