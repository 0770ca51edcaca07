import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { sessionDates } from '../../src/calendar/session-dates.ts';
import { calendarFile, type DayEvent, sessionEvents } from '../../src/present/calendar-file.ts';
import { showable } from '../../src/present/document/escape.ts';
import { calendarWith } from '../calendar/notices.ts';
import { TERMS } from '../calendar/terms.ts';

const SEED = 20250919;

const STAMP = '2024-06-01T02:03:04Z';

const event = (over: Partial<DayEvent> = {}): DayEvent => ({
  uid: 'lai-chau-xiv.2024-06-12.paper-issued',
  date: '2024-06-21',
  summary: 'Phát hành văn bản',
  description: ['thứ Sáu, 21/6/2024', 'chậm nhất; 7 ngày làm việc'],
  ...over,
});

/** What another program reads in a file. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      summary,
      description,
      start: startDate.toString(),
      end: endDate.toString(),
      wholeDay: startDate.isDate && endDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('a calendar file', () => {
  it('holds days without times, as another program reads them', async () => {
    const text = await calendarFile('Phiên họp', [event()], STAMP, 'vi');
    expect(read(text)).toEqual([
      {
        uid: 'lai-chau-xiv.2024-06-12.paper-issued@authority-router',
        summary: 'Phát hành văn bản',
        description: 'thứ Sáu, 21/6/2024\nchậm nhất; 7 ngày làm việc',
        start: '2024-06-21',
        end: '2024-06-22',
        wholeDay: true,
        stamp: STAMP,
      },
    ]);
    expect(text).toContain('\r\nPRODID:-//authority-router//authority//VI\r\n');
    expect(text).toContain('\r\nX-WR-CALNAME:Phiên họp\r\n');
    expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  });

  it.each([
    ['2023-12-31', '2024-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
  ])('ends an event on the day after: %s', async (date, end) => {
    const [one] = read(await calendarFile('x', [event({ date })], STAMP, 'vi'));
    expect([one!.start, one!.end]).toEqual([date, end]);
  });

  it('is the same whenever it is written', async () => {
    const write = () => calendarFile('Phiên họp', [event(), event({ uid: 'b' })], STAMP, 'en');
    expect(await write()).toBe(await write());
  });

  it('without events or descriptions is one still', async () => {
    expect(read(await calendarFile('x', [], STAMP, 'vi'))).toEqual([]);
    const [one] = read(await calendarFile('x', [event({ description: [] })], STAMP, 'vi'));
    expect(one!.description ?? '').toBe('');
  });

  it('keeps to its grammar whatever is written in it: lines end in CRLF, none beyond 75 octets', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        'ủy ban; họp, \\n "x":\r\nEND:VEVENT\r\n',
        'Ế'.repeat(90),
        '😀'.repeat(60),
        ' '.repeat(90),
        '\\;,',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        fc.array(words, { maxLength: 3 }),
        async (name, summary, description) => {
          const text = await calendarFile(name, [event({ summary, description })], STAMP, 'vi');
          const lines = text.split('\r\n');
          expect(lines.at(-1)).toBe('');
          const wrong = lines.filter(
            (line) =>
              /[\r\n]/.test(line) || Buffer.byteLength(line) > 75 || Buffer.from(line).toString() !== line,
          );
          expect(wrong).toEqual([]);
          const [one] = read(text);
          expect(one!.summary ?? '').toBe(showable(summary));
          expect(one!.description ?? '').toBe(description.map(showable).join('\n'));
        },
      ),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('the events of a session', () => {
  const titles = { session: 'Họp Ban Thường vụ', deadline: (id: string) => `Việc ${id}` };

  it('stand on the days by which something is to be done, each with an id of its own that stays', async () => {
    const { dates } = sessionDates(
      { date: '2024-06-12', place: {} },
      TERMS,
      await calendarWith(),
      '2024-06-01',
    );
    const events = sessionEvents(dates!, titles, 'lai-chau-xiv.ban-thuong-vu', 'vi');
    expect(events.map(({ uid, date, summary }) => [uid, date, summary])).toEqual([
      ['lai-chau-xiv.ban-thuong-vu.2024-06-12.session', '2024-06-12', 'Họp Ban Thường vụ'],
      ['lai-chau-xiv.ban-thuong-vu.2024-06-12.papers-in', '2024-06-07', 'Việc papers-in'],
      ['lai-chau-xiv.ban-thuong-vu.2024-06-12.invitations', '2024-06-07', 'Việc invitations'],
      ['lai-chau-xiv.ban-thuong-vu.2024-06-12.paper-issued', '2024-06-21', 'Việc paper-issued'],
    ]);
    expect(events[3]!.description).toEqual([
      'Phần mềm tạm tính: thứ Sáu, 21/6/2024 (sau ngày họp 7 ngày làm việc).',
      'Căn cứ: khoản 4 Điều 27.',
      'Đã trừ 2 ngày thứ Bảy, Chủ nhật.',
    ]);
    expect(events[2]!.description[2]).toContain('Chủ nhật, 09/6/2024 là ngày nghỉ');
    expect(events[0]!.description[0]).toContain('Phần mềm không tính ngày họp');
  });

  it('are read by another program as they were told', async () => {
    const { dates } = sessionDates(
      { date: '2025-01-16', place: {} },
      TERMS,
      await calendarWith(),
      '2025-01-01',
    );
    for (const lang of ['vi', 'en'] as const) {
      const events = sessionEvents(dates!, titles, 'a', lang);
      const texts = read(await calendarFile('x', events, STAMP, lang));
      expect(texts.map(({ description }) => description)).toEqual(
        events.map(({ description }) => description.join('\n')),
      );
    }
  });
});
