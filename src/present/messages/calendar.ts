/** The words of dates counted from a meeting. */
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
  /** Numbers without leading zeros. Official papers put one before days to 9, and before months 1 and 2 alone. */
  date: [
    (day: number, month: number, year: number) => `${two(day)}/${monthInDate(month)}/${year}`,
    (day: number, month: number, year: number) => `${day} ${MONTHS[month - 1]} ${year}`,
  ],
  /** Days in a row, from – to. */
  row: [(from: string, to: string) => `${from}–${to}`, (from: string, to: string) => `${from} to ${to}`],
  /** The first of them, where the last names the month too, and where it names the year alone. */
  dayOfMonth: [(day: number) => two(day), (day: number) => String(day)],
  dayOfYear: [
    (day: number, month: number) => `${two(day)}/${monthInDate(month)}`,
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
  /** The number of days before or after the meeting. */
  term: {
    days: {
      before: [
        (days) => `trước ngày họp ${days} ngày`,
        (days) => `${plural(days, 'day')} before the meeting`,
      ],
      after: [(days) => `sau ngày họp ${days} ngày`, (days) => `${plural(days, 'day')} after the meeting`],
    },
    'working-days': {
      before: [
        (days) => `trước ngày họp ${days} ngày làm việc`,
        (days) => `${plural(days, 'working day')} before the meeting`,
      ],
      after: [
        (days) => `sau ngày họp ${days} ngày làm việc`,
        (days) => `${plural(days, 'working day')} after the meeting`,
      ],
    },
  } satisfies Record<Term['unit'], Record<Term['direction'], Said<(days: number) => string>>>,
  weekend: [
    (days: number) => `Đã trừ ${days} ngày thứ Bảy, Chủ nhật.`,
    (days: number) => `${plural(days, 'weekend day')} not counted.`,
  ],
  weeklyRest: ['nghỉ hằng tuần', 'weekend'],
  inLieu: [(date: string) => `nghỉ bù cho ngày ${date}`, (date: string) => `in lieu of ${date}`],
  byNotice: ['nghỉ theo thông báo', 'off under the notice'],
  dayOff: [
    (days: string, what: string, basis: string) => `Đã trừ ${days}: ${what}${basis && ` (${basis})`}.`,
    (days: string, what: string, basis: string) => `Not counted: ${days}, ${what}${basis && ` (${basis})`}.`,
  ],
  standings: {
    law: ['', ''],
    notice: ['theo thông báo', 'under the notice'],
    usual: ['chưa có thông báo; tính theo thông lệ', 'no notice published yet; counted as off by custom'],
    assumed: ['chưa có thông báo; tạm coi là ngày nghỉ', 'assumed: no notice published yet'],
  } satisfies Record<DayOff['standing'], Said<string>>,
  worked: [
    (dates: string) => `Tính là ngày làm việc: ${dates} (làm bù vào ngày cuối tuần).`,
    (dates: string) => `Counted as working days: ${dates} (weekend worked instead).`,
  ],
  past: ['Thời hạn này đã qua.', 'This date has passed.'],
  sessionPast: ['Ngày họp đã qua.', 'The day of the meeting has passed.'],
  /** Days beyond the years whose holidays are known. */
  yearsUnknown: [
    (years: string) => `Phần mềm không có ngày nghỉ lễ của năm ${years}; năm đó chỉ trừ thứ Bảy, Chủ nhật.`,
    (years: string) => `The program has no public holidays for ${years}; only weekends are left out there.`,
  ],
  /** A date on a day off, or on what may be one, and the working day before it. */
  endsOff: [
    (date: string, mayBe: boolean, what: string, workingDay: string) =>
      `${date} ${mayBe ? 'có thể là' : 'là'} ngày nghỉ (${what}), nên hoàn thành chậm nhất vào ngày làm việc liền trước: ${workingDay}.`,
    (date: string, mayBe: boolean, what: string, workingDay: string) =>
      `${date} ${mayBe ? 'may be' : 'is'} a day off (${what}), so finish by the working day before: ${workingDay}.`,
  ],
  sessionOff: [
    (mayBe: boolean, what: string) => `Ngày họp ${mayBe ? 'có thể là' : 'là'} ngày nghỉ (${what}).`,
    (mayBe: boolean, what: string) => `The meeting ${mayBe ? 'may fall' : 'falls'} on a day off (${what}).`,
  ],
  /** What is open, and how it was counted; '' where the holiday was taken to be none. */
  open: {
    tet: [
      (year, taken) => `Tết Âm lịch ${year} chưa có thông báo ngày nghỉ; phần mềm tạm coi là nghỉ ${taken}.`,
      (year, taken) => `No notice of the days off at Tết ${year} is published yet; assumed to be ${taken}.`,
    ],
    national: [
      (year, taken) =>
        `Quốc khánh ${year} chưa có thông báo nghỉ ngày liền trước hay liền sau 02/9; phần mềm tạm coi là nghỉ ${taken}.`,
      (year, taken) =>
        `No notice is published yet whether the day before or after 2 September ${year} is off; assumed to be ${taken}.`,
    ],
    culture: [
      (year, taken) =>
        `Ngày Văn hóa Việt Nam 24/11/${year}: đã có chủ trương nghỉ, chưa rõ đã được luật quy định hay chưa; phần mềm tạm coi là ${taken ? 'ngày nghỉ' : 'ngày làm việc'}.`,
      (year, taken) =>
        `Vietnam Culture Day, 24 November ${year}: a day off by policy, not yet confirmed as law; assumed to be ${taken ? 'a day off' : 'a working day'}.`,
    ],
  } satisfies Record<string, Said<(year: number, taken: string) => string>>,
  /** Another way in which it may turn out; '' where the holiday would be none. */
  ifOff: [
    (days: string) => (days ? `nếu nghỉ ${days}` : 'nếu làm việc'),
    (days: string) => (days ? `if ${days} is off` : 'if it is a working day'),
  ],
  thenBy: [
    (condition: string, date: string) => `${condition} thì chậm nhất là ${date}.`,
    (condition: string, date: string) => `${condition}, the last day is ${date}.`,
  ],
  thenSame: [
    (condition: string) => `${condition} thì thời hạn không thay đổi.`,
    (condition: string) => `${condition}, the date stays the same.`,
  ],
  giveNotice: [
    'Thời hạn nêu trên tính theo trường hợp sớm nhất; khi có thông báo ngày nghỉ, thêm --holidays.',
    'The date above is the earliest of these; once the notice is published, give it with --holidays.',
  ],
  notice: [
    (year: number, source: string) =>
      `Ngày nghỉ năm ${year} theo thông báo đã nạp${source && `: ${source}`}.`,
    (year: number, source: string) => `Days off in ${year} under the notice given${source && `: ${source}`}.`,
  ],
  /** In a calendar file: the day that was counted, and by which clauses it is due. */
  counted: [
    (date: string, term: string) => `Phần mềm tạm tính: ${date} (${term}).`,
    (date: string, term: string) => `As counted by the program: ${date} (${term}).`,
  ],
  basis: [(clauses: string) => `Căn cứ: ${clauses}.`, (clauses: string) => `Legal basis: ${clauses}.`],
  /** How days are counted, whatever the session. */
  conventions: [
    [
      'Phần mềm không tính ngày họp; nếu họp nhiều ngày thì tính từ ngày cuối.',
      'The program does not count the day of the meeting; a meeting of several days is counted from its last.',
    ],
    [
      'Ngày nghỉ hằng tuần là thứ Bảy, Chủ nhật (Quyết định số 188/1999/QĐ-TTg).',
      'The weekly days off are Saturday and Sunday (Decision 188/1999/QĐ-TTg).',
    ],
  ],
});

export type CalendarWords = ReturnType<typeof calendarWordsFor>;

function monthInDate(month: number): string {
  return month < 3 ? two(month) : String(month);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
