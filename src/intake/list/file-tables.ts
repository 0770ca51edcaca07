/** The tables of a file: how each of them is read, what their rows are called by, and what is wrong with all of them. */
import type { CellRange } from '../../archive/cell-range.ts';
import type { ListTable } from '../../model/list-row.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import type { ColumnOptions } from './column-options.ts';
import type { TableLayout } from './file/layout/sheet-layout.ts';
import type { RegulationNames } from './regulation-names.ts';
import { AmountCells } from './rows/amount-cells.ts';
import { Dittos } from './rows/ditto.ts';
import { isColumn } from './rows/header-names.ts';
import { planRows, RowPlans } from './rows/row-plans.ts';
import { SaidAbove } from './rows/said-above.ts';
import type { ReadSheet } from './sheets.ts';

/** A table, and what became of its rows. */
export interface FileTable {
  readonly shape: ListTable;
  readonly sheet: ReadSheet;
  readonly layout: TableLayout;
  readonly plans: RowPlans;
  /** Of cells that say "as above". */
  readonly dittos: Dittos;
  /** What the titles and headings above the next of its rows say. */
  readonly above: SaidAbove;
  proposals: number;
  rejected: number;
  /** Stands before the ids of its rows, where those of another table are the same. */
  prefix: string | undefined;
}

export interface TablesToPlan {
  readonly file: string | undefined;
  readonly sheets: readonly ReadSheet[];
  readonly names: RegulationNames;
  readonly options: ColumnOptions;
}

export function planTables({ file, sheets, names, options }: TablesToPlan): readonly FileTable[] {
  const tables: FileTable[] = [];
  for (const sheet of sheets) {
    for (const layout of sheet.layout?.tables ?? []) {
      const { name, number } = sheet.sheet;
      const isNamed = name !== null && sheets.length > 1;
      const place: Place = {
        ...(file !== undefined && { file }),
        ...(isNamed && { sheet: name }),
        line: layout.headerLast,
      };
      const ownAnswers = ownAnswersIn(layout, options.answerHeads ?? [], sheet.sheet.own?.answers ?? []);
      const table = { columns: layout.header, unitLines: layout.unitLines, place, ownAnswers };
      const planFor = (regulation: Regulation) => planRows(regulation, table, options);
      const plans = new RowPlans(planFor(names.chosen), names, planFor);
      const shape: ListTable = {
        index: tables.length,
        ...(name !== null && { sheet: name, sheetNumber: number }),
        header: layout.header.map((column) => column.name),
        headerLines: [layout.headerFirst, layout.headerLast],
        ...(ownAnswers.size > 0 && { ownAnswers: [...ownAnswers] }),
      };
      const above = new SaidAbove(name);
      tables.push({
        shape,
        sheet,
        layout,
        plans,
        above,
        dittos: new Dittos(),
        proposals: 0,
        rejected: 0,
        prefix: undefined,
      });
    }
  }
  return tables;
}

/**
 * Columns that an earlier run has added, from 0 in rising order: those that the workbook is marked to hold, or all of
 * their heads, in their order.
 */
function ownAnswersIn(
  { header, headerFirst, headerLast }: TableLayout,
  heads: readonly (readonly string[])[],
  marked: readonly CellRange[],
): ReadonlySet<number> {
  const own = header.flatMap((_, column) => {
    const isMarked = marked.some(
      ({ firstColumn, lastColumn, firstRow, lastRow }) =>
        column >= firstColumn && column <= lastColumn && firstRow <= headerLast && lastRow >= headerFirst,
    );
    return isMarked ? column : [];
  });
  if (own.length > 0) return new Set(own);
  const names = header.map(({ name }) => fold(name));
  for (const known of heads) {
    const folded = known.map(fold);
    const start = names.findIndex(
      (_, at) => at > 0 && folded.every((head, index) => names[at + index] === head),
    );
    if (start > 0 && known.length > 0) return new Set(known.map((_, at) => start + at));
  }
  return new Set();
}

/** Columns that options name and no table has. Problems: `map-unknown-column`, `unit-unknown-column`, `unit-not-amount`. */
export function unknownColumns(
  tables: readonly FileTable[],
  { map = [], units = [] }: ColumnOptions,
): Problem[] {
  const headers = tables.flatMap(({ layout }) => layout.header);
  const known = [...new Set(headers.map(({ name }) => name).filter((name) => name !== ''))];
  const place = placeOfAll(tables);
  const unknown = (column: string) => headers.every((header) => !isColumn(header, column));
  const problem = (code: Problem['code'], column: string, option?: string): Problem => ({
    code,
    place,
    found: column,
    params: { column, known, ...(option !== undefined && { option }) },
  });
  // A configuration speaks of many lists: not each of them has all of its columns.
  return [
    ...map
      .filter(({ column, from }) => from === undefined && unknown(column))
      .map(({ column, option }) => problem('map-unknown-column', column, option)),
    ...units
      .filter(({ column, from }) => from === 'flag' && unknown(column))
      .map(({ column }) => problem('unit-unknown-column', column)),
    ...(tables.every(({ plans }) => plans.column === undefined)
      ? units.flatMap((unit) => (unit.from === 'flag' ? (notAnAmount(unit.column, tables) ?? []) : []))
      : []),
  ];
}

/** A unit is said of a column that is no amount in any table. */
function notAnAmount(column: string, tables: readonly FileTable[]): Problem | undefined {
  let header: string | undefined;
  for (const { layout, plans } of tables) {
    for (const [index, one] of layout.header.entries()) {
      if (!isColumn(one, column)) continue;
      const fact = plans.chosen.plan.facts.find((known) => known.index === index);
      if (fact?.cells instanceof AmountCells || plans.chosen.problems.length > 0) return undefined;
      header ??= one.name;
    }
  }
  if (header === undefined) return undefined;
  return { code: 'unit-not-amount', place: { flag: '--unit' }, found: column, params: { column, header } };
}

/** The header of the only table; of several, the file. */
function placeOfAll(tables: readonly FileTable[]): Place {
  const [first] = tables;
  const { place } = first!.plans;
  if (tables.length === 1) return place;
  return place.file === undefined ? {} : { file: place.file };
}

/** What keeps every table from being read; where one can be, what is wrong with another is a problem of its rows. */
export function problemsOfAll(tables: readonly FileTable[]): readonly Problem[] {
  if (tables.some(({ plans }) => plans.problems.length === 0)) return [];
  const all = tables.flatMap(({ plans }) => plans.problems);
  const texts = all.map(({ code, found, params }) => JSON.stringify([code, found, params]));
  return all.filter((_, index) => texts.indexOf(texts[index]!) === index);
}
