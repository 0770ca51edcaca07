/** Draws lists by their seeds and judges each: the long run by hand, and the search for what makes one fail. */
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { type DrawnList, drawList } from './generator/list.ts';
import { ALL_SWITCHES, type Switch } from './generator/switches.ts';
import { type Fault, GRAVE, judge, type Verdict } from './judge.ts';

export interface Totals {
  lists: number;
  readable: number;
  right: number;
  doubtful: number;
  readonly faults: Map<Fault, number>;
}

export function emptyTotals(): Totals {
  return { lists: 0, readable: 0, right: 0, doubtful: 0, faults: new Map() };
}

export function addTo(totals: Totals, { readable, right, doubtful, failures }: Verdict): void {
  totals.lists++;
  totals.readable += readable;
  totals.right += right;
  totals.doubtful += doubtful;
  for (const { fault } of failures) totals.faults.set(fault, (totals.faults.get(fault) ?? 0) + 1);
}

/** None wrong, lost or invented; of what a careful reader would answer at most two in a hundred refused. */
export function isAccepted({ faults, readable }: Totals): boolean {
  const grave = [...GRAVE].some((fault) => (faults.get(fault) ?? 0) > 0);
  const loud = (['refused', 'fuss', 'dropped'] as const).reduce(
    (sum, one) => sum + (faults.get(one) ?? 0),
    0,
  );
  return !grave && loud <= readable * 0.02;
}

export interface Smallest {
  readonly list: DrawnList;
  /** What it still has; nothing of it can go without the failure going too. */
  readonly on: readonly Switch[];
  readonly verdict: Verdict;
}

/** The list that a seed draws with as little as keeps its failure. */
export async function shrink(
  seed: string,
  regulation: CompiledRegulation,
  fails: (verdict: Verdict) => boolean,
  from: ReadonlySet<Switch> = new Set(),
): Promise<Smallest> {
  let off: ReadonlySet<Switch> = from;
  const at = async (without: ReadonlySet<Switch>) => {
    const list = drawList(seed, without);
    return { list, verdict: await judge(list, regulation) };
  };
  // A thing that is gone may make another superfluous: until nothing more goes.
  for (let before = -1; before !== off.size; ) {
    before = off.size;
    for (const one of ALL_SWITCHES) {
      const without = new Set([...off, one]);
      if (off.has(one) || !drawList(seed, off).on.has(one)) continue;
      if (fails((await at(without)).verdict)) off = without;
    }
  }
  const { list, verdict } = await at(off);
  return { list, on: [...list.on], verdict };
}
