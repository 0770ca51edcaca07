/** What the text says and the regulation does not: clauses it does not list, figures it does not use. */
import type {
  Figure,
  ProvenanceFinding,
  StatedBody,
  StatedFigure,
  UnusedFigure,
} from '../model/provenance.ts';
import { isWithin, type Regulation, whyUnruled } from '../model/regulation.ts';
import { type BodyNames, bodiesIn } from './named-bodies.ts';
import { hasWord, isSame, type TextIndex } from './text-index.ts';
import type { ToldWords } from './told.ts';

/**
 * Clauses that the regulation does not list: where the parts of a clause are listed, a part that is not; otherwise the
 * clause itself, when neither it nor what holds it is. A reason why a clause is not ruled stands for its parts too.
 */
export function unlistedClauses({ clauses }: Regulation, { text }: TextIndex): ProvenanceFinding[] {
  const listed = clauses.map(({ id }) => id);
  const unruled = clauses.filter((clause) => clause.unruled !== undefined).map(({ id }) => id);
  const hasListed = (whole: string): boolean => listed.some((id) => isWithin(id, whole));
  const isTold = (clause: string): boolean => {
    const above = clause.split('.').slice(0, -1).join('.');
    const partsListed = listed.some((id) => id !== above && isWithin(id, above));
    const holding = partsListed ? unruled : listed;
    return hasListed(clause) || holding.some((id) => isWithin(clause, id));
  };
  const untold = text.clauses.map(({ id }) => id).filter((id) => !isTold(id));
  return untold
    .filter((id) => !untold.some((other) => other !== id && isWithin(id, other)))
    .map((clause) => ({ code: 'clause-unlisted', clause }));
}

export interface Unused {
  /** Of clauses that are ruled. */
  readonly findings: readonly ProvenanceFinding[];
  /** Of the others, whose reason stands with the clause. */
  readonly others: readonly UnusedFigure[];
}

/** Each figure of a clause once, however often and in whatever words it stands there. */
export function unusedFigures(
  regulation: Regulation,
  stated: readonly StatedFigure[],
  told: ToldWords,
  index: TextIndex,
): Unused {
  const isUsed = (figure: Figure, clause: string): boolean =>
    stated.some(
      (one) =>
        isSame(figure, one) && hasWord(figure, one) && one.clauses.some((cited) => touches(clause, cited)),
    ) ||
    told
      .figuresOn(clause)
      .some((one) => isSame(figure, one) && (one.word === undefined || one.word === figure.word));
  const unused = index.figures.filter(
    ({ clause, figure }, at) =>
      index.figures.findIndex((one) => one.clause === clause && isAlike(one.figure, figure)) === at &&
      !isUsed(figure, clause),
  );
  const ruling = (clause: string) => rulingOf(clause, regulation);
  return {
    findings: unused
      .filter(({ clause }) => ruling(clause) === 'ruled')
      .map(({ clause, figure }) => ({ code: 'figure-unused', clause, figure })),
    others: unused
      .filter(({ clause }) => ruling(clause) !== 'ruled')
      .map(({ clause, figure }) => ({ clause, listed: ruling(clause) === 'unruled', figure })),
  };
}

/** Bodies that a ruled clause names and nothing in the regulation on that clause states or tells: each once. */
export function unusedBodies(
  regulation: Regulation,
  stated: readonly StatedBody[],
  told: ToldWords,
  index: TextIndex,
  names: BodyNames,
): ProvenanceFinding[] {
  const isTold = (body: string, clause: string): boolean =>
    stated.some((one) => one.body === body && one.clauses.some((cited) => touches(clause, cited))) ||
    told.bodiesOn(clause, names).includes(body);
  return index.text.clauses
    .filter(({ id }) => rulingOf(id, regulation) === 'ruled')
    .flatMap(({ id }) =>
      [...new Set(bodiesIn(index.in(id, names.finder)))]
        .filter((body) => !isTold(body, id))
        .map((body) => ({ code: 'body-unused', clause: id, body }) as const),
    );
}

function touches(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether rules stand on a clause, or a reason why none does; as it is listed, or what holds it. */
function rulingOf(clause: string, regulation: Regulation): 'ruled' | 'unruled' | 'unlisted' {
  const holding = regulation.clauses
    .filter(({ id }) => isWithin(clause, id))
    .toSorted((a, b) => b.id.length - a.id.length)[0];
  if (holding === undefined) return 'unlisted';
  return whyUnruled(holding, regulation) === undefined ? 'ruled' : 'unruled';
}

function isAlike(a: Figure, b: Figure): boolean {
  return isSame(a, b) && a.word === b.word;
}
