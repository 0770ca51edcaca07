/** How the rows of a table are read: what is settled before the first row, for the whole table and for each matter. */
import type { FlagFact } from '../../../model/fact.ts';
import type { Problem } from '../../../model/problem.ts';
import { FactOrder, type Proposal } from '../../../model/proposal.ts';
import { type Matter, type Regulation, takenFacts } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import type { Names } from '../../names.ts';
import { numberStyle } from '../../read-fact.ts';
import type { UnitSetting } from '../column-options.ts';
import type { HeaderColumn, UnitLine } from '../file/layout/sheet-layout.ts';
import type { Given, GivenFact } from '../settings.ts';
import { AmountCells } from './amount-cells.ts';
import { WordCells } from './cell-reader.ts';
import { type UnitSources, unitOfColumn } from './column-units.ts';
import type { Column, ColumnPlan } from './columns.ts';
import type { Candidate } from './unclear-columns.ts';

/**
 * What a row gives; places of problems stand for columns: `{ column: 2 }` is the third cell, no column the row itself.
 * `open` is the proposal with the facts left open of which nothing but the unit or the column was not understood.
 */
export type RowReading =
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly open?: Proposal }
  /** `bare`: a number or a title and nothing of its own. `part`: a share of the cost, such as a reserve. */
  | { readonly kind: 'bare' }
  | { readonly kind: 'part' };

/** What must be known of the whole table, or the whole list, before a row can be read. */
export type Question = 'numbers' | 'marks' | 'units' | 'columns';

/**
 * Whether a column of a flag holds nothing but marks and blanks, which makes its blanks a "no". `open`: so far it
 * does.
 */
export type MarkState = 'open' | 'marks' | 'mixed';

/** How the amounts of the list are written. Undefined: no doubtful amount has come up. */
export type Proofs = readonly ('vi' | 'en')[] | undefined;

/** A column that is not understood, and the facts that it may be, as soon as the whole of it has been looked over. */
export interface DoubtfulColumn {
  readonly candidate: Candidate;
  /** Undefined: not looked over yet. Empty: it is none. */
  facts: readonly string[] | undefined;
}

export interface ListPlan {
  readonly regulation: Regulation;
  /** With the values that options name. */
  readonly names: Names;
  readonly columns: readonly Column[];
  readonly facts: readonly FactColumn[];
  readonly given: Given;
  readonly doubtful: readonly DoubtfulColumn[];
  readonly numberFormat: 'vi' | 'en' | undefined;
  /** By fact id, for each column of a flag. */
  readonly marks: Map<string, MarkState>;
  proofs: Proofs;
}

/** A column that holds a fact. */
export interface FactColumn {
  readonly index: number;
  readonly fact: string;
  readonly header: string;
  /** Undefined for a fact that no cell can hold. */
  readonly cells: AmountCells | WordCells | undefined;
  /** Of an amount: the column whose cells give it its unit, row by row; −1 where there is none. */
  readonly unitColumn: number;
}

/** What a table says of units, and what is said of them. */
export interface TableUnits {
  readonly header: readonly HeaderColumn[];
  readonly unitLines: readonly UnitLine[];
  readonly settings: readonly UnitSetting[];
}

export function planList(
  regulation: Regulation,
  names: Names,
  { columns, candidates, unitColumns }: ColumnPlan,
  given: Given,
  units: TableUnits,
  numberFormat: 'vi' | 'en' | undefined,
): ListPlan {
  const style = numberStyle(numberFormat, [], []);
  const sources: UnitSources = units;
  const facts = columns.flatMap(({ index, key, header }): FactColumn[] => {
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact === undefined) return [];
    const about = { index, fact: key, header };
    if (fact.kind === 'items') return [{ ...about, cells: undefined, unitColumn: -1 }];
    if (fact.kind !== 'amount') return [{ ...about, cells: new WordCells(fact, names), unitColumn: -1 }];
    const unit = unitOfColumn(fact, units.header[index]!, sources);
    const cells = new AmountCells(fact, header, unit, style);
    return [{ ...about, cells, unitColumn: unitColumnOf(index, unitColumns) }];
  });
  const flags = facts.filter(({ cells }) => cells?.fact.kind === 'flag');
  return {
    regulation,
    names,
    columns,
    facts,
    given,
    doubtful: candidates.map((candidate) => ({ candidate, facts: undefined })),
    numberFormat,
    marks: new Map(flags.map(({ fact }) => [fact, 'open' as MarkState])),
    proofs: undefined,
  };
}

