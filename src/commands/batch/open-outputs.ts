/** The outputs of a run, checked before anything is read and opened once the columns are known. */
import { resolve } from 'node:path';
import { plainStyle } from '../../present/document/style.ts';
import { type FileFormatName, type ListFormatName, listFormats } from '../../present/list/formats.ts';
import { rejectsRenderer } from '../../present/list/rejects.ts';
import type { ListRenderOptions } from '../../present/list/rows.ts';
import { ResultWorkbook } from '../../present/list/workbook.ts';
import type { UsageError } from '../../present/problem.ts';
import type { Io } from '../io.ts';
import { AtomicFile, checkTarget } from './atomic-file.ts';
import { ListOutput, type Output, RejectsOutput, WorkbookOutput } from './output.ts';
import { StreamSink } from './stream-sink.ts';

export interface OutputFile {
  readonly format: FileFormatName;
  readonly path: string;
}

export interface Wanted {
  /** What goes to standard output. */
  readonly format: ListFormatName;
  readonly outputs: readonly OutputFile[];
  /** Where the refused rows go. */
  readonly rejects?: string;
  /** Whether files that exist are overwritten. */
  readonly force: boolean;
}

/** What is wrong with the files that are to be written: all of it. */
export async function checkOutputs({ outputs, rejects, force }: Wanted): Promise<UsageError[]> {
  const paths = [...outputs.map((output) => output.path), ...(rejects === undefined ? [] : [rejects])];
  const troubles: UsageError[] = [];
  for (const [index, path] of paths.entries()) {
    const twice = paths.slice(0, index).some((other) => resolve(other) === resolve(path));
    const trouble: UsageError | undefined = twice
      ? { code: 'output-twice', found: path }
      : await checkTarget(path, force);
    if (trouble) troubles.push(trouble);
  }
  return troubles;
}

/** Whether the columns of all lists must be known before the first row is written. */
export function needsColumns({ format, outputs, rejects }: Wanted): boolean {
  const tabular = (name: string): boolean => name === 'csv' || name === 'xlsx';
  return tabular(format) || rejects !== undefined || outputs.some((output) => tabular(output.format));
}

export type OpenedOutputs = { readonly outputs: Output[] } | { readonly trouble: UsageError };

/** Opens all of them, or none. */
export async function openOutputs(
  wanted: Wanted,
  options: ListRenderOptions,
  io: Io,
): Promise<OpenedOutputs> {
  const outputs: Output[] = [];
  const inFile: ListRenderOptions = { ...options, style: plainStyle };
  const add = async (path: string, output: (file: AtomicFile) => Output): Promise<UsageError | undefined> => {
    const created = await AtomicFile.create(path, io.signal);
    if ('trouble' in created) return created.trouble;
    outputs.push(output(created.file));
    return undefined;
  };
  const toStdout = await listFormats[wanted.format]();
  outputs.push(new ListOutput(toStdout(options), new StreamSink(io.stdout)));
  const files: (readonly [string, (file: AtomicFile) => Output])[] = [];
  for (const { format, path } of wanted.outputs) {
    if (format === 'xlsx') files.push([path, (file) => new WorkbookOutput(new ResultWorkbook(inFile), file)]);
    else {
      const renderer = await listFormats[format]();
      files.push([path, (file) => new ListOutput(renderer(inFile), file)]);
    }
  }
  if (wanted.rejects !== undefined) {
    files.push([wanted.rejects, (file) => new RejectsOutput(rejectsRenderer(inFile), file)]);
  }
  for (const [path, output] of files) {
    const trouble = await add(path, output);
    if (trouble === undefined) continue;
    for (const opened of outputs) await opened.abandon();
    return { trouble };
  }
  return { outputs };
}
