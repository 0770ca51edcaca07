/** The day of the session and the dates around it, as JSON. */
import type { Deadline, SessionDates } from '../../model/calendar.ts';
import type { Due } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { tellDeadline, tellSession } from '../calendar/told.ts';
import type { View } from './view.ts';

export function presentMeeting(dates: SessionDates, { procedure, lang }: View): object {
  const { session, past, dayOff, notices } = dates;
  const { notes, counting } = tellSession(dates, lang);
  return {
    date: session,
    extraordinary: procedure.extraordinary,
    past,
    dayOff: dayOff ?? null,
    notes,
    counting,
    notices,
  };
}

/** Null days: the text leaves the number blank. A date only where it is counted. */
export function presentDue(
  due: Due,
  id: string,
  dates: SessionDates | undefined,
  { procedure, lang }: View,
): object {
  const { word, days, working, extraordinary, label } = due;
  const applies = extraordinary || !procedure.extraordinary;
  const rule = {
    label: label[lang],
    word,
    days,
    unit: working ? 'working-days' : 'days',
    extraordinary,
    applies,
  };
  if (dates === undefined || !applies) return rule;
  if (word === 'on') return { ...rule, date: dates.session };
  const deadline = dates.deadlines.find((one) => one.id === id);
  return deadline === undefined ? rule : { ...rule, ...presentDeadline(deadline, lang) };
}

function presentDeadline(deadline: Deadline, lang: Lang): object {
  const { date, workingDay, past, daysOff, worked, open } = deadline;
  const { counted, notes } = tellDeadline(deadline, lang);
  return { date, workingDay, past, daysOff, worked, open, counted, notes };
}
