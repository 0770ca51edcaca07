/** Where answers go: one output takes every row, in one format, to one place. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import type { Decision } from '../../model/decision.ts';
import type { CarriedRow, ListRow } from '../../model/list-row.ts';
import type { Lang } from '../../model/words.ts';
import { plainStyle } from '../../present/document/layout.ts';
import type { AddedSheet } from '../../present/list/answered-book.ts';
import { type FileFormatName, type ListFormatName, listFormats } from '../../present/list/formats.ts';
import { ListWorkbook, type Original, workbookRemarks } from '../../present/list/list-workbook.ts';
import { type RejectsRenderer, rejectsRenderer } from '../../present/list/rejects.ts';
import type { ListRenderer, ListRenderOptions, ListShape } from '../../present/list/rows.ts';
import type { Summary } from '../../present/list/summary.ts';
import { MOST_SHEET_ROWS } from '../../present/list/workbook.ts';
import type { UsageError } from '../../present/problem.ts';
import { AtomicFile } from '../atomic-file.ts';
import type { Io } from '../context.ts';
import { Gathered } from '../gathered.ts';
import { readBytes } from '../read-input.ts';
import { StreamSink } from '../stream-sink.ts';
import type { OutputFile } from './list-options.ts';

export interface WantedOutputs {
  /** What goes to standard output. */
  readonly format: ListFormatName;
  readonly output: readonly OutputFile<FileFormatName>[];
  /** Where the refused rows go. */
  readonly rejects?: string;
  /** Where the facts as read go, for the tables of a database. */
  readonly facts?: OutputFile<'csv'>;
  /** The regulation whose tables those are. */
  readonly compiled: CompiledRegulation;
  /** Whether nothing is assumed of them. */
  readonly strict: boolean;
  /** Whether files that are there are replaced. */
  readonly force: boolean;
}

/** Whether the columns of all lists must be known before the first row is written. */
export function needsColumns({
  format,
  output,
  rejects,
}: Pick<WantedOutputs, 'format' | 'output' | 'rejects'>): boolean {
  const tabular = (name: string): boolean => name === 'csv' || name === 'xlsx';
  return tabular(format) || rejects !== undefined || output.some((file) => tabular(file.format));
}

type OpenedOutputs = { readonly outputs: Output[] } | { readonly trouble: UsageError };

/** Opens all of them, or none. @param workbook path of the one list of the run, where it is a workbook that can be answered in place */
export async function openOutputs(
  wanted: WantedOutputs,
  options: ListRenderOptions,
  io: Io,
  workbook: string | undefined,
): Promise<OpenedOutputs> {
  const inFile: ListRenderOptions = { ...options, style: plainStyle };
  const toStdout = await listFormats[wanted.format]();
  const outputs: Output[] = [new TextOutput(toStdout(options), new StreamSink(io.stdout))];
  const files: (readonly [string, (file: AtomicFile) => Output])[] = [];
  for (const { format, path } of wanted.output) {
    if (format === 'xlsx') {
      const original = workbook === undefined ? undefined : originalOf(workbook, path);
      files.push([path, (file) => new WorkbookOutput(new ListWorkbook(inFile, original), inFile, file)]);
    } else {
      const renderer = await listFormats[format]();
      files.push([path, (file) => new TextOutput(renderer(inFile), file)]);
    }
  }
  if (wanted.rejects !== undefined) {
    files.push([wanted.rejects, (file) => new TextOutput(refusedAlone(rejectsRenderer(inFile)), file)]);
  }
  if (wanted.facts !== undefined) {
    const { factsList } = await import('../../export/sql/facts.ts');
    const facts = factsList(wanted.compiled, wanted.strict, options.lang);
    files.push([wanted.facts.path, (file) => new TextOutput(facts, file)]);
  }
  for (const [path, output] of files) {
    const created = await AtomicFile.create(path, { replaces: wanted.force, signal: io.signal });
    if ('file' in created) outputs.push(output(created.file));
    else {
      for (const opened of outputs) await opened.abandon();
      return created;
    }
  }
  return { outputs };
}

/** The bytes of a list, to be answered in place; a book with macros cannot be one without. */
function originalOf(list: string, path: string): Original {
  const hasMacros = (name: string): boolean => /\.xlsm$/i.test(name);
  return hasMacros(list) === hasMacros(path) ? () => readBytes(list) : 'macros';
}

