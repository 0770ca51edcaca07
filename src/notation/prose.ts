/**
 * Running text as tokens in which figures can be found. An amount someone types stands alone, and is read without its
 * marks; in a sentence "đầu tư 50 triệu" is no "từ 50 triệu", "02 ngân hàng" no 02 ngàn and "15 đồng chí" no money.
 */
import type { Counted } from '../model/provenance.ts';
import { SCALES, UNITS } from './amount-words.ts';
import {
  type Cursor,
  matchPhrase,
  normaliseAmount,
  type PhraseTable,
  phraseTable,
  type Token,
  tokenize,
} from './tokens.ts';

/** Folded words of amounts that other words fold to as well, with the spellings that are meant. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nghin: 'nghìn',
    ngan: 'ngàn',
    trieu: 'triệu',
    ty: 'tỷ tỵ tỳ',
    ti: 'tỉ',
    tr: '',
    dong: 'đồng',
    d: '',
    do: 'đô',
    te: 'tệ',
    sao: 'sào',
    mau: '',
    cong: '',
    m: '',
    ha: 'ha',
    tu: 'từ',
    tren: 'trên',
    duoi: 'dưới',
    hon: 'hơn',
    den: 'đến',
    toi: 'tới tối',
    gan: 'gần',
    to: '',
    ngay: 'ngày',
    tuan: 'tuần',
    thang: 'tháng',
    nam: 'năm',
    gio: 'giờ',
    lan: 'lần',
    bo: 'bộ',
    nguoi: 'người',
    phan: 'phần',
    nua: 'nửa',
    qua: 'quá',
  }),
);

/** What is counted and no amount: folded, see {@link SPELLINGS}. */
export const COUNTED: PhraseTable<Counted> = phraseTable<Counted>([
  ['hour', ['gio', 'tieng']],
  ['working-day', ['ngay lam viec']],
  ['day', ['ngay']],
  ['week', ['tuan']],
  ['month', ['thang']],
  ['year', ['nam']],
  ['time', ['lan']],
  ['set', ['bo']],
  ['person', ['nguoi', 'đồng chí', 'uy vien', 'thanh vien', 'dai bieu', 'can bo']],
]);

/** Behind these a number written in words is a figure. */
const BEHIND_WORDS: readonly PhraseTable<unknown>[] = [
  SCALES,
  UNITS,
  COUNTED,
  phraseTable([[true, ['phan']]]),
];

/** A cursor over running text. Numbers in words are numbers where a unit follows them. */
export function proseCursor(text: string): Cursor {
  const normalised = normaliseAmount(text);
  const tokens = tokenize(normalised).map((token) => asSpelled(token, rawText(normalised, token)));
  const isComrade = (at: number): boolean =>
    tokens[at]?.text === 'dong' &&
    tokens[at + 1] !== undefined &&
    rawText(normalised, tokens[at + 1]!) === 'chí';
  const apart = tokens.map((token, at) => {
    return isComrade(at) || isComrade(at - 1) ? { ...token, text: rawText(normalised, token) } : token;
  });
  return { text: normalised, tokens: withNumbers(withoutRepeats(apart, normalised), normalised), at: 0 };
}

/** Without brackets that say a number again: `150 (một trăm năm mươi) tỷ đồng`, `năm (05) ngày`. */
function withoutRepeats(tokens: readonly Token[], text: string): Token[] {
  const raw = tokens.map((token) => rawText(text, token));
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = tokens[at]!.text === '(' ? repeatAt(tokens, raw, at) : 0;
    if (length > 0) at += length - 1;
    else kept.push(tokens[at]!);
  }
  return kept;
}

/** Tokens of a bracket that says the number before it again; 0 where it does not. */
function repeatAt(tokens: readonly Token[], raw: readonly string[], at: number): number {
  // Of a bracket that holds more than a number the end is not looked for: a text may open thousands.
  const within = tokens.slice(at + 1, at + LONGEST_NUMBER + 2).findIndex(({ text }) => text === ')');
  if (within < 0) return 0;
  const end = at + 1 + within;
  const inside = numberOf(tokens, raw, at + 1, end);
  if (inside === undefined) return 0;
  for (let start = at - 1; start >= Math.max(0, at - LONGEST_NUMBER); start--) {
    if (numberOf(tokens, raw, start, at) === inside) return end - at + 1;
  }
  return 0;
}

/** Words of the longest number up to 999. */
const LONGEST_NUMBER = 5;

/** The number that tokens are, all of them: digits, or words. */
function numberOf(
  tokens: readonly Token[],
  raw: readonly string[],
  start: number,
  end: number,
): number | undefined {
  const [token] = tokens.slice(start, end);
  if (end - start === 1 && token?.kind === 'number') {
    return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  }
  const read = readNumberWords(raw, start);
  return read?.length === end - start ? read.value : undefined;
}

export function rawText(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase();
}

function asSpelled(token: Token, raw: string): Token {
  const spellings = SPELLINGS.get(token.text);
  if (token.kind !== 'word' || spellings === undefined || spellings.split(' ').includes(raw)) return token;
  return { ...token, text: `·${raw}` };
}

function withNumbers(tokens: readonly Token[], text: string): Token[] {
  const raw = tokens.map((token) => rawText(text, token));
  const all: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = numberInWords(tokens, raw, at);
    if (number === undefined) {
      all.push(tokens[at]!);
      continue;
    }
    const last = tokens[at + number.length - 1]!;
    all.push({ kind: 'number', text: String(number.value), start: tokens[at]!.start, end: last.end });
    at += number.length - 1;
  }
  return all;
}

function numberInWords(
  tokens: readonly Token[],
  raw: readonly string[],
  at: number,
): NumberWords | undefined {
  const number = readNumberWords(raw, at);
  if (number === undefined) return undefined;
  const behind = at + number.length;
  return BEHIND_WORDS.some((table) => matchPhrase(tokens, behind, table) !== undefined) ? number : undefined;
}

// Numbers written in words, up to 999: `mười hai`, `năm mươi`, `một trăm linh năm`.

const ONES: Readonly<Record<string, number>> = {
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
const ONES_BEHIND_TENS: Readonly<Record<string, number>> = {
  ...ONES,
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
  năm: 0,
};
/** `phần tư`: a quarter. */
const PARTS: Readonly<Record<string, number>> = { ...ONES, tư: 4, mười: 10, trăm: 100 };

interface NumberWords {
  readonly value: number;
  /** Words it takes. */
  readonly length: number;
}

/** The number that begins at a word; undefined where none does. Words in NFC and small letters. */
export function readNumberWords(words: readonly string[], at: number): NumberWords | undefined {
  const first = ONES[words[at] ?? ''];
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
  const tens = isTen ? 1 : ONES[words[at] ?? ''];
  if (tens === undefined || !(isTen || words[at + 1] === 'mươi')) return undefined;
  const length = isTen ? 1 : 2;
  const unit = ONES_BEHIND_TENS[words[at + length] ?? ''] ?? 0;
  return { value: tens * 10 + unit, length: unit === 0 ? length : length + 1 };
}

function single(word: string | undefined): NumberWords | undefined {
  const value = ONES[word ?? ''];
  return value === undefined ? undefined : { value, length: 1 };
}
