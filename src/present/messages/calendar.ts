/** The words of dates counted from a session. */
import type { DayOff, Holiday, Term } from '../../model/calendar.ts';
import type { Weekday } from '../../notation/date.ts';
import { type Said, wordsOf } from './catalogue.ts';

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

export const calendarWordsFor = wordsOf({
  weekdays: {
    1: ['thứ Hai', 'Monday'],
    2: ['thứ Ba', 'Tuesday'],
    3: ['thứ Tư', 'Wednesday'],
    4: ['thứ Năm', 'Thursday'],
    5: ['thứ Sáu', 'Friday'],
    6: ['thứ Bảy', 'Saturday'],
    7: ['Chủ nhật', 'Sunday'],
  } satisfies Record<Weekday, Said<string>>,
  /** Numbers without leading zeros. */
  date: [
    (day: number, month: number, year: number) => `${two(day)}/${two(month)}/${year}`,
    (day: number, month: number, year: number) => `${day} ${MONTHS[month - 1]} ${year}`,
  ],
  /** Days in a row, from – to. */
  row: [(from: string, to: string) => `${from}–${to}`, (from: string, to: string) => `${from} to ${to}`],
  /** The first of them, where the last names the month too, and where it names the year alone. */
  dayOfMonth: [(day: number) => two(day), (day: number) => String(day)],
  dayOfYear: [
    (day: number, month: number) => `${two(day)}/${two(month)}`,
    (day: number, month: number) => `${day} ${MONTHS[month - 1]}`,
  ],
  dayOfWeek: [
    (weekday: string, date: string) => `${weekday}, ${date}`,
    (weekday: string, date: string) => `${weekday} ${date}`,
  ],
  holidays: {
    'new-year': ['Tết Dương lịch', 'New Year'],
    tet: ['Tết Âm lịch', 'Tết, the lunar New Year'],
    victory: ['Ngày Chiến thắng 30/4', 'Victory Day'],
    labour: ['Ngày Quốc tế Lao động 1/5', 'Labour Day'],
    national: ['Quốc khánh', 'National Day'],
    'hung-kings': ['Giỗ Tổ Hùng Vương', 'Hùng Kings’ Day'],
    culture: ['Ngày Văn hóa Việt Nam 24/11', 'Vietnam Culture Day, 24 November'],
  } satisfies Record<Holiday, Said<string>>,
  /** What a day off stands on. */
  labourCode: [
    (clause: string) => `${clause} Bộ luật Lao động`,
    (clause: string) => `${clause} of the Labour Code`,
  ],
  culturePolicy: ['chủ trương tại Nghị quyết 80-NQ/TW', 'policy of Resolution 80-NQ/TW'],
  term: {
    days: {
      before: [
        (days) => `${days} ngày trước phiên họp`,
        (days) => `${plural(days, 'day')} before the session`,
      ],
      after: [(days) => `${days} ngày sau phiên họp`, (days) => `${plural(days, 'day')} after the session`],
    },
    'working-days': {
      before: [
        (days) => `${days} ngày làm việc trước phiên họp`,
        (days) => `${plural(days, 'working day')} before the session`,
      ],
      after: [
        (days) => `${days} ngày làm việc sau phiên họp`,
        (days) => `${plural(days, 'working day')} after the session`,
      ],
    },
  } satisfies Record<Term['unit'], Record<Term['direction'], Said<(days: number) => string>>>,
  weekend: [
    (days: number) => `${days} ngày thứ Bảy, Chủ nhật`,
    (days: number) => plural(days, 'weekend day'),
  ],
  weeklyRest: ['nghỉ hằng tuần', 'weekend'],
  inLieu: [(date: string) => `nghỉ bù cho ${date}`, (date: string) => `in lieu of ${date}`],
  byNotice: ['nghỉ theo thông báo', 'off by the notice'],
  dayOff: [
    (days: string, what: string, basis: string) => `${days}: ${what}${basis && ` (${basis})`}`,
    (days: string, what: string, basis: string) => `${days}: ${what}${basis && ` (${basis})`}`,
  ],
  standings: {
    law: ['', ''],
    notice: ['theo thông báo', 'by the notice'],
    usual: ['chưa có thông báo, nghỉ theo mọi cách thường dùng', 'no notice yet, off in every usual way'],
    assumed: ['tạm tính, chưa có thông báo', 'assumed, for want of a notice'],
  } satisfies Record<DayOff['standing'], Said<string>>,
  worked: [
    (dates: string) => `${dates}: ngày cuối tuần làm bù, tính là ngày làm việc`,
    (dates: string) => `${dates}: weekend worked instead, counted as a working day`,
  ],
  past: ['Thời hạn này đã qua.', 'This date has passed.'],
  sessionPast: ['Ngày họp đã qua.', 'The day of the session has passed.'],
  /** Days beyond the years whose holidays are known. */
  yearsUnknown: [
    (years: string) =>
      `Chương trình không có ngày nghỉ lễ của năm ${years}: trong năm đó chỉ xét ngày nghỉ hằng tuần.`,
    (years: string) => `The program has no public holidays of ${years}: there weekends alone are looked at.`,
  ],
  /** A date on a day off, or on what may be one, and the working day before it. */
  endsOff: [
    (date: string, mayBe: boolean, what: string, workingDay: string) =>
      `${date} ${mayBe ? 'có thể là' : 'là'} ngày nghỉ (${what}); nên xong chậm nhất vào ngày làm việc trước đó: ${workingDay}.`,
    (date: string, mayBe: boolean, what: string, workingDay: string) =>
      `${date} ${mayBe ? 'may be' : 'is'} a day off (${what}); best done by the working day before it: ${workingDay}.`,
  ],
  sessionOff: [
    (mayBe: boolean, what: string) => `Ngày họp ${mayBe ? 'có thể là' : 'là'} ngày nghỉ (${what}).`,
    (mayBe: boolean, what: string) => `The session ${mayBe ? 'may fall' : 'falls'} on a day off (${what}).`,
  ],
  /** What is open, and how it was counted; '' where the holiday was taken to be none. */
  open: {
    tet: [
      (year, taken) => `Tết Âm lịch ${year} chưa có thông báo ngày nghỉ; tạm tính nghỉ ${taken}.`,
      (year, taken) => `There is no notice yet of the days off at Tết ${year}; taken to be ${taken}.`,
    ],
    national: [
      (year, taken) =>
        `Quốc khánh ${year} chưa có thông báo nghỉ ngày liền trước hay liền sau 2/9; tạm tính nghỉ ${taken}.`,
      (year, taken) =>
        `There is no notice yet whether the day before or after 2 September ${year} is off; taken to be ${taken}.`,
    ],
    culture: [
      (year, taken) =>
        `Ngày Văn hóa Việt Nam 24/11/${year}: đã có chủ trương nghỉ, chưa rõ đã thành luật; tạm tính là ${taken ? 'ngày nghỉ' : 'ngày làm việc'}.`,
      (year, taken) =>
        `Vietnam Culture Day, 24 November ${year}: to be a day off by policy, not known to be law; taken to be ${taken ? 'a day off' : 'a working day'}.`,
    ],
  } satisfies Record<string, Said<(year: number, taken: string) => string>>,
  /** Another way in which it may turn out; '' where the holiday would be none. */
  ifOff: [
    (days: string) => (days ? `nếu nghỉ ${days}` : 'nếu làm việc'),
    (days: string) => (days ? `if ${days} is off` : 'if it is worked'),
  ],
  thenBy: [
    (condition: string, date: string) => `${condition} thì chậm nhất là ${date}.`,
    (condition: string, date: string) => `${condition}, the last day is ${date}.`,
  ],
  thenSame: [
    (condition: string) => `${condition} thì thời hạn không đổi.`,
    (condition: string) => `${condition}, the date stays the same.`,
  ],
  giveNotice: [
    'Thời hạn nêu trên là sớm nhất theo các cách nghỉ đó; khi có thông báo, dùng --holidays.',
    'The date given is the earliest of these; once there is a notice, give it with --holidays.',
  ],
  notice: [
    (year: number, source: string) =>
      `Ngày nghỉ năm ${year} theo thông báo đã cho${source && `: ${source}`}.`,
    (year: number, source: string) => `Days off in ${year} by the notice given${source && `: ${source}`}.`,
  ],
  /** How days are counted, whatever the session. */
  conventions: [
    [
      'Không tính ngày họp; nếu họp nhiều ngày thì tính từ ngày cuối.',
      'The day of the session is not counted; a session of several days counts from its last.',
    ],
    [
      'Nghỉ hằng tuần thứ Bảy và Chủ nhật (Quyết định 188/1999/QĐ-TTg).',
      'Weekly rest is Saturday and Sunday (Decision 188/1999/QĐ-TTg).',
    ],
  ],
});

export type CalendarWords = ReturnType<typeof calendarWordsFor>;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
