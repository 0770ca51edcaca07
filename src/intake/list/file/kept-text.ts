/** The end of the text read so far: as much as records that are not complete may still need. Offsets in bytes. */
import type { RowSource } from './table.ts';

interface Piece {
  /** Offset of its first byte in the text. */
  readonly base: number;
  readonly bytes: Buffer;
}

export class KeptText {
  /** Offset behind all bytes of the text. */
  end = 0;
  #pieces: Piece[] = [];

  push(bytes: Buffer): void {
    this.#pieces.push({ base: this.end, bytes });
    this.end += bytes.length;
  }

  /** Counts bytes that are passed over. */
  skip(length: number): void {
    this.end += length;
  }

  between(from: number, to: number): Buffer {
    const parts = this.#pieces.map(({ base, bytes }) =>
      bytes.subarray(Math.max(0, from - base), Math.max(0, to - base)),
    );
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** The same without a copy where the stretch lies in the last piece, as most do. */
  source(from: number, to: number): RowSource {
    const piece = this.#pieces[this.#pieces.length - 1]!;
    if (from >= piece.base) return { bytes: piece.bytes, start: from - piece.base, end: to - piece.base };
    const bytes = this.between(from, to);
    return { bytes, start: 0, end: bytes.length };
  }

  dropBefore(offset: number): void {
    this.#pieces = this.#pieces.filter(({ base, bytes }) => base + bytes.length > offset);
  }
}
