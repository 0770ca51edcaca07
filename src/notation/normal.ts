/** Unicode's normal forms, in time that grows with the text. */

/**
 * More marks on one letter than any language writes: the bound of Unicode's Stream-Safe Text Format (UAX 15, section 13).
 * Marks are sorted one by one, so that a run of them takes four times as long where it is twice as long.
 */
const MOST_MARKS = 30;
const LONG_RUN = /\p{M}{31}/u;
const BEHIND_RUN = /(?<=\p{M}{30})/u;

/** A text in a normal form; where more than thirty marks follow one another, those beyond stay in the order they are written. */
export function normal(text: string, form: 'NFC' | 'NFD' | 'NFKC'): string {
  if (text.length <= MOST_MARKS || !LONG_RUN.test(text)) return text.normalize(form);
  return text
    .split(BEHIND_RUN)
    .map((piece) => piece.normalize(form))
    .join('');
}
