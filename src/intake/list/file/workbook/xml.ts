/** Reads a part of a package as XML, piece by piece, in bounds that are looked at before the parser gets anything. */

import { SaxesParser } from 'saxes';
import { BrokenEntry, unpackPieces, type ZipEntry } from '../../../../archive/read-zip.ts';
import { turn } from '../../../bytes/turn.ts';
import { broken, LONGEST_TEXT } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part. Names are given without their prefix: programs differ in it, and no name here needs it. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** The text that is read goes on beyond the bound; the rest of it is not told. Without this such a part is refused. */
  cut?(): void;
}

/** The most signs within a tag. */
const LONGEST_TAG = 1_048_576;
const DEEPEST = 200;
/** Bytes read before everything else that waits has its turn. */
const TURN_BYTES = 262_144;

const OPTIONS = { xmlns: false, position: false } as const;

/** Throws a refusal that names the part, whatever is wrong in it. */
export async function readXml(entry: ZipEntry, reader: XmlReader): Promise<void> {
  const parser = parserFor(entry.name, reader);
  const bounds = new Bounds(entry.name, reader.cut !== undefined);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let sinceTurn = 0;
  try {
    for await (const piece of unpackPieces(entry)) {
      decoder ??= decoderFor(piece);
      write(decodedBy(decoder, piece));
      sinceTurn += piece.length;
      if (sinceTurn < TURN_BYTES) continue;
      sinceTurn = 0;
      await turn();
    }
  } catch (error) {
    if (error instanceof BrokenEntry) throw broken(entry.name);
    throw error;
  }
  if (decoder !== undefined) write(decodedBy(decoder));
  parser.close();

  function write(text: string | null): void {
    if (text === null) throw broken(entry.name);
    for (const piece of bounds.passed(text)) {
      if (piece === CUT) reader.cut?.();
      else parser.write(piece);
    }
  }
}

/** The text of a piece, or of what is left; null where the bytes are none. */
function decodedBy(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string | null {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return null;
  }
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  const [first, second] = head;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: true });
}

function parserFor(part: string, reader: XmlReader): SaxesParser<typeof OPTIONS> {
  const parser = new SaxesParser(OPTIONS);
  let depth = 0;
  const refuse = () => {
    throw broken(part);
  };
  parser.on('error', refuse);
  // A package has none, and what one declares would stand in for what is written.
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) refuse();
    reader.open(localName(name), attributes);
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close(localName(name));
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, whatever its prefix; '' without it. */
export function attribute(attributes: Attributes, name: string): string {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const [key, value] of Object.entries(attributes)) if (localName(key) === name) return value;
  return '';
}

/** What a format calls true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Stands among pieces where the text before it goes on beyond the bound. */
const CUT = Symbol('cut');
/** The most signs of a reference, `&#x10FFFF;` among them. */
const LONGEST_REFERENCE = 64;

class Bounds {
  readonly #part: string;
  readonly #mayCut: boolean;
  #isInTag = false;
  #length = 0;
  /** The sign behind the `<` of the last tag: `!` and `?` begin what may hold a `>`. */
  #sign = '';
  /** The end of the text that was passed on, as long as a reference. */
  #tail = '';
  #isCut = false;

  constructor(part: string, mayCut: boolean) {
    this.#part = part;
    this.#mayCut = mayCut;
  }

  /** What of a piece is for the parser. */
  passed(text: string): readonly (string | typeof CUT)[] {
    const pieces: (string | typeof CUT)[] = [];
    /** Where what is not yet passed on begins. */
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const found = text.indexOf(this.#isInTag ? '>' : '<', at);
      const end = found < 0 ? text.length : found;
      if (this.#isInTag) this.#noteTag(text, at, end);
      else {
        const most = this.#isCut ? at : this.#mostOf(text, at, end);
        if (most < end) {
          pieces.push(text.slice(from, most));
          if (!this.#isCut) pieces.push(CUT);
          this.#isCut = true;
          from = end;
        }
      }
      at = found < 0 ? end : end + 1;
      if (found < 0) continue;
      this.#isInTag = !this.#isInTag;
      this.#length = 0;
      this.#isCut = false;
      this.#tail = '';
      if (this.#isInTag) this.#sign = '';
    }
    pieces.push(from === 0 ? text : text.slice(from));
    return pieces;
  }

  #noteTag(text: string, at: number, end: number): void {
    if (this.#sign === '') this.#sign = text.charAt(at);
    this.#length += end - at;
    if (this.#length > LONGEST_TAG) throw broken(this.#part);
  }

  /** Where the text that is passed on ends, at the latest: not within a reference. */
  #mostOf(text: string, at: number, end: number): number {
    const room = LONGEST_TEXT - this.#length;
    this.#length += end - at;
    if (this.#length <= LONGEST_TEXT) {
      this.#tail = (this.#tail + text.slice(Math.max(at, end - LONGEST_REFERENCE), end)).slice(
        -LONGEST_REFERENCE,
      );
      return end;
    }
    if (!this.#mayCut || this.#sign === '!' || this.#sign === '?') throw broken(this.#part);
    const most = at + Math.max(0, room);
    const tail = (this.#tail + text.slice(Math.max(at, most - LONGEST_REFERENCE), most)).slice(
      -LONGEST_REFERENCE,
    );
    if (tail.lastIndexOf('&') <= tail.lastIndexOf(';')) return most;
    const close = text.indexOf(';', most);
    if (close < 0 || close >= end) throw broken(this.#part);
    return close + 1;
  }
}
