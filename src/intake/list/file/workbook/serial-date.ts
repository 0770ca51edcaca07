/** Dates and times of day as spreadsheets count them: days since the end of 1899, or since 1904. */
import { dayNumber, isoDate } from '../../../../notation/date.ts';

const BEFORE_1900 = dayNumber('1899-12-31');
/** 29 February 1900, which never was, has the number 60. */
const NO_SUCH_DAY = 60;
/** Days between the two ways of counting. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The date of a serial number, in ISO form, without its time of day; null for what is none. */
export function serialDate(number: string, is1904: boolean): string | null {
  const counted = Number(number.split('.')[0]);
  const day = is1904 ? counted + DAYS_TO_1904 : counted;
  if (number.startsWith('-') || !(day >= 1 && day <= LAST_DAY) || day === NO_SUCH_DAY) return null;
  const days = day > NO_SUCH_DAY ? day - 1 : day;
  return isoDate(BEFORE_1900 + days);
}

/** The time of a serial number (`13:30:00`), hours beyond a day counted on; null for a negative one. */
export function serialTime(number: string): string | null {
  if (number.startsWith('-')) return null;
  const seconds = Math.round(Number(number) * 86_400);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
