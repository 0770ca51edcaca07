/** Counting as one does on a paper calendar, day by day: the oracle of the counts. Shares no code with what it holds. */
import type { Term } from '../../src/model/calendar.ts';

const DAY = 86_400_000;

export const after = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

/** All that is chosen in one year. */
export interface NaiveYear {
  readonly year: number;
  /** First day of Tết. */
  readonly tet: string;
  readonly besideNationalDay: string;
  readonly hungKings: string;
  readonly culture: boolean;
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/** All days off but weekends, and the weekends that are worked. */
export interface Wall {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

export function wallOf(years: readonly NaiveYear[]): Wall {
  const off = new Set<string>();
  for (const { year, tet, besideNationalDay, hungKings, culture, off: more } of years) {
    const holidays = [
      ...['01-01', '04-30', '05-01', '09-02'].map((day) => `${year}-${day}`),
      ...[0, 1, 2, 3, 4].map((n) => after(tet, n)),
      besideNationalDay,
      hungKings,
      ...(culture ? [`${year}-11-24`] : []),
    ].sort();
    const known = new Set([...holidays, ...more]);
    for (const holiday of holidays.filter(isWeekend)) {
      let day = after(holiday, 1);
      while (isWeekend(day) || known.has(day)) day = after(day, 1);
      known.add(day);
    }
    for (const day of known) off.add(day);
  }
  return { off, worked: new Set(years.flatMap(({ worked }) => worked)) };
}

export function isOff(date: string, { off, worked }: Wall): boolean {
  return !worked.has(date) && (isWeekend(date) || off.has(date));
}

/** Where a count ends, and the last working day until there. */
export function ends(from: string, { days, unit, direction }: Term, wall: Wall): [string, string] {
  const step = direction === 'after' ? 1 : -1;
  let date = from;
  let left = days;
  while (left > 0) {
    date = after(date, step);
    if (unit === 'days' || !isOff(date, wall)) left--;
  }
  let workingDay = date;
  while (isOff(workingDay, wall)) workingDay = after(workingDay, -1);
  return [date, workingDay];
}
