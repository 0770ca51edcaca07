/**
 * What an amount text says: one statement, or several parted by brackets and words (`2.500 tỷ (98 triệu USD)`). A
 * statement is one quantity, a bound or a range, about or exactly; a quantity's numbers stay unread here.
 */
import type { LimitWord } from '../model/fact.ts';
import {
  ABOUT,
  BETWEEN_CONNECTOR,
  type Bound,
  CLOSINGS,
  CONNECTORS,
  GLUED,
  type Measure,
  MINUS,
  NOT_FINITE,
  OPENINGS,
  SCALES,
  SEPARATORS,
  UNITS,
  UNITS_BEFORE,
  type Unit,
} from './amount-words.ts';
import { withoutNoteMarks } from './note-marks.ts';
import {
  type AmountFailure,
  type Cursor,
  cursorOver,
  failure,
  isFailure,
  matchPhrase,
  takePhrase,
  unreadable,
  writtenBetween,
} from './tokens.ts';

/** A digit with an exponent behind it: `1e9`, `1,5E+10`, `10^9`, `10⁹`. */
const EXPONENT = /\d\s?(?:e[+-]?\d|\^|[⁰¹²³⁴-⁹⁻])/iu;

const OPENING_BRACKETS = ['(', '['];
const CLOSING_BRACKETS = [')', ']'];

/** The text holds at least one statement and nothing that is not understood. */
export function readStatements(text: string): readonly Statement[] | AmountFailure {
  const cursor = cursorOver(withoutNoteMarks(text));
  if (EXPONENT.test(cursor.text)) return { ok: false, code: 'amount-exponent', params: {} };
  const statements: Statement[] = [];
  let bracket = -1;
  let from = 0;
  for (;;) {
    const statement = readStatement(cursor);
    // What stands behind a separator is named together with it: "(giai đoạn 1)".
    if (isFailure(statement)) return renamed(statement, cursor, from);
    statements.push(statement);
    from = cursor.at;
    if (bracket >= 0 && CLOSING_BRACKETS[bracket] === symbolAt(cursor)) {
      cursor.at += 1;
      bracket = -1;
    }
    if (isEnd(cursor)) return bracket < 0 ? statements : unreadable(cursor, cursor.tokens.length);
    const next = readSeparators(cursor, bracket);
    if (next === undefined && !isNextAmount(cursor, statement)) return unreadable(cursor, cursor.at);
    bracket = next ?? bracket;
  }
}

/** Steps over separators; gives the bracket that is open behind them (-1: none), undefined without separators. */
function readSeparators(cursor: Cursor, open: number): number | undefined {
  let bracket = open;
  let found = false;
  for (;;) {
    const opened = OPENING_BRACKETS.indexOf(symbolAt(cursor));
    if (opened >= 0 && bracket < 0) {
      bracket = opened;
      cursor.at += 1;
    } else if (takePhrase(cursor, SEPARATORS) === undefined) return found ? bracket : undefined;
    found = true;
  }
}

/** Without a separator a new amount begins only behind one that is complete: `2.500 tỷ đồng 98 triệu USD`. */
function isNextAmount(cursor: Cursor, before: Statement): boolean {
  const last = before.figure ?? before.high?.quantity ?? before.low?.quantity;
  if (last?.unit === undefined || last.isUnitBefore) return false;
  const opening = matchPhrase(cursor.tokens, cursor.at, OPENINGS);
  return opening?.value.kind === 'approximate' || isQuantityAhead(cursor);
}

/** The end of the text; a full stop may close it, but not directly behind digits. */
function isEnd(cursor: Cursor): boolean {
  const left = cursor.tokens.length - cursor.at;
  const isStop = left === 1 && symbolAt(cursor) === '.' && cursor.tokens[cursor.at - 1]?.kind !== 'number';
  return left === 0 || isStop;
}

function symbolAt(cursor: Cursor): string {
  return cursor.tokens[cursor.at]?.text ?? '';
}

function renamed(problem: AmountFailure, cursor: Cursor, from: number): AmountFailure {
  return problem.code === 'amount-unreadable' && from > 0 ? unreadable(cursor, from) : problem;
}

// One statement.

export interface Edge {
  readonly quantity: Quantity;
  readonly closed: boolean;
}

export interface Statement {
  readonly approximate: boolean;
  /** Its one end is a figure that it is not far from. */
  readonly isNear?: boolean;
  readonly figure?: Quantity;
  readonly low?: Edge;
  readonly high?: Edge;
}

interface Qualifiers {
  readonly approximate: boolean;
  readonly bound?: Bound;
  readonly isBetween: boolean;
}

/** Reads one statement and leaves the cursor behind it, and behind `(làm tròn)`. */
function readStatement(cursor: Cursor): Statement | AmountFailure {
  const statement = readBounded(cursor);
  return isFailure(statement) || !takeAbout(cursor) ? statement : { ...statement, approximate: true };
}

function takeAbout(cursor: Cursor): boolean {
  const { at } = cursor;
  const closing = CLOSING_BRACKETS[OPENING_BRACKETS.indexOf(symbolAt(cursor))];
  if (closing !== undefined) cursor.at += 1;
  const isAbout =
    takePhrase(cursor, ABOUT) !== undefined && (closing === undefined || symbolAt(cursor) === closing);
  if (!isAbout) cursor.at = at;
  else if (closing !== undefined) cursor.at += 1;
  return isAbout;
}

function readBounded(cursor: Cursor): Statement | AmountFailure {
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
  const isNear = opening.bound?.isNear === true && closing === undefined;
  return { approximate: opening.approximate, ...(isNear && { isNear }), ...bounded(limit, first) };
}

/** The words before a number: any `khoảng`, and at most one bound (see {@link joins}). */
function readQualifiers(cursor: Cursor): Qualifiers | AmountFailure {
  let approximate = false;
  let isBetween = false;
  let bound: Bound | undefined;
  for (;;) {
    const at = cursor.at;
    // "tạm tính" begins as "tầm" does.
    if (takePhrase(cursor, ABOUT) !== undefined) {
      approximate = true;
      continue;
    }
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

// One quantity: `1.200 tỷ đồng`, `$50,000,000`, `1 tỷ 200 triệu`.

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
  /** Its own scale or unit is another than its column states; what the column states, as written. */
  readonly columnDiffers?: string;
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
    // Groups of thousands are one number by now: `1 200 50` is three.
    if (isNumber(cursor, cursor.at)) return failure('amount-spaces');
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
function isQuantityAhead(cursor: Cursor): boolean {
  const { tokens, at } = cursor;
  return isNumber(cursor, at) || matchPhrase(tokens, at, UNITS_BEFORE) !== undefined;
}

/** The scale and unit that stand here, in one word or several; either or both may be absent. */
function takeMeasure(cursor: Cursor): Measure {
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
