/** The figures in running text: amounts, shares, times and numbers of things, each with its word of limit. */
import type { LimitWord } from '../model/fact.ts';
import type { Figure, FigureUnit } from '../model/provenance.ts';
import { sortOf } from './amount-column.ts';
import { completeFirst, type Quantity, readQuantity } from './amount-text.ts';
import { CLOSINGS, CONNECTORS, OPENINGS, type Opening } from './amount-words.ts';
import { contextOf } from './figure-context.ts';
import { type KnownStyle, readNumber } from './number.ts';
import { COUNTED, proseCursor, rawText, readParts } from './prose.ts';
import { statementValue } from './read-amount.ts';
import {
  type Cursor,
  isFailure,
  matchPhrase,
  type PhraseTable,
  phraseBefore,
  phraseTable,
  writtenBetween,
} from './tokens.ts';

/** Official texts are written the Vietnamese way. */
const STYLE: KnownStyle = { style: 'vi', certain: 'declared' };

interface Read {
  readonly unit: FigureUnit;
  readonly value: string;
  /** Index of the token behind it. */
  readonly end: number;
}

/**
 * All figures with a unit, in order; numbers of clauses and papers, dates and years are none.
 * @param before figures of the words before, which "từ mức đó" may mean
 */
export function findFigures(text: string, before: readonly Figure[] = []): Figure[] {
  const cursor = proseCursor(text);
  const figures: Figure[] = [];
  let end = 0;
  for (let at = 0; at < cursor.tokens.length; ) {
    const once = readAt(cursor, at) ?? readThatLevel(cursor, at, [...before, ...figures]);
    if (once === undefined) {
      at += 1;
      continue;
    }
    const read = { ...once, end: behindRepeat(once, cursor) };
    const figure = withLimit(read, cursor, at);
    const isSecondEnd =
      cursor.tokens[at - 1]?.text === '-' && end === at - 1 && figures.at(-1)?.word === 'from';
    figures.push(isSecondEnd && figure.word === undefined ? { ...figure, word: 'to' } : figure);
    end = read.end;
    at = end;
  }
  return figures;
}

function readAt(cursor: Cursor, at: number): Read | undefined {
  return readHalf(cursor, at) ?? (beginsNumber(cursor, at) ? readFigure(cursor, at) : undefined);
}

const THAT_LEVEL: PhraseTable<true> = phraseTable([
  [true, ['muc ·đó', 'muc nay', 'muc tren', 'muc neu tren', 'muc noi tren', 'muc ·ấy']],
]);

/** `từ mức đó trở lên`: the last amount before it. Without a word of limit it is none. */
function readThatLevel(cursor: Cursor, at: number, before: readonly Figure[]): Read | undefined {
  const level = matchPhrase(cursor.tokens, at, THAT_LEVEL);
  const meant = before.findLast(({ unit }) => unit === 'VND' || unit === 'USD' || unit === 'ha');
  if (level === undefined || meant === undefined) return undefined;
  const read = { unit: meant.unit, value: meant.value, end: at + level.length };
  if (isNumber(cursor, read.end) || withLimit(read, cursor, at).word === undefined) return undefined;
  return read;
}

/** Behind a bracket that says the figure again: `hai phần ba (2/3)`. */
function behindRepeat({ unit, value, end }: Read, cursor: Cursor): number {
  if (cursor.tokens[end]?.text !== '(') return end;
  const again = readAt(cursor, end + 1);
  const isSame = again?.unit === unit && again.value === value && cursor.tokens[again.end]?.text === ')';
  return isSame ? again.end + 1 : end;
}

function readFigure(cursor: Cursor, at: number): Read | undefined {
  return (
    readFraction(cursor, at) ??
    readPartsOf(cursor, at) ??
    readPercent(cursor, at) ??
    readCounted(cursor, at) ??
    readAmount(cursor, at)
  );
}

/** `1 000 ha` is one number that cannot be read, and no 000 ha. */
function beginsNumber(cursor: Cursor, at: number): boolean {
  const isGroup = isNumber(cursor, at - 1) && /^\d{3}$/.test(cursor.tokens[at]!.text);
  return isNumber(cursor, at) && !isGroup;
}

function isNumber({ tokens }: Cursor, at: number): boolean {
  return tokens[at]?.kind === 'number';
}

// Shares.

/** Fractions of people are small: `11/12` is a day. */
const SMALL_FRACTION = /^[1-9]\/(?:[2-9]|10)$/;
const BEFORE_DATES = ['ngay', 'dip', 'le', 'so', '/'];

/** `2/3`. */
function readFraction({ tokens, text }: Cursor, at: number): Read | undefined {
  const [number, sign, behind] = tokens.slice(at, at + 3);
  if (sign?.text !== '/' || behind === undefined) return undefined;
  const isDate = BEFORE_DATES.includes(tokens[at - 1]?.text ?? '') || tokens[at + 3]?.text === '/';
  if (isDate || !SMALL_FRACTION.test(text.slice(number!.start, behind.end))) return undefined;
  return asShare(fractionOf(number!.text, behind.text), at + 3);
}

/** `hai phần ba`, `50 phần trăm`. */
function readPartsOf({ tokens, text }: Cursor, at: number): Read | undefined {
  const [number, sign, behind] = tokens.slice(at, at + 3);
  if (sign?.text !== 'phan' || behind === undefined) return undefined;
  const whole = readParts(rawText(text, behind));
  return whole === undefined ? undefined : asShare(fractionOf(number!.text, String(whole)), at + 3);
}

/** `50%`. */
function readPercent({ tokens }: Cursor, at: number): Read | undefined {
  if (tokens[at + 1]?.text !== '%') return undefined;
  const number = readNumber(tokens[at]!.text, STYLE);
  return number.kind === 'read' ? asShare(fractionOf(number.value, '100'), at + 2) : undefined;
}

