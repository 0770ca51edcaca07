/** A list with its answers as the sheets of a workbook that is written anew. */
import { lettersOf } from '../../archive/cell-range.ts';
import { addedSheetName, answersName } from '../../archive/own-answers.ts';
import type { Decision } from '../../model/decision.ts';
import type { CarriedRow, ListRow } from '../../model/list-row.ts';
import type { Regulation } from '../../model/regulation.ts';
import { displayWidth } from '../document/layout.ts';
import { decisionWordsFor } from '../messages/decision.ts';
import type { RowOutcome } from '../messages/list.ts';
import { listWordsFor } from '../messages/list.ts';
import type { Look } from '../workbook/looks.ts';
import type { NewSheet, SheetCell, SheetRow } from '../workbook/sheet-part.ts';
import { type AnswerCells, answerCells, answerHeads, inOrder, rejectedCells } from './answer-cells.ts';
import type { AddedSheet } from './answered-book.ts';
import { Columns, type ListRenderOptions, type ListShape, namesRegulations } from './rows.ts';
import { type Summary, summaryBlocks, summaryHead } from './summary.ts';

/** What is held in memory is bounded: rows of the sheet, and cells of them. */
export const MOST_SHEET_ROWS = 100_000;
const MOST_SHEET_CELLS = 2_000_000;

/** Digits up to which Excel shows a whole number as it is, and up to which it holds one. */
const SHOWN_DIGITS = 11;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const DECIMAL_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** One soft colour a body, highest first; regulations with more bodies begin again. */
const BODY_COLOURS = ['F8CBAD', 'FFE699', 'C6E0B4', 'BDD7EE', 'D9D2E9', 'DDEBF7'];
const OUTCOME_COLOURS = { undetermined: 'FFFFCC', rejected: 'FF9F9F', residual: 'EDEDED' } as const;

const ANSWER_WIDTHS = [20, 22, 28, 28, 34, 54];
const NARROWEST_COLUMN = 8;
const WIDEST_COLUMN = 48;

const CELL: Look = { hasBorder: true, wraps: true };
const WHOLE: Look = { ...CELL, format: 'whole' };
const GROUP: Look = { ...CELL, isBold: true };
const HEAD: Look = { ...GROUP, align: 'center', vertical: 'center' };
const BOLD: Look = { isBold: true, wraps: true };
const TITLE: Look = { isBold: true };
const TEXT: Look = { wraps: true };
const EMPTY: SheetCell = { value: null, look: CELL };

export class ResultWorkbook {
  readonly #options: ListRenderOptions;
  readonly #columns: Columns;
  /** Rows with the same decision share its cells. */
  readonly #answers = new WeakMap<Decision, readonly SheetCell[]>();
  /** Lines that stood above the list. */
  readonly #titles: string[] = [];
  readonly #rows: SheetRow[] = [];
  readonly #widths: number[];
  readonly #looks = new Map<string, Look>();

  constructor(options: ListRenderOptions) {
    const { shapes, lang } = options;
    this.#options = options;
    this.#columns = new Columns(shapes, lang);
    this.#widths = this.#columns.header.map(displayWidth);
  }

  /** Whether the next row is more than is held. */
  get full(): boolean {
    const count = this.#rows.length;
    const width = this.#widths.length + ANSWER_WIDTHS.length;
    return count >= MOST_SHEET_ROWS || count * width > MOST_SHEET_CELLS;
  }

  list(shape: ListShape): void {
    this.#columns.list(shape);
  }

  answer(row: ListRow, decision: Decision | undefined): void {
    const own = this.#ownCells(this.#columns.cells(row), this.#columns.numeric(row));
    this.#rows.push([...own, ...this.#answerOf(row, decision)]);
  }

  carried(row: CarriedRow): void {
    const { kind } = row;
    if (kind === 'header') return;
    if (this.#rows.length === 0 && (kind === 'title' || kind === 'unit')) {
      this.#titles.push(row.cells.filter((cell) => cell.trim() !== '').join(' '));
      return;
    }
    const cells = this.#ownCells(this.#columns.cells(row), this.#columns.numeric(row));
    const group = cells.map((cell) => (typeof cell === 'string' ? { value: cell, look: GROUP } : cell));
    this.#rows.push([...group, ...Array.from({ length: ANSWER_WIDTHS.length }, () => EMPTY)]);
  }

