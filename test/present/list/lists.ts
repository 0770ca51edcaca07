/** A small list with its answers, for the tests of what draws lists. */

import type { Decision } from '../../../src/model/decision.ts';
import type { CarriedRow, ListRow } from '../../../src/model/list-row.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Proposal } from '../../../src/model/proposal.ts';
import { plainStyle } from '../../../src/present/document/layout.ts';
import type { ListRenderer, ListRenderOptions, ListShape } from '../../../src/present/list/rows.ts';
import type { Summary } from '../../../src/present/list/summary.ts';
import { decided, regulation, residual, undetermined } from '../sample.ts';

export const HEADER = ['Mã', 'Tên dự án', 'Vốn'];
export const SHAPE: ListShape = { file: 'a.csv', header: HEADER, delimiter: ';' };

export const SUMMARY: Summary = {
  lists: 1,
  rows: 12_345,
  rejected: 7,
  regulations: [
    {
      regulation,
      undetermined: 1_200,
      notStated: 0,
      decided: new Map([
        ['to', 1_038],
        ['hoi-nghi', 100],
        ['ban', 10_000],
      ]),
      residual: new Map([['chu-tich', 0]]),
      missing: new Map([
        ['landArea', 200],
        ['capital', 1_000],
      ]),
      warnings: [{ notice: { code: 'term-over', clauses: ['23.1'], params: {} }, count: 12_338 }],
    },
  ],
};

/** As the decider gives it: without what is a row's own. */
export function brief(decision: Decision): Decision {
  const { id: _id, title: _title, ...rest } = decision;
  return rest;
}

export function rowOf(
  number: number,
  cells: readonly string[] | undefined,
  about: Partial<ListRow> = {},
): ListRow {
  const proposal: Proposal = {
    id: cells?.[0] ?? `P${number}`,
    title: cells?.[1] ?? `Dự án ${number}`,
    matter: 'project',
    facts: new Map(),
    warnings: [],
  };
  const place = { file: 'a.csv', line: number + 1, row: number };
  const table = { index: 0 };
  return { row: number, place, table, regulation, problems: [], proposal, ...(cells && { cells }), ...about };
}

export const PROBLEM: Problem = {
  code: 'amount-unreadable',
  place: { file: 'a.csv', line: 5, column: 3, row: 4, header: 'Vốn' },
  found: 'nhiều',
  params: { fact: 'capital', rest: 'nhiều' },
};

export function rejectedRow(cells: readonly string[] | undefined, about: Partial<ListRow> = {}): ListRow {
  const { proposal: _proposal, ...row } = rowOf(4, cells, { problems: [PROBLEM], ...about });
  return row;
}

export const HEADING: CarriedRow = {
  kind: 'heading',
  row: 0,
  place: { file: 'a.csv', line: 2 },
  table: { index: 0 },
  cells: ['I', 'Giao thông', ''],
};

export function listOptions(about: Partial<ListRenderOptions> = {}): ListRenderOptions {
  return {
    regulation,
    lang: 'vi',
    style: plainStyle,
    width: 80,
    trace: false,
    whole: () => residual,
    shapes: [SHAPE],
    ...about,
  };
}

/** A heading, a row of each outcome, a refused one. */
export function drawn(renderer: ListRenderer, shapes: readonly ListShape[] = [SHAPE]): string {
  const answer = (row: ListRow, decision: Decision | undefined): string =>
    renderer.answer(row, decision) + (decision === undefined ? '' : renderer.shared(decision, regulation));
  let text = renderer.start();
  for (const shape of shapes) {
    const cells = (...own: string[]): readonly string[] | undefined =>
      shape.header === undefined ? undefined : own;
    text += renderer.list(shape);
    if (shape.header !== undefined) text += renderer.carried(HEADING);
    text += answer(rowOf(1, cells('D1', 'Khu du lịch', '1.200 tỷ')), brief(decided));
    text += answer(rowOf(2, cells('D2', 'Chợ; bến xe', '50 tỷ')), brief(residual));
    text += answer(rowOf(3, cells('D3', '=HYPERLINK("x")', '')), brief(undetermined));
    text += answer(rejectedRow(cells('D4', 'Đường', 'nhiều')), undefined);
  }
  return text + renderer.end(SUMMARY);
}
