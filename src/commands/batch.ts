/** `authority batch`: a list in, the same list with its answers out. */
import type { InputFormat, ListEntry } from '../intake/list/list.ts';
import { openList } from '../intake/list/open-list.ts';
import { BUNDLED, type BundledRegulation } from '../loader/bundled.ts';
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import { accountSheet } from '../present/list/account.ts';
import { fileFormatNames, listFormatNames } from '../present/list/formats.ts';
import type { ListRenderOptions, ListShape } from '../present/list/rows.ts';
import { type RowProblem, remarkLines, renderRejected, writtenLine } from '../present/list/run-messages.ts';
import { renderSummary } from '../present/list/summary.ts';
import { type Call, command } from './command.ts';
import { drawOptions, EXIT, type ExitCode, refuseUsage } from './context.ts';
import { type Asked, askAboutLists, askingOptions } from './lists/asking.ts';
import { type OpenList, STDIN } from './lists/list-inputs.ts';
import { factFormatNames, listOptions, outputFile, outputFiles, runOptions } from './lists/list-options.ts';
import { needsColumns, type Output, openOutputs } from './lists/list-outputs.ts';
import { type ListReader, ListRun } from './lists/list-run.ts';
import { Tally } from './lists/tally.ts';
import { flag, formatOf, text } from './options.ts';
import { readBeside, refuseTargets } from './targets.ts';

const options = {
  ...listOptions,
  noConfig: flag('noConfig'),
  ...askingOptions,
  trace: flag('trace'),
  format: formatOf('listFormat', listFormatNames, ({ configuration }) => configuration?.output ?? 'table'),
  output: outputFiles(fileFormatNames),
  /** Where the refused rows go. */
  rejects: text('<path>', 'rejects'),
  facts: outputFile('facts', factFormatNames),
  ...runOptions,
};

export type BatchCall = Call<typeof options, true>;

export const batch = command({
  name: 'batch',
  needsRegulation: true,
  configuration: 'found',
  arguments: (help) => [help.arguments.lists],
  options,
  examples: [
    'authority batch list.csv',
    'authority batch list.xlsx --output xlsx=results.xlsx --rejects rejects.csv',
    'authority batch list.csv --map "Kinh phí=capital" --set type=investment-project --format csv',
    'authority batch - --input-format jsonl --format jsonl',
  ],
  exitCodes: (help) => help.listExitCodes,
  run: (call) => runBatch(call),
});

/**
 * @param open opens a list; another one in tests
 * @param bundled the regulations that rows may name; others in tests
 */
export async function runBatch(
  call: BatchCall,
  open: OpenList = openList,
  bundled = BUNDLED,
): Promise<ExitCode> {
  const { output, rejects, facts, force } = call.options;
  if (call.args.length === 0) return refuseUsage(call, { code: 'no-list' });
  const { account, config, noConfig } = call.options;
  if (noConfig && config !== undefined) return refuseUsage(call, { code: 'config-and-no-config' });
  const further = [rejects, account, facts?.path].filter((path) => path !== undefined);
  const targets = [...output.map(({ path }) => path), ...further].map((file) => ({ file, force }));
  const refused = await refuseTargets(targets, [...call.args, ...readBeside(call)], call);
  if (refused !== undefined) return refused;
  const asked = await askAboutLists(call, call.options.format === 'table', open, bundled);
  if ('left' in asked) return asked.left;
  const run = new BatchRun(call, open, bundled, asked);
  try {
    return await run.exit();
  } finally {
    await run.abandon();
  }
}

/** Problems of refused rows that are shown in full. */
const MOST_SHOWN = 10;

class BatchRun implements ListReader {
  readonly #call: BatchCall;
  readonly #run: ListRun;
  readonly #tally = new Tally();
  /** The first problems of refused rows, whole rows at a time. */
  readonly #shown: RowProblem[] = [];
  #shownRows = 0;
  #outputs: Output[] | undefined;
  /** Of all lists, where they must be known before the first row; of a single one they are when it is opened. */
  #shapes: readonly ListShape[] | undefined;

  constructor(
    call: BatchCall,
    open: OpenList,
    bundled: readonly BundledRegulation[],
    { answers, exit }: Exclude<Asked, { left: ExitCode }>,
  ) {
    this.#call = call;
    this.#run = new ListRun(call.args, call, open, bundled, answers);
    this.#run.failed = exit !== undefined;
  }

