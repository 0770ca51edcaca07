/** `authority validate`: does each submission name the body that decides? */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { systemProblem } from '../intake/bytes/source.ts';
import type { ListEntry, ReadList } from '../intake/list/list.ts';
import { type ListOptions, openList } from '../intake/list/open-list.ts';
import { BUNDLED, type BundledRegulation } from '../loader/bundled.ts';
import type { Problem } from '../model/problem.ts';
import { withoutCommands } from '../present/document/escape.ts';
import { baselineLine, renderReportSummary } from '../present/findings/text.ts';
import type { ReportOptions, ValidationReport } from '../present/findings/validation.ts';
import { writtenLine } from '../present/list/run-messages.ts';
import type { ProblemOptions } from '../present/problem.ts';
import { ProgressBar } from './batch/progress-bar.ts';
import { Report } from './batch/report.ts';
import { type OpenList, Sources, STDIN } from './batch/sources.ts';
import { type Context, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, type Io, styleOf, widthOf, write } from './io.ts';
import { Deciders, KnownRegulations } from './known-regulations.ts';
import { type Baseline, readBaseline, writeBaseline } from './validate/baseline.ts';
import { Collected } from './validate/collected.ts';
import { findInputs, pathFrom } from './validate/inputs.ts';
import {
  checkReports,
  isInActions,
  type WantedReports,
  writeReports,
  writeWhole,
} from './validate/report-outputs.ts';
import { RowFindings } from './validate/row-findings.ts';

export interface ValidateInput extends WantedReports {
  /** Paths, folders and patterns; `-` for standard input. */
  readonly names: readonly string[];
  readonly reading: ListOptions;
  readonly compiled: CompiledRegulation;
  /** Whether the command line names the regulation; otherwise each row may. */
  readonly regulationGiven: boolean;
  /** ISO date for a proposal without one. */
  readonly asOf: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly exitZero: boolean;
  readonly failOn: 'error' | 'warning';
  /** Version of the program. */
  readonly version: string;
}

/**
 * @param open opens a list; another one in tests
 * @param bundled the regulations that rows may name; others in tests
 */
export async function validate(
  input: ValidateInput,
  given: Context,
  open: OpenList = openList,
  bundled = BUNDLED,
): Promise<ExitCode> {
  const context = { ...given, io: guarded(given.io) };
  const { names, baseline: knownPath, outputs, writeBaseline: path } = input;
  if (names.length === 0) return refuseUsage(context, { code: 'no-list', reason: 'validate' });
  const own = [knownPath, path, ...outputs.map((output) => output.path)];
  const inputs = await findInputs(
    names,
    own.filter((each) => each !== undefined),
  );
  const known = knownPath === undefined ? undefined : await readBaseline(knownPath);
  const wrong = [
    ...(await checkReports(input)),
    ...(known !== undefined && 'error' in known ? [known.error] : []),
    ...(inputs.files.length === 0 ? inputs.wrong : []),
  ];
  for (const error of wrong) await refuseUsage(context, error);
  if (wrong.length > 0) return EXIT.usage;
  const baseline = known !== undefined && 'baseline' in known ? known.baseline : undefined;
  const run = new Run(input, inputs.files, baseline, context, open, bundled);
  // The lists that are there are validated all the same.
  for (const error of inputs.wrong) await run.refuse(error);
  await run.readAll();
  return run.end();
}

/** Where the runner of GitHub Actions reads along, what others wrote is kept from being a command. */
function guarded(io: Io): Io {
  if (!isInActions(io)) return io;
  const { stderr } = io;
  return {
    ...io,
    stderr: {
      ...(stderr.isTTY !== undefined && { isTTY: stderr.isTTY }),
      ...(stderr.columns !== undefined && { columns: stderr.columns }),
      write: (text, done) => stderr.write(typeof text === 'string' ? withoutCommands(text) : text, done),
    },
  };
}

class Run {
  readonly #input: ValidateInput;
  readonly #files: readonly string[];
  readonly #context: Context;
  readonly #sources: Sources;
  readonly #rows: RowFindings;
  readonly #collected: Collected;
  readonly #bar: ProgressBar | undefined;
  readonly #report: Report;
  /** A list was refused, or an output failed. */
  #failed = false;
  /** Bytes of the lists that are done, and of all. */
  #done = 0;
  #total: number | undefined;

