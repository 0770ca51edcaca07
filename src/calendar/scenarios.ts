/** What the law leaves open in a year, and the scenarios in which each choice can turn out. */
import type { NoticeOfYear, OpenHoliday, WrittenDays } from '../model/calendar.ts';
import { addDays, datesFrom } from '../notation/date.ts';
import {
  CULTURE_DAY,
  daysGiven,
  type FirstDays,
  isRestDay,
  NATIONAL_DAY_MAY_HAVE,
  TET_MAY_BEGIN,
} from './public-holidays.ts';

/** One scenario in which an open matter can turn out. */
export interface Scenario {
  readonly days: readonly string[];
  /** The days are a whole row of days off, those in lieu among them: none are to be added. */
  readonly whole: boolean;
}

export interface Choice {
  readonly holiday: OpenHoliday;
  readonly year: number;
  /** The one to count with, all else being equal, comes first. */
  readonly scenarios: readonly Scenario[];
  /** Settled by a notice: there is one scenario. */
  readonly noticed: boolean;
  /** The law admits no other scenario. */
  readonly exhaustive: boolean;
}

export function choicesOf(year: number, first: FirstDays, notice: NoticeOfYear | undefined): Choice[] {
  const tet = notice?.tet && announced(notice.tet, daysGiven('tet'));
  const national = notice?.nationalDay && besideNationalDay(first, notice.nationalDay);
  const ofTet = { scenarios: tet ? [tet] : usualTet(first), noticed: tet !== undefined };
  const ofNational = { scenarios: national ? [national] : eitherDay(first), noticed: national !== undefined };
  const choices: Choice[] = [
    { holiday: 'tet', year, ...ofTet, exhaustive: false },
    { holiday: 'national', year, ...ofNational, exhaustive: true },
  ];
  return year < CULTURE_DAY.from ? choices : [...choices, cultureDay(year, notice)];
}

/** Days as a notice gives them: as many as the law does, or the whole row, of which the working days count. */
function announced({ days }: WrittenDays, given: number): Scenario {
  const dates = days.map(({ date }) => date);
  const whole = dates.length > given;
  return { days: whole ? dates.filter((date) => !isRestDay(date)) : dates, whole };
}

/** A notice may give the one day, with 2 September or without. */
function besideNationalDay({ national }: FirstDays, written: WrittenDays): Scenario {
  const alone = written.days.every(({ date }) => date !== national);
  const scenario = announced(written, daysGiven('national') - (alone ? 1 : 0));
  return { ...scenario, days: scenario.days.filter((date) => date !== national) };
}

function usualTet({ tet }: FirstDays): Scenario[] {
  return TET_MAY_BEGIN.map((offset) => {
    const begin = addDays(tet, offset);
    return { days: datesFrom(begin, addDays(begin, daysGiven('tet') - 1)), whole: false };
  });
}

/** A working day comes first, as the choice has mostly been. */
function eitherDay({ national }: FirstDays): Scenario[] {
  return NATIONAL_DAY_MAY_HAVE.map((offset) => addDays(national, offset))
    .toSorted((a, b) => Number(isRestDay(a)) - Number(isRestDay(b)))
    .map((day) => ({ days: [day], whole: false }));
}

function cultureDay(year: number, notice: NoticeOfYear | undefined): Choice {
  const date = `${year}-${CULTURE_DAY.monthDay}`;
  const isOff = notice?.off.some((day) => day.date === date) ?? false;
  const isWorked = notice?.worked.some((day) => day.date === date) ?? false;
  const scenarios = [
    ...(isOff ? [] : [{ days: [], whole: false }]),
    ...(isWorked ? [] : [{ days: [date], whole: false }]),
  ];
  return { holiday: 'culture', year, scenarios, noticed: isOff || isWorked, exhaustive: true };
}
