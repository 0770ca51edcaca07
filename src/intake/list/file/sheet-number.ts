/**
 * The number in a cell of a sheet as a plain decimal, from its source text. A spreadsheet keeps numbers as binary
 * fractions, takes in and shows 15 digits, and writes 17: 1.1 stands in the file as 1.1000000000000001, the sum of 0.1 and 0.2
 * as 0.30000000000000004. Digits beyond the fifteenth are that noise, and are rounded away in decimal.
 */
import { roundToDigits } from '../../../notation/decimal.ts';

const DIGITS = 15;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** A decimal without exponent (`1200000000000`, `2021.355`), or null when the text is no number. */
export function sheetNumber(source: string): string | null {
  const number = source.trim();
  return NUMBER.test(number) ? roundToDigits(number, DIGITS) : null;
}
