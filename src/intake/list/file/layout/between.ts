/** What stands above a header: the title of its table, and what states a unit there. */
import type { RowKind } from '../../../../model/list-account.ts';
import { readBodyRow, type TableColumns } from './body-row.ts';
import type { KeptRow, ScannedSheet } from './scan.ts';
import type { UnitLine } from './sheet-layout.ts';
import { readSign } from './sign.ts';
import { isBlank, isFigure, oneLine } from './text.ts';
import { isUnitRow, labelsUnit, unitTexts } from './unit-lines.ts';
import { isDateLine, isMotto, isNote, isTitle, readSignature, readSumWords } from './words.ts';

/** The most rows between a title and the header under it. */
const MOST_ABOVE = 12;

/**
 * The first of the rows above a header that belong to it and not to the table before: titles and unit lines, and other texts
 * that are no rows of a list that numbers its own, or stand apart from it behind a blank row.
 *
 * @param columns those of the table before
 */
export function firstAbove(
  sheet: ScannedSheet,
  columns: TableColumns,
  header: number,
  least: number,
): number {
  const rows = sheet.kept;
  let claimed = header;
  for (let at = header - 1; at >= least && at > header - MOST_ABOVE; at--) {
    const row = rows[at]!;
    const texts = textsOf(row);
    if (isTitleRow(row)) {
      claimed = at;
      continue;
    }
    const body = readBodyRow(row, columns);
    const isNumber = body.sign?.kind === 'number' || body.sign?.kind === 'dotted';
    if (isNumber || body.hasCode || body.figures.size > 0 || texts.length > 3) break;
    const before = rows[at - 1];
    const isApart = before === undefined || isBlankBetween(sheet, before.index, row.index);
    const isLone = texts.length === 1 && (isApart || isTitleRow(before));
    if (texts.some((text) => isOfFoot(text, isLone)) || isUnderSignature(sheet, at, least)) break;
    const isSum = readSumWords(texts[0]!) !== undefined;
    if ((columns.serial >= 0 && !isSum) || isApart || (isSum && isTitleRow(before))) claimed = at;
  }
  return claimed;
}

/** A note, a date, one who signs: a text that stands alone may name an office above a list, too. */
function isOfFoot(text: string, isLone: boolean): boolean {
  const signature = readSignature(text);
  if (signature === 'sure' || (signature === 'perhaps' && !isLone)) return true;
  return isDateLine(text) || isNote(text);
}

/** Whether rows directly above one another lead from this one up to those who sign. */
function isUnderSignature(sheet: ScannedSheet, from: number, least: number): boolean {
  const rows = sheet.kept;
  for (let at = from; at > least && at > from - 4; at--) {
    if (isBlankBetween(sheet, rows[at - 1]!.index, rows[at]!.index)) return false;
    if (textsOf(rows[at - 1]!).some((text) => readSignature(text) !== undefined)) return true;
  }
  return false;
}

/** Whether a blank row stands between two rows that were kept. */
function isBlankBetween(sheet: ScannedSheet, before: number, index: number): boolean {
  for (let at = before + 1; at < index; at++) if (sheet.isBlankAt(at)) return true;
  return false;
}

/** Whether a row says that it is the title, the annex, the motto or a unit line of a table. */
export function isTitleRow(row: KeptRow): boolean {
  const texts = textsOf(row);
  const [first] = texts;
  if (first === undefined || texts.length > 3) return false;
  const sign = readSign(first);
  if (sign !== undefined && !sign.isNamed) return false;
  if (isUnitRow(row)) return true;
  if (sign !== undefined) return false;
  if (row.cells.some((cell, column) => !isBlank(cell) && isFigure(oneLine(cell), row.marks?.[column])))
    return false;
  if (texts.some(isMotto)) return true;
  return isTitle(first) && (texts.length === 1 || unitTexts(row, labelsUnit).length > 0);
}

/** The kind of a row above a header: `unit` where it holds a statement of a unit and nothing else. */
export function kindAbove(row: KeptRow): RowKind {
  return isUnitRow(row) && !textsOf(row).some((text) => isTitle(text)) ? 'unit' : 'title';
}

/** The texts above a table that may state a unit. */
export function unitsAbove(rows: readonly KeptRow[]): UnitLine[] {
  return rows.flatMap((row) => unitTexts(row));
}

function textsOf(row: KeptRow): string[] {
  return row.cells.filter((cell) => !isBlank(cell)).map(oneLine);
}
