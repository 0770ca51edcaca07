/** The regulation a command works with: one that comes with the program, a user's own file, or what a proposal names. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { RawProposal } from '../intake/raw.ts';
import { BUNDLED, DEFAULT_REGULATION } from '../loader/bundled.ts';
import type { Place, Problem } from '../model/problem.ts';
import { nearestOf } from '../notation/spelling.ts';
import { type Context, type ExitCode, refuseInput, refuseUsage } from './context.ts';
import { decodeText, readBytes, readText } from './read-input.ts';

const OWN_FILE = /\.ya?ml$/i;

export type Opened =
  | { readonly ok: true; readonly compiled: CompiledRegulation }
  | { readonly ok: false; readonly exit: ExitCode };

/** Opens a regulation by its id or by the path of its file, complaining on stderr where that fails. */
export async function openRegulation(name: string | undefined, context: Context): Promise<Opened> {
  const id = name ?? DEFAULT_REGULATION;
  const bundled = BUNDLED.find((one) => one.id === id);
  if (bundled) return { ok: true, compiled: (await bundled.load()) as CompiledRegulation };
  if (!OWN_FILE.test(id)) {
    const known = BUNDLED.map((one) => one.id);
    const exit = await refuseUsage(context, {
      code: 'unknown-regulation',
      found: id,
      known,
      near: nearestOf(id, known),
    });
    return { ok: false, exit };
  }
  return openFile(id, context);
}

async function openFile(path: string, context: Context): Promise<Opened> {
  const text = await readText(path);
  if (!text.ok) {
    const exit = await refuseUsage(context, { code: 'unreadable-file', found: path, reason: text.reason });
    return { ok: false, exit };
  }
  // zod and yaml are loaded here and nowhere else.
  const { readRegulation } = await import('../loader/load.ts');
  await context.io.atAStretch?.();
  const read = readRegulation(text.text, path);
  if (!read.ok) return { ok: false, exit: await refuseInput(context, read.problems) };
  const { compileRegulation } = await import('../engine/diagram/compile.ts');
  return { ok: true, compiled: compileRegulation(read.regulation) };
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

/**
 * Where the parts of a user's regulation stand in its file, for findings about them; see `placesOf`. Nothing of a
 * bundled regulation, or of a file that can no longer be read: findings do without.
 */
export async function placesIn(name: string | undefined): Promise<ReadonlyMap<string, Place>> {
  if (name === undefined || !OWN_FILE.test(name)) return new Map();
  const { placesOf } = await import('../loader/parse.ts');
  try {
    return placesOf(decodeText(await readBytes(name)) ?? '', name);
  } catch {
    return new Map();
  }
}
