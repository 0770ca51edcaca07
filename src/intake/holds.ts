/** Whether what is known of a fact meets a test: yes, no, or not known. */
import { type AmountValue, compareDecimals } from '../model/amount.ts';
import type { LimitWord, Test } from '../model/fact.ts';
import type { FactValue } from '../model/proposal.ts';

/** Undefined is "not known": the fact is left out, or only partly known and the test falls inside what is open. */
export function holds(test: Test, value: FactValue | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if ('limit' in test)
    return value.kind === 'amount' ? meetsLimit(test.test, test.limit, value.amount) : undefined;
  const codes = codesOf(value);
  if (test.test === 'only') return codes.every((code) => test.values.includes(code));
  return codes.some((code) => test.values.includes(code));
}

/** The codes a fact is known by; a flag is `yes` or `no`, an amount has none. */
export function codesOf(value: FactValue): readonly string[] {
  switch (value.kind) {
    case 'choice':
      return [value.value];
    case 'several':
      return value.values;
    case 'flag':
      return [value.value ? 'yes' : 'no'];
    case 'amount':
      return [];
  }
}

function meetsLimit(word: LimitWord, limit: string, amount: AmountValue): boolean | undefined {
  const above = word === 'above' || word === 'to';
  const { low, high } = endsOf(amount);
  const toLow = low === undefined ? -1 : compareDecimals(low.at, limit);
  const toHigh = high === undefined ? 1 : compareDecimals(high.at, limit);
  // All that is possible is over the limit (or at it, for `from` and `below`), or all of it is under.
  const over = toLow > 0 || (low !== undefined && toLow === 0 && !(above && low.closed));
  const under = toHigh < 0 || (high !== undefined && toHigh === 0 && (above || !high.closed));
  if (over === under) return undefined;
  return word === 'from' || word === 'above' ? over : under;
}

function endsOf(amount: AmountValue) {
  if (amount.kind === 'between') return amount;
  const end = { at: amount.value, closed: true };
  return { low: end, high: end };
}
