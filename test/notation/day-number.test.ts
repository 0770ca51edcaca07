import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, datesFrom, dayNumber, isoDate, weekdayOf, yearOf } from '../../src/notation/day-number.ts';

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
