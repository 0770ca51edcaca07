/** Opens a list of proposals: a table, the sheets of a workbook, or JSON. */
import type { Problem } from '../../model/problem.ts';
import { type Encoding, SAMPLE_BYTES } from '../bytes/encoding.ts';
import { readSignature } from '../bytes/signature.ts';
import { type ByteSource, CountedSource, readHead } from '../bytes/source.ts';
import { systemProblem } from '../bytes/system-problem.ts';
import { BookList } from './book-list.ts';
import { type CheckedOptions, checkColumnOptions } from './check-options.ts';
import type { ColumnOptions } from './column-options.ts';
import type { Book, BookFormat } from './file/grid.ts';
import { bookFormatByName, openBook } from './file/open-book.ts';
import { planTables, problemsOfAll, unknownColumns } from './file-tables.ts';
import { JsonList, JsonPlans } from './json-list.ts';
import { rowsOfJson } from './json-rows.ts';
import { readJson } from './json-source.ts';
import type { InputFormat, ReadList } from './list.ts';
import type { ListRegulations } from './regulation-names.ts';
import { HeaderRecogniser } from './rows/columns.ts';
import { findSheets, type ReadSheet } from './sheets.ts';
import { prefixIds } from './table-ids.ts';

export interface ListOptions extends ColumnOptions {
  /** Wins over what the bytes show. */
  readonly encoding?: Encoding;
  /** Wins over the name of the source; without either, it is CSV. A workbook is known by its bytes, whatever is said. */
  readonly format?: InputFormat;
}

export type OpenedList =
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Bytes, and what is to be let go of when nobody needs them any more. */
export interface ListSource extends ByteSource {
  close?(): Promise<void>;
}

interface Request extends CheckedOptions {
  readonly source: ListSource;
  readonly regulations: ListRegulations;
  readonly options: ListOptions;
}

/**
 * Opens a list and stands before its first row. The source is read more than once, and closed when the list is closed or read
 * to its end, or cannot be opened.
 *
 * Rows may name their regulation: in a column of that name, or under the key `regulation`. Each is then read by the
 * columns, facts and values of its own, and what is wrong with those is a problem of its rows alone.
 *
 * Problems (none of a row): what {@link openBook} and {@link findSheets} say of the file and {@link checkColumnOptions} of the
 * options; `map-unknown-column`, `unit-unknown-column`, `columns-same-key`, `set-beside-column`, `list-without-type`; for JSON
 * `json-syntax`, `not-a-list`, `empty-input`. Only bugs throw, and the system, when it fails in the middle of a file.
 */
export async function openList(
  source: ListSource,
  regulations: ListRegulations,
  options: ListOptions,
): Promise<OpenedList> {
  const opened = await opening(source, regulations, options);
  if (!opened.ok) await source.close?.();
  return opened;
}

async function opening(
  source: ListSource,
  regulations: ListRegulations,
  options: ListOptions,
): Promise<OpenedList> {
  const asked = await checkColumnOptions(regulations, options);
  if (!asked.ok) return asked;
  try {
    return await openFrom({ source, regulations, options, ...asked });
  } catch (error) {
    return { ok: false, problems: [systemProblem(source.name, error)] };
  }
}

function releaseOf(source: ListSource): () => Promise<void> {
  return async () => source.close?.();
}

async function openFrom(request: Request): Promise<OpenedList> {
  const { source, options } = request;
  const format = options.format ?? formatByName(source.name ?? '');
  if (format !== 'json' && format !== 'jsonl') return openRows(request, format);
  const { bytes } = await readHead(source, SAMPLE_BYTES);
  return readSignature(bytes) === null ? openJson(request, format) : openRows(request, undefined);
}

/** The format a name promises; CSV for any other name. */
function formatByName(name: string): InputFormat {
  const ending = /\.([^./\\]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  return ending === 'json' ? 'json' : (bookFormatByName(name) ?? 'csv');
}

async function openRows(request: Request, format: BookFormat | undefined): Promise<OpenedList> {
  const { source, names, options } = request;
  let recogniser = recogniserFor(request);
  const opened = await openBook(source, {
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(format !== undefined && { format }),
    recognise: (text) => recogniser.recognises(text) !== undefined,
  });
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  const { book } = opened;
  let found = await findSheets(book, choiceOf(request, recogniser));
  if (recogniser.sawRegulation && !names.isWhole) {
    // Columns of any regulation may stand beside the one that names them: the headers are looked for once more.
    await names.load();
    recogniser = recogniserFor(request);
    if (found.ok) await letGo(found.sheets);
    found = await findSheets(book, choiceOf(request, recogniser));
  }
  const listed = found.ok
    ? await listOf(request, book, found.sheets)
    : { ok: false as const, problems: [found.problem] };
  if (!listed.ok) await book.close();
  return listed;
}

function choiceOf({ source, options }: Request, recogniser: HeaderRecogniser) {
  const { headerRows, sheets, sheetsAsked = false } = options;
  return {
    layout: {
      recognise: (header: string) => recogniser.recognises(header),
      ...(headerRows !== undefined && { headerRows }),
    },
    chosen: sheets,
    isAsked: sheetsAsked,
    file: source.name,
  };
}

/** What is held of sheets is let go of. */
async function letGo(sheets: readonly ReadSheet[]): Promise<void> {
  for (const sheet of sheets) if (sheet.unread === undefined) (await sheet.open()).release();
}

function recogniserFor({ names, options }: Request): HeaderRecogniser {
  const { map = [], units = [], ignore = [] } = options;
  return new HeaderRecogniser(names.known, map, [...units.map(({ column }) => column), ...ignore]);
}

async function listOf(request: Request, book: Book, sheets: readonly ReadSheet[]): Promise<OpenedList> {
  const { source, regulations, names, options, unread } = request;
  const file = source.name;
  const tables = planTables({ file, sheets, names, options });
  const isOfOne = tables.every(({ plans }) => plans.column === undefined);
  const unknown = unknownColumns(tables, options);
  const wrong = isOfOne && unread.length > 0 ? unread : unknown.length > 0 ? unknown : problemsOfAll(tables);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const prefixed = await prefixIds(tables, sheets);
  const hiddenRows = options.hiddenRows ?? 'read';
  const release = releaseOf(source);
  const list = new BookList({ book, file, sheets, tables, regulations, hiddenRows, prefixed, release });
  return { ok: true, list };
}

async function openJson(request: Request, format: 'json' | 'jsonl'): Promise<OpenedList> {
  const { names, options, unread } = request;
  const source = new CountedSource(request.source);
  const file = source.name;
  const read = await readJson(source, format, options.encoding);
  if ('problem' in read) {
    const place = file === undefined ? {} : { file };
    return { ok: false, problems: [{ ...read.problem, place: { ...place, ...read.problem.place } }] };
  }
  // Which regulations the objects name is not known before they are read. A key of another regulation is then refused
  // where it does not belong, but nobody would miss what is set for it.
  const unset = unread.filter(({ code }) => code !== 'map-unknown-key');
  const whole = read.format === 'json' ? rowsOfJson(read.text, file) : undefined;
  const problems = [...unset, ...(whole?.problems ?? [])];
  if (problems.length > 0) return { ok: false, problems };
  const list = new JsonList(read, new JsonPlans(names, options), {
    file,
    map: options.map ?? [],
    ...(whole !== undefined && { rows: whole.rows }),
    progress: () => source.progress(),
    release: releaseOf(request.source),
  });
  return { ok: true, list };
}
