/** The keys of a proposal that are no facts. */
import type { Proposal } from '../model/proposal.ts';
import type { Matter, Regulation } from '../model/regulation.ts';
import { readDate } from '../notation/date.ts';
import type { EnvelopeKey } from './envelope.ts';
import { type Findings, refuse, refuseAt } from './findings.ts';
import type { SortedEntries } from './keys.ts';
import type { Names } from './names.ts';
import type { RawProposal } from './raw.ts';
import { readChoice } from './read-choice.ts';

export type Envelope = Pick<Proposal, 'id' | 'title' | 'date' | 'declaredAuthority'>;

/** Texts are carried through as written; the body named is not looked up here. */
export function readEnvelope(envelope: SortedEntries['envelope'], findings: Findings): Envelope {
  const id = readText('id', envelope, findings);
  const title = readText('title', envelope, findings);
  const date = readDay(envelope, findings);
  const declaredAuthority = readText('declaredAuthority', envelope, findings);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(declaredAuthority === undefined ? {} : { declaredAuthority }),
  };
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
    const written = raw.entries.find(({ key }) => codeOfKey(names, key) === 'type');
    refuseAt(findings, 'type-missing', written?.place ?? raw.place, { known: names.matters.codes });
    return undefined;
  }
  const code = readChoice('type', names.matters, type, findings);
  return regulation.matters.find((matter) => matter.code === code);
}

function codeOfKey(names: Names, key: string): string | undefined {
  const found = names.keys.lookup(key);
  return found.kind === 'found' ? found.code : undefined;
}

function readText(
  key: EnvelopeKey,
  envelope: SortedEntries['envelope'],
  findings: Findings,
): string | undefined {
  const raw = envelope.get(key)?.value;
  if (raw === undefined) return undefined;
  if (raw.kind === 'text') return raw.text;
  // Running numbers are ids too.
  if (raw.kind === 'number' && key === 'id') return raw.source;
  refuse(findings, 'wrong-json-type', raw, { fact: key, expected: 'text' });
  return undefined;
}

function readDay(envelope: SortedEntries['envelope'], findings: Findings): string | undefined {
  const text = readText('date', envelope, findings);
  if (text === undefined) return undefined;
  const date = readDate(text);
  if (date === undefined) refuse(findings, 'bad-date', envelope.get('date')!.value, { fact: 'date' });
  return date;
}
