/** What has to be known of a sheet before the first change: how far it reaches, and what stands where answers go. */
import {
  type CellRange,
  columnOfCell,
  holds,
  isWithin,
  MOST_COLUMNS,
  readRange,
  readRanges,
} from '../../../archive/cell-range.ts';
import { attribute, BrokenMarkup, prefixOf, type Token, unescaped } from '../../../archive/markup.ts';
import { displayWidth } from '../../document/layout.ts';
import { Page } from './page.ts';
import type { AnsweredTable } from './request.ts';

/** Excel's width of a column that says none, with the font it comes with. */
const DEFAULT_WIDTH = 8.43;
/** Columns that LibreOffice knew of for long: a span that reaches so far is said of the rest of the sheet. */
const MANY_COLUMNS = 1024;
/** A span of so many columns at the end is no place made for something. */
const BLANKET_COLUMNS = 8;

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly isHidden: boolean;
  readonly style: string | undefined;
}

export interface SurveyedTable {
  readonly table: AnsweredTable;
  /** Cells that an earlier run added. */
  readonly own: CellRange | undefined;
  /** The last column of its own, from 0. */
  lastColumn: number;
  /** The last column, ours left out, that holds a value in its rows. */
  lastFilled: number;
  /** By row that is there: format of its last cell; -1 of a row without. */
  readonly formats: Map<number, number>;
  /** Merges that begin in its rows. */
  readonly merges: CellRange[];
}

/** The last text of a row, which is shown beyond its cell as long as nothing stands there. */
export interface Tail {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  /** Its width in characters, or which shared text it is. */
  readonly text: { readonly width: number } | { readonly shared: number };
}

export class Survey {
  readonly tables: readonly SurveyedTable[];
  /** Of the sheet's elements, with its colon. */
  prefix = '';
  readonly spans: ColumnSpan[] = [];
  defaultWidth = DEFAULT_WIDTH;
  hasColumns = false;
  /** Merges in all. */
  mergeCount = 0;
  filter: CellRange | undefined;
  readonly tails: Tail[] = [];
  isProtected = false;
  readonly page = new Page();
  /** The last column that anything of the sheet's part takes, cells and widths left out. */
  #lastUsed = -1;
  /** The last column with a cell, those of an earlier run left out. */
  #lastCell = -1;

  /** Cells of an earlier run outside the rows that its table has now. */
  readonly #strayOwn: readonly CellRange[];

  #hasRows = false;
  #breaksColumns = false;
  #depth = 0;
  #row = 0;
  #column = -1;
  /** The ranges of an element that holds them as its text, as far as they are read. */
  #ranges: string | undefined;
  #current: SurveyedTable | undefined;
  #cell: { kind: string; format: number; isFilled: boolean; text: string } | undefined;
  #tail: Tail | undefined;
  #takesText = false;

