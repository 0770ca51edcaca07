/** One quantity as it is written: `1.200 tỷ đồng`, `$50,000,000`, `1 tỷ 200 triệu`. Numbers stay unread here. */
import {
  type AmountFailure,
  type Cursor,
  failure,
  takePhrase,
  unreadable,
  writtenBetween,
} from './cursor.ts';
import { matchPhrase } from './phrases.ts';
import { MINUS, NOT_FINITE } from './qualifiers.ts';
import { GLUED, type Measure, SCALES, UNITS, UNITS_BEFORE, type Unit } from './units.ts';

export interface Part {
  readonly number: string;
  /** Power of ten of the scale behind it; undefined without one. */
  readonly power?: number;
}

export interface Quantity {
  /** One part, or several with falling scales. */
  readonly parts: readonly Part[];
  readonly unit?: Unit;
  /** The unit stands before the number, so that a scale may still be taken from the other end of a range. */
  readonly isUnitBefore: boolean;
  /** Scale and unit as written. */
  readonly measureText: string;
  readonly text: string;
}

export function readQuantity(cursor: Cursor): Quantity | AmountFailure {
  const start = cursor.at;
  const refusal = refuseSigns(cursor);
  if (refusal !== undefined) return refusal;
  const before = takePhrase(cursor, UNITS_BEFORE);
  const beforeText = writtenBetween(cursor, start, cursor.at);
  const refusalBehind = refuseSigns(cursor);
  if (refusalBehind !== undefined) return refusalBehind;
  const parts: Part[] = [];
  let measure: Measure = {};
  let measureStart = cursor.at;
  do {
    const number = cursor.tokens[cursor.at];
    if (number?.kind !== 'number') return unreadable(cursor, parts.length === 0 ? start : cursor.at);
    cursor.at += 1;
    // Spaces group no thousands: `1 200 000` is three numbers.
    if (isNumber(cursor, cursor.at)) return failure('amount-grouping');
    measureStart = cursor.at;
    measure = takeMeasure(cursor);
    if (!isFalling(parts, measure)) return unreadable(cursor, measureStart - 1);
    parts.push({ number: number.text, ...(measure.power !== undefined && { power: measure.power }) });
  } while (measure.power !== undefined && measure.unit === undefined && isNumber(cursor, cursor.at));
  if (before !== undefined && measure.unit !== undefined) return unreadable(cursor, measureStart);
  const unit = measure.unit ?? before;
  if (parts.length > 1 && measure.power === undefined && unit === undefined) {
    return unreadable(cursor, measureStart - 1);
  }
  const measureText = [beforeText, writtenBetween(cursor, measureStart, cursor.at)].join(' ').trim();
  const text = writtenBetween(cursor, start, cursor.at);
  return { parts, ...(unit && { unit }), isUnitBefore: before !== undefined, measureText, text };
}

/** Whether a quantity begins here. */
export function isQuantityAhead(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  return isNumber(cursor, at) || matchPhrase(tokens, at, UNITS_BEFORE) !== undefined;
}

/** The scale and unit that stand here, in one word or several; either or both may be absent. */
export function takeMeasure(cursor: Cursor): Measure {
  const glued = takePhrase(cursor, GLUED);
  if (glued !== undefined) return glued;
  const power = takePhrase(cursor, SCALES);
  const unit = takePhrase(cursor, UNITS);
  return { ...(power !== undefined && { power }), ...(unit && { unit }) };
}

/** A minus sign before a number, and numbers that are none. */
function refuseSigns(cursor: Cursor): AmountFailure | undefined {
  const { tokens, at } = cursor;
  const minus = matchPhrase(tokens, at, MINUS);
  const next = at + (minus?.length ?? 0);
  if (matchPhrase(tokens, next, NOT_FINITE) !== undefined) return failure('amount-not-finite');
  if (minus === undefined) return undefined;
  const isSigned = isNumber(cursor, next) || matchPhrase(tokens, next, UNITS_BEFORE) !== undefined;
  return isSigned ? failure('amount-negative') : unreadable(cursor, at);
}

function isNumber(cursor: Cursor, at: number): boolean {
  return cursor.tokens[at]?.kind === 'number';
}

function isFalling(parts: readonly Part[], measure: Measure): boolean {
  const last = parts.at(-1)?.power;
  return last === undefined || (measure.power ?? 0) < last;
}
