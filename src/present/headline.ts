/** Who decides and by what, in words: the head of every form for people. */
import { official } from './clause.ts';
import { upperFirst } from './names.ts';
import type { Page } from './page.ts';

/** The body that decides and what it does; without a body what is said instead. */
export function headline({ decision, names, words }: Page): { body: string; action: string } {
  if (decision.outcome === 'undetermined') {
    return { body: '', action: words.outcome.undetermined(decision.missing.length) };
  }
  if (decision.authority === null) return { body: '', action: words.outcome.noBody };
  const body = names.bodyInFull(decision.authority);
  if (decision.outcome === 'residual') return { body, action: words.outcome.residualAction };
  return { body, action: decision.action === null ? '' : names.action(decision.action) };
}

/** The clauses that decide, officially written; '' where none does. */
export function decidingClauses({ decision, names, words }: Page): string {
  const deciding = decision.citations.filter((citation) => citation.deciding);
  const joint = deciding.every((citation) => citation.certain) ? words.clauseList.and : words.clauseList.or;
  return [...new Set(deciding.map((citation) => official(citation.clause, names.lang)))].join(joint);
}

/** What the regulation says of a matter that no clause reserves; '' for every other outcome. */
export function residualGrounds({ decision, names }: Page): string {
  const { residual } = names.regulation;
  if (decision.outcome !== 'residual' || residual === null) return '';
  return `${upperFirst(residual.message[names.lang])} (${official(residual.clause, names.lang)}).`;
}

/** The principle by which one of several bodies decides; '' where one body alone is named. */
export function principle({ decision, names, words }: Page): string {
  if (decision.outcome !== 'decided' || !namesSeveralBodies(decision)) return '';
  if (names.regulation.precedence === null) return words.outcome.highestTaken;
  const { clause, message } = names.regulation.precedence;
  return words.outcome.onPrinciple(official(clause, names.lang), message[names.lang]);
}

/** Whether the rules that fit are different bodies'. */
export function namesSeveralBodies({ citations }: Page['decision']): boolean {
  return new Set(citations.map((citation) => citation.authority)).size > 1;
}
