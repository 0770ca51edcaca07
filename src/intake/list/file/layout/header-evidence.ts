/** What speaks for a header: the columns it names, a gap above, data below, the same texts elsewhere. */
import type { HeaderBlock } from './header-block.ts';
import { isNext, isValue } from './header-candidates.ts';
import type { KeptRow } from './scan.ts';
import { readSign } from './sign.ts';
import { isBlank, isColumnNumbers, isFigure, oneLine } from './text.ts';
import { labelsUnit } from './unit-lines.ts';
import { isTitle, readSignature } from './words.ts';

/** The least evidence for a further header, see {@link evidenceOf}. */
const ENOUGH = 7;
const LOOKED_BELOW = 12;

/** 1 where a row below fills columns of the header as data do, with a figure or a sign among them; else 0, or between. */
export function dataBelow(rows: readonly KeptRow[], block: HeaderBlock): number {
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
export type FirstOfTexts = ReadonlyMap<string, HeaderBlock>;

export function firstOfTexts(rows: readonly KeptRow[], blocks: readonly HeaderBlock[]): FirstOfTexts {
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
export function isFurther(
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
  // Another header, or the main one repeated, holds no values.
  const headers = new Set(rows.slice(main.first, main.last + 1).map(rowTexts)).add(
    rowTexts(rows[block.first]!),
  );
  let values = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell) || block.keys[column] === undefined) continue;
    for (let at = block.first - 6; at <= block.first + 6; at++) {
      const other = rows[at];
      if (other === undefined || other.index === index || !isValue(other, column, cell)) continue;
      if (headers.has(rowTexts(other)) || isNumberedHeader(other)) continue;
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
export function isSummary({ columns, keys }: HeaderBlock): boolean {
  return !keys.includes('title') && columns.some(({ name }) => name.length < 100 && COUNT_NAME.test(name));
}
