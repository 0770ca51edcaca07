/** The session of a procedure and its dates as an iCalendar file (RFC 5545), for calendars of offices and telephones. */
import type { Deadline, SessionDates } from '../model/calendar.ts';
import type { BodyProcedure } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Due } from '../model/step.ts';
import type { Lang } from '../model/words.ts';
import { addDays } from '../notation/date.ts';
import { deadlineView, sessionView } from './dates.ts';
import { showable } from './document/escape.ts';
import { calendarWordsFor } from './messages/calendar.ts';
import { procedureWordsFor } from './messages/procedure.ts';
import { Names, officials, upperFirst } from './names.ts';

/**
 * The same text for the same arguments.
 * @param stamp when the file is made, as an ISO moment
 */
export function procedureCalendar(
  { body, steps }: BodyProcedure,
  dates: SessionDates,
  regulation: Regulation,
  stamp: string,
  lang: Lang,
): Promise<string> {
  const dues = steps.flatMap(({ step, id, ofSession }): [string, Due][] => {
    const due = step === null || !ofSession ? undefined : regulation.advice[step]!.due;
    return due === undefined ? [] : [[id, due]];
  });
  const names = new Names(regulation, lang);
  const code = body ?? '';
  const onTheDay = dues.find(([, due]) => due.word === 'on')?.[1].label[lang];
  const session =
    onTheDay ?? upperFirst(procedureWordsFor(lang).sessionOf(names.body(code), names.meeting(code)));
  const labels = new Map(dues.map(([id, due]) => [id, due.label[lang]]));
  const titles = { session, deadline: (id: string) => `${labels.get(id)!}: ${session}` };
  const events = sessionEvents(dates, titles, `${regulation.id}.${body}`, lang);
  return calendarFile(session, events, stamp, lang);
}

interface EventTitles {
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
  const { notes, counting } = sessionView(dates, lang);
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
  const { date, term, counted, notes } = deadlineView(deadline, lang);
  const clauses = officials(deadline.clauses, lang);
  const words = calendarWordsFor(lang);
  return [words.counted(date, term), ...(clauses === '' ? [] : [words.basis(clauses)]), ...counted, ...notes];
}

export interface DayEvent {
  /**
   * Tells the event from all others, whenever it is written: a file with the same event takes the place of an earlier
   * one in a calendar. Letters, digits, `.` and `-`.
   */
  readonly uid: string;
  /** ISO date; the event takes the whole day. */
  readonly date: string;
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
}

const HOST = 'authority-router';

/** Loads the library that writes it. */
export async function calendarFile(
  name: string,
  events: readonly DayEvent[],
  stamp: string,
  lang: Lang,
): Promise<string> {
  // By name: in the CommonJS of the command line its default export is not where `import()` has it.
  const { ICalCalendar, ICalEventTransparency } = await import('ical-generator');
  const calendar = new ICalCalendar({
    name: showable(name),
    prodId: { company: HOST, product: 'authority', language: lang.toUpperCase() },
  });
  for (const { uid, date, summary, description } of events) {
    calendar.createEvent({
      id: `${uid}@${HOST}`,
      start: `${date}T00:00:00Z`,
      // The end of a day is the day after, which is not in it.
      end: `${addDays(date, 1)}T00:00:00Z`,
      allDay: true,
      stamp,
      summary: showable(summary),
      ...(description.length > 0 && { description: description.map(showable).join('\n') }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
