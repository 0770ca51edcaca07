/** A list as it is opened and decided, row by row, for the judges of these tests. */
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { sourceOfBytes } from '../../src/intake/bytes/source.ts';
import type { ListEntry } from '../../src/intake/list/list.ts';
import { type ListOptions, openList } from '../../src/intake/list/open-list.ts';
import { KnownRegulations } from '../../src/library/lists/known-regulations.ts';
import { loadRegulation } from '../../src/library/load-regulation.ts';
import { BUNDLED } from '../../src/loader/bundled.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { FileAccount } from '../../src/model/list-account.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Proposal } from '../../src/model/proposal.ts';

export const DAY = '2024-06-12';

export async function regulationOfTests(): Promise<CompiledRegulation> {
  const loaded = await loadRegulation('lai-chau-xiv');
  if (!loaded.ok) throw new Error('lai-chau-xiv is broken');
  return loaded.regulation;
}

/** A row as it was answered, refused or carried through. */
export type Answer =
  | { readonly kind: 'decided'; readonly proposal: Proposal; readonly decision: Decision }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly kind: 'carried'; readonly as: string };

export interface Reading {
  /** By {@link keyOf}. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Why the list was not read. */
  readonly unread: readonly Problem[] | undefined;
  readonly notes: readonly string[];
  /** Absent where the list was not read. */
  readonly account?: FileAccount;
}

/** Where a row stands: its sheet, and its line or row of the sheet. */
export function keyOf(sheet: string, line: number): string {
  return sheet === '' ? String(line) : `${sheet}!${line}`;
}

export async function readByProduct(
  bytes: Uint8Array,
  regulation: CompiledRegulation,
  options: ListOptions,
): Promise<Reading> {
  const regulations = new KnownRegulations(regulation, true, BUNDLED, { asOf: DAY });
  const opened = await openList(sourceOfBytes(bytes), regulations, options);
  if (!opened.ok) return { answers: new Map(), unread: opened.problems, notes: [] };
  const { list } = opened;
  const answers = new Map<string, Answer>();
  for await (const entries of list.entries()) {
    for (const entry of entries) {
      const { line = 0 } = entry.place;
      answers.set(keyOf(entry.table.sheet ?? '', line), answerTo(entry, regulations));
    }
  }
  const notes = list.notes.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  const account = list.account();
  await list.close();
  return { answers, unread: undefined, notes, account };
}

function answerTo(entry: ListEntry, regulations: KnownRegulations): Answer {
  if (entry.kind !== 'proposal') return { kind: 'carried', as: entry.kind };
  const { regulation, proposal, problems } = entry;
  if (proposal === undefined) return { kind: 'rejected', problems };
  return { kind: 'decided', proposal, decision: regulations.deciderFor(regulation).whole(proposal, false) };
}

export function factsIn({ facts, date }: Proposal): Map<string, string> {
  const all = [...facts].map(([key, value]): [string, string] => {
    const sorted = value.kind === 'several' ? { ...value, values: [...value.values].sort() } : value;
    return [key, JSON.stringify(sorted)];
  });
  return new Map([...all, ...(date === undefined ? [] : ([['date', date]] as const))]);
}

export function bodyOf({ outcome, authority, candidates }: Decision): string {
  return outcome === 'undetermined' ? `undetermined (${candidates.join(', ')})` : String(authority);
}

export function shown(answer: Answer): string {
  if (answer.kind === 'carried') return `carried as ${answer.as}`;
  if (answer.kind === 'rejected') return answer.problems.map(problemText).join(' ');
  const facts = [...factsIn(answer.proposal)].map(([key, text]) => `${key} ${text}`);
  return `${bodyOf(answer.decision)} ${facts.join(', ')}`;
}

export function problemText({
  code,
  place,
  found,
  params,
}: {
  code: string;
  place: object;
  found?: string;
  params: object;
}): string {
  return `${code} ${JSON.stringify(place)} “${found ?? ''}” ${JSON.stringify(params)}`;
}
