import { describe, expect, it } from 'vitest';
import { sessionDates } from '../../src/calendar/session-dates.ts';
import type { Deadline, SessionDates } from '../../src/model/calendar.ts';
import type { Lang } from '../../src/model/words.ts';
import { deadlineView, sessionView } from '../../src/present/dates.ts';
import { calendarWith, noticeText } from '../calendar/notices.ts';
import { TERMS } from '../calendar/terms.ts';

async function datesOf(session: string, notice?: string, asOf = '2021-01-01'): Promise<SessionDates> {
  const calendar = await calendarWith(notice && noticeText(notice));
  return sessionDates({ date: session, place: {} }, TERMS, calendar, asOf).dates!;
}

async function told(session: string, id: string, lang: Lang, notice?: string) {
  return deadlineView(find(await datesOf(session, notice), id), lang);
}

function find({ deadlines }: SessionDates, id: string): Deadline {
  return deadlines.find((one) => one.id === id)!;
}

describe('a deadline', () => {
  it('is told with its day of the week, its term and the weekends passed over', async () => {
    expect(await told('2024-06-12', 'paper-issued', 'vi')).toEqual({
      date: 'thứ Sáu, 21/6/2024',
      term: 'sau ngày họp 7 ngày làm việc',
      counted: ['Đã trừ 2 ngày thứ Bảy, Chủ nhật.'],
      notes: [],
    });
    expect(await told('2024-06-12', 'paper-issued', 'en')).toEqual({
      date: 'Friday 21 June 2024',
      term: '7 working days after the meeting',
      counted: ['2 weekend days not counted.'],
      notes: [],
    });
  });

  it('names each holiday and its clause, and the day that a day in lieu is for', async () => {
    expect((await told('2022-04-26', 'paper-issued', 'vi')).counted).toEqual([
      'Đã trừ 30/4/2022: Ngày Chiến thắng 30/4 (điểm c khoản 1 Điều 112 Bộ luật Lao động).',
      'Đã trừ 01/5/2022: Ngày Quốc tế Lao động 1/5 (điểm d khoản 1 Điều 112 Bộ luật Lao động).',
      'Đã trừ 02/5/2022: nghỉ bù cho ngày 30/4/2022 (khoản 3 Điều 111 Bộ luật Lao động).',
      'Đã trừ 03/5/2022: nghỉ bù cho ngày 01/5/2022 (khoản 3 Điều 111 Bộ luật Lao động).',
      'Đã trừ 2 ngày thứ Bảy, Chủ nhật.',
    ]);
    expect((await told('2022-04-26', 'paper-issued', 'en')).counted).toEqual([
      'Not counted: 30 April 2022, Victory Day (point c, clause 1, Article 112 of the Labour Code).',
      'Not counted: 1 May 2022, Labour Day (point d, clause 1, Article 112 of the Labour Code).',
      'Not counted: 2 May 2022, in lieu of 30 April 2022 (clause 3, Article 111 of the Labour Code).',
      'Not counted: 3 May 2022, in lieu of 1 May 2022 (clause 3, Article 111 of the Labour Code).',
      '2 weekend days not counted.',
    ]);
  });

  it('says what was assumed for Tết, and where another choice would move it', async () => {
    expect(await told('2025-01-16', 'paper-issued', 'vi')).toEqual({
      date: 'thứ Hai, 27/01/2025',
      term: 'sau ngày họp 7 ngày làm việc',
      counted: ['Đã trừ 4 ngày thứ Bảy, Chủ nhật.'],
      notes: [
        'Tết Âm lịch 2025 chưa có thông báo ngày nghỉ; phần mềm tạm coi là nghỉ 28/01–01/02/2025. Nếu nghỉ 27–31/01/2025 thì chậm nhất là thứ Hai, 03/02/2025.',
        'Thời hạn nêu trên tính theo trường hợp sớm nhất; khi có thông báo ngày nghỉ, thêm --holidays.',
      ],
    });
    expect((await told('2025-01-16', 'paper-issued', 'en')).notes).toEqual([
      'No notice of the days off at Tết 2025 is published yet; assumed to be 28 January to 1 February 2025. If 27 to 31 January 2025 is off, the last day is Monday 3 February 2025.',
      'The date above is the earliest of these; once the notice is published, give it with --holidays.',
    ]);
  });

  it('says so where another choice would not', async () => {
    expect(await told('2025-08-27', 'paper-issued', 'vi')).toMatchObject({
      date: 'thứ Ba, 09/9/2025',
      counted: [
        'Đã trừ 01/9/2025: Quốc khánh (điểm đ khoản 1 Điều 112 Bộ luật Lao động; chưa có thông báo; tạm coi là ngày nghỉ).',
        'Đã trừ 02/9/2025: Quốc khánh (điểm đ khoản 1 Điều 112 Bộ luật Lao động).',
        'Đã trừ 4 ngày thứ Bảy, Chủ nhật.',
      ],
      notes: [
        'Quốc khánh 2025 chưa có thông báo nghỉ ngày liền trước hay liền sau 02/9; phần mềm tạm coi là nghỉ 01/9/2025. Nếu nghỉ 03/9/2025 thì thời hạn không thay đổi.',
      ],
    });
    expect((await told('2025-08-27', 'paper-issued', 'en')).notes).toEqual([
      'No notice is published yet whether the day before or after 2 September 2025 is off; assumed to be 1 September 2025. If 3 September 2025 is off, the date stays the same.',
    ]);
    expect((await told('2022-01-24', 'paper-issued', 'en')).counted[0]).toBe(
      'Not counted: 31 January to 4 February 2022, Tết, the lunar New Year (point b, clause 1, Article 112 of the Labour Code; no notice published yet; counted as off by custom).',
    );
  });

  it('says what may become a holiday, whichever way it was taken', async () => {
    expect((await told('2026-11-20', 'paper-issued', 'vi')).notes[0]).toBe(
      'Ngày Văn hóa Việt Nam 24/11/2026: đã có chủ trương nghỉ, chưa rõ đã được luật quy định hay chưa; phần mềm tạm coi là ngày làm việc. Nếu nghỉ 24/11/2026 thì chậm nhất là thứ Tư, 02/12/2026.',
    );
    expect((await told('2026-11-29', 'papers-in', 'en')).notes.slice(0, 2)).toEqual([
      'Tuesday 24 November 2026 may be a day off (Vietnam Culture Day, 24 November), so finish by the working day before: Monday 23 November 2026.',
      'Vietnam Culture Day, 24 November 2026: a day off by policy, not yet confirmed as law; assumed to be a day off. If it is a working day, the last day is Tuesday 24 November 2026.',
    ]);
  });

  it('with a notice assumes nothing, and names swapped days', async () => {
    expect(await told('2025-04-24', 'paper-issued', 'vi', '2025')).toEqual({
      date: 'thứ Tư, 07/5/2025',
      term: 'sau ngày họp 7 ngày làm việc',
      counted: [
        'Đã trừ 30/4/2025: Ngày Chiến thắng 30/4 (điểm c khoản 1 Điều 112 Bộ luật Lao động).',
        'Đã trừ 01/5/2025: Ngày Quốc tế Lao động 1/5 (điểm d khoản 1 Điều 112 Bộ luật Lao động).',
        'Đã trừ 02/5/2025: nghỉ theo thông báo.',
        'Đã trừ 3 ngày thứ Bảy, Chủ nhật.',
        'Tính là ngày làm việc: 26/4/2025 (làm bù vào ngày cuối tuần).',
      ],
      notes: [],
    });
    expect((await told('2023-01-11', 'paper-issued', 'en', 'right/2023.yaml')).counted[0]).toBe(
      'Not counted: 20 January 2023, 23 to 26 January 2023, Tết, the lunar New Year (under the notice).',
    );
  });

  it('on a day off is told with the working day before', async () => {
    expect(await told('2024-06-12', 'invitations', 'vi')).toEqual({
      date: 'Chủ nhật, 09/6/2024',
      term: 'trước ngày họp 3 ngày',
      counted: [],
      notes: [
        'Chủ nhật, 09/6/2024 là ngày nghỉ (nghỉ hằng tuần), nên hoàn thành chậm nhất vào ngày làm việc liền trước: thứ Sáu, 07/6/2024.',
      ],
    });
  });

  it('that has passed says so', async () => {
    const dates = await datesOf('2024-06-12', undefined, '2024-06-08');
    expect(deadlineView(find(dates, 'papers-in'), 'vi').notes).toEqual(['Thời hạn này đã qua.']);
    expect(deadlineView(find(dates, 'paper-issued'), 'vi').notes).toEqual([]);
  });
});

