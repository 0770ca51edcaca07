/** JSON and JSONL as rows: one raw proposal each, with its place in the file. */
import type { Place, Problem } from '../../model/problem.ts';
import { readJsonValue } from '../json.ts';
import type { Raw, RawProposal } from '../raw.ts';
import type { JsonLine, JsonLinesReader } from './file/table.ts';

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
  reader: JsonLinesReader,
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
      text: () => writeRaw(element),
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
  const moved = moveRaw(value, move);
  return moved.kind === 'object' ? { raw: { entries: moved.entries, place: moved.place } } : {};
}

function moveRaw(raw: Raw, move: (place: Place) => Place): Raw {
  const place = move(raw.place);
  if (raw.kind === 'list') return { ...raw, place, elements: raw.elements.map((one) => moveRaw(one, move)) };
  if (raw.kind !== 'object') return { ...raw, place };
  const entries = raw.entries.map((entry) => ({
    key: entry.key,
    value: moveRaw(entry.value, move),
    place: move(entry.place),
  }));
  return { ...raw, place, entries };
}

/** Compact JSON; numbers keep the digits they were written with. */
function writeRaw(raw: Raw): string {
  switch (raw.kind) {
    case 'text':
      return JSON.stringify(raw.text);
    case 'number':
      return raw.source;
    case 'boolean':
      return String(raw.value);
    case 'null':
      return 'null';
    case 'list':
      return `[${raw.elements.map(writeRaw).join(',')}]`;
    case 'object':
      return `{${raw.entries.map(({ key, value }) => `${JSON.stringify(key)}:${writeRaw(value)}`).join(',')}}`;
  }
}
