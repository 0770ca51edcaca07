/** How the rows of a list are read: what is settled before the first row, for the whole list and for each matter. */
import type { FlagFact } from '../../../model/fact.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Proposal } from '../../../model/proposal.ts';
import { type Matter, type Regulation, takenFacts } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import type { StatedUnit } from '../../../notation/stated-unit.ts';
import { type Names, namesOf } from '../../names.ts';
import { type AmountContext, numberStyle } from '../../read-fact.ts';
import type { Given, GivenFact } from '../column-options.ts';
import { CellReader } from './cell-reader.ts';
import type { Column, ColumnPlan } from './columns.ts';

export interface RowReading {
  readonly proposal?: Proposal;
  readonly problems: readonly Problem[];
}

/** What must be known of the whole list before a row can be read. */
export type Question = 'numbers' | 'marks';

/**
 * Whether a column of a flag holds nothing but marks and blanks, which makes its blanks a "no". `open`: so far it
 * does.
 */
export type MarkState = 'open' | 'marks' | 'mixed';

/** How the amounts of the list are written. Undefined: no doubtful amount has come up. */
export type Proofs = readonly ('vi' | 'en')[] | undefined;

export interface ListPlan {
  readonly regulation: Regulation;
  readonly names: Names;
  readonly columns: readonly Column[];
  readonly facts: readonly FactColumn[];
  readonly given: Given;
  readonly units: Readonly<Record<string, StatedUnit>>;
  readonly numberFormat: 'vi' | 'en' | undefined;
  /** By fact id, for each column of a flag. */
  readonly marks: Map<string, MarkState>;
  proofs: Proofs;
}

export function planList(
  regulation: Regulation,
  { columns, units }: ColumnPlan,
  given: Given,
  numberFormat: 'vi' | 'en' | undefined,
): ListPlan {
  const names = namesOf(regulation);
  const amounts = amountsOf(units, numberFormat, []);
  const facts = columns.flatMap(({ index, key }): FactColumn[] => {
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact === undefined) return [];
    const reader = fact.kind === 'items' ? undefined : new CellReader(fact, names, amounts);
    return [{ index, fact: key, reader }];
  });
  const flags = facts.filter(({ reader }) => reader?.fact.kind === 'flag');
  const marks = new Map(flags.map(({ fact }) => [fact, 'open' as MarkState]));
  return { regulation, names, columns, facts, given, units, numberFormat, marks, proofs: undefined };
}

/** From now on doubtful amounts are read by what the whole list proves. */
export function settleNumbers(plan: ListPlan, proofs: readonly ('vi' | 'en')[]): void {
  plan.proofs = proofs;
  for (const { reader } of plan.facts) reader?.settle(amountsOf(plan.units, plan.numberFormat, proofs));
}

function amountsOf(
  columnUnits: Readonly<Record<string, StatedUnit>>,
  numberFormat: 'vi' | 'en' | undefined,
  proofs: readonly ('vi' | 'en')[],
): AmountContext {
  return { mode: 'table', columnUnits, style: numberStyle(numberFormat, [], proofs) };
}

/** What a blank among marks says: "no", nothing that can be answered, or nothing at all. */
export function blankMarkOf(fact: FlagFact): 'no' | 'refused' | 'left-out' {
  if (fact.assumed === undefined) return 'left-out';
  return fact.assumed ? 'refused' : 'no';
}

/** A column that holds a fact. */
export interface FactColumn {
  readonly index: number;
  readonly fact: string;
  /** Undefined for a fact that no cell can hold. */
  readonly reader: CellReader | undefined;
}

export interface MatterPlan {
  readonly matter: Matter;
  readonly taken: readonly FactColumn[];
  /** Columns of facts that the matter does not take, with the warning that a filled cell gets. */
  readonly untaken: readonly { readonly column: FactColumn; readonly warning: Notice }[];
  readonly given: readonly GivenFact[];
  /** Whether the matter asks more of its facts than that they can be read. */
  readonly hasChecks: boolean;
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
  const takes = new Set(takenFacts(regulation, matter).map(({ fact }) => fact));
  return {
    matter,
    taken: columns.filter(({ fact }) => takes.has(fact)),
    untaken: columns
      .filter(({ fact }) => !takes.has(fact))
      .map((column) => ({ column, warning: notUsed(column.fact, matter) })),
    given: given.filter(({ fact }) => takes.has(fact)),
    hasChecks: matter.facts.some(
      ({ values, ranges, takenWhen }) =>
        values !== undefined || takenWhen !== undefined || ranges?.binding === true,
    ),
    shared: regulation.facts.flatMap((fact) => {
      if (fact.kind !== 'amount' || fact.sharedBy === undefined || !takes.has(fact.id)) return [];
      const params = { fact: fact.id, by: fact.sharedBy };
      return [{ ...params, warnings: [{ code: 'shared-area', clauses: [], params }] }];
    }),
  };
}

function notUsed(fact: string, matter: Matter): Notice {
  return { code: 'fact-not-used', clauses: [], params: { fact, matter: matter.code } };
}
