import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../src/calendar/calendar.ts';
import { checkNotice } from '../../src/calendar/notice-checks.ts';
import { lunarNewYear, publicHolidays } from '../../src/calendar/public-holidays.ts';
import { count, MOST_DAYS } from '../../src/calendar/session-dates.ts';
import type { Counted, HolidayNotice, Term, WrittenDay } from '../../src/model/calendar.ts';
import { after, ends, isOff, type NaiveYear, type Wall, wallOf } from './naive.ts';

const SEED = 20250919;

const library = await publicHolidays();
const known = new Map<number, ReturnType<typeof library>>();
/** The library takes some milliseconds a year. */
const holidays: typeof library = (year) => {
  const days = known.get(year) ?? library(year);
  known.set(year, days);
  return days;
};

/** Where counts begin, so that none leaves the calendar. */
const from = fc
  .integer({ min: Date.parse('2021-09-01') / 86_400_000, max: Date.parse('2049-03-01') / 86_400_000 })
  .map((day) => after('1970-01-01', day));
/** Near what is open, where something can go wrong. */
const near = fc
  .tuple(
    fc.integer({ min: 2022, max: 2048 }),
    fc.constantFrom('tet', 'national', 'culture'),
    fc.integer({ min: -25, max: 15 }),
  )
  .map(([year, about, days]) => {
    const day = about === 'culture' ? `${year}-11-24` : holidays(year)[about as 'tet' | 'national'];
    return after(day, days);
  });
/** Not so many that a count from one half of a year could reach beyond the other. */
const MOST = 60;
const term = fc.record<Term>({
  days: fc.integer({ min: 0, max: MOST }),
  unit: fc.constantFrom('days', 'working-days'),
  direction: fc.constantFrom('before', 'after'),
});

/** Every way in which a year can turn out without a notice, as the law leaves it. */
function waysOf(year: number): NaiveYear[] {
  const newYear = lunarNewYear(holidays(year));
  return [-1, -2].flatMap((begin) =>
    [-1, 1].flatMap((beside) =>
      (year < 2026 ? [false] : [false, true]).map((culture) => ({
        year,
        tet: after(newYear, begin),
        besideNationalDay: after(`${year}-09-02`, beside),
        hungKings: holidays(year)['hung-kings'],
        culture,
        off: [],
        worked: [],
      })),
    ),
  );
}

const walls = new Map<string, Wall[]>();

/** Every way in which the years around a date can turn out, as far as a count of {@link MOST} days comes. */
function wallsAround(date: string): Wall[] {
  const year = Number(date.slice(0, 4));
  const half = Number(date.slice(5, 7)) <= 6 ? -1 : 1;
  const key = `${year} ${half}`;
  const all =
    walls.get(key) ??
    waysOf(year).flatMap((one) =>
      waysOf(year + half).map((other) => wallOf([one, other, waysOf(year - half)[0]!])),
    );
  walls.set(key, all);
  return all;
}

