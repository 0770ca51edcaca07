/** `--set key=text`: what every row of a list is given that the list itself leaves out. */

import type { Place, Problem } from '../../model/problem.ts';
import type { FactValue } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import { readDate } from '../../notation/date.ts';
import { isEnvelopeKey, PASSED_OVER } from '../envelope.ts';
import { noFindings } from '../findings.ts';
import { isLeftOut } from '../left-out.ts';
import { namesOf } from '../names.ts';
import type { RawEntry } from '../raw.ts';
import { readChoice } from '../read-choice.ts';
import { readFact } from '../read-fact.ts';

export interface Setting {
  readonly key: string;
  readonly text: string;
}

/** A fact that every row is given, as read. */
export interface GivenFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly warnings: readonly Notice[];
}

export interface Given {
  /** All of it as written, keys resolved. */
  readonly entries: readonly RawEntry[];
  readonly facts: readonly GivenFact[];
  /** Texts by key of what is no fact. */
  readonly envelope: ReadonlyMap<string, string>;
}

const PLACE: Place = { flag: '--set' };

/**
 * Reads the settings once, so that a wrong one is told once and not in every row. Problems: `set-unknown-key`,
 * `given-twice`, and those of values; all at the flag.
 */
export function readGiven(
  regulation: Regulation,
  settings: readonly Setting[],
  numberFormat: 'vi' | 'en' | undefined,
): { readonly given: Given; readonly problems: readonly Problem[] } {
  const names = namesOf(regulation);
  const findings = noFindings();
  const entries: RawEntry[] = [];
  const facts: GivenFact[] = [];
  const envelope = new Map<string, string>();
  for (const { key: written, text } of settings) {
    const found = names.keys.lookup(written);
    if (found.kind !== 'found') {
      const params = { key: written, near: names.keys.nearest(written) };
      findings.problems.push({ code: 'set-unknown-key', place: PLACE, found: written, params });
      continue;
    }
    const key = found.code;
    const raw = { kind: 'text', text, place: PLACE } as const;
    if (isLeftOut(raw)) continue;
    if (entries.some((entry) => entry.key === key)) {
      findings.problems.push({ code: 'given-twice', place: PLACE, found: written, params: { key: written } });
      continue;
    }
    entries.push({ key, value: raw, place: PLACE });
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact?.kind === 'items') {
      const params = { fact: key, expected: 'list' };
      findings.problems.push({ code: 'wrong-json-type', place: PLACE, found: text, params });
    } else if (fact !== undefined) {
      const style = numberFormat && ({ style: numberFormat, certain: 'declared' } as const);
      const manner = { mode: 'table', headerUnits: {}, ...(style && { style }) } as const;
      const before = findings.warnings.length;
      const value = readFact(fact, names, raw, manner, findings);
      if (value !== undefined) facts.push({ fact: key, value, warnings: findings.warnings.slice(before) });
    } else {
      if (key === 'type') readChoice('type', names.matters, raw, findings);
      if (key === 'date' && readDate(text) === undefined) {
        findings.problems.push({ code: 'bad-date', place: PLACE, found: text, params: { fact: 'date' } });
      }
      envelope.set(key, text);
    }
  }
  return { given: { entries, facts, envelope }, problems: findings.problems };
}

/** Whether a key is neither a fact nor part of the envelope: `regulation`, `$schema`. */
export function isPassedOver(key: string): boolean {
  return !isEnvelopeKey(key) && PASSED_OVER.includes(key);
}
