/** One fact from one written value. */

import type { AmountFact, ChoiceFact, FlagFact, SeveralFact } from '../model/fact.ts';
import type { FactValue } from '../model/proposal.ts';
import type { Findings } from './findings.ts';
import type { Names } from './names.ts';
import type { Raw } from './raw.ts';
import { type AmountManner, readAmountFact } from './read-amount-fact.ts';
import { readChoice } from './read-choice.ts';
import { readFlag } from './read-flag.ts';
import { readSeveral } from './read-several.ts';

/** Undefined, with the problems in `findings`, when the value is refused. `raw` is not one that is left out. */
export function readFact(
  fact: AmountFact | ChoiceFact | SeveralFact | FlagFact,
  names: Names,
  raw: Raw,
  manner: AmountManner,
  findings: Findings,
): FactValue | undefined {
  switch (fact.kind) {
    case 'amount': {
      const amount = readAmountFact(fact, raw, manner, findings);
      return amount && { kind: 'amount', amount };
    }
    case 'choice': {
      const value = readChoice(fact.id, names.values.get(fact.id)!, raw, findings);
      return value === undefined ? undefined : { kind: 'choice', value };
    }
    case 'several': {
      const values = readSeveral(fact, names.values.get(fact.id)!, raw, findings);
      return values && { kind: 'several', values };
    }
    case 'flag': {
      const value = readFlag(fact.id, raw, findings);
      return value === undefined ? undefined : { kind: 'flag', value };
    }
  }
}