describe('a session', () => {
  it('is told with how days are counted', async () => {
    expect(sessionView(await datesOf('2024-06-12'), 'vi')).toEqual({
      date: 'thứ Tư, 12/6/2024',
      notes: [],
      counting: [
        'Phần mềm không tính ngày họp; nếu họp nhiều ngày thì tính từ ngày cuối.',
        'Ngày nghỉ hằng tuần là thứ Bảy, Chủ nhật (Quyết định số 188/1999/QĐ-TTg).',
      ],
    });
  });

  it('in the past or on a day off says so', async () => {
    const past = await datesOf('2024-06-15', undefined, '2024-07-01');
    expect(sessionView(past, 'vi').notes).toEqual([
      'Ngày họp đã qua.',
      'Ngày họp là ngày nghỉ (nghỉ hằng tuần).',
    ]);
    expect(sessionView(await datesOf('2025-09-01'), 'en').notes).toEqual([
      'The meeting may fall on a day off (National Day).',
    ]);
    expect(sessionView(await datesOf('2025-01-29'), 'en').notes).toEqual([
      'The meeting falls on a day off (Tết, the lunar New Year).',
    ]);
  });

  it('names the notice it was counted by', async () => {
    expect(sessionView(await datesOf('2023-06-12', 'right/2023.yaml'), 'en').counting.at(-1)).toBe(
      'Days off in 2023 under the notice given: as announced, weekends and days in lieu included.',
    );
    expect(sessionView(await datesOf('2025-06-12', '2025'), 'vi').counting.at(-1)).toBe(
      'Ngày nghỉ năm 2025 theo thông báo đã nạp.',
    );
  });
});
