/** The answer to a row as the six cells that are added to it. */
import type { Decision } from '../../model/decision.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import {
  assumptionWords,
  type DecisionView,
  decidingClauses,
  viewOf,
  warningMessage,
} from '../decision-words.ts';
import { ANSWER_COLUMNS, type AnswerColumn, listWordsFor } from '../messages/list.ts';
import { official, upperFirst } from '../names.ts';
import { describeProblem } from '../problem.ts';

export type AnswerCells = Readonly<Record<AnswerColumn, string>>;

/** Heads of the added columns. */
export function answerHeads(lang: Lang): string[] {
  const { answers } = listWordsFor(lang);
  return ANSWER_COLUMNS.map((column) => answers[column]);
}

export function inOrder(cells: AnswerCells): string[] {
  return ANSWER_COLUMNS.map((column) => cells[column]);
}

/**
 * The cells of a decision. The body stands alone in its cell, so that a sheet can be filtered by it, or
 * both where either may decide; the bodies that
 * remain of an undetermined row begin its notes. A residual row names no body; its grounds are the clause by which it is
 * left to others, and what becomes of it begins its notes.
 *
 * @param run the regulation that grounds need not name; any other is named behind its clauses
 */
export function answerCells(
  decision: Decision,
  regulation: Regulation,
  lang: Lang,
  run: Regulation = regulation,
): AnswerCells {
  const view = viewOf(decision, regulation, lang);
  const { names } = view;
  const words = listWordsFor(lang);
  const { outcome } = decision;
  return {
    outcome: outcomeOf(view),
    authority: decidersOf(view),
    grounds: under(grounds(view), regulation, run, lang),
    missing: decision.missing.map(({ fact }) => names.factLabel(fact)).join('; '),
    assumptions: assumptionWords(view).join('; '),
    notes: [
      ...(outcome === 'undetermined' && !namesNobody(decision)
        ? [words.possible(names.possible(decision))]
        : []),
      ...[residualAction(view)].filter(Boolean),
      ...decision.warnings.map((notice) => sentence(warningMessage(notice, names))),
    ].join(' '),
  };
}

/** What came of a row, in words. */
export function outcomeOf({ decision, names }: DecisionView): string {
  return namesNobody(decision)
    ? upperFirst(names.notStated)
    : listWordsFor(names.lang).outcomes[decision.outcome];
}

/** Whether the regulation names no body, whatever the facts. */
export function namesNobody({ authority, candidates }: Pick<Decision, 'authority' | 'candidates'>): boolean {
  return authority === null && candidates.length === 0;
}

/** The bodies that decide; '' where none does, and where the regulation leaves the matter to no body of the Party. */
export function decidersOf({ decision, names }: DecisionView): string {
  return decision.outcome === 'decided' ? names.deciders(decision) : '';
}

/** What becomes of a matter that is for no body of the Party; '' of any other. */
export function residualAction({ decision, names }: DecisionView): string {
  const { residual } = names.regulation;
  if (decision.outcome !== 'residual' || residual === null) return '';
  return sentence(upperFirst(residual.message[names.lang]));
}

/** With a full stop where it has none: messages stand behind one another. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The clauses that decide; of a residual row the clause that names the residual body; else ''. */
export function grounds(view: DecisionView): string {
  const { decision, names } = view;
  if (decision.outcome === 'decided') return decidingClauses(view);
  const { residual } = names.regulation;
  if (decision.outcome !== 'residual' || residual === null) return '';
  return official(residual.clause, names.lang);
}

/** What an answer stands on, with the regulation where that is not the run's: clauses alone would be taken for its own. */
export function under(text: string, regulation: Regulation, run: Regulation, lang: Lang): string {
  if (regulation === run) return text;
  const named = listWordsFor(lang).under(regulation.id);
  return text === '' ? named : `${text} (${named})`;
}

/** The cells of a row that is refused: what is wrong with it, and how to fix it. */
export function rejectedCells(problems: readonly Problem[], regulation: Regulation, lang: Lang): AnswerCells {
  const outcome = listWordsFor(lang).outcomes.rejected;
  const notes = reasonOf(problems, regulation, lang);
  return { outcome, authority: '', grounds: '', missing: '', assumptions: '', notes };
}

/** Problems on one line, each with the column it is in and how to fix it. */
export function reasonOf(problems: readonly Problem[], regulation: Regulation, lang: Lang): string {
  return problems.map((problem) => faultOf(problem, regulation, lang, true)).join(' ');
}

/** The same without how to fix them, where there is little room. */
export function faultsOf(problems: readonly Problem[], regulation: Regulation, lang: Lang): string {
  return problems.map((problem) => faultOf(problem, regulation, lang, false)).join(' ');
}

function faultOf(problem: Problem, regulation: Regulation, lang: Lang, withFix: boolean): string {
  const { found, mend: fix } = describeProblem(problem, regulation, lang);
  const { header, path } = problem.place;
  const where = header ?? (path === '$' ? undefined : path);
  return [where && `${where}:`, found, withFix && fix].filter(Boolean).join(' ');
}
