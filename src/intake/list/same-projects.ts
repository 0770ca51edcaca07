/** Projects that stand in more than one table of a file, as on a summary and on a sheet of its own. */

import type { FactValue, Proposal } from '../../model/proposal.ts';
import { fold } from '../../notation/fold.ts';
import type { ProposalEntry } from './list.ts';

/** Rows remembered: a file of several tables and more rows than these is no summary with its details. */
const MOST_ROWS = 50_000;
/** Pairs that are named. */
const EXAMPLES = 5;
/** A code rather than a running number. */
const CODE = /\p{L}|\d{4}/u;

interface Seen {
  readonly table: number;
  readonly at: string;
}

export class SameProjects {
  readonly #byTitle = new Map<string, Seen>();
  readonly #byCode = new Map<string, Seen>();
  readonly titles: string[] = [];
  /** The two places of each. */
  readonly places: string[] = [];
  count = 0;

  /** @param id without what stands before the ids of its table */
  add({ proposal }: ProposalEntry, table: number, id: string | undefined, at: () => string): void {
    if (proposal === undefined || this.#byTitle.size >= MOST_ROWS) return;
    const { title } = proposal;
    const titleKey = title === undefined ? undefined : `${fold(title)} ${factsKey(proposal)}`;
    const codeKey = id !== undefined && CODE.test(id) ? fold(id) : undefined;
    const before =
      this.#elsewhere(this.#byTitle, titleKey, table) ?? this.#elsewhere(this.#byCode, codeKey, table);
    const seen: Seen = { table, at: at() };
    if (titleKey !== undefined && !this.#byTitle.has(titleKey)) this.#byTitle.set(titleKey, seen);
    if (codeKey !== undefined && !this.#byCode.has(codeKey)) this.#byCode.set(codeKey, seen);
    if (before === undefined) return;
    this.count++;
    if (this.titles.length >= EXAMPLES) return;
    this.titles.push(title ?? id ?? '');
    this.places.push(`${before.at} = ${seen.at}`);
  }

  #elsewhere(known: ReadonlyMap<string, Seen>, key: string | undefined, table: number): Seen | undefined {
    const seen = key === undefined ? undefined : known.get(key);
    return seen?.table === table ? undefined : seen;
  }
}

function factsKey({ facts }: Proposal): string {
  const sorted = [...facts].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted.map(([fact, value]) => [fact, plainOf(value)]));
}

function plainOf(value: FactValue): unknown {
  return value.kind === 'several' ? [...value.values].sort() : value;
}
