/** Days as an iCalendar file (RFC 5545), for the calendars of offices and telephones. */
import type { Lang } from '../../model/words.ts';
import { addDays } from '../../notation/date.ts';
import { showable } from '../document/escape.ts';

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

/**
 * The same text for the same arguments. Loads the library that writes it.
 * @param stamp when the file is made, as an ISO moment
 */
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
