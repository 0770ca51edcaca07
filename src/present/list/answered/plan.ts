/** Where the answers of a sheet go: which columns, how wide, what is merged, and what must grow with them. */
import { type CellRange, isWithin, lettersOf, MOST_COLUMNS } from '../../../archive/cell-range.ts';
import { displayWidth } from '../../document/layout.ts';
import type { AnsweredTable, AnswerHead, Unanswerable } from './request.ts';
import type { Styles } from './styles.ts';
import type { Survey, SurveyedTable, Tail } from './survey.ts';
import type { SheetTable } from './table-part.ts';

/** Widths of the empty column that is left where a text runs over. */
const NARROWEST_GAP = 2;
const WIDEST_GAP = 12;
/** How much wider than the text of a cell its column has to be. */
const PADDING = 1;
/**
 * Points of a width of 1: the widest digit of the font that columns are measured by. Where Calibri is missing, what stands in
 * for it has digits a third wider: what fits on a page then fits on it everywhere.
 */
const WIDEST_UNIT = 7;
/** Times New Roman in 12 points runs as wide as the Calibri in 11 by which columns are measured. */
const USUAL_FONT_RATIO = 1.1;
/** The most that a column grows with the font of the list. */
const LARGEST_FONT_FACTOR = 2;

export interface PlannedTable {
  readonly table: AnsweredTable;
  /** By row that is there: the format beside its answer; -1 of a row without. */
  readonly formats: ReadonlyMap<number, number>;
  readonly heads: readonly string[];
  /** The column of each head, from 0, in rising order. */
  readonly targets: readonly number[];
  /** Cells of an earlier run: those that are not filled again are emptied. */
  readonly own: CellRange | undefined;
  /** The last row of the merge that begins at a row. */
  readonly mergedTo: ReadonlyMap<number, number>;
}

interface PlannedColumn {
  readonly column: number;
  readonly width: number;
}

export interface SheetPlan {
  readonly survey: Survey;
  readonly tables: readonly PlannedTable[];
  /** Columns that are new to the sheet, an empty one that is left before them included. */
  readonly columns: readonly PlannedColumn[];
  /** References of merges to be added, and of those to be taken away. */
  readonly merges: readonly string[];
  readonly oldMerges: ReadonlySet<string>;
  /** The last column that holds an answer, from 0. */
  readonly lastColumn: number;
  readonly widensFilter: boolean;
  /** Whether the new columns are narrower than their texts would have them. */
  readonly isNarrowed: boolean;
  /** What becomes of the pages that are printed. */
  readonly pages: 'same' | 'more' | 'smaller';
  /** The table of the sheet that grows. */
  readonly grown: { readonly part: SheetTable; readonly table: PlannedTable } | undefined;
}

export interface Surroundings {
  /** The last column that other parts take: drawings, notes, tables, print areas. */
  readonly lastUsed: number;
  readonly sheetTables: readonly SheetTable[];
  readonly styles: Styles | null;
  /** Width in characters of a shared text. */
  readonly sharedWidth: (index: number) => number;
}

export function planSheet(survey: Survey, around: Surroundings): SheetPlan | Unanswerable {
  const grown = tablesThatGrow(survey, around.sheetTables);
  if (typeof grown === 'string') return grown;
  const isFiltered = survey.tables.some((one) => isUnderFilter(survey, one));
  if (survey.tables.some((one) => isUnderFilter(survey, one) && isCutOff(survey, one))) return 'filter';

  const lacking = survey.tables.map(({ table, own }) => table.heads.slice(widthOf(own)));
  const widest = Math.max(0, ...lacking.map((heads) => heads.length));
  const free =
    Math.max(survey.lastUsed, around.lastUsed, ...survey.tables.map(({ own }) => own?.lastColumn ?? -1)) + 1;
  const gap = widest === 0 || isFiltered || grown !== null ? 0 : gapBefore(free, survey, around);
  const first = gap === 0 ? free : free + 1;
  if (first + widest > MOST_COLUMNS) return 'no-room';
  if (
    grown !== null &&
    widest > 0 &&
    (grown.part.range.lastColumn !== first - 1 || survey.tables.length > 1)
  ) {
    return 'table';
  }

  const tables = survey.tables.map((one): PlannedTable => {
    const heads = grown === null ? one.table.heads : distinctHeads(one, grown.part);
    return {
      table: one.table,
      formats: one.formats,
      heads: heads.map(({ text }) => text),
      targets: targetsOf(one, first),
      own: one.own,
      mergedTo: mergesDown(one),
    };
  });
  const { widths, isNarrowed, keepsPage } = fittedWidths(lacking, survey, { free, gap }, around.styles);
  const columns = widths.map((width, index) => ({ column: first + index, width }));
  const { merges, oldMerges } = mergesOf(survey, tables);
  return {
    survey,
    tables,
    columns: gap === 0 ? columns : [{ column: free, width: gap }, ...columns],
    merges,
    oldMerges,
    lastColumn: Math.max(...tables.flatMap(({ targets }) => targets)),
    widensFilter: isFiltered,
    isNarrowed,
    pages:
      widest === 0 || (!survey.page.fitsWidth && keepsPage)
        ? 'same'
        : survey.page.fitsWidth
          ? 'smaller'
          : 'more',
    grown: grown === null ? undefined : { part: grown.part, table: tables[grown.index]! },
  };
}

