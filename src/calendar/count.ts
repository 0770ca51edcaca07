/**
 * Days and working days from a session. Where the law leaves open which days are off, every way is counted, and the one
 * that ends earliest stands: who keeps that day is in time, whatever is chosen.
 */
import { CALENDAR_YEARS, type Counted, type DayOff, type OpenMatter, type Term } from '../model/calendar.ts';
import { addDays, datesFrom, yearOf } from '../notation/date.ts';
import type { Calendar, Taken } from './calendar.ts';
import type { Choice, Way } from './choices.ts';
import type { World } from './world.ts';

/** No clause counts more; the ways to be tried multiply with the years that a count goes through. */
export const MOST_DAYS = 250;
/** A year holds some 250 working days, so that a count of them is never as long as this many days to each, and a Tết. */
const DAYS_TO_A_WORKING_DAY = 2;
const LONGEST_REST = 20;

/**
 * Undefined where the count leaves the years whose days off are known.
 * @param from the day of the session, which is not counted itself; so that n days before lie n days apart, and the
 *   n-th working day after is the last
 */
export function count(calendar: Calendar, from: string, term: Term): Counted | undefined {
  if (!(term.days >= 0 && term.days <= MOST_DAYS)) throw new RangeError(`${term.days} days`);
  const step = stepOf(term);
  const furthest = addDays(from, step * (term.days * DAYS_TO_A_WORKING_DAY + LONGEST_REST));
  const [first, last] = step < 0 ? [furthest, from] : [from, furthest];
  const choices = calendar.choices(first, last);
  const landings = waysOf(choices).map((taken) => land(calendar, from, term, taken));
  const best = landings.reduce((a, b) => (b.workingDay < a.workingDay ? b : a));
  const others = choices.map((choice) => ({
    choice,
    landings: varied(calendar, from, term, best.taken, choice),
  }));
  const { date, workingDay, daysOff, worked } = best;
  if (![from, date, workingDay].every(isKnown)) return undefined;
  return {
    date,
    workingDay,
    daysOff: daysOff.map((day) => settled(day, others)),
    worked,
    open: others.flatMap(({ choice, landings }) => openMatter(choice, best, landings)),
  };
}

interface Landing {
  readonly taken: Taken;
  readonly world: World;
  readonly date: string;
  readonly workingDay: string;
  readonly daysOff: readonly DayOff[];
  readonly worked: readonly string[];
}

function isKnown(date: string): boolean {
  return yearOf(date) >= CALENDAR_YEARS.first && yearOf(date) <= CALENDAR_YEARS.last;
}

/** Every combination of ways, the first of each first. */
function waysOf(choices: readonly Choice[]): Taken[] {
  return choices.reduce<Taken[]>(
    (all, choice) => all.flatMap((taken) => choice.ways.map((way) => new Map([...taken, [choice, way]]))),
    [new Map()],
  );
}

function land(calendar: Calendar, from: string, term: Term, taken: Taken): Landing {
  const world = calendar.world(taken);
  const { days, unit } = term;
  const step = stepOf(term);
  const date = unit === 'days' ? addDays(from, step * days) : world.workingDay(from, step, days);
  const workingDay = world.workingDayUntil(date);
  const passed = unit === 'days' ? datesFrom(workingDay, date) : between(from, date);
  const daysOff = passed.map((day) => world.dayOff(day)).filter((day) => day !== undefined);
  const worked = passed.filter((day) => unit === 'working-days' && world.isWorkedWeekend(day));
  return { taken, world, date, workingDay, daysOff, worked };
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
  const others = choice.ways.filter((way) => way !== taken.get(choice));
  return others.map((way) => land(calendar, from, term, new Map([...taken, [choice, way]])));
}

type Others = readonly { readonly choice: Choice; readonly landings: readonly Landing[] }[];

/** A day that is off in every way: by law where it admits no other, otherwise as it usually is. */
function settled(day: DayOff, others: Others): DayOff {
  if (day.standing !== 'assumed') return day;
  const { choice, landings } = others.find((one) => isAbout(day, one.choice))!;
  const always = landings.every(({ world }) => world.dayOff(day.date) !== undefined);
  if (!always) return day;
  return { ...day, standing: choice.exhaustive ? 'law' : 'usual' };
}

function isAbout(day: DayOff, { holiday, year }: Choice): boolean {
  return day.holiday === holiday && yearOf(day.date) === year;
}

/** Told only where it is within reach: where another way passes over other days, or ends elsewhere. */
function openMatter(choice: Choice, best: Landing, landings: readonly Landing[]): OpenMatter[] {
  const same = ({ workingDay, daysOff }: Landing): boolean =>
    workingDay === best.workingDay && datesOf(daysOff) === datesOf(best.daysOff);
  if (landings.every(same)) return [];
  const daysIn = (taken: Taken): Way['days'] => taken.get(choice)!.days;
  const others = landings.map(({ taken, workingDay }) => ({ days: daysIn(taken), workingDay }));
  return [{ holiday: choice.holiday, year: choice.year, taken: daysIn(best.taken), others }];
}

function datesOf(days: readonly DayOff[]): string {
  return days.map(({ date }) => date).join();
}
