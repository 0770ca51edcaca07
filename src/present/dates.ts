/** Dates as people write them, and those counted from a session with what was passed over and what is still open. */
import type { DayOff, DayOffBasis, Deadline, SessionDates } from '../model/calendar.ts';
import type { Lang } from '../model/words.ts';
import { addDays, weekdayOf } from '../notation/date.ts';
import { type CalendarWords, calendarWordsFor } from './messages/calendar.ts';
import { official, upperFirst } from './names.ts';

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

export interface DeadlineView {
  /** "thứ Sáu, 21/06/2024" */
  readonly date: string;
  /** "7 ngày làm việc sau phiên họp" */
  readonly term: string;
  /** What was passed over in counting working days, a line a holiday, weekends last; weekends that are worked. */
  readonly counted: readonly string[];
  /** A date that has passed or falls on a day off, and what is still open. */
  readonly notes: readonly string[];
}

export function deadlineView(deadline: Deadline, lang: Lang): DeadlineView {
  const words = calendarWordsFor(lang);
  const { date, days, unit, direction, daysOff, worked, workingDay } = deadline;
  const ending = workingDay === date ? undefined : daysOff.at(-1);
  return {
    date: writeDay(date, lang),
    term: words.term[unit][direction](days),
    counted: [
      ...(unit === 'days' ? [] : daysOffLines(daysOff, words, lang)),
      ...(worked.length === 0 ? [] : [words.worked(writeDays(worked, lang))]),
    ],
    notes: [
      ...(deadline.past ? [words.past] : []),
      ...(ending === undefined ? [] : [endingNote(ending, workingDay, words, lang)]),
      ...openNotes(deadline, words, lang),
    ],
  };
}

export interface SessionView {
  readonly date: string;
  readonly notes: readonly string[];
  /** How days are counted, and by which notices. */
  readonly counting: readonly string[];
}

export function sessionView(dates: SessionDates, lang: Lang): SessionView {
  const { session, past, dayOff, notices, yearsUnknown = [] } = dates;
  const words = calendarWordsFor(lang);
  return {
    date: writeDay(session, lang),
    notes: [
      ...(past ? [words.sessionPast] : []),
      ...(dayOff === undefined ? [] : [words.sessionOff(mayBeWorked(dayOff), reasonOf(dayOff, words, lang))]),
      ...(yearsUnknown.length === 0 ? [] : [words.yearsUnknown(yearsUnknown.join(', '))]),
    ],
    counting: [...words.conventions, ...notices.map(({ year, source }) => words.notice(year, source ?? ''))],
  };
}

function endingNote(day: DayOff, workingDay: string, words: CalendarWords, lang: Lang): string {
  const date = upperFirst(writeDay(day.date, lang));
  return words.endsOff(date, mayBeWorked(day), reasonOf(day, words, lang), writeDay(workingDay, lang));
}

function mayBeWorked({ standing }: DayOff): boolean {
  return standing === 'assumed';
}

/** Holidays with their days in a row, each with what it stands on; weekends as their number. */
function daysOffLines(daysOff: readonly DayOff[], words: CalendarWords, lang: Lang): string[] {
  const groups: { readonly what: string; readonly basis: string; readonly dates: string[] }[] = [];
  for (const day of daysOff.filter(({ reason }) => reason !== 'weekend')) {
    const what = reasonOf(day, words, lang);
    const basis = groundsOf(day, words, lang);
    const group = groups.find((one) => one.what === what && one.basis === basis);
    if (group === undefined) groups.push({ what, basis, dates: [day.date] });
    else group.dates.push(day.date);
  }
  const weekends = daysOff.filter(({ reason }) => reason === 'weekend').length;
  return [
    ...groups.map(({ what, basis, dates }) => words.dayOff(writeDays(dates, lang), what, basis)),
    ...(weekends === 0 ? [] : [words.weekend(weekends)]),
  ];
}

function reasonOf({ reason, holiday, inLieuOf }: DayOff, words: CalendarWords, lang: Lang): string {
  if (reason === 'in-lieu') return words.inLieu(writeDate(inLieuOf!, lang));
  if (reason === 'holiday') return words.holidays[holiday!];
  return reason === 'notice' ? words.byNotice : words.weeklyRest;
}

/** What a day off stands on, and how firmly. Of one that is off by a notice alone that is said already. */
function groundsOf({ reason, basis, standing }: DayOff, words: CalendarWords, lang: Lang): string {
  if (reason === 'notice') return '';
  return [basisOf(basis, words, lang), words.standings[standing]].filter(Boolean).join('; ');
}

function basisOf(basis: DayOffBasis, words: CalendarWords, lang: Lang): string {
  if (basis === 'notice' || basis === 'forty-hours') return '';
  return basis === 'culture-policy' ? words.culturePolicy : words.labourCode(official(basis, lang));
}

function openNotes({ open, workingDay: by }: Deadline, words: CalendarWords, lang: Lang): string[] {
  const notes = open.map(({ holiday, year, taken, others }) => {
    const counted = words.open[holiday](year, writeDays(taken, lang));
    const otherwise = others.map(({ days, workingDay }) => {
      const condition = upperFirst(words.ifOff(writeDays(days, lang)));
      return workingDay === by
        ? words.thenSame(condition)
        : words.thenBy(condition, writeDay(workingDay, lang));
    });
    return [counted, ...otherwise].join(' ');
  });
  const moves = open.some(({ others }) => others.some(({ workingDay }) => workingDay !== by));
  return moves ? [...notes, words.giveNotice] : notes;
}
