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
import { nearestOf } from '../notation/nearest.ts';
import { type Findings, noFindings, refuse, refuseAt } from './findings.ts';
import { foundIn, type Raw, type RawEntry, type RawObject } from './raw.ts';
import { readDays } from './read-days.ts';
import { readYamlValue } from './yaml.ts';

export interface ReadNotice {
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
    findings.problems.push({ code: 'holidays-year', place, found: key, params: { known } });
    return [];
  }
  if (value.kind !== 'object') {
    wrongType(findings, value, 'object');
    return [];
  }
  const entries = known(value, findings);
  const days = (name: Key): WrittenDays | undefined => {
    const raw = entries.get(name);
    return raw && { days: readDays(raw, year, findings), place: raw.place };
  };
  const [tet, nationalDay, off, worked] = [days('tet'), days('nationalDay'), days('off'), days('worked')];
  once([tet, nationalDay, off, worked], findings);
  return [
    {
      year,
      ...sourceOf(entries.get('source'), findings),
      ...(tet && { tet }),
      ...(nationalDay && { nationalDay }),
      off: off?.days ?? [],
      worked: worked?.days ?? [],
    },
  ];
}

function known({ entries }: RawObject, findings: Findings): Map<Key, Raw> {
  const found = new Map<Key, Raw>();
  for (const { key, value, place } of entries) {
    const name = KEYS.find((one) => one === key);
    if (name === undefined) {
      const params = { key, near: nearestOf(key, KEYS) };
      findings.problems.push({ code: 'unknown-key', place, found: key, params });
    } else found.set(name, value);
  }
  return found;
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

function wrongType(findings: Findings, raw: Raw, expected: string): void {
  refuse(findings, 'wrong-json-type', raw, { fact: '', expected });
}
