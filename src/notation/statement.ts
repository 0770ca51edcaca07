/** What an amount text says: one quantity, a bound or a range, about or exactly. */
import type { LimitWord } from '../model/fact.ts';
import { type AmountFailure, type Cursor, isFailure, takePhrase, unreadable } from './cursor.ts';
import { BETWEEN_CONNECTOR, type Bound, CLOSINGS, CONNECTORS, OPENINGS } from './qualifiers.ts';
import { type Quantity, readQuantity } from './quantity.ts';

export interface Edge {
  readonly quantity: Quantity;
  readonly closed: boolean;
}

export interface Statement {
  readonly approximate: boolean;
  readonly figure?: Quantity;
  readonly low?: Edge;
  readonly high?: Edge;
}

interface Qualifiers {
  readonly approximate: boolean;
  readonly bound?: Bound;
  readonly isBetween: boolean;
}

/** Reads one statement and leaves the cursor behind it. */
export function readStatement(cursor: Cursor): Statement | AmountFailure {
  const opening = readQualifiers(cursor);
  if (isFailure(opening)) return opening;
  const first = readQuantity(cursor);
  if (isFailure(first)) return first;
  const at = cursor.at;
  const connector = takePhrase(cursor, opening.isBetween ? BETWEEN_CONNECTOR : CONNECTORS);
  if (connector !== undefined) {
    return isLowEnd(opening.bound, connector) ? readRange(cursor, opening, first) : unreadable(cursor, at);
  }
  if (opening.isBetween) return unreadable(cursor, at);
  const closing = takePhrase(cursor, CLOSINGS);
  const limit = joinLimits(opening.bound, closing);
  if (limit === 'contradictory') return unreadable(cursor, at);
  return { approximate: opening.approximate, ...bounded(limit, first) };
}

/** The words before a number: any `khoảng`, and at most one bound (see {@link joins}). */
function readQualifiers(cursor: Cursor): Qualifiers | AmountFailure {
  let approximate = false;
  let isBetween = false;
  let bound: Bound | undefined;
  for (;;) {
    const at = cursor.at;
    const opening = takePhrase(cursor, OPENINGS);
    if (opening === undefined) return { approximate, isBetween, ...(bound && { bound }) };
    if (opening.kind === 'approximate') approximate = true;
    else if (isBetween) return unreadable(cursor, at);
    else if (opening.kind === 'between') {
      if (bound !== undefined) return unreadable(cursor, at);
      isBetween = true;
    } else if (bound === undefined || joins(bound, opening.bound)) bound = opening.bound;
    else return unreadable(cursor, at);
  }
}

/** `từ trên` is > X, and what says the same twice (`tối đa không quá`) says it once. */
function joins(first: Bound, second: Bound): boolean {
  return first.limit === second.limit || (first.opens && second.limit === 'above');
}

/** Whether a bound can open a range. A dash joins two plain numbers: `trên 5 - 10` is left to be said clearly. */
function isLowEnd(bound: Bound | undefined, connector: 'word' | 'dash'): boolean {
  if (bound === undefined || bound.opens) return true;
  return connector === 'word' && (bound.limit === 'from' || bound.limit === 'above');
}

function readRange(cursor: Cursor, opening: Qualifiers, first: Quantity): Statement | AmountFailure {
  const at = cursor.at;
  const closing = readQualifiers(cursor);
  if (isFailure(closing)) return closing;
  const limit = closing.bound?.limit ?? 'to';
  if (closing.isBetween || limit === 'from' || limit === 'above') return unreadable(cursor, at);
  const second = readQuantity(cursor);
  if (isFailure(second)) return second;
  // `1 - 1 tỷ 200 triệu` does not say which scale the first end has.
  if (needsScale(first) && second.parts.length > 1) return unreadable(cursor, at);
  return {
    approximate: opening.approximate || closing.approximate,
    low: { quantity: completeFirst(first, second), closed: opening.bound?.limit !== 'above' },
    high: { quantity: completeSecond(first, second), closed: limit === 'to' },
  };
}

/** The first end takes the scale and the unit of the second where it has none: `18.000 - 18.800 tỷ`. */
export function completeFirst(first: Quantity, second: Quantity): Quantity {
  const unit = first.unit ?? second.unit;
  const power = needsScale(first) ? second.parts[0]!.power : undefined;
  return {
    ...first,
    ...(first.unit === undefined && { measureText: second.measureText }),
    ...(power !== undefined && { parts: [{ number: first.parts[0]!.number, power }] }),
    ...(unit && { unit }),
  };
}

/** A number without scale, and without a unit behind it that would say that it needs none. */
function needsScale(first: Quantity): boolean {
  return first.parts[0]!.power === undefined && (first.unit === undefined || first.isUnitBefore);
}

/** A currency is not said twice: `$50 - 60 million`, `5 tỷ đồng đến 10 tỷ`. */
function completeSecond(first: Quantity, second: Quantity): Quantity {
  if (second.unit !== undefined || first.unit === undefined || first.unit.dimension === 'ha') return second;
  const isScaled = second.parts[0]!.power !== undefined;
  return isScaled || first.isUnitBefore ? { ...second, unit: first.unit } : second;
}

function joinLimits(
  bound: Bound | undefined,
  closing: LimitWord | undefined,
): LimitWord | undefined | 'contradictory' {
  if (closing === undefined || bound?.limit === closing) return bound?.limit;
  return bound === undefined || bound.opens ? closing : 'contradictory';
}

function bounded(limit: LimitWord | undefined, quantity: Quantity): Partial<Statement> {
  if (limit === undefined) return { figure: quantity };
  const closed = limit === 'from' || limit === 'to';
  const edge: Edge = { quantity, closed };
  return limit === 'from' || limit === 'above' ? { low: edge } : { high: edge };
}