  /** The list, its head frozen; the summary; how it was read, where that is handed in. */
  sheets(summary: Summary, account?: AddedSheet): NewSheet[] {
    const { lang } = this.#options;
    const { sheets } = listWordsFor(lang);
    const own = this.#widths.map((width) => Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, width + 2)));
    const head = [...this.#columns.header, ...answerHeads(lang)];
    const titles = this.#titles.map((text): SheetRow => [{ value: text, look: TITLE }]);
    return [
      {
        name: sheets.list,
        rows: [...titles, head.map((value) => ({ value, look: HEAD })), ...this.#rows],
        widths: [...own, ...ANSWER_WIDTHS],
        look: CELL,
        frozenRows: titles.length + 1,
        marks: [{ name: answersName(1), range: this.#answersRange(titles.length + 1) }],
      },
      {
        name: sheets.summary,
        rows: this.#summaryRows(summary),
        widths: [60, 12],
        look: TEXT,
        marks: [markOf('summary')],
      },
      ...(account === undefined ? [] : [accountSheet(account)]),
    ];
  }

  /** Where the answers stand, their heads among them. */
  #answersRange(head: number): string {
    const [first, last] = [this.#widths.length, this.#widths.length + ANSWER_WIDTHS.length - 1].map(
      lettersOf,
    );
    return `$${first}$${head}:$${last}$${head + this.#rows.length}`;
  }

  #ownCells(texts: readonly string[], numeric: readonly boolean[] | undefined): SheetRow {
    return texts.map((text, index) => {
      if (text === '') return EMPTY;
      const width = displayWidth(text);
      if (width > this.#widths[index]!) this.#widths[index] = width;
      return ownCell(text, numeric?.[index] ?? false);
    });
  }

  #answerOf(row: ListRow, decision: Decision | undefined): readonly SheetCell[] {
    const { lang, shapes, regulation: run } = this.#options;
    const { regulation } = row;
    if (decision === undefined) {
      return this.#coloured(rejectedCells(row.problems, regulation, lang), OUTCOME_COLOURS.rejected);
    }
    let cells = this.#answers.get(decision);
    if (cells === undefined) {
      const { outcome, authority } = decision;
      const own = answerCells(decision, regulation, lang, namesRegulations(shapes) ? regulation : run);
      cells = this.#coloured(own, colourOf(outcome, authority, regulation));
      this.#answers.set(decision, cells);
    }
    return cells;
  }

  #coloured(cells: AnswerCells, fill: string): SheetCell[] {
    const look = this.#lookOf(fill);
    return inOrder(cells).map((value) => ({ value, look }));
  }

  #lookOf(fill: string): Look {
    const look = this.#looks.get(fill) ?? { ...CELL, fill };
    this.#looks.set(fill, look);
    return look;
  }

  #summaryRows(summary: Summary): SheetRow[] {
    const { lang, regulation: run } = this.#options;
    const { answers, columns } = listWordsFor(lang);
    const blocks = summaryBlocks(summary, run, lang);
    return [
      [bold(summaryHead(summary, lang))],
      ...blocks.flatMap(({ title = answers.authority, counts, regulation }) => [
        [],
        [bold(title), bold(columns.count)],
        ...counts.map(({ label, count, outcome, body }): SheetRow => {
          if (outcome === undefined) return [label, count];
          return [{ value: label, look: this.#lookOf(colourOf(outcome, body ?? null, regulation)) }, count];
        }),
      ]),
      [],
      [decisionWordsFor(lang).outcome.couldChange],
    ];
  }
}

function accountSheet({ mark, name, rows, widths }: AddedSheet): NewSheet {
  return { name, rows, widths, look: TEXT, marks: [markOf(mark)] };
}

function markOf(mark: string): { readonly name: string; readonly range: string } {
  return { name: addedSheetName(mark), range: '$A$1' };
}

function bold(value: string): SheetCell {
  return { value, look: BOLD };
}

/**
 * A number of a sheet stays one, and a whole number of a text list becomes one, as Excel itself would take it; any
 * other text may mean another number than Excel would read (1.200, 007), and stays text.
 */
function ownCell(text: string, numeric: boolean): string | number | SheetCell {
  if (WHOLE_NUMBER.test(text)) {
    const value = Number(text);
    return text.length > SHOWN_DIGITS ? { value, look: WHOLE } : value;
  }
  // A number that a double does not hold to the digit stays text.
  if (numeric && DECIMAL_NUMBER.test(text) && String(Number(text)) === text) return Number(text);
  return text;
}

function colourOf(outcome: RowOutcome, authority: string | null, regulation: Regulation): string {
  if (outcome === 'undetermined' || outcome === 'rejected') return OUTCOME_COLOURS[outcome];
  const index = regulation.bodies.findIndex((body) => body.code === authority);
  return index < 0 ? OUTCOME_COLOURS.residual : BODY_COLOURS[index % BODY_COLOURS.length]!;
}
