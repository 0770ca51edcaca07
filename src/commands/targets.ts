/** The files that a command is to write: what is in their way, before any work is done for them. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeLeftovers } from '../files/leftovers.ts';
import {
  type FileIdentity,
  identityOf,
  identityOfFile,
  identityOfStream,
  isDangling,
} from '../files/same-file.ts';
import { renderLeftovers, type UsageError } from '../present/problem.ts';
import { codeOf, troubleWith, writeWhole } from './atomic-file.ts';
import type { CommandContext } from './command.ts';
import { type Context, drawOptions, EXIT, type ExitCode, type Io, refuseUsage, write } from './context.ts';

/** A file that a command writes beside its result: never over another unasked. */
export interface Target {
  readonly file: string;
  /** Whether a file that is there is replaced. */
  readonly force: boolean;
}

/** Files by which a command works, beside those it is called with. */
export function readBeside({ global, configuration }: CommandContext<boolean>): string[] {
  return [global.regulation, configuration?.file].filter((file) => file !== undefined);
}

/** Standard input among the files that are read. */
const STDIN = '-';

/**
 * What is wrong with the files that are to be written: all of it.
 * @param reads files that are read: nothing is written over them, whatever may be replaced besides
 */
export async function wrongTargets(
  targets: readonly Target[],
  reads: readonly string[],
  io: Io,
): Promise<UsageError[]> {
  const troubles: UsageError[] = [];
  const read = new Set<FileIdentity | undefined>();
  for (const path of reads) {
    read.add(await (path === STDIN ? identityOfStream(io.stdin.fd) : identityOfFile(path)));
  }
  read.delete(undefined);
  const stdout = await identityOfStream(io.stdout.fd);
  // A list that grows by what is said of it has no end.
  if (read.has(stdout)) troubles.push({ code: 'output-is-input', found: 'stdout' });
  const taken = new Set<FileIdentity | undefined>([stdout]);
  taken.delete(undefined);
  for (const { file, force } of targets) {
    const identity = await identityOf(file);
    const trouble: UsageError | undefined = taken.has(identity)
      ? { code: 'output-twice', found: file }
      : read.has(identity)
        ? { code: 'output-is-input', found: file }
        : await wrongTarget(file, force);
    if (trouble !== undefined) troubles.push(trouble);
    if (identity !== undefined) taken.add(identity);
  }
  return troubles;
}

/**
 * Complains of files that are there already, or cannot be. Removes, and names, what runs that were killed left beside them.
 */
export async function refuseTargets(
  targets: readonly Target[],
  reads: readonly string[],
  context: Context,
): Promise<ExitCode | undefined> {
  await sayLeftovers(targets, context);
  const wrong = await wrongTargets(targets, reads, context.io);
  for (const { file } of wrong.length > 0 ? [] : targets) wrong.push(...(await wrongFolder(file)));
  for (const error of wrong) await refuseUsage(context, error);
  return wrong.length > 0 ? EXIT.usage : undefined;
}

export async function sayLeftovers(targets: readonly Target[], context: Context): Promise<void> {
  const now = context.io.now().getTime();
  for (const folder of new Set(targets.map(({ file }) => dirname(file)))) {
    const removed = await removeLeftovers(folder, now);
    if (removed.length === 0) continue;
    await write(context.io.stderr, renderLeftovers(removed, await drawOptions(context, 'stderr')));
  }
}

/** An exit code where it cannot be written. */
export async function writeTarget(
  text: string,
  { file, force }: Target,
  context: Context,
): Promise<ExitCode | undefined> {
  const trouble = await writeWhole(file, text, { replaces: force, signal: context.io.signal });
  return trouble && refuseUsage(context, trouble);
}

/** Whether a file may be written there; what is in the way otherwise. */
export async function wrongTarget(path: string, force: boolean): Promise<UsageError | undefined> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { code: 'output-not-a-file', found: path };
    return force ? undefined : { code: 'output-exists', found: path };
  } catch (error) {
    if (await isDangling(path)) return { code: 'output-dangling', found: path };
    return codeOf(error) === 'ENOENT' ? undefined : troubleWith(path, error);
  }
}

async function wrongFolder(file: string): Promise<UsageError[]> {
  try {
    await access(dirname(file), constants.W_OK);
    return [];
  } catch (error) {
    return [troubleWith(file, error)];
  }
}
