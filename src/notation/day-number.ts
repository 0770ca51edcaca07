/**
 * Dates as whole numbers of days, so that days are counted without a `Date` and its time zones. Gregorian throughout,
 * for the years 1 to 9999. After Howard Hinnant, chrono-Compatible Low-Level Date Algorithms.
 */

const DAYS_IN_ERA = 146_097;
/** From 1 March of year 0, where the algorithm begins its years, to 1970-01-01. */
const TO_1970 = 719_468;

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days since 1970-01-01 of an ISO date that exists. */
export function dayNumber(date: string): number {
  const [written = 0, month = 0, day = 0] = date.split('-').map(Number);
  const year = month <= 2 ? written - 1 : written;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - TO_1970;
}

/** The ISO date of a number of days since 1970-01-01. */
export function isoDate(days: number): string {
  const fromMarch = days + TO_1970;
  const era = Math.floor(fromMarch / DAYS_IN_ERA);
  const dayOfEra = fromMarch - era * DAYS_IN_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
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

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
