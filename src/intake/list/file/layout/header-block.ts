/** A run of rows read as a header: one name a column, over merged cells as the sheet says or as blanks suggest. */

import { nameColumn } from './header-name.ts';
import type { KeptRow } from './scan.ts';
import type { HeaderColumn, Recognise } from './sheet-layout.ts';
import { isBlank, isColumnNumbers, isFigure, isUnit, isYear, oneLine } from './text.ts';
import { labelsUnit } from './unit-lines.ts';

/** The most rows that a header has. */
export const MOST_HEADER_ROWS = 6;
/** A text longer than this is no name of a column. */
const LONGEST_NAME = 250;

export interface HeaderBlock {
  /** Its rows, the first and last among the kept ones. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  /** The key of each column; undefined for one that is not known. */
  readonly keys: readonly (string | undefined)[];
  /** Different keys. */
  readonly known: number;
  /** Those and what single rows of it name: of a unit between its rows a name may not be seen as a whole. */
  readonly said: number;
}

export function buildBlock(
  rows: readonly KeptRow[],
  first: number,
  last: number,
  recognise: Recognise,
): HeaderBlock {
  const block = rows.slice(first, last + 1);
  const width = Math.max(...block.map((row) => row.cells.length));
  const columns = joinRows(block, width).map((texts) => nameColumn(texts, recognise));
  const keys = columns.map(({ name }) =>
    name === '' || name.length > LONGEST_NAME ? undefined : recognise(name),
  );
  const known = new Set(keys.filter((key) => key !== undefined));
  const inRows = columns.flatMap(({ parts }) =>
    parts.map((part) => (part.length > LONGEST_NAME ? undefined : recognise(part))),
  );
  const said = new Set([...known, ...inRows.filter((key) => key !== undefined)]);
  return { first, last, columns, keys, known: known.size, said: said.size };
}

/** The texts over each column, from above. */
function joinRows(block: readonly KeptRow[], width: number): string[][] {
  const texts = block.map((row) => Array.from({ length: width }, (_, column) => ownText(row, column)));
  const spread = block.map((row, level) =>
    Array.from({ length: width }, (_, column) => mergedText(block, row, column) ?? texts[level]![column]!),
  );
  for (const [level, row] of block.entries()) {
    if (level < block.length - 1) spreadBlanks(row, level, texts, spread);
  }
  return Array.from({ length: width }, (_, column) => spread.map((cells) => cells[column]!));
}

function ownText(row: KeptRow, column: number): string {
  const cell = row.cells[column] ?? '';
  return isBlank(cell) ? '' : oneLine(cell);
}

/** What a merge shows over a column it covers; undefined where the cell is under none. '' where it begins above the block. */
function mergedText(block: readonly KeptRow[], row: KeptRow, column: number): string | undefined {
  const under = row.marks?.[column]?.under;
  if (under === undefined) return undefined;
  const origin = block.find(({ line }) => line === under.line);
  return origin === undefined ? '' : ownText(origin, under.column);
}

/**
 * A cell without marks of a merge reaches to the right over blanks below which something stands, up to where the row
 * above begins another cell.
 */
function spreadBlanks(row: KeptRow, level: number, texts: readonly string[][], spread: string[][]): void {
  const own = texts[level]!;
  const above = level === 0 ? undefined : spread[level - 1]!;
  let merged = '';
  for (let column = 0; column < own.length; column++) {
    if (row.marks?.[column]?.under !== undefined) {
      merged = '';
      continue;
    }
    const isAnotherAbove = above !== undefined && column > 0 && above[column] !== above[column - 1];
    const isDivided = texts.slice(level + 1).some((below) => below[column] !== '');
    if (!isDivided || isAnotherAbove) merged = '';
    if (own[column] !== '') merged = isDivided && !isMergedAcross(row, column) ? own[column]! : '';
    else if (merged !== '') spread[level]![column] = merged;
  }
}

