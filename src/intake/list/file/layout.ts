/**
 * Finds the header of a list, and what stands around it: title lines and a unit line above, one to three header
 * rows, a row of column numbers below.
 */
import type { Problem } from '../../../model/problem.ts';
import { type ListProfile, profileList } from './row-kind.ts';
import {
  isBlank,
  type MutableRow,
  oneLine,
  type Recognise,
  type SkippedLine,
  type SkipReason,
} from './table.ts';

export interface FoundHeader {
  readonly layout: Layout;
  readonly profile: ListProfile;
}

/** Records looked at behind those of the header, for how the list is built. */
const PROFILE_RECORDS = 50;

/** How many records have to be read before the header is looked for. */
export function sampleSize(headerRow: number | undefined): number {
  return headerRecords(headerRow) + PROFILE_RECORDS;
}

function headerRecords(headerRow: number | undefined): number {
  return Math.max(LAYOUT_RECORDS, (headerRow ?? 0) + 5);
}

/** Problems, without the file: no row at all, none that names a column, nothing in the line that is given. */
export function findHeader(
  sample: readonly MutableRow[],
  recognise: Recognise,
  headerRow: number | undefined,
): FoundHeader | { readonly problem: Problem } {
  // No more than asked for, so that the answer does not hang on how many rows came along in a block.
  const records = sample.slice(0, headerRecords(headerRow));
  const first = records.find((record) => record.cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return { problem: { code: 'file-empty', place: {}, params: {} } };
  const layout = findLayout(records, recognise, headerRow);
  if (layout !== null) {
    return {
      layout,
      profile: profileList(
        sample.slice(layout.dataStart, sampleSize(headerRow)).map((record) => record.cells),
      ),
    };
  }
  if (headerRow !== undefined) {
    const params = { headerRow: String(headerRow), rows: String(records[records.length - 1]!.line) };
    return { problem: { code: 'header-row-outside', place: {}, params } };
  }
  const params = { looked: String(records.length) };
  const found = first.cells.filter((cell) => cell.trim() !== '').join(' | ');
  return { problem: { code: 'no-header', place: { line: first.line }, found, params } };
}

/** How many records are looked at for the header, unless its line is given. */
const LAYOUT_RECORDS = 50;
const MOST_HEADER_ROWS = 3;

interface LayoutRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Layout {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly unitLine: string | null;
  readonly skipped: readonly SkippedLine[];
  /** Index of the first record of data. */
  readonly dataStart: number;
}

/**
 * Finds the header: of all single rows, and of two or three rows joined, the one with most cells that name a
 * column; fewer rows and earlier ones first. With `headerLine` the header begins in that line (or sheet row). Null
 * when no cell names a column, or the line given holds nothing.
 */
function findLayout(
  records: readonly LayoutRecord[],
  recognise: Recognise,
  headerLine?: number,
): Layout | null {
  const found =
    headerLine === undefined ? bestHeader(records, recognise) : givenHeader(records, headerLine, recognise);
  return found === null ? null : describe(records, found);
}

interface Header {
  readonly first: number;
  readonly rows: number;
  readonly names: readonly string[];
}

function bestHeader(records: readonly LayoutRecord[], recognise: Recognise): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (const [first, record] of records.entries()) {
    if (record.cells.every(isBlank)) continue;
    const header = headerFrom(records, first, recognise);
    const known = count(header.names, recognise);
    const better = known > most || (known === most && best !== null && header.rows < best.rows);
    if (better) [best, most] = [header, known];
  }
  return best;
}

function givenHeader(
  records: readonly LayoutRecord[],
  headerLine: number,
  recognise: Recognise,
): Header | null {
  const first = records.findIndex((record) => record.line === headerLine);
  if (first < 0 || records[first]!.cells.every(isBlank)) return null;
  return headerFrom(records, first, recognise);
}

/** The header that begins in record `first`, with as many rows as name most columns. */
function headerFrom(records: readonly LayoutRecord[], first: number, recognise: Recognise): Header {
  let best: Header = { first, rows: 1, names: joinRows([records[first]!.cells], recognise) };
  for (let rows = 2; rows <= MOST_HEADER_ROWS && first + rows <= records.length; rows++) {
    const cells = records.slice(first, first + rows).map((record) => record.cells);
    const last = cells[rows - 1]!;
    if (last.every(isBlank) || isColumnNumbers(last)) break;
    const header = { first, rows, names: joinRows(cells, recognise) };
    const more = count(header.names, recognise) - count(best.names, recognise);
    const split = rows === best.rows + 1 && (isUnitRow(last) || splitsCells(cells[rows - 2]!, last));
    if (more > 0 || split) best = header;
  }
  return best;
}

function count(names: readonly string[], recognise: Recognise): number {
  return new Set(names.filter((name) => name !== '' && recognise(name))).size;
}

/** A row that says nothing but in which units the columns above it are. */
function isUnitRow(cells: readonly string[]): boolean {
  return cells.every((cell) => isBlank(cell) || isUnit(oneLine(cell)));
}

/**
 * Whether `lower` divides merged cells of `upper`: it holds words just where `upper` is empty or begins a merged
 * cell, and nothing where `upper` stands alone. No row of data looks like this: it has a first cell, or numbers.
 */
