/** Reading a proposal for the library. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { readJson } from '../intake/json.ts';
import { readProposal } from '../intake/read-proposal.ts';
import type { Problem } from '../model/problem.ts';
import type { Proposal } from '../model/proposal.ts';

export type ParsedProposal =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A proposal from JSON text, read as `authority check FILE` reads it. Text rather than an object, since a number
 * such as 999999999999.99999 is exact in text alone.
 * @returns the proposal, or everything that is wrong with it
 */
export function parseProposal(
  { regulation }: CompiledRegulation,
  json: string,
  options: { readonly file?: string; readonly numberFormat?: 'vi' | 'en' } = {},
): ParsedProposal {
  const { raw, problems } = readJson(json, options.file);
  if (raw === undefined) return { ok: false, problems };
  const { numberFormat } = options;
  const read = readProposal(regulation, raw, { mode: 'strict', ...(numberFormat && { numberFormat }) });
  const all = [...problems, ...read.problems];
  return read.proposal && all.length === 0
    ? { ok: true, proposal: read.proposal }
    : { ok: false, problems: all };
}
