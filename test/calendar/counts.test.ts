/**
 * Golden counts, found by folder: fixtures/calendar/counts/<theme>.json, worked out by hand on a calendar. A new case is
 * a new entry there and no code here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { count } from '../../src/calendar/session-dates.ts';
import type { Counted, Term } from '../../src/model/calendar.ts';
import { calendarWith, noticeText } from './notices.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/calendar/counts');

interface Golden {
  readonly why: string;
  readonly given: {
    readonly from: string;
    readonly days: number;
    /** Left out: working days. */
    readonly unit?: Term['unit'];
    /** Left out: after. */
    readonly direction?: Term['direction'];
    /** A file under fixtures/calendar/notices, or `2025`. */
    readonly notice?: string;
  };
  /** Null where the count leaves the calendar. */
  readonly expected: Expected | null;
}

interface Expected {
  readonly date: string;
  /** Left out where it is the date. */
  readonly workingDay?: string;
  /** How many days off are weekends. */
  readonly weekends?: number;
  /** The other days off, each as its reason, holiday if it is one, basis and standing. */
  readonly off?: Readonly<Record<string, string>>;
  readonly worked?: readonly string[];
  readonly open?: readonly { readonly holiday: string; readonly taken: unknown; readonly others: unknown }[];
}

const files = readdirSync(FOLDER).sort();

it('finds its cases', () => {
  expect(files.length).toBeGreaterThan(7);
});

describe.each(files)('%s', (name) => {
  const goldens = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Golden[];

  it.each(goldens)('$why', async ({ given, expected }) => {
    const { from, days, unit = 'working-days', direction = 'after', notice } = given;
    const calendar = await calendarWith(notice === undefined ? undefined : noticeText(notice));
    const counted = count(calendar, from, { days, unit, direction });
    expect(counted === undefined ? null : shown(counted)).toEqual(expected);
  });
});

function shown({ date, workingDay, daysOff, worked, open }: Counted): Expected {
  const weekends = daysOff.filter(({ reason }) => reason === 'weekend').length;
  const off = daysOff
    .filter(({ reason }) => reason !== 'weekend')
    .map(({ date: day, reason, holiday, basis, standing }) => {
      return [day, [reason, holiday, basis, standing].filter(Boolean).join(' ')];
    });
  return {
    date,
    ...(workingDay !== date && { workingDay }),
    ...(weekends > 0 && { weekends }),
    ...(off.length > 0 && { off: Object.fromEntries(off) }),
    ...(worked.length > 0 && { worked }),
    ...(open.length > 0 && {
      open: open.map(({ holiday, taken, others }) => ({ holiday, taken, others })),
    }),
  };
}
