/** A file that a command writes beside its result: whole or not at all, and never over another unasked. */
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UsageError } from '../present/problem.ts';
import { AtomicFile, checkTarget, troubleWith } from './batch/atomic-file.ts';
import { type Context, refuseUsage } from './context.ts';
import type { ExitCode } from './io.ts';

export interface Target {
  readonly file: string;
  /** Whether a file that is there is replaced. */
  readonly force: boolean;
}

/** Complains of a file that is there already, or cannot be: before any work is done for it. */
export async function refuseTarget({ file, force }: Target, context: Context): Promise<ExitCode | undefined> {
  const trouble = (await checkTarget(file, force)) ?? (await checkFolder(file));
  return trouble && refuseUsage(context, trouble);
}

async function checkFolder(file: string): Promise<UsageError | undefined> {
  try {
    await access(dirname(file), constants.W_OK);
    return undefined;
  } catch (error) {
    return troubleWith(file, error);
  }
}

/** An exit code where it cannot be written. */
export async function writeWhole(
  text: string,
  target: Target,
  context: Context,
): Promise<ExitCode | undefined> {
  // It may have come to be since the start.
  const refused = await refuseTarget(target, context);
  if (refused !== undefined) return refused;
  const created = await AtomicFile.create(target.file, context.io.signal);
  if ('trouble' in created) return refuseUsage(context, created.trouble);
  const unwritten = await created.file.write(text);
  if (unwritten !== undefined) await created.file.abandon();
  const trouble = unwritten ?? (await created.file.publish());
  return trouble && refuseUsage(context, trouble);
}
