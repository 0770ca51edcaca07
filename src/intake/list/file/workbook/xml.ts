/** Reads a part of a package as XML, piece by piece, in bounds that are looked at before the parser gets anything. */
import { SaxesParser } from 'saxes';
import { BrokenEntry, unpackPieces, type ZipEntry } from '../../../../archive/read-zip.ts';
import { broken } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part. Names are given without their prefix: programs differ in it, and no name here needs it. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** The most signs between two tags, and within one. A cell holds at most 32,767, each of them written with up to ten. */
const LONGEST_TEXT = 1_048_576;
const LONGEST_TAG = 1_048_576;
const DEEPEST = 200;
/** Bytes read before everything else that waits has its turn. */
const TURN_BYTES = 1_048_576;

const OPTIONS = { xmlns: false, position: false } as const;

/** Throws a refusal that names the part, whatever is wrong in it. */
export async function readXml(entry: ZipEntry, reader: XmlReader): Promise<void> {
  const parser = parserFor(entry.name, reader);
  const bounds = new Bounds(entry.name);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let sinceTurn = 0;
  try {
    for await (const piece of unpackPieces(entry)) {
      decoder ??= decoderFor(piece);
      write(decodedBy(decoder, piece));
      sinceTurn += piece.length;
      if (sinceTurn < TURN_BYTES) continue;
      sinceTurn = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch (error) {
    if (error instanceof BrokenEntry) throw broken(entry.name);
    throw error;
  }
  if (decoder !== undefined) write(decodedBy(decoder));
  parser.close();

  function write(text: string | null): void {
    if (text === null) throw broken(entry.name);
    bounds.check(text);
    parser.write(text);
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

class Bounds {
  readonly #part: string;
  #isInTag = false;
  #length = 0;

  constructor(part: string) {
    this.#part = part;
  }

  check(text: string): void {
    for (let at = 0; at < text.length; ) {
      const found = text.indexOf(this.#isInTag ? '>' : '<', at);
      const end = found < 0 ? text.length : found + 1;
      this.#length += end - at;
      if (this.#length > (this.#isInTag ? LONGEST_TAG : LONGEST_TEXT)) throw broken(this.#part);
      if (found >= 0) {
        this.#isInTag = !this.#isInTag;
        this.#length = 0;
      }
      at = end;
    }
  }
}
