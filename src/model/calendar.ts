/** Days off, what of them is still open, and the dates counted with them. */
import type { Place } from './problem.ts';

/** Years whose days off are known; why these, and no others, stands in calendar/public-holidays.ts. */
export const CALENDAR_YEARS = { first: 2021, last: 2049 } as const;

/** The holidays of Article 112.1 of the Labour Code, and the one that is to be written into it. */
export type Holiday = 'new-year' | 'tet' | 'victory' | 'labour' | 'national' | 'hung-kings' | 'culture';

/** Holidays whose days the law leaves open. */
export type OpenHoliday = 'tet' | 'national' | 'culture';

/** A day on which nobody works, and why. */
export interface DayOff {
  readonly date: string;
  readonly reason: 'weekend' | 'holiday' | 'in-lieu' | 'notice';
  /** Of a holiday, and of a day in lieu of one. */
  readonly holiday?: Holiday;
  /** Of a day in lieu: the day of weekly rest that the holiday fell on. */
  readonly inLieuOf?: string;
  readonly basis: DayOffBasis;
  /**
   * Whether the law fixes it or a notice of the Prime Minister's choice does; for want of one whether it is off in
   * every usual scenario, or is assumed and may be worked.
   */
  readonly standing: 'law' | 'notice' | 'usual' | 'assumed';
}

/** A clause of the Labour Code, the forty-hour week, a notice, or the policy of a day to come. */
export type DayOffBasis =
  | `112.1.${'a' | 'b' | 'c' | 'd' | 'đ' | 'e'}`
  | '111.3'
  | 'forty-hours'
  | 'notice'
  | 'culture-policy';

/** So many days before or after a session, whose own day is not counted. */
export interface Term {
  readonly days: number;
  readonly unit: 'days' | 'working-days';
  readonly direction: 'before' | 'after';
}

/** A matter that the law leaves open, in reach of what was counted. */
export interface OpenMatter {
  readonly holiday: OpenHoliday;
  readonly year: number;
  /** The days off that were counted with; none where the holiday was taken not to be one. */
  readonly taken: readonly string[];
  /** The other scenarios, each with the date by which it would then have to be done. */
  readonly others: readonly { readonly days: readonly string[]; readonly workingDay: string }[];
}

export interface Counted {
  /** Where the count ends. */
  readonly date: string;
  /**
   * The last working day not after `date`: the day by which it has to be done, whatever is open. Of the scenarios
   * of an open matter the one with the earliest such day was counted with.
   */
  readonly workingDay: string;
  /** Working days: every day off that was passed over. Days: those from the working day to the date. */
  readonly daysOff: readonly DayOff[];
  /** Weekend days that were counted, since by a notice they are worked. */
  readonly worked: readonly string[];
  readonly open: readonly OpenMatter[];
}

/** A term that a clause sets to a session. */
export interface SessionTerm extends Term {
  readonly id: string;
  readonly clauses: readonly string[];
}

export interface Deadline extends SessionTerm, Counted {
  /** Before the day on which it is asked. */
  readonly past: boolean;
}

export interface SessionDates {
  readonly session: string;
  readonly past: boolean;
  /** Absent where the session falls on a working day. */
  readonly dayOff?: DayOff;
  readonly deadlines: readonly Deadline[];
  /** Notices that the dates stand on. */
  readonly notices: readonly { readonly year: number; readonly source?: string }[];
  /** Years of which weekends alone are known. */
  readonly yearsUnknown?: readonly number[];
}

/** What a file says of the days that the Prime Minister chooses, year by year. */
export interface HolidayNotice {
  readonly years: readonly NoticeOfYear[];
}

export interface NoticeOfYear {
  readonly year: number;
  /** The number of the official notice, or where it stands. */
  readonly source?: string;
  /** The five days of Tết, or all days off in a row with the weekends and days in lieu among them. */
  readonly tet?: WrittenDays;
  /** The day beside 2 September, or all days off in a row. */
  readonly nationalDay?: WrittenDays;
  /** Further days off, such as a working day swapped for a Saturday. */
  readonly off: readonly WrittenDay[];
  /** Days that are worked though they would be off. */
  readonly worked: readonly WrittenDay[];
}

export interface WrittenDay {
  readonly date: string;
  readonly place: Place;
}

export interface WrittenDays {
  readonly days: readonly WrittenDay[];
  readonly place: Place;
}
