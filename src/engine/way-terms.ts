/** The terms that a way sets to a session. */
import type { SessionTerm } from '../model/calendar.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Way } from '../model/way.ts';

/** Of the steps that are due some days before or after the session; without those whose number is left blank. */
export function termsOf({ steps }: Way, { advice }: Regulation, extraordinary: boolean): SessionTerm[] {
  return steps.flatMap(({ step, id }): SessionTerm[] => {
    const { due, clauses } = advice[step]!;
    if (due === undefined || due.word === 'on' || due.days === null) return [];
    if (extraordinary && !due.extraordinary) return [];
    const { days, working, word: direction } = due;
    return [{ id, clauses, days, unit: working ? 'working-days' : 'days', direction }];
  });
}

/** Whether a way holds a session at all. */
export function hasSession(way: Way, regulation: Regulation): boolean {
  return way.steps.some(({ step }) => regulation.advice[step]!.due !== undefined);
}
