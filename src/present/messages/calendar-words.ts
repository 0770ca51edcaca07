/** The words of dates counted from a session, in each language: loaded with their renderers alone. */
import type { DayOff, Holiday, Term } from '../../model/calendar.ts';
import type { Lang } from '../../model/words.ts';
import type { Weekday } from '../../notation/date.ts';

export interface CalendarWords {
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** Numbers without leading zeros. */
  readonly date: (day: number, month: number, year: number) => string;
  /** Days in a row, from – to. */
  readonly row: (from: string, to: string) => string;
  /** The first of them, where the last names the month too, and where it names the year alone. */
  readonly dayOfMonth: (day: number) => string;
  readonly dayOfYear: (day: number, month: number) => string;
  readonly dayOfWeek: (weekday: string, date: string) => string;
  readonly holidays: Readonly<Record<Holiday, string>>;
  /** What a day off stands on. */
  readonly labourCode: (clause: string) => string;
  readonly culturePolicy: string;
  readonly term: Readonly<
    Record<Term['unit'], Readonly<Record<Term['direction'], (days: number) => string>>>
  >;
  readonly weekend: (days: number) => string;
  readonly weeklyRest: string;
  readonly inLieu: (date: string) => string;
  readonly byNotice: string;
  readonly dayOff: (days: string, what: string, basis: string) => string;
  readonly standings: Readonly<Record<DayOff['standing'], string>>;
  readonly worked: (dates: string) => string;
  readonly past: string;
  readonly sessionPast: string;
  /** A date on a day off, or on what may be one, and the working day before it. */
  readonly endsOff: (date: string, mayBe: boolean, what: string, workingDay: string) => string;
  readonly sessionOff: (mayBe: boolean, what: string) => string;
  /** What is open, and how it was counted; '' where the holiday was taken to be none. */
  readonly open: Readonly<Record<'tet' | 'national' | 'culture', (year: number, taken: string) => string>>;
  /** Another way in which it may turn out; '' where the holiday would be none. */
  readonly ifOff: (days: string) => string;
  readonly thenBy: (condition: string, date: string) => string;
  readonly thenSame: (condition: string) => string;
  readonly giveNotice: string;
  readonly notice: (year: number, source: string) => string;
  /** How days are counted, whatever the session. */
  readonly conventions: readonly string[];
}

