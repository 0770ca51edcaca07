/** Notices of days off for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calendar, openCalendar } from '../../src/calendar/calendar.ts';
import { readHolidayNotice } from '../../src/intake/read-holidays.ts';
import type { Problem } from '../../src/model/problem.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The text of a fixture; `2025` is the example that people are shown. */
export function noticeText(name: string): string {
  const path = name === '2025' ? 'docs/examples/holidays/2025.yaml' : `fixtures/calendar/notices/${name}`;
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a notice is refused for, whether by its form or by the law. */
export async function problemsOf(text: string): Promise<readonly Problem[]> {
  const { notice, problems } = readHolidayNotice(text, 'notice.yaml');
  return notice === undefined ? problems : (await openCalendar(notice)).problems;
}

const opened = new Map<string, Calendar>();

/** A calendar that must open: without a notice, or with the text of one. */
export async function calendarWith(text = ''): Promise<Calendar> {
  const known = opened.get(text);
  if (known !== undefined) return known;
  const read = text === '' ? undefined : readHolidayNotice(text, 'notice.yaml');
  const { calendar, problems } = await openCalendar(read?.notice);
  const wrong = [...(read?.problems ?? []), ...problems];
  if (calendar === undefined || wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
  opened.set(text, calendar);
  return calendar;
}
