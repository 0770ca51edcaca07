/** The columns of the table of proposals: each fact that the chosen matters take, typed. */
import type { AmountFact, Fact } from '../../model/fact.ts';
import type { Dialect } from './dialect.ts';
import { boundsOf, columnOf, OWN_COLUMNS } from './names.ts';
import { DIGITS, type Plan } from './plan.ts';

export interface FactColumn {
  readonly fact: Exclude<Fact, { kind: 'items' }>;
  readonly name: string;
  /** Of an amount: the digits on either side of the mark. */
  readonly digits?: { readonly whole: number; readonly fraction: number };
}

/** A column as it is declared. */
export interface DeclaredColumn {
  readonly name: string;
  readonly type: string;
  readonly fact?: FactColumn;
}

/** Why a row cannot be decided, where whoever loaded it knows; NULL of all others. */
export const REFUSED = 'refused';

/** In the order of the regulation. */
export function factColumns({ regulation, matters }: Plan): FactColumn[] {
  const taken = new Set(matters.flatMap(({ matter }) => matter.facts.map(({ fact }) => fact)));
  return regulation.facts.flatMap((fact): FactColumn[] => {
    if (!taken.has(fact.id) || fact.kind === 'items') return [];
    const name = columnOf(fact.id);
    return [fact.kind === 'amount' ? { fact, name, digits: digitsOf(fact, matters) } : { fact, name }];
  });
}

/** As many as any sum has, and as the limits of the regulation need. */
function digitsOf(fact: AmountFact, matters: Plan['matters']): { whole: number; fraction: number } {
  const { whole, fraction } = DIGITS[fact.unit];
  const limits = matters.flatMap(({ compiled }) =>
    compiled.facts.flatMap((partition) =>
      partition.fact === fact.id && partition.kind === 'amount' ? partition.limits : [],
    ),
  );
  const parts = [...limits, ...(fact.most === undefined ? [] : [fact.most])].map((limit) => limit.split('.'));
  return {
    whole: Math.max(whole, ...parts.map(([digits]) => digits!.length)),
    fraction: Math.max(fraction, ...parts.map(([, digits]) => digits?.length ?? 0)),
  };
}

export function amountType({ digits }: FactColumn, dialect: Dialect): string {
  return dialect.decimalType(digits!.whole, digits!.fraction);
}

/** All columns in their order. */
export function declaredColumns(columns: readonly FactColumn[], dialect: Dialect): DeclaredColumn[] {
  const { text, flag, list } = dialect.types;
  const types = { choice: text, flag, several: list } as const;
  return [
    ...OWN_COLUMNS.map((name) => ({ name, type: name === 'date' ? 'DATE' : text })),
    ...columns.flatMap((fact): DeclaredColumn[] => {
      const { kind } = fact.fact;
      if (kind !== 'amount') return [{ name: fact.name, type: types[kind], fact }];
      const type = amountType(fact, dialect);
      const { low, high, lowOpen, highOpen } = boundsOf(fact.name);
      return [
        { name: fact.name, type, fact },
        { name: low, type, fact },
        { name: high, type, fact },
        { name: lowOpen, type: flag, fact },
        { name: highOpen, type: flag, fact },
      ];
    }),
    { name: REFUSED, type: text },
  ];
}

/** The columns of a fact that say something of it. */
export function valueColumns({ fact, name }: FactColumn): string[] {
  if (fact.kind !== 'amount') return [name];
  const { low, high } = boundsOf(name);
  return [name, low, high];
}
