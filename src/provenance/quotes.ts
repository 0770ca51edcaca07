/** Quoted words: they stand in the clause, and give no figure but the rule's limits. */
import type { Figure, ProvenanceFinding } from '../model/provenance.ts';
import type { Regulation, Rule } from '../model/regulation.ts';
import { findFigures } from '../notation/figures.ts';
import { limitsOfRule } from './stated.ts';
import { hasWord, isSame, type TextIndex } from './text-index.ts';

/** Of a rule whose clause the text has not, that alone is said. */
export function checkQuotes(regulation: Regulation, index: TextIndex): ProvenanceFinding[] {
  return regulation.rules
    .filter(({ clause }) => index.has(clause))
    .flatMap((rule) => [...missingQuote(rule, index), ...otherFigures(rule, regulation)]);
}

function missingQuote({ id, clause, quote }: Rule, index: TextIndex): ProvenanceFinding[] {
  if (quote === undefined || index.hasWords(quote, clause)) return [];
  return [{ code: 'quote-missing', rule: id, clause, quote, elsewhere: index.clausesWithWords(quote) }];
}

/** Rules put limits on amounts; a share or a number of days that is quoted is what a fact asks, told in words. */
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
