/** The dates of the ways, counted from the day of the session. */
import { openCalendar } from '../../calendar/calendar.ts';
import { sessionDates } from '../../calendar/session-dates.ts';
import { termsOf } from '../../engine/procedure/procedure.ts';
import { readHolidayNotice } from '../../intake/read-holidays.ts';
import type { HolidayNotice, SessionDates } from '../../model/calendar.ts';
import type { Procedure } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type Context, refuseInput, refuseUsage } from '../context.ts';
import type { ExitCode } from '../io.ts';
import { readText } from '../read-input.ts';

export interface Session {
  /** ISO date of the session. */
  readonly meeting: string;
  /** ISO date before which a date is past. */
  readonly today: string;
  /** A file of the days off that the Prime Minister chooses. */
  readonly holidays?: string;
}

export type CountedOrExit = { readonly dates: readonly SessionDates[] } | { readonly exit: ExitCode };

/** By the ways, in their order. */
export async function countDates(
  { ways, extraordinary }: Procedure,
  regulation: Regulation,
  { meeting, today, holidays }: Session,
  context: Context,
): Promise<CountedOrExit> {
  const read = holidays === undefined ? undefined : await readNotice(holidays, context);
  if (read !== undefined && 'exit' in read) return read;
  const { calendar, problems } = await openCalendar(read?.notice);
  if (calendar === undefined) return { exit: await refuseInput(context, problems, regulation) };
  const session = { date: meeting, place: { flag: '--meeting' } };
  const counted = ways.map((way) =>
    sessionDates(session, termsOf(way, regulation, extraordinary), calendar, today),
  );
  const dates = counted.flatMap((one) => one.dates ?? []);
  if (dates.length === counted.length) return { dates };
  // Every way is refused for the same day: once is enough.
  const refused = counted.find((one) => one.problems.length > 0)!;
  return { exit: await refuseInput(context, refused.problems, regulation) };
}

async function readNotice(
  file: string,
  context: Context,
): Promise<{ readonly notice: HolidayNotice } | { readonly exit: ExitCode }> {
  const read = await readText(file);
  if (!read.ok) {
    return {
      exit: await refuseUsage(context, { code: 'unreadable-file', found: file, reason: read.reason }),
    };
  }
  const { notice, problems } = readHolidayNotice(read.text, file);
  return notice === undefined ? { exit: await refuseInput(context, problems) } : { notice };
}