function widthOf(own: CellRange | undefined): number {
  return own === undefined ? 0 : own.lastColumn - own.firstColumn + 1;
}

/** The columns of an earlier run from their first, and from `first` what goes beyond them. */
function targetsOf({ table, own }: SurveyedTable, first: number): number[] {
  const known = widthOf(own);
  return table.heads.map((_, index) => (index < known ? own!.firstColumn + index : first + index - known));
}

interface Widths {
  readonly widths: readonly number[];
  readonly isNarrowed: boolean;
  /** Whether the columns stand on the page that the list ends on. */
  readonly keepsPage: boolean;
}

/** The widths of the new columns: as their texts would have them, or narrowed to what is left of the page. */
function fittedWidths(
  lacking: readonly (readonly AnswerHead[])[],
  survey: Survey,
  { free, gap }: { readonly free: number; readonly gap: number },
  styles: Styles | null,
): Widths {
  const sizes: WidthRange[] = [];
  for (const [at, heads] of lacking.entries()) {
    for (const [index, head] of heads.entries()) {
      const size = columnWidth(head, survey.tables[at]!, styles);
      const known = sizes[index] ?? { width: 0, least: 0 };
      sizes[index] = { width: Math.max(known.width, size.width), least: Math.max(known.least, size.least) };
    }
  }
  const before = Array.from({ length: free }, (_, column) => widthAt(survey, column));
  const points = [...before, gap].map((width) => width * WIDEST_UNIT);
  const room = survey.page.roomBeside(points) / WIDEST_UNIT;
  const wanted = sizes.reduce((sum, { width }) => sum + width, 0);
  const least = sizes.reduce((sum, one) => sum + one.least, 0);
  const keepsPage = least <= room;
  if (survey.page.fitsWidth || wanted <= room || !keepsPage) {
    return {
      widths: sizes.map(({ width }) => Math.round(width)),
      isNarrowed: false,
      keepsPage: wanted <= room,
    };
  }
  const share = (room - least) / (wanted - least);
  const narrowed = sizes.map((one) => Math.floor((one.least + share * (one.width - one.least)) * 10) / 10);
  return { widths: narrowed, isNarrowed: true, keepsPage };
}

interface WidthRange {
  readonly width: number;
  readonly least: number;
}

function columnWidth(
  { text, width, least = width }: AnswerHead,
  { table, formats }: SurveyedTable,
  styles: Styles | null,
): WidthRange {
  const beside = formats.get(table.first) ?? -1;
  const ratio = styles === null || beside < 0 ? 1 : styles.fontSize(beside) / styles.fontSize(0);
  const factor = Math.min(Math.max(ratio / USUAL_FONT_RATIO, 1), LARGEST_FONT_FACTOR);
  const wraps = styles?.runsOver(Math.max(0, formats.get(table.headerFirst) ?? 0)) === false;
  const headWidth = wraps ? 0 : displayWidth(text) + PADDING;
  return { width: Math.max(width * factor, headWidth), least: Math.max(least * factor, headWidth) };
}

/** The one table of the sheet that the list stands in, null where it stands in none. */
function tablesThatGrow(
  survey: Survey,
  parts: readonly SheetTable[],
): { readonly part: SheetTable; readonly index: number } | null | 'table' {
  let found: { part: SheetTable; index: number } | null = null;
  for (const [index, { table, lastColumn }] of survey.tables.entries()) {
    for (const part of parts) {
      const { range } = part;
      const isApart =
        range.firstRow > table.last || range.lastRow < table.headerFirst || range.firstColumn > lastColumn;
      if (isApart) continue;
      const hasOneHeader = table.headerFirst === table.headerLast && range.firstRow === table.headerLast;
      if (!part.canGrow || !hasOneHeader || found !== null) return 'table';
      found = { part, index };
    }
  }
  return found;
}

