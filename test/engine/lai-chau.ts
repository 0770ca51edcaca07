/** The bundled regulation as the tests of the engine use it, and proposals written as plain values. */
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { type DecideOptions, decide } from '../../src/engine/decide/decide.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { FactValue, Proposal } from '../../src/model/proposal.ts';
import module from '../../src/regulations/lai-chau-xiv.yaml';

export const compiled = module as CompiledRegulation;
export const regulation = compiled.regulation;

type Plain = string | boolean | readonly string[] | FactValue;

/** Decimal strings are amounts where the fact is one; lists are several values. */
export function proposal(
  matter: string,
  facts: Readonly<Record<string, Plain>>,
  rest: Partial<Proposal> = {},
): Proposal {
  const entries = Object.entries(facts).map(([id, value]) => [id, factValue(id, value)] as const);
  return { matter, facts: new Map(entries), warnings: [], ...rest };
}

function factValue(id: string, value: Plain): FactValue {
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value === 'string') {
    const fact = regulation.facts.find((one) => one.id === id);
    return fact?.kind === 'amount' ? exactly(value) : { kind: 'choice', value };
  }
  if ('kind' in value) return value;
  return { kind: 'several', values: value };
}

export function exactly(value: string, approximate = false): FactValue {
  return { kind: 'amount', amount: { kind: 'exact', value, approximate } };
}

interface Ends {
  readonly from?: string;
  readonly above?: string;
  readonly to?: string;
  readonly below?: string;
}

/** A partly known amount by the four words of the law. */
export function between({ from, above, to, below }: Ends, approximate = false): FactValue {
  const low = from ?? above;
  const high = to ?? below;
  return {
    kind: 'amount',
    amount: {
      kind: 'between',
      ...(low !== undefined && { low: { at: low, closed: from !== undefined } }),
      ...(high !== undefined && { high: { at: high, closed: to !== undefined } }),
      approximate,
    },
  };
}

export function decided(given: Proposal, options: Partial<DecideOptions> = {}): Decision {
  return decide(compiled, given, { asOf: '2024-06-12', ...options });
}
