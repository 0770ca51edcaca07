/** `authority batch`: a list in, the same list with its answers out. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { systemProblem } from '../intake/bytes/source.ts';
import type { ListEntry, ReadList } from '../intake/list/list.ts';
import { type ListOptions, openList } from '../intake/list/open-list.ts';
import { BUNDLED, type BundledRegulation } from '../loader/bundled.ts';
import type { ListRenderOptions, ListShape } from '../present/list/rows.ts';
import { checkOutputs, needsColumns, openOutputs, type Wanted } from './batch/open-outputs.ts';
import type { Output } from './batch/output.ts';
import { ProgressBar } from './batch/progress-bar.ts';
import { Report } from './batch/report.ts';
import { type OpenList, Sources, shapeOf } from './batch/sources.ts';
import { Tally } from './batch/tally.ts';
import { type Context, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf } from './io.ts';
import { Deciders, KnownRegulations } from './known-regulations.ts';

export interface BatchInput extends Wanted {
  /** Paths, and `-` for standard input. */
  readonly files: readonly string[];
  readonly reading: ListOptions;
  readonly compiled: CompiledRegulation;
  /** Whether the command line names the regulation; otherwise each row may. */
  readonly regulationGiven: boolean;
  /** ISO date for a proposal without one. */
  readonly asOf: string;
  readonly strict: boolean;
  readonly trace: boolean;
  readonly quiet: boolean;
  readonly exitZero: boolean;
}

/**
 * @param open opens a list; another one in tests
 * @param bundled the regulations that rows may name; others in tests
 */
export async function batch(
  input: BatchInput,
  context: Context,
  open: OpenList = openList,
  bundled = BUNDLED,
): Promise<ExitCode> {
  if (input.files.length === 0) return refuseUsage(context, { code: 'no-list' });
  const wrong = await checkOutputs(input);
  for (const error of wrong) await refuseUsage(context, error);
  if (wrong.length > 0) return EXIT.usage;
  const run = new Run(input, context, open, bundled);
  try {
    await run.readAll();
    return await run.end();
  } finally {
    await run.abandon();
  }
}

class Run {
  readonly #input: BatchInput;
  readonly #context: Context;
  readonly #sources: Sources;
  readonly #deciders: Deciders;
  readonly #bar: ProgressBar | undefined;
  readonly #report: Report;
  readonly #tally = new Tally();
  #outputs: Output[] | undefined;
  /** A list was refused, or an output failed. */
  #failed = false;
  /** Nobody and nothing is left to write for, so that what was counted is not the whole. */
  #cutShort = false;
  /** Bytes of the lists that are done, and of all. */
  #done = 0;
  #total: number | undefined;

  constructor(input: BatchInput, context: Context, open: OpenList, bundled: readonly BundledRegulation[]) {
    const { compiled, regulationGiven, files, reading, asOf, strict, quiet } = input;
    const { io, lang } = context;
    this.#input = input;
    this.#context = context;
    const regulations = new KnownRegulations(compiled, regulationGiven, bundled);
    this.#sources = new Sources(files, { regulations, options: reading, io, open });
    this.#deciders = new Deciders(regulations, { asOf, strict });
    this.#bar = ProgressBar.for(io, lang, quiet);
    this.#report = new Report(context, compiled.regulation, quiet, this.#bar);
  }

