/** The calendar to count with: which days are off, in each scenario that the law leaves open for a year. */
import { CALENDAR_YEARS, type HolidayNotice, type NoticeOfYear } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { yearOf } from '../notation/date.ts';
import { checkNotice } from './notice-checks.ts';
import { type FirstDays, type PublicHolidays, publicHolidays } from './public-holidays.ts';
import { type Choice, choicesOf, type Scenario } from './scenarios.ts';
import { daysOffOf, SettledCalendar, type YearOff } from './settled-calendar.ts';

/** One scenario for every choice that is open. */
export type Taken = ReadonlyMap<Choice, Scenario>;

interface Year {
  readonly first: FirstDays;
  readonly notice: NoticeOfYear | undefined;
  readonly choices: readonly Choice[];
}

export class Calendar {
  readonly #holidays: PublicHolidays;
  readonly #notices: ReadonlyMap<number, NoticeOfYear>;
  readonly #years = new Map<number, Year>();

  constructor(holidays: PublicHolidays, notice: HolidayNotice = { years: [] }) {
    this.#holidays = holidays;
    this.#notices = new Map(notice.years.map((one) => [one.year, one]));
  }

  /** Matters that the law leaves to be settled, in the years from one date to another that the calendar knows. */
  choices(from: string, to: string): Choice[] {
    const first = Math.max(yearOf(from), CALENDAR_YEARS.first);
    const last = Math.min(yearOf(to), CALENDAR_YEARS.last);
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    return years.flatMap((year) => this.#year(year).choices);
  }

  /** The calendar with what is open turned out so; a choice that is not named turns out as its first scenario. */
  settled(taken: Taken): SettledCalendar {
    return new SettledCalendar((year) => this.#daysOff(year, taken));
  }

  notice(year: number): NoticeOfYear | undefined {
    return this.#notices.get(year);
  }

  #daysOff(year: number, taken: Taken): YearOff {
    const { first, notice, choices } = this.#year(year);
    const scenarios = new Map(choices.map((one) => [one, taken.get(one) ?? one.scenarios[0]!]));
    return daysOffOf(first, scenarios, notice);
  }

  #year(number: number): Year {
    const known = this.#years.get(number);
    if (known !== undefined) return known;
    const first = this.#holidays(number);
    const notice = this.#notices.get(number);
    const year = { first, notice, choices: choicesOf(number, first, notice) };
    this.#years.set(number, year);
    return year;
  }
}

interface OpenedCalendar {
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
