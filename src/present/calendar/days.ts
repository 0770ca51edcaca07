/** Dates as people write them. */
import type { Lang } from '../../model/words.ts';
import { addDays, weekdayOf } from '../../notation/date.ts';
import { calendarWordsFor } from '../messages/calendar.ts';

/** "21/06/2024", "21 June 2024" */
export function writeDate(date: string, lang: Lang): string {
  const [year, month, day] = partsOf(date);
  return calendarWordsFor(lang).date(day, month, year);
}

/** "thứ Sáu, 21/06/2024", "Friday 21 June 2024" */
export function writeDay(date: string, lang: Lang): string {
  const words = calendarWordsFor(lang);
  return words.dayOfWeek(words.weekdays[weekdayOf(date)], writeDate(date, lang));
}

/** Dates in order, days in a row as from – to: "28/01–01/02/2025, 03/02/2025", "27 to 31 January 2025". */
export function writeDays(dates: readonly string[], lang: Lang): string {
  return rowsOf(dates)
    .map(([first, last]) => {
      if (first === last) return writeDate(first, lang);
      return calendarWordsFor(lang).row(startOf(first, last, lang), writeDate(last, lang));
    })
    .join(', ');
}

/** Without what the last date of the row says too. */
function startOf(first: string, last: string, lang: Lang): string {
  const words = calendarWordsFor(lang);
  const [year, month, day] = partsOf(first);
  if (year !== partsOf(last)[0]) return writeDate(first, lang);
  return month === partsOf(last)[1] ? words.dayOfMonth(day) : words.dayOfYear(day, month);
}

/** First and last date of each row of days. */
function rowsOf(dates: readonly string[]): [first: string, last: string][] {
  const rows: [string, string][] = [];
  for (const date of dates) {
    const row = rows.at(-1);
    if (row !== undefined && addDays(row[1], 1) === date) row[1] = date;
    else rows.push([date, date]);
  }
  return rows;
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