/** The nearest column of units, rather before the amount than behind it. */
function unitColumnOf(index: number, unitColumns: ColumnPlan['unitColumns']): number {
  const before = unitColumns.findLast((column) => column.index < index);
  return (before ?? unitColumns[0])?.index ?? -1;
}

/** From now on doubtful amounts are read by what the whole list proves. */
export function settleNumbers(plan: ListPlan, proofs: readonly ('vi' | 'en')[]): void {
  plan.proofs = proofs;
  const style = numberStyle(plan.numberFormat, [], proofs);
  for (const { cells } of plan.facts) if (cells instanceof AmountCells) cells.settleStyle(style);
}

/** What a blank among marks says: "no", nothing that can be answered, or nothing at all. */
export function blankMarkOf(fact: FlagFact): 'no' | 'refused' | 'left-out' {
  if (fact.assumed === undefined) return 'left-out';
  return fact.assumed ? 'refused' : 'no';
}

/** A column with the place that its fact has among those of the matter. */
export interface TakenColumn extends FactColumn {
  readonly slot: number;
}

export interface MatterPlan {
  /** Undefined for rows whose type is not known: all that they hold is read, for what is wrong with it. */
  readonly matter: Matter | undefined;
  readonly order: FactOrder;
  readonly taken: readonly TakenColumn[];
  /** Columns of facts that the matter does not take, with the warning that a filled cell gets. */
  readonly untaken: readonly { readonly column: FactColumn; readonly warning: Notice }[];
  readonly given: readonly (GivenFact & { readonly slot: number })[];
  /** Those of its facts of which the matter asks more than that they can be read; undefined where it asks of none. */
  readonly checked: Pick<Matter, 'code' | 'facts'> | undefined;
  /** Amounts that count in full for each of several values. */
  readonly shared: readonly {
    readonly fact: string;
    readonly by: string;
    readonly warnings: readonly Notice[];
  }[];
}

export function planMatter(
  regulation: Regulation,
  matter: Matter,
  columns: readonly FactColumn[],
  given: readonly GivenFact[],
): MatterPlan {
  const order = new FactOrder(takenFacts(regulation, matter).map(({ fact }) => fact));
  const takes = (fact: string) => order.slotOf(fact) !== undefined;
  const checked = matter.facts.filter(
    ({ values, ranges, takenWhen }) =>
      values !== undefined || takenWhen !== undefined || ranges?.binding === true,
  );
  return {
    matter,
    order,
    taken: withSlots(columns, order),
    untaken: columns
      .filter(({ fact }) => !takes(fact))
      .map((column) => ({ column, warning: notUsed(column.fact, matter) })),
    given: withSlots(given, order),
    checked: checked.length === 0 ? undefined : { code: matter.code, facts: checked },
    shared: regulation.facts.flatMap((fact) => {
      if (fact.kind !== 'amount' || fact.sharedBy === undefined || !takes(fact.id)) return [];
      const params = { fact: fact.id, by: fact.sharedBy };
      return [{ ...params, warnings: [{ code: 'shared-area', clauses: [], params }] }];
    }),
  };
}

/** For rows whose type is not known. */
export function planWithoutMatter(columns: readonly FactColumn[]): MatterPlan {
  const order = new FactOrder(columns.map(({ fact }) => fact));
  return {
    matter: undefined,
    order,
    taken: withSlots(columns, order),
    untaken: [],
    given: [],
    checked: undefined,
    shared: [],
  };
}

function withSlots<T extends { readonly fact: string }>(
  facts: readonly T[],
  order: FactOrder,
): (T & { readonly slot: number })[] {
  return facts.flatMap((one) => {
    const slot = order.slotOf(one.fact);
    return slot === undefined ? [] : [{ ...one, slot }];
  });
}

function notUsed(fact: string, matter: Matter): Notice {
  return { code: 'fact-not-used', clauses: [], params: { fact, matter: matter.code } };
}
