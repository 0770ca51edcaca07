/** Whether a regulation says what its text says, as far as what it states can be found in its clauses. */

import {
  type Citing,
  type Figure,
  type IdentifiedFinding,
  type Provenance,
  type ProvenanceFinding,
  type PublishedText,
  SOURCE_FINDING,
  type StatedFigure,
} from '../model/provenance.ts';
import { isWithin, type Regulation, type Rule } from '../model/regulation.ts';
import type { Words } from '../model/words.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import { nearestOf } from '../notation/spelling.ts';
import { unlistedClauses, unusedBodies, unusedFigures } from './coverage.ts';
import { missingEnactment } from './enactment.ts';
import { findingId, isAcceptable } from './finding-id.ts';
import { BodyNames } from './named-bodies.ts';
import { citedClauses, limitsOfRule, statedFigures } from './stated.ts';
import { missingVerbs } from './stated-actions.ts';
import { missingBodies, statedBodies } from './stated-bodies.ts';
import { voteQuotes, voteWordings } from './stated-votes.ts';
import { hasContext, hasWord, isSame, type TextIndex } from './text-index.ts';
import { ToldWords } from './told.ts';

/**
 * Compares a regulation with its published text. Every clause it cites exists; every figure it states stands in one of
 * its clauses, with the same word of limit, of the same people, to the same side; every body it has act, every verb of an
 * action, every quote stands in its clause. And the other way: every clause of the text is listed, every figure of a clause
 * that is ruled is used. What the regulation accepts with a reason fails nothing.
 */
export function provenanceOf(regulation: Regulation, index: TextIndex): Provenance {
  const cited = citedClauses(regulation);
  const stated = statedFigures(regulation);
  const told = new ToldWords(regulation);
  const bodies = statedBodies(regulation);
  const names = new BodyNames(regulation);
  const unused = unusedFigures(regulation, stated, told, index);
  const quotes = regulation.rules.filter(({ quote }) => quote !== undefined);
  return {
    ...settled(regulation, [
      ...missingClauses(cited, index),
      ...stated.flatMap((figure) => checkFigure(figure, index)),
      ...missingBodies(bodies, index, names),
      ...missingVerbs(regulation, index),
      ...voteWordings(regulation, index),
      ...voteQuotes(regulation, index),
      ...checkQuotes(regulation, index),
      ...missingEnactment(regulation, index.text),
      ...unlistedClauses(regulation, index),
      ...unused.findings,
      ...unusedBodies(regulation, bodies, told, index, names),
    ]),
    unused: unused.others,
    checked: {
      clauses: cited.size,
      figures: stated.length,
      quotes: quotes.length,
      bodies: bodies.length,
    },
  };
}

/** The findings apart from those that are accepted; an acceptance that meets none is a finding. */
function settled(
  { accepted = [] }: Regulation,
  all: readonly ProvenanceFinding[],
): Pick<Provenance, 'findings' | 'accepted'> {
  const reasons = new Map(accepted.map(({ finding, reason }) => [finding, reason]));
  const found = identified(all);
  const reasonOf = ({ id, finding }: IdentifiedFinding): Words | undefined =>
    isAcceptable(finding) ? reasons.get(id) : undefined;
  const met = new Set(found.filter((one) => reasonOf(one) !== undefined).map(({ id }) => id));
  const idle = accepted
    .filter(({ finding }) => finding.startsWith(SOURCE_FINDING) && !met.has(finding))
    .map((one) => ({ code: 'acceptance-idle', accepted: one.finding }) as const);
  return {
    findings: [...found.filter(({ id }) => !met.has(id)), ...identified(idle)],
    accepted: found.flatMap((one) => {
      const reason = reasonOf(one);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
  };
}

/** What several places find alike is one finding. */
function identified(all: readonly ProvenanceFinding[]): IdentifiedFinding[] {
  const found = new Map<string, IdentifiedFinding>();
  for (const finding of all) {
    const id = findingId(finding);
    if (!found.has(id)) found.set(id, { id, acceptable: isAcceptable(finding), finding });
  }
  return [...found.values()];
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
  const worded = same.filter((one) => hasWord(one, figure));
  if (worded.some((one) => hasContext(one, figure))) return [];
  if (worded.length > 0) return [{ code: 'figure-context', figure, found: worded }];
  if (same.length > 0) return [{ code: 'limit-word', figure, found: same }];
  const found = there.filter(({ unit }) => unit === figure.unit);
  return [{ code: 'figure-missing', figure, found, elsewhere: index.clausesWithFigure(figure) }];
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