function splitsCells(upper: readonly string[], lower: readonly string[]): boolean {
  let divided = 0;
  for (const [column, text] of lower.entries()) {
    if (isBlank(text)) continue;
    if (/^[\d.,\s]+$/.test(text)) return false;
    const empty = isBlank(upper[column] ?? '');
    const begins = !empty && column + 1 < lower.length && isBlank(upper[column + 1] ?? '');
    if (column === 0 || !(empty || begins)) return false;
    if (empty) divided++;
  }
  return divided > 0 && lower.some(isBlank);
}

/** One name a column. A merged cell of an upper row reaches to the right over the cells that the row below fills. */
function joinRows(rows: readonly (readonly string[])[], recognise: Recognise): string[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const upper = rows
    .slice(0, -1)
    .map((cells, level) => spread(cells, rows[level + 1]!, rows[level - 1] ?? [], width));
  const lowest = rows[rows.length - 1]!;
  return Array.from({ length: width }, (_, column) => {
    const parts = [...upper.map((cells) => cells[column]!), oneLine(lowest[column] ?? '')];
    return columnName(
      parts.filter((part, index) => part !== '' && part !== parts[index - 1]),
      recognise,
    );
  });
}

/** A merged cell ends where the row above begins a new one. */
function spread(
  cells: readonly string[],
  below: readonly string[],
  above: readonly string[],
  width: number,
): string[] {
  let merged = '';
  return Array.from({ length: width }, (_, column) => {
    const text = oneLine(cells[column] ?? '');
    if (isBlank(below[column] ?? '') || !isBlank(above[column] ?? '')) merged = '';
    if (text !== '' && !isBlank(below[column] ?? '')) merged = text;
    return text === '' ? merged : text;
  });
}

/**
 * The name of a column from the texts above one another: all of them joined; the lowest alone, or the upper ones
 * where the lowest only says that it is their sum, when that names a known column and the whole does not.
 */
function columnName(parts: readonly string[], recognise: Recognise): string {
  const lowest = parts[parts.length - 1] ?? '';
  const upper = parts.slice(0, -1).join(' ');
  if (upper === '') return lowest;
  const joined = `${upper} ${isUnit(lowest) && !lowest.startsWith('(') ? `(${lowest})` : lowest}`;
  if (recognise(joined)) return joined;
  if (recognise(lowest)) return lowest;
  if (WHOLE.test(lowest) && recognise(upper)) return upper;
  return joined;
}

function describe(records: readonly LayoutRecord[], header: Header): Layout {
  const skipped: SkippedLine[] = [];
  let unitLine: string | null = null;
  for (const record of records.slice(0, header.first)) {
    const unit = record.cells.find((cell) => UNIT_LINE.test(oneLine(cell)));
    if (unit !== undefined) unitLine = oneLine(unit);
    skip(skipped, record, unit === undefined ? 'title' : 'unit');
  }
  let dataStart = header.first + header.rows;
  const headerLine = records[dataStart - 1]!.line;
  const below = records[dataStart];
  if (below !== undefined && isColumnNumbers(below.cells.slice(0, header.names.length))) {
    skip(skipped, below, 'column-numbers');
    dataStart++;
  }
  return { header: header.names, headerLine, unitLine, skipped, dataStart };
}

function skip(skipped: SkippedLine[], record: LayoutRecord, reason: SkipReason): void {
  const text = record.cells.map(oneLine).filter((cell) => cell !== '');
  if (text.length > 0) skipped.push({ line: record.line, reason, text: text.join(' ') });
}

/** "ĐVT: triệu đồng", "(Đơn vị tính: tỷ đồng)", "Đơn vị: ha"; not "Đơn vị: Sở Xây dựng". */
const UNIT_LINE =
  /^\(?\s*(?:(?:đvt|đơn vị tính)\s*[:：]?\s*\S|đơn vị\s*[:：].*(?:đồng|tỷ|tỉ|triệu|vnđ|usd|m2|ha\)?$))/iu;

/** A unit alone, in brackets or not, as it stands in a second header row under its quantity. */
const UNIT =
  /^\(?(?:(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|vnđ|vnd|usd)|triệu|tỷ|tỉ|ha|m2|m²|km2|km²|%)\)?$/iu;

function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** The sum of the columns beside it: it is what the header above it names. */
const WHOLE = /^(?:tổng|tổng số|tổng cộng|cộng)(?: \(.*\))?$/iu;

/** One column number: "1", "(2)", "[3]", "A", "(6)=(4)+(5)", "6=4+5". */
const COLUMN_NUMBER = /^[([]?(?:(\d{1,2})|[A-ZĐ])[)\]]?(?:\s*=.*)?$/u;

/**
 * Whether a row under the header numbers the columns: (1) (2) (3), or A B 1 2 3. Bare numbers count only when there
 * are three or more, since a row of data may be 1, 2.
 */
function isColumnNumbers(cells: readonly string[]): boolean {
  const filled = cells.map(oneLine).filter((text) => text !== '');
  const bracketed = filled.length > 0 && filled.every((text) => /^[([]/.test(text));
  if (filled.length < (bracketed ? 2 : 3) || filled.length < cells.length * 0.6) return false;
  let expected = 1;
  for (const text of filled) {
    const found = COLUMN_NUMBER.exec(text);
    if (found === null) return false;
    if (found[1] === undefined) continue;
    if (Number(found[1]) !== expected) return false;
    expected++;
  }
  return expected > 1;
}
