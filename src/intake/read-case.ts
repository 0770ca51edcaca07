/** Reads a case as written: what is given, how it is to be decided, what is expected. */
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import { type CaseResult, EXPECTED_KEYS, type Expectation, type ExpectedKey } from '../model/test-run.ts';
import { readDate } from '../notation/date.ts';
import { nearestOf } from '../notation/spelling.ts';
import { type NameTable, namesOf } from './names.ts';
import {
  elementsOf,
  entriesOf,
  type Findings,
  foundIn,
  knownEntries,
  noFindings,
  type Raw,
  type RawEntry,
  type RawProposal,
  refuse,
  refuseAt,
  wrongType,
} from './raw.ts';

export interface WrittenCase extends Pick<CaseResult, 'id' | 'why' | 'place'> {
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

const CASE_KEYS = ['id', 'why', 'given', 'options', 'expected'] as const;
const OPTION_KEYS = ['strict', 'date'] as const;

/**
 * Problems: `not-an-object`, `unknown-key`, `case-missing-key` for a case without `given` or that expects nothing,
 * `wrong-json-type`, `bad-date`, `unknown-value`.
 */
export function readCase(raw: Raw, regulation: Regulation): ReadCase {
  const findings = noFindings();
  if (raw.kind !== 'object') {
    return { problems: [{ code: 'not-an-object', place: raw.place, found: raw.kind, params: {} }] };
  }
  const entries = knownEntries(raw.entries, CASE_KEYS, findings);
  const given = entries.get('given');
  const expected = entries.get('expected');
  for (const key of ['given', 'expected'] as const) {
    const entry = entries.get(key);
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
  if (raw.kind !== 'object' || raw.entries.some(({ key }) => key === 'given'))
    return readCase(raw, regulation);
  const { place, entries } = raw;
  return { problems: [], written: { place, given: { entries, place }, strict: false, expected: [] } };
}

function optionsOf(
  entry: RawEntry | undefined,
  findings: Findings,
): { readonly strict: boolean; readonly date?: string } {
  if (entry === undefined || entry.value.kind === 'null') return { strict: false };
  const options = knownEntries(entriesOf(entry.value, findings), OPTION_KEYS, findings);
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

const OUTCOMES = ['decided', 'residual', 'undetermined'];
/** `derived` holds two keys of their own. */
const KEYS: readonly string[] = [
  ...EXPECTED_KEYS.filter((key) => key !== 'roundTotal' && key !== 'leftOut'),
  'derived',
];

function readExpected(
  entries: readonly RawEntry[],
  regulation: Regulation,
  findings: Findings,
): Expectation[] {
  return entries.flatMap(({ key, value, place }): Expectation[] => {
    if (!KEYS.includes(key)) {
      refuseAt(findings, 'unknown-key', place, { key, near: nearestOf(key, KEYS) }, key);
      return [];
    }
    if (key === 'derived') return derived(value, findings);
    return [{ key: key as ExpectedKey, values: valuesOf(key as ExpectedKey, value, regulation, findings) }];
  });
}

function valuesOf(key: ExpectedKey, raw: Raw, regulation: Regulation, findings: Findings): readonly string[] {
  const { bodies, keys } = namesOf(regulation);
  switch (key) {
    case 'outcome':
      return outcome(raw, findings);
    case 'authority':
      return raw.kind === 'null' ? [] : codes(raw, findings, 1).map((body) => codeOrText(body, bodies));
    case 'candidates':
      return codes(raw, findings).map((body) => codeOrText(body, bodies));
    case 'missing':
    case 'missingSet':
      return codes(raw, findings).map((fact) => codeOrText(fact, keys));
    case 'assumptions':
      return assumptions(raw, findings);
    case 'uncertain':
      if (raw.kind !== 'boolean') wrongType(findings, raw, 'yes-no');
      return [foundIn(raw)];
    default:
      return codes(raw, findings);
  }
}

function outcome(raw: Raw, findings: Findings): readonly string[] {
  const [found = ''] = codes(raw, findings, 1);
  if (found !== '' && !OUTCOMES.includes(found)) {
    const near = nearestOf(found, OUTCOMES);
    refuse(findings, 'unknown-value', raw, { fact: 'outcome', near, known: OUTCOMES });
  }
  return [found];
}

/** A code, or a list of codes; a clause such as 2.4 may be written as a number. */
function codes(raw: Raw, findings: Findings, most = Number.POSITIVE_INFINITY): string[] {
  const elements = elementsOf(raw);
  if (elements.length > most || (raw.kind === 'list' && most === 1)) {
    wrongType(findings, raw, 'text');
    return [];
  }
  return elements.flatMap((element) => {
    if (element.kind === 'text') return [element.text.trim()];
    if (element.kind === 'number') return [element.source];
    wrongType(findings, element, most === 1 ? 'text' : 'list');
    return [];
  });
}

/** What the regulation does not know stands for itself: it differs from whatever is found. */
function codeOrText(text: string, table: NameTable): string {
  const found = table.lookup(text);
  return found.kind === 'found' ? found.code : text;
}

/** `{fact: whether another value could give another body}`. */
function assumptions(raw: Raw, findings: Findings): string[] {
  return entriesOf(raw, findings).map(({ key, value }) => {
    if (value.kind !== 'boolean') wrongType(findings, value, 'yes-no');
    return `${key}: ${foundIn(value)}`;
  });
}

/** `{roundTotal, leftOut: [{recipient, amount, exemption}]}` of a list of items. */
function derived(raw: Raw, findings: Findings): Expectation[] {
  return entriesOf(raw, findings).flatMap(({ key, value, place }): Expectation[] => {
    if (key === 'roundTotal') return [{ key, values: codes(value, findings, 1) }];
    if (key === 'leftOut' && value.kind === 'list') {
      return [{ key, values: value.elements.map((one) => leftOut(one, findings)) }];
    }
    refuseAt(findings, 'unknown-key', place, { key, near: ['roundTotal', 'leftOut'] }, key);
    return [];
  });
}

function leftOut(raw: Raw, findings: Findings): string {
  const entries = entriesOf(raw, findings);
  const part = (key: string) => {
    const value = entries.find((entry) => entry.key === key)?.value;
    return value === undefined ? '' : foundIn(value);
  };
  return ['recipient', 'amount', 'exemption'].map(part).join(' | ');
}
