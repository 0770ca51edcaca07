/** The text of an amount as tokens: numbers, words and symbols, a cursor over them, and tables of phrases to match. */

import type { ProblemCode } from '../model/problem.ts';
import { fold, UNSEEN } from './fold.ts';
import { normal } from './normal.ts';

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
  [UNSEEN, ''],
  [/\p{Zs}/gu, ' '],
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
const OTHER_LEXEMES =
  '(?<symbol>us\\$|[<>]=)|(?<word>k?m2(?![\\p{L}\\p{M}\\d])|tr(?=\\.(?!\\d))|[\\p{L}\\p{M}]+)|(?<other>[^\\s])';
const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
/** Groups of three behind one to three digits, parted by single spaces, and nothing else that is parted so. */
const SPACED_NUMBER = String.raw`[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?![.,]?\d| \d)`;
const LEXEME = new RegExp(`(?<number>${NUMBER})|${OTHER_LEXEMES}`, 'giu');
const LEXEME_OF_AMOUNT = new RegExp(`(?<number>${SPACED_NUMBER}|${NUMBER})|${OTHER_LEXEMES}`, 'giu');

/** NFC, one kind of space and dash, full-width characters and square signs in their plain form. */
export function normaliseAmount(text: string): string {
  let plain = text;
  if (!ASCII.test(text)) {
    plain = normal(text, 'NFC').replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    for (const [pattern, replacement] of WRITTEN_OTHERWISE) plain = plain.replace(pattern, replacement);
  }
  return plain.replace(/\s+/g, gapWithin).replace(LETTER_HYPHEN, '$1 ').trim();
}

/** One space; between digits two where a wider gap or a line break parts them: they are no groups of one number. */
function gapWithin(gap: string, at: number, text: string): string {
  if (gap === ' ') return gap;
  return isDigit(text[at - 1]) && isDigit(text[at + gap.length]) ? '  ' : ' ';
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/**
 * Cuts a normalised text into tokens; spaces part them and are left out.
 * @param isAmount whether spaces may group the digits of a number: in running text "điểm 1 500 ha" has two
 */
export function tokenize(normalised: string, isAmount = false): Token[] {
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(isAmount ? LEXEME_OF_AMOUNT : LEXEME)) {
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

// Tables of phrases: the longest that stands there counts.

export interface PhraseTable<T> {
  readonly entries: ReadonlyMap<string, T>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

interface PhraseMatch<T> {
  readonly value: T;
  /** Tokens the phrase takes. */
  readonly length: number;
}

/** A table from lists of folded phrases, words and symbols parted by single spaces. */
export function phraseTable<T>(lists: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  const entries = new Map<string, T>();
  for (const [value, phrases] of lists) for (const phrase of phrases) entries.set(phrase, value);
  const longest = Math.max(...[...entries.keys()].map((phrase) => phrase.split(' ').length));
  return { entries, longest };
}

export function matchPhrase<T>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<T>,
): PhraseMatch<T> | undefined {
  for (let length = Math.min(table.longest, tokens.length - at); length > 0; length--) {
    const value = table.entries.get(phraseIn(tokens, at, at + length));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

function phraseIn(tokens: readonly Token[], start: number, end: number): string {
  const texts = tokens.slice(start, end).map((token) => token.text);
  return texts.join(' ');
}

/** The longest phrase that ends before a token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  end: number,
  table: PhraseTable<T>,
): PhraseMatch<T> | undefined {
  for (let length = Math.min(table.longest, end); length > 0; length--) {
    const phrase = phraseIn(tokens, end - length, end);
    if (table.entries.has(phrase)) return { value: table.entries.get(phrase)!, length };
  }
  return undefined;
}

// The cursor, and what went wrong where it stands.

type AmountProblemCode = Extract<ProblemCode, `amount-${string}`>;

/** Params as problem.ts lists them, without `fact`, which only the caller knows. */
export interface AmountFailure {
  readonly ok: false;
  readonly code: AmountProblemCode;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

export interface Cursor {
  /** The normalised text. */
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

export function cursorOver(text: string): Cursor {
  const normalised = normaliseAmount(text);
  return { text: normalised, tokens: tokenize(normalised, true), at: 0 };
}

export function failure(code: AmountProblemCode, params: AmountFailure['params'] = {}): AmountFailure {
  return { ok: false, code, params };
}

export function isFailure(outcome: object): outcome is AmountFailure {
  return 'ok' in outcome && outcome.ok === false;
}

/** Steps over a phrase of the table when one stands here. */
export function takePhrase<T>(cursor: Cursor, table: PhraseTable<T>): T | undefined {
  const match = matchPhrase(cursor.tokens, cursor.at, table);
  if (match === undefined) return undefined;
  cursor.at += match.length;
  return match.value;
}

/** The text of the tokens from `start` up to `end`. */
export function writtenBetween(cursor: Cursor, start: number, end: number): string {
  if (end <= start) return '';
  return cursor.text.slice(cursor.tokens[start]!.start, cursor.tokens[end - 1]!.end);
}

/** Names what is not understood: from a token to the end, or at the very start up to the first number. */
export function unreadable(cursor: Cursor, from: number): AmountFailure {
  const { tokens } = cursor;
  const number = tokens.findIndex((token) => token.kind === 'number');
  const end = from === 0 && number > 0 ? number : tokens.length;
  const rest = writtenBetween(cursor, from, end);
  return failure('amount-unreadable', { rest: rest === '' ? cursor.text : rest });
}
