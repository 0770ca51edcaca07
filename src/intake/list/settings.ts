/** What `--set` gives to every row of a list. */
import type { Place, Problem } from '../../model/problem.ts';
import type { FactValue } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import { readDate } from '../../notation/date.ts';
import { namesOf } from '../names.ts';
import { isLeftOut, noFindings, type RawEntry, rawText, refuse, refuseAt, wrongType } from '../raw.ts';
import { readChoice, readFact } from '../read-fact.ts';
import type { Setting } from './column-options.ts';

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
  /** Keys of what is not said of this list alone: it counts where the list itself says nothing. */
  readonly yielding: ReadonlySet<string>;
}

/** Without what yields to the columns of a table. */
export function givenBeside(given: Given, keys: readonly string[]): Given {
  const isOvertaken = (key: string) => given.yielding.has(key) && keys.includes(key);
  if (!given.entries.some(({ key }) => isOvertaken(key))) return given;
  return {
    ...given,
    entries: given.entries.filter(({ key }) => !isOvertaken(key)),
    facts: given.facts.filter(({ fact }) => !isOvertaken(fact)),
    envelope: new Map([...given.envelope].filter(([key]) => !isOvertaken(key))),
  };
}

const PLACE: Place = { flag: '--set' };

/**
 * Reads the settings once, so that a wrong one is a problem once and not in every row. Problems: `set-unknown-key`,
 * `given-twice`, and those of values; all at the flag.
 */
export function readSettings(
  regulation: Regulation,
  settings: readonly Setting[],
  numberFormat: 'vi' | 'en' | undefined,
): { readonly given: Given; readonly problems: readonly Problem[] } {
  const names = namesOf(regulation);
  const findings = noFindings();
  const entries: RawEntry[] = [];
  const facts: GivenFact[] = [];
  const envelope = new Map<string, string>();
  const yielding = new Set<string>();
  for (const { key: written, text, from } of settings) {
    const found = names.keys.lookup(written);
    if (found.kind !== 'found') {
      const params = { key: written, near: names.keys.nearest(written) };
      refuseAt(findings, 'set-unknown-key', from === undefined ? PLACE : {}, params, written);
      continue;
    }
    const key = found.code;
    const place = from === undefined ? PLACE : {};
    const raw = rawText(text, place);
    if (isLeftOut(raw)) continue;
    if (entries.some((entry) => entry.key === key)) {
      refuseAt(findings, 'given-twice', PLACE, { key: written }, written);
      continue;
    }
    entries.push({ key, value: raw, place: PLACE });
    if (from !== undefined) yielding.add(key);
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact?.kind === 'items') {
      wrongType(findings, raw, 'list', key);
    } else if (fact !== undefined) {
      const style = numberFormat && ({ style: numberFormat, certain: 'declared' } as const);
      const amounts = { mode: 'table', columnUnits: {}, ...(style && { style }) } as const;
      const before = findings.warnings.length;
      const value = readFact(fact, names, raw, amounts, findings);
      if (value !== undefined) facts.push({ fact: key, value, warnings: findings.warnings.slice(before) });
    } else {
      if (key === 'type') readChoice('type', names.matters, raw, findings);
      if (key === 'date' && readDate(text) === undefined) refuse(findings, 'bad-date', raw, { fact: 'date' });
      envelope.set(key, text);
    }
  }
  return { given: { entries, facts, envelope, yielding }, problems: findings.problems };
}
