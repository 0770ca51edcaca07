/** Projects that stand over several rows: their number or title is merged over them, or the further ones have neither. */
import type { Problem } from '../../../model/problem.ts';
import type { GridRow } from '../file/grid.ts';
import type { RowPlans } from './row-plans.ts';

/**
 * Whether a row carries the project on that stands in a row above: its number or title lies under a merge from there, or it
 * has none.
 */
export function isOneProject(first: GridRow, row: GridRow, plans: RowPlans): boolean {
  if (isNameless(row, plans)) return true;
  const { chosen } = plans;
  const { marks } = row;
  if (marks === null) return false;
  return chosen.plan.columns.some(({ key, index }) => {
    if (key !== 'id' && key !== 'title') return false;
    const under = marks[index]?.under;
    return under !== undefined && under.column === index && under.line < row.line && under.line <= first.line;
  });
}

/** Whether a row has neither number nor title, in a list that gives both or a title. Runs for every row. */
export function isNameless({ cells, problems }: GridRow, { chosen: { id, title } }: RowPlans): boolean {
  if (title === undefined || !isEmpty(cells[title]) || problems.length > 0) return false;
  return id === undefined || isEmpty(cells[id]);
}

function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || (cell.length < 3 && cell.trim() === '');
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
