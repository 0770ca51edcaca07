/**
 * A list with its answers as CSV for Excel, after RFC 4180: records end in CR LF, and a cell that holds the delimiter, a
 * quote or a line break is quoted. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
import type { Decision } from '../../model/decision.ts';
import type { CarriedRow, ListRow } from '../../model/list-row.ts';
import type { Regulation } from '../../model/regulation.ts';
import { answerCells, answerHeads, inOrder, rejectedCells } from './answer-cells.ts';
import {
  Columns,
  type ListRenderer,
  type ListRenderOptions,
  type ListShape,
  namesRegulations,
} from './rows.ts';

/** The user's columns with the answers behind them, for Excel: byte order mark, CR LF, the delimiter as read. */
export function csvList({ regulation, lang, shapes }: ListRenderOptions): ListRenderer {
  const columns = new Columns(shapes, lang);
  const { delimiter } = columns;
  const records = new CsvRecords(delimiter);
  const tailOf = (cells: readonly string[]): string => `${delimiter}${records.write(cells)}${CSV_LINE_END}`;
  const heads = answerHeads(lang);
  const emptyTail = tailOf(heads.map(() => ''));
  const answerTail = (decision: Decision, own: Regulation): string =>
    tailOf(inOrder(answerCells(decision, own, lang, namesRegulations(shapes) ? own : regulation)));
  return {
    start: () => BYTE_ORDER_MARK + records.write(columns.header) + tailOf(heads),
    list: (shape: ListShape) => {
      columns.list(shape);
      return '';
    },
    answer: (row: ListRow, decision: Decision | undefined) => {
      const own = records.write(columns.cells(row));
      if (decision !== undefined) return own;
      return own + tailOf(inOrder(rejectedCells(row.problems, row.regulation, lang)));
    },
    shared: answerTail,
    // What stands above a table has no place below its header.
    carried: (row: CarriedRow) =>
      row.kind === 'title' || row.kind === 'unit' ? '' : records.write(columns.cells(row)) + emptyTail,
    end: () => '',
  };
}

export const CSV_LINE_END = '\r\n';
/** By this mark Excel knows the file for UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** With these a spreadsheet begins a formula, after OWASP's "CSV Injection"; the last four are the full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** Numbers as lists write them: -5, -1.234,5, +84 912 345 678. */
const PLAIN_NUMBER = /^[+-]?\d[\d., \u00a0]*%?$/;

/** A cell that no spreadsheet takes for a formula. Plain numbers, and a lone "-" for nothing, stay as they are. */
export function neutralise(text: string): string {
  if (!FORMULA_START.test(text) || text === '-' || PLAIN_NUMBER.test(text)) return text;
  return `'${text}`;
}

/** One cell, neutralised, and quoted where that is needed. */
function csvCell(text: string, delimiter: string): string {
  const safe = neutralise(text);
  const plain =
    !safe.includes(delimiter) && !safe.includes('"') && !safe.includes('\n') && !safe.includes('\r');
  return plain ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/** Writes records of cells, without their line ends. Most need no quotes; one test of the whole record shows that. */
export class CsvRecords {
  readonly #delimiter: string;
  /** By number of cells: what a record looks like in which no cell needs anything. */
  readonly #plain: RegExp[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  write(cells: readonly string[]): string {
    const joined = cells.join(this.#delimiter);
    if (this.#plainFor(cells.length).test(joined)) return joined;
    return cells.map((cell) => csvCell(cell, this.#delimiter)).join(this.#delimiter);
  }

  #plainFor(count: number): RegExp {
    let plain = this.#plain[count];
    if (plain === undefined) {
      plain = plainRecord(count, this.#delimiter);
      this.#plain[count] = plain;
    }
    return plain;
  }
}

/** So many cells, none of which begins like a formula or holds a mark of CSV. */
function plainRecord(count: number, delimiter: string): RegExp {
  const mark = `\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const inside = `${mark}"\\r\\n`;
  const cell = `(?:[^${inside}=+\\-@\\t＝＋－＠][^${inside}]*)?`;
  return new RegExp(`^${cell}(?:${mark}${cell}){${Math.max(0, count - 1)}}$`);
}
