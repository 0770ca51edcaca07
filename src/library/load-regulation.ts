/** Loading a regulation for the library: a bundled one by its id, or a file's text. */

import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { compileRegulation } from '../engine/diagram/compile.ts';
import { BUNDLED } from '../loader/bundled.ts';
import type { Problem } from '../model/problem.ts';

export type LoadedRegulation =
  | { readonly ok: true; readonly regulation: CompiledRegulation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A regulation, validated and compiled.
 * @param source the id of a bundled regulation (`lai-chau-xiv`), or `{text, file}`: the YAML text of a regulation
 *   and the name to use in the places of problems
 * @returns the regulation, or everything that is wrong with the text, each with its line and column
 * @throws RangeError for an id that no bundled regulation has
 */
export async function loadRegulation(
  source: string | { readonly text: string; readonly file?: string },
): Promise<LoadedRegulation> {
  if (typeof source === 'string') {
    const bundled = BUNDLED.find((one) => one.id === source);
    if (bundled === undefined) {
      throw new RangeError(`no regulation ${source}; known: ${BUNDLED.map((one) => one.id).join(', ')}`);
    }
    return { ok: true, regulation: (await bundled.load()) as CompiledRegulation };
  }
  const { readRegulation } = await import('../loader/load.ts');
  const read = readRegulation(source.text, source.file ?? 'regulation.yaml');
  return read.ok ? { ok: true, regulation: compileRegulation(read.regulation) } : read;
}
