/** Words as people type and search them: with marks, without, or with some of them while a word is being typed. */
import { fold } from './fold.ts';

export interface TypedWord {
  /** Without any mark. */
  readonly folded: string;
  /** The letters with their own marks (ă, ơ, đ), without the tone … */
  readonly letters: string;
  /** … which stands apart, so that it makes no difference over which letter it was put (`uỷ`, `ủy`). */
  readonly tone: string;
}

/** Grave, acute, tilde, hook above, dot below: the five tones, as NFD writes them. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export function wordsOf(text: string): TypedWord[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  return words.filter((word) => word !== '').map(wordOf);
}

function wordOf(word: string): TypedWord {
  const apart = word.normalize('NFD');
  return {
    folded: fold(word),
    letters: apart.replace(TONE, '').normalize('NFC'),
    tone: apart.match(TONE)?.join('') ?? '',
  };
}

/** Whether the words are the same but for marks; of an unfinished one, whether the other begins with it. */
export function isLike(typed: TypedWord, word: TypedWord, unfinished: boolean): boolean {
  return unfinished ? word.folded.startsWith(typed.folded) : word.folded === typed.folded;
}

/** Whether no mark that was typed speaks against the other word: what is typed without marks fits any. */
export function isMeant(typed: TypedWord, word: TypedWord, unfinished: boolean): boolean {
  if (!hasMarks(typed) || isSame(typed, word)) return true;
  // While a word is typed, tone and marks often come after the letters.
  const letters = [...typed.letters].every((letter, at) =>
    [word.letters[at], word.folded[at]].includes(letter),
  );
  return unfinished && letters && (typed.tone === '' || typed.tone === word.tone);
}

export function isSame(one: TypedWord, other: TypedWord): boolean {
  return one.letters === other.letters && one.tone === other.tone;
}

export function hasMarks({ folded, letters, tone }: TypedWord): boolean {
  return letters !== folded || tone !== '';
}
