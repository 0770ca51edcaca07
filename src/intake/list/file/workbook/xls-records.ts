/** The records of an Excel 97-2003 workbook (BIFF8), and the texts in them. Format: [MS-XLS] 2.1, 2.5.293, 2.5.294. */
import { broken } from './refusal.ts';
import { type Look, PLAIN, SetOffText } from './set-off.ts';

export interface XlsRecord {
  readonly type: number;
  readonly data: DataView;
  /** Where the next one stands. */
  readonly next: number;
}

const CONTINUE = 0x3c;

/** The record at a place; null behind the last. Throws where one reaches beyond the stream. */
export function recordAt(stream: DataView, at: number): XlsRecord | null {
  if (at + 4 > stream.byteLength) return null;
  const length = stream.getUint16(at + 2, true);
  const next = at + 4 + length;
  if (next > stream.byteLength) throw broken('Workbook');
  return { type: stream.getUint16(at, true), data: viewOf(stream, at + 4, length), next };
}

/** A record together with those that go on with it. */
export function wholeRecordAt(stream: DataView, first: XlsRecord): { parts: DataView[]; next: number } {
  const parts = [first.data];
  let { next } = first;
  for (let record = recordAt(stream, next); record?.type === CONTINUE; record = recordAt(stream, next)) {
    parts.push(record.data);
    next = record.next;
  }
  return { parts, next };
}

function viewOf(stream: DataView, at: number, length: number): DataView {
  return new DataView(stream.buffer, stream.byteOffset + at, length);
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/** Reads what stands in a record and goes on in those behind it. */
export class PartsReader {
  readonly #parts: readonly DataView[];
  #part = 0;
  #at: number;
  /** Of the text last read: from which letter on which font is used. */
  #runs: { readonly from: number; readonly font: number }[] = [];

  constructor(parts: readonly DataView[], at = 0) {
    this.#parts = parts;
    this.#at = at;
  }

  /** A text with its length before it, in one or two bytes, and with what tells how parts of it look or are read aloud. */
  text(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.#byte() : this.#word();
    const flags = this.#byte();
    const runs = flags & RICH ? this.#word() : 0;
    const extra = flags & PHONETIC ? this.#word() + this.#word() * 0x10000 : 0;
    const text = this.#letters(length, (flags & WIDE) !== 0);
    this.#runs = [];
    for (let run = 0; run < runs; run++) this.#runs.push({ from: this.#word(), font: this.#word() });
    this.#skip(extra);
    return text;
  }

  /** The text last read, put together of what its fonts set off. */
  setOff(text: string, lookOf: (font: number) => Look): SetOffText {
    const whole = new SetOffText();
    whole.add(text.slice(0, this.#runs[0]?.from), PLAIN);
    for (const [index, { from, font }] of this.#runs.entries()) {
      whole.add(text.slice(from, this.#runs[index + 1]?.from), lookOf(font));
    }
    return whole;
  }

  #byte(): number {
    while (this.#at >= this.#here().byteLength) this.#turn();
    return this.#here().getUint8(this.#at++);
  }

  #word(): number {
    return this.#byte() + this.#byte() * 0x100;
  }

  #letters(length: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = length; left > 0; ) {
      const part = this.#here();
      const room = wide ? (part.byteLength - this.#at) >> 1 : part.byteLength - this.#at;
      const count = Math.min(left, room);
      const bytes = new Uint8Array(part.buffer, part.byteOffset + this.#at, wide ? 2 * count : count);
      text += wide ? UTF16.decode(bytes) : latin1(bytes);
      this.#at += bytes.length;
      left -= count;
      if (left === 0) break;
      this.#turn();
      // What is left of the letters tells anew how wide they are.
      wide = (this.#byte() & WIDE) !== 0;
    }
    return text;
  }

  #skip(length: number): void {
    let left = length;
    while (left > 0) {
      const room = this.#here().byteLength - this.#at;
      if (left <= room) {
        this.#at += left;
        return;
      }
      left -= room;
      this.#turn();
    }
  }

  #here(): DataView {
    return this.#parts[this.#part]!;
  }

  #turn(): void {
    if (this.#part + 1 >= this.#parts.length) throw broken('Workbook');
    this.#part++;
    this.#at = 0;
  }
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