/** Whether a merge begins in a cell and reaches to the right: then its reach is known. */
export function isMergedAcross(row: KeptRow, column: number): boolean {
  const under = row.marks?.[column + 1]?.under;
  return under !== undefined && under.line === row.line && under.column === column;
}

/** Whether a row can stand in a header: texts, and no figures but years. */
export function mayBeHeader(row: KeptRow): boolean {
  let texts = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (isBlank(cell)) continue;
    const text = oneLine(cell);
    const mark = row.marks?.[column];
    if (isYear(text)) texts++;
    else if ((isFigure(text, mark) && /\d/.test(text)) || mark?.kind === 'date' || mark?.kind === 'error')
      return false;
    else texts++;
  }
  return texts > 0;
}

/**
 * Whether a row that stands right under a header belongs to it whatever it names: merged into it, units, or dividing it.
 * `perhaps`: where no column loses its name by it.
 */
export function continuesHeader(
  rows: readonly KeptRow[],
  first: number,
  next: number,
): 'surely' | 'perhaps' | undefined {
  const row = rows[next]!;
  if (isMergedInto(rows, first, row)) return 'surely';
  if (!mayBeHeader(row) || isColumnNumbers(row.cells)) return undefined;
  const texts = row.cells.filter((cell) => !isBlank(cell));
  // A line with a label, alone, is for all columns.
  if (texts.length === 1 && labelsUnit(texts[0]!)) return undefined;
  return isUnitRow(row) ? 'surely' : dividesCells(rows, first, next);
}

function isMergedInto(rows: readonly KeptRow[], first: number, row: KeptRow): boolean {
  const top = rows[first]!.line;
  return (
    row.marks?.some(
      (mark) => mark?.under !== undefined && mark.under.line >= top && mark.under.line < row.line,
    ) ?? false
  );
}

/** A row that says nothing but in which units the columns above it are. */
function isUnitRow(row: KeptRow): boolean {
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(oneLine);
  const units = texts.filter(isUnit).length;
  return units === texts.length || (units > 0 && texts.every((text) => /^[([].*[)\]]$/.test(text)));
}

/**
 * Whether a row divides cells of the rows above: it holds words just where the row above is empty or begins a cell
 * that reaches over blanks, and nothing in its first column. No row of data looks like this: it has a first cell, or numbers.
 */
function dividesCells(
  rows: readonly KeptRow[],
  first: number,
  next: number,
): 'surely' | 'perhaps' | undefined {
  const upper = rows[next - 1]!.cells;
  const lower = rows[next]!.cells;
  const width = widthOf(rows, first);
  let divided = 0;
  for (const [column, cell] of lower.entries()) {
    if (isBlank(cell)) continue;
    const above = upper[column] ?? '';
    const isEmpty = isBlank(above);
    const reaches = column + 1 < width && isBlank(upper[column + 1] ?? '');
    if (column === 0 || !(isEmpty || reaches)) return undefined;
    if (isEmpty && !hasTextLeft(rows, first, next, column)) return undefined;
    if (isEmpty) divided++;
  }
  if (!lower.some(isBlank)) return undefined;
  return divided > 0 ? 'surely' : 'perhaps';
}

/** Columns of the rows from the first of a header: its upper rows may end before its last column. */
function widthOf(rows: readonly KeptRow[], first: number): number {
  return Math.max(...rows.slice(first, first + MOST_HEADER_ROWS + 1).map(({ cells }) => cells.length));
}

/** Whether a cell of the header above reaches over a column from its left. */
function hasTextLeft(rows: readonly KeptRow[], first: number, next: number, column: number): boolean {
  for (let level = next - 1; level >= first; level--) {
    const { cells } = rows[level]!;
    if (!isBlank(cells[column] ?? '')) return false;
    if (!isBlank(cells[column - 1] ?? '')) return true;
    for (let left = column - 1; left > 0; left--) if (!isBlank(cells[left] ?? '')) return true;
  }
  return false;
}
