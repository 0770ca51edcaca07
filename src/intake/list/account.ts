/** The account of a list is kept here, and held to add up. */
import type {
  ColumnAccount,
  ColumnUnit,
  FileAccount,
  RowKind,
  SheetAccount,
  TableAccount,
} from '../../model/list-account.ts';
import type { HeaderColumn } from './file/layout/sheet-layout.ts';
import { AmountCells } from './rows/amount-cells.ts';
import type { ColumnUnitState } from './rows/column-units.ts';
import type { RowPlan } from './rows/row-plans.ts';

/** Rows by what they are, with the lines of the first of each kind. */
export class RowCounts {
  readonly kinds: Partial<Record<RowKind, number>> = {};
  readonly lines: Partial<Record<RowKind, number[]>> = {};

  add(kind: RowKind, line: number): void {
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    const lines = this.lines[kind];
    if (lines === undefined) this.lines[kind] = [line];
    else if (lines.length < EXAMPLES) lines.push(line);
  }
}

/** Examples of the rows of a kind. */
const EXAMPLES = 5;

/** What became of the columns of a table, by the plans by which its rows were read. */
export function columnAccounts(
  header: readonly HeaderColumn[],
  plans: readonly RowPlan[],
  nameOf: (column: number) => string,
): ColumnAccount[] {
  const read = plans.map(({ plan }) => ({
    columns: new Map(plan.columns.map((column) => [column.index, column])),
    cells: new Map(plan.facts.map((column) => [column.index, column.cells])),
  }));
  const unclear = unclearColumns(plans);
  return header.map(({ name }, index): ColumnAccount => {
    const about = { column: nameOf(index), header: name };
    // Where rows are of several regulations a column is used as soon as one of them reads it.
    for (const plan of read) {
      const column = plan.columns.get(index);
      if (column === undefined) continue;
      const cells = plan.cells.get(index);
      return {
        ...about,
        key: column.key,
        by: column.by,
        ...(cells instanceof AmountCells && amountAccount(cells)),
      };
    }
    const unused = plans.map(({ columns }) => columns.unused.get(index)).find((why) => why !== undefined);
    const why = unused ?? (name === '' ? 'no-name' : 'unknown');
    return { ...about, unused: unclear.has(index) ? 'unclear' : why };
  });
}

/** Columns that one of the plans takes for what may be a fact. */
export function unclearColumns(plans: readonly RowPlan[]): ReadonlySet<number> {
  return new Set(
    plans.flatMap(({ plan }) =>
      plan.doubtful.flatMap(({ candidate, facts }) => ((facts ?? []).length > 0 ? [candidate.index] : [])),
    ),
  );
}

function amountAccount(cells: AmountCells): Pick<ColumnAccount, 'unit' | 'figures'> {
  const unit = unitAccount(cells.unit);
  return { ...(unit !== undefined && { unit }), figures: { ...cells.figures } };
}

function unitAccount(unit: ColumnUnitState): ColumnUnit | undefined {
  if (unit.kind !== 'stated') return undefined;
  const { from, text, line } = unit;
  return { from, text, ...(line !== undefined && { line }) };
}

/** Why an account does not add up; undefined where it does. */
export function misfitIn({ sheets }: FileAccount): string | undefined {
  for (const sheet of sheets) {
    const misfit = misfitInSheet(sheet) ?? sheet.tables.map(misfitInTable).find((one) => one !== undefined);
    if (misfit !== undefined) return `${sheet.name ?? 'list'}: ${misfit}`;
  }
  return undefined;
}

function misfitInSheet({
  rowsInAll,
  rows,
  proposals,
  rejected,
  tables,
  unread,
}: SheetAccount): string | undefined {
  const counted = sum(Object.values(rows));
  if (counted !== rowsInAll) return `${counted} rows counted of ${rowsInAll}`;
  if ((rows.data ?? 0) !== proposals) return `${rows.data ?? 0} rows of data, ${proposals} proposals`;
  if (rejected > proposals) return `${rejected} rejected of ${proposals} proposals`;
  if (unread !== undefined && proposals > 0) return `${unread}, and ${proposals} proposals`;
  if (tables.length === 0) return undefined;
  const inTables = sum(tables.map((table) => table.proposals));
  if (inTables !== proposals) return `${inTables} proposals in tables, ${proposals} in the sheet`;
  const refused = sum(tables.map((table) => table.rejected));
  return refused === rejected ? undefined : `${refused} rejected in tables, ${rejected} in the sheet`;
}

function misfitInTable({ columns, proposals }: TableAccount): string | undefined {
  for (const { column, key, unused, figures } of columns) {
    if ((key === undefined) === (unused === undefined)) return `column ${column} is neither used nor named`;
    const read = sum(Object.values(figures ?? {}));
    if (read > proposals) return `${read} figures in column ${column}, ${proposals} proposals`;
  }
  return undefined;
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce((all: number, count) => all + (count ?? 0), 0);
}
