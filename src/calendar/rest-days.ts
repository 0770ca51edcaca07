import { weekdayOf } from '../notation/date.ts';
import { WEEKLY_REST } from './labour-code.ts';

/** Whether the week's rest falls on a date: by the day of the week alone. */
export function isRestDay(date: string): boolean {
  return WEEKLY_REST.has(weekdayOf(date));
}
