/** The words that say how an amount is meant, folded (see fold.ts): about, more than, up to, from … to …. */
import type { LimitWord } from '../model/fact.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';

/** A bound before a number, in the limit words of the law: `from` ≥, `above` >, `to` ≤, `below` <. */
export interface Bound {
  readonly limit: LimitWord;
  /** `từ`: a bound by itself, and the first word of `từ a đến b` and `từ X trở lên`. */
  readonly opens: boolean;
}

export type Opening = { readonly kind: 'approximate' } | { readonly kind: 'between' } | BoundOpening;
type BoundOpening = { readonly kind: 'bound'; readonly bound: Bound };

const bound = (limit: LimitWord, opens = false): BoundOpening => ({ kind: 'bound', bound: { limit, opens } });

const APPROXIMATE = ['khoang', 'uoc', 'uoc tinh', 'uoc khoang', 'xap xi', 'chung', 'tam', 'tren duoi', '~'];
const ABOVE = ['hon', 'tren', 'lon hon', 'nhieu hon', '>', 'more than', 'above', 'over'];
const BELOW = [
  'gan',
  'duoi',
  'nho hon',
  'it hon',
  'chua den',
  'chua toi',
  '<',
  'less than',
  'below',
  'under',
];
const UP_TO = ['khong qua', 'khong vuot qua', 'khong tren', 'khong hon', 'khong lon hon', 'khong nhieu hon'];
const AT_MOST = ['toi da', 'nhieu nhat', 'nho hon hoac bang', 'den', 'toi', '<=', 'up to', 'at most'];
const AT_LEAST = ['toi thieu', 'it nhat', 'khong duoi', 'khong nho hon', 'khong it hon', 'khong thap hon'];

/** What may stand before the number of an amount. */
export const OPENINGS: PhraseTable<Opening> = phraseTable<Opening>([
  [{ kind: 'approximate' }, [...APPROXIMATE, 'about', 'approximately', 'around']],
  [{ kind: 'between' }, ['between']],
  [bound('above'), ABOVE],
  [bound('below'), BELOW],
  [bound('to'), [...UP_TO, ...AT_MOST]],
  [bound('from'), [...AT_LEAST, 'lon hon hoac bang', '>=', 'at least']],
  [bound('from', true), ['tu', 'from']],
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
