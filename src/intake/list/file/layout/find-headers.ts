/** Finds the headers on a sheet by evidence: what they name, that they are words, and that rows like data follow. */
import {
  buildBlock,
  continuesHeader,
  type HeaderBlock,
  isMergedAcross,
  MOST_HEADER_ROWS,
  mayBeHeader,
} from './header-block.ts';
import type { KeptRow } from './scan.ts';
import type { HeaderRows, Recognise } from './sheet-layout.ts';
import { readSign } from './sign.ts';
import { isBlank, isColumnNumbers, isFigure, isYear, oneLine } from './text.ts';
import { labelsUnit } from './unit-lines.ts';
import { isDateLine, isMotto, isTitle, readSignature, readSumWords } from './words.ts';

/** A header and how it was found. */
export interface FoundHeader extends HeaderBlock {
  /** A summary of projects, or a table of something else: its rows are no list of proposals. */
  readonly isList: boolean;
}

/** Rows from the top whose cells are all asked for; further down only those that begin as a header does. */
const ASKED_ROWS = 400;
/** A text longer than this is no name of a column. */
const LONGEST_NAME = 250;
/** The least evidence for a further header, see {@link evidenceOf}. */
const ENOUGH = 7;

/** All headers of a sheet in their order, repeated ones included. None where nothing names a column. */
export function findHeaders(
  rows: readonly KeptRow[],
  recognise: Recognise,
  given: HeaderRows | undefined,
): FoundHeader[] {
  const asked = remembered(recognise);
  if (given !== undefined) return headersFromGiven(rows, asked, given);
  const blocks = candidates(rows, asked, 0);
  const main = bestOf(rows, blocks);
  if (main === undefined) return [];
  const seen = firstOfTexts(rows, blocks);
  return blocks.filter((block) => block === main || isFurther(rows, block, seen, main)).map(asFound);
}

function asFound(block: HeaderBlock): FoundHeader {
  return { ...block, isList: !isSummary(block) };
}

function headersFromGiven(rows: readonly KeptRow[], recognise: Recognise, given: HeaderRows): FoundHeader[] {
  const first = rows.findIndex(({ line }) => line === given.first);
  if (first < 0) return [];
  let last = first;
  if (given.last === undefined) last = deepest(rows, bestFrom(rows, first, recognise), recognise).last;
  else while (last + 1 < rows.length && rows[last + 1]!.line <= given.last) last++;
  const block = buildBlock(rows, first, last, recognise);
  const below = candidates(rows, recognise, last + 1);
  const seen = firstOfTexts(rows, [block, ...below]);
  const further = below.filter((other) => isFurther(rows, other, seen, block));
  return [{ ...block, isList: true }, ...further.map(asFound)];
}

/** Asks for a text once; the texts of headers are few. */
function remembered(recognise: Recognise): Recognise {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size > 5000) known.clear();
    const key = recognise(text);
    known.set(text, key);
    return key;
  };
}

