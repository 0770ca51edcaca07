/** Amounts as people write them, read exactly or refused. */
import {
  type AmountEnd,
  type AmountUnit,
  type AmountValue,
  compareDecimals,
  type DecimalString,
  type Stretch,
} from '../model/amount.ts';
import { isDongScale, type Sort, sortOf, underColumn } from './amount-column.ts';
import { type FigureAndWords, readFigureAndWords } from './amount-in-words.ts';
import { type Edge, type Part, type Quantity, readStatements, type Statement } from './amount-text.ts';
import { PLAIN_MEASURES } from './amount-words.ts';
import { addDecimals, isOutOfBounds, multiplyDecimals, scaleDecimal } from './decimal.ts';
import { type KnownStyle, type NumberStyle, readNumber } from './number.ts';
import type { StatedUnit } from './stated-unit.ts';
import { type AmountFailure, failure, isFailure } from './tokens.ts';

/**
 * What reading an amount has to point out: no unit was given and the fact's own was taken; the text says
 * `khoảng`; another amount stands beside the one that was taken.
 */
type AmountNote = 'unit-assumed' | 'approximate-amount' | 'second-amount-ignored';

export interface AmountOptions {
  /** The fact's own unit. */
  readonly unit: AmountUnit;
  /** A number without unit is in the base unit from here up; absent: from nought. */
  readonly bareFrom?: DecimalString | undefined;
  /** … and up to here; absent: without end. */
  readonly bareTo?: DecimalString | undefined;
  /** A larger figure is refused, whatever its unit. */
  readonly most?: DecimalString | undefined;
  readonly style?: KnownStyle | undefined;
  /** What is stated for the column: the unit of bare numbers, which no number's own may contradict … */
  readonly columnUnit?: StatedUnit | undefined;
  /** … unless it was said for numbers without a unit alone, above the table or by whoever runs the program. */
  readonly mayDiffer?: boolean;
}

export type AmountReading =
  | { readonly ok: true; readonly value: AmountValue; readonly notes: readonly AmountNote[] }
  | AmountFailure;

/** No amount is written at such length. */
const MOST_CHARACTERS = 500;

const DOT_AND_THREE = /^\d+\.\d{3}$/;
const SIMPLE = /^([.,]?\d[\d.,]*)(?:(?<=\d) ?([^\d\s.,][^\d]*2?))?$/;

/**
 * Reads an amount in the fact's unit, to base units (VND, USD, ha), exactly. A bound or a range is an amount
 * between ends; of two amounts the one in the fact's own unit is taken. Errors: every `amount-*` code of
 * {@link AmountFailure}; params as in problem.ts, without `fact`.
 */
export function readAmount(text: string, context: AmountOptions): AmountReading {
  if (text.length > MOST_CHARACTERS) return failure('amount-too-long', { count: String(MOST_CHARACTERS) });
  const inWords = readFigureAndWords(text);
  if (inWords === undefined) return readFigure(text, context);
  if (isFailure(inWords)) return inWords;
  const reading = readFigure(inWords.figure, context);
  if (!reading.ok || saysSame(reading.value, inWords, context)) return reading;
  return failure('amount-words-differ', { figure: inWords.figure, words: inWords.words });
}

/** Words without a unit count what the fact does: `(một nghìn hai trăm tỷ)`. */
function saysSame(value: AmountValue, { number, unit }: FigureAndWords, context: AmountOptions): boolean {
  if (unit !== undefined && unit.dimension !== context.unit) return false;
  const figure = value.kind === 'exact' ? value.value : value.near;
  return figure === scaleDecimal(number, unit?.power ?? 0);
}

function readFigure(text: string, context: AmountOptions): AmountReading {
  const column = context.columnUnit;
  const read = readSimple(text.trim()) ?? readStatements(text);
  if (isFailure(read)) return read;
  const statements =
    column === undefined
      ? read
      : read.map((statement) => underColumn(statement, column, context.mayDiffer === true));
  const mixture = statements.map(refuseMixture).find((refusal) => refusal !== undefined);
  if (mixture !== undefined) return mixture;
  return statements.length === 1 ? resolve(statements[0]!, context) : chooseOwn(statements, context);
}

/**
 * The styles that the numbers of an amount text prove, to settle the ambiguous ones of the same proposal or file.
 * A text that is refused proves nothing, and `1.200 tỷ đồng ($50,000,000)` does not prove `en`: its dollars are
 * written the dollar's way, its đồng are not.
 */
export function amountProofs(text: string): NumberStyle[] {
  if (text.length > MOST_CHARACTERS) return [];
  const inWords = readFigureAndWords(text);
  const figure = inWords === undefined || isFailure(inWords) ? text : inWords.figure;
  const statements = readSimple(figure.trim()) ?? readStatements(figure);
  if (isFailure(statements)) return [];
  const parts = statements.flatMap(quantitiesOf).flatMap((quantity) => quantity.parts);
  const proofs = new Set<NumberStyle>();
  for (const { number } of parts) {
    const reading = readNumber(number);
    if (reading.kind === 'read' && reading.proves !== undefined) proofs.add(reading.proves);
  }
  if (parts.some(({ number }) => DOT_AND_THREE.test(number))) proofs.delete('en');
  return [...proofs];
}

