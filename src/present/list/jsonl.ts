/** A list of results as JSON Lines and as one JSON array, a result a line in both. */
import type { Decision } from '../../model/decision.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { present } from '../decision-json.ts';
import { presentProblem } from '../problem.ts';
import { idOf, type ListRenderer, type ListRenderOptions, titleOf } from './rows.ts';

export function jsonLinesList(options: ListRenderOptions): ListRenderer {
  const { head, rest } = resultWriter(options, '\n');
  return { start: () => '', list: () => '', answer: head, shared: rest, carried: () => '', end: () => '' };
}

export function jsonList(options: ListRenderOptions): ListRenderer {
  const { head, rest } = resultWriter(options, '');
  let before = '\n';
  return {
    start: () => '[',
    list: () => '',
    answer: (row, decision) => {
      const text = before + head(row, decision);
      before = ',\n';
      return text;
    },
    shared: rest,
    carried: () => '',
    end: () => (before === '\n' ? ']\n' : '\n]\n'),
  };
}

/**
 * Writes results of the contract: the head of each, then the rest, which rows with the same decision share. A result
 * that has a trace or the distances to limits shares nothing, and its head is all of it.
 */
function resultWriter(
  { lang, trace, whole }: ListRenderOptions,
  lineEnd: string,
): { readonly head: ListRenderer['answer']; readonly rest: ListRenderer['shared'] } {
  const sharesNothing = ({ outcome }: Decision): boolean => trace || outcome === 'residual';
  const restOf = (decision: Decision, regulation: Regulation): string => {
    const { id: _id, title: _title, ...rest } = decision;
    return JSON.stringify(present(rest, regulation, { lang, trace })).slice(1) + lineEnd;
  };
  return {
    head: (row, decision) => {
      const head = headOf(row);
      const { problems, proposal, regulation } = row;
      if (decision === undefined) return head + rejected(problems, regulation, lang) + lineEnd;
      return sharesNothing(decision) ? head + restOf(whole(proposal!, regulation), regulation) : head;
    },
    rest: (decision, regulation) => (sharesNothing(decision) ? '' : restOf(decision, regulation)),
  };
}

function headOf(row: ListRow): string {
  const id = idOf(row);
  const title = titleOf(row);
  const carried = {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    place: placeOfRow(row),
  };
  return `${JSON.stringify(carried).slice(0, -1)},`;
}

/** Where the row stands; where in the row something is wrong stands with each problem. */
export function placeOfRow({ place, row }: Pick<ListRow, 'place' | 'row'>): Place {
  const { file, sheet, line, path } = place;
  return {
    ...(file !== undefined && { file }),
    ...(sheet !== undefined && { sheet }),
    ...(line !== undefined && { line }),
    row,
    ...(path !== undefined && path !== '$' && { path }),
  };
}

function rejected(problems: readonly Problem[], regulation: Regulation, lang: Lang): string {
  const written = problems.map((problem) => presentProblem(problem, regulation, lang));
  return `"outcome":"rejected","problems":${JSON.stringify(written)}}`;
}
