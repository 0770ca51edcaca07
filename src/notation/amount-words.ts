/** The words of amounts, folded (see fold.ts): scales and units, and how an amount is meant. */
import type { AmountUnit } from '../model/amount.ts';
import type { LimitWord } from '../model/fact.ts';
import { type PhraseTable, phraseTable } from './tokens.ts';

// Scales and units: what they stand for in base units.

/** `other`: a unit that is known and that no amount is counted in. */
export type Dimension = AmountUnit | 'other';

export interface Unit {
  readonly dimension: Dimension;
  /** One of this unit is 10^power base units. */
  readonly power: number;
}

/** A scale and a unit, as they stand behind a number; either may be left out. */
export interface Measure {
  readonly power?: number;
  readonly unit?: Unit;
}

const DONG: Unit = { dimension: 'VND', power: 0 };
const DOLLAR: Unit = { dimension: 'USD', power: 0 };
const HECTARE: Unit = { dimension: 'ha', power: 0 };
const SQUARE_METRE: Unit = { dimension: 'ha', power: -4 };
const SQUARE_KILOMETRE: Unit = { dimension: 'ha', power: 2 };
const OTHER: Unit = { dimension: 'other', power: 0 };

/** From this power of ten on, a scale without a currency is taken for đồng and never for dollars (tỷ). */
export const DONG_SCALE = 9;

const SCALE_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [3, ['nghin', 'ngan', 'thousand']],
  [6, ['trieu', 'tr', 'million']],
  [9, ['ty', 'ti', 'billion']],
  [12, ['nghin ty', 'nghin ti', 'ngan ty', 'ngan ti', 'trillion']],
];

const UNIT_WORDS: readonly (readonly [Unit, readonly string[]])[] = [
  [DONG, ['dong', 'd', 'vnd', '₫', 'dong viet nam', 'viet nam dong']],
  [DOLLAR, ['usd', '$', 'us$', 'do', 'do la', 'dola', 'do my', 'do la my', 'dola my', 'dollar', 'dollars']],
  [DOLLAR, ['us dollar', 'us dollars']],
  [HECTARE, ['ha', 'hecta', 'hec ta', 'hectare', 'hectares']],
  [SQUARE_METRE, ['m2', 'met vuong']],
  [SQUARE_KILOMETRE, ['km2', 'kilomet vuong', 'ki lo met vuong']],
  [OTHER, ['eur', 'euro', 'euros', '€', 'gbp', '£', 'bang anh', 'jpy', '¥', 'yen', 'cny', 'rmb', 'te']],
  [OTHER, ['nhan dan te', 'krw', 'won', '₩', 'thb', 'baht', 'lak', 'kip', 'aud', 'cad', 'sgd', 'hkd', 'chf']],
  [OTHER, ['do la uc', 'do la canada', 'do la singapore', 'do la hong kong', 'rub', 'rup', 'inr', 'twd']],
  [OTHER, ['sao', 'mau', 'cong', 'acre', 'acres', 'cm2', 'dm2', 'm', 'met', 'm3', 'km', '%']],
];

/** Scales alone: `tỷ`, `nghìn tỷ`. */
export const SCALES: PhraseTable<number> = phraseTable(SCALE_WORDS);

/** Units behind a number. */
export const UNITS: PhraseTable<Unit> = phraseTable(UNIT_WORDS);

/** Currencies that are also written before the number. */
export const UNITS_BEFORE: PhraseTable<Unit> = phraseTable([
  [DONG, ['vnd', '₫']],
  [DOLLAR, ['usd', '$', 'us$']],
  [OTHER, ['eur', '€', 'gbp', '£', 'jpy', '¥', 'cny']],
]);

/** Scale and unit written as one word: `tỷđ`, `trđ`, `triệuUSD`. */
export const GLUED: PhraseTable<Required<Measure>> = phraseTable(glued());

function glued(): (readonly [Required<Measure>, readonly string[]])[] {
  const single = (words: readonly string[]) => words.filter((word) => /^[a-z]+$/.test(word));
  return SCALE_WORDS.flatMap(([power, scales]) =>
    UNIT_WORDS.filter(([unit]) => unit !== OTHER).map(
      ([unit, units]) =>
        [
          { power, unit },
          single(scales).flatMap((scale) => single(units).map((word) => scale + word)),
        ] as const,
    ),
  );
}

/** What stands behind the number in nearly every amount, by its raw text: read without cutting it into tokens. */
export const PLAIN_MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['', {}],
  ['tỷ', { power: 9 }],
  ['triệu', { power: 6 }],
  ['tỷ đồng', { power: 9, unit: DONG }],
  ['triệu đồng', { power: 6, unit: DONG }],
  ['đồng', { unit: DONG }],
  ['VND', { unit: DONG }],
  ['triệu USD', { power: 6, unit: DOLLAR }],
  ['USD', { unit: DOLLAR }],
  ['ha', { unit: HECTARE }],
  ['m2', { unit: SQUARE_METRE }],
  ['km2', { unit: SQUARE_KILOMETRE }],
]);

