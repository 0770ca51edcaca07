/** Everything about a list that is settled before its first row, and the two questions that may come up later. */
import type { FlagFact } from '../../../model/fact.ts';
import type { Regulation } from '../../../model/regulation.ts';
import { type Names, namesOf } from '../../names.ts';
import { numberStyle } from '../../number-style.ts';
import type { AmountManner } from '../../read-amount-fact.ts';
import type { Given } from '../given.ts';
import { CellReader } from './cell-reader.ts';
import type { Column, ColumnPlan } from './columns.ts';
import type { FactColumn } from './matter-plan.ts';

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
  readonly units: Readonly<Record<string, string>>;
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
  const manner = mannerOf(units, numberFormat, []);
  const facts = columns.flatMap(({ index, key }): FactColumn[] => {
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact === undefined) return [];
    const reader = fact.kind === 'items' ? undefined : new CellReader(fact, names, manner);
    return [{ index, fact: key, reader }];
  });
  const flags = facts.filter(({ reader }) => reader?.fact.kind === 'flag');
  const marks = new Map(flags.map(({ fact }) => [fact, 'open' as MarkState]));
  return { regulation, names, columns, facts, given, units, numberFormat, marks, proofs: undefined };
}

/** From now on doubtful amounts are read by what the whole list proves. */
export function settleNumbers(plan: ListPlan, proofs: readonly ('vi' | 'en')[]): void {
  plan.proofs = proofs;
  for (const { reader } of plan.facts) reader?.settle(mannerOf(plan.units, plan.numberFormat, proofs));
}

function mannerOf(
  headerUnits: Readonly<Record<string, string>>,
  numberFormat: 'vi' | 'en' | undefined,
  proofs: readonly ('vi' | 'en')[],
): AmountManner {
  const style = numberStyle(numberFormat, [], proofs);
  return { mode: 'table', headerUnits, ...(style === undefined ? {} : { style }) };
}

/** What a blank among marks says: "no", nothing that can be answered, or nothing at all. */
export function blankMarkOf(fact: FlagFact): 'no' | 'refused' | 'left-out' {
  if (fact.assumed === undefined) return 'left-out';
  return fact.assumed ? 'refused' : 'no';
}