  /** Reads the lists, ends the outputs and says what came of the run. */
  async exit(): Promise<ExitCode> {
    const { args, options, io } = this.#call;
    const { inputs } = this.#run;
    if (args.length > 1) {
      this.#shapes = needsColumns(options) ? await inputs.shapes() : args.map((file) => ({ file }));
    }
    const isWhole = await this.#run.readAll(this);
    const outputs = this.#outputs;
    if (io.signal?.aborted) return EXIT.interrupted;
    if (outputs === undefined) return EXIT.usage;
    const { accounts, accountContext } = this.#run;
    for (const output of outputs.filter((each) => each.open)) {
      await output.end(this.#tally, () => accountSheet(accounts, accountContext));
    }
    await this.#dropClosed();
    const files = outputs.flatMap(({ file }) => file ?? []);
    const written = await this.#run.publish([...files, ...(await this.#run.accountFile())]);
    const remarks = outputs
      .filter(({ file }) => file && written.includes(file.path))
      .flatMap((output) => output.remarks);
    // What was counted for nobody is not the whole.
    if (isWhole) await this.#summarise(written, remarks);
    else await this.#run.clearBar();
    const { rejected, undetermined } = this.#tally;
    return this.#run.exitFor({ wrong: rejected > 0, undetermined: undetermined > 0 });
  }

  /** Leaves no unfinished file. */
  async abandon(): Promise<void> {
    for (const output of this.#outputs ?? []) await output.abandon();
  }

  get rows(): number {
    return this.#tally.rows;
  }

  get isOver(): boolean {
    return this.#outputs?.length === 0;
  }

  begin(): void {}

  unread(): void {}

  accounted(): void {}

  async open(shapes: readonly ListShape[], format: InputFormat): Promise<boolean> {
    if (!(await this.#openOutputs(this.#shapes ?? shapes, format))) return false;
    this.#tally.lists++;
    this.table(shapes[0]!);
    return true;
  }

  table(shape: ListShape): void {
    for (const output of this.#outputs!) output.list(shape);
  }

  async take(entries: readonly ListEntry[]): Promise<void> {
    const outputs = this.#outputs!;
    for (const entry of entries) {
      this.#answer(entry, outputs);
      for (const output of outputs) if (output.ready) await output.flush();
    }
    for (const output of outputs) await output.flush();
    await this.#dropClosed();
  }

  async #openOutputs(shapes: readonly ListShape[], format: InputFormat): Promise<boolean> {
    if (this.#outputs !== undefined) return true;
    const { args, compiled, options, io } = this.#call;
    const { regulations } = this.#run;
    const { trace } = options;
    const drawn: ListRenderOptions = {
      ...(await drawOptions(this.#call)),
      regulation: compiled.regulation,
      trace,
      shapes,
      whole: (proposal, regulation) => regulations.deciderFor(regulation).whole(proposal, trace),
    };
    const [list, ...others] = args;
    const isWorkbook = format === 'xlsx' && others.length === 0 && list !== undefined && list !== STDIN;
    const opened = await openOutputs({ ...options, compiled }, drawn, io, isWorkbook ? list : undefined);
    if ('trouble' in opened) {
      await this.#run.trouble(opened.trouble);
      return false;
    }
    this.#outputs = opened.outputs;
    return true;
  }

  #answer(entry: ListEntry, outputs: readonly Output[]): void {
    if (entry.kind !== 'proposal') {
      for (const output of outputs) output.carried(entry);
      return;
    }
    const { proposal, problems, regulation } = entry;
    const decision = proposal && this.#run.regulations.deciderFor(regulation).brief(proposal);
    if (decision !== undefined) this.#tally.add(decision, regulation);
    else {
      this.#tally.reject();
      this.#keepProblems(problems, regulation);
    }
    for (const output of outputs) output.answer(entry, decision);
  }

  #keepProblems(problems: readonly Problem[], regulation: Regulation): void {
    if (this.#shown.length >= MOST_SHOWN) return;
    this.#shown.push(...problems.map((problem) => ({ problem, regulation })));
    this.#shownRows++;
  }

  /** An output that failed is said once and given up, one whose reader has gone in silence; the others go on. */
  async #dropClosed(): Promise<void> {
    const outputs = this.#outputs!;
    for (const output of outputs.filter((each) => !each.open)) {
      outputs.splice(outputs.indexOf(output), 1);
      await output.abandon();
      if (output.trouble !== undefined) await this.#run.trouble(output.trouble);
    }
  }

  /** The refused rows, which no `--quiet` silences, then the summary. */
  async #summarise(written: readonly string[], remarks: readonly string[]): Promise<void> {
    const { compiled, options } = this.#call;
    const drawn = await drawOptions(this.#call, 'stderr');
    const further = this.#tally.rejected - this.#shownRows;
    let text = renderRejected(this.#shown, further, options.rejects !== undefined, drawn);
    if (!options.quiet) {
      text += renderSummary(this.#tally, compiled.regulation, drawn);
      text += remarkLines(remarks, drawn);
      if (written.length > 0) text += writtenLine(written, drawn);
    }
    await this.#run.say(text);
  }
}
