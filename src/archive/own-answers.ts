/**
 * The marks of the columns and sheets that this program adds to a workbook: hidden names of the workbook, which Excel and
 * LibreOffice keep on saving and move with the cells they stand for. A later run knows its own answers by them.
 */
import { type CellRange, readRange } from './cell-range.ts';

/** Stands before the number of a table's answers on its sheet, and before what an added sheet holds. */
const ANSWERS = '_authority.answers.';
const SHEET = '_authority.sheet.';

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet it belongs to, from 0; absent for a name of the whole workbook. */
  readonly sheet?: number;
  /** What it stands for: `'Biểu 1'!$K$3:$M$9`. */
  readonly text: string;
}

export interface OwnAnswers {
  /** Of answers beside their rows, by the position of the sheet from 0: header and body. */
  readonly columns: ReadonlyMap<number, readonly CellRange[]>;
  /** Positions of the sheets that were added, each with what it holds. */
  readonly sheets: ReadonlyMap<number, string>;
}

/** What of a workbook is ours, by its defined names. */
export function findOwnAnswers(names: readonly DefinedName[]): OwnAnswers {
  const columns = new Map<number, CellRange[]>();
  const sheets = new Map<number, string>();
  for (const { name, sheet, text } of names) {
    if (sheet === undefined) continue;
    if (name.startsWith(SHEET)) sheets.set(sheet, name.slice(SHEET.length));
    else if (name.startsWith(ANSWERS)) {
      const range = readRange(text.slice(text.lastIndexOf('!') + 1));
      if (range !== null) columns.set(sheet, [...(columns.get(sheet) ?? []), range]);
    }
  }
  return { columns, sheets };
}

/** The number of a table's answers on its sheet; undefined for another name. */
export function answersNumber(name: string): number | undefined {
  return name.startsWith(ANSWERS) ? Number(name.slice(ANSWERS.length)) : undefined;
}

export function answersName(number: number): string {
  return `${ANSWERS}${number}`;
}

export function addedSheetName(mark: string): string {
  return SHEET + mark;
}
