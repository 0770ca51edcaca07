/** A type of proposal as it is named on the command line. */
import { namesOf } from '../intake/names.ts';
import type { Matter, Regulation } from '../model/regulation.ts';
import type { UsageError } from '../present/problem.ts';

/** The matters meant, each once; what is wrong with the first that is none. */
export function mattersOf(
  typed: readonly string[],
  regulation: Regulation,
): { readonly matters: readonly Matter[] } | { readonly error: UsageError } {
  const matters: Matter[] = [];
  for (const one of typed) {
    const found = matterOf(one, regulation);
    if ('near' in found) return { error: { code: 'unknown-type', found: one, near: found.near } };
    if (!matters.includes(found)) matters.push(found);
  }
  return { matters };
}

function matterOf(typed: string, regulation: Regulation): Matter | { readonly near: readonly string[] } {
  const { matters } = namesOf(regulation);
  const found = matters.lookup(typed);
  const matter = found.kind === 'found' && regulation.matters.find(({ code }) => code === found.code);
  return matter || { near: found.kind === 'ambiguous' ? found.codes : matters.nearest(typed) };
}
