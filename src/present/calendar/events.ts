/** A session and what hangs on it, as events of a calendar. */
import type { Deadline, SessionDates } from '../../model/calendar.ts';
import type { Lang } from '../../model/words.ts';
import { official } from '../names.ts';
import type { DayEvent } from './ics.ts';
import { tellDeadline, tellSession } from './told.ts';

export interface EventTitles {
  readonly session: string;
  readonly deadline: (id: string) => string;
}

/**
 * An event stands on the day by which something has to be done: a deadline on a day off, on the working day before.
 * @param about what the session is of, such as the ids of the regulation and the body, so that sessions of two bodies
 *   on one day are not taken for one
 */
export function sessionEvents(
  dates: SessionDates,
  titles: EventTitles,
  about: string,
  lang: Lang,
): DayEvent[] {
  const { session, deadlines } = dates;
  const uid = (id: string): string => `${about}.${session}.${id}`;
  const { notes, counting } = tellSession(dates, lang);
  return [
    { uid: uid('session'), date: session, summary: titles.session, description: [...notes, ...counting] },
    ...deadlines.map((deadline) => ({
      uid: uid(deadline.id),
      date: deadline.workingDay,
      summary: titles.deadline(deadline.id),
      description: describe(deadline, lang),
    })),
  ];
}

function describe(deadline: Deadline, lang: Lang): string[] {
  const { date, term, counted, notes } = tellDeadline(deadline, lang);
  const clauses = deadline.clauses.map((id) => official(id, lang)).join('; ');
  return [[date, term, clauses].filter(Boolean).join(' · '), ...counted, ...notes];
}