function asShare(value: Fraction | undefined, end: number): Read | undefined {
  return value === undefined ? undefined : { unit: 'share', value, end };
}

/** With the limit that the words hold themselves. */
const HALVES: PhraseTable<true> = phraseTable([[true, ['mot nua', 'qua nua', 'qua ban']]]);

/** `một nửa`, `quá nửa`, `quá bán`. */
function readHalf({ tokens }: Cursor, at: number): Read | undefined {
  const half = matchPhrase(tokens, at, HALVES);
  return half && { unit: 'share', value: '1/2', end: at + half.length };
}

// What is counted.

/** `5 ngày`, `06 bộ`; a number behind it makes a date of it: `ngày 13 tháng 8 năm 2021`. */
function readCounted(cursor: Cursor, at: number): Read | undefined {
  const { tokens, text } = cursor;
  const counted = matchPhrase(tokens, at + 1, COUNTED);
  if (counted === undefined) return undefined;
  const end = at + 1 + counted.length;
  // "3 tháng một lần" is none.
  const isDated = isNumber(cursor, end) && /^\d/.test(rawText(text, tokens[end]!));
  const isDate = isDated || (counted.value === 'month' && tokens[at - 1]?.text === 'ngay');
  const number = readNumber(tokens[at]!.text, STYLE);
  // "một lần", "một ngày" tell of no figure.
  if (isDate || number.kind !== 'read' || rawText(text, tokens[at]!) === 'một') return undefined;
  return { unit: counted.value, value: number.value, end };
}

// Amounts.

/** `1.000 tỷ đồng`, `100 triệu`; in `từ 10 đến 20 ha` the first takes the unit of the second. */
function readAmount(cursor: Cursor, at: number): Read | undefined {
  const quantity = quantityAt(cursor, at);
  if (quantity === undefined) return undefined;
  const end = cursor.at;
  const second = quantity.unit === undefined ? secondEnd(cursor, end) : undefined;
  const whole = second === undefined ? quantity : completeFirst(quantity, second);
  const sort = sortOf(whole);
  const unit = sort === 'scaled' ? 'VND' : sort;
  if (unit === 'bare' || unit === 'other') return undefined;
  if (sort === 'scaled' && matchPhrase(cursor.tokens, end, COUNTED) !== undefined) return undefined;
  const value = statementValue({ approximate: false, figure: whole }, { unit, style: STYLE });
  if (isFailure(value) || value.value.kind !== 'exact') return undefined;
  return { unit, value: value.value.value, end };
}

function quantityAt(cursor: Cursor, at: number): Quantity | undefined {
  cursor.at = at;
  const quantity = readQuantity(cursor);
  return isFailure(quantity) ? undefined : quantity;
}

/** The other end of a range that begins with the quantity before. */
function secondEnd(cursor: Cursor, at: number): Quantity | undefined {
  const connector = matchPhrase(cursor.tokens, at, CONNECTORS);
  if (connector === undefined) return undefined;
  const behind = at + connector.length;
  return quantityAt(cursor, behind + (matchPhrase(cursor.tokens, behind, OPENINGS)?.length ?? 0));
}

// Words of limit.

/** What may stand between the word and the number: `trên mức 5 tỷ`, `đến hết 500 ha`. */
const FILLERS = ['muc', 'het', 'khoang'];

/** What may stand before a number, and the limit it is; undefined for `khoảng` and the like. */
const LIMITS: PhraseTable<LimitWord | undefined> = phraseTable<LimitWord | undefined>([
  ...[...OPENINGS.entries].map(([phrase, opening]) => [limitOf(opening), [phrase]] as const),
  // Words that only running text has.
  ['above', ['qua', 'vuot', 'vuot qua', 'cao hon']],
  ['below', ['thap hon']],
  ['to', ['cham nhat']],
]);

function limitOf(opening: Opening): LimitWord | undefined {
  return opening.kind === 'bound' ? opening.bound.limit : undefined;
}

function withLimit({ unit, value, end }: Read, cursor: Cursor, at: number): Figure {
  const { tokens } = cursor;
  const filler = FILLERS.includes(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const opening = phraseBefore(tokens, at - filler, LIMITS);
  const closing = matchPhrase(tokens, end, CLOSINGS);
  const word = tokens[at]!.text === 'qua' ? 'above' : joined(opening?.value, closing?.value);
  const start = opening === undefined ? at : at - filler - opening.length;
  const behind = end + (closing?.length ?? 0);
  const text = writtenBetween(cursor, start, behind);
  return { unit, value, ...(word && { word }), ...contextOf(unit, cursor, start, behind), text };
}

/** `từ 10 ha trở lên` is from 10 ha, `từ 10 ha trở xuống` up to it. */
function joined(opening: LimitWord | undefined, closing: LimitWord | undefined): LimitWord | undefined {
  return opening === undefined || opening === 'from' ? (closing ?? opening) : opening;
}

// Fractions in lowest terms: `2/3`.

type Fraction = `${bigint}/${bigint}`;

/**
 * The fraction of two decimals; undefined where it is none between nothing and all.
 * @param parts how many parts are taken: digits, or a canonical decimal (`12.5` of 100)
 */
export function fractionOf(parts: string, whole: string): Fraction | undefined {
  const [digits = '', fraction = ''] = parts.split('.');
  if (!/^\d+$/.test(digits + fraction) || !/^\d+$/.test(whole)) return undefined;
  const above = BigInt(digits + fraction);
  const below = BigInt(whole) * 10n ** BigInt(fraction.length);
  if (above === 0n || above > below) return undefined;
  const common = greatestCommonDivisor(above, below);
  return `${above / common}/${below / common}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
