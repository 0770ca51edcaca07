/** Words of running text as two copies of it are compared by: neither case nor where a tone is put makes a difference. */

import { normal } from '../notation/normal.ts';

export interface TextWord {
  /** See {@link wordKey}. */
  readonly key: string;
  readonly raw: string;
  /** Marks between it and the word before: `,`, `; (`; '' for spaces and dashes alone. */
  readonly mark: string;
}

const WORD = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;
const MARK = /[.,;:()/%…]/g;

export function wordsIn(text: string): TextWord[] {
  const plain = normal(text, 'NFC');
  const words: TextWord[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    const between = plain.slice(end, match.index);
    words.push({ key: wordKey(match[0]), raw: match[0], mark: (between.match(MARK) ?? []).join('') });
    end = match.index + match[0].length;
  }
  return words;
}

/** The marks of the five tones, after NFD. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const PLAIN = /^[\x00-\x7f]*$/;

/**
 * Letters with what makes them other vowels, and the tone behind: `hoà` and `hòa` are `hoa` with a falling one. Scanners
 * see two strokes for a u, which no word has.
 */
export function wordKey(word: string): string {
  const small = word.toLowerCase().replace(/i{2}(?!i|$)/, 'u');
  if (PLAIN.test(small)) return small;
  const split = normal(small, 'NFD');
  return normal(split.replace(TONES, ''), 'NFC') + (split.match(TONES) ?? []).join('');
}
