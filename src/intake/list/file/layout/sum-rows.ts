/** Rows that sum others: by their words, and by their figures where they have no words. */
import type { RowKind } from '../../../../model/list-account.ts';
import type { BodyRow } from './body-row.ts';
import type { Levels } from './levels.ts';
import { isUnnamed, type OpenRow, type TableBody } from './open-row.ts';
import { compareSums } from './sums.ts';
import { readSumWords } from './words.ts';

/** Marks rows whose words say that they are a sum, or begin as such words do and whose figures prove it. */
export function markSums({ rows }: TableBody, levels: Levels): void {
  const last = rows.findLastIndex((row) => row.kind === undefined && !isSumRow(row));
  const lastData = rows.findLastIndex((row) => row.kind === 'data');
  const end = Math.max(last, lastData);
  for (const [at, row] of rows.entries()) {
    if (row.kind !== undefined || row.body.hasCode || row.isRich) {
      if (row.kind !== undefined || row.body.hasCode) continue;
    }
    const words = readSumWords(row.body.label);
    if (words === undefined) continue;
    const isNumbered = row.body.sign?.kind === 'number' || row.body.sign?.kind === 'dotted';
    if (words === 'whole' && !row.isRich) row.kind = isBare(row.body) && at < end ? 'subtotal' : 'total';
    else if (words === 'whole' && isProvenSum(rows, at)) row.kind = at < end ? 'subtotal' : 'total';
    else if (
      words === 'section' &&
      !isNumbered &&
      !row.isRich &&
      (levels.isNumbered || isProvenSum(rows, at))
    )
      row.kind = 'subtotal';
    else if (words === 'whole' && row.body.facts === 0) row.kind = 'total';
    else if (words === 'perhaps' && !isNumbered && isProvenSum(rows, at))
      row.kind = at < end ? 'subtotal' : 'total';
  }
}

function isSumRow({ body }: OpenRow): boolean {
  const words = readSumWords(body.label);
  return words === 'whole' || words === 'section';
}

/** "Cộng", "Tổng" and nothing more: of the rows above, wherever it stands. */
function isBare(body: BodyRow): boolean {
  return /^(?:cộng|tổng|tổng cộng)\s*[:.]*$/iu.test(body.label) && body.sign === undefined;
}

/**
 * Marks rows of figures alone. At the head and at the foot of a list they are its total; between, what sums the rows of data
 * above or below it up to the next such row or heading is a subtotal, and any other stays a row of data.
 */
export function markUnnamed({ rows, columns, endsInOthers }: TableBody): void {
  const titled = rows.filter(
    ({ body, kind }) => isOfList(kind) && body.label !== '' && !body.isLabelFirst,
  ).length;
  const unnamed = rows.filter((row) => isOpenUnnamed(row)).length;
  if (columns.title < 0 || titled === 0 || unnamed * 2 > titled) return;
  const first = rows.findIndex(
    ({ kind }) => kind !== 'column-numbers' && kind !== 'unit' && kind !== 'title',
  );
  const last = endsInOthers ? -1 : rows.findLastIndex(({ kind }) => kind === undefined || isOfList(kind));
  for (const [at, row] of rows.entries()) {
    if (!isOpenUnnamed(row)) continue;
    if (at === first || at === last) row.kind = 'total';
    else if (isProvenSum(rows, at)) row.kind = 'subtotal';
    else if (isBesideTotal(rows, at, last)) row.kind = 'total';
  }
}

function isOpenUnnamed(row: OpenRow): boolean {
  return (row.kind === undefined || row.kind === 'data') && !row.body.row.isDamaged && isUnnamed(row.body);
}

function isOfList(kind: RowKind | undefined): boolean {
  return (
    kind === undefined ||
    kind === 'data' ||
    kind === 'heading' ||
    kind === 'part' ||
    kind === 'subtotal' ||
    kind === 'total'
  );
}

/** Several rows of sums may stand at the foot. */
function isBesideTotal(rows: readonly OpenRow[], at: number, last: number): boolean {
  for (let next = at + 1; next <= last; next++) {
    const row = rows[next]!;
    if (row.kind !== 'total' && row.kind !== 'subtotal' && !isOpenUnnamed(row)) return false;
  }
  return at < last;
}

/** Whether figures sum those of the rows of data above, up to a heading or sum or all of them; or of those below. */
export function isProvenSum(rows: readonly OpenRow[], at: number): boolean {
  const whole = rows[at]!.body;
  if (whole.figures.size === 0) return false;
  const ranges = [sectionAbove(rows, at, false), sectionAbove(rows, at, true), sectionBelow(rows, at)];
  return ranges.some((range) => range.length > 1 && compareSums(whole, range) === 'equal');
}

/** The rows of data above a row, the nearest first. */
function sectionAbove(rows: readonly OpenRow[], at: number, isAll: boolean): BodyRow[] {
  const range: BodyRow[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const row = rows[before]!;
    if (isAddend(row)) range.push(row.body);
    else if (!isAll && endsSection(row)) break;
    if (rows[before + 1]!.followsOthers) return isAll ? [] : range;
  }
  return range;
}

function sectionBelow(rows: readonly OpenRow[], at: number): BodyRow[] {
  const range: BodyRow[] = [];
  for (let next = at + 1; next < rows.length && !rows[next]!.followsOthers; next++) {
    const row = rows[next]!;
    if (isAddend(row)) range.push(row.body);
    else if (endsSection(row)) break;
  }
  return range;
}

/** A row of data, or one that may be: parts, headings and sums are counted in others. */
function isAddend({ kind, body }: OpenRow): boolean {
  return (
    kind === 'data' || (kind === undefined && readSumWords(body.label) === undefined && !isUnnamed(body))
  );
}

function endsSection({ kind, body }: OpenRow): boolean {
  return (
    kind === 'heading' || kind === 'subtotal' || kind === 'total' || (kind === undefined && isUnnamed(body))
  );
}
