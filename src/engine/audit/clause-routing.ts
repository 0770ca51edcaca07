/** The table of what is covered: every clause with the matters it routes. */
import type { ClauseRouting, Coverage, RoutedMatter } from '../../model/audit.ts';
import { type Clause, isWithin, type Regulation, whyUnruled } from '../../model/regulation.ts';

/**
 * A row for each listed clause. A number that the listed ones of an article pass over is a row of its own, so that a
 * clause cannot drop out unseen; after the last of a row of numbers nothing can be missed here.
 */
export function coverageOf(regulation: Regulation): Coverage {
  const { clauses, covers = [], source } = regulation;
  const known = new Set(clauses.map(({ id }) => id));
  const isCovered = (clause: string): boolean => covers.some((covered) => isWithin(clause, covered));
  const rows = clauses.flatMap((clause) => {
    const [article = ''] = clause.id.split('.');
    const passedOver = numbersBefore(clause.id, article).flatMap((number): ClauseRouting[] => {
      const holds = isWithin(clause.id, number);
      const isPromised = covers.some(
        (covered) => isWithin(number, covered) && !(holds && covered === number),
      );
      // What holds a whole that is covered, or one that is not, is a heading of which the listed ones are the parts.
      if (known.has(number) || (holds && !isPromised)) return [];
      known.add(number);
      return [{ clause: number, state: isPromised ? 'unlisted' : 'left-out', matters: [] }];
    });
    return [...passedOver, routingOfClause(clause, regulation, isCovered(clause.id))];
  });
  return { rows, articles: source.articles ?? null, leftOut: articlesWithout(rows, source.articles) };
}

function routingOfClause(clause: Clause, regulation: Regulation, isCovered: boolean): ClauseRouting {
  const { id } = clause;
  const matters = routedMatters(id, regulation);
  if (matters.length > 0) return { clause: id, state: 'routed', matters };
  const named = regulation.matters.filter(({ unruled }) => unruled?.clauses.includes(id));
  if (named.length > 0) {
    return {
      clause: id,
      state: 'not-stated',
      matters: named.map(({ code }) => ({ matter: code, bodies: [] })),
    };
  }
  if (whyUnruled(clause, regulation) !== undefined) return { clause: id, state: 'nothing', matters };
  return { clause: id, state: isCovered ? 'open' : 'uncovered', matters };
}

/** @param articles how many there are; undefined: as many as the last row says */
function articlesWithout(rows: readonly ClauseRouting[], articles?: number): number[] {
  const there = new Set(rows.map(({ clause }) => Number.parseInt(clause, 10)));
  const last = articles ?? Math.min(MOST_PARTS, Math.max(0, ...there));
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !there.has(number));
}

function routedMatters(clause: string, { matters, rules, bodies }: Regulation): RoutedMatter[] {
  const standing = rules.filter((rule) => rule.clause === clause);
  return matters.flatMap(({ code }) => {
    const own = standing.filter(({ matter }) => matter === code).map(({ body, or = [] }) => [body, ...or]);
    const highestFirst = bodies.map((body) => body.code).filter((body) => own.flat().includes(body));
    if (highestFirst.length === 0) return [];
    const isEither = highestFirst.length > 1 && own.every((named) => named.length === highestFirst.length);
    return [{ matter: code, bodies: highestFirst, ...(isEither && { either: true as const }) }];
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

/** No clause has more parts, no text more articles; makes a slip such as `2.44444444` cheap. */
const MOST_PARTS = 200;

/** `1`, `2`, `3` for `3`; `a`, `b` for `b`; the part alone where it is neither. */
function upTo(part: string): string[] {
  if (/^\d+$/.test(part) && Number(part) <= MOST_PARTS)
    return Array.from({ length: Number(part) }, (_, index) => String(index + 1));
  const letter = LETTERS.indexOf(part);
  return letter < 0 ? [part] : LETTERS.slice(0, letter + 1);
}
