/** Where a report goes: standard output, files that appear whole, the summary of a step in GitHub Actions. */
import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { plainStyle } from '../../present/document/style.ts';
import { type ReportFormatName, reportFormats } from '../../present/findings/formats.ts';
import { forActionsLog } from '../../present/findings/github.ts';
import type { ReportOptions, ValidationReport } from '../../present/findings/validation.ts';
import type { UsageError } from '../../present/problem.ts';
import { AtomicFile, checkTarget, troubleWith } from '../batch/atomic-file.ts';
import { StreamSink } from '../batch/stream-sink.ts';
import type { Io } from '../io.ts';

export interface WantedReports {
  /** What goes to standard output. */
  readonly format: ReportFormatName;
  readonly outputs: readonly { readonly format: ReportFormatName; readonly path: string }[];
  /** Whether files that exist are overwritten. */
  readonly force: boolean;
  /** Where the findings are written down as known. */
  readonly writeBaseline?: string;
  readonly baseline?: string;
}

/** GitHub takes 1 MiB from a step. */
const MOST_SUMMARY_BYTES = 1_000_000;

/** What is wrong with the files that are to be written: all of it. A baseline may be written over itself. */
export async function checkReports({
  outputs,
  force,
  baseline,
  writeBaseline,
}: WantedReports): Promise<UsageError[]> {
  const paths = [...outputs.map(({ path }) => path), ...(writeBaseline === undefined ? [] : [writeBaseline])];
  const own = baseline === undefined ? undefined : resolve(baseline);
  const troubles: UsageError[] = [];
  for (const [index, path] of paths.entries()) {
    const isTwice = paths.slice(0, index).some((other) => resolve(other) === resolve(path));
    const mayReplace = force || (path === writeBaseline && resolve(path) === own);
    const trouble: UsageError | undefined = isTwice
      ? { code: 'output-twice', found: path }
      : await checkTarget(path, mayReplace);
    if (trouble) troubles.push(trouble);
  }
  return troubles;
}

/** Prints the report and writes its files. What fails is told, and keeps nothing else from being written. */
export async function writeReports(
  wanted: WantedReports,
  report: ValidationReport,
  options: ReportOptions,
  io: Io,
): Promise<{ readonly written: readonly string[]; readonly troubles: readonly UsageError[] }> {
  const { format, outputs } = wanted;
  const troubles: UsageError[] = [];
  const note = (trouble: UsageError | undefined): void => {
    if (trouble !== undefined) troubles.push(trouble);
  };
  note(await print((await reportFormats[format]())(report, options), format, io));
  const plain = { ...options, style: plainStyle };
  const written: string[] = [];
  for (const { format: own, path } of outputs) {
    const render = await reportFormats[own]();
    const trouble = await writeWhole(path, render(report, plain), io.signal);
    if (trouble === undefined) written.push(path);
    note(trouble);
  }
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summary) {
    const render = await reportFormats.markdown();
    note(await append(summary, render(report, { ...plain, mostBytes: MOST_SUMMARY_BYTES })));
  }
  return { written, troubles };
}

async function print(text: string, format: ReportFormatName, io: Io): Promise<UsageError | undefined> {
  const sink = new StreamSink(io.stdout);
  const shown = isInActions(io) ? forActionsLog(text, format) : text;
  return (await sink.write(Buffer.from(shown))) ?? sink.end();
}

/** A file that appears whole or not at all. */
export async function writeWhole(
  path: string,
  text: string,
  signal?: AbortSignal,
): Promise<UsageError | undefined> {
  const created = await AtomicFile.create(path, signal);
  if ('trouble' in created) return created.trouble;
  const { file } = created;
  const trouble = await file.write(text);
  if (trouble === undefined) return file.publish();
  await file.abandon();
  return trouble;
}

async function append(path: string, text: string): Promise<UsageError | undefined> {
  try {
    await appendFile(path, text);
    return undefined;
  } catch (error) {
    return troubleWith(path, error);
  }
}

export function isInActions({ env }: Io): boolean {
  return env.GITHUB_ACTIONS === 'true';
}
