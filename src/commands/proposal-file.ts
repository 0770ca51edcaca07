/** A proposal in a JSON file or on standard input, and the regulation that it is decided by. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { RawProposal } from '../intake/raw.ts';
import type { Problem } from '../model/problem.ts';
import { type Context, refuseInput, refuseUsage } from './context.ts';
import type { ExitCode } from './io.ts';
import { openRegulation } from './open-regulation.ts';
import { readText } from './read-input.ts';

export type WrittenProposal =
  | { readonly raw?: RawProposal; readonly problems: readonly Problem[] }
  | { readonly exit: ExitCode };

/** @param file a path, or `-` for standard input */
export async function readProposalFile(file: string, context: Context): Promise<WrittenProposal> {
  const read = await readText(file, context.io.stdin);
  if (!read.ok) {
    return {
      exit: await refuseUsage(context, { code: 'unreadable-file', found: file, reason: read.reason }),
    };
  }
  const { readJson } = await import('../intake/json.ts');
  return readJson(read.text, file === '-' ? undefined : file);
}

export type ChosenRegulation =
  /** With how the proposal names it, where that made the choice. */
  { readonly compiled: CompiledRegulation; readonly named?: string } | { readonly exit: ExitCode };

/**
 * A proposal may name its regulation; one that names another than the command line is not decided by either.
 * @param isGiven whether the command line names the regulation that is handed in
 */
export async function chooseRegulation(
  raw: RawProposal | undefined,
  compiled: CompiledRegulation,
  isGiven: boolean,
  context: Context,
): Promise<ChosenRegulation> {
  const entry = raw?.entries.find(({ key }) => key === 'regulation');
  if (entry === undefined || entry.value.kind !== 'text' || entry.value.text === compiled.regulation.id) {
    return { compiled };
  }
  const named = entry.value.text;
  if (isGiven) {
    const params = { given: named, chosen: compiled.regulation.id };
    const problem: Problem = { code: 'other-regulation', place: entry.value.place, found: named, params };
    return { exit: await refuseInput(context, [problem], compiled.regulation) };
  }
  const opened = await openRegulation(named, context);
  return opened.ok ? { compiled: opened.compiled, named } : { exit: opened.exit };
}
