/** What a person asks to have explained: a clause, a rule or a matter, found by what they wrote. */
import { distance } from 'fastest-levenshtein';
import { isWithin } from '../model/clause.ts';
import type { Regulation } from '../model/regulation.ts';
import { fold } from '../notation/fold.ts';
import { nearest, type Spelling } from '../notation/spelling.ts';
import { readClause } from './names.ts';

export interface Subject {
  readonly kind: 'clause' | 'rule' | 'matter';
  readonly id: string;
}

/**
 * The subject meant: a clause by its id or written officially ("điểm 4.2 khoản 4 Điều 2"), which may be one that only
 * holds others (`2.4`, "Điều 3"); a rule by its id; a matter by its code, name or a further form of it. Undefined
 * when the regulation has no such subject.
 */
export function findSubject(text: string, regulation: Regulation): Subject | undefined {
  const clause = readClause(text);
  if (clause !== undefined && regulation.clauses.some(({ id }) => isWithin(id, clause))) {
    return { kind: 'clause', id: clause };
  }
  const typed = fold(text);
  const rule = regulation.rules.find(({ id }) => fold(id) === typed);
  const matter = regulation.matters.find(({ code, name, forms }) =>
    [code, name.vi, name.en, ...forms].some((form) => fold(form) === typed),
  );
  // A matter with one rule often shares its code: the matter tells more.
  if (matter) return { kind: 'matter', id: matter.code };
  return rule && { kind: 'rule', id: rule.id };
}

const AT_MOST = 3;

/** At most three subjects as they would be typed, nearest first. */
export function nearestSubjects(text: string, regulation: Regulation): string[] {
  const clause = readClause(text);
  if (clause !== undefined) {
    return nearestClauses(
      clause,
      regulation.clauses.map(({ id }) => id),
    );
  }
  const spelled = (form: string, code: string): Spelling => ({ folded: fold(form), code, show: code });
  return nearest(fold(text), [
    ...regulation.matters.flatMap(({ code, name }) =>
      [code, name.vi, name.en].map((form) => spelled(form, code)),
    ),
    ...regulation.rules.map(({ id }) => spelled(id, id)),
  ]);
}

/** Clauses of the nearest clause above the one that is not there; none where not even its article is. */
function nearestClauses(clause: string, ids: readonly string[]): string[] {
  const above = clause.split('.').slice(0, -1).join('.');
  if (above === '') return [];
  const within = ids.filter((id) => isWithin(id, above));
  if (within.length === 0) return nearestClauses(above, ids);
  return within.toSorted((a, b) => distance(clause, a) - distance(clause, b)).slice(0, AT_MOST);
}
