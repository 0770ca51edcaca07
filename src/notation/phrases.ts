/** Tables of words and symbols, matched against tokens: the longest phrase that stands there counts. */
import type { Token } from './tokens.ts';

export interface PhraseTable<T> {
  readonly entries: ReadonlyMap<string, T>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

export interface PhraseMatch<T> {
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
    const phrase = tokens.slice(at, at + length);
    const value = table.entries.get(phrase.map((token) => token.text).join(' '));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** The longest phrase that ends before a token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  end: number,
  table: PhraseTable<T>,
): PhraseMatch<T> | undefined {
  for (let length = Math.min(table.longest, end); length > 0; length--) {
    const phrase = tokens
      .slice(end - length, end)
      .map((token) => token.text)
      .join(' ');
    if (table.entries.has(phrase)) return { value: table.entries.get(phrase)!, length };
  }
  return undefined;
}
