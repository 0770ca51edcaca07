/** Tests of rules in words. */
import type { LimitWord, Test } from '../model/fact.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { messagesFor } from './messages/words.ts';
import { Names } from './names.ts';
import { type Limit, limitWords } from './quantities.ts';

export type LimitTest = Extract<Test, { test: LimitWord }>;

export function isLimitTest(test: Test): test is LimitTest {
  return 'limit' in test;
}

/** One test in words: "tổng mức đầu tư từ 1.000 tỷ đồng trở lên", "nguồn vốn có ngoài ngân sách". */
export function describeTest(test: Test, regulation: Regulation, lang: Lang, matter?: string): string {
  return describeOne(test, new Names(regulation, lang, matter));
}

/** Tests that hold together, in words; limits on one fact are told as one stretch. */
export function describeTests(
  tests: readonly Test[],
  regulation: Regulation,
  lang: Lang,
  matter?: string,
): string[] {
  const names = new Names(regulation, lang, matter);
  const told = new Set<string>();
  return tests.flatMap((test) => {
    if (!isLimitTest(test)) return [describeOne(test, names)];
    if (told.has(test.fact)) return [];
    told.add(test.fact);
    return [describeLimits(test.fact, limitsOn(test.fact, tests), names)];
  });
}

/** The limits that tests put on one fact. */
export function limitsOn(fact: string, tests: readonly Test[]): Limit[] {
  return tests.filter(isLimitTest).filter((test) => test.fact === fact);
}

function describeOne(test: Test, names: Names): string {
  if (isLimitTest(test)) return describeLimits(test.fact, [test], names);
  const { conditions } = messagesFor(names.lang);
  const fact = names.factLabel(test.fact);
  if (names.fact(test.fact)?.kind === 'flag' && test.values.length === 1) {
    return conditions.flag(fact, test.values[0] === 'yes');
  }
  return conditions[test.test](fact, names.valuesOr(test.fact, test.values));
}

function describeLimits(fact: string, limits: readonly Limit[], names: Names): string {
  const words = limitWords(limits, names.amountFact(fact)?.unit, names.lang);
  return `${names.factLabel(fact)} ${words}`;
}
