/** The keys of a proposal: which one a written key means, and what the keys say that are no facts. */
import type { Place, Problem } from '../model/problem.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Matter, Regulation } from '../model/regulation.ts';
import { readDate } from '../notation/date.ts';
import { type EnvelopeKey, isEnvelopeKey, type Names, namesOf, PASSED_OVER } from './names.ts';
import {
  elementsOf,
  type Findings,
  isLeftOut,
  noFindings,
  type Raw,
  type RawEntry,
  type RawProposal,
  rawText,
  refuse,
  refuseAt,
  wrongType,
} from './raw.ts';
import { readChoice } from './read-fact.ts';

/** The entries that are filled: what is left out has none. */
export interface SortedEntries {
  readonly envelope: ReadonlyMap<EnvelopeKey, RawEntry>;
  /** By fact id, in the order written. */
  readonly facts: ReadonlyMap<string, RawEntry>;
}

/** Problems: `unknown-key` (not in a table, whose further columns are carried through), `given-twice`. */
export function sortEntries(
  regulation: Regulation,
  names: Names,
  raw: RawProposal,
  mode: 'strict' | 'table',
  findings: Findings,
): SortedEntries {
  const envelope = new Map<EnvelopeKey, RawEntry>();
  const facts = new Map<string, RawEntry>();
  for (const entry of raw.entries) {
    const key = keyOf(names, entry, mode, findings);
    if (key === undefined || PASSED_OVER.includes(key) || isLeftOut(entry.value)) continue;
    const earlier = isEnvelopeKey(key) ? envelope.get(key) : facts.get(key);
    const given = earlier === undefined ? entry : together(regulation, key, earlier, entry, findings);
    if (isEnvelopeKey(key)) envelope.set(key, given);
    else facts.set(key, given);
  }
  return { envelope, facts };
}

function keyOf(
  names: Names,
  { key, place }: RawEntry,
  mode: 'strict' | 'table',
  findings: Findings,
): string | undefined {
  const found = names.keys.lookup(key);
  // In JSON and flags a key is its code to the letter: only people's columns are read under other spellings.
  if (found.kind === 'found' && (mode === 'table' || found.code === key)) return found.code;
  if (mode === 'table') return undefined;
  const near =
    found.kind === 'found'
      ? [found.code]
      : found.kind === 'ambiguous'
        ? found.codes
        : names.keys.nearest(key);
  return refuseAt(findings, 'unknown-key', place, { key, near }, key);
}

/** Repeated flags of a fact with several values add up; anything else stands once, and the first is read. */
function together(
  regulation: Regulation,
  key: string,
  earlier: RawEntry,
  later: RawEntry,
  findings: Findings,
): RawEntry {
  const several = regulation.facts.find(({ id }) => id === key)?.kind === 'several';
  if (several && earlier.place.flag !== undefined && later.place.flag !== undefined) {
    const elements = [...elementsOf(earlier.value), ...elementsOf(later.value)];
    return { ...earlier, value: { kind: 'list', elements, place: earlier.value.place } };
  }
  refuseAt(findings, 'given-twice', later.place, { key: later.key }, later.key);
  return earlier;
}

/** The matter of the proposal, from its `type`. */
export function readMatter(
  regulation: Regulation,
  names: Names,
  raw: RawProposal,
  envelope: SortedEntries['envelope'],
  findings: Findings,
): Matter | undefined {
  const type = envelope.get('type')?.value;
  if (type === undefined) {
    const isType = ({ key }: RawEntry) => {
      const found = names.keys.lookup(key);
      return found.kind === 'found' && found.code === 'type';
    };
    const place = raw.entries.find(isType)?.place ?? raw.place;
    return refuseAt(findings, 'type-missing', place, { known: names.matters.codes });
  }
  const code = readChoice('type', names.matters, type, findings);
  return regulation.matters.find((matter) => matter.code === code);
}

type Envelope = Pick<Proposal, 'id' | 'title' | 'date' | 'declaredAuthority'>;

/** Texts are carried through as written; the body named is not looked up here. */
export function readEnvelope(envelope: SortedEntries['envelope'], findings: Findings): Envelope {
  const read = (key: keyof Envelope): Envelope => {
    const raw = envelope.get(key)?.value;
    const text = raw && readText(key, raw, findings);
    return text === undefined ? {} : { [key]: text };
  };
  return { ...read('id'), ...read('title'), ...read('date'), ...read('declaredAuthority') };
}

function readText(key: keyof Envelope, raw: Raw, findings: Findings): string | undefined {
  // Running numbers are ids too.
  if (raw.kind === 'number' && key === 'id') return raw.source;
  if (raw.kind !== 'text') return wrongType(findings, raw, 'text', key);
  return key === 'date' ? (readDate(raw.text) ?? refuse(findings, 'bad-date', raw, { fact: key })) : raw.text;
}

/**
 * The code of the body that a submission names, by its code, its name or any further form. Problems: `unknown-value`,
 * `ambiguous-value`.
 * @param place where the name stands
 */
export function readBody(
  regulation: Regulation,
  text: string,
  place: Place,
): { readonly code: string } | { readonly problems: readonly Problem[] } {
  const findings = noFindings();
  const code = readChoice('declaredAuthority', namesOf(regulation).bodies, rawText(text, place), findings);
  return code === undefined ? { problems: findings.problems } : { code };
}