  async readAll(): Promise<void> {
    const { files } = this.#input;
    if (this.#bar) this.#total = await this.#sources.size();
    const shapes = await this.#knownShapes();
    for (const name of files) {
      const opened = await this.#sources.open(name);
      if (!opened.ok) {
        this.#failed = true;
        await this.#report.refuse(opened.problems);
        continue;
      }
      const { list } = opened;
      try {
        const shape = shapeOf(name, list);
        if (!(await this.#openOutputs(shapes ?? [shape]))) return;
        await this.#readList(list, shape);
        this.#done += list.progress().read;
      } catch (error) {
        // The system may fail in the middle of a file; everything else thrown is a bug.
        this.#failed = true;
        await this.#report.refuse([systemProblem(shapeOf(name, list).file, error)]);
      } finally {
        await list.close();
      }
      if (this.#over) {
        this.#cutShort = true;
        return;
      }
    }
  }

  /** Ends the outputs and says what came of the run. */
  async end(): Promise<ExitCode> {
    const outputs = this.#outputs;
    if (this.#context.io.signal?.aborted) return EXIT.interrupted;
    if (outputs === undefined) return EXIT.usage;
    const written: string[] = [];
    for (const output of outputs.filter((each) => each.open)) {
      await output.end(this.#tally);
      if (output.open && output.path !== undefined) written.push(output.path);
    }
    await this.#dropClosed();
    if (this.#cutShort) await this.#bar?.clear();
    else await this.#report.end(this.#tally, this.#input.rejects !== undefined, written);
    return this.#exit();
  }

  /** Leaves no unfinished file. */
  async abandon(): Promise<void> {
    for (const output of this.#outputs ?? []) await output.abandon();
  }

  /** Whether there is nothing left to do, or nobody to do it for. */
  get #over(): boolean {
    const { signal } = this.#context.io;
    return signal?.aborted === true || this.#outputs?.length === 0;
  }

  /** Of a single list the shape is known when it is opened. */
  async #knownShapes(): Promise<ListShape[] | undefined> {
    const { files } = this.#input;
    if (files.length === 1) return undefined;
    return needsColumns(this.#input) ? this.#sources.shapes() : files.map((file) => ({ file }));
  }

  async #openOutputs(shapes: readonly ListShape[]): Promise<boolean> {
    if (this.#outputs !== undefined) return true;
    const { compiled, trace } = this.#input;
    const { io, lang } = this.#context;
    const options: ListRenderOptions = {
      regulation: compiled.regulation,
      lang,
      trace,
      shapes,
      style: await styleOf(io.stdout, io.env),
      width: widthOf(io.stdout),
      whole: (proposal, regulation) => this.#deciders.of(regulation).whole(proposal, trace),
    };
    const opened = await openOutputs(this.#input, options, io);
    if ('trouble' in opened) {
      this.#failed = true;
      await this.#report.trouble(opened.trouble);
      return false;
    }
    this.#outputs = opened.outputs;
    return true;
  }

  async #readList(list: ReadList, shape: ListShape): Promise<void> {
    const outputs = this.#outputs!;
    this.#tally.lists++;
    for (const output of outputs) output.list(shape);
    let told = await this.#tellNotes(list, 0, shape.file);
    for await (const entries of list.entries()) {
      for (const entry of entries) {
        this.#answer(entry, outputs);
        for (const output of outputs) if (output.ready) await output.flush();
      }
      for (const output of outputs) await output.flush();
      await this.#dropClosed();
      if (this.#over) return;
      told = await this.#tellNotes(list, told, shape.file);
      await this.#bar?.tick(this.#tally.rows, this.#done + list.progress().read, this.#total);
    }
    await this.#tellNotes(list, told, shape.file);
  }

  #answer(entry: ListEntry, outputs: readonly Output[]): void {
    if (entry.kind !== 'proposal') {
      for (const output of outputs) output.carried(entry);
      return;
    }
    const { proposal, problems, regulation } = entry;
    const decision = proposal && this.#deciders.of(regulation).brief(proposal);
    if (decision !== undefined) this.#tally.add(decision, regulation);
    else {
      this.#tally.reject();
      this.#report.rejected(problems, regulation);
    }
    for (const output of outputs) output.answer(entry, decision);
  }

  /** Says what was found out about the list since; gives how much has been said. */
  async #tellNotes(list: ReadList, told: number, file: string | undefined): Promise<number> {
    const several = this.#input.files.length > 1;
    await this.#report.notes(list.notes.slice(told), several ? (file ?? '-') : undefined);
    return list.notes.length;
  }

  /** An output that failed is said once and given up, one whose reader has gone in silence; the others go on. */
  async #dropClosed(): Promise<void> {
    const outputs = this.#outputs!;
    for (const output of outputs.filter((each) => !each.open)) {
      outputs.splice(outputs.indexOf(output), 1);
      await output.abandon();
      if (output.trouble === undefined) continue;
      this.#failed = true;
      await this.#report.trouble(output.trouble);
    }
  }

  #exit(): ExitCode {
    const { rejected, undetermined } = this.#tally;
    if (this.#failed) return EXIT.usage;
    if (this.#input.exitZero) return EXIT.ok;
    if (rejected > 0) return EXIT.mismatch;
    return undetermined > 0 ? EXIT.undetermined : EXIT.ok;
  }
}
