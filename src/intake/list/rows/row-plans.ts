/** The plans by which the rows of a table are read, one for each regulation that they name. */
import type { Place, Problem } from '../../../model/problem.ts';
import type { Regulation } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import { namesOf, REGULATION_KEY } from '../../names.ts';
import { type ColumnOptions, type Given, readSettings } from '../column-options.ts';
import type { TableRow } from '../file/table.ts';
import type { RegulationNames } from '../regulation-names.ts';
import { type Column, type Headers, planColumns } from './columns.ts';
import { type ListPlan, type Proofs, planList, settleNumbers } from './plan.ts';
import { RowReader } from './row-reader.ts';

/** The reading of rows by one regulation. */
export interface RowPlan {
  readonly plan: ListPlan;
  readonly reader: RowReader;
  /** The column of the body that is named. */
  readonly declared: number | undefined;
  /** Why none of its rows can be read. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Notice[];
}

/**
 * Plans the rows of one regulation. Problems: those of {@link planColumns} and of values that are set,
 * `set-beside-column`, `list-without-type`. A key that is set and that the regulation does not have is not given.
 */
export function planRows(
  regulation: Regulation,
  headers: Headers,
  { map = [], set = [], numberFormat }: ColumnOptions,
): RowPlan {
  const { given, problems: unset } = readSettings(regulation, set, numberFormat);
  const { plan: columns, problems: wrongColumns } = planColumns(regulation, headers, map);
  const plan = planList(regulation, columns, given, numberFormat);
  // What is wrong with the columns may be why another thing seems to be missing.
  const problems =
    wrongColumns.length > 0
      ? wrongColumns
      : [...besideSet(plan.columns, given, headers.place), ...withoutType(plan, headers.place)];
  return {
    plan,
    reader: new RowReader(plan),
    declared: indexOf(plan, 'declaredAuthority'),
    problems: [...problems, ...unset.filter(({ code }) => code !== 'set-unknown-key')],
    notes: columns.notes,
  };
}

function besideSet(columns: readonly Column[], given: Given, place: Place): Problem[] {
  return given.entries.flatMap(({ key }): Problem[] => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) return [];
    const params = { key, header: column.header };
    return [{ code: 'set-beside-column', place, found: column.header, params }];
  });
}

/** Without a type every row would be refused: that is said once. */
function withoutType({ regulation, columns, given }: ListPlan, place: Place): Problem[] {
  if (given.envelope.has('type') || columns.some(({ key }) => key === 'type')) return [];
  return [{ code: 'list-without-type', place, params: { known: namesOf(regulation).matters.codes } }];
}

function indexOf({ columns }: ListPlan, key: string): number | undefined {
  return columns.find((column) => column.key === key)?.index;
}

/** The problems of a plan that are those of every regulation: about the list itself, not about facts. */
export function problemsOfList({ plan, problems }: RowPlan): readonly Problem[] {
  return problems.filter(({ code, params }) => {
    if (code === 'map-unknown-column' || code === 'list-without-type') return true;
    if (code !== 'columns-same-key' && code !== 'set-beside-column') return false;
    return !plan.regulation.facts.some(({ id }) => id === params.key);
  });
}

/** The plans of a list. Where a column names the regulation of each row, one for each that is named. */
export class RowPlans {
  /** Of rows that name no regulation. */
  readonly chosen: RowPlan;
  /** The column that names the regulation; undefined where all rows are of the chosen one. */
  readonly column: number | undefined;
  readonly #names: RegulationNames;
  readonly #planFor: (regulation: Regulation) => RowPlan;
  readonly #used = new Map<Regulation, RowPlan>();
  #proofs: Proofs;

  /** @param names with everything loaded that a row may name */
  constructor(chosen: RowPlan, names: RegulationNames, planFor: (regulation: Regulation) => RowPlan) {
    this.chosen = chosen;
    this.column = indexOf(chosen.plan, REGULATION_KEY);
    this.#names = names;
    this.#planFor = planFor;
  }

  /** Those by which rows have been read. */
  get used(): readonly RowPlan[] {
    return this.column === undefined ? [this.chosen] : [...this.#used.values()];
  }

  /** The plan of a row, or why its regulation is not known, in places of columns (see whole-row.ts). */
  of(row: TableRow): RowPlan | Problem {
    const { column } = this;
    if (column === undefined) return this.chosen;
    const named = this.#names.find(row.cells[column]!)!;
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
