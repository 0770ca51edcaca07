/** Conditions as people write them (`capital: { from: 100 tỷ đồng }`) and the tests they stand for. */
import type { AmountUnit, DecimalString } from '../model/amount.ts';
import type { Fact, LimitWord, Test } from '../model/fact.ts';
import { readAmount } from '../notation/read-amount.ts';
import type { AuthoredCondition, AuthoredConditions } from './authored.ts';

export const LIMIT_WORDS: readonly LimitWord[] = ['from', 'above', 'to', 'below'];

/** What a fact says of the figures it can have, in order. */
export const BOUNDS = ['bareFrom', 'bareTo', 'most'] as const;
export type Bound = (typeof BOUNDS)[number];

/** What reading a limit needs of its fact, written or built: only amounts have a unit. */
export interface Measured {
  readonly kind: Fact['kind'];
  readonly unit?: AmountUnit;
}

/** The limit in the fact's base unit; undefined when it is not one exact amount in that unit. */
export function readLimit(text: string, fact: Measured | undefined): DecimalString | undefined {
  if (fact?.unit === undefined) return undefined;
  const read = readAmount(text, { unit: fact.unit });
  if (!read.ok || read.notes.length > 0 || read.value.kind !== 'exact') return undefined;
  return read.value.value;
}

/** The tests of a set of conditions. What cannot be read is left out here and complained of by the checks. */
export function testsOf(conditions: AuthoredConditions, facts: ReadonlyMap<string, Fact>): Test[] {
  return Object.entries(conditions).flatMap(([id, condition]) => testsOfOne(id, condition, facts.get(id)));
}

export function testsOfOne(id: string, condition: AuthoredCondition, fact: Fact | undefined): Test[] {
  if (typeof condition === 'string') return [{ fact: id, test: 'is', values: [condition] }];
  const tests: Test[] = [];
  for (const test of ['is', 'includes', 'only'] as const) {
    const values = condition[test];
    if (values !== undefined)
      tests.push({ fact: id, test, values: typeof values === 'string' ? [values] : values });
  }
  for (const test of LIMIT_WORDS) {
    const limit = condition[test] === undefined ? undefined : readLimit(condition[test], fact);
    if (limit !== undefined) tests.push({ fact: id, test, limit });
  }
  return tests;
}

/** The limits of a band as a condition on its series' fact. */
export function limitsOf(band: Partial<Record<LimitWord, string | undefined>>): AuthoredCondition {
  return Object.fromEntries(
    LIMIT_WORDS.flatMap((word) => (band[word] === undefined ? [] : [[word, band[word]]])),
  ) as AuthoredCondition;
}
