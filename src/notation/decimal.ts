/**
 * Exact decimals: the arithmetic of amounts, and the only importer of decimal.js. An amount is a `DecimalString` at every
 * door (it survives JSON, and compares as text); a `Decimal` lives only while something is computed.
 */
import { Decimal } from 'decimal.js';
import { compareDecimals, type DecimalString } from '../model/amount.ts';

/** Digits that a number may have on either side of its decimal mark; beyond that it is no amount of anything. */
const MOST_DIGITS = 1000;
/** Digits that a sum of amounts may have before its mark: of 10^100 of the longest ones. */
const MOST_DIGITS_OF_SUM = MOST_DIGITS + 100;

/** Never rounds: the longest result is the product of two sums. */
const Exact = Decimal.clone({ defaults: true, precision: 2 * (MOST_DIGITS_OF_SUM + MOST_DIGITS) });

const JSON_NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

type PlainDecimal =
  | { readonly ok: true; readonly negative: boolean; readonly value: DecimalString }
  | { readonly ok: false; readonly code: 'amount-not-finite' | 'amount-unreadable' };

/** Figures that were read: the limits of a regulation come with every proposal. */
const MOST_FIGURES = 200;
const figures = new Map<DecimalString, Decimal>();

/** a + b, exactly. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return new Exact(a).plus(b).toFixed();
}

/** a × b, exactly. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return new Exact(a).times(b).toFixed();
}

/** The distance |a − b|, exactly. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return compareDecimals(a, b) < 0 ? subtractDecimals(b, a) : figure(a).minus(figure(b)).toFixed();
}

/** Sign of a/base − b/otherBase, exactly: a·otherBase is held against b·base, and nothing is divided. */
export function compareRatios(
  a: DecimalString,
  base: DecimalString,
  b: DecimalString,
  otherBase: DecimalString,
): number {
  if (base === otherBase && base !== '0') return compareDecimals(a, b);
  return new Exact(a).times(figure(otherBase)).comparedTo(new Exact(b).times(figure(base)));
}

function figure(text: DecimalString): Decimal {
  let found = figures.get(text);
  if (found === undefined) {
    if (figures.size >= MOST_FIGURES) figures.clear();
    found = new Exact(text);
    figures.set(text, found);
  }
  return found;
}

/**
 * A decimal without exponent from one that may have one, rounded half up to so many significant digits.
 * @param source digits with or without a sign, a mark (`1.`, `.5`) and an exponent
 */
export function roundToDigits(source: string, digits: number): string {
  return new Exact(source).toSignificantDigits(digits, Decimal.ROUND_HALF_UP).toFixed();
}

/** A figure strictly between two others: of those with the fewest digits one near the middle. */
export function roundFigureBetween(low: DecimalString, high: DecimalString): DecimalString {
  const middle = new Exact(low).plus(high).div(2);
  for (let power = middle.e + 1; ; power--) {
    const step = new Exact(`1e${power}`);
    const candidates = [middle.toNearest(step, Decimal.ROUND_DOWN), middle.toNearest(step, Decimal.ROUND_UP)];
    const found = candidates.find((figure) => figure.gt(low) && figure.lt(high));
    if (found !== undefined) return found.toFixed();
  }
}

/** The next figure with one digit other than nought: 60 above 50, 2000 above 1000, 30 above 20.5. */
export function roundFigureAbove(low: DecimalString): DecimalString {
  const from = new Exact(low);
  const step = new Exact(`1e${Math.max(from.e, 0)}`);
  return from.toNearest(step, Decimal.ROUND_DOWN).plus(step).toFixed();
}

// What needs no arithmetic is done on the text: it is what every cell of a list goes through.

/** The canonical decimal of the digits before and behind a decimal mark; either may be empty. */
export function canonicalDigits(whole: string, fraction: string): DecimalString {
  let start = 0;
  while (start < whole.length && whole[start] === '0') start++;
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  const head = start === whole.length ? '0' : whole.slice(start);
  return end === 0 ? head : `${head}.${fraction.slice(0, end)}`;
}

/** decimal × 10^powerOfTen, exactly: the decimal mark moves. */
export function scaleDecimal(decimal: DecimalString, powerOfTen: number): DecimalString {
  if (powerOfTen === 0 || decimal === '0') return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  if (powerOfTen > 0) {
    const moved = fraction.padEnd(powerOfTen, '0');
    return canonicalDigits(whole + moved.slice(0, powerOfTen), moved.slice(powerOfTen));
  }
  const moved = whole.padStart(-powerOfTen, '0');
  return canonicalDigits(moved.slice(0, powerOfTen), moved.slice(powerOfTen) + fraction);
}

/** Whether a decimal has more digits than any amount could have. */
export function isOutOfBounds(decimal: DecimalString): boolean {
  if (decimal.length <= MOST_DIGITS) return false;
  const [whole = '', fraction = ''] = decimal.split('.');
  return whole.length > MOST_DIGITS || fraction.length > MOST_DIGITS;
}

/**
 * Reads the source text of a JSON number (`-1`, `1.5e3`, `999999999999.99999`) exactly. `-0` is 0.
 * Errors: `amount-not-finite` for more than 1,000 digits on either side of the decimal mark (`1e999999999`: the
 * digits are counted before they are written out), `amount-unreadable` for what is no JSON number.
 */
export function parsePlainDecimal(source: string): PlainDecimal {
  const match = JSON_NUMBER.exec(source);
  if (match === null) return { ok: false, code: 'amount-unreadable' };
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const coefficient = canonicalDigits(whole, fraction);
  if (coefficient === '0') return { ok: true, negative: false, value: '0' };
  const power = Number(exponent);
  // Coefficients are at most as long as the source, so that this bound keeps the scaled one small.
  if (Math.abs(power) > coefficient.length + MOST_DIGITS) return { ok: false, code: 'amount-not-finite' };
  const value = scaleDecimal(coefficient, power);
  if (isOutOfBounds(value)) return { ok: false, code: 'amount-not-finite' };
  return { ok: true, negative: sign === '-', value };
}
