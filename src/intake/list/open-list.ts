/** Opens a list of proposals: a table or JSON, from a file or a stream. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { namesOf } from '../names.ts';
import type { OpenOptions, Source } from '../table/opening.ts';
import { formatByName, type OpenReader, openTable } from '../table/read-table.ts';
import { systemProblem } from '../table/source.ts';
import type { Encoding, InputFormat, JsonLinesReader, JsonReader, TableReader } from '../table/table.ts';
import { type Column, isColumn, type Mapping, planColumns } from './columns.ts';
import { type Given, readGiven, type Setting } from './given.ts';
import { headerKey } from './header-key.ts';
import { JsonList } from './json-list.ts';
import { rowsOfJson } from './json-rows.ts';
import type { ReadList } from './list.ts';
import { planList } from './list-plan.ts';
import { skippedNotes } from './notes.ts';
import { Spool } from './spool.ts';
import { TableList } from './table-list.ts';

export type { Mapping } from './columns.ts';
export type { Setting } from './given.ts';

export type ListSource =
  | { readonly path: string }
  /** `name` stands for the file in places. Without a format, here or in the options, a stream is CSV. */
  | { readonly stream: AsyncIterable<Uint8Array>; readonly format?: InputFormat; readonly name?: string };

export interface ListOptions {
  /** Wins over the name of the file. */
  readonly format?: InputFormat;
  readonly encoding?: Encoding;
  /** XLSX: name of a sheet, or its number from 1. */
  readonly sheet?: string | number;
  /** Line of the file, or row of the sheet, in which the header begins; from 1. */
  readonly headerRow?: number;
  /** Columns (or JSON keys) by name; a column with the key '' is carried through unread. */
  readonly map?: readonly Mapping[];
  /** What every row is given; a column for the same key is refused. */
  readonly set?: readonly Setting[];
  /** How amounts such as `1,000` are meant. Without it the list itself is asked. */
  readonly numberFormat?: 'vi' | 'en';
}

export type OpenedList =
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Request {
  readonly source: ListSource;
  readonly regulation: Regulation;
  readonly options: ListOptions;
  readonly given: Given;
}

/**
 * Opens a list and stands before its first row. A stream is kept in a temporary file, which goes when the list is
 * closed or read to its end.
 *
 * Problems (none of a row): what {@link openTable} says of the file; `map-unknown-key`, `set-unknown-key` and
 * whatever is wrong with a value that is set; `map-unknown-column`, `columns-same-key`, `set-beside-column`,
 * `list-without-type`; for JSON `json-syntax`, `not-a-list`, `empty-input`. Only bugs throw, and the system, when it
 * fails in the middle of a file.
 */
export async function openList(
  source: ListSource,
  regulation: Regulation,
  options: ListOptions,
): Promise<OpenedList> {
  const { given, problems } = readGiven(regulation, options.set ?? [], options.numberFormat);
  const wrong = [...problems, ...unknownKeys(regulation, options.map ?? [])];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  try {
    const spool = await spoolOf(source);
    const request = { source, regulation, options, given };
    const opened = await openFrom(request, spool);
    if (!opened.ok) await spool?.close();
    return opened;
  } catch (error) {
    return { ok: false, problems: [systemProblem(fileOf(source), error)] };
  }
}

function unknownKeys(regulation: Regulation, mappings: readonly Mapping[]): Problem[] {
  const { keys } = namesOf(regulation);
  return mappings.flatMap(({ column, key }): Problem[] => {
    if (key === '' || keys.lookup(key).kind === 'found') return [];
    const params = { column, key, near: keys.nearest(key) };
    return [{ code: 'map-unknown-key', place: { flag: '--map' }, found: key, params }];
  });
}

/** A stream, and a path that is none of a file (a pipe), can be read once only. */
async function spoolOf(source: ListSource): Promise<Spool | undefined> {
  if ('stream' in source) return Spool.open(source.stream);
  const about = await stat(source.path).catch(() => undefined);
  if (about === undefined || about.isFile() || about.isDirectory()) return undefined;
  return Spool.open(createReadStream(source.path));
}

function fileOf(source: ListSource): string | undefined {
  return 'path' in source ? source.path : source.name;
}

