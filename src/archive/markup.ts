/**
 * XML as text: cut into its tags and what stands between them, so that a part of a package can be changed at one place
 * and keep every other byte. It comes in pieces of any length, and only a tag that is not complete is held.
 */

export interface Token {
  /** `other`: a declaration, a comment, a CDATA section. A text may come in several tokens. */
  kind: 'open' | 'close' | 'empty' | 'text' | 'other';
  /** As written; all tokens together are the text. */
  text: string;
  /** Of a tag: its name with its prefix. */
  name: string;
}

/** That a text is no XML as far as it has to be looked at. */
export class BrokenMarkup extends Error {}

/** The longest tag or comment that is taken for one: what never ends is not searched anew with each piece. */
const LONGEST_TAG = 1_048_576;

const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

export class Markup {
  #rest = '';
  /** One for all tokens: it holds what it says until the next is asked for. */
  readonly #token: Token = { kind: 'text', text: '', name: '' };

  /** The tokens that are complete with this piece. */
  *read(piece: string): Generator<Token> {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      if (tag !== at) {
        const end = tag < 0 ? text.length : tag;
        yield this.#give('text', text.slice(at, end));
        at = end;
        continue;
      }
      const end = endOfTag(text, at);
      if (end < 0) break;
      yield this.#tag(text.slice(at, end));
      at = end;
    }
    this.#rest = at === 0 ? text : text.slice(at);
    if (this.#rest.length > LONGEST_TAG) throw new BrokenMarkup();
  }

  /** Behind the last piece. */
  end(): void {
    if (this.#rest !== '') throw new BrokenMarkup();
  }

  #give(kind: Token['kind'], text: string, name = ''): Token {
    this.#token.kind = kind;
    this.#token.text = text;
    this.#token.name = name;
    return this.#token;
  }

  #tag(text: string): Token {
    const second = text.charCodeAt(1);
    if (second === 0x21 || second === 0x3f) return this.#give('other', text);
    if (second === 0x2f) return this.#give('close', text, text.slice(2, -1).trimEnd());
    const kind = text.charCodeAt(text.length - 2) === 0x2f ? 'empty' : 'open';
    return this.#give(kind, text, text.slice(1, endOfName(text, 1)));
  }
}

/** All tokens of a text that is whole; each its own. */
export function tokensOf(text: string): Token[] {
  const markup = new Markup();
  const tokens: Token[] = [];
  for (const token of markup.read(text)) tokens.push({ ...token });
  markup.end();
  return tokens;
}

/** Where the tag that begins at `from` ends; -1 where that is not there yet. */
function endOfTag(text: string, from: number): number {
  for (const [start, end] of ENDS) {
    if (text.startsWith(start, from)) {
      const at = text.indexOf(end, from + start.length);
      return at < 0 ? -1 : at + end.length;
    }
  }
  // `<!` may become a comment with the next piece.
  if (text.length - from < 9 && text.startsWith('<!', from) && !text.includes('>', from)) return -1;
  let quote = 0;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function endOfName(tag: string, from: number): number {
  let at = from;
  for (; at < tag.length; at++) {
    const code = tag.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return at;
}

interface Found {
  /** Where its name begins, and its value; where its value ends. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Where an attribute stands in a tag; null where the tag has none of that name. */
function findAttribute(tag: string, name: string): Found | null {
  let at = endOfName(tag, 1);
  for (;;) {
    while (tag.charCodeAt(at) <= 0x20) at++;
    const equals = tag.indexOf('=', at);
    if (equals < 0) return null;
    let from = equals + 1;
    while (tag.charCodeAt(from) <= 0x20) from++;
    const to = tag.indexOf(tag[from]!, from + 1);
    if (to < 0) return null;
    if (tag.startsWith(name, at) && tag.slice(at, equals).trimEnd() === name)
      return { at, from: from + 1, to };
    at = to + 1;
  }
}

/** The value of an attribute, its references resolved. */
export function attribute(tag: string, name: string): string | undefined {
  const found = findAttribute(tag, name);
  return found === null ? undefined : unescaped(tag.slice(found.from, found.to));
}

/** The tag with an attribute: where it has one of that name, in its place and quotes; else as its last. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = findAttribute(tag, name);
  const text = escaped(value).replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  if (found !== null) return tag.slice(0, found.from) + text + tag.slice(found.to);
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  const body = tag.slice(0, end);
  const blank = body.length - body.trimEnd().length;
  return `${body.trimEnd()} ${name}="${text}"${' '.repeat(blank)}${tag.slice(end)}`;
}

/** The tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  const found = findAttribute(tag, name);
  if (found === null) return tag;
  return tag.slice(0, found.at).trimEnd() + tag.slice(found.to + 1);
}

/** The part of a name before its colon, with the colon; '' where it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text as the content of an element. */
export function escaped(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}
