/** Notices that are right and wrong, found by folder: fixtures/calendar/notices. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { count } from '../../src/calendar/session-dates.ts';
import type { Problem } from '../../src/model/problem.ts';
import { describeProblem } from '../../src/present/problem.ts';
import { calendarWith, noticeText, problemsOf } from './notices.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/calendar/notices');
const wrong = readdirSync(join(FOLDER, 'wrong')).filter((name) => name.endsWith('.yaml'));

interface Expected {
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
}

function told({ code, place: { line, column }, found }: Problem): Expected {
  return {
    code,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(found !== undefined && { found }),
  };
}

describe('notices that are right', () => {
  it.each(['2025', ...readdirSync(join(FOLDER, 'right')).map((name) => `right/${name}`)])(
    '%s',
    async (name) => {
      expect(await problemsOf(noticeText(name))).toEqual([]);
    },
  );
});

describe('notices that are wrong', () => {
  it.each(wrong)('%s is refused where it is wrong, for that alone', async (name) => {
    const problems = await problemsOf(noticeText(`wrong/${name}`));
    const expected = noticeText(`wrong/${name.replace(/yaml$/, 'expected.json')}`);
    expect(problems.map(told)).toEqual(JSON.parse(expected));
    for (const { place } of problems) expect(place.file).toBe('notice.yaml');
  });

  it('are all told at once', async () => {
    const problems = await problemsOf('2025: { tet: [x], off: [2024-01-02], wrked: [] }\n1999: {}\n');
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'bad-date',
      'holidays-other-year',
      'holidays-year',
      'unknown-key',
    ]);
  });

  it('say what would be right', async () => {
    const [tet] = await problemsOf('2025: { tet: { from: 2025-01-28, to: 2025-01-31 } }');
    expect(describeProblem(tet!, undefined, 'vi')).toMatchObject({
      place: 'notice.yaml:1:14, $["2025"].tet',
      found: expect.stringContaining('ghi 4 ngày, trong đó 4 ngày không phải thứ Bảy, Chủ nhật'),
      mend: expect.stringContaining('mùng 1 Tết (2025-01-29)'),
    });
    const [day] = await problemsOf('2025: { nationalDay: 2025-09-04 }');
    expect(describeProblem(day!, undefined, 'en').mend).toContain('2025-09-01, 2025-09-03');
    const [year] = await problemsOf('2050: {}');
    expect(describeProblem(year!, undefined, 'en').mend).toBe('Give a year from 2021 to 2049.');
    const [key] = await problemsOf('2025: { nationalday: 2025-09-01 }');
    expect(key!.params.near).toEqual(['nationalDay']);
  });
});

/** Days off of a month, as a count goes through them. */
async function daysOffIn(month: string, notice: string): Promise<string[]> {
  const term = { days: 31, unit: 'working-days', direction: 'after' } as const;
  const { daysOff } = count(await calendarWith(notice), `${month}-01`, term)!;
  return daysOff.map(({ date }) => date).filter((date) => date.startsWith(month));
}

describe('a notice', () => {
  it.each([
    [
      '2024-02',
      '2024: { tet: { from: 2024-02-08, to: 2024-02-14 } }',
      '2024: { tet: { from: 2024-02-08, to: 2024-02-12 } }',
    ],
    [
      '2025-01',
      '2025: { tet: { from: 25/01/2025, to: 02/02/2025 } }',
      '2025: { tet: { from: 2025-01-27, to: 2025-01-31 } }',
    ],
    [
      '2023-09',
      '2023: { nationalDay: { from: 2023-09-01, to: 2023-09-04 } }',
      '2023: { nationalDay: 2023-09-01 }',
    ],
    [
      '2025-09',
      '2025: { nationalDay: { from: 2025-08-30, to: 2025-09-02 } }',
      '{"2025": {"nationalDay": ["2025-09-01"]}}',
    ],
  ])('of %s may give the days of the law, or the whole row', async (month, whole, days) => {
    expect(await daysOffIn(month, whole)).toEqual(await daysOffIn(month, days));
  });

  it('is read as YAML and as JSON', async () => {
    expect(await problemsOf('{"2025": {"off": ["2025-05-02"], "worked": ["2025-04-26"]}}')).toEqual([]);
  });

  it('holds for its own years alone', async () => {
    const calendar = await calendarWith(noticeText('2025'));
    const { open } = count(calendar, '2027-08-25', { days: 7, unit: 'working-days', direction: 'after' })!;
    expect(open.map(({ holiday, year }) => [holiday, year])).toEqual([['national', 2027]]);
  });
});
