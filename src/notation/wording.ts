/** What a published text says, apart from how it was set, typed or scanned. */

import { UNSEEN } from './fold.ts';
import { normal } from './normal.ts';

const QUOTES = /[“”„‟«»]/g;
const APOSTROPHES = /[‘’‚‛]/g;
/** Spaces and dashes: how words are parted, how lines are broken, how items are marked. */
const GAPS = /[\p{Pd}\u2212\s]+/gu;
const DASH = /[\p{Pd}\u2212]/u;
/** Vowels after NFD, with their own marks and their tone. */
const VOWELS = /[\u0300-\u0303\u0306\u0309\u031b\u0323aeiouy]+/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key under which two wordings are the same: case, NFC or NFD, the placing of the tone (`uỷ`, `ủy`), kinds of
 * quotes, spaces, line breaks, hyphens and the dashes of items make no difference. Every letter, mark, digit, comma and
 * full stop does, and so does what parts two numbers.
 */
export function wordingKey(text: string): string {
  const plain = normal(text, 'NFKC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replaceAll('\u00f0', 'đ')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(GAPS, betweenNumbers);
  return normal(plain, 'NFD').replace(VOWELS, toneLast);
}

/** A gap is nothing, but for one between two digits: "10 - 20" is neither "1020" nor "10 20". */
function betweenNumbers(gap: string, at: number, text: string): string {
  const isBetween = isDigit(text[at - 1]) && isDigit(text[at + gap.length]);
  return isBetween ? (DASH.test(gap) ? '-' : ' ') : '';
}

function isDigit(character = ''): boolean {
  return /\d/.test(character);
}

/** Not syllable by syllable, since a line may be broken within one. */
function toneLast(vowels: string): string {
  return vowels.replace(TONES, '') + (vowels.match(TONES) ?? []).join('');
}
