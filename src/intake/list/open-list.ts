/** Opens a list of proposals: a table or JSON, from a file or a stream. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { systemProblem } from '../bytes/byte-source.ts';
import { Spool } from '../bytes/spool.ts';
import { type CheckedOptions, type ColumnOptions, checkColumnOptions } from './column-options.ts';
import { formatByName, type OpenReader, openTable } from './file/open-table.ts';
import type { JsonLinesReader, JsonReader, OpenOptions, Source, TableReader } from './file/table.ts';
import { JsonList, JsonPlans } from './json-list.ts';
import { rowsOfJson } from './json-rows.ts';
import type { ReadList } from './list.ts';
import { skippedNotes } from './notes.ts';
import type { ListRegulations } from './regulation-names.ts';
import { HeaderRecogniser } from './rows/columns.ts';
import { planRows, problemsOfList, RowPlans } from './rows/row-plans.ts';
import { TableList } from './table-list.ts';

/** See {@link OpenOptions} and {@link ColumnOptions}. */
export interface ListOptions extends ColumnOptions, Omit<OpenOptions, 'recognise'> {}

export type OpenedList =
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Request extends CheckedOptions {
  readonly source: Source;
  readonly options: ListOptions;
}

/**
 * Opens a list and stands before its first row. A stream is held in a temporary file, which goes when the list is
 * closed or read to its end; one that is held in memory anyway is not.
 *
 * Rows may name their regulation: in a column of that name, or under the key `regulation`. Each is then read by the
 * columns, facts and values of its own, and what is wrong with those is a problem of its rows alone.
 *
 * Problems (none of a row): what {@link openTable} says of the file and {@link checkColumnOptions} of the options;
 * `map-unknown-column`, `columns-same-key`, `set-beside-column`, `list-without-type`; for JSON `json-syntax`,
 * `not-a-list`, `empty-input`. Only bugs throw, and the system, when it fails in the middle of a file.
 */
export async function openList(
  source: Source,
  regulations: ListRegulations,
  options: ListOptions,
): Promise<OpenedList> {
  const asked = await checkColumnOptions(regulations, options);
  if (!asked.ok) return asked;
  try {
    const spool = await spoolOf(source);
    const opened = await openFrom({ source, options, ...asked }, spool);
    if (!opened.ok) await spool?.close();
    return opened;
  } catch (error) {
    return { ok: false, problems: [systemProblem(fileOf(source), error)] };
  }
}

/** A stream, and a path that is none of a file (a pipe), can be read once only. */
async function spoolOf(source: Source): Promise<Spool | undefined> {
  if ('stream' in source) return source.isHeld ? undefined : Spool.open(source.stream);
  const about = await stat(source.path).catch(() => undefined);
  if (about === undefined || about.isFile() || about.isDirectory()) return undefined;
  return Spool.open(createReadStream(source.path));
}

/** Where the list is to be looked for. */
function placed({ sheets, headerRows }: ColumnOptions): Pick<OpenOptions, 'sheet' | 'headerRow'> {
  const [sheet] = sheets ?? [];
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRows !== undefined && { headerRow: headerRows.first }),
  };
}

function fileOf(source: Source): string | undefined {
  return 'path' in source ? source.path : source.name;
}

async function openFrom(request: Request, spool: Spool | undefined): Promise<OpenedList> {
  const { names, options } = request;
  const open = (recogniser: HeaderRecogniser, bytes: AsyncIterable<Uint8Array> | undefined) =>
    openTable(sourceOf(request.source, bytes), {
      ...options,
      ...placed(options),
      recognise: (header) => recogniser.recognises(header),
    });
  let recogniser = recogniserFor(request);
  let opened = await open(recogniser, spool?.first());
  if (opened.ok && recogniser.sawRegulation && !names.isWhole) {
    // Columns of any regulation may stand beside the one that names them: the header is looked for once more.
    await opened.table.close();
    await names.load();
    recogniser = recogniserFor(request);
    opened = await open(recogniser, spool?.first());
  }
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  const release = async () => spool?.close();
  const reopen = async () => {
    const again = await open(recogniser, spool?.again());
    return again.ok ? again.table : undefined;
  };
  const { table } = opened;
  if (isJson(table)) return openJson(request, table, { release, reopen });
  const list = openRows(request, table, { release, reopen });
  if (!list.ok) await table.close();
  return list;
}

function recogniserFor({ names, options }: Request): HeaderRecogniser {
  return new HeaderRecogniser(names.known, options.map ?? []);
}

function sourceOf(source: Source, spooled: AsyncIterable<Uint8Array> | undefined): Source {
  if (spooled === undefined) return source;
  if (!('path' in source)) return { ...source, stream: spooled };
  return { stream: spooled, format: formatByName(source.path), name: source.path };
}

interface Access {
  readonly release: () => Promise<void>;
  readonly reopen: () => Promise<OpenReader | undefined>;
}

function openRows(request: Request, table: TableReader, { release, reopen }: Access): OpenedList {
  const { source, names, options, unread } = request;
  const file = fileOf(source);
  const place: Place = { ...(file === undefined ? {} : { file }), line: table.headerLine };
  const { header, unitLine } = table;
  const planFor = (regulation: Regulation) => planRows(regulation, { header, unitLine, place }, options);
  const chosen = planFor(names.chosen);
  const plans = new RowPlans(chosen, names, planFor);
  const ofAll = unread.length > 0 ? unread : chosen.problems;
  const problems = plans.column === undefined ? ofAll : problemsOfList(chosen);
  if (problems.length > 0) return { ok: false, problems };
  const list = new TableList(table, plans, {
    file,
    notes: skippedNotes(table.skipped),
    release,
    reopen: async () => {
      const again = await reopen();
      return again === undefined || isJson(again) ? undefined : again;
    },
  });
  return { ok: true, list };
}

async function openJson(
  request: Request,
  reader: JsonReader | JsonLinesReader,
  { release, reopen }: Access,
): Promise<OpenedList> {
  const { source, names, options, unread } = request;
  const file = fileOf(source);
  // Which regulations the objects name is not known before they are read. A key of another regulation is then refused
  // where it does not belong, but nobody would miss what is set for it.
  const unset = unread.filter(({ code }) => code !== 'map-unknown-key');
  const whole = reader.format === 'json' ? rowsOfJson(reader.text, file) : undefined;
  const problems = [...unset, ...(whole?.problems ?? [])];
  if (problems.length > 0) {
    await reader.close();
    return { ok: false, problems };
  }
  const list = new JsonList(reader, new JsonPlans(names, options), {
    file,
    map: options.map ?? [],
    ...(whole !== undefined && { rows: whole.rows }),
    release,
    reopen: async () => {
      const again = await reopen();
      return again?.format === 'jsonl' ? again : undefined;
    },
  });
  return { ok: true, list };
}

function isJson(reader: OpenReader): reader is JsonReader | JsonLinesReader {
  return reader.format === 'json' || reader.format === 'jsonl';
}
