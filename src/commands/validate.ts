/** `authority validate`: does each submission name the body that decides? */
import { appendFile, stat } from 'node:fs/promises';
import packageJson from '../../package.json' with { type: 'json' };
import { identityOf } from '../files/same-file.ts';
import { TemporaryFailure } from '../intake/bytes/system-problem.ts';
import type { ListEntry } from '../intake/list/list.ts';
import { openList } from '../intake/list/open-list.ts';
import { type Baseline, baselineText, parseBaseline } from '../library/lists/baseline.ts';
import { CollectedFindings } from '../library/lists/collected-findings.ts';
import { RowFindings } from '../library/lists/row-findings.ts';
import { BUNDLED, type BundledRegulation } from '../loader/bundled.ts';
import type { FileAccount } from '../model/list-account.ts';
import type { Problem } from '../model/problem.ts';
import { withoutCommands } from '../present/document/escape.ts';
import { plainStyle } from '../present/document/layout.ts';
import { type ReportFormatName, reportFormatNames, reportFormats } from '../present/findings/formats.ts';
import { forActionsLog } from '../present/findings/github.ts';
import { baselineLine, leftOutLine, renderReportSummary } from '../present/findings/text.ts';
import type { ReportOptions, ValidationReport } from '../present/findings/validation.ts';
import { writtenLine } from '../present/list/run-messages.ts';
import type { UsageError } from '../present/problem.ts';
import { type AtomicFile, troubleWith } from './atomic-file.ts';
import { type Call, command } from './command.ts';
import { drawOptions, EXIT, type ExitCode, type Io, refuseInput, refuseUsage } from './context.ts';
import { pour } from './gathered.ts';
import { findLists, pathFrom } from './lists/find-lists.ts';
import type { OpenList } from './lists/list-inputs.ts';
import { listOptions, outputFiles, runOptions } from './lists/list-options.ts';
import { type ListReader, ListRun } from './lists/list-run.ts';
import { either, formatOf, parsed, repeated, text } from './options.ts';
import { decodeText, readBytes } from './read-input.ts';
import { StreamSink } from './stream-sink.ts';
import { readBeside, sayLeftovers, wrongTargets } from './targets.ts';

const options = {
  ...listOptions,
  // In GitHub Actions findings are shown beside the files, unless another format is asked for.
  format: formatOf('reportFormat', reportFormatNames, ({ io }) => (isInActions(io) ? 'github' : 'text')),
  output: outputFiles(reportFormatNames, 'sarif=report.sarif'),
  ignore: repeated('<pattern>', 'ignore', (pattern) => ({ value: pattern })),
  maxResults: parsed('<number>', 'maxResults', (found) =>
    /^[1-9]\d{0,6}$/.test(found)
      ? { value: Number(found) }
      : { error: { code: 'bad-option-value', found, reason: '--max-results' } },
  ),
  failOn: { ...either('failOn', 'failOn', ['error', 'warning']), turn: 1 },
  baseline: text('<file>', 'baseline'),
  /** Where the findings are written down as known. */
  writeBaseline: text('<file>', 'writeBaseline'),
  ...runOptions,
};

export type ValidateCall = Call<typeof options, true>;

export const validate = command({
  name: 'validate',
  needsRegulation: true,
  configuration: 'named',
  arguments: (help) => [help.arguments.inputs],
  options,
  examples: [
    'authority validate list.csv',
    'authority validate lists --output sarif=report.sarif --output junit=report.xml',
    'authority validate "lists/**/*.xlsx" --fail-on warning --baseline baseline.json',
  ],
  exitCodes: (help) => help.validateExitCodes,
  run: (call) => runValidate(call),
});

/**
 * @param open opens a list; another one in tests
 * @param bundled the regulations that rows may name; others in tests
 */
