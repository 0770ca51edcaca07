/** Names are compared by a key in which case, marks and gaps make no difference. */

import { normal } from './normal.ts';

const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_GAPS = /[-_ ]+/g;
/**
 * Vietnamese after NFD, in lower case. The first class of characters by their properties takes half a millisecond. One
 * class: of alternatives the engine remembers every turn, and a text of millions of letters would be too many.
 */
const VIETNAMESE = /^[\u0300-\u036f\x20-\x7e\u0111]*$/;
const MARKS = /[\u0300-\u036f]/g;
/** Characters that are never seen: soft hyphen, spaces and joiners of no width, marks of direction, byte order mark. */
export const UNSEEN = /\p{Cf}/gu;
/** Those, and the marks left by NFD. */
const MARKS_AND_UNSEEN = /[\p{M}\p{Cf}]/gu;
/** Every dash, the minus sign, underscores and every space count as one space. */
const GAPS = /[\p{Pd}\u2212_\s]+/gu;

/**
 * The key under which Vietnamese names are compared: case, marks, the placing of the tone (`uỷ`, `ủy`), NFC or
 * NFD, hyphens and the number and kind of spaces make no difference. Commas and other punctuation stay.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(PLAIN_GAPS, ' ').trim();
  const split = normal(normal(text, 'NFD').toLowerCase(), 'NFD');
  const letters = VIETNAMESE.test(split)
    ? split.replace(MARKS, '').replace(PLAIN_GAPS, ' ')
    : split.replace(MARKS_AND_UNSEEN, '').replace(GAPS, ' ');
  return letters.replaceAll('đ', 'd').trim();
}
