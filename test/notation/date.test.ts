import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  datesFrom,
  dayNumber,
  isoDate,
  readDate,
  todayAt,
  weekdayOf,
  yearOf,
} from '../../src/notation/date.ts';

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

const seed = 20250919;
const MS = 86_400_000;
const FIRST = Date.parse('0001-01-01T00:00:00Z') / MS;
const LAST = Date.parse('9999-12-31T00:00:00Z') / MS;
const day = fc.integer({ min: FIRST, max: LAST });

/** What the machine's own calendar says. */
const oracle = (days: number): Date => new Date(days * MS);
const dateOf = (days: number): string => oracle(days).toISOString().slice(0, 10);

describe('days as numbers', () => {
  it('are those of UTC, every one of four centuries', () => {
    for (let days = dayNumber('1800-01-01'); days < dayNumber('2200-01-01'); days++) {
      const date = dateOf(days);
      if (isoDate(days) !== date || dayNumber(date) !== days) expect.fail(date);
    }
  });

  it('are those of UTC for all years with four digits', () => {
    fc.assert(
      fc.property(day, (days) => {
        expect(isoDate(days)).toBe(dateOf(days));
        expect(dayNumber(dateOf(days))).toBe(days);
        expect(weekdayOf(dateOf(days))).toBe(oracle(days).getUTCDay() || 7);
        expect(yearOf(dateOf(days))).toBe(oracle(days).getUTCFullYear());
      }),
      { seed },
    );
  });

  it('are added over leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-01-01', -366)).toBe('2022-12-31');
  });

  it('are counted over the ends of the years with four digits', () => {
    expect(addDays('9999-12-31', 1)).toBe('10000-01-01');
    expect(addDays('0001-01-01', -1)).toBe('0000-12-31');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
  });

  it('stand in rows', () => {
    expect(datesFrom('2023-12-30', '2024-01-02')).toEqual([
      '2023-12-30',
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
    ]);
    expect(datesFrom('2024-01-02', '2024-01-02')).toEqual(['2024-01-02']);
    expect(datesFrom('2024-01-02', '2024-01-01')).toEqual([]);
  });
});
