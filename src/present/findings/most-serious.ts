/** The findings of a report that takes only so many: the most serious. */
import type { FindingLevel } from '../../model/audit.ts';
import type { PlacedFinding } from '../../model/finding.ts';
import type { Items } from '../document/report.ts';
import { countFresh, type KnownFinding, type ReportOptions, type ValidationReport } from './validation.ts';

/** Code hosts refuse a run of SARIF with more results. */
export const MOST_RESULTS = 25_000;

type Found = Pick<ValidationReport, 'findings' | 'vanished' | 'counts'>;
type Bound = Pick<ReportOptions, 'mostResults'>;

export interface Chosen {
  readonly findings: Items<PlacedFinding>;
  readonly vanished: readonly KnownFinding[];
  /** By rule; absent where all of them are there. */
  readonly leftOut?: { readonly total: number; readonly rules: Readonly<Record<string, number>> };
}

const RANK: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, note: 2 };
const GROUPS = 6;

/** The most serious first, and what a baseline knows last. */
function groupOf({ level, known }: PlacedFinding): number {
  return RANK[level] + (known ? GROUPS / 2 : 0);
}

/** How many there is no room for. */
export function countLeftOut(
  { vanished, counts }: Omit<Found, 'findings'>,
  { mostResults = MOST_RESULTS }: Bound,
): number {
  const found = countFresh(counts) + counts.notes + counts.known;
  return Math.max(0, found + vanished.length - mostResults);
}

/** All in the order of the lists where there is room for them; else the most serious first, and what a baseline knows last. */
export async function mostSerious(report: Found, bound: Bound): Promise<Chosen> {
  const { findings, vanished } = report;
  const total = countLeftOut(report, bound);
  if (total === 0) return { findings, vanished };
  const groups = Array.from({ length: GROUPS }, () => new Map<string, number>());
  for await (const finding of findings) add(groups[groupOf(finding)]!, finding.rule, 1);
  let room = bound.mostResults ?? MOST_RESULTS;
  const rooms = groups.map((group) => {
    const own = Math.min(room, sizeOf(group));
    room -= own;
    return own;
  });
  // Of a group of which some find room those are taken off.
  for (const [index, group] of groups.entries()) {
    if (rooms[index] === sizeOf(group)) group.clear();
    else for await (const { rule } of inGroup(findings, index, rooms[index]!)) add(group, rule, -1);
  }
  const left = new Map<string, number>();
  for (const [rule, count] of groups.flatMap((group) => [...group])) add(left, rule, count);
  for (const { rule } of vanished.slice(room)) add(left, rule, 1);
  return {
    findings: sorted(findings, rooms),
    vanished: vanished.slice(0, room),
    leftOut: { total, rules: Object.fromEntries([...left].filter(([, count]) => count > 0)) },
  };
}

async function* sorted(
  findings: Items<PlacedFinding>,
  rooms: readonly number[],
): AsyncGenerator<PlacedFinding> {
  for (const [group, room] of rooms.entries()) yield* inGroup(findings, group, room);
}

/** The first findings of a group. */
async function* inGroup(
  findings: Items<PlacedFinding>,
  group: number,
  most: number,
): AsyncGenerator<PlacedFinding> {
  let left = most;
  if (left === 0) return;
  for await (const finding of findings) {
    if (groupOf(finding) !== group) continue;
    yield finding;
    if (--left === 0) return;
  }
}

function sizeOf(group: ReadonlyMap<string, number>): number {
  return [...group.values()].reduce((sum, count) => sum + count, 0);
}

function add(counts: Map<string, number>, rule: string, count: number): void {
  counts.set(rule, (counts.get(rule) ?? 0) + count);
}
