/** Three truths, and the five verdicts on a rule. */
import { describe, expect, it } from 'vitest';
import {
  canStand,
  conjunctionVerdict,
  mustStand,
  projectionOf,
  ruleVerdicts,
  testVerdict,
} from '../../../src/engine/decide/trace.ts';
import { flagFact, matterOf, rule } from '../small.ts';

const yes = (fact: string) => ({ fact, test: 'is' as const, values: ['yes'] });
const no = (fact: string) => ({ fact, test: 'is' as const, values: ['no'] });
const facts = [flagFact('f'), flagFact('g'), flagFact('h')];
const NO = [0];
const YES = [1];
const OPEN = [0, 1];

it('a test holds, fails, or is unknown', () => {
  const test = matterOf(facts, [rule('a', 'high', [yes('f')])]).rules[0]!.when[0]!;
  expect(testVerdict(test, [YES, OPEN, OPEN])).toBe(true);
  expect(testVerdict(test, [NO, OPEN, OPEN])).toBe(false);
  expect(testVerdict(test, [OPEN, YES, YES])).toBe('unknown');
});

it('one failed test fails all, one unknown leaves all unknown', () => {
  const tests = matterOf(facts, [rule('a', 'high', [yes('f'), yes('g')])]).rules[0]!.when;
  expect(conjunctionVerdict(tests, [YES, YES, NO])).toBe(true);
  expect(conjunctionVerdict(tests, [OPEN, NO, NO])).toBe(false);
  expect(conjunctionVerdict(tests, [NO, OPEN, NO])).toBe(false);
  expect(conjunctionVerdict(tests, [OPEN, YES, NO])).toBe('unknown');
  expect(conjunctionVerdict(tests, [YES, OPEN, NO])).toBe('unknown');
  expect(conjunctionVerdict([], [OPEN, OPEN, OPEN])).toBe(true);
});

describe('the verdict on a rule', () => {
  const matter = matterOf(facts, [
    rule('general', 'high', [yes('f')], { except: [[yes('g')]] }),
    rule('special', 'low', [yes('h')], { overrides: ['general'] }),
  ]);
  const verdicts = (f: number[], g: number[], h: number[]) => ruleVerdicts(matter, [f, g, h]);

  it('fits or fails', () => {
    expect(verdicts(YES, NO, NO)).toEqual(['fits', 'fails']);
    expect(verdicts(NO, NO, YES)).toEqual(['fails', 'fits']);
    expect(verdicts(NO, OPEN, OPEN)).toEqual(['fails', 'unknown']);
  });

  it('is excepted, even while its own tests are open', () => {
    expect(verdicts(YES, YES, NO)).toEqual(['excepted', 'fails']);
    expect(verdicts(OPEN, YES, YES)).toEqual(['excepted', 'fits']);
  });

  it('is overridden by a rule that fits, not by one that might', () => {
    expect(verdicts(YES, NO, YES)).toEqual(['overridden', 'fits']);
    expect(verdicts(OPEN, NO, YES)).toEqual(['overridden', 'fits']);
    expect(verdicts(YES, NO, OPEN)).toEqual(['unknown', 'unknown']);
  });

  it('is unknown while a test, an exception or what overrides it is open', () => {
    expect(verdicts(OPEN, NO, NO)[0]).toBe('unknown');
    expect(verdicts(YES, OPEN, NO)[0]).toBe('unknown');
    expect(verdicts(OPEN, OPEN, OPEN)[0]).toBe('unknown');
  });

  it('a rule that is displaced itself displaces nothing', () => {
    const chain = matterOf(facts, [
      rule('general', 'high', []),
      rule('special', 'low', [yes('f')], { overrides: ['general'] }),
      rule('most-special', 'middle', [yes('g')], { overrides: ['special'] }),
    ]);
    expect(ruleVerdicts(chain, [YES, YES, NO])).toEqual(['fits', 'overridden', 'fits']);
    expect(ruleVerdicts(chain, [YES, OPEN, NO])).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('standing in some completion, and in every one', () => {
  const standing = (matter: ReturnType<typeof matterOf>, index: number, box: number[][]) => [
    canStand(matter, index, box),
    mustStand(matter, index, box),
  ];

  it('as the verdict says where it is settled', () => {
    const matter = matterOf(facts, [rule('a', 'high', [yes('f')])]);
    expect(standing(matter, 0, [YES, OPEN, OPEN])).toEqual([true, true]);
    expect(standing(matter, 0, [NO, OPEN, OPEN])).toEqual([false, false]);
    expect(standing(matter, 0, [OPEN, OPEN, OPEN])).toEqual([true, false]);
  });

  it('exceptions that hold between them always, never, or sometimes', () => {
    const matter = matterOf(facts, [
      rule('always-excepted', 'high', [], { except: [[yes('f')], [no('f')]] }),
      rule('never-excepted', 'high', [], { except: [[yes('f'), no('f')]] }),
      rule('at-times', 'high', [], { except: [[yes('f'), yes('g')]] }),
    ]);
    const box = [OPEN, OPEN, OPEN];
    expect(standing(matter, 0, box)).toEqual([false, false]);
    expect(standing(matter, 1, box)).toEqual([true, true]);
    expect(standing(matter, 2, box)).toEqual([true, false]);
  });

  it('what overrides a rule is looked into', () => {
    const matter = matterOf(facts, [
      rule('general', 'high', []),
      rule('never', 'low', [yes('f'), no('f')], { overrides: ['general'] }),
      rule('other', 'high', []),
      rule('at-times', 'low', [yes('g')], { overrides: ['other'] }),
    ]);
    const box = [OPEN, OPEN, OPEN];
    expect(standing(matter, 0, box)).toEqual([true, true]);
    expect(standing(matter, 2, box)).toEqual([true, false]);
    expect(standing(matter, 2, [OPEN, YES, OPEN])).toEqual([false, false]);
  });
});

it('each fact alone, over all boxes', () => {
  expect(projectionOf([[YES, OPEN]])).toEqual([YES, OPEN]);
  expect(
    projectionOf([
      [YES, [2]],
      [NO, [0, 2]],
    ]),
  ).toEqual([
    [0, 1],
    [0, 2],
  ]);
});
