import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  type FirstDays,
  HOLIDAYS,
  lunarNewYear,
  publicHolidays,
} from '../../src/calendar/public-holidays.ts';
import { CALENDAR_YEARS } from '../../src/model/calendar.ts';
import { addDays, datesFrom } from '../../src/notation/date.ts';
import { fromLunar } from './lunar.ts';

const library = new Holidays('VN', { types: ['public'] });
const holidays = await publicHolidays();
const { first, last } = CALENDAR_YEARS;
const YEARS = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Whether the library and the algorithm have the same days of the lunar calendar. */
function agreeOn(year: number): boolean {
  const days = holidays(year);
  return lunarNewYear(days) === fromLunar(1, 1, year) && days['hung-kings'] === fromLunar(10, 3, year);
}

describe('the holidays of date-holidays', () => {
  it('are on the lunar days of an independent algorithm, in every year of the calendar', () => {
    expect(YEARS.filter((year) => !agreeOn(year))).toEqual([]);
  });

  it('are not in the year after it, which is why the calendar ends there', () => {
    expect(agreeOn(last + 1)).toBe(false);
  });

  it.each([
    [2021, '2021-02-12', '2021-04-21'],
    [2022, '2022-02-01', '2022-04-10'],
    [2023, '2023-01-22', '2023-04-29'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    // A day before China, which has its New Year on the 3rd.
    [2030, '2030-02-02', '2030-04-12'],
  ])('of %i are where almanacs have them', (year, newYear, hungKings) => {
    expect(lunarNewYear(holidays(year))).toBe(newYear);
    expect(holidays(year)['hung-kings']).toBe(hungKings);
  });

  it('stand on fixed days otherwise', () => {
    expect(YEARS.map((year) => holidays(year))).toEqual(
      YEARS.map((year): Partial<FirstDays> => {
        const fixed = {
          'new-year': `${year}-01-01`,
          victory: `${year}-04-30`,
          labour: `${year}-05-01`,
          national: `${year}-09-02`,
        };
        return expect.objectContaining(fixed);
      }),
    );
  });

  it('are all of Article 112.1: the library has no other public holiday, and five days of Tết', () => {
    const rules = HOLIDAYS.map(({ rule }) => rule);
    for (const year of YEARS) {
      const found = library.getHolidays(year);
      // The New Year's own day is one of the five.
      const others = found.map(({ rule }) => rule).filter((rule) => rule !== 'vietnamese 1-0-1');
      expect(others.toSorted()).toEqual(rules.toSorted());
      const tet = found.find(({ rule }) => rule.endsWith('P5D'))!;
      expect(tet.end.getTime() - tet.start.getTime()).toBe(5 * 86_400_000);
    }
  });

  it('never fall on one day, of which the law does not say what follows', () => {
    for (const year of YEARS) {
      const { tet, national, ...others } = holidays(year);
      const days = [
        ...datesFrom(addDays(tet, -1), addDays(tet, 4)),
        ...datesFrom(addDays(national, -1), addDays(national, 1)),
        ...Object.values(others),
      ];
      expect(new Set(days).size).toBe(days.length);
    }
  });
});
