/** What is found on the regulation as a whole: clauses, bodies, facts of no matter. */
import type { Finding } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import { found } from './found.ts';

/**
 * Clauses that the regulation lists and nothing cites; and of the clauses that it says it covers, those that no
 * rule stands on. A clause that says why (`unruled`) is neither.
 */
export function idleClauses(regulation: Regulation): Finding[] {
  const ruled = new Set(regulation.rules.map((rule) => rule.clause));
  const cited = citedClauses(regulation);
  const covers = (clause: string) => (regulation.covers ?? []).some((covered) => isWithin(clause, covered));
  return regulation.clauses.flatMap(({ id, unruled }): Finding[] => {
    if (unruled !== undefined || ruled.has(id)) return [];
    // A clause of which every point is ruled needs no rule of its own.
    if (covers(id) && ![...ruled].some((clause) => isWithin(clause, id))) {
      return [
        found(regulation, {
          id: `clause-unruled:${id}`,
          kind: 'clause-unruled',
          level: 'warning',
          clauses: [id],
        }),
      ];
    }
    if (cited.has(id) || [...cited, ...ruled].some((clause) => isWithin(clause, id))) return [];
    return [
      found(regulation, {
        id: `clause-uncited:${id}`,
        kind: 'clause-uncited',
        level: 'warning',
        clauses: [id],
      }),
    ];
  });
}

function isWithin(clause: string, whole: string): boolean {
  return `${clause}.`.startsWith(`${whole}.`);
}

function citedClauses({ doubts, advice, dated, residual, precedence }: Regulation): Set<string> {
  return new Set([
    ...[...doubts, ...advice, ...dated].flatMap(({ clauses }) => clauses),
    ...(residual === null ? [] : [residual.clause]),
    precedence.clause,
  ]);
}

/** Bodies that no rule gives, the residual one apart. */
export function idleBodies(regulation: Regulation): Finding[] {
  return regulation.bodies
    .map(({ code }) => code)
    .filter(
      (code) => regulation.residual?.body !== code && !regulation.rules.some((rule) => rule.body === code),
    )
    .map((code) =>
      found(regulation, { id: `body-idle:${code}`, kind: 'body-idle', level: 'warning', bodies: [code] }),
    );
}

/** Facts that no matter takes. */
export function untakenFacts(regulation: Regulation): Finding[] {
  const taken = new Set(regulation.matters.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
  return regulation.facts
    .map(({ id }) => id)
    .filter((id) => !taken.has(id))
    .map((id) =>
      found(regulation, { id: `fact-untested:${id}`, kind: 'fact-untested', level: 'warning', facts: [id] }),
    );
}
