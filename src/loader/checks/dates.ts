/** The days of dated notices. */
import { addDays, readDate } from '../../notation/date.ts';
import type { Authored } from '../authored.ts';
import type { Checked, Complaint } from './checked.ts';

const ENDS = ['from', 'after', 'before'] as const;

type Notice = Authored['dated'][number];

export function dateReal({ authored }: Checked): Complaint[] {
  return authored.dated.flatMap((notice, n) =>
    ENDS.flatMap((key): Complaint[] => {
      const date = notice[key];
      return date === undefined || readDate(date) === date ? [] : [{ name: date, path: ['dated', n, key] }];
    }),
  );
}

/** A notice without a day would stand always, and one day must lie between the days it gives. */
export function datesInOrder({ authored }: Checked): Complaint[] {
  return authored.dated.flatMap((notice, n): Complaint[] => {
    const given = ENDS.filter((key) => notice[key] !== undefined);
    if (given.length === 0) return [{ name: notice.code, path: ['dated', n, 'code'] }];
    if (!noDayIn(notice)) return [];
    const name = given.map((key) => notice[key]).join(' … ');
    return [{ name, path: ['dated', n, given[0]!], ofKey: true }];
  });
}

function noDayIn({ from, after, before }: Notice): boolean {
  if (from !== undefined && after !== undefined) return true;
  // ISO dates are in the order of their text.
  if (before === undefined) return false;
  if (from !== undefined) return from >= before;
  return after !== undefined && addDays(after, 1) >= before;
}
