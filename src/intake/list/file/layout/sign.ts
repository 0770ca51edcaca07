/** The signs by which rows of a list are numbered: 1, 1.1, I, A, a, (1), a dash; alone in a cell or before a text. */

export type SignKind = 'number' | 'dotted' | 'roman' | 'upper' | 'lower' | 'bracketed' | 'bullet' | 'dash';

export interface Sign {
  readonly kind: SignKind;
  /** Its place in its row of signs, from 1; 0 for a bullet or a dash. Of a dotted number that of its last part. */
  readonly value: number;
  /** Of a dotted number, its parts; of another sign, itself. */
  readonly path: readonly string[];
  /** "Phần I", "Mục A": it says of itself that it heads others. */
  readonly isNamed: boolean;
}

/** Longer than any sign: "Phần XXXVIII:". */
const LONGEST_SIGN = 16;
/** Letters in their order. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const PLAIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const ALONE =
  /^(?:(?<named>phần|mục|chương|nhóm|biểu)\s+)?(?<open>\()?(?<body>\d{1,6}(?:[.,]\d{1,4})*|[A-Za-zĐđ]{1,7}(?:\.(?:\d{1,4}|[a-zđ]))*)(?<close>\))?\s*[.):/–-]?$/iu;
const DASH = /^(?:[-–—+◦·]|[-–—]{1,2})$/u;
/** Heads dashes oftener than it stands among them. */
const BULLET = /^[*•●▪]$/u;
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/i;

/** A dash or a bullet: it counts nothing. */
export function isDash(kind: string | undefined): boolean {
  return kind === 'dash' || kind === 'bullet';
}

/** The sign that a whole cell is; undefined for any other text. */
export function readSign(text: string): Sign | undefined {
  if (text.length === 0 || text.length > LONGEST_SIGN) return undefined;
  if (DASH.test(text)) return sign('dash', 0, text);
  if (BULLET.test(text)) return sign('bullet', 0, text);
  const groups = ALONE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const body = groups.body!;
  const isNamed = groups.named !== undefined;
  if (groups.open !== undefined && groups.close !== undefined) {
    const value = /^\d+$/.test(body) ? Number(body) : ordinal(body);
    return value === undefined ? undefined : sign('bracketed', value, body, isNamed);
  }
  if (groups.open !== undefined) return undefined;
  return readBody(body, isNamed);
}

function readBody(body: string, isNamed: boolean): Sign | undefined {
  if (/^\d+$/.test(body)) return sign('number', Number(body), body, isNamed);
  const path = body.split(/[.,]/);
  if (path.length > 1) {
    if (ordinal(path[0]!) === undefined) return undefined;
    const last = path[path.length - 1]!;
    const value = /^\d+$/.test(last) ? Number(last) : (ordinal(last) ?? 0);
    return { kind: 'dotted', value, path, isNamed };
  }
  const value = ordinal(body);
  if (value === undefined) return undefined;
  const isUpper = body === body.toUpperCase();
  if (ROMAN.test(body) && isUpper) return sign('roman', value, body, isNamed);
  if (body.length > 1 && (isUpper || body !== body.toLowerCase())) return undefined;
  return sign(isUpper ? 'upper' : 'lower', value, body, isNamed);
}

function sign(kind: SignKind, value: number, text: string, isNamed = false): Sign {
  return { kind, value, path: [text], isNamed };
}

/** The place of a number, a Roman numeral or a letter; undefined for any other text. */
function ordinal(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (ROMAN.test(text)) return romanValue(text.toLowerCase());
  if (text.length !== 1) return undefined;
  const letter = text.toLowerCase();
  const at = LETTERS.indexOf(letter);
  return (at < 0 ? PLAIN_LETTERS.indexOf(letter) : at) + 1 || undefined;
}

function romanValue(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at]!]!;
    sum += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/**
 * What may follow a sign in the same cell. Letters beyond H are abbreviations oftener than signs ("Q. 5", "T. Lai Châu"),
 * and a number needs its mark, or parts, before words.
 */
const BEFORE: readonly RegExp[] = [
  /^(?<sign>(?:(?:Phần|PHẦN|Mục|MỤC|Chương|CHƯƠNG) )?(?=[IVXA-H])(?:X{0,3}(?:IX|IV|V?I{0,3})|[A-H])(?:\.\d{1,3})*)\s*[.):/–-](?:\s+(?=[\p{Lu}"“'(])|(?=\p{Lu}\p{Ll}))/u,
  /^(?<sign>[a-zđ]|[ivx]{2,4})(?:\)\s*|\.\s+)(?=[\p{L}"“'(])/u,
  /^(?<sign>\((?:\d{1,2}|[a-zđ]|[ivxIVX]{1,4})\))\s*(?=[\p{L}"“'])/u,
  /^(?<sign>\d{1,3}(?:\.\d{1,3})*)\s*[.)/](?!\d)\s*(?=[\p{L}"“'])/u,
  /^(?<sign>\d{1,3}(?:\.\d{1,3})+)\s+(?=[\p{L}"“'])/u,
  /^(?<sign>[-–—+*•●▪◦·])(?:\s+(?=\S)|(?=[\p{L}"“'(]))/u,
];

/** The sign at the start of a text, and the text behind it. */
export function signBefore(text: string): { readonly sign: Sign; readonly rest: string } | undefined {
  if (text.length < 2) return undefined;
  for (const pattern of BEFORE) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const read = readSign(found.groups!.sign!);
    if (read !== undefined) return { sign: read, rest: text.slice(found[0].length).trim() };
  }
  return undefined;
}
