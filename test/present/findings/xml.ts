/** A small strict reader of XML: no declarations but the first line, no comments, no CDATA; all it needs to read ours. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAME = /[A-Za-z_][\w.-]*/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.-]*)="([^"<]*)"/y;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#x([0-9A-Fa-f]+)|#(\d+));/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Char of XML 1.0, 2.2. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** @throws on anything that is not well-formed */
export function readXml(text: string): Element {
  if (!text.startsWith(DECLARATION)) throw new Error('no declaration');
  if (ILLEGAL.test(text)) throw new Error('a character that XML has not');
  const reader = new Reader(text.slice(DECLARATION.length));
  const root = reader.element();
  if (reader.rest.trim() !== '') throw new Error(`after the end: ${reader.rest}`);
  return root;
}

class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get rest(): string {
    return this.#text.slice(this.#at);
  }

  element(): Element {
    this.#expect('<');
    const name = this.#match(NAME)[0];
    const attributes: Record<string, string> = {};
    for (let found = this.#try(ATTRIBUTE); found; found = this.#try(ATTRIBUTE)) {
      const [, key = '', value = ''] = found;
      if (Object.hasOwn(attributes, key)) throw new Error(`${key} stands twice`);
      attributes[key] = decode(value);
    }
    if (this.#skip('/>')) return { name, attributes, children: [], text: '' };
    this.#expect('>');
    const children: Element[] = [];
    let text = '';
    for (;;) {
      text += decode(this.#match(/[^<]*/y)[0]);
      if (this.#skip(`</${name}>`)) return { name, attributes, children, text };
      children.push(this.element());
    }
  }

  #skip(sign: string): boolean {
    if (!this.#text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#skip(sign)) throw new Error(`${sign} expected at ${this.rest.slice(0, 40)}`);
  }

  #try(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray {
    const found = this.#try(pattern);
    if (found === undefined) throw new Error(`${pattern} expected at ${this.rest.slice(0, 40)}`);
    return found;
  }
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> stands in text');
  const decoded = text.replace(ENTITY, (_, name: string, hex: string, decimal: string) =>
    name === undefined ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : SIGNS[name]!,
  );
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`a lone & in ${text}`);
  return decoded;
}
