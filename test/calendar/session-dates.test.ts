import { describe, expect, it } from 'vitest';
import { sessionDates } from '../../src/calendar/session-dates.ts';
import { calendarWith, noticeText } from './notices.ts';
import { PAPER_ISSUED, TERMS } from './terms.ts';

const calendar = await calendarWith();
const on = (date: string) => ({ date, place: { flag: '--meeting' } });

describe('the dates of a session', () => {
  it('are those of its terms, in their order, with what each says', () => {
    const { dates, problems } = sessionDates(on('2024-06-12'), TERMS, calendar, '2024-06-01');
    expect(problems).toEqual([]);
    expect(dates).toMatchObject({ session: '2024-06-12', past: false, notices: [] });
    expect(dates!.dayOff).toBeUndefined();
    expect(
      dates!.deadlines.map(({ id, clauses, date, workingDay, past }) => [
        id,
        clauses,
        date,
        workingDay,
        past,
      ]),
    ).toEqual([
      ['papers-in', ['25.3'], '2024-06-07', '2024-06-07', false],
      ['invitations', ['25.3'], '2024-06-09', '2024-06-07', false],
      ['paper-issued', ['27.4'], '2024-06-21', '2024-06-21', false],
    ]);
  });

  it.each([
    ['2024-06-07', [false, false, false], false],
    ['2024-06-08', [true, false, false], false],
    ['2024-06-09', [true, false, false], false],
    ['2024-06-12', [true, true, false], false],
    ['2024-06-13', [true, true, false], true],
    ['2024-06-21', [true, true, false], true],
    ['2024-06-22', [true, true, true], true],
  ])('have passed from the day after: asked on %s', (asOf, past, session) => {
    const { dates } = sessionDates(on('2024-06-12'), TERMS, calendar, asOf);
    expect(dates!.deadlines.map((deadline) => deadline.past)).toEqual(past);
    expect(dates!.past).toBe(session);
  });

  it.each([
    ['2024-06-15', 'weekend', 'law'],
    ['2025-05-01', 'holiday', 'law'],
    ['2023-05-02', 'in-lieu', 'law'],
    ['2025-01-29', 'holiday', 'usual'],
    ['2025-09-01', 'holiday', 'assumed'],
    ['2026-11-24', 'holiday', 'assumed'],
  ])('say that the session falls on a day off, or may: %s', (date, reason, standing) => {
    const { dates } = sessionDates(on(date), TERMS, calendar, '2021-01-01');
    expect(dates!.dayOff).toMatchObject({ date, reason, standing });
  });

  it('name the notices of the years they touch', async () => {
    const with2026 = await calendarWith(`${noticeText('2025')}${noticeText('right/2026.yaml')}`);
    const noticesOf = (date: string) => sessionDates(on(date), TERMS, with2026, '2021-01-01').dates!.notices;
    expect(noticesOf('2025-12-25')).toEqual([{ year: 2025 }, { year: 2026 }]);
    expect(noticesOf('2025-06-12')).toEqual([{ year: 2025 }]);
    expect(noticesOf('2028-06-12')).toEqual([]);
    const sourced = await calendarWith(noticeText('right/2023.yaml'));
    const { dates } = sessionDates(on('2023-06-12'), TERMS, sourced, '2021-01-01');
    expect(dates!.notices).toEqual([
      { year: 2023, source: 'as announced, weekends and days in lieu included' },
    ]);
  });

  it.each([
    ['2020-06-10', TERMS.filter(({ unit }) => unit === 'days'), [2020]],
    ['2020-12-31', [], [2020]],
    ['2021-01-04', TERMS, [2020]],
    ['2050-01-01', [], [2050]],
    ['2021-01-11', TERMS, undefined],
  ])(
    'plain days need no holidays; a year of which weekends alone are known is named: %s',
    (date, terms, years) => {
      const { dates, problems } = sessionDates(on(date), terms, calendar, '2024-01-01');
      expect(problems).toEqual([]);
      expect(dates!.deadlines).toHaveLength(terms.length);
      expect(dates!.yearsUnknown).toEqual(years);
    },
  );

  it.each([
    ['2020-12-31', TERMS],
    ['2049-12-31', [PAPER_ISSUED]],
  ])(
    'are refused where working days are counted beyond the years whose days off are known: %s',
    (date, terms) => {
      const { dates, problems } = sessionDates(on(date), terms, calendar, '2024-01-01');
      expect(dates).toBeUndefined();
      expect(problems).toEqual([
        {
          code: 'date-outside-calendar',
          place: { flag: '--meeting' },
          found: date,
          params: { known: ['2021', '2049'] },
        },
      ]);
    },
  );

  it('are plain values, so that they stand in JSON as they are', () => {
    const { dates } = sessionDates(on('2025-08-27'), TERMS, calendar, '2025-08-01');
    expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
  });
});
