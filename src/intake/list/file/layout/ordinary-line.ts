/** The quick look of {@link isOrdinary}, at the bytes of a line: what it says yes to is ordinary; the others are looked at. */
import type { LineCells } from '../line-cells.ts';
import { LONGEST_SIGN } from './ordinary.ts';

const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
/** Where letters begin, the bytes of those with marks included. */
const LETTERS = 0x41;
/** Bytes of a letter of UTF-8 that {@link LineCells} lets pass, at most. */
const MOST_BYTES = 3;

/**
 * Runs for nearly every row: has to be cheap.
 * @param firstColumn the first that most rows fill
 */
export function isOrdinaryLine({ bytes, starts, ends, count }: LineCells, firstColumn: number): boolean {
  let words = 0;
  let figures = 0;
  let first = -1;
  let word = -1;
  for (let at = 0; at < count; at++) {
    const start = starts[at]!;
    const end = ends[at]!;
    if (start === end) continue;
    if (first < 0) first = at;
    const byte = bytes[start]!;
    if (byte >= ZERO && byte <= NINE) figures++;
    else if (byte >= LETTERS && isLonger(bytes, start, end, 2)) {
      words++;
      if (word < 0) word = at;
    }
  }
  if (words === 0 || figures === 0 || maySum(bytes, starts[word]!)) return false;
  const start = starts[first]!;
  const end = ends[first]!;
  if (isNumber(bytes, start, end)) return words > 1 || figures > 1;
  if (words < 2) return false;
  if (isCode(bytes, start, end)) return true;
  return first === word && first <= firstColumn && isLonger(bytes, start, end, LONGEST_SIGN - 1);
}

function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! < ZERO || bytes[at]! > NINE) return false;
  return true;
}

/** Whether a cell has more letters than these. */
function isLonger(bytes: Uint8Array, start: number, end: number, most: number): boolean {
  if (end - start > most * MOST_BYTES) return true;
  let letters = 0;
  // All bytes of a letter but the first are 0b10xxxxxx.
  for (let at = start; at < end; at++) if ((bytes[at]! & 0xc0) !== 0x80) letters++;
  return letters > most;
}

/** A text that ends in a digit, and neither `1.1` nor `I.1`. */
function isCode(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1]!;
  if (last < ZERO || last > NINE || bytes[start]! < LETTERS) return false;
  for (let at = start; at < end; at++) if (bytes[at] === DOT) return false;
  return true;
}

/** Bytes of ổ, Ổ, ộ and Ộ behind 0xe1 0xbb. */
const MARKED_O = [0x95, 0x94, 0x99, 0x98];

/** T or C, and then what the words for a sum go on with. */
function maySum(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start]! | 0x20;
  if (first !== 0x74 && first !== 0x63) return false;
  const second = bytes[start + 1]!;
  if ((second | 0x20) === 0x6f) return true;
  return second === 0xe1 && bytes[start + 2] === 0xbb && MARKED_O.includes(bytes[start + 3]!);
}
