/** What a matter asks of the facts of a row beyond that they can be read. */
import type { FactSlots } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import { noFindings, type RawEntry } from '../../raw.ts';
import { checkForMatter, codesOf } from '../../read-proposal.ts';
import { type Draft, joined, NO_INDEX, refuse, warn } from './draft.ts';
import { blankMarkOf, type FactColumn, type MatterPlan } from './plan.ts';

/** Stands for the entry of a cell where only its being there counts. */
const FILLED: RawEntry = { key: '', value: { kind: 'null', place: {} }, place: {} };

/** Facts that are not taken beside the others go, with a warning; what may not stand together refuses the row. */
export function checkDraft(draft: Draft, facts: FactSlots): void {
  const { matter, values, blanks = [], row } = draft;
  if (matter.checked !== undefined) {
    const findings = noFindings();
    const entries = { get: (fact: string) => (facts.has(fact) ? FILLED : undefined) };
    const kept = {
      get: (fact: string) => facts.get(fact),
      delete: (fact: string) => {
        values[matter.order.slotOf(fact)!] = undefined;
      },
    };
    checkForMatter(matter.checked, { values: kept, entries }, 'table', findings);
    for (const problem of findings.problems) {
      const column = matter.taken.find(({ fact }) => fact === problem.params.fact);
      const { found: _, ...unfound } = problem;
      if (column === undefined) refuse(draft, { ...unfound, place: { flag: '--set' } }, NO_INDEX);
      else refuse(draft, { ...problem, found: row.cells[column.index] ?? '' }, column.index);
    }
    if (findings.warnings.length > 0) {
      // A value given to every row, or a blank, was written by nobody: where it is not taken no warning is due.
      const silent = [...matter.given, ...blanks].map(({ fact }) => fact);
      const due = findings.warnings.filter(({ params }) => !silent.includes(String(params.fact)));
      if (due.length > 0) warn(draft, due);
    }
  }
  // Of which facts a row of no known type has need nobody knows.
  if (matter.matter === undefined) return;
  for (const column of blanks) {
    if (blankIn(column) !== 'refused' || values[column.slot] === undefined) continue;
    const found = row.cells[column.index] ?? '';
    refuse(draft, { code: 'mark-missing', place: {}, found, params: { fact: column.fact } }, column.index);
  }
}

/** What an empty cell says in a column of marks. */
export function blankIn({ cells }: FactColumn) {
  return cells?.fact.kind === 'flag' ? blankMarkOf(cells.fact) : 'left-out';
}

/** The warnings, with those of amounts that count in full for each of several values. */
export function withShared(
  { shared }: MatterPlan,
  facts: FactSlots,
  warnings: readonly Notice[],
): readonly Notice[] {
  let all = warnings;
  for (const one of shared) {
    const by = facts.get(one.by);
    if (by === undefined || !facts.has(one.fact) || codesOf(by).length < 2) continue;
    // The same list for every row with this warning alone: what follows from it can be shared.
    all = joined(all, one.warnings);
  }
  return all;
}
