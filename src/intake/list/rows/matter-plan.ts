/** What a matter makes of the columns of a list: worked out once, used for each of its rows. */

import { type Matter, type Regulation, takenFacts } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import type { GivenFact } from '../given.ts';
import type { CellReader } from './cell-reader.ts';

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
