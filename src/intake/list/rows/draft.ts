/** A row while it is read, and what is wrong with it. */
import type { Problem } from '../../../model/problem.ts';
import type { FactValue } from '../../../model/proposal.ts';
import type { Notice } from '../../../model/words.ts';
import type { GridRow } from '../file/grid.ts';
import { NO_WARNINGS } from './cell-reader.ts';
import type { MatterPlan, TakenColumn } from './plan.ts';
import type { SaidFact } from './said-above.ts';

/** Stands for a column where there is none. */
export const NO_INDEX = -1;

export interface Draft {
  readonly row: GridRow;
  readonly matter: MatterPlan;
  /** In the order of the matter's facts. */
  readonly values: (FactValue | undefined)[];
  warnings: readonly Notice[];
  /** Undefined as long as there is none. */
  problems: Problem[] | undefined;
  /** Whether there is a problem beside those of facts that are left open. */
  isRefused: boolean;
  /** Facts that were not understood, with what stands there. */
  open: { readonly fact: string; readonly text: string }[] | undefined;
  /** Empty cells that say "no". */
  blanks: TakenColumn[] | undefined;
  /** Whether it says of itself what it is. */
  readonly isNamed: boolean;
  /** Whether the row says something of its own. */
  isFilled: boolean;
}

export function draftOf(row: GridRow, matter: MatterPlan, isNamed: boolean): Draft {
  return {
    row,
    matter,
    values: new Array<FactValue | undefined>(matter.order.facts.length).fill(undefined),
    warnings: NO_WARNINGS,
    problems: undefined,
    isRefused: false,
    open: undefined,
    blanks: undefined,
    isNamed,
    isFilled: isNamed,
  };
}

/** The row cannot be answered. */
export function refuse(draft: Draft, problem: Problem, column: number): void {
  draft.isRefused = true;
  draft.problems = [...(draft.problems ?? []), inColumn(problem, column)];
}

/** The row can be answered where these facts do not matter. */
export function leaveOpen(
  draft: Draft,
  facts: readonly string[],
  problems: readonly Problem[],
  column: number,
): void {
  draft.problems = [...(draft.problems ?? []), ...problems.map((problem) => inColumn(problem, column))];
  const text = problems[0]?.found ?? '';
  draft.open = [...(draft.open ?? []), ...facts.map((fact) => ({ fact, text }))];
}

/** What stands above the row says facts that the row itself does not. */
export function readSaid(draft: Draft, said: readonly SaidFact[]): void {
  for (const { fact, value, warnings, problems } of said) {
    const slot = draft.matter.order.slotOf(fact);
    if (slot === undefined || draft.values[slot] !== undefined) continue;
    if (value === undefined) leaveOpen(draft, [fact], problems, NO_INDEX);
    else {
      draft.values[slot] = value;
      warn(draft, warnings);
    }
  }
}

/** Places of problems stand for columns here: see {@link RowReading}. */
function inColumn(problem: Problem, column: number): Problem {
  return column === NO_INDEX ? problem : { ...problem, place: { column } };
}

export function warn(draft: Draft, warnings: readonly Notice[]): void {
  draft.warnings = joined(draft.warnings, warnings);
}

const joinedLists = new WeakMap<readonly Notice[], WeakMap<readonly Notice[], readonly Notice[]>>();

/** The same list for every row with these warnings: what follows from it can then be shared among them. */
export function joined(first: readonly Notice[], second: readonly Notice[]): readonly Notice[] {
  if (first.length === 0) return second;
  let known = joinedLists.get(first);
  if (known === undefined) {
    known = new WeakMap();
    joinedLists.set(first, known);
  }
  let all = known.get(second);
  if (all === undefined) {
    all = [...first, ...second];
    known.set(second, all);
  }
  return all;
}
