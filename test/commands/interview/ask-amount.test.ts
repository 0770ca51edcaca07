import { describe, expect, it } from 'vitest';
import { readAmountAnswer } from '../../../src/commands/interview/ask-amount.ts';
import { readFlags } from '../../../src/intake/raw.ts';
import { compiled } from './lai-chau.ts';

const beside = readFlags([['type', 'investment-project']]);
const read = (text: string, fact = 'capital', flags: readonly [string, string][] = []) =>
  readAmountAnswer(text, {
    compiled,
    fact,
    beside: { ...beside, entries: [...beside.entries, ...readFlags(flags).entries] },
  });

describe('an amount that was typed', () => {
  it('is kept as it was understood', () => {
    expect(read('1.200 tỷ')).toMatchObject({
      kind: 'understood',
      value: { kind: 'number', source: '1200000000000' },
    });
    expect(read('0,5 ha', 'landArea')).toMatchObject({ value: { source: '0.5' } });
    expect(read('khoảng 1.200 tỷ')).toMatchObject({ value: { kind: 'text', text: 'khoảng 1.200 tỷ đồng' } });
    expect(read('hơn 1000 tỷ')).toMatchObject({ value: { text: 'hơn 1.000 tỷ đồng' } });
    expect(read('10 - 20 ha', 'landArea')).toMatchObject({ value: { text: 'từ 10 ha đến 20 ha' } });
  });

  it('is not known where it says so', () => {
    for (const text of ['?', '??', 'không rõ', 'khong ro', '-', '…', 'unknown', "don't know"]) {
      expect(read(text)).toEqual({ kind: 'unknown' });
    }
  });

  it('has both its readings where there are two', () => {
    const answer = read('1,000 tỷ');
    expect(answer.kind === 'ambiguous' && answer.readings.map(({ value }) => value)).toMatchObject([
      { source: '1000000000' },
      { source: '1000000000000' },
    ]);
  });

  it('reads one way where another amount says how it is written', () => {
    expect(read('1,000 tỷ', 'capital', [['landArea', '2.021,355 ha']])).toMatchObject({
      kind: 'understood',
      value: { source: '1000000000' },
    });
  });

  it('is refused with the problem it has', () => {
    const codeOf = (text: string) => {
      const answer = read(text);
      return answer.kind === 'refused' ? answer.problem.code : answer.kind;
    };
    expect(codeOf('5 ha')).toBe('amount-wrong-unit');
    expect(codeOf('-5 tỷ')).toBe('amount-negative');
    expect(codeOf('500')).toBe('amount-needs-unit');
    expect(codeOf('nhiều')).toBe('amount-unreadable');
    expect(codeOf('1.00.000 đồng')).toBe('amount-grouping');
  });
});
