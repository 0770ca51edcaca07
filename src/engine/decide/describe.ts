/** Known values as codes and canonical decimals, for traces and for showing. */
import type { AmountValue } from '../../model/amount.ts';
import type { FactValue } from '../../model/proposal.ts';

/** A fact's value: codes, a decimal, a bound (`> 1000000000000`), or both ends (`≥ 1 … ≤ 2`). */
export function describeValue(value: FactValue): string | readonly string[] {
  switch (value.kind) {
    case 'amount':
      return describeAmount(value.amount);
    case 'choice':
      return value.value;
    case 'several':
      return value.values;
    case 'flag':
      return value.value ? 'yes' : 'no';
  }
}

function describeAmount(amount: AmountValue): string {
  if (amount.kind === 'exact') return amount.value;
  const low = amount.low && `${amount.low.closed ? '≥' : '>'} ${amount.low.at}`;
  const high = amount.high && `${amount.high.closed ? '≤' : '<'} ${amount.high.at}`;
  return [low, high].filter(Boolean).join(' … ');
}
