/** Whether a regulation says what its text says, as far as numbers and quoted words can show it. */

import type {
  Citing,
  Figure,
  Provenance,
  ProvenanceFinding,
  PublishedText,
  StatedFigure,
  UnusedFigure,
} from '../model/provenance.ts';
import { isWithin, type Regulation, type Rule } from '../model/regulation.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import { nearestOf } from '../notation/spelling.ts';
import { citedClauses, limitsOfRule, statedFigures } from './stated.ts';
import { hasWord, isSame, type TextIndex } from './text-index.ts';

/**
 * Compares a regulation with its published text: every clause it cites exists, every figure it states stands in one
 * of its clauses with the same word of limit, every quote stands in its clause. What the regulation leaves out is
 * listed and fails nothing, since a regulation file need not rule everything.
 */
export function provenanceOf(regulation: Regulation, index: TextIndex): Provenance {
  const cited = citedClauses(regulation);
  const stated = statedFigures(regulation);
  const quotes = regulation.rules.filter(({ quote }) => quote !== undefined);
  return {
    findings: [
      ...missingClauses(cited, index),
      ...stated.flatMap((figure) => checkFigure(figure, index)),
      ...checkQuotes(regulation, index),
    ],
    unlisted: unlistedClauses(regulation, index.text),
    unused: unusedFigures(regulation, stated, index),
    checked: { clauses: cited.size, figures: stated.length, quotes: quotes.length },
  };
}

function missingClauses(
  cited: ReadonlyMap<string, readonly Citing[]>,
  index: TextIndex,
): ProvenanceFinding[] {
  return [...cited]
    .filter(([clause]) => !index.has(clause))
    .map(([clause, by]) => ({
      code: 'clause-missing',
      clause,
      by,
      near: nearestClauses(clause, index.text),
    }));
}

/** Clauses beside the one that is not there. */
function nearestClauses(clause: string, { clauses }: PublishedText): string[] {
  const depth = clause.split('.').length;
  const above = clause.split('.').slice(0, -1).join('.');
  const ids = clauses.map(({ id }) => id);
  const beside = ids.filter((id) => id.split('.').length === depth && isWithin(id, above));
  return nearestOf(clause, beside);
}

/** A figure of which the text has no clause is not looked for: the missing clause is said. */
function checkFigure(figure: StatedFigure, index: TextIndex): ProvenanceFinding[] {
  const clauses = figure.clauses.filter((clause) => index.has(clause));
  if (clauses.length === 0) return [];
  const there = clauses.flatMap((clause) => index.figuresOf(clause));
  const same = there.filter((one) => isSame(one, figure));
  if (same.some((one) => hasWord(one, figure))) return [];
  if (same.length > 0) return [{ code: 'limit-word', figure, found: same }];
  const found = there.filter(({ unit }) => unit === figure.unit);
  return [{ code: 'figure-missing', figure, found, elsewhere: index.clausesWithFigure(figure) }];
}

/**
 * Clauses under those that are covered: where the parts of a clause are listed, a part that is not; otherwise the
 * clause itself, when neither it nor what holds it is.
 */
function unlistedClauses({ covers = [], clauses }: Regulation, text: PublishedText): string[] {
  const listed = clauses.map(({ id }) => id);
  const hasListed = (whole: string): boolean => listed.some((id) => isWithin(id, whole));
  const isTold = (clause: string): boolean => {
    const above = clause.split('.').slice(0, -1).join('.');
    const partsListed = listed.some((id) => id !== above && isWithin(id, above));
    return hasListed(clause) || (!partsListed && listed.some((id) => isWithin(clause, id)));
  };
  const untold = text.clauses
    .map(({ id }) => id)
    .filter((id) => covers.some((covered) => isWithin(id, covered)) && !isTold(id));
  return untold.filter((id) => !untold.some((other) => other !== id && isWithin(id, other)));
}

/** Each figure of a clause once, however often and in whatever words it stands there. */
function unusedFigures(
  { clauses, covers = [] }: Regulation,
  stated: readonly StatedFigure[],
  index: TextIndex,
): UnusedFigure[] {
  const listed = clauses.map(({ id }) => id);
  // Of an article whose parts are listed, the parts that are not listed do not count.
  const lowest = listed.filter((id) => !listed.some((other) => other !== id && isWithin(other, id)));
  const isListed = (clause: string): boolean =>
    listed.includes(clause) || [...lowest, ...covers].some((id) => isWithin(clause, id));
  const touches = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);
  return index.figures
    .filter(
      ({ clause, figure }, at) =>
        index.figures.findIndex((one) => one.clause === clause && isAlike(one.figure, figure)) === at &&
        !stated.some((one) => isSame(figure, one) && one.clauses.some((cited) => touches(clause, cited))),
    )
    .map(({ clause, figure }) => ({ clause, listed: isListed(clause), figure }));
}

function isAlike(a: Figure, b: Figure): boolean {
  return isSame(a, b) && a.word === b.word;
}

/** Of a rule whose clause the text has not, that alone is said. */
function checkQuotes(regulation: Regulation, index: TextIndex): ProvenanceFinding[] {
  return regulation.rules
    .filter(({ clause }) => index.has(clause))
    .flatMap((rule) => [...missingQuote(rule, index), ...otherFigures(rule, regulation)]);
}

function missingQuote({ id, clause, quote }: Rule, index: TextIndex): ProvenanceFinding[] {
  if (quote === undefined || index.hasWords(quote, clause)) return [];
  return [{ code: 'quote-missing', rule: id, clause, quote, elsewhere: index.clausesWithWords(quote) }];
}

/** Rules put limits on amounts; a share or a number of days that is quoted is what a fact asks in words. */
function canBeLimit({ unit }: Figure): boolean {
  return unit === 'VND' || unit === 'USD' || unit === 'ha';
}

/** A limit that was changed and still stands somewhere in the clause is betrayed by the words quoted for it. */
function otherFigures(rule: Rule, regulation: Regulation): ProvenanceFinding[] {
  const { id, clause, quote = '' } = rule;
  const limits = limitsOfRule(rule, regulation);
  const isLimit = (found: Figure): boolean =>
    limits.some((limit) => isSame(found, limit) && (found.word === undefined || hasWord(found, limit)));
  return findFigures(quote)
    .filter((found) => canBeLimit(found) && !isLimit(found))
    .map((found) => ({ code: 'quote-figure', rule: id, clause, quote, found }));
}
