/** Proposals as the inputs of a table. */
import type { FactValue, Proposal } from '../../../src/model/proposal.ts';
import type { Scope, Value } from './feel.ts';

export function scopeOf({ facts }: Proposal): Scope {
  return new Map([...facts].map(([fact, value]) => [fact, inputOf(value)] as const));
}

function inputOf(value: FactValue): Value {
  switch (value.kind) {
    case 'amount':
      return value.amount.kind === 'exact' ? { amount: value.amount.value } : null;
    case 'several':
      return value.values;
    case 'open':
      return null;
    default:
      return value.value;
  }
}
