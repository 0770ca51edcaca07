/** The findings of a report that takes only so many: the most serious. */
import type { FindingLevel } from '../../model/audit.ts';
import type { PlacedFinding } from '../../model/finding.ts';
import type { KnownFinding, ReportOptions, ValidationReport } from './validation.ts';

/** Code hosts refuse a run of SARIF with more results. */
export const MOST_RESULTS = 25_000;

export interface Chosen {
  readonly findings: readonly PlacedFinding[];
  readonly vanished: readonly KnownFinding[];
  /** By rule; absent where all of them are there. */
  readonly leftOut?: { readonly total: number; readonly rules: Readonly<Record<string, number>> };
}

const RANK: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, note: 2 };

/** All in the order of the lists where there is room for them; else the most serious first, and what a baseline knows last. */
export function mostSerious(
  { findings, vanished }: Pick<ValidationReport, 'findings' | 'vanished'>,
  { mostResults = MOST_RESULTS }: Pick<ReportOptions, 'mostResults'>,
): Chosen {
  const total = findings.length + vanished.length - mostResults;
  if (total <= 0) return { findings, vanished };
  const groups: PlacedFinding[][] = [[], [], [], [], [], []];
  for (const finding of findings) groups[RANK[finding.level] + (finding.known ? 3 : 0)]!.push(finding);
  const sorted = groups.flat();
  const room = Math.max(0, mostResults - findings.length);
  const rules: Record<string, number> = {};
  for (const { rule } of [...sorted.slice(mostResults), ...vanished.slice(room)]) {
    rules[rule] = (rules[rule] ?? 0) + 1;
  }
  return {
    findings: sorted.slice(0, mostResults),
    vanished: vanished.slice(0, room),
    leftOut: { total, rules },
  };
}
