/** Shorthands for the tests of intake. */

import { readJson } from '../../src/intake/json.ts';
import { readFlags } from '../../src/intake/raw.ts';
import { type ReadOptions, type ReadProposal, readProposal } from '../../src/intake/read-proposal.ts';
import type { FactValue } from '../../src/model/proposal.ts';
import { regulation } from './regulation.ts';

type Options = Partial<ReadOptions>;

/** A proposal from a JSON value (or JSON text), read strictly. */
export function fromJson(json: unknown, options: Options = {}): ReadProposal {
  const { raw, problems } = readJson(typeof json === 'string' ? json : JSON.stringify(json));
  if (raw === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return readProposal(regulation, raw, { mode: 'strict', ...options });
}

export function fromFlags(pairs: [string, string][], options: Options = {}): ReadProposal {
  return readProposal(regulation, readFlags(pairs), { mode: 'strict', ...options });
}

/** The facts of an investment project, which must be sound. */
export function project(facts: object, options: Options = {}): Record<string, FactValue> {
  return factsOf(fromJson({ type: 'investment-project', ...facts }, options));
}

export function factsOf({ proposal, problems }: ReadProposal): Record<string, FactValue> {
  if (proposal === undefined) throw new Error(JSON.stringify(problems));
  return Object.fromEntries(proposal.facts);
}

/** The problems of an investment project without their places. */
export function troubles(facts: object, options: Options = {}) {
  return troublesOf(fromJson({ type: 'investment-project', ...facts }, options));
}

export function troublesOf({ proposal, problems }: ReadProposal) {
  if (proposal !== undefined) throw new Error('read without a problem');
  return problems.map(({ code, found, params }) => ({ code, found, ...params }));
}

export function exact(value: string, approximate = false): FactValue {
  return { kind: 'amount', amount: { kind: 'exact', value, approximate } };
}
