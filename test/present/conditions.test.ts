import { describe, expect, it } from 'vitest';
import type { AnswerWhen } from '../../src/model/decision.ts';
import {
  intervalSigns,
  intervalWords,
  limitWords,
  missWords,
  writeBound,
} from '../../src/present/conditions.ts';

const end = (at: string, closed: boolean) => ({ at, closed });
const interval = (ends: Omit<Extract<AnswerWhen, { kind: 'interval' }>, 'kind'>) =>
  ({ kind: 'interval', ...ends }) as const;

describe('stretches of amounts', () => {
  it.each([
    [interval({ high: end('10', false) }), '< 10 ha', 'dưới 10 ha', 'less than 10 ha'],
    [interval({ high: end('10', true) }), '≤ 10 ha', 'đến 10 ha', 'at most 10 ha'],
    [interval({ low: end('0', true), high: end('10', false) }), '< 10 ha', 'dưới 10 ha', 'less than 10 ha'],
    [
      interval({ low: end('10', true), high: end('20', false) }),
      '≥ 10 ha, < 20 ha',
      'từ 10 ha đến dưới 20 ha',
      'at least 10 ha, less than 20 ha',
    ],
    [
      interval({ low: end('10', false), high: end('20', true) }),
      '> 10 ha, ≤ 20 ha',
      'trên 10 ha đến 20 ha',
      'more than 10 ha, at most 20 ha',
    ],
    [interval({ low: end('20', true), high: end('20', true) }), '= 20 ha', 'đúng 20 ha', 'exactly 20 ha'],
    [interval({ low: end('0', true), high: end('0', true) }), '= 0 ha', 'đúng 0 ha', 'exactly 0 ha'],
    [interval({ low: end('20', false) }), '> 20 ha', 'trên 20 ha', 'more than 20 ha'],
    [interval({ low: end('20', true) }), '≥ 20 ha', 'từ 20 ha trở lên', 'at least 20 ha'],
    [interval({}), '≥ 0', 'bất kể bao nhiêu', 'any amount'],
  ])('%j', (when, signs, vi, en) => {
    expect(intervalSigns(when, 'ha', 'vi')).toBe(signs);
    expect(intervalWords(when, 'ha', 'vi')).toBe(vi);
    expect(intervalWords(when, 'ha', 'en')).toBe(en);
  });
});

describe('limits and values', () => {
  it('limits on one fact are one stretch', () => {
    const limits = [
      { test: 'from', limit: '100000000000' },
      { test: 'below', limit: '1000000000000' },
    ] as const;
    expect(limitWords(limits, 'VND', 'vi')).toBe('từ 100 tỷ đồng đến dưới 1.000 tỷ đồng');
  });

  it.each([
    ['80.5', '80,5 ha'],
    ['> 80', 'trên 80 ha'],
    ['≥ 1 … ≤ 2', 'từ 1 ha đến 2 ha'],
    ['something', 'something'],
  ])('%s is written %s', (value, written) => {
    expect(writeBound(value, 'ha', 'vi')).toBe(written);
  });

  it('leaves amounts of an unknown fact as they are', () => {
    expect(writeBound('80', undefined, 'vi')).toBe('80');
  });

  it.each([
    ['from', '100', '50', 'thấp hơn 50 ha so với mức tối thiểu 100 ha', '50 ha below the minimum of 100 ha'],
    ['above', '500', '80', 'thấp hơn 420 ha so với mức 500 ha', '420 ha below 500 ha'],
    [
      'to',
      '500',
      '500.25',
      'cao hơn 0,25 ha so với mức tối đa 500 ha',
      '0.25 ha above the maximum of 500 ha',
    ],
    ['below', '100', '150', 'cao hơn 50 ha so với mức 100 ha', '50 ha above 100 ha'],
    ['below', '100', '100', 'bằng đúng 100 ha, mức này không thuộc quy định', undefined],
  ] as const)('%s %s misses by %s', (test, limit, value, vi, en) => {
    expect(missWords(test, limit, value, 'ha', 'vi')).toBe(vi);
    if (en) expect(missWords(test, limit, value, 'ha', 'en')).toBe(en);
  });
});