async function openFrom(request: Request, spool: Spool | undefined): Promise<OpenedList> {
  const opened = await openTable(sourceOf(request, spool?.first()), openOptions(request));
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  const release = async () => spool?.close();
  const reopen = async () => {
    const again = await openTable(sourceOf(request, spool?.again()), openOptions(request));
    return again.ok ? again.table : undefined;
  };
  const { table } = opened;
  if (isJson(table)) return openJson(request, table, { release, reopen });
  const list = openRows(request, table, { release, reopen });
  if (!list.ok) await table.close();
  return list;
}

function sourceOf({ source, options }: Request, spooled: AsyncIterable<Uint8Array> | undefined): Source {
  if ('path' in source) {
    const { path } = source;
    if (spooled === undefined) return { path };
    return { stream: spooled, format: options.format ?? formatByName(path), name: path };
  }
  const { stream, format = 'csv', name } = source;
  return {
    stream: spooled ?? stream,
    format: options.format ?? format,
    ...(name === undefined ? {} : { name }),
  };
}

function openOptions({ regulation, options }: Request): OpenOptions {
  const { format, encoding, sheet, headerRow, map = [] } = options;
  return {
    recognise: recogniser(regulation, map),
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}

/** Does a text name a column that is read? Asked of every cell at the head of a list, of most many times. */
function recogniser(regulation: Regulation, mappings: readonly Mapping[]): (header: string) => boolean {
  const names = namesOf(regulation);
  const known = new Map<string, boolean>();
  return (header) => {
    let is = known.get(header);
    if (is === undefined) {
      is =
        mappings.some(({ column }) => isColumn(header, column)) ||
        headerKey(names, header).kind !== 'unknown';
      known.set(header, is);
    }
    return is;
  };
}

interface Access {
  readonly release: () => Promise<void>;
  readonly reopen: () => Promise<OpenReader | undefined>;
}

function openRows(request: Request, table: TableReader, { release, reopen }: Access): OpenedList {
  const { source, regulation, options, given } = request;
  const file = fileOf(source);
  const place: Place = { ...(file === undefined ? {} : { file }), line: table.headerLine };
  const { header, unitLine } = table;
  const planned = planColumns(regulation, { header, unitLine, place }, options.map ?? []);
  if (!planned.ok) return planned;
  const { columns, notes } = planned.plan;
  const problems = [...besideSet(columns, given, place), ...withoutType(regulation, columns, given, place)];
  if (problems.length > 0) return { ok: false, problems };
  const list = new TableList(table, planList(regulation, planned.plan, given, options.numberFormat), {
    file,
    notes: [...skippedNotes(table.skipped), ...notes],
    release,
    reopen: async () => {
      const again = await reopen();
      return again === undefined || isJson(again) ? undefined : again;
    },
  });
  return { ok: true, list };
}

function besideSet(columns: readonly Column[], given: Given, place: Place): Problem[] {
  return given.entries.flatMap(({ key }): Problem[] => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) return [];
    const params = { key, header: column.header };
    return [{ code: 'set-beside-column', place, found: column.header, params }];
  });
}

/** Without a type every row would be refused: that is said once. */
function withoutType(
  regulation: Regulation,
  columns: readonly Column[],
  given: Given,
  place: Place,
): Problem[] {
  if (given.envelope.has('type') || columns.some(({ key }) => key === 'type')) return [];
  return [{ code: 'list-without-type', place, params: { known: namesOf(regulation).matters.codes } }];
}

async function openJson(
  { source, regulation, options, given }: Request,
  reader: JsonReader | JsonLinesReader,
  { release, reopen }: Access,
): Promise<OpenedList> {
  const file = fileOf(source);
  const plan = {
    regulation,
    mappings: options.map ?? [],
    given,
    numberFormat: options.numberFormat,
    proofs: undefined,
  };
  const access = {
    file,
    release,
    reopen: async () => {
      const again = await reopen();
      return again?.format === 'jsonl' ? again : undefined;
    },
  };
  if (reader.format === 'jsonl') return { ok: true, list: new JsonList(reader, plan, access) };
  const { rows, problems } = rowsOfJson(reader.text, file);
  if (problems.length === 0) return { ok: true, list: new JsonList(reader, plan, { ...access, rows }) };
  await reader.close();
  return { ok: false, problems };
}

function isJson(reader: OpenReader): reader is JsonReader | JsonLinesReader {
  return reader.format === 'json' || reader.format === 'jsonl';
}
