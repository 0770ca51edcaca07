/** What has been said in an interview: what was given at its start, and the answers in order. */
import type { Raw, RawEntry, RawProposal } from '../../intake/raw.ts';

export type Answer =
  /** The matter that was chosen. */
  | { readonly kind: 'type'; readonly code: string }
  | { readonly kind: 'fact'; readonly fact: string; readonly value: Raw }
  /** Whoever answers does not know: the fact stays left out and is not asked for again. */
  | { readonly kind: 'unknown'; readonly fact: string }
  /** Assumptions that were shown, and those of them that do not hold. */
  | { readonly kind: 'review'; readonly shown: readonly string[]; readonly wrong: readonly string[] };

export interface Interview {
  readonly given: RawProposal;
  readonly answers: readonly Answer[];
}

export function begin(given: RawProposal): Interview {
  return { given, answers: [] };
}

export function answer(interview: Interview, said: Answer): Interview {
  return { ...interview, answers: [...interview.answers, said] };
}

/** One step back: without the last answer. The first question has nothing behind it. */
export function back(interview: Interview): Interview {
  return { ...interview, answers: interview.answers.slice(0, -1) };
}

/** The proposal as it stands: of a fact answered twice the last answer counts. */
export function proposalSoFar({ given, answers }: Interview): RawProposal {
  const said = new Map<string, RawEntry>();
  for (const one of answers) {
    if (one.kind === 'type') said.set('type', entryOf('type', { kind: 'text', text: one.code, place: {} }));
    else if (one.kind === 'fact') said.set(one.fact, entryOf(one.fact, one.value));
    else if (one.kind === 'unknown') said.delete(one.fact);
  }
  const kept = given.entries.filter(({ key }) => !said.has(key));
  const type = said.get('type');
  const facts = [...said.values()].filter((entry) => entry !== type);
  return { ...given, entries: [...(type ? [type] : []), ...kept, ...facts] };
}

function entryOf(key: string, value: Raw): RawEntry {
  return { key, value, place: value.place };
}

/** Facts of which the last word is that they are not known. */
export function unanswerable({ answers }: Interview): Set<string> {
  const facts = new Set<string>();
  for (const one of answers) {
    if (one.kind === 'unknown') facts.add(one.fact);
    else if (one.kind === 'fact') facts.delete(one.fact);
  }
  return facts;
}

/** Assumptions that have been shown once. */
export function shownAssumptions({ answers }: Interview): Set<string> {
  return new Set(answers.flatMap((one) => (one.kind === 'review' ? one.shown : [])));
}

/** The first assumption found wrong that has not been asked for since. */
export function toCorrect({ answers }: Interview): string | undefined {
  const open: string[] = [];
  for (const one of answers) {
    if (one.kind === 'review') open.push(...one.wrong);
    else if (one.kind !== 'type' && open.includes(one.fact)) open.splice(open.indexOf(one.fact), 1);
  }
  return open[0];
}
