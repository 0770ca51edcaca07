/** Days off with nothing left open: those of each year once it is settled how what the law leaves open turns out. */
import { CALENDAR_YEARS, type DayOff, type Holiday, type NoticeOfYear } from '../model/calendar.ts';
import { addDays, yearOf } from '../notation/date.ts';
import { CULTURE_DAY, type FirstDays, HOLIDAYS, isRestDay } from './public-holidays.ts';
import type { Choice, Scenario } from './scenarios.ts';

/** Days off with nothing left open. Outside the calendar's years only weekends are known. */
export class SettledCalendar {
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

export interface YearOff {
  /** Days off by date. A day of weekly rest stands here only where it is a holiday too. */
  readonly off: ReadonlyMap<string, DayOff>;
  /** Days that are worked by a notice, whatever they are otherwise. */
  readonly worked: ReadonlySet<string>;
}

/** Of holidays on one day the one that Article 112.1 lists first gives the day its name. */
export function daysOffOf(
  first: FirstDays,
  taken: ReadonlyMap<Choice, Scenario>,
  notice: NoticeOfYear | undefined,
): YearOff {
  const worked = new Set(notice?.worked.map(({ date }) => date));
  const holidays = [...fixedHolidays(first), ...[...taken].flatMap(chosenHolidays)].filter(
    ({ date }) => !worked.has(date),
  );
  const off = new Map<string, DayOff>();
  const add = (day: DayOff): void => {
    if (!off.has(day.date)) off.set(day.date, day);
  };
  for (const day of holidays) add(day);
  for (const { date } of notice?.off ?? []) {
    if (!isRestDay(date)) add({ date, reason: 'notice', basis: 'notice', standing: 'notice' });
  }
  const whole = new Set<Holiday>(
    [...taken].filter(([, scenario]) => scenario.whole).map(([{ holiday }]) => holiday),
  );
  for (const day of holidays.toSorted(byDate)) {
    if (isRestDay(day.date) && !whole.has(day.holiday)) add(inLieu(day, off));
  }
  return { off, worked };
}

type HolidayOff = DayOff & { readonly holiday: Holiday };

/** What falls on the same days whatever is chosen: of National Day 2 September, of Tết nothing. */
function fixedHolidays(first: FirstDays): HolidayOff[] {
  return HOLIDAYS.filter(({ holiday }) => holiday !== 'tet').map(({ holiday, basis }) => {
    const date = first[holiday as keyof FirstDays];
    return { date, reason: 'holiday', holiday, basis, standing: 'law' };
  });
}

function chosenHolidays([{ holiday, noticed }, { days, whole }]: [Choice, Scenario]): HolidayOff[] {
  const point = HOLIDAYS.find((one) => one.holiday === holiday)?.basis ?? CULTURE_DAY.basis;
  const basis = whole ? 'notice' : point;
  const standing = noticed ? 'notice' : 'assumed';
  return days.map((date) => ({ date, reason: 'holiday', holiday, basis, standing }));
}

/** Article 111.3: the next day that would be worked. */
function inLieu({ date: inLieuOf, holiday, standing }: HolidayOff, off: YearOff['off']): DayOff {
  let date = addDays(inLieuOf, 1);
  while (isRestDay(date) || off.has(date)) date = addDays(date, 1);
  return { date, reason: 'in-lieu', holiday, inLieuOf, basis: '111.3', standing };
}

function byDate(a: DayOff, b: DayOff): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
