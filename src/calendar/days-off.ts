/** The days off of one year, once it is settled how what the law leaves open turns out. */
import type { DayOff, Holiday, NoticeOfYear } from '../model/calendar.ts';
import { addDays } from '../notation/date.ts';
import type { Choice, Way } from './choices.ts';
import { CULTURE_DAY, HOLIDAYS } from './labour-code.ts';
import type { FirstDays } from './public-holidays.ts';
import { isRestDay } from './rest-days.ts';

export interface YearOff {
  /** Days off by date. A day of weekly rest stands here only where it is a holiday too. */
  readonly off: ReadonlyMap<string, DayOff>;
  /** Days that are worked by a notice, whatever they are otherwise. */
  readonly worked: ReadonlySet<string>;
}

/** Of holidays on one day the one that Article 112.1 lists first gives the day its name. */
export function daysOffOf(
  first: FirstDays,
  taken: ReadonlyMap<Choice, Way>,
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
  const whole = new Set<Holiday>([...taken].filter(([, way]) => way.whole).map(([{ holiday }]) => holiday));
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

function chosenHolidays([{ holiday, noticed }, { days, whole }]: [Choice, Way]): HolidayOff[] {
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
