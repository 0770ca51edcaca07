/** A notice against the law: what it may choose, and what it may not. */
import type { HolidayNotice, NoticeOfYear, WrittenDay, WrittenDays } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { addDays } from '../notation/date.ts';
import {
  CULTURE_DAY,
  daysGiven,
  type FirstDays,
  isRestDay,
  lunarNewYear,
  NATIONAL_DAY_MAY_HAVE,
  type PublicHolidays,
} from './public-holidays.ts';

/**
 * Problems: `holidays-tet`, `holidays-national-day`, `holidays-off-of-choice`, `holidays-worked`. A notice with one
 * must not be counted with.
 */
export function checkNotice(notice: HolidayNotice, holidays: PublicHolidays): Problem[] {
  return notice.years.flatMap((year) => {
    const first = holidays(year.year);
    const checks = [tetWhole, nationalDayBeside, offIsNoChoice, workedIsOff];
    return checks.flatMap((check) => check(year, first));
  });
}

/** Five days, or a row with five working days in it, since every rest day in it is made up for; with the New Year. */
function tetWhole({ tet, year }: NoticeOfYear, first: FirstDays): Problem[] {
  if (tet === undefined) return [];
  const newYear = lunarNewYear(first);
  if (isWhole(tet, daysGiven('tet')) && holds(tet, newYear)) return [];
  const params = { ...counted(tet), year: String(year), known: [newYear] };
  return [{ code: 'holidays-tet', place: tet.place, params }];
}

function nationalDayBeside({ nationalDay, year }: NoticeOfYear, first: FirstDays): Problem[] {
  if (nationalDay === undefined) return [];
  const known = besideOf(first);
  const { days, place } = nationalDay;
  const all = holds(nationalDay, first.national) ? days : [...days, { date: first.national, place }];
  const isBeside = known.some((date) => holds(nationalDay, date));
  if (isBeside && isWhole({ days: all, place }, daysGiven('national'))) return [];
  const params = { ...counted(nationalDay), year: String(year), known };
  return [{ code: 'holidays-national-day', place, params }];
}

/** Days of Tết or beside 2 September under `off` would be counted beside those that are taken for want of a notice. */
function offIsNoChoice({ off, tet, nationalDay }: NoticeOfYear, first: FirstDays): Problem[] {
  const beside = besideOf(first);
  return off.flatMap(({ date, place }): Problem[] => {
    const ofTet = tet === undefined && inTet(date, first);
    const ofNationalDay = nationalDay === undefined && beside.includes(date);
    if (!ofTet && !ofNationalDay) return [];
    const key = ofTet ? 'tet' : 'nationalDay';
    return [{ code: 'holidays-off-of-choice', place, found: date, params: { key } }];
  });
}

/** Weekends are worked, and Culture Day where it is no holiday yet; a holiday is not, even on a weekend. */
function workedIsOff({ worked, year }: NoticeOfYear, first: FirstDays): Problem[] {
  const isHoliday = ({ date }: WrittenDay): boolean => inTet(date, first) || fixedOf(first).includes(date);
  const mayBeWorked = (day: WrittenDay): boolean =>
    day.date === `${year}-${CULTURE_DAY.monthDay}` || (isRestDay(day.date) && !isHoliday(day));
  return worked
    .filter((day) => !mayBeWorked(day))
    .map(({ date, place }) => ({ code: 'holidays-worked', place, found: date, params: {} }));
}

/** Tết and its days in lieu lie within so many days of the lunar New Year. */
const DAYS_AROUND_TET = 7;

function inTet(date: string, first: FirstDays): boolean {
  const newYear = lunarNewYear(first);
  return date >= addDays(newYear, -DAYS_AROUND_TET) && date <= addDays(newYear, DAYS_AROUND_TET);
}

function fixedOf({ tet: _, ...others }: FirstDays): string[] {
  return Object.values(others);
}

function besideOf({ national }: FirstDays): string[] {
  return NATIONAL_DAY_MAY_HAVE.map((offset) => addDays(national, offset));
}

function holds({ days }: WrittenDays, date: string): boolean {
  return days.some((day) => day.date === date);
}

function isWhole({ days }: WrittenDays, given: number): boolean {
  return days.length === given || (days.length > given && workingDaysIn(days) === given);
}

function workingDaysIn(days: readonly WrittenDay[]): number {
  return days.filter(({ date }) => !isRestDay(date)).length;
}

function counted({ days }: WrittenDays): { count: string; weekdays: string } {
  return { count: String(days.length), weekdays: String(workingDaysIn(days)) };
}
