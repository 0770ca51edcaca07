/** The body that a submission names → its code. */
import type { Place, Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import { noFindings } from './findings.ts';
import { namesOf } from './names.ts';
import { readChoice } from './read-choice.ts';

export type ReadBody = { readonly code: string } | { readonly problems: readonly Problem[] };

/**
 * The code of a body under its code, name or any further form. Problems: `unknown-value`, `ambiguous-value`.
 * @param place where the name stands
 */
export function readBody(regulation: Regulation, text: string, place: Place): ReadBody {
  const findings = noFindings();
  const { bodies } = namesOf(regulation);
  const code = readChoice('declaredAuthority', bodies, { kind: 'text', text, place }, findings);
  return code === undefined ? { problems: findings.problems } : { code };
}
