/** The calendar to count with, from the library's holidays and a notice of the Prime Minister's choice. */
import type { HolidayNotice } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { Calendar } from './calendar.ts';
import { checkNotice } from './notice-checks.ts';
import { publicHolidays } from './public-holidays.ts';

export interface OpenedCalendar {
  /** Absent as soon as there is one problem. */
  readonly calendar?: Calendar;
  readonly problems: readonly Problem[];
}

/** Loads the library of holidays. Problems: see {@link checkNotice}. */
export async function openCalendar(notice?: HolidayNotice): Promise<OpenedCalendar> {
  const holidays = await publicHolidays();
  const problems = notice === undefined ? [] : checkNotice(notice, holidays);
  return problems.length > 0 ? { problems } : { calendar: new Calendar(holidays, notice), problems };
}
