/** Projects whose number or title is merged over several rows. */
import type { Problem } from '../../../model/problem.ts';
import type { GridRow } from '../file/grid.ts';
import type { RowPlans } from './row-plans.ts';

/** Whether a row carries the project on that stands in a row above: its number or title lies under a merge from there. */
export function isOneProject(first: GridRow, row: GridRow, { chosen }: RowPlans): boolean {
  const { marks } = row;
  if (marks === null) return false;
  return chosen.plan.columns.some(({ key, index }) => {
    if (key !== 'id' && key !== 'title') return false;
    const under = marks[index]?.under;
    return under !== undefined && under.column === index && under.line < row.line && under.line <= first.line;
  });
}

/** The problem of a project whose further rows have facts of their own, in places of columns. */
export function partsProblem(
  first: GridRow,
  further: readonly GridRow[],
  { chosen }: RowPlans,
): Problem | undefined {
  if (further.length === 0) return undefined;
  const hasOwn = ({ cells, marks, line }: GridRow) =>
    chosen.plan.facts.some(({ index }) => {
      const under = marks?.[index]?.under;
      const isOfAbove = under !== undefined && under.line < line;
      return !isOfAbove && (cells[index] ?? '').trim() !== '';
    });
  if (!further.some(hasOwn)) return undefined;
  const lines = [first, ...further].map(({ line }) => String(line));
  return { code: 'project-over-rows', place: {}, params: { lines } };
}
