/** What the rows under a header are, down to the next header: decided over all of them. */
import type { RowKind } from '../../../../model/list-account.ts';
import { type BodyRow, readBodyRow, type TableColumns } from './body-row.ts';
import { markFoot } from './foot.ts';
import { findLevels, type Levels } from './levels.ts';
import { markFamilies, markThinRows } from './outline.ts';
import type { KeptRow } from './scan.ts';
import { markSums, markUnnamed } from './sum-rows.ts';
import { isUnitLine, labelsUnit } from './unit-lines.ts';
import { readSignature, readSumWords } from './words.ts';

/** A row while it is not decided what it is. */
export interface OpenRow {
  readonly body: BodyRow;
  /** Has facts of its own: a project whatever its sign. */
  readonly isRich: boolean;
  /** Rows of data stand between this one and the one kept before it. */
  readonly followsOthers: boolean;
  /** A blank row stands before it. */
  readonly followsBlank: boolean;
  kind: RowKind | undefined;
}

/** The rows of a table in their order, those that hold nothing left out. */
export interface TableBody {
  readonly columns: TableColumns;
  readonly rows: readonly OpenRow[];
  /** Rows of data that were not kept stand behind the last one. */
  readonly endsInOthers: boolean;
}

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
  );
  markSums(body, levels);
  markThinRows(body, levels);
  markFamilies(body, levels);
  markUnnamed(body);
  for (const row of body.rows) row.kind ??= 'data';
}

/** A row without title, sign or words: figures alone. */
export function isUnnamed(row: BodyRow): boolean {
  return (
    row.label === '' && row.sign === undefined && !row.hasCode && row.texts === 0 && row.figures.size > 0
  );
}

export function openRow(
  row: KeptRow,
  columns: TableColumns,
  hasFacts: boolean,
  follows: { readonly others: boolean; readonly blank: boolean },
): OpenRow {
  const body = readBodyRow(row, columns);
  const isRich = body.texts > 1 || body.facts > 0 || (body.texts > 0 && !hasFacts);
  return { body, isRich, followsOthers: follows.others, followsBlank: follows.blank, kind: undefined };
}

/** What shows in the row itself, whatever stands around it. */
function markByForm(row: OpenRow, columns: TableColumns): void {
  const { body } = row;
  if (body.row.isDamaged) row.kind = 'data';
  else if (isSigners(body)) row.kind = undefined;
  else if (body.hasCode || row.isRich) row.kind = isSumInFull(row) ? undefined : 'data';
  else if (body.sign?.kind === 'number' && body.label === '') row.kind = 'data';
  else if (isUnit(body, columns)) row.kind = 'unit';
}

/** A row of those who sign: nothing but words, the first of which are theirs. */
export function isSigners(body: BodyRow): boolean {
  if (body.figures.size > 0 || body.words.length === 0 || body.sign?.kind === 'number') return false;
  return body.words.every((text) => readSignature(text) !== undefined);
}

/** "TỔNG SỐ" with words in columns that are no facts ("TỔNG SỐ | | toàn tỉnh | 1.500"). */
function isSumInFull({ body }: OpenRow): boolean {
  return !body.hasCode && body.facts === 0 && body.texts < 2 && readSumWords(body.label) === 'whole';
}

function isUnit(body: BodyRow, { serial }: TableColumns): boolean {
  if (body.figures.size > 0 || body.sign !== undefined) return false;
  const text = body.words.join(' ');
  const isFirst = body.isLabelFirst || serial < 0 || body.words.length === 1;
  return isFirst && isUnitLine(text) && labelsUnit(text);
}
