/** Recognises most rows of a long list at once, by a few letters: a number or a code, and cells of words. */
import { readSign, signBefore } from './sign.ts';
import { isBlank, isFigure, oneLine } from './text.ts';
import { isCapitals, isDateLine, isNote, readGroupWords, readSignature, readSumWords } from './words.ts';

const ZERO = 0x30;
const NINE = 0x39;
/** Where letters begin, those with marks included. */
const LETTERS = 0x41;
/** A first cell shorter than this may be a sign: `XXXVIII`, `Phần I`. */
export const LONGEST_SIGN = 8;

/**
 * Whether a row is one of data beyond doubt: it has a number or a code, a title and a figure; or no number, and two texts and
 * a figure; or a long text that says nothing of being something else, and a figure. Others may be data too: they are looked at.
 *
 * @param firstColumn the first that most rows fill
 */
export function isOrdinary(cells: readonly string[], firstColumn: number): boolean {
  let words = 0;
  let figures = 0;
  let first = '';
  let word = '';
  for (const cell of cells) {
    if (cell.length === 0) continue;
    if (first === '') first = cell;
    const code = cell.charCodeAt(0);
    if (code >= ZERO && code <= NINE) figures++;
    else if (code >= LETTERS && cell.length > 2) {
      words++;
      if (word === '') word = cell;
    }
  }
  if (words === 0 || figures === 0 || maySum(word)) return false;
  if (isNumber(first)) return words > 1 || figures > 1;
  if (isCode(first)) return words > 1;
  if (first !== word || first.length < LONGEST_SIGN || cells.indexOf(first) > firstColumn) return false;
  return words > 1 || !standsOut(oneLine(first));
}

function isNumber(first: string): boolean {
  for (let at = 0; at < first.length; at++) {
    const code = first.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/** A text that ends in a digit, and neither `1.1` nor `I.1`. */
function isCode(first: string): boolean {
  const end = first.charCodeAt(first.length - 1);
  return end >= ZERO && end <= NINE && first.charCodeAt(0) >= LETTERS && !first.includes('.');
}

/** Letters behind T and C in the words for a sum. */
const SUM_LETTERS = 'ổỔộỘoO';

function maySum(word: string): boolean {
  return 'TtCc'.includes(word[0]!) && SUM_LETTERS.includes(word[1]!);
}

/** What a row says of itself where no more rows can be kept: a sum, a note, one who signs; undefined for any other. */
export function kindByWords(cells: readonly string[]): 'total' | 'note' | 'signature' | undefined {
  const texts = cells.filter((cell) => !isBlank(cell) && cell.length < 400).map(oneLine);
  const [first, second = ''] = texts;
  if (first === undefined || texts.length > 4) return undefined;
  const label = readSign(first) === undefined ? first : second;
  const sum = readSumWords(label);
  if (sum === 'whole' || sum === 'section') return 'total';
  if (texts.some((text) => isFigure(text))) return undefined;
  if (isNote(first)) return 'note';
  return readSignature(first) !== undefined || texts.some(isDateLine) ? 'signature' : undefined;
}

/** Whether a text says of itself that it is no title of a project. */
function standsOut(text: string): boolean {
  if (text.length > 400) return false;
  return (
    signBefore(text) !== undefined ||
    readSumWords(text) !== undefined ||
    readGroupWords(text) === 'strong' ||
    readSignature(text) !== undefined ||
    isCapitals(text) ||
    isNote(text) ||
    isDateLine(text)
  );
}