// How an amount is meant: about, more than, up to, from … to ….

/** A bound before a number, in the limit words of the law: `from` ≥, `above` >, `to` ≤, `below` <. */
export interface Bound {
  readonly limit: LimitWord;
  /** `từ`: a bound by itself, and the first word of `từ a đến b` and `từ X trở lên`. */
  readonly opens: boolean;
  /** `hơn`, `gần`: not far from the figure. */
  readonly isNear?: boolean;
}

export type Opening = { readonly kind: 'approximate' } | { readonly kind: 'between' } | BoundOpening;
type BoundOpening = { readonly kind: 'bound'; readonly bound: Bound };

const bound = (limit: LimitWord, opens = false): BoundOpening => ({ kind: 'bound', bound: { limit, opens } });

const near = (limit: LimitWord): BoundOpening => ({
  kind: 'bound',
  bound: { limit, opens: false, isNear: true },
});

const APPROXIMATE = ['khoang', 'uoc', 'uoc tinh', 'uoc khoang', 'xap xi', 'chung', 'tam', 'tren duoi', '~'];
const NEAR_ABOVE = ['hon', 'slightly over', 'just over'];
const NEAR_BELOW = ['gan', 'gan bang', 'gan den', 'gan toi', 'nearly', 'almost', 'just under'];
const ABOVE = ['tren', 'lon hon', 'nhieu hon', '>', 'more than', 'above', 'over'];
const BELOW = ['duoi', 'nho hon', 'it hon', 'chua den', 'chua toi', '<'];
const UP_TO = ['khong qua', 'khong vuot qua', 'khong tren', 'khong hon', 'khong lon hon', 'khong nhieu hon'];
const AT_MOST = ['toi da', 'nhieu nhat', 'nho hon hoac bang', 'den', 'toi', '<=', 'up to', 'at most'];
const AT_LEAST = ['toi thieu', 'it nhat', 'khong duoi', 'khong nho hon', 'khong it hon', 'khong thap hon'];

/** What may stand before the number of an amount. */
export const OPENINGS: PhraseTable<Opening> = phraseTable<Opening>([
  [{ kind: 'approximate' }, [...APPROXIMATE, 'about', 'approximately', 'around']],
  [{ kind: 'between' }, ['between']],
  [near('above'), NEAR_ABOVE],
  [near('below'), NEAR_BELOW],
  [bound('above'), ABOVE],
  [bound('below'), [...BELOW, 'less than', 'below', 'under']],
  [bound('to'), [...UP_TO, ...AT_MOST]],
  [bound('from'), [...AT_LEAST, 'lon hon hoac bang', '>=', 'at least']],
  [bound('from', true), ['tu', 'from']],
]);

/** Words of a figure that is not final, before it or behind it. In running text they may speak of anything. */
export const ABOUT: PhraseTable<true> = phraseTable([
  [true, ['du kien', 'tam tinh', 'khai toan', 'so bo', 'uoc', 'uoc tinh', 'so uoc', 'estimated', 'rounded']],
  [true, ['lam tron', 'da lam tron', 'so lam tron', 'duoc lam tron', 'so lieu lam tron']],
]);

/** What stands between the ends of a range. */
export const CONNECTORS: PhraseTable<'word' | 'dash'> = phraseTable([
  ['word', ['den', 'toi', 'to']],
  ['dash', ['-']],
]);

/** What stands between the ends of `between a and b`. */
export const BETWEEN_CONNECTOR: PhraseTable<'word'> = phraseTable([['word', ['and']]]);

/** What may stand behind the number of a bound. */
export const CLOSINGS: PhraseTable<LimitWord> = phraseTable<LimitWord>([
  ['from', ['tro len']],
  ['to', ['tro xuong']],
]);

/** What parts two amounts in one text. Brackets are read apart from these. */
export const SEPARATORS: PhraseTable<true> = phraseTable([
  [true, ['tuong duong', 'tuong duong voi', 'hay', 'hoac', 'quy doi', 'quy doi ra', 'equivalent to', 'or']],
  [true, ['=', '/', ',', ';']],
]);

/** Signs written as words. */
export const MINUS: PhraseTable<true> = phraseTable([[true, ['-', 'am', 'minus', 'negative']]]);

/** Numbers that are none. */
export const NOT_FINITE: PhraseTable<true> = phraseTable([
  [true, ['nan', 'inf', 'infinity', 'infinite', '∞', 'vo cuc', 'vo cung', 'vo han', 'vo tan']],
]);
