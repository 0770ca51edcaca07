/** What is found on the regulation as a whole: clauses, bodies, facts of no matter. */
import type { Finding } from '../../model/audit.ts';
import { isWithin } from '../../model/clause.ts';
import { clausesOfVoting } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import { whyUnruled } from '../../model/unruled.ts';
import { found } from './found.ts';

/**
 * Clauses that the regulation lists and nothing cites; and of the clauses that it says it covers, those that no
 * rule stands on. A clause that says why (`unruled`), itself or by a matter without rules, is neither.
 */
export function idleClauses(regulation: Regulation): Finding[] {
  const ruled = new Set(regulation.rules.map((rule) => rule.clause));
  const cited = citedClauses(regulation);
  const covers = (clause: string) => (regulation.covers ?? []).some((covered) => isWithin(clause, covered));
  return regulation.clauses.flatMap((clause): Finding[] => {
    const { id } = clause;
    if (ruled.has(id) || whyUnruled(clause, regulation) !== undefined) return [];
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

function citedClauses(regulation: Regulation): Set<string> {
  const { doubts, advice, dated, residual, precedence, matters, voting = [] } = regulation;
  return new Set([
    ...[...doubts, ...advice, ...dated].flatMap(({ clauses }) => clauses),
    ...advice.flatMap(({ under }) => under),
    ...(residual === null ? [] : [residual.clause]),
    ...(precedence === null ? [] : [precedence.clause]),
    ...matters.flatMap(({ unruled }) => unruled?.clauses ?? []),
    ...voting.flatMap(clausesOfVoting),
  ]);
}

/** Bodies that no rule gives, alone or beside another, the residual one apart. */
export function idleBodies(regulation: Regulation): Finding[] {
  const given = new Set(regulation.rules.flatMap(({ body, or = [] }) => [body, ...or]));
  return regulation.bodies
    .map(({ code }) => code)
    .filter((code) => regulation.residual?.body !== code && !given.has(code))
    .map((code) =>
      found(regulation, { id: `body-idle:${code}`, kind: 'body-idle', level: 'warning', bodies: [code] }),
    );
}

/** Facts that no matter takes, and circumstances that no notice asks for. */
export function untakenFacts(regulation: Regulation): Finding[] {
  const notices = [...regulation.advice, ...regulation.dated];
  const asked = notices.flatMap(({ when }) => when.map(({ fact }) => fact));
  const taken = new Set([
    ...regulation.matters.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
    ...(regulation.circumstances ?? []).filter((fact) => asked.includes(fact)),
  ]);
  return regulation.facts
    .map(({ id }) => id)
    .filter((id) => !taken.has(id))
    .map((id) =>
      found(regulation, { id: `fact-untested:${id}`, kind: 'fact-untested', level: 'warning', facts: [id] }),
    );
}