  /** @param tables in the order of their rows */
  constructor(tables: readonly Pick<SurveyedTable, 'table' | 'own'>[]) {
    this.tables = tables.map(({ table, own }) => ({
      table,
      own,
      lastColumn: table.columns === undefined ? -1 : table.columns - 1,
      lastFilled: -1,
      formats: new Map(),
      merges: [],
    }));
    this.#strayOwn = this.tables.flatMap(({ table, own }) =>
      own !== undefined && (own.firstRow < table.headerFirst || own.lastRow > table.last) ? own : [],
    );
  }

  /** The last column in use, from 0. */
  get lastUsed(): number {
    const reach = Math.max(this.#lastUsed, this.#lastCell);
    const spans = this.spans.filter(({ width, isHidden }) => width !== undefined || isHidden);
    return spans.reduce((last, span) => (isBlanket(span, reach) ? last : Math.max(last, span.last)), reach);
  }

  /** Whether the part has been read to its end, and holds rows. */
  get isWhole(): boolean {
    return this.#depth === 0 && this.#hasRows;
  }

  token(token: Token): void {
    const { kind, name, text } = token;
    if (kind === 'text' || kind === 'other') {
      if (this.#takesText) this.#take(kind === 'text' ? text : '');
      return;
    }
    if (kind === 'close') {
      this.#depth--;
      this.#close(name);
      return;
    }
    if (this.#depth === 0) this.prefix = prefixOf(name);
    this.#open(token, this.#depth);
    if (kind === 'open') this.#depth++;
    else this.#close(name);
  }

  #open({ name, text, kind }: Token, depth: number): void {
    const { prefix } = this;
    if (name.endsWith(':sqref')) {
      this.#ranges = '';
      this.#takesText = true;
    }
    if (!name.startsWith(prefix)) return;
    switch (name.slice(prefix.length)) {
      case 'c':
        if (depth === 3) this.#openCell(text);
        break;
      case 'v':
      case 't':
        this.#takesText = this.#cell !== undefined && kind === 'open';
        break;
      case 'f':
        if (this.#cell !== undefined) this.#cell.isFilled = true;
        break;
      case 'row':
        if (depth === 2) this.#openRow(text);
        break;
      default:
        this.#openOther(name.slice(prefix.length), text, depth);
    }
  }

  #openOther(name: string, text: string, depth: number): void {
    const ref = () => readRange(attribute(text, 'ref') ?? '');
    switch (name) {
      case 'sheetData':
        this.#hasRows = true;
        break;
      case 'sheetFormatPr': {
        const width = Number(attribute(text, 'defaultColWidth') ?? attribute(text, 'baseColWidth'));
        if (width > 0) this.defaultWidth = width;
        break;
      }
      case 'cols':
        this.hasColumns = true;
        break;
      case 'col':
        if (depth === 2) this.#span(spanOf(text));
        break;
      case 'sheetProtection':
        this.isProtected = isTrue(attribute(text, 'sheet'));
        break;
      case 'autoFilter':
        if (depth === 1) this.filter = ref() ?? undefined;
        break;
      case 'mergeCell':
        this.#merge(ref());
        break;
      case 'hyperlink':
        this.#use(ref());
        break;
      case 'conditionalFormatting':
      case 'dataValidation':
        for (const range of readRanges(attribute(text, 'sqref') ?? '')) this.#use(range);
        break;
      case 'rowBreaks':
      case 'colBreaks':
        this.#breaksColumns = name === 'colBreaks';
        break;
      default:
        if (name !== 'brk' || this.#breaksColumns) this.page.take(name, text);
    }
  }

  #span(span: ColumnSpan): void {
    if (this.spans.length >= MOST_COLUMNS) throw new BrokenMarkup();
    this.spans.push(span);
  }

  #use(range: CellRange | null): void {
    if (range !== null && range.lastColumn < MOST_COLUMNS - 1 && !this.#isOwn(range)) {
      this.#lastUsed = Math.max(this.#lastUsed, range.lastColumn);
    }
  }

  /** Whether it lies within the cells of an earlier run, which are to be filled again. */
  #isOwn(range: CellRange): boolean {
    const own = tableAt(this.tables, range.firstRow)?.own;
    return (own !== undefined && isWithin(range, own)) || this.#strayOwn.some((one) => isWithin(range, one));
  }

  #merge(range: CellRange | null): void {
    this.mergeCount++;
    this.#use(range);
    if (range !== null) tableAt(this.tables, range.firstRow)?.merges.push(range);
  }

  #openRow(text: string): void {
    this.#row = Number(attribute(text, 'r') ?? this.#row + 1);
    this.#column = -1;
    this.#tail = undefined;
    this.#current = tableAt(this.tables, this.#row);
    const format = isTrue(attribute(text, 'customFormat')) ? Number(attribute(text, 's') ?? -1) : -1;
    this.#current?.formats.set(this.#row, format);
  }

  #openCell(text: string): void {
    const reference = attribute(text, 'r');
    this.#column = reference === undefined ? this.#column + 1 : columnOfCell(reference);
    if (this.#isOwnCell()) return;
    if (this.#column > this.#lastCell) this.#lastCell = this.#column;
    if (this.#current === undefined) return;
    const format = Number(attribute(text, 's') ?? 0);
    this.#cell = { kind: attribute(text, 't') ?? 'n', format, isFilled: false, text: '' };
  }

  #isOwnCell(): boolean {
    const own = this.#current?.own;
    if (own !== undefined && holds(own, this.#row, this.#column)) return true;
    return this.#strayOwn.some((range) => holds(range, this.#row, this.#column));
  }

  #take(text: string): void {
    if (this.#ranges !== undefined) this.#ranges += text;
    else if (this.#cell !== undefined) {
      this.#cell.text += text;
      this.#cell.isFilled ||= text !== '';
    }
  }

  #close(name: string): void {
    if (this.#ranges !== undefined) {
      for (const range of readRanges(this.#ranges)) this.#use(range);
      this.#ranges = undefined;
    }
    this.#takesText = false;
    if (name === `${this.prefix}c`) this.#closeCell();
    else if (name === `${this.prefix}row`) this.#closeRow();
  }

  #closeCell(): void {
    const cell = this.#cell;
    const current = this.#current;
    this.#cell = undefined;
    if (cell === undefined || current === undefined) return;
    const { table } = current;
    const column = this.#column;
    const isHeader = this.#row <= table.headerLast;
    if (cell.isFilled) {
      if (isHeader && table.columns === undefined) current.lastColumn = Math.max(current.lastColumn, column);
      current.lastFilled = Math.max(current.lastFilled, column);
      this.#tail = tailOf(cell, this.#row, column);
    }
    // In the header's first rows it is not yet known how far the table reaches.
    const reachesOn = isHeader && table.columns === undefined;
    if (reachesOn || column <= current.lastColumn) current.formats.set(this.#row, cell.format);
  }

  #closeRow(): void {
    const current = this.#current;
    const isAnswered = current?.table.rows.has(this.#row) || this.#row === current?.table.headerFirst;
    if (this.#tail !== undefined && isAnswered) this.tails.push(this.#tail);
    this.#current = undefined;
  }
}

/** The table in whose rows a row lies. @param tables in the order of their rows */
export function tableAt<T extends { readonly table: AnsweredTable }>(
  tables: readonly T[],
  row: number,
): T | undefined {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tables[middle]!.table.last < row) low = middle + 1;
    else high = middle;
  }
  const found = tables[low];
  return found !== undefined && row >= found.table.headerFirst ? found : undefined;
}

function tailOf(
  { kind, format, text }: { kind: string; format: number; text: string },
  row: number,
  column: number,
): Tail | undefined {
  if (kind === 's') return { row, column, format, text: { shared: Number(text) } };
  if (kind !== 'inlineStr' && kind !== 'str') return undefined;
  return { row, column, format, text: { width: displayWidth(unescaped(text)) } };
}

function spanOf(text: string): ColumnSpan {
  const width = Number(attribute(text, 'width') ?? Number.NaN);
  return {
    first: Number(attribute(text, 'min')) - 1,
    last: Number(attribute(text, 'max')) - 1,
    width: Number.isNaN(width) ? undefined : width,
    isHidden: isTrue(attribute(text, 'hidden')),
    style: attribute(text, 'style'),
  };
}

/** Whether a span is said of all columns that are left rather than of some. */
function isBlanket({ first, last, isHidden }: ColumnSpan, reach: number): boolean {
  if (last >= MANY_COLUMNS - 1) return true;
  return !isHidden && last - Math.max(first, reach + 1) + 1 > BLANKET_COLUMNS;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
