/** What a matter asks of its facts beyond their kinds: fewer values, facts taken only with others, cases. */
import { type AmountValue, compareDecimals } from '../model/amount.ts';
import type { LimitWord, Test } from '../model/fact.ts';
import type { FactValue } from '../model/proposal.ts';
import type { Matter, MatterFact, Ranges } from '../model/regulation.ts';
import { type Findings, type RawEntry, refuse, refuseAt, warn } from './raw.ts';

/** Facts as read, with where each was written; facts that were worked out have no entry of their own. */
export interface ReadFacts {
  readonly values: Map<string, FactValue>;
  readonly entries: ReadonlyMap<string, RawEntry>;
}

/**
 * Refuses what the matter does not take. In a table, where one column serves rows of many kinds, a fact that is
 * not taken beside the others is dropped with the warning `fact-not-used` instead.
 */
export function checkForMatter(
  matter: Matter,
  facts: ReadFacts,
  mode: 'strict' | 'table',
  findings: Findings,
): void {
  for (const taken of matter.facts) {
    const entry = facts.entries.get(taken.fact);
    if (entry === undefined) continue;
    const { takenWhen: test } = taken;
    if (test !== undefined && holds(test, facts.values.get(test.fact)) === false) {
      if (mode === 'table') {
        facts.values.delete(taken.fact);
        warn(findings, 'fact-not-used', { fact: taken.fact, matter: matter.code });
      } else {
        const values = 'limit' in test ? [test.limit] : test.values;
        const params = { fact: taken.fact, other: test.fact, values };
        refuseAt(findings, 'fact-only-when', entry.place, params);
      }
      continue;
    }
    const value = facts.values.get(taken.fact);
    if (value !== undefined) checkValues(matter, taken, value, entry, facts, findings);
  }
}

function checkValues(
  matter: Matter,
  { fact, values, ranges }: MatterFact,
  value: FactValue,
  entry: RawEntry,
  facts: ReadFacts,
  findings: Findings,
): void {
  const codes = codesOf(value);
  if (values !== undefined && codes.some((code) => !values.includes(code))) {
    refuse(findings, 'value-not-taken', entry.value, { fact, matter: matter.code, known: values });
    return;
  }
  const known = ranges === undefined ? undefined : rangeOf(ranges, facts);
  const outside = codes.find((code) => known !== undefined && !known.includes(code));
  if (ranges === undefined || known === undefined || outside === undefined) return;
  const otherValue = codesOf(facts.values.get(ranges.by)!).join(', ');
  const params = { fact, value: outside, other: ranges.by, otherValue, known };
  refuse(findings, 'value-outside-case', entry.value, params);
}

/** The values of the first case that is known to hold; undefined where the other fact does not settle it. */
function rangeOf(ranges: Ranges, facts: ReadFacts): readonly string[] | undefined {
  const by = facts.values.get(ranges.by);
  if (!ranges.binding || by === undefined) return undefined;
  for (const { when, values } of ranges.cases) {
    const met = when === undefined || holds(when, facts.values.get(when.fact));
    if (met === undefined) return undefined;
    if (met) return values;
  }
  return undefined;
}

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
