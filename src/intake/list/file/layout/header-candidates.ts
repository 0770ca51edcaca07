/** Runs of rows that may be headers: those in which something names a column, with the rows that belong to them. */
import {
  buildBlock,
  continuesHeader,
  type HeaderBlock,
  isMergedAcross,
  MOST_HEADER_ROWS,
  mayBeHeader,
} from './header-block.ts';
import type { KeptRow } from './scan.ts';
import type { Recognise } from './sheet-layout.ts';
import { isBlank, isColumnNumbers, isYear, oneLine } from './text.ts';
import { labelsUnit } from './unit-lines.ts';
import { isDateLine, isMotto, isTitle, readSumWords } from './words.ts';

/** Rows from the top whose cells are all asked for; further down only those that begin as a header does. */
const ASKED_ROWS = 400;
/** A text longer than this is no name of a column. */
const LONGEST_NAME = 250;

/** Of each run of rows in which something names a column the best header. */
export function headerCandidates(
  rows: readonly KeptRow[],
  recognise: Recognise,
  from: number,
): HeaderBlock[] {
  const found: HeaderBlock[] = [];
  let free = from;
  for (let at = from; at < rows.length; at++) {
    if (at < free || !isAsked(rows, at, recognise)) continue;
    let best: HeaderBlock | undefined;
    for (let first = at; first >= free && first > at - MOST_HEADER_ROWS; first--) {
      if (first < at && !isNext(rows, first)) break;
      if (!mayBeHeader(rows[first]!)) break;
      const block = bestFrom(rows, first, recognise);
      if (block.known > 0 && isBetter(block, best)) best = block;
    }
    // The best may begin below: a title may name a column, too.
    for (let first = at + 1; first < rows.length && first < at + MOST_HEADER_ROWS; first++) {
      if (!isNext(rows, first - 1) || !mayBeHeader(rows[first]!)) break;
      const block = bestFrom(rows, first, recognise);
      if (block.known > 0 && isBetter(block, best)) best = block;
    }
    if (best === undefined) continue;
    best = highest(rows, deepest(rows, best, recognise), free, recognise);
    found.push(best);
    free = best.last + 1;
  }
  return found;
}

/** Whether the row kept behind another is the next of the sheet, with no blank row between. */
export function isNext(rows: readonly KeptRow[], at: number): boolean {
  return rows[at + 1]?.index === rows[at]!.index + 1;
}

function isBetter(block: HeaderBlock, best: HeaderBlock | undefined): boolean {
  if (best === undefined) return true;
  if (block.known !== best.known) return block.known > best.known;
  return block.last - block.first < best.last - best.first;
}

/**
 * Whether something in a row names a column, and is no value that stands in the next row, too. Far down two such cells
 * are asked for, one of them among the first: most rows are data.
 */
function isAsked(rows: readonly KeptRow[], at: number, recognise: Recognise): boolean {
  const row = rows[at]!;
  if (!mayBeHeader(row)) return false;
  const isFar = at > ASKED_ROWS;
  let asked = 0;
  let known = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (isBlank(cell) || cell.length > LONGEST_NAME) continue;
    asked++;
    const isKnown = recognise(oneLine(cell)) !== undefined;
    if (isKnown && !isValue(rows[at - 1], column, cell) && !isValue(rows[at + 1], column, cell)) known++;
    if (known > (isFar ? 1 : 0)) return true;
    if (isFar && asked === 3 && known === 0) return false;
  }
  return false;
}

/** Whether a row holds the same text in a column, and no merge shows it there. */
export function isValue(row: KeptRow | undefined, column: number, text: string): boolean {
  return row?.cells[column] === text && row.marks?.[column]?.under === undefined;
}

/** The header that begins in a row, with as many rows as name most columns. */
export function bestFrom(rows: readonly KeptRow[], first: number, recognise: Recognise): HeaderBlock {
  let best = buildBlock(rows, first, first, recognise);
  if (isTitleLine(rows[first]!)) return best;
  for (let last = first + 1; last < first + MOST_HEADER_ROWS && last < rows.length; last++) {
    if (!isNext(rows, last - 1)) break;
    const row = rows[last]!;
    const isPart = continuesHeader(rows, first, last) !== undefined;
    if (!isPart && (!mayBeHeader(row) || isColumnNumbers(row.cells))) break;
    const block = buildBlock(rows, first, last, recognise);
    if (block.known > best.known) best = block;
  }
  return best;
}

/** A single text in the first column, or one that is worded as a title: it stands over the header and is no part of it. */
function isTitleLine({ cells, marks }: KeptRow): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const [column, ...more] = filled;
  if (column === undefined || more.length > 0) return false;
  if (marks?.some((mark) => mark?.under !== undefined && mark.under.column !== column)) return false;
  return column === 0 || isTitle(oneLine(cells[column]!));
}

/** The header with the rows below that belong to it though they name nothing more: units, parts of unknown columns. */
export function deepest(rows: readonly KeptRow[], block: HeaderBlock, recognise: Recognise): HeaderBlock {
  let deep = block;
  for (let last = block.last + 1; last < block.first + MOST_HEADER_ROWS && last < rows.length; last++) {
    if (!isNext(rows, last - 1)) break;
    const belongs = continuesHeader(rows, block.first, last);
    if (belongs === undefined) break;
    const next = buildBlock(rows, block.first, last, recognise);
    if (belongs === 'perhaps' && next.known < deep.known) break;
    deep = next;
  }
  return deep;
}

/** The header with the rows above that group its columns: merged into it, or with cells that reach over several. */
function highest(
  rows: readonly KeptRow[],
  block: HeaderBlock,
  free: number,
  recognise: Recognise,
): HeaderBlock {
  let high = block;
  for (let first = block.first - 1; first >= free && first > block.last - MOST_HEADER_ROWS; first--) {
    if (!isNext(rows, first) || !groupsColumns(rows, first, high)) break;
    const next = buildBlock(rows, first, block.last, recognise);
    if (next.known < high.known) break;
    high = next;
  }
  return high;
}

function groupsColumns(rows: readonly KeptRow[], at: number, block: HeaderBlock): boolean {
  const upper = rows[at]!;
  const lower = rows[at + 1]!;
  if (
    lower.marks?.some(
      (mark) => mark?.under !== undefined && mark.under.line < lower.line && mark.under.line >= upper.line,
    )
  ) {
    return true;
  }
  if (!mayBeHeader(upper)) return false;
  const filled = upper.cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const texts = filled.map((column) => oneLine(upper.cells[column]!));
  if (texts.some((text) => labelsUnit(text) || isMotto(text) || isTitle(text) || isDateLine(text)))
    return false;
  if (texts.some(isYear) || texts.some((text) => readSumWords(text) !== undefined)) return false;
  const isMerged = filled.every((column) => isMergedAcross(upper, column));
  const leftmost = block.columns.findIndex(({ name }) => name !== '');
  if (filled.length < 2 && !isMerged) return false;
  // A group stands over at least two columns, and not over the first, which it would not number.
  return filled.every(
    (column, at) =>
      column > leftmost &&
      !isBlank(lower.cells[column] ?? '') &&
      (filled[at + 1] ?? block.columns.length) - column > 1,
  );
}
