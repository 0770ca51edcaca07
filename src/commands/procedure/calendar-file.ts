/** `--ics`: the session and its dates as a calendar file. */
import { hasSession } from '../../engine/procedure/procedure.ts';
import type { Procedure } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { calendarFile } from '../../present/calendar/ics.ts';
import { Names } from '../../present/names.ts';
import type { UsageError } from '../../present/problem.ts';
import { procedureEvents } from '../../present/procedure/events.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../io.ts';
import { type Target, writeWhole } from '../write-whole.ts';

/** What keeps the ways from being one calendar: there is more than one session in them, or none. */
export function calendarTrouble(
  { ways }: Procedure,
  { file }: Target,
  regulation: Regulation,
  lang: Lang,
): UsageError | undefined {
  const names = new Names(regulation, lang);
  const bodies = ways.flatMap(({ body }) => (body === null ? [] : [names.body(body)]));
  if (ways.length > 1) return { code: 'ics-several-ways', found: file, known: bodies };
  if (hasSession(ways[0]!, regulation)) return undefined;
  return { code: 'ics-without-session', found: file, ...(bodies.length > 0 && { reason: bodies[0]! }) };
}

/** An exit code where it cannot be written. */
export async function writeCalendar(
  { ways, dates }: Procedure,
  regulation: Regulation,
  target: Target,
  context: Context,
): Promise<ExitCode | undefined> {
  const { io, lang } = context;
  const { name, events } = procedureEvents(ways[0]!, dates![0]!, regulation, lang);
  return writeWhole(await calendarFile(name, events, io.now().toISOString(), lang), target, context);
}
