/**
 * The dates that hang on a session: so many days or working days before it and after. Where the law leaves open which
 * days are off, every scenario is counted, and the one that ends earliest stands: who keeps that day is in time,
 * whatever is chosen.
 */
import {
  CALENDAR_YEARS,
  type Counted,
  type DayOff,
  type Deadline,
  type OpenMatter,
  type SessionDates,
  type SessionTerm,
  type Term,
  type WrittenDay,
} from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { addDays, datesFrom, yearOf } from '../notation/date.ts';
import type { Calendar, Taken } from './calendar.ts';
import type { Choice, Scenario } from './scenarios.ts';
import type { SettledCalendar } from './settled-calendar.ts';

interface CountedSession {
  /** Absent where there is a problem. */
  readonly dates?: SessionDates;
  readonly problems: readonly Problem[];
}

/**
 * Problems: `date-outside-calendar` where working days are counted beyond the years whose days off are known. Plain days
 * need none: there a year beyond them is named, of which weekends alone are known.
 * @param session its last day, as an ISO date that exists
 * @param asOf the day on which it is asked, as an ISO date
 */
export function sessionDates(
  { date: session, place }: WrittenDay,
  terms: readonly SessionTerm[],
  calendar: Calendar,
  asOf: string,
): CountedSession {
  const deadlines = terms.flatMap((term): Deadline[] => {
    const counted = count(calendar, session, term);
    return counted === undefined ? [] : [{ ...term, ...counted, past: counted.date < asOf }];
  });
  // A term of no days, so that a session is checked that no term is set to.
  const itself = count(calendar, session, { days: 0, unit: 'days', direction: 'before' })!;
  if (deadlines.length < terms.length) {
    const known = [String(CALENDAR_YEARS.first), String(CALENDAR_YEARS.last)];
    return { problems: [{ code: 'date-outside-calendar', place, found: session, params: { known } }] };
  }
  const dayOff = itself.daysOff.find((day) => day.date === session);
  const years = [session, ...deadlines.map(({ date }) => date)].filter((date) => !isKnown(date)).map(yearOf);
  const unknown = [...new Set(years)].sort((a, b) => a - b);
  const dates = {
    session,
    past: session < asOf,
    ...(dayOff !== undefined && { dayOff }),
    deadlines,
    notices: noticesOf([session, ...deadlines.map(({ date }) => date)], calendar),
    ...(unknown.length > 0 && { yearsUnknown: unknown }),
  };
  return { dates, problems: [] };
}

function noticesOf(dates: readonly string[], calendar: Calendar): SessionDates['notices'] {
  const years = [...new Set(dates.map(yearOf))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const notice = calendar.notice(year);
    if (notice === undefined) return [];
    return [{ year, ...(notice.source !== undefined && { source: notice.source }) }];
  });
}

/** No clause counts more; the scenarios to be tried multiply with the years that a count goes through. */
export const MOST_DAYS = 250;
/** A year holds some 250 working days, so that a count of them is never as long as this many days to each, and a Tết. */
const DAYS_TO_A_WORKING_DAY = 2;
const LONGEST_REST = 20;

/**
 * Undefined where a count of working days leaves the years whose days off are known.
 * @param from the day of the session, which is not counted itself; so that n days before lie n days apart, and the
 *   n-th working day after is the last
 */
export function count(calendar: Calendar, from: string, term: Term): Counted | undefined {
  if (!(term.days >= 0 && term.days <= MOST_DAYS)) throw new RangeError(`${term.days} days`);
  const step = stepOf(term);
  const furthest = addDays(from, step * (term.days * DAYS_TO_A_WORKING_DAY + LONGEST_REST));
  const [first, last] = step < 0 ? [furthest, from] : [from, furthest];
  const choices = calendar.choices(first, last);
  const landings = combinationsOf(choices).map((taken) => land(calendar, from, term, taken));
  const best = landings.reduce((a, b) => (b.workingDay < a.workingDay ? b : a));
  const others = choices.map((choice) => ({
    choice,
    landings: varied(calendar, from, term, best.taken, choice),
  }));
  const { date, workingDay, daysOff, worked } = best;
  if (term.unit === 'working-days' && ![from, date, workingDay].every(isKnown)) return undefined;
  return {
    date,
    workingDay,
    daysOff: daysOff.map((day) => standingOf(day, others)),
    worked,
    open: others.flatMap(({ choice, landings }) => openMatter(choice, best, landings)),
  };
}