export interface Output {
  /** False once there is nobody or nothing to write for: the reader has gone, or writing failed. */
  readonly open: boolean;
  /** Why writing failed. The other outputs go on. */
  readonly trouble: UsageError | undefined;
  /** The file that is to appear. */
  readonly file: AtomicFile | undefined;
  /** Whether enough is gathered to be written. */
  readonly ready: boolean;
  list(shape: ListShape): void;
  answer(row: ListRow, decision: Decision | undefined): void;
  carried(row: CarriedRow): void;
  /** Writes what is gathered. */
  flush(): Promise<void>;
  /** Writes the end; a file is complete then, and has not appeared. @param account of all lists, for a sheet of its own */
  end(summary: Summary, account: () => AddedSheet): Promise<void>;
  /** What is to be said of the file when it has appeared. */
  readonly remarks: readonly string[];
  /** Leaves nothing behind; for an output with trouble, or when the run ends before its time. */
  abandon(): Promise<void>;
}

/** A list in one of the formats whose text is written as it comes. */
class TextOutput implements Output {
  trouble: UsageError | undefined;
  readonly remarks = [];
  readonly #gathered = new Gathered();
  readonly #renderer: ListRenderer;
  readonly #target: AtomicFile | StreamSink;
  /** What rows with the same decision share, drawn and encoded once. */
  readonly #shared = new WeakMap<Decision, Uint8Array>();

  constructor(renderer: ListRenderer, target: AtomicFile | StreamSink) {
    this.#renderer = renderer;
    this.#target = target;
    this.#gathered.text(renderer.start());
  }

  get open(): boolean {
    return this.trouble === undefined && !('gone' in this.#target && this.#target.gone);
  }

  get file(): AtomicFile | undefined {
    return 'path' in this.#target ? this.#target : undefined;
  }

  get ready(): boolean {
    return this.#gathered.isReady;
  }

  list(shape: ListShape): void {
    this.#gathered.text(this.#renderer.list(shape));
  }

  answer(row: ListRow, decision: Decision | undefined): void {
    this.#gathered.text(this.#renderer.answer(row, decision));
    if (decision === undefined) return;
    let shared = this.#shared.get(decision);
    if (shared === undefined) {
      shared = Buffer.from(this.#renderer.shared(decision, row.regulation));
      this.#shared.set(decision, shared);
    }
    this.#gathered.bytes(shared);
  }

  carried(row: CarriedRow): void {
    this.#gathered.text(this.#renderer.carried(row));
  }

  async flush(): Promise<void> {
    if (this.#gathered.isEmpty) return;
    const bytes = this.#gathered.take();
    if (this.open) this.trouble = await this.#target.write(bytes);
  }

  async end(summary: Summary): Promise<void> {
    this.#gathered.text(this.#renderer.end(summary));
    await this.flush();
    if (!this.open) return;
    this.trouble = await ('complete' in this.#target ? this.#target.complete() : this.#target.end());
  }

  async abandon(): Promise<void> {
    if ('abandon' in this.#target) await this.#target.abandon();
  }
}

/** `--rejects`: of the whole list the refused rows alone. */
function refusedAlone(rejects: RejectsRenderer): ListRenderer {
  const nothing = () => '';
  return {
    start: rejects.start,
    list(shape) {
      rejects.list(shape);
      return '';
    },
    answer: (row, decision) => (decision === undefined ? rejects.row(row) : ''),
    shared: nothing,
    carried: nothing,
    end: nothing,
  };
}

/** A workbook is held until its end; past its bound it is given up. */
class WorkbookOutput implements Output {
  trouble: UsageError | undefined;
  readonly ready = false;
  remarks: readonly string[] = [];
  readonly #workbook: ListWorkbook;
  readonly #lang: Lang;
  readonly file: AtomicFile;

  constructor(workbook: ListWorkbook, { lang }: Pick<ListRenderOptions, 'lang'>, file: AtomicFile) {
    this.#workbook = workbook;
    this.#lang = lang;
    this.file = file;
  }

  get open(): boolean {
    return this.trouble === undefined;
  }

  list(shape: ListShape): void {
    this.#workbook.list(shape, shape.table);
  }

  answer(row: ListRow, decision: Decision | undefined): void {
    if (this.#hasRoom()) this.#workbook.answer(row, decision);
  }

  carried(row: CarriedRow): void {
    if (this.#hasRoom()) this.#workbook.carried(row);
  }

  async flush(): Promise<void> {}

  async end(summary: Summary, account: () => AddedSheet): Promise<void> {
    const written = await this.#workbook.written(summary, account());
    if (!('bytes' in written)) {
      this.trouble = this.#tooLarge();
      return;
    }
    this.remarks = workbookRemarks(written, this.#lang);
    for await (const bytes of written.bytes) {
      this.trouble = await this.file.write(bytes);
      if (this.trouble !== undefined) return;
    }
    this.trouble = await this.file.complete();
  }

  abandon(): Promise<void> {
    return this.file.abandon();
  }

  #hasRoom(): boolean {
    if (this.#workbook.full && this.trouble === undefined) this.trouble = this.#tooLarge();
    return this.open;
  }

  #tooLarge(): UsageError {
    return { code: 'output-too-large', found: this.file.path, known: [String(MOST_SHEET_ROWS)] };
  }
}