/** Of each run of rows in which something names a column the best header. */
function candidates(rows: readonly KeptRow[], recognise: Recognise, from: number): HeaderBlock[] {
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
function isNext(rows: readonly KeptRow[], at: number): boolean {
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
function isValue(row: KeptRow | undefined, column: number, text: string): boolean {
  return row?.cells[column] === text && row.marks?.[column]?.under === undefined;
}

/** The header that begins in a row, with as many rows as name most columns. */
function bestFrom(rows: readonly KeptRow[], first: number, recognise: Recognise): HeaderBlock {
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
function deepest(rows: readonly KeptRow[], block: HeaderBlock, recognise: Recognise): HeaderBlock {
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

/** The header of the sheet's main list: the one that names most and has rows like data below. */
function bestOf(rows: readonly KeptRow[], blocks: readonly HeaderBlock[]): HeaderBlock | undefined {
  let best: HeaderBlock | undefined;
  let most = 0;
  for (const block of blocks) {
    if (!isPlausible(rows, block)) continue;
    const score = 10 * block.known + 5 * dataBelow(rows, block) - (block.last - block.first) / 10;
    if (score > most) [best, most] = [block, score];
  }
  return best;
}

/** A single known word is a header only beside others, or over the one column that there is. */
function isPlausible(rows: readonly KeptRow[], block: HeaderBlock): boolean {
  const named = block.columns.filter(({ name }) => name !== '').length;
  if (block.known > 1) return true;
  if (named > 1) return dataBelow(rows, block) > 0 || rows.length === block.last + 1;
  const below = rows.slice(block.last + 1, block.last + 50);
  const column = block.columns.findIndex(({ name }) => name !== '');
  return below.every((row) => row.cells.every((cell, at) => at === column || isBlank(cell)));
}

const LOOKED_BELOW = 12;

/** 1 where a row below fills columns of the header as data do, with a figure or a sign among them; else 0, or between. */
function dataBelow(rows: readonly KeptRow[], block: HeaderBlock): number {
  const named = block.columns.flatMap(({ name }, column) => (name === '' ? [] : [column]));
  let best = 0;
  for (const row of rows.slice(block.last + 1, block.last + 1 + LOOKED_BELOW)) {
    if (isColumnNumbers(row.cells)) continue;
    const filled = named.filter((column) => !isBlank(row.cells[column] ?? ''));
    const hasFigure = filled.some((column) => {
      const text = oneLine(row.cells[column]!);
      return isFigure(text, row.marks?.[column]) || readSign(text) !== undefined || /\d/.test(text);
    });
    const share = filled.length >= Math.min(2, named.length) ? (hasFigure ? 1 : 0.6) : 0;
    best = Math.max(best, share);
    if (best === 1) break;
  }
  return best;
}

/** The first header of those that hold the same texts in the same columns. */
type FirstOfTexts = ReadonlyMap<string, HeaderBlock>;

function firstOfTexts(rows: readonly KeptRow[], blocks: readonly HeaderBlock[]): FirstOfTexts {
  const first = new Map<string, HeaderBlock>();
  for (const block of blocks) {
    const texts = headerTexts(rows, block);
    if (!first.has(texts)) first.set(texts, block);
  }
  return first;
}

/** All texts of a header, as a key under which headers are compared. */
export function headerTexts(rows: readonly KeptRow[], block: HeaderBlock): string {
  return rows
    .slice(block.first, block.last + 1)
    .map(rowTexts)
    .join('\n');
}

/** The texts of a row in their columns, whatever their case. */
export function rowTexts(row: KeptRow): string {
  return row.cells
    .map((cell) => oneLine(cell).toLowerCase())
    .join('\t')
    .trimEnd();
}

/** Whether a block beside the main header is a header, too: a repeated one, or that of another table. */
function isFurther(
  rows: readonly KeptRow[],
  block: HeaderBlock,
  seen: FirstOfTexts,
  main: HeaderBlock,
): boolean {
  return evidenceOf(rows, block, seen, main) >= ENOUGH;
}

/** What speaks for a header: the columns it names, a first one for numbers, a gap above, data below, the texts of another. */
function evidenceOf(
  rows: readonly KeptRow[],
  block: HeaderBlock,
  seen: FirstOfTexts,
  main: HeaderBlock,
): number {
  const filled = block.columns.filter(({ name }) => name !== '');
  if (filled.length < 2) return 0;
  const isRepeated = seen.get(headerTexts(rows, block)) !== block;
  const values = valuesIn(rows, block, main);
  if (isRepeated && values === 0) return 2 * ENOUGH;
  const isNumbered = filled.slice(0, 2).some(({ name }) => isSerialName(name));
  if (block.said < 2 && !isNumbered) return 0;
  const names = 2 * Math.min(block.said, 4) + (isNumbered ? 2 : 0) + (filled.length > 2 ? 1 : 0);
  const share = block.known * 2 >= filled.length ? 1 : 0;
  const gap = isApart(rows, block) ? 2 : 0;
  return names + share + gap + (dataBelow(rows, block) > 0 ? 2 : -3) - 3 * values;
}

/** Cells that stand word for word in the same column of a row nearby: they are values of a column, and name none. */
function valuesIn(rows: readonly KeptRow[], block: HeaderBlock, main: HeaderBlock): number {
  if (block.first !== block.last) return 0;
  const { cells, index } = rows[block.first]!;
  const texts = rowTexts(rows[block.first]!);
  let values = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell) || block.keys[column] === undefined) continue;
    for (let at = block.first - 6; at <= block.first + 6; at++) {
      const other = rows[at];
      if (other === undefined || other.index === index || !isValue(other, column, cell)) continue;
      if (rowTexts(other) === texts || (at >= main.first && at <= main.last) || isNumberedHeader(other))
        continue;
      values++;
      break;
    }
  }
  return values;
}

function isNumberedHeader({ cells }: KeptRow): boolean {
  return cells.slice(0, 2).some((cell) => isSerialName(oneLine(cell)));
}

/** Whether a header stands at the top of the sheet, or under a blank row or one that holds a single text. */
function isApart(rows: readonly KeptRow[], block: HeaderBlock): boolean {
  if (block.first === 0 || !isNext(rows, block.first - 1)) return true;
  const above = rows[block.first - 1]!.cells.filter((cell) => !isBlank(cell)).map(oneLine);
  if (above.length === 1) return true;
  return above.some((text) => labelsUnit(text) || isTitle(text) || readSignature(text) !== undefined);
}

const SERIAL_NAME =
  /^(?:stt|s\.?t\.?t\.?|tt|số\s*t\.?t\.?|số thứ tự|thứ tự|no\.?|#|số)(?:\s*\(.{0,20}\))?$/iu;

/** Whether a header stands over the numbers of the rows. */
export function isSerialName(name: string): boolean {
  return name.length <= 40 && SERIAL_NAME.test(name);
}

const COUNT_NAME = /^(?:tổng )?(?:số(?: lượng)?|sl) (?:các )?(?:dự án|công trình|da)(?![\p{L}\p{M}])/iu;

/** A summary of projects by sector or district: it counts them, and gives none a title. */
function isSummary({ columns, keys }: HeaderBlock): boolean {
  return !keys.includes('title') && columns.some(({ name }) => name.length < 100 && COUNT_NAME.test(name));
}