/** The names of a table's columns differ from one another. */
function distinctHeads({ table, own }: SurveyedTable, { range, names }: SheetTable): AnswerHead[] {
  const isOwn = (index: number) => {
    const column = range.firstColumn + index;
    return own !== undefined && column >= own.firstColumn && column <= own.lastColumn;
  };
  const taken = new Set(names.filter((_, index) => !isOwn(index)).map((name) => name.toLowerCase()));
  return table.heads.map((head) => {
    let text = head.text;
    for (let number = 2; taken.has(text.toLowerCase()); number++) text = `${head.text} (${number})`;
    taken.add(text.toLowerCase());
    return { ...head, text };
  });
}

function isUnderFilter({ filter }: Survey, { table, lastColumn }: SurveyedTable): boolean {
  return (
    filter !== undefined &&
    filter.firstRow <= table.last &&
    filter.lastRow >= table.headerFirst &&
    filter.firstColumn <= lastColumn
  );
}

/** Whether something that is none of the list's stands between its filter and the columns behind everything. */
function isCutOff({ filter }: Survey, { lastColumn, lastFilled }: SurveyedTable): boolean {
  return lastFilled > Math.max(lastColumn, filter!.lastColumn);
}

/** How wide an empty column must be for the texts that run over; 0 where none does. */
function gapBefore(free: number, survey: Survey, { styles, sharedWidth }: Surroundings): number {
  const merged = new Set(
    survey.tables.flatMap(({ merges }) =>
      merges.map(({ firstRow, firstColumn }) => `${firstRow}:${firstColumn}`),
    ),
  );
  const rooms = new Map<number, number>();
  const roomFrom = (column: number): number => {
    let room = rooms.get(column);
    if (room === undefined) {
      room = 0;
      for (let at = column; at < free; at++) room += widthAt(survey, at);
      rooms.set(column, room);
    }
    return room;
  };
  const over = (tail: Tail): number => {
    if (tail.column >= free || styles?.runsOver(tail.format) === false) return 0;
    if (merged.has(`${tail.row}:${tail.column}`)) return 0;
    const width = 'width' in tail.text ? tail.text.width : sharedWidth(tail.text.shared);
    return width + PADDING - roomFrom(tail.column);
  };
  const most = survey.tails.reduce((widest, tail) => Math.max(widest, over(tail)), 0);
  return most <= 0 ? 0 : Math.min(WIDEST_GAP, Math.max(NARROWEST_GAP, Math.ceil(most)));
}

function widthAt({ spans, defaultWidth }: Survey, column: number): number {
  const span = spans.find(({ first, last }) => first <= column && column <= last);
  if (span?.isHidden) return 0;
  return span?.width ?? defaultWidth;
}

/**
 * By row with an answer: how far it is merged downwards. A merge over rows that have answers of their own (a source of
 * money that is written once for several projects) is none of one row.
 */
function mergesDown({ table, lastColumn, merges }: SurveyedTable): Map<number, number> {
  const down = new Map<number, number>();
  for (const { firstRow, lastRow, firstColumn } of merges) {
    const isOfRow = lastRow > firstRow && lastRow <= table.last && firstColumn <= lastColumn;
    if (!isOfRow || !table.rows.has(firstRow) || lastRow <= (down.get(firstRow) ?? 0)) continue;
    let row = firstRow + 1;
    while (row <= lastRow && !table.rows.has(row)) row++;
    if (row > lastRow) down.set(firstRow, lastRow);
  }
  return down;
}

/** Merges of answer cells that are still to be made, and those of an earlier run that are not to be. */
function mergesOf(survey: Survey, tables: readonly PlannedTable[]): Pick<SheetPlan, 'merges' | 'oldMerges'> {
  const wanted = new Set<string>();
  for (const { table, targets, mergedTo } of tables) {
    for (const target of targets) {
      const letters = lettersOf(target);
      const add = (from: number, to: number) => wanted.add(`${letters}${from}:${letters}${to}`);
      if (table.headerLast > table.headerFirst) add(table.headerFirst, table.headerLast);
      for (const [from, to] of mergedTo) add(from, to);
    }
  }
  const earlier = survey.tables.flatMap(({ own, merges }) =>
    own === undefined ? [] : merges.filter((merge) => isWithin(merge, own)),
  );
  const oldMerges = new Set(earlier.map(referenceOf).filter((reference) => !wanted.has(reference)));
  for (const merge of earlier) wanted.delete(referenceOf(merge));
  return { merges: [...wanted], oldMerges };
}

function referenceOf({ firstColumn, firstRow, lastColumn, lastRow }: CellRange): string {
  return `${lettersOf(firstColumn)}${firstRow}:${lettersOf(lastColumn)}${lastRow}`;
}