  constructor(
    input: ValidateInput,
    files: readonly string[],
    baseline: Baseline | undefined,
    context: Context,
    open: OpenList,
    bundled: readonly BundledRegulation[],
  ) {
    const { compiled, regulationGiven, reading, asOf, strict, quiet, failOn, format, outputs } = input;
    const { regulation } = compiled;
    const { io, lang } = context;
    this.#input = input;
    this.#files = files;
    this.#context = context;
    const regulations = new KnownRegulations(compiled, regulationGiven, bundled);
    this.#sources = new Sources(files, { regulations, options: reading, io, open });
    this.#rows = new RowFindings(new Deciders(regulations, { asOf, strict }));
    const keepsRows = format === 'junit' || outputs.some((output) => output.format === 'junit');
    this.#collected = new Collected({
      regulation,
      keepsRows,
      failsOnWarning: failOn === 'warning',
      ...(baseline !== undefined && { baseline }),
    });
    this.#bar = ProgressBar.for(io, lang, quiet);
    this.#report = new Report(context, regulation, quiet, this.#bar);
  }

  async refuse(error: Parameters<Report['trouble']>[0]): Promise<void> {
    this.#failed = true;
    await this.#report.trouble(error);
  }

  async readAll(): Promise<void> {
    if (this.#bar) this.#total = await this.#sources.size();
    for (const name of this.#files) {
      if (this.#context.io.signal?.aborted) return;
      const file = name === STDIN ? undefined : name;
      this.#collected.list(file);
      const opened = await this.#sources.open(name);
      if (!opened.ok) {
        await this.#unread(opened.problems);
        continue;
      }
      const { list } = opened;
      try {
        await this.#readList(list, file);
        this.#done += list.progress().read;
      } catch (error) {
        // The system may fail in the middle of a file; everything else thrown is a bug.
        await this.#unread([systemProblem(file, error)]);
      } finally {
        await list.close();
      }
    }
  }

  /** Prints what was found, writes the files, and says what came of the run. */
  async end(): Promise<ExitCode> {
    const { io, lang } = this.#context;
    if (io.signal?.aborted) return EXIT.interrupted;
    const { compiled, version } = this.#input;
    const { GITHUB_WORKSPACE: workspace } = io.env;
    const report = await this.#collected.report();
    const options: ReportOptions = {
      regulation: compiled.regulation,
      lang,
      style: await styleOf(io.stdout, io.env),
      width: widthOf(io.stdout),
      version,
      hostPath: (file) => (isInActions(io) && workspace ? pathFrom(workspace, file) : file),
    };
    await this.#bar?.clear();
    const { written, troubles } = await writeReports(this.#input, report, options, io);
    for (const trouble of troubles) await this.refuse(trouble);
    const kept = await this.#writeBaseline(report);
    await this.#summarise(report, written, kept);
    return this.#exit(kept);
  }

  async #readList(list: ReadList, file: string | undefined): Promise<void> {
    const { signal } = this.#context.io;
    let told = await this.#tellNotes(list, 0, file);
    for await (const entries of list.entries()) {
      for (const entry of entries) this.#validate(entry);
      if (signal?.aborted) return;
      told = await this.#tellNotes(list, told, file);
      await this.#bar?.tick(this.#collected.rows, this.#done + list.progress().read, this.#total);
    }
    await this.#tellNotes(list, told, file);
  }

  #validate(entry: ListEntry): void {
    if (entry.kind !== 'proposal') return;
    const { findings, facts } = this.#rows.of(entry);
    this.#collected.row(entry, findings, facts);
  }

  /** Says what was found out about the list since; gives how much has been said. */
  async #tellNotes(list: ReadList, told: number, file: string | undefined): Promise<number> {
    await this.#report.notes(list.notes.slice(told), this.#files.length > 1 ? (file ?? STDIN) : undefined);
    return list.notes.length;
  }

  async #unread(problems: readonly Problem[]): Promise<void> {
    this.#failed = true;
    this.#collected.unread(problems);
    await this.#report.refuse(problems);
  }

  /** Whether the findings of this run are known from now on. */
  async #writeBaseline({ findings }: ValidationReport): Promise<boolean> {
    const { writeBaseline: path, compiled } = this.#input;
    if (path === undefined) return false;
    if (this.#failed) {
      await this.refuse({ code: 'baseline-not-written', found: path });
      return false;
    }
    const text = writeBaseline(findings, compiled.regulation.id);
    const trouble = await writeWhole(path, text, this.#context.io.signal);
    if (trouble !== undefined) await this.refuse(trouble);
    return trouble === undefined;
  }

  async #summarise(report: ValidationReport, written: readonly string[], kept: boolean): Promise<void> {
    const { io, lang } = this.#context;
    const { quiet, writeBaseline: path } = this.#input;
    const { unread, lists } = report.counts;
    if (quiet || unread === lists) return;
    const options: ProblemOptions = {
      lang,
      style: await styleOf(io.stderr, io.env),
      width: widthOf(io.stderr),
    };
    const files = written.length > 0 ? writtenLine(written, options) : '';
    const known = kept && path !== undefined ? baselineLine(report, path, options) : '';
    await write(io.stderr, renderReportSummary(report, options) + files + known);
  }

  /** 2 before 1, 1 before 3. What has just been written down as known fails no more. */
  #exit(kept: boolean): ExitCode {
    const { exitZero, failOn } = this.#input;
    const { rules } = this.#collected;
    if (this.#failed) return EXIT.usage;
    if (exitZero || kept) return EXIT.ok;
    const wrong = rules.mismatch + rules['declared-too-high'] + rules.rejected;
    if (wrong > 0 || (failOn === 'warning' && rules['not-declared'] > 0)) return EXIT.mismatch;
    return rules.undetermined > 0 ? EXIT.undetermined : EXIT.ok;
  }
}
