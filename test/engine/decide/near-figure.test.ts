/** `hơn` and `gần` a figure: decided over what is not far from it; under strict over everything above or below. */
import { describe, expect, it } from 'vitest';
import { BatchDecider } from '../../../src/engine/decide/batch-decider.ts';
import { readAmount } from '../../../src/notation/read-amount.ts';
import { compiled, decided, proposal } from '../lai-chau.ts';

function nonBudget(capital: string) {
  const read = readAmount(capital, { unit: 'VND' });
  if (!read.ok) throw new Error(read.code);
  return proposal('investment-project', {
    fundingSource: ['non-budget'],
    sector: ['other'],
    capital: { kind: 'amount', amount: read.value },
  });
}

const ALL = ['ban-thuong-vu', 'thuong-truc', 'chu-tich-ubnd'];

describe('an amount not far from a figure', () => {
  it.each([
    ['hơn 1.000 tỷ', ['ban-thuong-vu']],
    ['gần 970 tỷ', ['thuong-truc']],
    ['gần 105 tỷ', ['thuong-truc', 'chu-tich-ubnd']],
    ['trên 900 tỷ', ['ban-thuong-vu', 'thuong-truc']],
    // the ends themselves: 1,25 × 800 tỷ is the limit, 0,75 × 133,333… tỷ is not yet
    ['hơn 800 tỷ', ['ban-thuong-vu', 'thuong-truc']],
    ['hơn 799,999999 tỷ', ['thuong-truc']],
    ['gần 133,333334 tỷ', ['thuong-truc']],
    ['gần 133,333333 tỷ', ['thuong-truc', 'chu-tich-ubnd']],
    ['gần 100 tỷ', ['chu-tich-ubnd']],
    ['hơn 100 tỷ', ['thuong-truc']],
  ])('%s', (capital, candidates) => {
    const one = decided(nonBudget(capital));
    expect(one.candidates).toEqual(candidates);
    expect(one.missing.map(({ fact }) => fact)).toEqual(candidates.length > 1 ? ['capital'] : []);
  });

  it.each([
    ['hơn 1.000 tỷ', ['ban-thuong-vu']],
    ['gần 970 tỷ', ALL.slice(1)],
    ['gần 1.001 tỷ', ALL],
    ['hơn 100 tỷ', ALL.slice(0, 2)],
  ])('%s under strict', (capital, candidates) => {
    const given = nonBudget(capital);
    const whole = { ...given, facts: new Map([...given.facts, ...STATED]) };
    const one = decided(whole, { strict: true });
    expect(one.candidates).toEqual(candidates);
    expect(one.warnings.map(({ code }) => code)).not.toContain('approximate-amount');
    const brief = new BatchDecider(compiled, { asOf: '2024-06-12', strict: true }).brief(whole);
    expect(brief.candidates).toEqual(candidates);
  });

  it('is warned of, its distance counted from the figure', () => {
    const paramsOf = (capital: string) => decided(nonBudget(capital)).warnings.at(-1);
    expect(paramsOf('hơn 1.000 tỷ')).toEqual({
      code: 'approximate-amount',
      clauses: ['2.4.2'],
      params: {
        fact: 'capital',
        value: '1000000000000',
        side: 'above',
        limit: '1000000000000',
        distance: '0',
        clause: '2.4.2',
      },
    });
    expect(paramsOf('gần 970 tỷ')?.params).toMatchObject({ side: 'below', distance: '30000000000' });
    const brief = new BatchDecider(compiled, { asOf: '2024-06-12' }).brief(nonBudget('gần 970 tỷ'));
    expect(brief.warnings.at(-1)?.code).toBe('approximate-amount');
  });

  it('is known as far as it goes', () => {
    const known = (strict: boolean) =>
      decided(nonBudget('gần 970 tỷ'), { strict }).facts.find(({ fact }) => fact === 'capital')?.value;
    expect(known(false)).toBe('≥ 727500000000 … < 970000000000');
    expect(known(true)).toBe('< 970000000000');
  });
});

const STATED = [
  ['projectGroup', { kind: 'choice', value: 'none' }],
  ['keyProject', { kind: 'flag', value: false }],
  ['nature', { kind: 'several', values: ['none'] }],
  ['environmentGroup', { kind: 'choice', value: 'none' }],
] as const;
