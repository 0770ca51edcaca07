/** Decides, over the whole of a sheet, which tables stand on it and what every row is. */
import type { RowKind } from '../../../../model/list-account.ts';
import type { Problem } from '../../../../model/problem.ts';
import type { GridRow, OpenSheet } from '../grid.ts';
import { firstAbove, isTitleRow, kindAbove, unitsAbove } from './between.ts';
import { classifyBody } from './body.ts';
import { readBodyRow, type TableColumns, tableColumns } from './body-row.ts';
import { fewTexts } from './figure-texts.ts';
import { type FoundHeader, findHeaders } from './find-headers.ts';
import { headerTexts, rowTexts } from './header-evidence.ts';
import { type OpenRow, openRow } from './open-row.ts';
import { type KeptRow, type ScannedSheet, scanSheet } from './scan.ts';
import type { LayoutOptions, SheetLayout, TableLayout, UnitLine } from './sheet-layout.ts';
import { isBlank, isColumnNumbers, isUnit } from './text.ts';
import { labelsUnit, statesUnit, unitTexts } from './unit-lines.ts';

/**
 * Problems: `header-row-outside`, where the line that is given as the header is not there or holds nothing.
 * @param skim reads the rows instead, where most of them need not be made
 */
export async function findLayout(
  rows: AsyncIterable<readonly GridRow[]>,
  options: LayoutOptions,
  skim?: OpenSheet['skim'],
): Promise<SheetLayout | { readonly problem: Problem }> {
  const sheet = await scanSheet(rows, skim);
  const { headerRows } = options;
  const headers = findHeaders(sheet.kept, options.recognise, headerRows);
  if (headerRows !== undefined && headers.length === 0) {
    const params = { headerRow: String(headerRows.first), rows: String(sheet.lastLine) };
    return { problem: { code: 'header-row-outside', place: {}, params } };
  }
  return new Layout(sheet).build(headers);
}

/** Rows looked at for whether rows of data have facts. */
const SAMPLE = 300;
/** Rows of a table that are added up in all, one by one. */
const MOST_ADDED = 100_000;

class Layout {
  readonly #sheet: ScannedSheet;
  readonly #rows: readonly KeptRow[];
  /** By the index of the row among all rows. Of rows that were not kept nothing stands here: they are data, or blank. */
  readonly #kinds = new Map<number, RowKind>();
  readonly #tables: TableLayout[] = [];

  constructor(sheet: ScannedSheet) {
    this.#sheet = sheet;
    this.#rows = sheet.kept;
  }