interface Landing extends Omit<Counted, 'open'> {
  readonly taken: Taken;
  readonly settled: SettledCalendar;
}

function isKnown(date: string): boolean {
  return yearOf(date) >= CALENDAR_YEARS.first && yearOf(date) <= CALENDAR_YEARS.last;
}

/** Every combination of scenarios, the first of each first. */
function combinationsOf(choices: readonly Choice[]): Taken[] {
  return choices.reduce<Taken[]>(
    (all, choice) =>
      all.flatMap((taken) => choice.scenarios.map((scenario) => new Map([...taken, [choice, scenario]]))),
    [new Map()],
  );
}

function land(calendar: Calendar, from: string, term: Term, taken: Taken): Landing {
  const settled = calendar.settled(taken);
  const { days, unit } = term;
  const step = stepOf(term);
  const date = unit === 'days' ? addDays(from, step * days) : settled.workingDay(from, step, days);
  const workingDay = settled.workingDayUntil(date);
  const passed = unit === 'days' ? datesFrom(workingDay, date) : between(from, date);
  const daysOff = passed.map((day) => settled.dayOff(day)).filter((day) => day !== undefined);
  const worked = passed.filter((day) => unit === 'working-days' && settled.isWorkedWeekend(day));
  return { taken, settled, date, workingDay, daysOff, worked };
}

function stepOf({ direction }: Term): 1 | -1 {
  return direction === 'before' ? -1 : 1;
}

/** The days that a count goes through, in order: without the one it begins at, with the one it ends at. */
function between(from: string, date: string): string[] {
  return date < from ? datesFrom(date, addDays(from, -1)) : datesFrom(addDays(from, 1), date);
}

/** The same count with one matter turned out otherwise. */
function varied(calendar: Calendar, from: string, term: Term, taken: Taken, choice: Choice): Landing[] {
  const others = choice.scenarios.filter((scenario) => scenario !== taken.get(choice));
  return others.map((scenario) => land(calendar, from, term, new Map([...taken, [choice, scenario]])));
}

type Others = readonly { readonly choice: Choice; readonly landings: readonly Landing[] }[];

/** A day that is off in every scenario: by law where it admits no other, otherwise as it usually is. */
function standingOf(day: DayOff, others: Others): DayOff {
  if (day.standing !== 'assumed') return day;
  const { choice, landings } = others.find((one) => isAbout(day, one.choice))!;
  const always = landings.every(({ settled }) => settled.dayOff(day.date) !== undefined);
  if (!always) return day;
  return { ...day, standing: choice.exhaustive ? 'law' : 'usual' };
}

function isAbout(day: DayOff, { holiday, year }: Choice): boolean {
  return day.holiday === holiday && yearOf(day.date) === year;
}

/** Open only where it is within reach: where another scenario passes over other days, or ends elsewhere. */
function openMatter(choice: Choice, best: Landing, landings: readonly Landing[]): OpenMatter[] {
  const same = ({ workingDay, daysOff }: Landing): boolean =>
    workingDay === best.workingDay && datesOf(daysOff) === datesOf(best.daysOff);
  if (landings.every(same)) return [];
  const daysIn = (taken: Taken): Scenario['days'] => taken.get(choice)!.days;
  const others = landings.map(({ taken, workingDay }) => ({ days: daysIn(taken), workingDay }));
  return [{ holiday: choice.holiday, year: choice.year, taken: daysIn(best.taken), others }];
}

function datesOf(days: readonly DayOff[]): string {
  return days.map(({ date }) => date).join();
}
