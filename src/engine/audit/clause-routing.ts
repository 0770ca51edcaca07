/** The table of what is covered: every clause with the matters it routes. */
import type { ClauseRouting, RoutedMatter } from '../../model/audit.ts';
import { type Clause, isWithin, type Regulation, whyUnruled } from '../../model/regulation.ts';

/**
 * A row for each listed clause under those that the regulation says it covers, in its order. A number that the
 * listed ones pass over is a row of its own, so that a clause cannot drop out unseen; after the last of a row of
 * numbers nothing can be missed here.
 */
export function routingOf(regulation: Regulation): ClauseRouting[] {
  const { clauses, covers = [] } = regulation;
  const known = new Set(clauses.map(({ id }) => id));
  return clauses.flatMap((clause) => {
    const whole = covers.find((covered) => isWithin(clause.id, covered));
    if (whole === undefined) return [];
    const passedOver = numbersBefore(clause.id, whole).filter((number) => !known.has(number));
    for (const number of passedOver) known.add(number);
    return [
      ...passedOver.map((number): ClauseRouting => ({ clause: number, state: 'unlisted', matters: [] })),
      routingOfClause(clause, regulation),
    ];
  });
}

function routingOfClause(clause: Clause, regulation: Regulation): ClauseRouting {
  const { id } = clause;
  const matters = routedMatters(id, regulation);
  if (matters.length > 0) return { clause: id, state: 'routed', matters };
  return { clause: id, state: whyUnruled(clause, regulation) === undefined ? 'open' : 'nothing', matters };
}

function routedMatters(clause: string, { matters, rules, bodies }: Regulation): RoutedMatter[] {
  const standing = rules.filter((rule) => rule.clause === clause);
  return matters.flatMap(({ code }) => {
    const given = new Set(standing.filter(({ matter }) => matter === code).map(({ body }) => body));
    const highestFirst = bodies.map((body) => body.code).filter((body) => given.has(body));
    return highestFirst.length === 0 ? [] : [{ matter: code, bodies: highestFirst }];
  });
}

/** The letters of points, as Vietnamese papers count them. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** What comes before a clause within a whole by the numbering of clauses: those that hold it, those before them. */
function numbersBefore(clause: string, whole: string): string[] {
  const parts = clause.slice(whole.length + 1).split('.');
  return parts.flatMap((part, depth) => {
    if (part === '') return [];
    const above = [whole, ...parts.slice(0, depth)].join('.');
    return upTo(part).map((number) => `${above}.${number}`);
  });
}

/** No clause has more parts; makes a slip such as `2.44444444` cheap. */
const MOST_PARTS = 200;

/** `1`, `2`, `3` for `3`; `a`, `b` for `b`; the part alone where it is neither. */
function upTo(part: string): string[] {
  if (/^\d+$/.test(part) && Number(part) <= MOST_PARTS)
    return Array.from({ length: Number(part) }, (_, index) => String(index + 1));
  const letter = LETTERS.indexOf(part);
  return letter < 0 ? [part] : LETTERS.slice(0, letter + 1);
}
