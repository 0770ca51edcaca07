/**
 * Dates as they are written, and days counted between them: an ISO date is text, its day a whole number, in UTC and so
 * in no time zone. Gregorian throughout, for the years 1 to 9999.
 */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY = 86_400_000;

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads YYYY-MM-DD or d/m/yyyy into an ISO date; undefined for anything else and for days that do not exist. */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso !== null) return realDate(iso[1]!, iso[2]!, iso[3]!);
  const dayFirst = DAY_FIRST.exec(written);
  return dayFirst === null ? undefined : realDate(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
}

function realDate(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '0000' && isoDate(dayNumber(date)) === date ? date : undefined;
}

/**
 * The ISO date of a moment at a fixed distance from UTC, in hours. Plain arithmetic: `Intl` would take longer to
 * find its time zones than everything else a command does, and Vietnam has kept one offset since 1975.
 */
export function todayAt(now: Date, utcOffset: number): string {
  return isoDate((now.getTime() + utcOffset * 3_600_000) / DAY);
}

/** Days since 1970-01-01 of an ISO date that exists. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Date.UTC would take the years below 100 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** The ISO date of a number of days since 1970-01-01. */
export function isoDate(days: number): string {
  const [date = ''] = new Date(days * DAY).toISOString().split('T');
  // Beyond the year 9999 a sign is written, and six digits.
  return date.replace(/^\+0?/, '');
}

/** The ISO date so many days later; earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days);
}

export function weekdayOf(date: string): Weekday {
  // 1970-01-01 was a Thursday.
  const fromMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return (fromMonday + 1) as Weekday;
}

/** All dates from one to another, both included; none where the other is earlier. */
export function datesFrom(first: string, last: string): string[] {
  const start = dayNumber(first);
  const length = Math.max(0, dayNumber(last) - start + 1);
  return Array.from({ length }, (_, index) => isoDate(start + index));
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
