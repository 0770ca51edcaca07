/** Shorthands for the tests of lists. */

import { misfitIn } from '../../../src/intake/list/account.ts';
import type { InputFormat, ProposalEntry, ReadList } from '../../../src/intake/list/list.ts';
import { type ListOptions, type ListSource, openList } from '../../../src/intake/list/open-list.ts';
import { type ListRegulations, only } from '../../../src/intake/list/regulation-names.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import compiled from '../../../src/regulations/lai-chau-xiv.yaml';

export const regulation = (compiled as { readonly regulation: Regulation }).regulation;

/** Every row is of this one, unless a test says otherwise. */
export const regulations = only(regulation);

type Options = ListOptions & {
  readonly from?: InputFormat;
  readonly chunk?: number;
  readonly among?: ListRegulations;
};

/** Bytes that come in pieces. */
export function sourceOf(text: string | Uint8Array, chunk = 1 << 20, name = 'list'): ListSource {
  const whole = Buffer.from(text as Uint8Array);
  return {
    name,
    size: whole.length,
    async *open() {
      for (let at = 0; at < whole.length; at += chunk) yield whole.subarray(at, at + chunk);
    },
  };
}

export interface Read {
  readonly list: ReadList;
  readonly rows: readonly ProposalEntry[];
  readonly carried: number;
}

export async function read(text: string | Uint8Array, options: Options = {}): Promise<Read> {
  const { from = 'csv', chunk, among, ...rest } = options;
  return readFrom(sourceOf(text, chunk), { format: from, ...rest }, among);
}

export async function readFrom(
  source: ListSource,
  options: ListOptions = {},
  among: ListRegulations = regulations,
): Promise<Read> {
  const opened = await openList(source, among, options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const rows: ProposalEntry[] = [];
  let carried = 0;
  for await (const entries of opened.list.entries()) {
    for (const entry of entries) {
      if (entry.kind === 'proposal') rows.push(entry);
      else carried++;
    }
  }
  const misfit = misfitIn(opened.list.account());
  if (misfit !== undefined) throw new Error(misfit);
  return { list: opened.list, rows, carried };
}

/** The problems of what cannot be opened. */
export async function refusals(
  text: string | Uint8Array,
  options: Options = {},
): Promise<readonly Problem[]> {
  const { from = 'csv', chunk, among = regulations, ...rest } = options;
  const opened = await openList(sourceOf(text, chunk), among, { format: from, ...rest });
  if (opened.ok) throw new Error('opened');
  return opened.problems;
}

/** A list of investment projects with the columns given. */
export function projects(...lines: string[]): string {
  const [header = '', ...rows] = lines;
  return [`type;${header}`, ...rows.map((row) => `investment-project;${row}`), ''].join('\n');
}

export function facts(entry: ProposalEntry | undefined): Record<string, unknown> {
  if (entry?.proposal === undefined) throw new Error(JSON.stringify(entry?.problems));
  return Object.fromEntries([...entry.proposal.facts].map(([fact, value]) => [fact, plain(value)]));
}

function plain(value: { readonly kind: string }): unknown {
  const {
    amount,
    value: one,
    values,
  } = value as { amount?: { value?: string }; value?: unknown; values?: unknown };
  return amount === undefined ? (one ?? values) : (amount.value ?? amount);
}

export function codes(entry: ProposalEntry | undefined): string[] {
  return (entry?.problems ?? []).map(({ code }) => code);
}

export function noteCodes({ list }: Read): string[] {
  return list.notes.map(({ code }) => code);
}
