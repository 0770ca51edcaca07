/** The session of a way and its dates, as events of a calendar. */
import type { SessionDates } from '../../model/calendar.ts';
import type { Way } from '../../model/procedure.ts';
import type { Due, Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { sessionEvents } from '../calendar/events.ts';
import type { DayEvent } from '../calendar/ics.ts';
import { procedureWordsFor } from '../messages/procedure.ts';
import { Names } from '../names.ts';

export interface ProcedureEvents {
  /** The name of the calendar. */
  readonly name: string;
  readonly events: readonly DayEvent[];
}

export function procedureEvents(
  { body, steps }: Way,
  dates: SessionDates,
  regulation: Regulation,
  lang: Lang,
): ProcedureEvents {
  const dues = steps.flatMap(({ step, id }): [string, Due][] => {
    const { due } = regulation.advice[step]!;
    return due === undefined ? [] : [[id, due]];
  });
  const whose = new Names(regulation, lang).bodyInFull(body ?? '');
  const onTheDay = dues.find(([, due]) => due.word === 'on')?.[1].label[lang];
  const session = onTheDay ?? `${procedureWordsFor(lang).session}: ${whose}`;
  const labels = new Map(dues.map(([id, due]) => [id, due.label[lang]]));
  const titles = { session, deadline: (id: string) => `${labels.get(id)!}: ${session}` };
  return { name: session, events: sessionEvents(dates, titles, `${regulation.id}.${body}`, lang) };
}