describe('a count without a notice', () => {
  const calendar = new Calendar(holidays);

  it('ends on the earliest day of all ways in which the years can turn out', () => {
    fc.assert(
      fc.property(fc.oneof(from, near), term, (start, terms) => {
        const counted = count(calendar, start, terms)!;
        const all = wallsAround(start).map((wall) => ends(start, terms, wall)[1]);
        expect(counted.workingDay).toBe(all.toSorted()[0]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('says of every matter whether it moves that day: with nothing told, no way does', () => {
    fc.assert(
      fc.property(fc.oneof(from, near), term, (start, terms) => {
        const counted = count(calendar, start, terms)!;
        const moves = counted.open.some(({ others }) =>
          others.some(({ workingDay }) => workingDay !== counted.workingDay),
        );
        const ended = new Set(wallsAround(start).map((wall) => ends(start, terms, wall)[1]));
        if (!moves) expect([...ended]).toEqual([counted.workingDay]);
        for (const { workingDay } of counted.open.flatMap(({ others }) => others)) {
          expect([...ended]).toContain(workingDay);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('tells the day of each other way, with all else as it was counted', () => {
    fc.assert(
      fc.property(near, term, (start, terms) => {
        const counted = count(calendar, start, terms)!;
        for (const { holiday, year, others } of counted.open) {
          for (const { days, workingDay } of others) {
            const wall = wallOf(turnedOut(counted, start, { holiday, year, days }));
            expect(ends(start, terms, wall)[1]).toBe(workingDay);
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('calls a day off by law only where it is off in every way, and one assumed where it may be worked', () => {
    fc.assert(
      fc.property(near, term, (start, terms) => {
        const all = wallsAround(start);
        for (const { date, standing } of count(calendar, start, terms)!.daysOff) {
          expect([date, all.every((wall) => isOff(date, wall))]).toEqual([date, standing !== 'assumed']);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('goes as far as a clause may, and no further', () => {
    const counted = count(calendar, '2030-06-03', {
      days: MOST_DAYS,
      unit: 'working-days',
      direction: 'after',
    });
    expect(counted!.date.slice(0, 4)).toBe('2031');
    expect(() =>
      count(calendar, '2030-06-03', { days: MOST_DAYS + 1, unit: 'days', direction: 'after' }),
    ).toThrow(RangeError);
  });
});

/** The years around a count as it took them, but for one matter. */
function turnedOut(
  { open }: Counted,
  start: string,
  other: { readonly holiday: string; readonly year: number; readonly days: readonly string[] },
): NaiveYear[] {
  const near = Number(start.slice(0, 4));
  return [near - 1, near, near + 1].map((year) => {
    const [usual] = waysOf(year);
    const taken = new Map(
      open.filter((one) => one.year === year).map((one) => [one.holiday as string, one.taken]),
    );
    if (other.year === year) taken.set(other.holiday, other.days);
    return {
      ...usual!,
      tet: taken.get('tet')?.[0] ?? usual!.tet,
      besideNationalDay: taken.get('national')?.[0] ?? usual!.besideNationalDay,
      culture: (taken.get('culture')?.length ?? 0) > 0,
    };
  });
}

const isRest = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

/** A year as a notice may settle it: any five days with the New Year, either day, days swapped. */
const settled = (year: number) => {
  const newYear = lunarNewYear(holidays(year));
  const weekday = fc
    .integer({ min: 0, max: 364 })
    .map((day) => after(`${year}-01-01`, day))
    .filter((date) => !isRest(date));
  const weekend = fc.integer({ min: 0, max: 51 }).map((week) => {
    const first = new Date(`${year}-01-01`).getUTCDay();
    return after(`${year}-01-01`, 7 * week + ((6 - first + 7) % 7));
  });
  const usual = waysOf(year)[0]!;
  const fixed = wallOf([usual]).off;
  return fc
    .record({
      begin: fc.integer({ min: -4, max: 0 }),
      besideNationalDay: fc.constantFrom(-1, 1).map((days) => after(`${year}-09-02`, days)),
      // A weekend cannot be said to be none: under `worked` it would be worked.
      culture: year < 2026 ? fc.constant(false) : isRest(`${year}-11-24`) ? fc.constant(true) : fc.boolean(),
      off: fc.uniqueArray(weekday, { maxLength: 4 }),
      worked: fc.uniqueArray(weekend, { maxLength: 4 }),
    })
    .map(({ begin, culture, off, worked, besideNationalDay }): NaiveYear => {
      const swapped = (date: string): boolean =>
        !fixed.has(date) &&
        Math.abs(Date.parse(date) - Date.parse(newYear)) > 12 * 86_400_000 &&
        !/-(09-0|11-24)/.test(date);
      return {
        ...usual,
        tet: after(newYear, begin),
        besideNationalDay,
        culture,
        off: off.filter(swapped),
        worked: worked.filter(swapped),
      };
    });
};

const written = (dates: readonly string[]): WrittenDay[] => dates.map((date) => ({ date, place: {} }));

function noticeOf(years: readonly NaiveYear[]): HolidayNotice {
  return {
    years: years.map(({ year, tet, besideNationalDay, culture, off, worked }) => {
      const cultureDay = year < 2026 ? [] : [`${year}-11-24`];
      return {
        year,
        tet: { days: written([0, 1, 2, 3, 4].map((n) => after(tet, n))), place: {} },
        nationalDay: { days: written([besideNationalDay]), place: {} },
        off: written([...off, ...(culture ? cultureDay : [])]),
        worked: written([...worked, ...(culture ? [] : cultureDay)]),
      };
    }),
  };
}

describe('a count with a notice', () => {
  it('is that of a paper calendar, and leaves nothing open', () => {
    const years = fc
      .integer({ min: 2022, max: 2047 })
      .chain((year) => fc.tuple(settled(year - 1), settled(year), settled(year + 1)));
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 364 }), term, (three, day, terms) => {
        const start = after(`${three[1].year}-01-01`, day);
        const notice = noticeOf(three);
        expect(checkNotice(notice, holidays)).toEqual([]);
        const counted = count(new Calendar(holidays, notice), start, terms)!;
        const wall = wallOf(three);
        expect([counted.date, counted.workingDay]).toEqual(ends(start, terms, wall));
        expect(counted.open).toEqual([]);
        for (const { date } of counted.daysOff) expect([date, isOff(date, wall)]).toEqual([date, true]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
