/** Rows that sum others: by their words, and by their figures where they have no words. */
import type { RowKind } from '../../../../model/list-account.ts';
import type { BodyRow } from './body-row.ts';
import { type Levels, levelOf } from './levels.ts';
import { isUnnamed, type OpenRow, type TableBody } from './open-row.ts';
import { compareSums } from './sums.ts';
import { readSumWords, type SumWords } from './words.ts';

/** Marks rows whose words say that they are a sum, or begin as such words do and whose figures prove it. */
export function markSums(body: TableBody, levels: Levels): void {
  const { rows } = body;
  const isListed = (row: OpenRow) => row.kind === 'data' || (row.kind === undefined && !isSumRow(row));
  const first = rows.findIndex(isListed);
  const last = body.endsInOthers ? rows.length : rows.findLastIndex(isListed);
  for (const [at, row] of rows.entries()) {
    if (row.kind !== undefined || row.body.hasCode) continue;
    const words = readSumWords(row.body.label);
    if (words === undefined || !isSum(body, at, words, levels)) continue;
    const isInside = first >= 0 && first < at && at < last;
    const isOfSection =
      words === 'section' || words === 'group' || (isInside && (words === 'perhaps' || isBare(row.body)));
    row.kind = isOfSection ? 'subtotal' : 'total';
  }
}

function isSum(body: TableBody, at: number, words: SumWords, levels: Levels): boolean {
  const row = body.rows[at]!;
  const { facts, sign } = row.body;
  if (words === 'whole') return facts === 0 || isProvenSum(body, at, levels);
  if (sign?.kind === 'number' || sign?.kind === 'dotted') return false;
  if (words === 'section' && !row.isRich) return true;
  if (words === 'group' && !row.isRich && levels.isNumbered) return true;
  // Small figures sum up by chance: without numbers that it lacks, a row of such words is a sum at the foot alone.
  if (words === 'perhaps' && !levels.isNumbered) return isSumOfAll(body, at, levels);
  return isProvenSum(body, at, levels);
}

function isSumRow({ body }: OpenRow): boolean {
  const words = readSumWords(body.label);
  return words === 'whole' || words === 'section' || words === 'group';
}

/** "Cộng", "Tổng" and nothing more: of the rows above, wherever it stands. */
function isBare(body: BodyRow): boolean {
  return /^(?:cộng|tổng)\s*[:.]*$/iu.test(body.label) && body.sign === undefined;
}

/**
 * Marks rows of figures alone. At the head and at the foot of a list they are its total; between, what sums the rows of data
 * above or below it up to the next such row or heading is a subtotal, and any other stays a row of data.
 */
export function markUnnamed(body: TableBody, levels: Levels): void {
  const { rows, columns, endsInOthers } = body;
  const titled = rows.filter(
    ({ body: row, kind }) => isOfList(kind) && row.label !== '' && !row.isLabelFirst,
  );
  const unnamed = rows.filter((row) => isOpenUnnamed(row)).length;
  if (columns.title < 0 || titled.length === 0 || unnamed * 2 > titled.length + 1) return;
  const first = rows.findIndex(({ kind }) => kind === undefined || isOfList(kind));
  const last = endsInOthers ? -1 : rows.findLastIndex(({ kind }) => kind === undefined || isOfList(kind));
  for (const [at, row] of rows.entries()) {
    if (!isOpenUnnamed(row)) continue;
    const isAtEnd = rows[at - 1]?.kind === 'repeated-header' || rows[at + 1]?.kind === 'repeated-header';
    if (at === first || at === last || isAtEnd) row.kind = 'total';
    else if (isProvenSum(body, at, levels)) row.kind = 'subtotal';
  }
  // Several rows of sums may stand at the foot.
  for (let at = last; at > 0; at--) {
    const row = rows[at]!;
    if (isOpenUnnamed(row)) row.kind = 'total';
    else if (row.kind !== 'total' && row.kind !== 'subtotal') break;
  }
}

function isOpenUnnamed(row: OpenRow): boolean {
  return (row.kind === undefined || row.kind === 'data') && !row.body.row.isDamaged && isUnnamed(row.body);
}

const OF_LIST: ReadonlySet<RowKind> = new Set<RowKind>(['data', 'heading', 'part', 'subtotal', 'total']);

function isOfList(kind: RowKind | undefined): boolean {
  return kind === undefined || OF_LIST.has(kind);
}

/** Whether figures sum those of the rows of data above, up to a heading or sum or all of them; or of those below. */
function isProvenSum(body: TableBody, at: number, levels: Levels): boolean {
  const whole = body.rows[at]!.body;
  if (whole.figures.size === 0) return false;
  const ranges = [
    () => sectionAbove(body, at, levels, false),
    () => sectionBelow(body, at, levels),
    () => sectionAbove(body, at, levels, true),
  ];
  return ranges.some((rangeOf) => {
    const range = rangeOf();
    return range.length > 1 && compareSums(whole, range) === 'equal';
  });
}

/** Whether the last row of a list sums all rows of data above it. */
function isSumOfAll(body: TableBody, at: number, levels: Levels): boolean {
  const { rows } = body;
  if (body.endsInOthers || rows.slice(at + 1).some(({ kind }) => isOfList(kind))) return false;
  const all = sectionAbove(body, at, levels, true);
  return all.length > 2 && compareSums(rows[at]!.body, all) === 'equal';
}

/** The rows of data above a row, the nearest first; none where not all of them are there. */
function sectionAbove({ rows, budget }: TableBody, at: number, levels: Levels, isAll: boolean): BodyRow[] {
  const range: BodyRow[] = [];
  for (let before = at - 1; before >= 0; before--) {
    if (budget.left-- < 0 || rows[before + 1]!.body.row.followsOthers) return [];
    const row = rows[before]!;
    if (isAddend(row, levels)) range.push(row.body);
    else if (!isAll && endsSection(row, levels)) break;
  }
  return range;
}

function sectionBelow({ rows, budget }: TableBody, at: number, levels: Levels): BodyRow[] {
  const range: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!;
    if (budget.left-- < 0 || row.body.row.followsOthers) return [];
    if (isAddend(row, levels)) range.push(row.body);
    else if (endsSection(row, levels)) break;
  }
  return range;
}

/** A row of data, or one that may be: parts, headings and sums are counted in others. */
function isAddend(row: OpenRow, levels: Levels): boolean {
  const { kind, body } = row;
  if (isUnnamed(body)) return false;
  if (kind !== undefined) return kind === 'data';
  return !mayHead(row, levels) && readSumWords(body.label) === undefined;
}

function endsSection(row: OpenRow, levels: Levels): boolean {
  const { kind, body } = row;
  if (kind === undefined) return isUnnamed(body) || mayHead(row, levels);
  return kind === 'heading' || kind === 'subtotal' || kind === 'total' || isUnnamed(body);
}

/** A row that is not decided yet, and has neither facts nor a number where others have. */
function mayHead({ kind, isRich, body }: OpenRow, levels: Levels): boolean {
  if (kind !== undefined || isRich) return false;
  const level = levelOf(body);
  if (level === 'number' || level === 'dotted' || level === 'code') return false;
  return levels.isRich || levels.isNumbered || (level !== 'none' && !levels.base.has(level));
}
