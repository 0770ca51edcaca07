/** JSON and JSONL as rows, one raw proposal each with its place in the file, and what `--map` and `--set` make of it. */
import type { Place, Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import { readJsonValue } from '../json.ts';
import { isEnvelopeKey, namesOf, PASSED_OVER } from '../names.ts';
import { isLeftOut, jsonOf, movedRaw, type Raw, type RawEntry, type RawProposal } from '../raw.ts';
import { readProposal } from '../read-proposal.ts';
import type { Mapping } from './column-options.ts';
import type { JsonLine, JsonLinesText } from './json-source.ts';
import type { ListPlan } from './rows/plan.ts';

export interface JsonRow {
  readonly place: Place;
  /** Absent when the row is no object. */
  readonly raw?: RawProposal;
  readonly problems: readonly Problem[];
  /** As written; a row of a JSON array is written anew from its values. */
  text(): string;
}

/** Problems of a line are problems of its row alone: the next line is read all the same. */
export async function* rowsOfLines(
  reader: JsonLinesText,
  file: string | undefined,
): AsyncGenerator<readonly JsonRow[]> {
  let number = 0;
  for await (const lines of reader.lines()) {
    yield lines.map((line) => rowOfLine(line, { ...(file === undefined ? {} : { file }), row: ++number }));
  }
}

function rowOfLine({ line, text, problem }: JsonLine, about: Place): JsonRow {
  const place = { ...about, line };
  const same = () => text;
  if (problem !== null) return { place, problems: [{ ...problem, place }], text: same };
  const { value, problems } = readJsonValue(text, about.file);
  const move = (inner: Place): Place => ({ ...inner, ...about, line: line + (inner.line ?? 1) - 1 });
  return {
    ...rowOfValue(value, move),
    place,
    problems: [...problems, ...notAnObject(value)].map((one) => ({ ...one, place: move(one.place) })),
    text: same,
  };
}

/**
 * The elements of a JSON array; a single object is a list of one. Problems of the whole text (`json-syntax`,
 * `not-a-list`, with what was found) leave no rows.
 */
export function rowsOfJson(
  text: string,
  file: string | undefined,
): { readonly rows: readonly JsonRow[]; readonly problems: readonly Problem[] } {
  const { value, problems } = readJsonValue(text, file);
  if (value === undefined) return { rows: [], problems };
  if (value.kind !== 'list' && value.kind !== 'object') {
    return {
      rows: [],
      problems: [{ code: 'not-a-list', place: value.place, found: value.kind, params: {} }],
    };
  }
  const elements = value.kind === 'list' ? value.elements : [value];
  const rows = elements.map((element, index): JsonRow => {
    const row = index + 1;
    const move = (inner: Place): Place => ({ ...inner, row });
    const within = problems.filter(({ place }) => value.kind === 'object' || isWithin(place.path, index));
    return {
      ...rowOfValue(element, move),
      place: move(element.place),
      problems: [...within, ...notAnObject(element)].map((one) => ({ ...one, place: move(one.place) })),
      text: () => jsonOf(element, '', String),
    };
  });
  return { rows, problems: [] };
}

function isWithin(path: string | undefined, index: number): boolean {
  const start = `$[${index}]`;
  return path?.startsWith(start) === true && !/^\w/.test(path.slice(start.length));
}

function notAnObject(value: Raw | undefined): Problem[] {
  if (value === undefined || value.kind === 'object') return [];
  return [{ code: 'not-an-object', place: value.place, found: value.kind, params: {} }];
}

function rowOfValue(value: Raw | undefined, move: (place: Place) => Place): Pick<JsonRow, 'raw'> {
  if (value?.kind !== 'object') return {};
  const moved = movedRaw(value, move);
  return moved.kind === 'object' ? { raw: { entries: moved.entries, place: moved.place } } : {};
}

export interface JsonReading {
  readonly proposal?: Proposal;
  readonly problems: readonly Problem[];
}

export interface JsonPlan extends Pick<ListPlan, 'regulation' | 'given' | 'numberFormat' | 'proofs'> {
  /** What is wrong, for this regulation, with what is set: none of its objects can be read. */
  readonly problems: readonly Problem[];
}

/** The proposal, its problems, or the question of the number style. */
export function readJsonRow(plan: JsonPlan, row: JsonRow): JsonReading | 'numbers' {
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
  const whole = { ...own, entries: [...own.entries, ...given] };
  const read = readProposal(plan.regulation, whole, { mode: 'strict', numberFormat, proofs });
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
    return isEnvelopeKey(key) || PASSED_OVER.includes(key) || matter?.facts.some(({ fact }) => fact === key);
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
    if (entry === undefined || given.yielding.has(key)) return [];
    return [{ code: 'set-beside-column', place: entry.place, found: key, params: { key, header: key } }];
  });
}
