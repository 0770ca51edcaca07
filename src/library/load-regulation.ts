/** Regulations for the library: a bundled one by its id, a file's text, and what is bundled. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { compileRegulation } from '../engine/diagram/compile.ts';
import { BUNDLED } from '../loader/bundled.ts';
import type { Problem } from '../model/problem.ts';
import type { Lang } from '../model/words.ts';
import { type ListedRegulation, listRegulations } from '../present/regulations.ts';

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

/**
 * The regulations that come with the library, as `authority regulations --format json` lists them: id, title, term,
 * how each came into force, and its bodies, highest first. Each is loaded for it.
 */
export async function regulations({ lang }: { readonly lang: Lang }): Promise<readonly ListedRegulation[]> {
  const all = await Promise.all(BUNDLED.map((one) => one.load() as Promise<CompiledRegulation>));
  return listRegulations(
    all.map(({ regulation }) => regulation),
    lang,
  );
}
