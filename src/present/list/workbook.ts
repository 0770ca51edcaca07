/** A list with its answers as the sheets of a workbook. */
import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import type { Decision } from '../../model/decision.ts';
import type { CarriedRow, ListRow } from '../../model/list-row.ts';
import type { Regulation } from '../../model/regulation.ts';
import { displayWidth } from '../document/layout.ts';
import { decisionWordsFor } from '../messages/decision.ts';
import type { RowOutcome } from '../messages/list.ts';
import { listWordsFor } from '../messages/list.ts';
import { type AnswerCells, answerCells, answerHeads, inOrder, rejectedCells } from './answer-cells.ts';
import { Columns, type ListRenderOptions, type ListShape, namesRegulations } from './rows.ts';
import { type Summary, summaryBlocks, summaryHead } from './summary.ts';

/** What is held in memory is bounded: rows of the sheet, and cells of them. */
export const MOST_SHEET_ROWS = 100_000;
const MOST_SHEET_CELLS = 2_000_000;

/** The most characters that Excel takes in a cell. */
const LONGEST_CELL = 32_767;
/** Digits up to which Excel shows a whole number as it is, and up to which it holds one. */
const SHOWN_DIGITS = 11;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const DECIMAL_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** One soft colour a body, highest first; regulations with more bodies begin again. */
const BODY_COLOURS = ['#F8CBAD', '#FFE699', '#C6E0B4', '#BDD7EE', '#D9D2E9', '#DDEBF7'];
const OUTCOME_COLOURS = { undetermined: '#FFFFCC', rejected: '#FF9F9F', residual: '#EDEDED' } as const;

const ANSWER_WIDTHS = [20, 26, 30, 36, 40, 60];
const NARROWEST_COLUMN = 8;
const WIDEST_COLUMN = 48;

export class ResultWorkbook {
  readonly #options: ListRenderOptions;
  readonly #columns: Columns;
  readonly #rows: Row[] = [];
  readonly #widths: number[];
  readonly #answers = new WeakMap<Decision, readonly CellObject[]>();

  constructor(options: ListRenderOptions) {
    const { shapes, lang } = options;
    this.#options = options;
    this.#columns = new Columns(shapes, lang);
    this.#widths = this.#columns.header.map(displayWidth);
    const head = [...this.#columns.header, ...answerHeads(lang)];
    this.#rows.push(head.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true })));
  }

  /** Whether the next row is more than is held. */
  get full(): boolean {
    const count = this.#rows.length;
    return count > MOST_SHEET_ROWS || count * this.#rows[0]!.length > MOST_SHEET_CELLS;
  }

  list(shape: ListShape): void {
    this.#columns.list(shape);
  }

  answer(row: ListRow, decision: Decision | undefined): void {
    this.#rows.push([...this.#ownCells(row), ...this.#answerOf(row, decision)]);
  }

  carried(row: CarriedRow): void {
    this.#rows.push(
      this.#ownCells(row).map((cell) =>
        typeof cell === 'string' ? { value: cell, type: String, fontWeight: 'bold' } : cell,
      ),
    );
  }

  /** The list, its head frozen, and the summary. */
  sheets(summary: Summary): Sheet<never>[] {
    const { lang } = this.#options;
    const { sheets } = listWordsFor(lang);
    const own = this.#widths.map((width) => Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, width + 2)));
    return [
      {
        sheet: sheets.list,
        data: this.#rows,
        stickyRowsCount: 1,
        columns: [...own, ...ANSWER_WIDTHS].map((width) => ({ width })),
      },
      {
        sheet: sheets.summary,
        data: this.#summaryRows(summary),
        columns: [{ width: 60 }, { width: 12 }],
      },
    ];
  }

  #ownCells(row: ListRow | CarriedRow): (string | number | CellObject | null)[] {
    const numeric = this.#columns.numeric(row);
    return this.#columns.cells(row).map((text, index) => {
      if (text === '') return null;
      const width = displayWidth(text);
      if (width > this.#widths[index]!) this.#widths[index] = width;
      return ownCell(text, numeric?.[index] ?? false);
    });
  }

  #answerOf(row: ListRow, decision: Decision | undefined): readonly CellObject[] {
    const { lang, shapes, regulation: run } = this.#options;
    const { regulation } = row;
    if (decision === undefined) {
      return coloured(rejectedCells(row.problems, regulation, lang), OUTCOME_COLOURS.rejected);
    }
    let cells = this.#answers.get(decision);
    if (cells === undefined) {
      const { outcome, authority } = decision;
      const own = answerCells(decision, regulation, lang, namesRegulations(shapes) ? regulation : run);
      cells = coloured(own, colourOf(outcome, authority, regulation));
      this.#answers.set(decision, cells);
    }
    return cells;
  }

  #summaryRows(summary: Summary): Row[] {
    const { lang, regulation: run } = this.#options;
    const { answers, columns } = listWordsFor(lang);
    const blocks = summaryBlocks(summary, run, lang);
    return [
      [bold(summaryHead(summary, lang))],
      ...blocks.flatMap(({ title = answers.authority, counts, regulation }) => [
        [],
        [bold(title), bold(columns.count)],
        ...counts.map(({ label, count, outcome, body }): Row => {
          const colour = outcome && { backgroundColor: colourOf(outcome, body ?? null, regulation) };
          return [{ value: label, type: String, wrap: true, ...colour }, count];
        }),
      ]),
      [],
      [decisionWordsFor(lang).outcome.couldChange],
    ];
  }
}

function bold(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold' };
}

/**
 * A number of a sheet stays one, and a whole number of a text list becomes one, as Excel itself would take it; any
 * other text may mean another number than Excel would read (1.200, 007), and stays text.
 */
function ownCell(text: string, numeric: boolean): string | number | CellObject {
  if (WHOLE_NUMBER.test(text)) {
    const value = Number(text);
    return text.length > SHOWN_DIGITS ? { value, type: Number, format: '0' } : value;
  }
  // A number that a double does not hold to the digit stays text.
  if (numeric && DECIMAL_NUMBER.test(text) && String(Number(text)) === text) return Number(text);
  return fitted(text);
}

function fitted(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

function coloured(cells: AnswerCells, backgroundColor: string): CellObject[] {
  return inOrder(cells).map((value) => ({ value: fitted(value), type: String, backgroundColor }));
}

function colourOf(outcome: RowOutcome, authority: string | null, regulation: Regulation): string {
  if (outcome === 'undetermined' || outcome === 'rejected') return OUTCOME_COLOURS[outcome];
  const index = regulation.bodies.findIndex((body) => body.code === authority);
  return index < 0 ? OUTCOME_COLOURS.residual : BODY_COLOURS[index % BODY_COLOURS.length]!;
}
