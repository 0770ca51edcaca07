/** Which days are off, in each of the ways in which the years can turn out. */
import { CALENDAR_YEARS, type HolidayNotice, type NoticeOfYear } from '../model/calendar.ts';
import { yearOf } from '../notation/date.ts';
import { type Choice, choicesOf, type Way } from './choices.ts';
import { daysOffOf, type YearOff } from './days-off.ts';
import type { FirstDays, PublicHolidays } from './public-holidays.ts';
import { World } from './world.ts';

/** One way for every matter that is open. */
export type Taken = ReadonlyMap<Choice, Way>;

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

  /** The calendar with what is open turned out so; a choice that is not named turns out the first way. */
  world(taken: Taken): World {
    return new World((year) => this.#daysOff(year, taken));
  }

  notice(year: number): NoticeOfYear | undefined {
    return this.#notices.get(year);
  }

  #daysOff(year: number, taken: Taken): YearOff {
    const { first, notice, choices } = this.#year(year);
    const ways = new Map(choices.map((one) => [one, taken.get(one) ?? one.ways[0]!]));
    return daysOffOf(first, ways, notice);
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
