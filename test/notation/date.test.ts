import { describe, expect, it } from 'vitest';
import { readDate, todayAt } from '../../src/notation/date.ts';

describe('readDate', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['19/09/2025', '2025-09-19'],
    ['1/7/2025', '2025-07-01'],
    [' 31/12/2024 ', '2024-12-31'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '31/4/2025',
    '00/01/2025',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '0000-01-01',
    '1/1/25',
    '2025-09-19T00:00:00',
    '19.09.2025',
    'hôm nay',
    '',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('todayAt', () => {
  it('is the day of the place, not of the machine', () => {
    const now = new Date('2025-09-18T17:30:00Z');
    expect(todayAt(now, 7)).toBe('2025-09-19');
    expect(todayAt(now, 0)).toBe('2025-09-18');
    expect(todayAt(new Date('2025-01-04T17:00:00Z'), 7)).toBe('2025-01-05');
    expect(todayAt(new Date('2025-01-04T16:59:59.999Z'), 7)).toBe('2025-01-04');
  });

  it('is what the time zone database says of Asia/Ho_Chi_Minh', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    for (let time = Date.UTC(2000, 0, 1); time < Date.UTC(2040, 0, 1); time += 10_000_001_000) {
      expect(todayAt(new Date(time), 7)).toBe(format.format(time));
    }
  });
});
