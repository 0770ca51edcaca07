/** A list of results as JSON Lines and as one JSON array, a result a line in both. */
import type { Decision } from '../../model/decision.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { present } from '../decision-json.ts';
import { problemJson } from '../problem.ts';
import { idOf, type ListRenderer, type ListRenderOptions, type ListRow, titleOf } from './rows.ts';

export function jsonLinesList(options: ListRenderOptions): ListRenderer {
  const results = resultWriter(options);
  return {
    start: () => '',
    list: () => '',
    answer: (row, decision) => {
      const own = results.own(row, decision);
      return results.isWhole(decision) ? `${own}\n` : own;
    },
    shared: (decision, own) => (results.isWhole(decision) ? '' : `${results.shared(decision, own)}\n`),
    carried: () => '',
    end: () => '',
  };
}

export function jsonList(options: ListRenderOptions): ListRenderer {
  const results = resultWriter(options);
  let before = '\n';
  return {
    start: () => '[',
    list: () => '',
    answer: (row, decision) => {
      const text = before + results.own(row, decision);
      before = ',\n';
      return text;
    },
    shared: (decision, own) => (results.isWhole(decision) ? '' : results.shared(decision, own)),
    carried: () => '',
    end: () => (before === '\n' ? ']\n' : '\n]\n'),
  };
}

interface ResultWriter {
  /** Whether rows with this decision share nothing: distances and the values of a trace are a row's own. */
  isWhole(decision: Decision | undefined): boolean;
  /** The beginning of a result, or all of one that shares nothing. */
  own(row: ListRow, decision: Decision | undefined): string;
  shared(decision: Decision, regulation: Regulation): string;
}

/** Results of the contract, each on one line. */
function resultWriter({ lang, trace, whole }: ListRenderOptions): ResultWriter {
  const isWhole = (decision: Decision | undefined): boolean =>
    decision === undefined || trace || decision.outcome === 'residual';
  const shared = (decision: Decision, regulation: Regulation): string => {
    const { id: _id, title: _title, ...rest } = decision;
    return JSON.stringify(present(rest, regulation, { lang, trace })).slice(1);
  };
  return {
    isWhole,
    shared,
    own: (row, decision) => {
      const head = headOf(row);
      const { problems, proposal, regulation } = row;
      if (decision === undefined) return head + rejected(problems, regulation, lang);
      return isWhole(decision) ? head + shared(whole(proposal!, regulation), regulation) : head;
    },
  };
}

function headOf(row: ListRow): string {
  const id = idOf(row);
  const title = titleOf(row);
  const carried = {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    place: placeOf(row),
  };
  return `${JSON.stringify(carried).slice(0, -1)},`;
}

/** Where the row stands; where in the row something is wrong stands with each problem. */
function placeOf({ place, row }: ListRow): Place {
  const { file, line, path } = place;
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    row,
    ...(path !== undefined && path !== '$' && { path }),
  };
}

function rejected(problems: readonly Problem[], regulation: Regulation, lang: Lang): string {
  const written = problems.map((problem) => problemJson(problem, regulation, lang));
  return `"outcome":"rejected","problems":${JSON.stringify(written)}}`;
}
