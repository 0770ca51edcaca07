/** Lists of proposals for the library: decided row by row, or held against the bodies that their rows name. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { InputFormat, ListEntry, ListNote } from '../intake/list/list.ts';
import type { ListOptions, ListSource } from '../intake/list/open-list.ts';
import { BUNDLED } from '../loader/bundled.ts';
import type { Decision } from '../model/decision.ts';
import type { FileAccount } from '../model/list-account.ts';
import type { CarriedRow, ListRow, ListTable } from '../model/list-row.ts';
import type { Problem } from '../model/problem.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Lang } from '../model/words.ts';
import { type PresentedValidation, presentValidation } from '../present/findings/json.ts';
import { placeOfRow } from '../present/list/jsonl.ts';
import { OWN_HEADS } from '../present/list/own-heads.ts';
import { idOf, titleOf } from '../present/list/rows.ts';
import { checkDate } from './answers.ts';
import { KnownRegulations } from './lists/known-regulations.ts';

/** A list: its text, its bytes, or a stream of them, which is held in a temporary file while it is read. */
export type ListInput = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface ReadListOptions extends Omit<ListOptions, 'format'> {
  /** A workbook (`xlsx`) is known by its bytes, whatever is said here. */
  readonly format: InputFormat;
  /** Named in the places of rows and problems. */
  readonly file?: string;
  /** ISO date for a proposal without a date of its own. */
  readonly asOf: string;
  /** Assume nothing: every fact left out is unknown. */
  readonly strict?: boolean;
  /** Whether a row may name any bundled regulation (a column, or the key `regulation`); otherwise that refuses it. */
  readonly anyRegulation?: boolean;
}

/** What every row of a list has; `place` holds its file, line and number, of a JSON list its path. */
type RowBase = Pick<ListRow, 'row' | 'place' | 'cells'>;
type NamedRow = RowBase & Pick<ListRow, 'id' | 'title' | 'regulation'>;

export type DecidedRow =
  | (NamedRow & { readonly kind: 'decided'; readonly proposal: Proposal; readonly decision: Decision })
  /** Cannot be read; `describeProblem` says why. */
  | (NamedRow & { readonly kind: 'rejected'; readonly problems: readonly Problem[] })
  /** A row of an office list that is no proposal: passed on, never decided. */
  | (RowBase & { readonly kind: 'carried'; readonly as: CarriedRow['kind'] })
  /** The names of the columns; before all rows of a table, and absent for JSON lists. */
  | { readonly kind: 'header'; readonly cells: readonly string[]; readonly table: ListTable }
  /** What was found out about the list, such as a unit taken from its header; `describeNote` puts words to it. */
  | { readonly kind: 'note'; readonly note: ListNote }
  /** Why the list cannot be read, or not to its end; nothing comes after it. */
  | { readonly kind: 'unread'; readonly problems: readonly Problem[] };

/**
 * The rows of a list in their order, each decided, none lost: what `authority batch` makes of it. Amounts in the cells
 * are read by the units that the list states; in decisions they are decimals in đồng, USD or ha. Rows come as they are
 * read, and a list that is larger than memory can be left with `break` at any time.
 *
 * `present(row.decision, row.regulation, { lang, place: row.place })` is the result that `--format jsonl` prints.
 *
 * @param options `map` and `set` as `--map` and `--set` of the command line have them
 * @throws RangeError, on the first row, when `asOf` is no ISO date that exists; what the stream itself throws
 */
export async function* decideList(
  regulation: CompiledRegulation,
  list: ListInput,
  options: ReadListOptions & { readonly trace?: boolean },
): AsyncGenerator<DecidedRow> {
  const regulations = regulationsOf(regulation, options);
  for await (const piece of piecesOf(list, regulations, options)) {
    if ('problems' in piece) yield { kind: 'unread', problems: piece.problems };
    else if ('table' in piece) yield { kind: 'header', cells: piece.table.header ?? [], table: piece.table };
    else if ('note' in piece) yield { kind: 'note', note: piece.note };
    else if ('entries' in piece)
      for (const entry of piece.entries) yield decidedRow(entry, regulations, options.trace);
  }
}

function decidedRow(entry: ListEntry, regulations: KnownRegulations, trace = false): DecidedRow {
  const { row, cells } = entry;
  const base = { row, place: placeOfRow(entry), ...(cells !== undefined && { cells }) };
  if (entry.kind !== 'proposal') return { kind: 'carried', as: entry.kind, ...base };
  const { regulation, proposal, problems } = entry;
  const id = idOf(entry);
  const title = titleOf(entry);
  const named = {
    ...base,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    regulation,
  };
  if (proposal === undefined) return { kind: 'rejected', ...named, problems };
  const decision = regulations.deciderFor(regulation).whole(proposal, trace);
  return { kind: 'decided', ...named, proposal, decision };
}