const vi: CalendarWords = {
  weekdays: {
    1: 'thứ Hai',
    2: 'thứ Ba',
    3: 'thứ Tư',
    4: 'thứ Năm',
    5: 'thứ Sáu',
    6: 'thứ Bảy',
    7: 'Chủ nhật',
  },
  date: (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  row: (from, to) => `${from}–${to}`,
  dayOfMonth: (day) => two(day),
  dayOfYear: (day, month) => `${two(day)}/${two(month)}`,
  dayOfWeek: (weekday, date) => `${weekday}, ${date}`,
  holidays: {
    'new-year': 'Tết Dương lịch',
    tet: 'Tết Âm lịch',
    victory: 'Ngày Chiến thắng 30/4',
    labour: 'Ngày Quốc tế Lao động 1/5',
    national: 'Quốc khánh',
    'hung-kings': 'Giỗ Tổ Hùng Vương',
    culture: 'Ngày Văn hóa Việt Nam 24/11',
  },
  labourCode: (clause) => `${clause} Bộ luật Lao động`,
  culturePolicy: 'chủ trương tại Nghị quyết 80-NQ/TW',
  term: {
    days: { before: (days) => `${days} ngày trước phiên họp`, after: (days) => `${days} ngày sau phiên họp` },
    'working-days': {
      before: (days) => `${days} ngày làm việc trước phiên họp`,
      after: (days) => `${days} ngày làm việc sau phiên họp`,
    },
  },
  weekend: (days) => `${days} ngày thứ Bảy, Chủ nhật`,
  weeklyRest: 'nghỉ hằng tuần',
  inLieu: (date) => `nghỉ bù cho ${date}`,
  byNotice: 'nghỉ theo thông báo',
  dayOff: (days, what, basis) => `${days}: ${what}${basis && ` (${basis})`}`,
  standings: {
    law: '',
    notice: 'theo thông báo',
    usual: 'chưa có thông báo, nghỉ theo mọi cách thường dùng',
    assumed: 'tạm tính, chưa có thông báo',
  },
  worked: (dates) => `${dates}: ngày cuối tuần làm bù, tính là ngày làm việc`,
  past: 'Thời hạn này đã qua.',
  sessionPast: 'Ngày họp đã qua.',
  endsOff: (date, mayBe, what, workingDay) =>
    `${date} ${mayBe ? 'có thể là' : 'là'} ngày nghỉ (${what}); nên xong chậm nhất vào ngày làm việc trước đó: ${workingDay}.`,
  sessionOff: (mayBe, what) => `Ngày họp ${mayBe ? 'có thể là' : 'là'} ngày nghỉ (${what}).`,
  open: {
    tet: (year, taken) => `Tết Âm lịch ${year} chưa có thông báo ngày nghỉ; tạm tính nghỉ ${taken}.`,
    national: (year, taken) =>
      `Quốc khánh ${year} chưa có thông báo nghỉ ngày liền trước hay liền sau 2/9; tạm tính nghỉ ${taken}.`,
    culture: (year, taken) =>
      `Ngày Văn hóa Việt Nam 24/11/${year}: đã có chủ trương nghỉ, chưa rõ đã thành luật; tạm tính là ${taken ? 'ngày nghỉ' : 'ngày làm việc'}.`,
  },
  ifOff: (days) => (days ? `nếu nghỉ ${days}` : 'nếu làm việc'),
  thenBy: (condition, date) => `${condition} thì chậm nhất là ${date}.`,
  thenSame: (condition) => `${condition} thì thời hạn không đổi.`,
  giveNotice: 'Thời hạn nêu trên là sớm nhất theo các cách nghỉ đó; khi có thông báo, dùng --holidays.',
  notice: (year, source) => `Ngày nghỉ năm ${year} theo thông báo đã cho${source && `: ${source}`}.`,
  conventions: [
    'Không tính ngày họp; nếu họp nhiều ngày thì tính từ ngày cuối. Trước phiên họp: không tính ngày nhận.',
    'Nghỉ hằng tuần thứ Bảy và Chủ nhật (Quyết định 188/1999/QĐ-TTg).',
  ],
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const en: CalendarWords = {
  weekdays: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
  date: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  row: (from, to) => `${from} to ${to}`,
  dayOfMonth: (day) => String(day),
  dayOfYear: (day, month) => `${day} ${MONTHS[month - 1]}`,
  dayOfWeek: (weekday, date) => `${weekday} ${date}`,
  holidays: {
    'new-year': 'New Year',
    tet: 'Tết, the lunar New Year',
    victory: 'Victory Day',
    labour: 'Labour Day',
    national: 'National Day',
    'hung-kings': 'Hùng Kings’ Day',
    culture: 'Vietnam Culture Day, 24 November',
  },
  labourCode: (clause) => `${clause} of the Labour Code`,
  culturePolicy: 'policy of Resolution 80-NQ/TW',
  term: {
    days: {
      before: (days) => `${plural(days, 'day')} before the session`,
      after: (days) => `${plural(days, 'day')} after the session`,
    },
    'working-days': {
      before: (days) => `${plural(days, 'working day')} before the session`,
      after: (days) => `${plural(days, 'working day')} after the session`,
    },
  },
  weekend: (days) => plural(days, 'weekend day'),
  weeklyRest: 'weekend',
  inLieu: (date) => `in lieu of ${date}`,
  byNotice: 'off by the notice',
  dayOff: (days, what, basis) => `${days}: ${what}${basis && ` (${basis})`}`,
  standings: {
    law: '',
    notice: 'by the notice',
    usual: 'no notice yet, off in every usual way',
    assumed: 'assumed, for want of a notice',
  },
  worked: (dates) => `${dates}: weekend worked instead, counted as a working day`,
  past: 'This date has passed.',
  sessionPast: 'The day of the session has passed.',
  endsOff: (date, mayBe, what, workingDay) =>
    `${date} ${mayBe ? 'may be' : 'is'} a day off (${what}); best done by the working day before it: ${workingDay}.`,
  sessionOff: (mayBe, what) => `The session ${mayBe ? 'may fall' : 'falls'} on a day off (${what}).`,
  open: {
    tet: (year, taken) => `There is no notice yet of the days off at Tết ${year}; taken to be ${taken}.`,
    national: (year, taken) =>
      `There is no notice yet whether the day before or after 2 September ${year} is off; taken to be ${taken}.`,
    culture: (year, taken) =>
      `Vietnam Culture Day, 24 November ${year}: to be a day off by policy, not known to be law; taken to be ${taken ? 'a day off' : 'a working day'}.`,
  },
  ifOff: (days) => (days ? `if ${days} is off` : 'if it is worked'),
  thenBy: (condition, date) => `${condition}, the last day is ${date}.`,
  thenSame: (condition) => `${condition}, the date stays the same.`,
  giveNotice: 'The date given is the earliest of these; once there is a notice, give it with --holidays.',
  notice: (year, source) => `Days off in ${year} by the notice given${source && `: ${source}`}.`,
  conventions: [
    'The day of the session is not counted; a session of several days counts from its last. Before a session, the day of receipt is not counted.',
    'Weekly rest is Saturday and Sunday (Decision 188/1999/QĐ-TTg).',
  ],
};

export function calendarWordsFor(lang: Lang): CalendarWords {
  return lang === 'en' ? en : vi;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
