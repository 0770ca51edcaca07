const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads YYYY-MM-DD or d/m/yyyy into an ISO date; undefined for anything else and for days that do not exist. */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso !== null) return realDate(iso[1]!, iso[2]!, iso[3]!);
  const dayFirst = DAY_FIRST.exec(written);
  return dayFirst === null ? undefined : realDate(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
}

function realDate(year: string, month: string, day: string): string | undefined {
  const days = daysIn(Number(year), Number(month));
  if (year === '0000' || Number(day) < 1 || Number(day) > days) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/**
 * The ISO date of a moment at a fixed distance from UTC, in hours. Plain arithmetic: `Intl` would take longer to
 * find its time zones than everything else a command does, and Vietnam has kept one offset since 1975.
 */
export function todayAt(now: Date, utcOffset: number): string {
  return new Date(now.getTime() + utcOffset * 3_600_000).toISOString().slice(0, 10);
}
