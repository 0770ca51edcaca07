/** The lines of a clause put together into paragraphs, for showing it: what it says does not hang on them. */
import type { Word } from './words.ts';

/** A line shorter than this share of the usual one is not full. */
const SHORT = 0.85;
/** Of the longest lines of a text, how many may be longer than the usual one: titles, lines that stick out. */
const LONGER = 0.1;

const ENDS = /[.;:!?…”"]$/;
const ITEM = /^[-–—•+]$/;

/** Where the usual line is longer than this, lines are not broken for being full: each ends a paragraph. */
const LONGEST_BROKEN = 160;

/** The length in characters from which a line is full. */
export function fullLineLength(words: readonly Word[]): number {
  const lengths = new Map<number, number>();
  for (const { line, text } of words) lengths.set(line, (lengths.get(line) ?? -1) + text.length + 1);
  const sorted = [...lengths.values()].sort((a, b) => b - a);
  const usual = sorted[Math.floor(sorted.length * LONGER)] ?? 0;
  return usual > LONGEST_BROKEN ? Number.POSITIVE_INFINITY : usual * SHORT;
}

/**
 * Words as paragraphs: a new one begins with a dash, and with a capital behind a line that was not broken for being
 * full.
 * @param before characters of the first line that stand before the words
 */
export function paragraphsOf(words: readonly Word[], full: number, before: number): string[] {
  const paragraphs: string[][] = [];
  let length = before;
  words.forEach((word, index) => {
    const last = words[index - 1];
    const isTitle = paragraphs.length === 1 && !paragraphs[0]!.some((text) => ENDS.test(text));
    const ends = last !== undefined && (isTitle || ENDS.test(last.text));
    if (last === undefined || (word.leads && beginsParagraph(last, word, ends && length < full))) {
      paragraphs.push([]);
    }
    length = (word.leads ? 0 : length + 1) + word.text.length;
    paragraphs.at(-1)!.push(word.text);
  });
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

/** @param isDone the line before was not broken for being full, and ends a sentence or a title */
function beginsParagraph(last: Word, next: Word, isDone: boolean): boolean {
  // "kinh tế" at the end of a line and "- xã hội" at the beginning of the next are no item.
  if (ITEM.test(next.text)) return isDone || ENDS.test(last.text) || last.text.endsWith(',');
  return isDone && /^[\p{Lu}(“"]/u.test(next.text);
}
