/** The cells that a row of a sheet gets: heads over the header's rows, answers beside their rows, and empty ones for the frame. */
import { type CellRange, holds } from '../../../archive/cell-range.ts';
import type { CellWriter } from '../../workbook/cells.ts';
import type { PlannedTable, SheetPlan } from './plan.ts';
import type { Styles } from './styles.ts';
import { tableAt } from './survey.ts';

export class RowCells {
  readonly #tables: readonly PlannedTable[];
  readonly #styles: Styles | null;
  readonly #writer: CellWriter;
  readonly #own: readonly CellRange[];
  /** Rows that the sheet lacks and that get cells, in their order; the last first. */
  readonly #missing: number[];

  constructor({ tables }: SheetPlan, styles: Styles | null, writer: CellWriter) {
    this.#tables = tables;
    this.#styles = styles;
    this.#writer = writer;
    this.#own = tables.flatMap(({ own }) => own ?? []);
    this.#missing = tables.flatMap(rowsNeeded).sort((a, b) => b - a);
    // Formats are added before the first part is written, since theirs may stand before the sheets.
    for (const table of tables) for (const row of table.table.rows.keys()) this.#formatOf(table, row, true);
  }

  /** The columns that get a cell in a row, from 0, in their order. */
  columnsOf(row: number): readonly number[] {
    return tableAt(this.#tables, row)?.targets ?? [];
  }

  isAnswered(row: number): boolean {
    return tableAt(this.#tables, row)?.table.rows.has(row) === true;
  }

  cell(row: number, column: number): string {
    const table = tableAt(this.#tables, row)!;
    const text = this.#textOf(table, row, column);
    return this.#writer.text(column, row, text, this.#formatOf(table, row, text !== ''));
  }

  /** A cell of an earlier run that is filled again. It keeps its format, unless it was empty and is no more. */
  refilled(row: number, column: number, format: number | undefined): string {
    const table = tableAt(this.#tables, row)!;
    const text = this.#textOf(table, row, column);
    const wasEmpty = text !== '' && row > table.table.headerLast && format === table.formats.get(row);
    const style = wasEmpty ? this.#formatOf(table, row, text !== '') : format;
    return this.#writer.text(column, row, text, this.#styles === null ? undefined : style);
  }

  /** Whether a cell is one of an earlier run's; in a row or a column that is not filled any more it is to be emptied. */
  isOwn(row: number, column: number): boolean {
    return this.#own.some((range) => holds(range, row, column));
  }

  /** The rows that the sheet lacks before this one. */
  missingRows(before: number): string {
    let text = '';
    for (let row = this.#missing.at(-1); row !== undefined && row < before; row = this.#missing.at(-1)) {
      const at = row;
      const cells = this.columnsOf(at).map((column) => this.cell(at, column));
      text += this.#writer.row(at, cells.join(''));
      this.#missing.pop();
    }
    return text;
  }

  #textOf({ table, heads, targets }: PlannedTable, row: number, column: number): string {
    const index = targets.indexOf(column);
    if (row > table.headerLast) return table.rows.get(row)?.[index] ?? '';
    return row === table.headerFirst ? heads[index]! : '';
  }

  /** The format of a cell; that of the cell beside it, made fit for a text where it holds an answer. */
  #formatOf({ table, formats }: PlannedTable, row: number, isFilled: boolean): number | undefined {
    const styles = this.#styles;
    if (styles === null) return undefined;
    const beside = formats.get(row) ?? -1;
    if (row <= table.headerLast) {
      const format = beside < 0 ? (formats.get(table.headerFirst) ?? -1) : beside;
      return format < 0 ? undefined : format;
    }
    if (isFilled) return styles.answer(Math.max(beside, 0));
    return beside < 0 ? undefined : beside;
  }
}

/** The header's rows, and those with an answer, as far as the sheet lacks them. */
function rowsNeeded({ table, formats }: PlannedTable): number[] {
  const rows = [table.headerFirst, ...table.rows.keys()];
  // The lower rows of a header get cells for their borders alone.
  const hasFormat = (formats.get(table.headerFirst) ?? -1) >= 0;
  for (let row = table.headerFirst + 1; hasFormat && row <= table.headerLast; row++) rows.push(row);
  return rows.filter((row) => !formats.has(row));
}
