/** The way a file goes once its body is settled, in codes. */

import { isWithin } from '../model/clause.ts';
import type { Citation, Outcome } from '../model/decision.ts';
import type { Notice } from '../model/notice.ts';
import type { Advice } from '../model/procedure.ts';
import { type Known, knownToHold } from './known.ts';

export interface Settled extends Known {
  readonly outcome: Outcome;
  readonly authority: string | null;
  readonly citations: readonly Citation[];
}

/**
 * The steps that stand, in the order of the procedure; none while the body is not settled. Of a step that is told in
 * several ways the first that stands counts.
 *
 * @param shownOnly without the steps that are told only where the procedure is printed whole
 */
export function stepsFor(settled: Settled, shownOnly: boolean): Notice[] {
  if (settled.outcome === 'undetermined') return [];
  const deciding = settled.citations.filter((citation) => citation.deciding);
  const seen = new Set<string>();
  return settled.regulation.advice.flatMap((advice, step): Notice[] => {
    const { code, clauses, shown } = advice;
    if ((shownOnly && !shown) || seen.has(code) || !stands(advice, settled, deciding)) return [];
    seen.add(code);
    return [{ code, clauses, params: { step: String(step) } }];
  });
}

function stands(advice: Advice, settled: Settled, deciding: readonly Citation[]): boolean {
  const { bodies, matters, rules, under, outcome, when } = advice;
  const anyOf = (list: readonly string[], name: string | null) =>
    list.length === 0 || (name !== null && list.includes(name));
  return (
    (outcome === undefined || outcome === settled.outcome) &&
    anyOf(bodies, settled.authority) &&
    anyOf(matters, settled.matter.code) &&
    (rules.length === 0 || deciding.some(({ rule }) => rules.includes(rule))) &&
    (under.length === 0 || deciding.some(({ clause }) => under.some((whole) => isWithin(clause, whole)))) &&
    knownToHold(when, settled)
  );
}
