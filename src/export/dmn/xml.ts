/** XML as text: elements with their attributes in the order given, every character written so that it is read back. */

/** Attributes; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Lines of one element. */
export type Xml = readonly string[];

const INDENT = '  ';

export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const inner = children.flat();
  if (inner.length === 0) return [`<${name}${written(attributes)}/>`];
  return [`<${name}${written(attributes)}>`, ...inner.map((line) => INDENT + line), `</${name}>`];
}

/** An element of text alone. Nothing is set around the text: white space in it is the text's own. */
export function textElement(name: string, text: string, attributes: Attributes = {}): Xml {
  return [`<${name}${written(attributes)}>${escapeText(text)}</${name}>`];
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML 1.0 may hold, not even as a reference: controls, halves of a pair, two non-characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A line end stays one, as a reference: indenting may not come into it, and readers make others of plain ones. */
function escapeText(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>]/g, (character) => ENTITIES[character]!)
    .replace(/[\r\n]/g, reference);
}

/** In an attribute a reader makes blanks of tabs and line ends, unless they are references. */
function escapeAttribute(text: string): string {
  return text
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(/[\t\r\n]/g, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
