import { describe, expect, it } from 'vitest';
import { codesOf, holds } from '../../src/intake/read-proposal.ts';
import type { AmountEnd, AmountValue } from '../../src/model/amount.ts';
import type { LimitWord } from '../../src/model/fact.ts';
import type { FactValue } from '../../src/model/proposal.ts';

const limit = (test: LimitWord) => ({ fact: 'f', test, limit: '20' });
const amount = (value: AmountValue): FactValue => ({ kind: 'amount', amount: value });
const at = (value: string) => amount({ kind: 'exact', value, approximate: false });
const end = (written: string): AmountEnd => ({
  at: written.replace('!', ''),
  closed: !written.endsWith('!'),
});
/** `20!` is an end that does not belong to what is possible. */
const between = (low?: string, high?: string) =>
  amount({
    kind: 'between',
    approximate: false,
    ...(low === undefined ? {} : { low: end(low) }),
    ...(high === undefined ? {} : { high: end(high) }),
  });

describe('a limit', () => {
  it.each([
    [at('19'), [false, false, true, true]],
    [at('20'), [true, false, true, false]],
    [at('21'), [true, true, false, false]],
    [between('20'), [true, undefined, undefined, false]],
    [between('20!'), [true, true, false, false]],
    [between(undefined, '20'), [undefined, false, true, undefined]],
    [between(undefined, '20!'), [false, false, true, true]],
    [between('19'), [undefined, undefined, undefined, undefined]],
    [between('18', '19'), [false, false, true, true]],
    [between('21', '30'), [true, true, false, false]],
    [between('19', '21'), [undefined, undefined, undefined, undefined]],
  ])('on %j', (value, [from, above, to, below]) => {
    expect(holds(limit('from'), value)).toBe(from);
    expect(holds(limit('above'), value)).toBe(above);
    expect(holds(limit('to'), value)).toBe(to);
    expect(holds(limit('below'), value)).toBe(below);
  });

  it('says nothing of what is no amount, or not known', () => {
    expect(holds(limit('from'), { kind: 'flag', value: true })).toBeUndefined();
    expect(holds(limit('from'), undefined)).toBeUndefined();
  });
});

describe('codes', () => {
  const several: FactValue = { kind: 'several', values: ['a', 'b'] };
  it.each([
    [{ fact: 'f', test: 'is', values: ['yes'] } as const, { kind: 'flag', value: true } as const, true],
    [{ fact: 'f', test: 'is', values: ['yes'] } as const, { kind: 'flag', value: false } as const, false],
    [{ fact: 'f', test: 'is', values: ['a', 'b'] } as const, { kind: 'choice', value: 'b' } as const, true],
    [{ fact: 'f', test: 'includes', values: ['b', 'c'] } as const, several, true],
    [{ fact: 'f', test: 'includes', values: ['c'] } as const, several, false],
    [{ fact: 'f', test: 'only', values: ['a'] } as const, several, false],
    [{ fact: 'f', test: 'only', values: ['a', 'b', 'c'] } as const, several, true],
  ])('%j on %j', (test, value, expected) => {
    expect(holds(test, value)).toBe(expected);
  });

  it('has none for an amount', () => {
    expect(codesOf(at('5'))).toEqual([]);
  });
});
