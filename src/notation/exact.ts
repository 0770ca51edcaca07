/**
 * Exact decimals: the one place where amounts are computed with. A canonical decimal string (`DecimalString`) is a
 * whole number and a scale, so that sums and products are BigInt's and no amount ever passes through a float. (A
 * decimal library does the same, and costs every run of the program a twentieth of its start-up.)
 */
import type { DecimalString } from '../model/amount.ts';

/** Digits that a number may have on either side of its decimal mark; beyond that it is no amount of anything. */
const MOST_DIGITS = 1000;

const JSON_NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

export type PlainDecimal =
  | { readonly ok: true; readonly negative: boolean; readonly value: DecimalString }
  | { readonly ok: false; readonly code: 'amount-not-finite' | 'amount-unreadable' };

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
  const [wholeA, wholeB, scale] = onOneScale(a, b);
  return scaled(wholeA + wholeB, scale);
}

/** The distance |a − b|, exactly. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const [wholeA, wholeB, scale] = onOneScale(a, b);
  return scaled(wholeA > wholeB ? wholeA - wholeB : wholeB - wholeA, scale);
}

/** a × b, exactly. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const [wholeA, wholeB, scale] = onOneScale(a, b);
  return scaled(wholeA * wholeB, 2 * scale);
}

/** Both as whole numbers of 10^-scale. */
function onOneScale(a: DecimalString, b: DecimalString): [bigint, bigint, scale: number] {
  const scale = Math.max(fractionOf(a).length, fractionOf(b).length);
  const whole = (decimal: string): bigint => BigInt(scaleDecimal(decimal, scale));
  return [whole(a), whole(b), scale];
}

function fractionOf(decimal: DecimalString): string {
  const mark = decimal.indexOf('.');
  return mark < 0 ? '' : decimal.slice(mark + 1);
}

/** whole × 10^-scale as a canonical decimal. */
function scaled(whole: bigint, scale: number): DecimalString {
  return scaleDecimal(whole.toString(), -scale);
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
