/** What the rows under a header are, down to the next header: decided over all of them. */
import type { BodyRow, TableColumns } from './body-row.ts';
import { markFamilies, markProvenHeadings, markProvenParts } from './families.ts';
import { markFoot } from './foot.ts';
import { findLevels, type Levels } from './levels.ts';
import { isSigners, isUnnamed, type OpenRow, type TableBody } from './open-row.ts';
import { markThinRows } from './outline.ts';
import { markSums, markUnnamed } from './sum-rows.ts';
import { isUnit as isUnitText } from './text.ts';
import { isUnitLine, isUnitRow, labelsUnit } from './unit-lines.ts';
import { readSumWords } from './words.ts';

/** Decides every row: none is left without a kind, and what is not clearly something else is data. */
export function classifyBody(body: TableBody): void {
  for (const row of body.rows) if (row.kind === undefined) markByForm(row, body.columns);
  markFoot(body);
  const listed = body.rows.filter(({ kind }) => kind === undefined || kind === 'data');
  const rows = listed.filter(({ body: row }) => readSumWords(row.label) !== 'whole' && !isUnnamed(row));
  const rich = new Set(rows.filter(({ isRich }) => isRich).map((row) => row.body));
  const levels: Levels = findLevels(
    rows.map((row) => row.body),
    (row) => rich.has(row),
    body.columns.serial >= 0,
  );
  markSums(body, levels);
  markThinRows(body, levels);
  markFamilies(body, levels);
  markProvenParts(body);
  markProvenHeadings(body);
  markUnnamed(body, levels);
  for (const row of body.rows) row.kind ??= 'data';
}

/** What shows in the row itself, whatever stands around it. */
function markByForm(row: OpenRow, columns: TableColumns): void {
  const { body } = row;
  if (body.row.isDamaged) row.kind = 'data';
  else if (isSigners(body)) row.kind = undefined;
  else if (isUnit(body, columns)) row.kind = 'unit';
  else if (body.hasCode || row.isRich) row.kind = isSumInFull(row) ? undefined : 'data';
  else if (body.sign?.kind === 'number' && body.label === '') {
    // A number and nothing else: a row that was prepared, and holds no proposal.
    row.kind = body.figures.size === 0 && body.texts === 0 ? 'bare' : 'data';
  }
}

/** "TỔNG SỐ" with words in columns that are no facts ("TỔNG SỐ | | toàn tỉnh | 1.500"). */
function isSumInFull({ body }: OpenRow): boolean {
  return !body.hasCode && body.facts === 0 && body.texts < 2 && readSumWords(body.label) === 'whole';
}

/** Also beside the name of what follows: "Biểu 2 | ĐVT: triệu đồng", "II | Khởi công mới | ĐVT: triệu đồng". */
function isUnit(body: BodyRow, { serial }: TableColumns): boolean {
  const isNumber = body.sign?.kind === 'number' || body.sign?.kind === 'dotted';
  if ((isNumber && !body.sign.isNamed) || body.figures.size > 0 || !isUnitRow(body.row)) return false;
  // Under the numbers of the columns: each column's unit, and nothing else.
  if (body.sign === undefined && body.label === '' && body.words.every(isUnitText)) return true;
  const isFirst =
    body.sign === undefined
      ? body.isLabelFirst || serial < 0 || body.words.length === 1
      : body.words.length <= 2 && body.label !== '';
  return body.words.some((text) => labelsUnit(text) && (isFirst || isUnitLine(text)));
}