/** Nearly every amount: digits, and one of a few units in its usual spelling. */
function readSimple(text: string): readonly Statement[] | undefined {
  const [, number, written = ''] = SIMPLE.exec(text) ?? [];
  if (number === undefined) return undefined;
  const measure = PLAIN_MEASURES.get(written);
  if (measure === undefined) return undefined;
  const { power, unit } = measure;
  const figure: Quantity = {
    parts: [power === undefined ? { number } : { number, power }],
    ...(unit && { unit }),
    isUnitBefore: false,
    measureText: written,
    text,
  };
  return [{ approximate: false, figure }];
}

/** Of several amounts the one in the fact's own unit. */
function chooseOwn(statements: readonly Statement[], context: AmountOptions): AmountReading {
  const bare = statements.flatMap(quantitiesOf).find((quantity) => sortOf(quantity) === 'bare');
  if (bare !== undefined) return failure('amount-unreadable', { rest: bare.text });
  const hasOwn = statements.some((statement) => statementSort(statement) === context.unit);
  const own = statements.filter((statement) => isOwn(statement, context, hasOwn));
  if (own.length > 1) return failure('amount-two');
  if (own.length === 0) return resolve(statements[0]!, context);
  const others = statements.filter((statement) => statement !== own[0]);
  for (const { number } of others.flatMap(quantitiesOf).flatMap((quantity) => quantity.parts)) {
    const reading = readNumber(number);
    if (reading.kind === 'error') return failure(reading.code);
  }
  return resolve(own[0]!, context, true);
}

/** Whether an amount among several counts as one in the fact's unit: a scale alone is đồng, or what is usual. */
function isOwn(statement: Statement, { unit }: AmountOptions, hasOwn: boolean): boolean {
  const sort = statementSort(statement);
  if (sort !== 'scaled') return sort === unit;
  if (unit === 'VND') return true;
  return unit === 'USD' && !(hasOwn && quantitiesOf(statement).every(isDongScale));
}

/** What a statement counts; undefined where its two ends count different things. */
function statementSort(statement: Statement): Sort | undefined {
  const [sort, ...others] = quantitiesOf(statement).map(sortOf);
  return others.every((other) => other === sort) ? sort : undefined;
}

/** The ends of a range count the same thing. */
function refuseMixture(statement: Statement): AmountFailure | undefined {
  if (statementSort(statement) !== undefined) return undefined;
  return failure('amount-unreadable', { rest: quantitiesOf(statement).at(-1)!.text });
}

function resolve(statement: Statement, context: AmountOptions, isOneOfSeveral = false): AmountReading {
  const resolved = statementValue(statement, context);
  if (isFailure(resolved)) return resolved;
  const notes: AmountNote[] = [];
  if (resolved.isUnitAssumed) notes.push('unit-assumed');
  if (resolved.value.approximate) notes.push('approximate-amount');
  if (isOneOfSeveral) notes.push('second-amount-ignored');
  return { ok: true, value: resolved.value, notes };
}

// Statements become values: what their numbers are, and in which base unit.

function quantitiesOf(statement: Statement): readonly Quantity[] {
  const all = [statement.figure, statement.low?.quantity, statement.high?.quantity];
  return all.filter((quantity) => quantity !== undefined);
}

/** The value of a statement in the fact's own unit, and whether that unit was assumed. */
export function statementValue(
  statement: Statement,
  context: AmountOptions,
): { readonly value: AmountValue; readonly isUnitAssumed: boolean } | AmountFailure {
  const { approximate, figure } = statement;
  const isUnitAssumed = quantitiesOf(statement).some((quantity) => isAssumed(quantity, context));
  if (figure !== undefined) {
    const value = measure(figure, context);
    if (typeof value !== 'string') return value;
    return { value: { kind: 'exact', value, approximate }, isUnitAssumed };
  }
  const low = statement.low && endOf(statement.low, context);
  if (low !== undefined && isFailure(low)) return low;
  const high = statement.high && endOf(statement.high, context);
  if (high !== undefined && isFailure(high)) return high;
  if (isEmpty(low, high)) return failure('amount-empty-range');
  if (low !== undefined && low.at === high?.at) {
    return { value: { kind: 'exact', value: low.at, approximate }, isUnitAssumed };
  }
  const ends = { ...(low && { low }), ...(high && { high }) };
  const figureNear = statement.isNear === true ? (low ?? high)!.at : '0';
  const value =
    figureNear === '0' ? ({ kind: 'between', ...ends, approximate } as const) : nearTo(figureNear, ends);
  return { value, isUnitAssumed };
}

