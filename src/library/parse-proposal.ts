/** Reading a proposal for the library: JSON text, or the same as an object. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { readJson } from '../intake/json.ts';
import type { Raw, RawProposal } from '../intake/raw.ts';
import { readProposal } from '../intake/read-proposal.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Proposal } from '../model/proposal.ts';

export type ParsedProposal =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ParseOptions {
  /** Named in the places of problems. */
  readonly file?: string;
  /** How amounts are meant that could be read in two ways: `1.200` is 1200 in `vi`, 1.2 in `en`. */
  readonly numberFormat?: 'vi' | 'en';
}

/**
 * A proposal, read as `authority check FILE` reads it: keys and codes to the letter, amounts as people write them.
 *
 * A number is in the base unit of its fact (đồng, USD, ha); with a unit of its own an amount is text: `"1,2 tỷ đồng"`.
 * JSON text keeps every digit. Of an object strings are read as they are written, and what JSON has no form for is
 * refused as any other value of the wrong kind; a key whose value is undefined is left out.
 *
 * @param proposal JSON text, or an object with the same keys
 * @returns the proposal, or everything that is wrong with it, each problem with its place (line and column of a text, the
 *   path of a value); `describeProblem` puts words to one
 * @throws RangeError for a number in an object that may have lost digits before it came here: a whole number beyond
 *   ±(2^53 − 1), a fraction of more than 15 significant digits, NaN and the infinities. As text they are exact
 */
export function parseProposal(
  { regulation }: CompiledRegulation,
  proposal: string | object,
  options: ParseOptions = {},
): ParsedProposal {
  const { file, numberFormat } = options;
  const { raw, problems } = typeof proposal === 'string' ? readJson(proposal, file) : rawOf(proposal, file);
  if (raw === undefined) return { ok: false, problems };
  const read = readProposal(regulation, raw, { mode: 'strict', ...(numberFormat && { numberFormat }) });
  const all = [...problems, ...read.problems];
  return read.proposal && all.length === 0
    ? { ok: true, proposal: read.proposal }
    : { ok: false, problems: all };
}

function rawOf(proposal: object, file: string | undefined): { raw?: RawProposal; problems: Problem[] } {
  const place = { ...(file !== undefined && { file }), path: '$' };
  const raw = rawValue(proposal, place, 0);
  if (raw.kind === 'object') return { raw, problems: [] };
  return { problems: [{ code: 'not-an-object', place, found: raw.kind, params: {} }] };
}

/** No proposal nests deeper; an object that holds itself does. */
const DEEPEST = 100;

function rawValue(value: unknown, place: Place, depth: number): Raw {
  if (depth > DEEPEST) throw new RangeError(`${place.path} nests deeper than ${DEEPEST} values`);
  const within = (step: string): Place => ({ ...place, path: place.path + step });
  switch (typeof value) {
    case 'string':
      return { kind: 'text', text: value, place };
    case 'boolean':
      return { kind: 'boolean', value, place };
    case 'bigint':
      return { kind: 'number', source: String(value), place };
    case 'number':
      return { kind: 'number', source: exactly(value, place), place };
    case 'undefined':
      return { kind: 'null', place };
  }
  if (value === null) return { kind: 'null', place };
  if (Array.isArray(value)) {
    const elements = value.map((one, index) => rawValue(one, within(`[${index}]`), depth + 1));
    return { kind: 'list', elements, place };
  }
  const entries = Object.entries(value as object)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => {
      const at = within(/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
      return { key, value: rawValue(one, at, depth + 1), place: at };
    });
  return { kind: 'object', entries, place };
}

/** Any decimal of so many significant digits comes back from a double as it was written. */
const DIGITS_OF_A_DOUBLE = 15;

/** The decimal that was written, as text, so that no float touches a limit. */
function exactly(value: number, { path }: Place): string {
  const written = String(value);
  const digits = written.replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '');
  const isFraction = Number.isFinite(value) && !Number.isInteger(value);
  if (Number.isSafeInteger(value) || (isFraction && digits.length <= DIGITS_OF_A_DOUBLE)) return written;
  throw new RangeError(
    `${path} is ${written}, which may not be what was written: a number is exact up to 2^53 − 1, and with a fraction ` +
      `up to ${DIGITS_OF_A_DOUBLE} significant digits; any other has to be text`,
  );
}
