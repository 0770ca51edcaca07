/** `--save`: the proposal as a JSON file that `check` reads back to the same decision. */
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RawEntry, RawProposal } from '../intake/raw.ts';
import { rawToJson } from '../intake/write-raw.ts';
import type { UsageError } from '../render/usage-error.ts';
import { AtomicFile, checkTarget, troubleWith } from './batch/atomic-file.ts';
import { type Context, refuseUsage } from './context.ts';
import type { ExitCode } from './io.ts';

export interface Save {
  readonly file: string;
  /** Whether a file that is there is replaced. */
  readonly force: boolean;
}

/** What decides a proposal beside what it says itself; written into it, so that the file says it all. */
export interface Beside {
  readonly regulation: string;
  /** The day given on the command line. */
  readonly date?: string;
}

/** Complains of a file that is there already: before anyone has answered ten questions. */
export async function refuseTarget({ file, force }: Save, context: Context): Promise<ExitCode | undefined> {
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

/** Writes the file whole or not at all; an exit code where that cannot be done. */
export async function saveProposal(
  raw: RawProposal,
  beside: Beside,
  save: Save,
  context: Context,
): Promise<ExitCode | undefined> {
  // It may have come to be since the start.
  const refused = await refuseTarget(save, context);
  if (refused !== undefined) return refused;
  const created = await AtomicFile.create(save.file, context.io.signal);
  if ('trouble' in created) return refuseUsage(context, created.trouble);
  const unwritten = await created.file.write(
    new TextEncoder().encode(rawToJson({ ...raw, entries: entriesWith(raw, beside) })),
  );
  if (unwritten !== undefined) await created.file.abandon();
  const trouble = unwritten ?? (await created.file.publish());
  return trouble && refuseUsage(context, trouble);
}

function entriesWith({ entries }: RawProposal, { regulation, date }: Beside): RawEntry[] {
  const missing = (key: string, text: string | undefined): RawEntry[] =>
    text === undefined || entries.some((entry) => entry.key === key)
      ? []
      : [{ key, value: { kind: 'text', text, place: {} }, place: {} }];
  return [...missing('regulation', regulation), ...missing('date', date), ...entries];
}
