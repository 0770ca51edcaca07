/**
 * Running text as tokens in which figures can be found. An amount someone types stands alone, and is read without its
 * marks; in a sentence "đầu tư 50 triệu" is no "từ 50 triệu", "02 ngân hàng" no 02 ngàn and "15 đồng chí" no money.
 */
import type { Cursor } from './cursor.ts';
import { type NumberWords, readNumberWords } from './number-words.ts';
import { matchPhrase, type PhraseTable, phraseTable } from './phrases.ts';
import { normaliseAmount, type Token, tokenize } from './tokens.ts';
import { SCALES, UNITS } from './units.ts';

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
export type Counted = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year' | 'time' | 'set' | 'person';

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
  return { text: normalised, tokens: withNumbers(apart, normalised), at: 0 };
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
