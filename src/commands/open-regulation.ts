/** The regulation a command works with: one that comes with the program, or a user's own file. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { BUNDLED, DEFAULT_REGULATION } from '../loader/bundled.ts';
import { nearestOf } from '../notation/nearest.ts';
import { type Context, refuseInput, refuseUsage } from './context.ts';
import type { ExitCode } from './io.ts';
import { readText } from './read-input.ts';

export type Opened =
  | { readonly ok: true; readonly compiled: CompiledRegulation }
  | { readonly ok: false; readonly exit: ExitCode };

/** Opens a regulation by its id or by the path of its file, complaining on stderr where that fails. */
export async function openRegulation(name: string | undefined, context: Context): Promise<Opened> {
  const id = name ?? DEFAULT_REGULATION;
  const bundled = BUNDLED.find((one) => one.id === id);
  if (bundled) return { ok: true, compiled: (await bundled.load()) as CompiledRegulation };
  if (!/\.ya?ml$/i.test(id)) {
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
  const read = readRegulation(text.text, path);
  if (!read.ok) return { ok: false, exit: await refuseInput(context, read.problems) };
  const { compileRegulation } = await import('../engine/diagram/compile.ts');
  return { ok: true, compiled: compileRegulation(read.regulation) };
}
