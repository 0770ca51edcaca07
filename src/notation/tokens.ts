/** The text of an amount, cut into numbers, words and symbols. */
import { fold } from './fold.ts';

export interface Token {
  readonly kind: 'number' | 'word' | 'symbol';
  /** Numbers as written; words and symbols folded. */
  readonly text: string;
  /** Where it stands in the normalised text. */
  readonly start: number;
  readonly end: number;
}

const ASCII = /^[\x00-\x7f]*$/;
const LETTER_HYPHEN = /(\p{L})-(?=\p{L})/gu;

/** Characters that are another way to write what is read: each with what it stands for. */
const WRITTEN_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/[\s\u200b]/g, ' '],
  [/[\p{Pd}\u2212]/gu, '-'],
  [/(?<=k?m)²/giu, '2'],
  [/㎡/g, 'm2'],
  [/㎢/g, 'km2'],
  [/㏊/g, 'ha'],
  [/[≥≧⩾]/g, '>='],
  [/[≤≦⩽]/g, '<='],
  [/[≈≃∼]/g, '~'],
];

/** Longer forms first. A full stop behind `tr` belongs to the abbreviation, unless digits follow. */
const LEXEME =
  /(?<number>\d(?:[\d.,]*\d)?)|(?<symbol>us\$|[<>]=)|(?<word>k?m2(?![\p{L}\p{M}\d])|tr(?=\.(?!\d))|[\p{L}\p{M}]+)|(?<other>[^\s])/giu;

/** NFC, one kind of space and dash, full-width characters and square signs in their plain form. */
export function normaliseAmount(text: string): string {
  let plain = text;
  if (!ASCII.test(text)) {
    plain = text.normalize('NFC').replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    for (const [pattern, replacement] of WRITTEN_OTHERWISE) plain = plain.replace(pattern, replacement);
  }
  return plain.replace(/\s+/g, ' ').replace(LETTER_HYPHEN, '$1 ').trim();
}

/** Cuts a normalised text into tokens; spaces part them and are left out. */
export function tokenize(normalised: string): Token[] {
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(LEXEME)) {
    const { number, word } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, start, end });
    else if (word !== undefined) tokens.push({ kind: 'word', text: fold(word), start, end });
    else if (!isAbbreviationStop(match[0], tokens.at(-1), start)) {
      tokens.push({ kind: 'symbol', text: match[0].toLowerCase(), start, end });
    }
  }
  return tokens;
}

function isAbbreviationStop(symbol: string, before: Token | undefined, at: number): boolean {
  return symbol === '.' && before?.text === 'tr' && before.end === at;
}