export async function runValidate(
  given: ValidateCall,
  open: OpenList = openList,
  bundled = BUNDLED,
): Promise<ExitCode> {
  const call = { ...given, io: guarded(given.io) };
  const { args: names, options } = call;
  const { baseline: knownPath, output, writeBaseline: newPath, force } = options;
  if (names.length === 0) return refuseUsage(call, { code: 'no-list', reason: 'validate' });
  const targets = [...output.map(({ path }) => path), ...ifGiven(newPath), ...ifGiven(options.account)];
  const lists = await findLists(names, [...ifGiven(knownPath), ...targets], options.ignore);
  const known = knownPath === undefined ? {} : await readBaseline(knownPath);
  const isOver = await isRenewed(options);
  const wanted = targets.map((file) => ({ file, force: force || (isOver && file === newPath) }));
  await sayLeftovers(wanted, call);
  const wrong = [
    ...(await wrongTargets(
      wanted,
      [...lists.files, ...readBeside(call), ...(isOver ? [] : ifGiven(knownPath))],
      call.io,
    )),
    ...('error' in known ? [known.error] : []),
    ...(lists.files.length === 0 ? lists.wrong : []),
  ];
  for (const error of wrong) await refuseUsage(call, error);
  if (wrong.length > 0 || 'error' in known) return EXIT.usage;
  const run = new ValidateRun(call, lists.files, known.baseline, open, bundled);
  const unread = lists.unread.map((found): UsageError => ({ code: 'table-not-read', found }));
  try {
    return await run.exit([...lists.wrong, ...unread]);
  } catch (error) {
    if (!(error instanceof TemporaryFailure)) throw error;
    return refuseInput(call, [error.problem], call.compiled.regulation);
  } finally {
    await run.close();
  }
}

function isInActions({ env }: Io): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/** The runner of GitHub Actions reads along and takes some lines for commands: what others wrote is made none. */
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