  build(headers: readonly FoundHeader[]): SheetLayout {
    const groups = this.#groups(headers);
    let from = 0;
    for (const [at, group] of groups.entries()) {
      const above = this.#rows.slice(from, group[0]!.first);
      for (const row of above) this.#kinds.set(row.index, kindAbove(row));
      from = this.#readTable(group, unitsAbove(above), groups[at + 1]?.[0]);
    }
    for (const row of this.#rows.slice(from)) this.#kinds.set(row.index, kindAbove(row));
    return this.#result();
  }

  /** Headers by table: those that repeat one, with no unit of their own above them, belong to its table. */
  #groups(headers: readonly FoundHeader[]): FoundHeader[][] {
    const groups: FoundHeader[][] = [];
    for (const header of headers) {
      const group = groups[groups.length - 1];
      if (group !== undefined && this.#repeats(group[0]!, header)) group.push(header);
      else groups.push([header]);
    }
    return groups;
  }

  #repeats(first: FoundHeader, header: FoundHeader): boolean {
    if (headerTexts(this.#rows, first) !== headerTexts(this.#rows, header)) return false;
    for (let at = header.first - 1; at > first.last && at > header.first - 6; at--) {
      const row = this.#rows[at]!;
      const texts = row.cells.filter((cell) => !isBlank(cell)).length;
      if (texts > 1 && !isTitleRow(row)) break;
      if (statesUnit(row)) return false;
    }
    return true;
  }

  /** @returns the first kept row behind the table and all that belongs to it */
  #readTable(
    group: readonly FoundHeader[],
    units: readonly UnitLine[],
    following: FoundHeader | undefined,
  ): number {
    const header = group[0]!;
    for (const row of this.#rows.slice(header.first, header.last + 1)) this.#kinds.set(row.index, 'header');
    const limit = following?.first ?? this.#rows.length;
    const repeated = this.#repeatedRows(group, limit);
    const all = this.#rows.slice(header.last + 1, limit);
    const columns = tableColumns(
      header,
      all.filter((row) => !repeated.has(row.index)),
    );
    this.#markTitles(group, columns, repeated);
    const to =
      following === undefined ? limit : firstAbove(this.#sheet, columns, limit, this.#lastOf(group) + 1);
    const rows = this.#openRows(this.#rows.slice(header.last + 1, to), columns, repeated);
    const lastOther = this.#lastOther(to);
    classifyBody({ columns, rows, endsInOthers: lastOther >= 0, budget: { left: MOST_ADDED } });
    for (const { body, kind } of rows) {
      this.#kinds.set(body.row.index, header.isList ? kind! : 'note');
    }
    if (header.isList) this.#addTables(header, units, rows, Math.max(lastOther, lastListed(rows)) + 1);
    return to;
  }

  #lastOf(group: readonly FoundHeader[]): number {
    return group[group.length - 1]!.last;
  }

  /** The last row of data that was not kept, behind those of a table; −1 where there is none. */
  #lastOther(to: number): number {
    const following = this.#rows[to];
    const hasOthers = following === undefined ? this.#sheet.endsInOthers : following.followsOthers;
    if (!hasOthers) return -1;
    let at = (following?.index ?? this.#sheet.rows) - 1;
    while (at > 0 && this.#sheet.isBlankAt(at)) at--;
    return at;
  }

  /** Rows that repeat the header, and the numbers of its columns. */
  #repeatedRows(group: readonly FoundHeader[], limit: number): Map<number, RowKind> {
    const repeated = new Map<number, RowKind>();
    const first = group[0]!;
    for (const header of group.slice(1)) {
      for (let at = header.first; at <= header.last; at++) {
        repeated.set(this.#rows[at]!.index, 'repeated-header');
      }
    }
    const texts = new Set(this.#rows.slice(first.first, first.last + 1).map(rowTexts));
    let numbers: string | undefined;
    let isBelowHeader = true;
    for (const row of this.#rows.slice(first.last + 1, limit)) {
      if (repeated.has(row.index)) {
        isBelowHeader = true;
      } else if (this.#countsColumns(row, first, isBelowHeader, numbers)) {
        numbers ??= rowTexts(row);
        repeated.set(row.index, 'column-numbers');
      } else {
        isBelowHeader = filledCells(row) > 1 && texts.has(rowTexts(row));
        if (isBelowHeader) repeated.set(row.index, 'repeated-header');
      }
    }
    return repeated;
  }

  /** Titles above headers that are repeated; a heading there is one of the list. */
  #markTitles(group: readonly FoundHeader[], columns: TableColumns, repeated: Map<number, RowKind>): void {
    for (const [at, header] of group.entries()) {
      if (at === 0) continue;
      const from = firstAbove(this.#sheet, columns, header.first, group[at - 1]!.last + 1);
      for (const row of this.#rows.slice(from, header.first)) {
        if (repeated.has(row.index) || readBodyRow(row, columns).sign !== undefined) continue;
        repeated.set(row.index, kindAbove(row));
      }
    }
  }

  /** Bare numbers may be data further down, unless they repeat those under the header. */
  #countsColumns(
    row: KeptRow,
    { columns }: FoundHeader,
    isBelowHeader: boolean,
    numbers: string | undefined,
  ): boolean {
    const found = isColumnNumbers(row.cells, columns.filter(({ name }) => name !== '').length);
    return found === 'bracketed' || (found === 'bare' && (isBelowHeader || rowTexts(row) === numbers));
  }

  #openRows(
    body: readonly KeptRow[],
    columns: TableColumns,
    repeated: ReadonlyMap<number, RowKind>,
  ): OpenRow[] {
    const sample = body
      .filter((row) => !repeated.has(row.index))
      .slice(0, SAMPLE)
      .map((row) => readBodyRow(row, columns));
    const numbered = sample.filter(({ sign }) => sign?.kind === 'number' || sign?.kind === 'dotted');
    const hasFacts = numbered.filter(({ facts }) => facts > 0).length * 2 >= Math.max(numbered.length, 1);
    return body.map((row) => {
      const open = openRow(row, columns, hasFacts);
      open.kind = repeated.get(row.index);
      return open;
    });
  }

  /** The table, or several under one header where a line between their rows states another unit. */
  #addTables(header: FoundHeader, units: readonly UnitLine[], rows: readonly OpenRow[], end: number): void {
    let start = this.#rows[header.last]!.index + 1;
    const lines = [...units];
    let hasData = false;
    const below: UnitLine[] = [];
    for (const { body, kind } of rows) {
      const found = unitsBelow(body.row, kind);
      if (kind === 'unit' && hasData && body.row.index < end) {
        this.#tables.push(
          this.#table(header, [...lines.splice(0), ...below.splice(0)], start, body.row.index),
        );
        start = body.row.index + 1;
        hasData = false;
      }
      (hasData ? below : lines).push(...found);
      hasData ||= kind === 'data';
    }
    this.#tables.push(this.#table(header, [...lines, ...below], start, Math.max(start, end)));
  }

  #table(header: FoundHeader, unitLines: readonly UnitLine[], start: number, end: number): TableLayout {
    return {
      header: header.columns,
      headerFirst: this.#rows[header.first]!.line,
      headerLast: this.#rows[header.last]!.line,
      start,
      end,
      unitLines,
    };
  }

  #figuresIn(column: number): readonly string[] | undefined {
    const others = this.#sheet.figuresIn(column);
    if (others === undefined) return undefined;
    const kept = this.#rows.filter(({ index }) => this.#kinds.get(index) === 'data');
    return [...fewTexts(kept.map(({ cells }) => cells[column] ?? '')), ...others];
  }

  #result(): SheetLayout {
    const kinds = this.#kinds;
    const sheet = this.#sheet;
    const first = this.#tables[0]?.start ?? Number.POSITIVE_INFINITY;
    return {
      tables: this.#tables,
      rows: sheet.rows,
      kindAt: (index) => {
        if (sheet.isBlankAt(index)) return 'blank';
        return kinds.get(index) ?? sheet.kindByWordsAt(index) ?? (index >= first ? 'data' : 'title');
      },
      figuresIn: (column) => (this.#tables.length === 1 ? this.#figuresIn(column) : undefined),
    };
  }
}

/** What a row under a header states of units: a note only where it says that it does. */
function unitsBelow(row: KeptRow, kind: RowKind | undefined): UnitLine[] {
  if (kind === 'unit') return unitTexts(row, (text) => labelsUnit(text) || isUnit(text));
  return kind === 'note' ? unitTexts(row, labelsUnit) : [];
}

function filledCells(row: KeptRow): number {
  return row.cells.filter((cell) => cell !== '').length;
}

/** The last row that belongs to a list; −1 without one. */
function lastListed(rows: readonly OpenRow[]): number {
  const last = rows.findLast(
    ({ kind }) => kind !== 'note' && kind !== 'signature' && kind !== 'title' && kind !== 'unit',
  );
  return last?.body.row.index ?? -1;
}
