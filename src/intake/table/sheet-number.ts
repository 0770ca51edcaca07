/**
 * The number in a cell of a sheet as a plain decimal, from its source text. A spreadsheet keeps numbers as binary
 * fractions, takes in and shows 15 digits, and writes 17: 1.1 stands in the file as 1.1000000000000001, the sum of 0.1 and 0.2
 * as 0.30000000000000004. Digits beyond the fifteenth are that noise, and are rounded away in decimal.
 */

const DIGITS = 15;
const NUMBER = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A decimal without exponent (`1200000000000`, `2021.355`), or null when the text is no number. */
export function sheetNumber(source: string): string | null {
  const found = NUMBER.exec(source.trim());
  if (found === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  if (whole === '' && fraction === '') return null;
  const lead = (whole + fraction).replace(/^0+/, '');
  if (lead === '') return '0';
  // The value is 0.DIGITS × 10^point.
  const point = whole.length + Number(exponent) - (whole.length + fraction.length - lead.length);
  const rounded = roundDigits(lead);
  return sign + placePoint(rounded.digits.replace(/0+$/, ''), point + rounded.carried);
}

function roundDigits(digits: string): { digits: string; carried: 0 | 1 } {
  if (digits.length <= DIGITS) return { digits, carried: 0 };
  const kept = BigInt(digits.slice(0, DIGITS)) + (digits[DIGITS]! >= '5' ? 1n : 0n);
  const text = kept.toString();
  return { digits: text, carried: text.length > DIGITS ? 1 : 0 };
}

function placePoint(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
