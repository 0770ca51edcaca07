import { systemProblem } from '../../intake/bytes/system-problem.ts';
import { turn } from '../../intake/bytes/turn.ts';
import type { ColumnOptions } from '../../intake/list/column-options.ts';
import type { InputFormat, ListEntry, ReadList } from '../../intake/list/list.ts';
import { KnownRegulations } from '../../library/lists/known-regulations.ts';
import type { BundledRegulation } from '../../loader/bundled.ts';
import type { FileAccount } from '../../model/list-account.ts';
import type { Problem } from '../../model/problem.ts';
import { readDate } from '../../notation/date.ts';
import { type AccountContext, accountJson } from '../../present/list/account.ts';
import type { ListShape } from '../../present/list/rows.ts';
import { configurationLine, progressLine, renderNotes } from '../../present/list/run-messages.ts';
import type { UsageError } from '../../present/problem.ts';
import { type AtomicFile, publishTogether, wholeFile } from '../atomic-file.ts';
import type { Call } from '../command.ts';
import {
  type Context,
  drawOptions,
  EXIT,
  type ExitCode,
  refuseInput,
  refuseUsage,
  widthOf,
  write,
} from '../context.ts';
import { withAnswers } from '../interview/list-answers.ts';
import { today } from '../options.ts';
import { ListInputs, type OpenList, STDIN, shapeOf, shapesOf } from './list-inputs.ts';
import { type listOptions, listReading, type runOptions } from './list-options.ts';

/** A command that reads lists, as it is called. */
export type ListCall = Call<typeof listOptions & typeof runOptions, true>;

/** What a command makes of the lists. */
export interface ListReader {
  /** Rows so far. */
  readonly rows: number;
  /** Whether nobody is left to read for. */
  readonly isOver: boolean;
  /** A list is about to be opened. */
  begin(file: string | undefined): void;
  /** A list is open, with all of its tables; the first is about to begin. False where the run cannot go on. */
  open(shapes: readonly ListShape[], format: InputFormat): Promise<boolean>;
  /** The rows that follow are of a further table of the list. */
  table(shape: ListShape): void;
  take(entries: readonly ListEntry[]): Promise<void>;
  /** Why the list under way cannot be read, or not to its end. */
  unread(problems: readonly Problem[]): void;
  /** What became of everything in the list that was read to its end. */
  accounted(account: FileAccount): void;
}

/** The regulations of a run, and how it decides by them. */
export function regulationsOf(call: ListCall, bundled: readonly BundledRegulation[]): KnownRegulations {
  const { compiled, global, options, configuration } = call;
  const written = configuration?.date;
  const { date: asOf = (written && readDate(written)) ?? today(call), strict } = options;
  // A row may name its regulation where the command line does not.
  const isBound = global.regulation !== undefined;
  return new KnownRegulations(compiled, isBound, bundled, { asOf, strict });
}

/** The lists of a run: read as the command line says, then what was answered, then the configuration. */
export function inputsOf(
  files: readonly string[],
  { options, configuration, io }: ListCall,
  regulations: KnownRegulations,
  open: OpenList,
  answers: ColumnOptions = {},
): ListInputs {
  return new ListInputs(
    files,
    regulations,
    withAnswers(listReading(options, configuration), answers),
    io,
    open,
  );
}

export class ListRun {
  readonly inputs: ListInputs;
  readonly regulations: KnownRegulations;
  /** A list was refused, or an output failed. */
  failed = false;
  /** Of the lists that were read to their end. */
  readonly accounts: FileAccount[] = [];
  readonly #call: ListCall;
  readonly #bar: ProgressBar | undefined;
  /** Bytes of the lists that are done, and of all. */
  #done = 0;
  #total: number | undefined;

  /**
   * @param files paths, and `-` for standard input
   * @param open opens a list
   * @param bundled the regulations that rows may name
   * @param answers what was answered about the lists
   */
  constructor(
    files: readonly string[],
    call: ListCall,
    open: OpenList,
    bundled: readonly BundledRegulation[],
    answers: ColumnOptions = {},
  ) {
    this.#call = call;
    this.regulations = regulationsOf(call, bundled);
    this.inputs = inputsOf(files, call, this.regulations, open, answers);
    this.#bar = ProgressBar.for(call, call.options.quiet);
  }