/**
 * Whether each row of a list names the body that decides, as `authority validate --format json` says it: what is found,
 * by the row, and how much of each. Refused rows, and why a list cannot be read (`files[0].problems`), are in it too.
 * @throws RangeError when `asOf` is no ISO date that exists, or `baseline` is none; what the stream itself throws
 */
export async function validateList(
  regulation: CompiledRegulation,
  list: ListInput,
  options: ReadListOptions & {
    readonly lang: Lang;
    /** Text of a file that `--write-baseline` wrote: what is known already is marked so. */
    readonly baseline?: string;
  },
): Promise<PresentedValidation> {
  const [{ RowFindings }, { CollectedFindings }, { parseBaseline }] = await Promise.all([
    import('./lists/row-findings.ts'),
    import('./lists/collected-findings.ts'),
    import('./lists/baseline.ts'),
  ]);
  const { file, lang, baseline } = options;
  const known = baseline === undefined ? {} : parseBaseline(baseline);
  if ('wrong' in known) throw new RangeError(`baseline is none: ${known.wrong}`);
  const regulations = regulationsOf(regulation, options);
  const rows = new RowFindings(regulations);
  const run = { regulation: regulation.regulation, keepsRows: false, failsOnWarning: false, ...known };
  const collected = new CollectedFindings(run);
  collected.list(file);
  try {
    for await (const piece of piecesOf(list, regulations, options)) {
      if ('problems' in piece) collected.unread(piece.problems);
      if ('account' in piece) collected.accounted(piece.account);
      if (!('entries' in piece)) continue;
      for (const entry of piece.entries) {
        if (entry.kind === 'proposal') collected.row(entry, rows.of(entry));
      }
      await collected.settle();
    }
    const report = await collected.report(async () => false);
    return await presentValidation(report, { regulation: regulation.regulation, lang });
  } finally {
    await collected.close();
  }
}

function regulationsOf(compiled: CompiledRegulation, options: ReadListOptions): KnownRegulations {
  checkDate('asOf', options.asOf);
  return new KnownRegulations(compiled, options.anyRegulation !== true, BUNDLED, options);
}

type Piece =
  | { readonly table: ListTable }
  | { readonly note: ListNote }
  | { readonly entries: readonly ListEntry[] }
  | { readonly account: FileAccount }
  | { readonly problems: readonly Problem[] };

async function* piecesOf(
  list: ListInput,
  regulations: KnownRegulations,
  options: ReadListOptions,
): AsyncGenerator<Piece> {
  // What reads lists needs more of its surroundings than what decides: it is loaded by those who have one.
  const [{ openList }, { systemProblem }] = await Promise.all([
    import('../intake/list/open-list.ts'),
    import('../intake/bytes/system-problem.ts'),
  ]);
  const opened = await openList(await sourceOf(list, options), regulations, {
    ...options,
    answerHeads: OWN_HEADS,
  });
  if (!opened.ok) {
    yield { problems: opened.problems };
    return;
  }
  const { list: read } = opened;
  let said = 0;
  function* notes(): Generator<Piece> {
    for (const note of read.notes.slice(said)) yield { note };
    said = read.notes.length;
  }
  try {
    let [table] = read.tables;
    if (table?.header !== undefined) yield { table };
    yield* notes();
    for await (const entries of read.entries()) {
      yield* notes();
      const own = entries[0]?.table;
      if (own !== undefined && own !== table) {
        table = own;
        yield { table };
      }
      yield { entries };
    }
    yield* notes();
    yield { account: read.account() };
  } catch (error) {
    // The system may fail in the middle of a stream; everything else thrown is thrown on.
    yield { problems: [systemProblem(options.file, error)] };
  } finally {
    await read.close();
  }
}

async function sourceOf(list: ListInput, { file }: ReadListOptions): Promise<ListSource> {
  const { sourceOfBytes } = await import('../intake/bytes/source.ts');
  if (typeof list === 'string') return sourceOfBytes(new TextEncoder().encode(list), file);
  if (list instanceof Uint8Array) return sourceOfBytes(list, file);
  const { holdStream } = await import('../files/spool.ts');
  const { source, close } = await holdStream(list, file);
  return { ...source, close };
}
