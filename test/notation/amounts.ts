/** What the tests of amounts share: facts as the regulation declares them, and readings in a short form. */
import { type AmountOptions, type AmountReading, readAmount } from '../../src/notation/read-amount.ts';

export const CAPITAL: AmountOptions = { unit: 'VND', bareFrom: '100000000', most: `1${'0'.repeat(15)}` };
export const FDI: AmountOptions = { unit: 'USD', bareFrom: '10000', most: `1${'0'.repeat(11)}` };
export const LAND: AmountOptions = { unit: 'ha', bareTo: '100000', most: '1000000' };

/** `1200`, `~1200`, `(10..20]`, `(10..)`, then the notes; or the code of a refusal. */
function shownReading(reading: AmountReading): string {
  if (!reading.ok) return reading.code;
  const { value, notes } = reading;
  const about = value.approximate ? '~' : '';
  if (value.kind === 'exact') return [about + value.value, ...notes].join(' ');
  const low = value.low ? (value.low.closed ? '[' : '(') + value.low.at : '(';
  const high = value.high ? value.high.at + (value.high.closed ? ']' : ')') : ')';
  return [`${about}${low}..${high}`, ...notes].join(' ');
}

export function reading(text: string, options: AmountOptions): string {
  return shownReading(readAmount(text, options));
}
