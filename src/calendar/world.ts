import { CALENDAR_YEARS, type DayOff } from '../model/calendar.ts';
import { addDays, yearOf } from '../notation/date.ts';
import type { YearOff } from './days-off.ts';
import { isRestDay } from './rest-days.ts';

/** Days off with nothing left open. Outside the calendar's years only weekends are known. */
export class World {
  readonly #read: (year: number) => YearOff;
  readonly #years = new Map<number, YearOff>();

  constructor(read: (year: number) => YearOff) {
    this.#read = read;
  }

  dayOff(date: string): DayOff | undefined {
    const year = this.#year(yearOf(date));
    if (year?.worked.has(date)) return undefined;
    return year?.off.get(date) ?? (isRestDay(date) ? weekend(date) : undefined);
  }

  /** Whether a day of weekly rest is worked, by a notice. */
  isWorkedWeekend(date: string): boolean {
    return isRestDay(date) && this.dayOff(date) === undefined;
  }

  /** The n-th working day after a date, or before it; the date itself for none. */
  workingDay(from: string, step: 1 | -1, n: number): string {
    let date = from;
    for (let left = n; left > 0; ) {
      date = addDays(date, step);
      if (this.dayOff(date) === undefined) left--;
    }
    return date;
  }

  /** The last working day not after a date. */
  workingDayUntil(date: string): string {
    let day = date;
    while (this.dayOff(day) !== undefined) day = addDays(day, -1);
    return day;
  }

  #year(number: number): YearOff | undefined {
    if (number < CALENDAR_YEARS.first || number > CALENDAR_YEARS.last) return undefined;
    const known = this.#years.get(number);
    if (known !== undefined) return known;
    const year = this.#read(number);
    this.#years.set(number, year);
    return year;
  }
}

function weekend(date: string): DayOff {
  return { date, reason: 'weekend', basis: 'forty-hours', standing: 'law' };
}
