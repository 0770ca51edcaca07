/**
 * Days off in Vietnam, as the law has them. Labour Code 45/2019/QH14, in force since 1 January 2021: Article 112.1
 * lists the holidays, 112.3 leaves the days of Tết and the second day of National Day to the Prime Minister, year by
 * year; 111.3 makes up for a day of weekly rest that falls on a holiday on the next working day. State and Party bodies
 * rest on Saturday and Sunday (Decision 188/1999/QĐ-TTg on the forty-hour week).
 */
import type { DayOffBasis, Holiday } from '../model/calendar.ts';
import { addDays, type Weekday, weekdayOf } from '../notation/date.ts';

/*
 * CALENDAR_YEARS begins with the year in which the Code came into force. It ends before 2050, the first year for which
 * date-holidays and the algorithm of Hồ Ngọc Đức, two computations of the lunar calendar, do not agree (on 10/3: a new
 * moon close to midnight). A test compares them.
 */

const WEEKLY_REST: ReadonlySet<Weekday> = new Set([6, 7]);

/** Article 112.1 by its points, each with the rule of date-holidays that finds its first day. */
export const HOLIDAYS: readonly {
  readonly holiday: Holiday;
  readonly basis: DayOffBasis;
  readonly days: number;
  readonly rule: string;
}[] = [
  { holiday: 'new-year', basis: '112.1.a', days: 1, rule: '01-01' },
  { holiday: 'tet', basis: '112.1.b', days: 5, rule: '1 day before vietnamese 1-0-1 P5D' },
  { holiday: 'victory', basis: '112.1.c', days: 1, rule: '04-30' },
  { holiday: 'labour', basis: '112.1.d', days: 1, rule: '05-01' },
  { holiday: 'national', basis: '112.1.đ', days: 2, rule: '09-02' },
  { holiday: 'hung-kings', basis: '112.1.e', days: 1, rule: 'vietnamese 3-0-10' },
];

/** How many days Article 112.1 gives to a holiday. */
export function daysGiven(wanted: Holiday): number {
  return HOLIDAYS.find(({ holiday }) => holiday === wanted)!.days;
}

/**
 * Where Tết may begin, in days from where the library has it: the last day of the old lunar year and the first four of
 * the new one, or the last two and the first three. The Code fixes no more than that there are five; Article 8 of
 * Decree 45/2013/NĐ-CP named these two, and they are the usual ones still.
 */
export const TET_MAY_BEGIN: readonly number[] = [0, -1];

/** National Day has a second day: the one before, or the one after. */
export const NATIONAL_DAY_MAY_HAVE: readonly number[] = [-1, 1];

/**
 * 24 November, Vietnam Culture Day: a day off by the policy of Resolution 80-NQ/TW of 7 January 2026, for which Article
 * 112.1 is to be amended. Until that is known to be in force it may be a day off, and may be none.
 */
export const CULTURE_DAY = { monthDay: '11-24', from: 2026, basis: 'culture-policy' } as const;

/** The first day of each holiday of Article 112.1 in a year, as an ISO date. */
export type FirstDays = Readonly<Record<Exclude<Holiday, 'culture'>, string>>;

export type PublicHolidays = (year: number) => FirstDays;

/** Loads the library, which takes some tenths of a second: only for who counts days. */
export async function publicHolidays(): Promise<PublicHolidays> {
  const { default: Holidays } = await import('date-holidays');
  const library = new Holidays('VN', { types: ['public'] });
  return (year) => {
    const found = library.getHolidays(year);
    const days = HOLIDAYS.map(({ holiday, rule }) => {
      const first = found.find((one) => one.rule === rule);
      if (first === undefined) throw new Error(`date-holidays has no rule ${rule} for Vietnam`);
      return [holiday, first.date.slice(0, 10)];
    });
    return Object.fromEntries(days) as FirstDays;
  };
}

/** The first day of the lunar year, which the days of Tết hold however they are given. */
export function lunarNewYear({ tet }: FirstDays): string {
  return addDays(tet, 1);
}

/** Whether the week's rest falls on a date: by the day of the week alone. */
export function isRestDay(date: string): boolean {
  return WEEKLY_REST.has(weekdayOf(date));
}
