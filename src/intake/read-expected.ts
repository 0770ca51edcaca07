/** What a case expects, as lists of codes. Bodies and facts are read under their names too. */

import type { Regulation } from '../model/regulation.ts';
import { EXPECTED_KEYS, type Expectation, type ExpectedKey } from '../model/test-run.ts';
import { nearestOf } from '../notation/nearest.ts';
import { type Findings, refuse } from './findings.ts';
import { type Names, namesOf } from './names.ts';
import { foundIn, type Raw, type RawEntry } from './raw.ts';

const OUTCOMES = ['decided', 'residual', 'undetermined'];
/** `derived` holds two keys of their own. */
const KEYS: readonly string[] = [
  ...EXPECTED_KEYS.filter((key) => key !== 'roundTotal' && key !== 'leftOut'),
  'derived',
];

export function readExpected(
  entries: readonly RawEntry[],
  regulation: Regulation,
  findings: Findings,
): Expectation[] {
  const names = namesOf(regulation);
  return entries.flatMap(({ key, value, place }): Expectation[] => {
    if (!KEYS.includes(key)) {
      const params = { key, near: nearestOf(key, KEYS) };
      findings.problems.push({ code: 'unknown-key', place, found: key, params });
      return [];
    }
    if (key === 'derived') return derived(value, findings);
    return [{ key: key as ExpectedKey, values: valuesOf(key as ExpectedKey, value, names, findings) }];
  });
}

function valuesOf(key: ExpectedKey, raw: Raw, names: Names, findings: Findings): readonly string[] {
  switch (key) {
    case 'outcome':
      return outcome(raw, findings);
    case 'authority':
      return raw.kind === 'null' ? [] : codes(raw, findings, 1).map((body) => bodyCode(body, names));
    case 'candidates':
      return codes(raw, findings).map((body) => bodyCode(body, names));
    case 'missing':
    case 'missingSet':
      return codes(raw, findings).map((fact) => factId(fact, names));
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
    refuse(findings, 'unknown-value', raw, {
      fact: 'outcome',
      near: nearestOf(found, OUTCOMES),
      known: OUTCOMES,
    });
  }
  return [found];
}

/** A code, or a list of codes; a clause such as 2.4 may be written as a number. */
function codes(raw: Raw, findings: Findings, most = Number.POSITIVE_INFINITY): string[] {
  const elements = raw.kind === 'list' ? raw.elements : [raw];
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

/** A body that the regulation does not know stands for itself: it differs from whatever is found. */
function bodyCode(text: string, { bodies }: Names): string {
  const found = bodies.lookup(text);
  return found.kind === 'found' ? found.code : text;
}

function factId(text: string, { keys }: Names): string {
  const found = keys.lookup(text);
  return found.kind === 'found' ? found.code : text;
}

/** `{fact: whether another value could give another body}`. */
function assumptions(raw: Raw, findings: Findings): string[] {
  if (raw.kind !== 'object') {
    wrongType(findings, raw, 'object');
    return [];
  }
  return raw.entries.map(({ key, value }) => {
    if (value.kind !== 'boolean') wrongType(findings, value, 'yes-no');
    return `${key}: ${foundIn(value)}`;
  });
}

/** `{roundTotal, leftOut: [{recipient, amount, exemption}]}` of a list of items. */
function derived(raw: Raw, findings: Findings): Expectation[] {
  if (raw.kind !== 'object') {
    wrongType(findings, raw, 'object');
    return [];
  }
  return raw.entries.flatMap(({ key, value, place }): Expectation[] => {
    if (key === 'roundTotal') return [{ key, values: codes(value, findings, 1) }];
    if (key === 'leftOut' && value.kind === 'list') {
      return [{ key, values: value.elements.map((one) => leftOut(one, findings)) }];
    }
    const params = { key, near: ['roundTotal', 'leftOut'] };
    findings.problems.push({ code: 'unknown-key', place, found: key, params });
    return [];
  });
}

function leftOut(raw: Raw, findings: Findings): string {
  if (raw.kind !== 'object') {
    wrongType(findings, raw, 'object');
    return '';
  }
  const part = (key: string) => {
    const value = raw.entries.find((entry) => entry.key === key)?.value;
    return value === undefined ? '' : foundIn(value);
  };
  return ['recipient', 'amount', 'exemption'].map(part).join(' | ');
}

function wrongType(findings: Findings, raw: Raw, expected: string): void {
  refuse(findings, 'wrong-json-type', raw, { fact: '', expected });
}
