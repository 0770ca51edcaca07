/**
 * A file of the days off that the Prime Minister chooses, in YAML or JSON: by year `tet`, `nationalDay`, `off`,
 * `worked` and `source`. Whether they fit the law is for the calendar to say.
 */
import {
  CALENDAR_YEARS,
  type HolidayNotice,
  type NoticeOfYear,
  type WrittenDay,
  type WrittenDays,
} from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { datesFrom, readDate, yearOf } from '../notation/date.ts';
import {
  entriesOf,
  type Findings,
  foundIn,
  knownEntries,
  noFindings,
  type Raw,
  type RawEntry,
  type RawObject,
  refuse,
  refuseAt,
  wrongType,
} from './raw.ts';
import { readYamlValue } from './yaml.ts';

interface ReadNotice {
  /** Absent as soon as there is one problem. */
  readonly notice?: HolidayNotice;
  readonly problems: readonly Problem[];
}

const KEYS = ['source', 'tet', 'nationalDay', 'off', 'worked'] as const;
type Key = (typeof KEYS)[number];

/**
 * Problems: `yaml-syntax`, `holidays-not-years`, `holidays-year`, `unknown-key`, `wrong-json-type`, `bad-date`,
 * `holidays-other-year`, `holidays-row`, `given-twice`.
 * @param file name used in the places
 */
export function readHolidayNotice(text: string, file: string): ReadNotice {
  const { value, problems } = readYamlValue(text, file);
  if (value === undefined && problems[0]?.code !== 'empty-input') return { problems };
  if (value?.kind !== 'object' || value.entries.length === 0) {
    const found = value === undefined ? {} : { found: foundIn(value) };
    return {
      problems: [{ code: 'holidays-not-years', place: value?.place ?? { file }, ...found, params: {} }],
    };
  }
  const findings = noFindings();
  const years = value.entries.flatMap((entry) => readYear(entry, findings));
  const wrong = findings.problems;
  return wrong.length > 0 ? { problems: wrong } : { notice: { years }, problems: [] };
}

function readYear({ key, value, place }: RawEntry, findings: Findings): NoticeOfYear[] {
  const year = /^\d{4}$/.test(key) ? Number(key) : 0;
  if (year < CALENDAR_YEARS.first || year > CALENDAR_YEARS.last) {
    const known = [String(CALENDAR_YEARS.first), String(CALENDAR_YEARS.last)];
    refuseAt(findings, 'holidays-year', place, { known }, key);
    return [];
  }
  const entries = knownEntries(entriesOf(value, findings), KEYS, findings);
  const days = (name: Key): WrittenDays | undefined => {
    const raw = entries.get(name)?.value;
    return raw && { days: readDays(raw, year, findings), place: raw.place };
  };
  const [tet, nationalDay, off, worked] = [days('tet'), days('nationalDay'), days('off'), days('worked')];
  once([tet, nationalDay, off, worked], findings);
  return [
    {
      year,
      ...sourceOf(entries.get('source')?.value, findings),
      ...(tet && { tet }),
      ...(nationalDay && { nationalDay }),
      off: off?.days ?? [],
      worked: worked?.days ?? [],
    },
  ];
}

function sourceOf(raw: Raw | undefined, findings: Findings): { readonly source?: string } {
  if (raw === undefined) return {};
  if (raw.kind === 'text') return { source: raw.text };
  wrongType(findings, raw, 'text');
  return {};
}

/** A day has one place in a year. */
function once(lists: readonly (WrittenDays | undefined)[], findings: Findings): void {
  const seen = new Set<string>();
  const all: readonly WrittenDay[] = lists.flatMap((list) => list?.days ?? []);
  for (const { date, place } of all) {
    if (seen.has(date)) refuseAt(findings, 'given-twice', place, { key: date });
    seen.add(date);
  }
}

/**
 * `2025-09-01`, `[2025-01-27, 2025-01-28]`, `{from: 2025-01-27, to: 2025-01-31}`; dates as `readDate` reads them. What
 * cannot be read is a problem and left out.
 */
function readDays(raw: Raw, year: number, findings: Findings): WrittenDay[] {
  if (raw.kind === 'list') return raw.elements.flatMap((one) => readDays(one, year, findings));
  if (raw.kind === 'object') return readRow(raw, year, findings);
  const day = readDay(raw, year, findings);
  return day === undefined ? [] : [day];
}

function readDay(raw: Raw, year: number, findings: Findings): WrittenDay | undefined {
  const date = raw.kind === 'text' ? readDate(raw.text) : undefined;
  if (date === undefined) return refuse(findings, 'bad-date', raw, { fact: '' });
  if (yearOf(date) === year) return { date, place: raw.place };
  return refuse(findings, 'holidays-other-year', raw, { year: String(year) });
}

const ENDS = ['from', 'to'];

function readRow(raw: RawObject, year: number, findings: Findings): WrittenDay[] {
  const [from, to] = ENDS.map((key) => raw.entries.find((entry) => entry.key === key)?.value);
  const isRow = raw.entries.length === ENDS.length && from !== undefined && to !== undefined;
  const first = isRow ? readDay(from, year, findings) : undefined;
  const last = isRow ? readDay(to, year, findings) : undefined;
  if (isRow && (first === undefined || last === undefined)) return [];
  if (first === undefined || last === undefined || first.date > last.date) {
    const found = isRow ? `${foundIn(from)} … ${foundIn(to)}` : foundIn(raw);
    refuseAt(findings, 'holidays-row', raw.place, {}, found);
    return [];
  }
  return datesFrom(first.date, last.date).map((date) => ({ date, place: raw.place }));
}
