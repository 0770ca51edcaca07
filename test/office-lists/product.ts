/** A list as the library answers it, row by row, for the judges of these tests. */
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { type DecidedRow, decideList, type ReadListOptions } from '../../src/library/lists.ts';
import { loadRegulation } from '../../src/library/load-regulation.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Proposal } from '../../src/model/proposal.ts';

export const DAY = '2024-06-12';

export async function regulationOfTests(): Promise<CompiledRegulation> {
  const loaded = await loadRegulation('lai-chau-xiv');
  if (!loaded.ok) throw new Error('lai-chau-xiv is broken');
  return loaded.regulation;
}

export type Answer = Extract<DecidedRow, { kind: 'decided' | 'rejected' | 'carried' }>;

export interface Reading {
  /** By {@link keyOf}. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Why the list was not read, or not to its end. */
  readonly unread: readonly Problem[] | undefined;
  readonly notes: readonly string[];
}

export interface Asked {
  readonly regulation: CompiledRegulation;
  readonly options: Omit<ReadListOptions, 'asOf'>;
  /** The sheet that is meant where places name none. */
  readonly onlySheet: string;
}

/** Where a row stands: its sheet, and its line or row of the sheet. */
export function keyOf(sheet: string, line: number): string {
  return sheet === '' ? String(line) : `${sheet}!${line}`;
}

export async function readByProduct(bytes: Uint8Array, asked: Asked): Promise<Reading> {
  const answers = new Map<string, Answer>();
  const notes: string[] = [];
  let unread: readonly Problem[] | undefined;
  for await (const row of decideList(asked.regulation, bytes, { ...asked.options, asOf: DAY })) {
    if (row.kind === 'unread') unread = row.problems;
    else if (row.kind === 'note') notes.push(`${row.note.code} ${JSON.stringify(row.note.params)}`);
    else if (row.kind !== 'header') {
      const { sheet = asked.onlySheet, line = 0 } = row.place;
      answers.set(keyOf(sheet, line), row);
    }
  }
  return { answers, unread, notes };
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
