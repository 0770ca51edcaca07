/** One object of a JSON list → a proposal, with what `--map` and `--set` make of it. */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { isEnvelopeKey } from '../envelope.ts';
import { isLeftOut } from '../left-out.ts';
import { namesOf } from '../names.ts';
import type { RawEntry, RawProposal } from '../raw.ts';
import { readProposal } from '../read-proposal.ts';
import { type Given, isPassedOver } from './given.ts';
import type { JsonRow } from './json-rows.ts';
import type { Mapping } from './rows/columns.ts';
import type { Proofs } from './rows/plan.ts';
import type { RowReading } from './rows/row-reader.ts';

export interface JsonPlan {
  readonly regulation: Regulation;
  readonly given: Given;
  /** What is wrong, for this regulation, with what is set: none of its objects can be read. */
  readonly problems: readonly Problem[];
  readonly numberFormat: 'vi' | 'en' | undefined;
  proofs: Proofs;
}

/** The proposal, its problems, or the question of the number style. */
export function readJsonRow(plan: JsonPlan, row: JsonRow): RowReading | 'numbers' {
  if (row.raw === undefined) return { problems: row.problems };
  if (plan.problems.length > 0) return { problems: [...row.problems, ...plan.problems] };
  const own = row.raw;
  const read = readWith(plan, own, givenTo(plan, own));
  const isDoubtful = read.problems.some(({ code }) => code === 'amount-ambiguous');
  if (isDoubtful && plan.proofs === undefined && plan.numberFormat === undefined) return 'numbers';
  const problems = [...row.problems, ...read.problems, ...ownProblems(plan, own)];
  if (read.proposal === undefined || problems.length > 0) return { problems };
  return { proposal: read.proposal, problems };
}

/** The row with its keys as `--map` names them; a key that is mapped to nothing is left out. */
export function mapped(map: readonly Mapping[], row: JsonRow): JsonRow {
  const { raw } = row;
  if (raw === undefined) return row;
  const entries = raw.entries.flatMap((entry): RawEntry[] => {
    const mapping = map.find(({ column }) => column === entry.key);
    if (mapping === undefined) return [entry];
    return mapping.key === '' ? [] : [{ ...entry, key: mapping.key }];
  });
  return { ...row, raw: { ...raw, entries } };
}

/** A fact that is taken only beside others (`fact-only-when`) is not given where it would be refused. */
function readWith(
  plan: JsonPlan,
  own: RawProposal,
  given: readonly RawEntry[],
): ReturnType<typeof readProposal> {
  const { numberFormat, proofs } = plan;
  const read = readProposal(
    plan.regulation,
    { ...own, entries: [...own.entries, ...given] },
    {
      mode: 'strict',
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(proofs === undefined ? {} : { proofs }),
    },
  );
  const unfit = read.problems.find(
    ({ code, place }) => code === 'fact-only-when' && place.flag !== undefined,
  );
  if (unfit === undefined) return read;
  return readWith(
    plan,
    own,
    given.filter(({ key }) => key !== unfit.params.fact),
  );
}

/** What is set and neither stands in the object nor is foreign to its type. */
function givenTo({ regulation, given }: JsonPlan, own: RawProposal): readonly RawEntry[] {
  if (given.entries.length === 0) return [];
  const type = own.entries.find(({ key, value }) => key === 'type' && !isLeftOut(value))?.value;
  const text = type?.kind === 'text' ? type.text : given.envelope.get('type');
  const found = namesOf(regulation).matters.lookup(text ?? '');
  const matter = regulation.matters.find(({ code }) => found.kind === 'found' && code === found.code);
  return given.entries.filter(({ key }) => {
    if (filled(own, key) !== undefined) return false;
    return isEnvelopeKey(key) || isPassedOver(key) || matter?.facts.some(({ fact }) => fact === key);
  });
}

/** The entry of a key that says something. */
export function filled(own: RawProposal, key: string): RawEntry | undefined {
  return own.entries.find((entry) => entry.key === key && !isLeftOut(entry.value));
}

/** Keys beside `--set` for the same. */
function ownProblems({ given }: JsonPlan, own: RawProposal): Problem[] {
  return given.entries.flatMap(({ key }): Problem[] => {
    const entry = filled(own, key);
    if (entry === undefined) return [];
    return [{ code: 'set-beside-column', place: entry.place, found: key, params: { key, header: key } }];
  });
}