  /** Reads all lists; gives whether none was left out because nobody is left to read for. */
  async readAll(reader: ListReader): Promise<boolean> {
    const { configuration, lang } = this.#call;
    if (configuration !== undefined) await this.say(configurationLine(configuration.file, lang));
    if (this.#bar) this.#total = await this.inputs.size();
    for (const name of this.inputs.names) {
      if (this.#isOver(reader)) return false;
      const file = name === STDIN ? undefined : name;
      reader.begin(file);
      const opened = await this.inputs.open(name);
      if (!opened.ok) {
        await this.#refuse(opened.problems, reader);
        continue;
      }
      const { list } = opened;
      try {
        if (!(await reader.open(shapesOf(name, list), list.format))) return true;
        await this.#readList(name, list, reader);
        if (!this.#isOver(reader)) this.#account(list, reader);
        this.#done += list.progress().read;
      } catch (error) {
        // The system may fail in the middle of a file; everything else thrown is a bug.
        await this.#refuse([systemProblem(file, error)], reader);
      } finally {
        await list.close();
      }
    }
    return !this.#isOver(reader);
  }

  /** The account of all lists where it is asked for, as a file that has not appeared yet. */
  async accountFile(): Promise<readonly AtomicFile[]> {
    const { account: path } = this.#call.options;
    return path === undefined ? [] : this.whole(path, accountJson(this.accounts, this.accountContext));
  }

  /** A file that has not appeared yet; none, and why is said, where it cannot be. */
  async whole(
    path: string,
    text: string | AsyncIterable<string>,
    replaces = this.#call.options.force,
  ): Promise<AtomicFile[]> {
    const created = await wholeFile(path, text, { replaces, signal: this.#call.io.signal });
    if ('file' in created) return [created.file];
    await this.trouble(created.trouble);
    return [];
  }

  /** Lets files appear together; gives the paths of those that did, and says why the others did not. */
  async publish(files: readonly AtomicFile[]): Promise<string[]> {
    const troubles = await publishTogether(files);
    for (const trouble of troubles.values()) await this.trouble(trouble);
    return files.filter((file) => !troubles.has(file)).map(({ path }) => path);
  }

  get accountContext(): AccountContext {
    const { compiled, configuration, lang } = this.#call;
    return { regulation: compiled.regulation, lang, ...(configuration && { configuration }) };
  }

  #account(list: ReadList, reader: ListReader): void {
    const account = list.account();
    this.accounts.push(account);
    reader.accounted(account);
  }

  /** Says what is wrong with an output; the run has then failed. */
  async trouble(error: UsageError): Promise<void> {
    this.failed = true;
    await this.clearBar();
    await refuseUsage(this.#call, error);
  }

  async say(text: string): Promise<void> {
    await this.clearBar();
    if (text !== '') await write(this.#call.io.stderr, text);
  }

  async clearBar(): Promise<void> {
    await this.#bar?.clear();
  }

  /** 2 before 1, 1 before 3. */
  exitFor({ wrong, undetermined }: { readonly wrong: boolean; readonly undetermined: boolean }): ExitCode {
    if (this.failed) return EXIT.usage;
    if (this.#call.options.exitZero) return EXIT.ok;
    if (wrong) return EXIT.failed;
    return undetermined ? EXIT.undetermined : EXIT.ok;
  }

  /** Whether there is nothing left to do, or nobody to do it for. */
  #isOver({ isOver }: ListReader): boolean {
    return isOver || this.#call.io.signal?.aborted === true;
  }

  async #readList(name: string, list: ReadList, reader: ListReader): Promise<void> {
    const file = name === STDIN ? undefined : name;
    let said = await this.#sayNotes(list, 0, file);
    let [table] = list.tables;
    for await (const entries of list.entries()) {
      const own = entries[0]?.table;
      if (own !== undefined && own !== table) {
        table = own;
        reader.table(shapeOf(name, list, own));
      }
      for (let at = 0; at < entries.length; at += TURN_ROWS) {
        await reader.take(entries.slice(at, at + TURN_ROWS));
        if (this.#isOver(reader)) return;
        await turn();
      }
      said = await this.#sayNotes(list, said, file);
      await this.#bar?.tick(reader.rows, this.#done + list.progress().read, this.#total);
    }
    await this.#sayNotes(list, said, file);
  }

  /** Says what was found out about the list since; gives how much has been said. */
  async #sayNotes({ notes }: ReadList, said: number, file: string | undefined): Promise<number> {
    const { compiled, options } = this.#call;
    const fresh = notes.slice(said);
    if (!options.quiet && fresh.length > 0) {
      const named = this.inputs.names.length > 1 ? (file ?? STDIN) : undefined;
      const drawn = await drawOptions(this.#call, 'stderr');
      await this.say(renderNotes(fresh, compiled.regulation, named, drawn));
    }
    return notes.length;
  }

  async #refuse(problems: readonly Problem[], reader: ListReader): Promise<void> {
    this.failed = true;
    reader.unread(problems);
    await this.clearBar();
    await refuseInput(this.#call, problems, this.#call.compiled.regulation);
  }
}

/** Rows that are answered before everything else that waits has its turn: a signal among it. */
const TURN_ROWS = 50;
/** Work that is done sooner shows no bar. */
const QUIET_MS = 1000;
const BETWEEN_MS = 200;
const CLEAR = '\r\u001b[K';

/** The bar on a terminal while a long run is under way. */
class ProgressBar {
  readonly #context: Context;
  readonly #start: number;
  #next: number;
  #shown = false;

  constructor(context: Context) {
    this.#context = context;
    this.#start = context.io.now().getTime();
    this.#next = this.#start + QUIET_MS;
  }

  /** A bar where it can be seen and disturbs nothing: not where results are printed to the same terminal. */
  static for(context: Context, quiet: boolean): ProgressBar | undefined {
    const { stderr, stdout, env } = context.io;
    const seen = stderr.isTTY === true && stdout.isTTY !== true && env.TERM !== 'dumb';
    return seen && !quiet ? new ProgressBar(context) : undefined;
  }

  async tick(rows: number, read: number, total: number | undefined): Promise<void> {
    const { io, lang } = this.#context;
    const now = io.now().getTime();
    if (now < this.#next) return;
    this.#next = now + BETWEEN_MS;
    this.#shown = true;
    const state = { rows, seconds: (now - this.#start) / 1000, read, ...(total !== undefined && { total }) };
    await write(io.stderr, `${CLEAR}${progressLine(state, lang, widthOf(io.stderr) - 1)}`);
  }

  /** Takes the bar away, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await write(this.#context.io.stderr, CLEAR);
  }
}