/** Nobody writes `hơn` of more than a quarter above, nor `gần` of more than a quarter below. */
const NEAR_ABOVE: DecimalString = '1.25';
const NEAR_BELOW: DecimalString = '0.75';

function nearTo(near: DecimalString, { low, high }: Stretch): AmountValue {
  const ends =
    low === undefined
      ? { low: { at: multiplyDecimals(near, NEAR_BELOW), closed: true }, high: high! }
      : { low, high: { at: multiplyDecimals(near, NEAR_ABOVE), closed: true } };
  return { kind: 'between', ...ends, approximate: true, near };
}

function endOf(edge: Edge, context: AmountOptions): AmountEnd | AmountFailure {
  const at = measure(edge.quantity, context);
  return typeof at === 'string' ? { at, closed: edge.closed } : at;
}

/** Nothing lies between the ends; amounts are never below 0. */
function isEmpty(low: AmountEnd | undefined, high: AmountEnd | undefined): boolean {
  if (high === undefined) return false;
  const order = compareDecimals(low?.at ?? '0', high.at);
  return order > 0 || (order === 0 && !((low?.closed ?? true) && high.closed));
}

function isAssumed(quantity: Quantity, { unit }: AmountOptions): boolean {
  const sort = sortOf(quantity);
  if (sort === 'bare') return !isNought(quantity);
  return sort === 'scaled' && unit !== 'VND';
}

/** Nought is the same in every unit. */
function isNought({ parts }: Quantity): boolean {
  return parts.every(({ number }) => !/[1-9]/.test(number));
}

/** A quantity in base units. Errors: those of its numbers, of its unit, and of a bare number that needs one. */
function measure(quantity: Quantity, context: AmountOptions): DecimalString | AmountFailure {
  const refusal = refuseMeasure(quantity, context);
  if (refusal !== undefined) return refusal;
  let sum: DecimalString | undefined;
  let above: number | undefined;
  for (const part of quantity.parts) {
    const value = readPart(part, context);
    if (typeof value !== 'string') return value;
    // `1,5 tỷ 200 triệu`, `1 tỷ 2.000 triệu`: two numbers that were run together rather than one amount.
    const isLast = part === quantity.parts.at(-1);
    const isWhole = isLast || !value.includes('.');
    const fits = above === undefined || value.split('.')[0]!.length <= above - (part.power ?? 0);
    if (!isWhole || !fits) return failure('amount-unreadable', { rest: quantity.text });
    const scaled = scaleDecimal(value, part.power ?? 0);
    sum = sum === undefined ? scaled : addDecimals(sum, scaled);
    above = part.power ?? 0;
  }
  const value = scaleDecimal(sum!, quantity.unit?.power ?? 0);
  if (isOutOfBounds(value)) return failure('amount-not-finite');
  return value === '0' ? value : checkFigure(value, quantity, context);
}

/** A figure that is no nought: whether its column agrees, what it is without a unit, and whether it can be. */
function checkFigure(
  value: DecimalString,
  quantity: Quantity,
  context: AmountOptions,
): DecimalString | AmountFailure {
  const { unit, bareFrom, bareTo, most } = context;
  if (quantity.columnDiffers !== undefined) {
    return failure('amount-units-differ', { unit: quantity.measureText, column: quantity.columnDiffers });
  }
  if (sortOf(quantity) === 'bare') {
    if (bareFrom !== undefined && compareDecimals(value, bareFrom) < 0) {
      return failure('amount-needs-unit', { from: bareFrom, unit });
    }
    if (bareTo !== undefined && compareDecimals(value, bareTo) > 0) {
      return failure('amount-needs-unit', { to: bareTo, unit });
    }
  }
  return most !== undefined && compareDecimals(value, most) > 0
    ? failure('amount-too-large', { most, unit })
    : value;
}

function readPart(part: Part, { style }: AmountOptions): DecimalString | AmountFailure {
  const reading = readNumber(part.number, style);
  if (reading.kind === 'read') return reading.value;
  if (reading.kind === 'ambiguous') return failure('amount-ambiguous', { readings: reading.readings });
  return failure(reading.code, reading.code === 'amount-unreadable' ? { rest: part.number } : {});
}

function refuseMeasure(quantity: Quantity, { unit }: AmountOptions): AmountFailure | undefined {
  const sort = sortOf(quantity);
  // `2.500 tỷ 98 triệu USD`: đồng and dollars side by side, or one amount of dollars? Nobody can tell.
  if (sort === 'USD' && unit === 'USD' && quantity.parts.length > 1 && isDongScale(quantity)) {
    return failure('amount-unreadable', { rest: quantity.text });
  }
  if (sort === 'bare' || sort === unit) return undefined;
  if (sort === 'scaled' && unit === 'VND') return undefined;
  if (sort === 'scaled' && unit === 'USD') {
    return isDongScale(quantity) ? failure('amount-scale-refused') : undefined;
  }
  return failure('amount-wrong-unit', { unit: quantity.measureText, expected: unit });
}
