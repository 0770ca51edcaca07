/** The dates that hang on a session: before it and after. */
import {
  CALENDAR_YEARS,
  type Deadline,
  type SessionDates,
  type SessionTerm,
  type WrittenDay,
} from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { yearOf } from '../notation/date.ts';
import type { Calendar } from './calendar.ts';
import { count } from './count.ts';

export interface CountedSession {
  /** Absent where there is a problem. */
  readonly dates?: SessionDates;
  readonly problems: readonly Problem[];
}

/**
 * Problems: `date-outside-calendar` where a date lies beyond the years whose days off are known.
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
  const itself = count(calendar, session, { days: 0, unit: 'days', direction: 'before' });
  if (itself === undefined || deadlines.length < terms.length) {
    const known = [String(CALENDAR_YEARS.first), String(CALENDAR_YEARS.last)];
    return { problems: [{ code: 'date-outside-calendar', place, found: session, params: { known } }] };
  }
  const dayOff = itself.daysOff.find((day) => day.date === session);
  const dates = {
    session,
    past: session < asOf,
    ...(dayOff !== undefined && { dayOff }),
    deadlines,
    notices: noticesOf([session, ...deadlines.map(({ date }) => date)], calendar),
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
