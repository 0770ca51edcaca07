/** One case as written → what is given, how it is to be decided, what is expected. */

import type { Place, Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Expectation } from '../model/test-run.ts';
import { readDate } from '../notation/date.ts';
import { nearestOf } from '../notation/nearest.ts';
import { type Findings, noFindings, refuse, refuseAt } from './findings.ts';
import type { Raw, RawEntry, RawProposal } from './raw.ts';
import { readExpected } from './read-expected.ts';

export interface WrittenCase {
  readonly id?: string;
  readonly why?: string;
  readonly place: Place;
  readonly given: RawProposal;
  readonly strict: boolean;
  /** ISO date on which the case stands, where it says so beside what is given. */
  readonly date?: string;
  /** Empty for a proposal without expectations. */
  readonly expected: readonly Expectation[];
}

export interface ReadCase {
  /** Absent as soon as there is one problem. */
  readonly written?: WrittenCase;
  readonly problems: readonly Problem[];
}

const CASE_KEYS = ['id', 'why', 'given', 'options', 'expected'];
const OPTION_KEYS = ['strict', 'date'];

/**
 * Problems: `not-an-object`, `unknown-key`, `case-missing-key` for a case without `given` or that expects nothing,
 * `wrong-json-type`, `bad-date`, `unknown-value`.
 */
export function readCase(raw: Raw, regulation: Regulation): ReadCase {
  const findings = noFindings();
  if (raw.kind !== 'object') {
    return { problems: [{ code: 'not-an-object', place: raw.place, found: raw.kind, params: {} }] };
  }
  const entries = known(raw.entries, CASE_KEYS, findings);
  const given = entries.get('given');
  const expected = entries.get('expected');
  for (const [key, entry] of [
    ['given', given],
    ['expected', expected],
  ] as const) {
    if (entry === undefined) refuseAt(findings, 'case-missing-key', raw.place, { key });
    else if (entry.value.kind !== 'object') wrongType(findings, entry.value, 'object');
  }
  const options = optionsOf(entries.get('options'), findings);
  const expectations =
    expected?.value.kind === 'object' ? readExpected(expected.value.entries, regulation, findings) : [];
  if (expected?.value.kind === 'object' && expected.value.entries.length === 0) {
    refuseAt(findings, 'case-missing-key', expected.place, { key: 'expected' });
  }
  const about = { ...textOf('id', entries, findings), ...textOf('why', entries, findings) };
  if (findings.problems.length > 0 || given?.value.kind !== 'object') return { problems: findings.problems };
  return {
    problems: [],
    written: {
      ...about,
      place: raw.place,
      given: { entries: given.value.entries, place: given.value.place },
      ...options,
      expected: expectations,
    },
  };
}

/** A proposal, or a case of which only what is given counts. */
export function readGiven(raw: Raw, regulation: Regulation): ReadCase {
  const isCase = raw.kind === 'object' && raw.entries.some(({ key }) => key === 'given');
  if (isCase) return readCase(raw, regulation);
  if (raw.kind !== 'object') {
    return { problems: [{ code: 'not-an-object', place: raw.place, found: raw.kind, params: {} }] };
  }
  const { place, entries } = raw;
  return { problems: [], written: { place, given: { entries, place }, strict: false, expected: [] } };
}

function known(
  entries: readonly RawEntry[],
  keys: readonly string[],
  findings: Findings,
): Map<string, RawEntry> {
  const found = new Map<string, RawEntry>();
  for (const entry of entries) {
    const { key, place } = entry;
    if (keys.includes(key)) found.set(key, entry);
    else {
      const params = { key, near: nearestOf(key, keys) };
      findings.problems.push({ code: 'unknown-key', place, found: key, params });
    }
  }
  return found;
}

function optionsOf(
  entry: RawEntry | undefined,
  findings: Findings,
): { readonly strict: boolean; readonly date?: string } {
  if (entry === undefined || entry.value.kind === 'null') return { strict: false };
  if (entry.value.kind !== 'object') {
    wrongType(findings, entry.value, 'object');
    return { strict: false };
  }
  const options = known(entry.value.entries, OPTION_KEYS, findings);
  const strict = options.get('strict')?.value;
  const date = options.get('date')?.value;
  const day = date?.kind === 'text' ? readDate(date.text) : undefined;
  if (date !== undefined && day === undefined) refuse(findings, 'bad-date', date, { fact: 'date' });
  return { strict: yesNo(strict, findings), ...(day !== undefined && { date: day }) };
}

/** In YAML `yes` and `no` are texts. */
function yesNo(raw: Raw | undefined, findings: Findings): boolean {
  if (raw === undefined) return false;
  if (raw.kind === 'boolean') return raw.value;
  if (raw.kind === 'text' && (raw.text === 'yes' || raw.text === 'no')) return raw.text === 'yes';
  wrongType(findings, raw, 'yes-no');
  return false;
}

function textOf(
  key: 'id' | 'why',
  entries: ReadonlyMap<string, RawEntry>,
  findings: Findings,
): { readonly id?: string; readonly why?: string } {
  const raw = entries.get(key)?.value;
  if (raw === undefined || raw.kind === 'null') return {};
  if (raw.kind === 'text') return { [key]: raw.text };
  if (raw.kind === 'number') return { [key]: raw.source };
  wrongType(findings, raw, 'text');
  return {};
}

function wrongType(findings: Findings, raw: Raw, expected: string): void {
  refuse(findings, 'wrong-json-type', raw, { fact: '', expected });
}
