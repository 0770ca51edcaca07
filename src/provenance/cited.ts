/** The clauses a regulation cites, and what cites them. */

import type { Citing } from '../model/provenance.ts';
import { clausesOfVoting, type Regulation } from '../model/regulation.ts';

/** Each clause once, in the order of the regulation, with everything that cites it. */
export function citedClauses(regulation: Regulation): ReadonlyMap<string, readonly Citing[]> {
  const cited = new Map<string, Citing[]>();
  const cite = (kind: Citing['kind'], id: string, clauses: readonly string[]): void => {
    for (const clause of clauses) {
      const known = cited.get(clause) ?? [];
      if (!known.some((one) => one.kind === kind && one.id === id)) known.push({ kind, id });
      cited.set(clause, known);
    }
  };
  const { clauses, covers = [], rules, doubts, advice, dated, residual, precedence } = regulation;
  const { matters, voting = [] } = regulation;
  for (const { id } of clauses) cite('clause', id, [id]);
  for (const clause of covers) cite('covers', clause, [clause]);
  for (const { id, clause } of rules) cite('rule', id, [clause]);
  for (const { code, clauses } of doubts) cite('doubt', code, clauses);
  for (const { code, clauses, under } of advice) cite('advice', code, [...clauses, ...under]);
  for (const { code, clauses } of dated) cite('dated', code, clauses);
  if (residual !== null) cite('residual', residual.clause, [residual.clause]);
  if (precedence !== null) cite('precedence', precedence.clause, [precedence.clause]);
  for (const { code, unruled } of matters) cite('matter', code, unruled?.clauses ?? []);
  for (const own of voting) cite('voting', own.body, clausesOfVoting(own));
  return cited;
}
