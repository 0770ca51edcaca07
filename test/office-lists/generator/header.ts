/** The rows of a header: a tree of names laid over its columns. */
import { carried, type DrawnCell, type DrawnRow, type Merge, textCell } from './drawing.ts';
import type { TablePlan } from './plan.ts';

export interface DrawnHeader {
  readonly rows: readonly DrawnRow[];
  /** Rows counted from the first of the header. */
  readonly merges: readonly Merge[];
}

export function drawHeader(plan: TablePlan): DrawnHeader {
  const { columns } = plan;
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const rows: (DrawnCell | undefined)[][] = Array.from({ length: depth }, () => columns.map(() => undefined));
  const merges: Merge[] = [];
  for (const [left, { path }] of columns.entries()) {
    for (const [top, name] of path.entries()) {
      const above = columns[left - 1]?.path;
      const isShared = top < path.length - 1 && isSameGroup(above, path, top);
      if (isShared) continue;
      rows[top]![left] = textCell(name);
      const right = top < path.length - 1 ? lastOfGroup(plan, left, top) : left;
      const bottom = top === path.length - 1 ? depth - 1 : top;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }
  }
  const drawn = rows.map((cells): DrawnRow => ({ cells, truth: carried('header') }));
  const units = unitRow(plan);
  if (plan.hasUnitRow && units.cells.some((cell) => cell !== undefined)) drawn.push(units);
  return { rows: drawn, merges: plan.on.has('header-merges') && plan.isWorkbook ? merges : [] };
}

function isSameGroup(above: readonly string[] | undefined, path: readonly string[], top: number): boolean {
  if (above === undefined || above.length <= top + 1) return false;
  return path.slice(0, top + 1).every((name, level) => above[level] === name);
}

function lastOfGroup({ columns }: TablePlan, left: number, top: number): number {
  let right = left;
  while (
    columns[right + 1] !== undefined &&
    isSameGroup(columns[left]!.path, columns[right + 1]!.path, top)
  ) {
    if (columns[right + 1]!.path.length <= top + 1) break;
    right++;
  }
  return right;
}

function unitRow({ columns, amounts }: TablePlan): DrawnRow {
  const cells = columns.map((column) => {
    if (column.role !== 'fact' && column.role !== 'rival') return undefined;
    const plan = column.key in amounts ? amounts[column.key as keyof typeof amounts] : undefined;
    return plan?.origin === 'header' ? textCell(`(${plan.spelling})`) : undefined;
  });
  return { cells, truth: carried('header', 'unit') };
}

/** `1 2 3`, or `A B 1 2`, under the header. */
export function columnNumbers({ columns, random, isWorkbook }: TablePlan): DrawnRow {
  const own = random.fork('column numbers');
  const letters = own.pick([0, 0, 2]);
  const form = own.pick(['n', '(n)']);
  const cells = columns.map((_, index): DrawnCell => {
    if (index < letters) return textCell('AB'[index]!);
    const number = String(index + 1 - letters);
    return form === 'n' && isWorkbook ? { text: number, number } : textCell(form.replace('n', number));
  });
  return { cells, truth: carried('column-numbers') };
}
