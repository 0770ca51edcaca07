/** Recognises most rows of a long list at once, by a few letters: a number or a code, and several cells of words. */

const ZERO = 0x30;
const NINE = 0x39;
/** Where letters begin, those with marks included. */
const LETTERS = 0x41;
/** A first cell shorter than this may be a sign: `XXXVIII`, `Phần I`. */
const LONGEST_SIGN = 8;

/** Whether a row is one of data beyond doubt. Others may be too: they are looked at. */
export function isOrdinary(cells: readonly string[]): boolean {
  let words = 0;
  let figures = 0;
  let first = '';
  for (const cell of cells) {
    if (cell.length === 0) continue;
    if (first === '') first = cell;
    const code = cell.charCodeAt(0);
    if (code >= ZERO && code <= NINE) figures++;
    else if (code >= LETTERS && cell.length > 2) words++;
  }
  return figures > 0 && words > 1 && beginsPlainly(first);
}

/** The first cell is a whole number, a code that ends in a digit, or a text too long for a sign and no word for a sum. */
function beginsPlainly(first: string): boolean {
  const start = first.charCodeAt(0);
  if (start >= ZERO && start <= NINE) {
    for (let at = 1; at < first.length && at < LONGEST_SIGN; at++) {
      const code = first.charCodeAt(at);
      if (code < ZERO || code > NINE) return at === first.length - 1 || first.length > LONGEST_SIGN;
    }
    return true;
  }
  const end = first.charCodeAt(first.length - 1);
  if (end >= ZERO && end <= NINE) return first.length < 2 * LONGEST_SIGN && start >= LETTERS;
  // T and C begin the words for a sum.
  return first.length >= LONGEST_SIGN && start >= LETTERS && !'TtCc'.includes(first[0]!);
}
