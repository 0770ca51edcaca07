/** Keys as written → what they stand for, each once. */
import type { Regulation } from '../model/regulation.ts';
import { type EnvelopeKey, isEnvelopeKey, PASSED_OVER } from './envelope.ts';
import type { Findings } from './findings.ts';
import { isLeftOut } from './left-out.ts';
import type { Names } from './names.ts';
import type { Raw, RawEntry, RawProposal } from './raw.ts';

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
  findings.problems.push({ code: 'unknown-key', place, found: key, params: { key, near } });
  return undefined;
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
  const { key: written, place } = later;
  findings.problems.push({ code: 'given-twice', place, found: written, params: { key: written } });
  return earlier;
}

function elementsOf(raw: Raw): readonly Raw[] {
  return raw.kind === 'list' ? raw.elements : [raw];
}
