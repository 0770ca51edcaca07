/** Amounts, stretches of amounts and limits in words and in signs. */
import type { AmountUnit, DecimalString } from '../model/amount.ts';
import type { AnswerWhen } from '../model/decision.ts';
import type { LimitWord } from '../model/fact.ts';
import type { Lang } from '../model/words.ts';
import { subtractDecimals } from '../notation/decimal.ts';
import { writeAmount } from '../notation/write-amount.ts';
import { decisionWordsFor } from './messages/decision.ts';

export type Interval = Extract<AnswerWhen, { kind: 'interval' }>;

const BOUND = /([≥>≤<]) (\d+(?:\.\d+)?)/g;

/** A decimal for people; as it is where the fact, and so its unit, is not known. */
export function writeQuantity(value: DecimalString, unit: AmountUnit | undefined, lang: Lang): string {
  return unit === undefined ? value : writeAmount(value, unit, lang);
}

/** A value of the trace: a decimal, a bound such as `> 1000000000000`, or both ends (`≥ 1 … ≤ 2`). */
export function writeBound(value: string, unit: AmountUnit | undefined, lang: Lang): string {
  if (isDecimal(value)) return writeQuantity(value, unit, lang);
  const ends = [...value.matchAll(BOUND)];
  if (ends.length === 0) return value;
  let low: Interval['low'];
  let high: Interval['high'];
  for (const [, sign = '', at = ''] of ends) {
    if (sign === '≥' || sign === '>') low = { at, closed: sign === '≥' };
    else high = { at, closed: sign === '≤' };
  }
  return intervalWords({ kind: 'interval', ...(low && { low }), ...(high && { high }) }, unit, lang);
}

export function isDecimal(value: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(value);
}

/** A stretch in signs: "≥ 10 ha, < 20 ha", "= 20 ha". */
export function intervalSigns({ low, high }: Interval, unit: AmountUnit | undefined, lang: Lang): string {
  if (low && high && low.at === high.at) return `= ${writeQuantity(low.at, unit, lang)}`;
  const ends: string[] = [];
  if (low && !startsAtNothing(low, high)) {
    ends.push(`${low.closed ? '≥' : '>'} ${writeQuantity(low.at, unit, lang)}`);
  }
  if (high) ends.push(`${high.closed ? '≤' : '<'} ${writeQuantity(high.at, unit, lang)}`);
  return ends.length === 0 ? '≥ 0' : ends.join(', ');
}

/** A stretch in words: "từ 10 ha đến dưới 20 ha". */
export function intervalWords({ low, high }: Interval, unit: AmountUnit | undefined, lang: Lang): string {
  const words = decisionWordsFor(lang);
  const write = (at: DecimalString): string => writeQuantity(at, unit, lang);
  if (low && high && low.at === high.at) return words.exactly(write(low.at));
  const start = low && !startsAtNothing(low, high) ? low : undefined;
  if (start && high) return words.stretch(write(start.at), start.closed, write(high.at), high.closed);
  if (start) return words.limits[start.closed ? 'from' : 'above'](write(start.at));
  if (high) return words.limits[high.closed ? 'to' : 'below'](write(high.at));
  return words.anyAmount;
}

/** No amount is below 0, so that an end at 0 says nothing. */
function startsAtNothing(low: { at: DecimalString; closed: boolean }, high: Interval['high']): boolean {
  return low.at === '0' && low.closed && high?.at !== '0';
}

export interface Limit {
  readonly test: LimitWord;
  readonly limit: DecimalString;
}

/** The limits of a rule on one fact as one stretch in words: "từ 100 tỷ đồng đến dưới 1.000 tỷ đồng". */
export function limitWords(limits: readonly Limit[], unit: AmountUnit | undefined, lang: Lang): string {
  let low: Interval['low'];
  let high: Interval['high'];
  for (const { test, limit } of limits) {
    if (test === 'from' || test === 'above') low = { at: limit, closed: test === 'from' };
    else high = { at: limit, closed: test === 'to' };
  }
  return intervalWords({ kind: 'interval', ...(low && { low }), ...(high && { high }) }, unit, lang);
}

/** How far a value is from a limit that it misses: "thiếu 50 tỷ đồng". */
export function missWords(
  test: LimitWord,
  limit: DecimalString,
  value: DecimalString,
  unit: AmountUnit | undefined,
  lang: Lang,
): string {
  const { reasons } = decisionWordsFor(lang);
  if (limit === value) return reasons.atLimit(writeQuantity(limit, unit, lang));
  const distance = writeQuantity(subtractDecimals(limit, value), unit, lang);
  if (test === 'from') return reasons.short(distance);
  return test === 'above' ? reasons.shortStrict(distance) : reasons.over(distance);
}
