/**
 * Exact decimals: the one place that touches decimal.js. Values outside it are canonical decimal strings
 * (`DecimalString`), so that no limit and no amount ever passes through a float.
 */
import { Decimal } from 'decimal.js';
import type { DecimalString } from '../model/amount.ts';

/** decimal.js rounds to 20 significant digits unless told otherwise: here nothing is ever rounded. */
const Exact = Decimal.clone({ defaults: true, precision: 1e9, toExpNeg: -9e15, toExpPos: 9e15 });

/** Digits that a number may have on either side of its decimal mark; beyond that it is no amount of anything. */
const MOST_DIGITS = 60;

const JSON_NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

export type PlainDecimal =
  | { readonly ok: true; readonly negative: boolean; readonly value: DecimalString }
  | { readonly ok: false; readonly code: 'amount-not-finite' | 'amount-unreadable' };

/** A canonical decimal, never with an exponent. Canonical decimals have no sign: a negative one is a bug. */
export function canonical(decimal: Decimal): DecimalString {
  if (!decimal.isFinite() || decimal.isNegative()) throw new RangeError(`no canonical decimal: ${decimal}`);
  return decimal.toFixed();
}

/** The canonical decimal of the digits before and behind a decimal mark; either may be empty. */
export function canonicalDigits(whole: string, fraction: string): DecimalString {
  let start = 0;
  while (start < whole.length && whole[start] === '0') start++;
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  const head = start === whole.length ? '0' : whole.slice(start);
  return end === 0 ? head : `${head}.${fraction.slice(0, end)}`;
}

/** a + b, exactly. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return canonical(new Exact(a).plus(b));
}

/** The distance |a − b|, exactly. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return canonical(new Exact(a).minus(b).abs());
}

/** a × b, exactly. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return canonical(new Exact(a).times(b));
}

/** decimal × 10^powerOfTen, exactly: the decimal mark moves, nothing is computed. */
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
 * Errors: `amount-not-finite` for more than 60 digits on either side of the decimal mark (`1e999999999`: the
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