async function readBaseline(
  path: string,
): Promise<{ readonly baseline?: Baseline } | { readonly error: UsageError }> {
  let text: string | undefined;
  try {
    text = decodeText(await readBytes(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { error: { code: 'baseline-unreadable', found: path, reason: code } };
  }
  const read = text === undefined ? { wrong: 'UTF-8?' } : parseBaseline(text);
  return 'baseline' in read ? read : { error: { code: 'bad-baseline', found: path, reason: read.wrong } };
}

/** Whether the baseline that is read is to be written anew: over itself it may be. */
async function isRenewed({ baseline, writeBaseline }: ValidateCall['options']): Promise<boolean> {
  if (baseline === undefined || writeBaseline === undefined) return false;
  const [from, to] = await Promise.all([identityOf(baseline), identityOf(writeBaseline)]);
  return from !== undefined && from === to;
}

/** The path as a list; none where it is not given. */
function ifGiven(path: string | undefined): readonly string[] {
  return path === undefined ? [] : [path];
}

async function isGone(file: string): Promise<boolean> {
  return stat(file).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}

/** GitHub takes 1 MiB from a step. */
const MOST_SUMMARY_BYTES = 1_000_000;

class ValidateRun implements ListReader {
  readonly #call: ValidateCall;
  readonly #run: ListRun;
  readonly #rows: RowFindings;
  readonly #collected: CollectedFindings;

  constructor(
    call: ValidateCall,
    files: readonly string[],
    baseline: Baseline | undefined,
    open: OpenList,
    bundled: readonly BundledRegulation[],
  ) {
    const { options, compiled } = call;
    this.#call = call;
    this.#run = new ListRun(files, call, open, bundled);
    this.#rows = new RowFindings(this.#run.regulations);
    this.#collected = new CollectedFindings({
      regulation: compiled.regulation,
      keepsRows: [options, ...options.output].some(({ format }) => format === 'junit'),
      failsOnWarning: options.failOn === 'warning',
      ...(baseline !== undefined && { baseline }),
    });
  }

  /**
   * Validates the lists, prints what was found, writes the files, and says what came of the run.
   * @param wrong names that mean no list: those that are there are validated all the same
   */
  async exit(wrong: readonly UsageError[]): Promise<ExitCode> {
    const { options, io } = this.#call;
    for (const error of wrong) await this.#run.trouble(error);
    await this.#run.readAll(this);
    if (io.signal?.aborted) return EXIT.interrupted;
    // Of what was found something is missing, as has been said.
    if (this.#collected.hasFailed) return EXIT.usage;
    const report = await this.#collected.report(isGone);
    await this.#run.clearBar();
    const files = [...(await this.#writeReports(report)), ...(await this.#run.accountFile())];
    const baseline = await this.#baselineFile(report);
    const written = await this.#run.publish(files);
    const isKnown = await this.#writeBaseline(baseline);
    await this.#summarise(report, written, isKnown);
    const { rules } = this.#collected;
    const failing = rules.mismatch + rules['declared-too-high'] + rules.rejected;
    // What has just been written down as known fails no more.
    return this.#run.exitFor({
      wrong: !isKnown && (failing > 0 || (options.failOn === 'warning' && rules['not-declared'] > 0)),
      undetermined: !isKnown && rules.undetermined > 0,
    });
  }

  get rows(): number {
    return this.#collected.rows;
  }

  get isOver(): boolean {
    return this.#collected.hasFailed;
  }

  /** Nothing of the run is kept beside its files. */
  close(): Promise<void> {
    return this.#collected.close();
  }

  begin(file: string | undefined): void {
    this.#collected.list(file);
  }

  unread(problems: readonly Problem[]): void {
    this.#collected.unread(problems);
  }

  accounted(account: FileAccount): void {
    this.#collected.accounted(account);
  }

  async open(): Promise<boolean> {
    return true;
  }

  table(): void {}

  async take(entries: readonly ListEntry[]): Promise<void> {
    for (const entry of entries) {
      if (entry.kind === 'proposal') this.#collected.row(entry, this.#rows.of(entry));
    }
    await this.#collected.settle();
  }

  /** To standard output, to files that have not appeared yet, to the summary of a step in GitHub Actions. */
  async #writeReports(report: ValidationReport): Promise<readonly AtomicFile[]> {
    const { compiled, configuration, options, io } = this.#call;
    const { GITHUB_WORKSPACE: workspace, GITHUB_STEP_SUMMARY: summary } = io.env;
    const drawn: ReportOptions = {
      ...(await drawOptions(this.#call)),
      regulation: compiled.regulation,
      version: packageJson.version,
      ...(configuration && { configuration }),
      ...(options.maxResults !== undefined && { mostResults: options.maxResults }),
      hostPath: (file) => (isInActions(io) && workspace ? pathFrom(workspace, file) : file),
    };
    // What fails is said, and keeps nothing else from being written.
    const note = async (trouble: UsageError | undefined): Promise<void> => {
      if (trouble !== undefined) await this.#run.trouble(trouble);
    };
    const render = async (format: ReportFormatName, how: ReportOptions): Promise<AsyncIterable<string>> =>
      (await reportFormats[format]())(report, how);
    const text = await render(options.format, drawn);
    await note(await print(isInActions(io) ? forActionsLog(text, options.format) : text, io));
    const plain = { ...drawn, style: plainStyle };
    const files: AtomicFile[] = [];
    if ([options, ...options.output].some(({ format }) => format === 'sarif')) {
      await this.#run.say(leftOutLine(report, drawn, await drawOptions(this.#call, 'stderr')));
    }
    for (const { format, path } of options.output) {
      files.push(...(await this.#run.whole(path, await render(format, plain))));
    }
    if (options.format === 'github' && summary) {
      const short = await render('markdown', { ...plain, mostBytes: MOST_SUMMARY_BYTES });
      for await (const piece of short) await note(await append(summary, piece));
    }
    return files;
  }

  /** The findings of this run, as a file that has not appeared yet; undefined where they are not to be known. */
  async #baselineFile({ findings }: ValidationReport): Promise<readonly AtomicFile[] | undefined> {
    const { options, compiled } = this.#call;
    const { writeBaseline: path, force } = options;
    if (path === undefined || this.#run.failed) return undefined;
    const text = baselineText(findings, compiled.regulation.id);
    return this.#run.whole(path, text, force || (await isRenewed(options)));
  }

  /** Whether the findings of this run are known from now on. */
  async #writeBaseline(files: readonly AtomicFile[] | undefined): Promise<boolean> {
    const path = this.#call.options.writeBaseline;
    // Why it could not be written is said.
    if (path === undefined || files?.length === 0) return false;
    if (files !== undefined && !this.#run.failed) return (await this.#run.publish(files)).length > 0;
    for (const file of files ?? []) await file.abandon();
    await this.#run.trouble({ code: 'baseline-not-written', found: path });
    return false;
  }

  async #summarise(report: ValidationReport, written: readonly string[], isKnown: boolean): Promise<void> {
    const { quiet, writeBaseline: path } = this.#call.options;
    const { unread, lists } = report.counts;
    if (quiet || unread === lists) return;
    const drawn = await drawOptions(this.#call, 'stderr');
    const files = written.length > 0 ? writtenLine(written, drawn) : '';
    const known = isKnown && path !== undefined ? baselineLine(report, path, drawn) : '';
    await this.#run.say(renderReportSummary(report, drawn) + files + known);
  }
}

async function print(text: AsyncIterable<string>, io: Io): Promise<UsageError | undefined> {
  const sink = new StreamSink(io.stdout);
  return (await pour(text, sink, io.signal)) ?? sink.end();
}

async function append(path: string, text: string): Promise<UsageError | undefined> {
  try {
    await appendFile(path, text);
    return undefined;
  } catch (error) {
    return troubleWith(path, error);
  }
}
