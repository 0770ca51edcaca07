/** The plans by which the rows of a table are read, one for each regulation that they name. */
import type { Place, Problem } from '../../../model/problem.ts';
import type { Regulation } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import { namesOf, REGULATION_KEY } from '../../names.ts';
import type { ColumnOptions } from '../column-options.ts';
import type { GridRow } from '../file/grid.ts';
import type { UnitLine } from '../file/layout/sheet-layout.ts';
import type { RegulationNames } from '../regulation-names.ts';
import { type Given, givenBeside, readSettings } from '../settings.ts';
import { withValues } from '../value-settings.ts';
import { type Column, type ColumnPlan, planColumns, type TableHead } from './columns.ts';
import { type ListPlan, type Proofs, planList, settleNumbers } from './plan.ts';
import { RowReader } from './row-reader.ts';

/** The reading of rows by one regulation. */
export interface RowPlan {
  readonly plan: ListPlan;
  readonly columns: ColumnPlan;
  readonly reader: RowReader;
  readonly place: Place;
  /** The columns of numbers and titles. */
  readonly id: number | undefined;
  readonly title: number | undefined;
  /** The column of the body that is named. */
  readonly declared: number | undefined;
  /** Why none of its rows can be read. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Notice[];
}

/** A table, as far as its layout tells. */
export interface TableToPlan extends TableHead {
  readonly unitLines: readonly UnitLine[];
}

/**
 * Plans the rows of one regulation. Problems: those of {@link planColumns} and of values that are set,
 * `set-beside-column`, `list-without-type`. A key that is set and that the regulation does not have is not given.
 */
export function planRows(
  regulation: Regulation,
  table: TableToPlan,
  { map = [], set = [], units = [], ignore = [], values = [], numberFormat }: ColumnOptions,
): RowPlan {
  const { given: ofAll, problems: unset } = readSettings(regulation, set, numberFormat);
  const choice = { map, ignore, given: ofAll.entries.map(({ key }) => key) };
  const { plan: columns, problems: wrongColumns } = planColumns(regulation, table, choice);
  const given = givenBeside(
    ofAll,
    columns.columns.map(({ key }) => key),
  );
  const names = withValues(namesOf(regulation), regulation, values);
  const sources = { header: table.columns, unitLines: table.unitLines, settings: units };
  const plan = planList(regulation, names, columns, given, sources, numberFormat);
  // What is wrong with the columns may be why another thing seems to be missing.
  const problems =
    wrongColumns.length > 0
      ? wrongColumns
      : [...besideSet(plan.columns, given, table), ...withoutType(plan, table)];
  return {
    plan,
    columns,
    reader: new RowReader(plan),
    place: table.place,
    id: indexOf(plan, 'id'),
    title: indexOf(plan, 'title'),
    declared: indexOf(plan, 'declaredAuthority'),
    problems: [...problems, ...unset.filter(({ code }) => code !== 'set-unknown-key')],
    notes: columns.notes,
  };
}

function besideSet(columns: readonly Column[], given: Given, { place }: TableHead): Problem[] {
  return given.entries.flatMap(({ key }): Problem[] => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) return [];
    const params = { key, header: column.header };
    return [{ code: 'set-beside-column', place, found: column.header, params }];
  });
}

/** Without a type every row would be refused: that is said once. */
function withoutType({ names, columns, given }: ListPlan, { place }: TableHead): Problem[] {
  if (given.envelope.has('type') || columns.some(({ key }) => key === 'type')) return [];
  return [{ code: 'list-without-type', place, params: { known: names.matters.codes } }];
}

function indexOf({ columns }: ListPlan, key: string): number | undefined {
  return columns.find((column) => column.key === key)?.index;
}

/** The problems of a plan that are those of every regulation: about the list itself, not about facts. */
function problemsOfList({ plan, problems }: RowPlan): readonly Problem[] {
  return problems.filter(({ code, params }) => {
    if (code === 'list-without-type') return true;
    if (code !== 'columns-same-key' && code !== 'set-beside-column') return false;
    return !plan.regulation.facts.some(({ id }) => id === params.key);
  });
}

/** The plans of a table. Where a column names the regulation of each row, one for each that is named. */
export class RowPlans {
  /** Of rows that name no regulation. */
  readonly chosen: RowPlan;
  /** Where the header stands. */
  readonly place: Place;
  /** The column that names the regulation; undefined where all rows are of the chosen one. */
  readonly column: number | undefined;
  readonly #names: RegulationNames;
  readonly #planFor: (regulation: Regulation) => RowPlan;
  readonly #used = new Map<Regulation, RowPlan>();
  #proofs: Proofs;

  /** @param names with everything loaded that a row may name */
  constructor(chosen: RowPlan, names: RegulationNames, planFor: (regulation: Regulation) => RowPlan) {
    this.chosen = chosen;
    this.place = chosen.place;
    this.column = indexOf(chosen.plan, REGULATION_KEY);
    this.#names = names;
    this.#planFor = planFor;
  }

  /** Those by which rows have been read. */
  get used(): readonly RowPlan[] {
    return this.column === undefined ? [this.chosen] : [...this.#used.values()];
  }

  /** Why no row of the table can be read. */
  get problems(): readonly Problem[] {
    return this.column === undefined ? this.chosen.problems : problemsOfList(this.chosen);
  }

  /** The plan of a row, or why its regulation is not known, in places of columns (see {@link RowReading}). */
  of(row: GridRow): RowPlan | Problem {
    const { column } = this;
    if (column === undefined) return this.chosen;
    const named = this.#names.find(row.cells[column] ?? '')!;
    if ('problem' in named) return { ...named.problem, place: { column } };
    return this.#used.get(named.regulation) ?? this.#use(named.regulation);
  }

  /** From now on doubtful amounts are read by what the whole list proves, whatever the regulation of their row. */
  settle(proofs: readonly ('vi' | 'en')[]): void {
    this.#proofs = proofs;
    for (const { plan } of this.used) settleNumbers(plan, proofs);
  }

  #use(regulation: Regulation): RowPlan {
    const { chosen } = this;
    const made = regulation === chosen.plan.regulation ? chosen : this.#planFor(regulation);
    this.#used.set(regulation, made);
    if (this.#proofs !== undefined) settleNumbers(made.plan, this.#proofs);
    return made;
  }
}
