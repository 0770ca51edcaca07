/** Numbers written in words, up to 999: `mười hai`, `năm mươi`, `một trăm linh năm`. */

const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** Behind mười and mươi; năm is no unit there but the year: `mười năm` is ten years. */
const UNITS_BEHIND_TENS: Readonly<Record<string, number>> = {
  ...UNITS,
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
  năm: 0,
};
/** `phần tư`: a quarter. */
const PARTS: Readonly<Record<string, number>> = { ...UNITS, tư: 4, mười: 10, trăm: 100 };

export interface NumberWords {
  readonly value: number;
  /** Words it takes. */
  readonly length: number;
}

/** The number that begins at a word; undefined where none does. Words in NFC and small letters. */
export function readNumberWords(words: readonly string[], at: number): NumberWords | undefined {
  const first = UNITS[words[at] ?? ''];
  if (first === undefined) return words[at] === 'mười' ? readTens(words, at) : undefined;
  if (words[at + 1] !== 'trăm')
    return words[at + 1] === 'mươi' ? readTens(words, at) : { value: first, length: 1 };
  const gap = words[at + 2] === 'linh' || words[at + 2] === 'lẻ';
  const rest = gap ? single(words[at + 3]) : readTens(words, at + 2);
  if (rest === undefined) return { value: first * 100, length: 2 };
  return { value: first * 100 + rest.value, length: 2 + (gap ? 1 : 0) + rest.length };
}

/** The denominator behind `phần`. */
export function readParts(word: string | undefined): number | undefined {
  return PARTS[word ?? ''];
}

function readTens(words: readonly string[], at: number): NumberWords | undefined {
  const isTen = words[at] === 'mười';
  const tens = isTen ? 1 : UNITS[words[at] ?? ''];
  if (tens === undefined || !(isTen || words[at + 1] === 'mươi')) return undefined;
  const length = isTen ? 1 : 2;
  const unit = UNITS_BEHIND_TENS[words[at + length] ?? ''] ?? 0;
  return { value: tens * 10 + unit, length: unit === 0 ? length : length + 1 };
}

function single(word: string | undefined): NumberWords | undefined {
  const value = UNITS[word ?? ''];
  return value === undefined ? undefined : { value, length: 1 };
}
