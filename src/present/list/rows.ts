/** Lists, their rows, and how a list is drawn; and the columns of a list that is written back. */
import type { Decision } from '../../model/decision.ts';
import type { CarriedRow, ListRow, ListTable } from '../../model/list-row.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import type { DrawOptions } from '../document/layout.ts';
import { listWordsFor } from '../messages/list.ts';
import type { Summary } from './summary.ts';

/** What is known of a table of a list before its first row. */
export interface ListShape {
  /** Absent for standard input. */
  readonly file?: string;
  /** Name of its sheet, where the file has several. */
  readonly sheet?: string;
  /** Absent for JSON lists. */
  readonly header?: readonly string[];
  /** As read; absent where the format has none. */
  readonly delimiter?: string;
  /** The table itself; absent for a list that cannot be read. */
  readonly table?: ListTable;
}

/** How a list is drawn, piece by piece and in this order. Each piece is the text that comes next. */
export interface ListRenderer {
  start(): string;
  /** Before the rows of a table, of one or of several. */
  list(shape: ListShape): string;
  /**
   * What is a row's own.
   * @param decision brief: without what differs between rows in the same cells; absent for a refused row
   */
  answer(row: ListRow, decision: Decision | undefined): string;
  /**
   * What follows on an answer, the same for every row with this decision; not asked for of a refused row.
   * @param regulation by which it was decided
   */
  shared(decision: Decision, regulation: Regulation): string;
  carried(row: CarriedRow): string;
  end(summary: Summary): string;
}

export interface ListRenderOptions extends DrawOptions {
  /** The regulation of the run: of rows that name none. */
  readonly regulation: Regulation;
  /** Whether JSON results hold the trace. */
  readonly trace: boolean;
  /** The decision with everything that is a row's own. */
  readonly whole: (proposal: Proposal, regulation: Regulation) => Decision;
  /** All tables of all lists of the run, where that is known before the first is read. */
  readonly shapes: readonly ListShape[];
}

/** What a table is called among several. */
export function nameOf({ file, sheet }: ListShape): string {
  return sheet === undefined ? (file ?? '-') : `${file ?? '-'} › ${sheet}`;
}

export function idOf(row: ListRow): string | undefined {
  return row.proposal?.id ?? row.id;
}

export function titleOf(row: ListRow): string | undefined {
  return row.proposal?.title ?? row.title;
}

/** Where a list has none: standard everywhere, and read again by this program whatever the machine. */
const DEFAULT_DELIMITER = ',';

/**
 * The user's columns in their order. Several tables have the union of their columns, in the order in which they come
 * up, behind columns that name the file and the sheet, where there are several of them; a name that a table has twice is
 * two columns.
 */
export class Columns {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly #lang: Lang;
  /** Of several tables: where each column stands under the header. */
  readonly #indexes: ReadonlyMap<string, number> | undefined;
  /** Which names stand before the columns. */
  readonly #leading: readonly ('file' | 'sheet')[];
  /** Of several tables: where the cells of the table at hand stand, and the names before them. */
  #targets: readonly number[] | undefined;
  #names: readonly string[] = [];

  constructor(shapes: readonly ListShape[], lang: Lang) {
    this.#lang = lang;
    this.delimiter = shapes.find((shape) => shape.delimiter !== undefined)?.delimiter ?? DEFAULT_DELIMITER;
    const names = new Map<string, string>();
    for (const shape of shapes) {
      const header = headerOf(shape, lang);
      keysOf(header).forEach((key, index) => {
        if (!names.has(key)) names.set(key, header[index]!);
      });
    }
    this.#leading = leadingOf(shapes);
    const { columns: heads } = listWordsFor(lang);
    this.header = [...this.#leading.map((one) => heads[one]), ...names.values()];
    if (shapes.length < 2) return;
    this.#indexes = new Map([...names.keys()].map((key, index) => [key, index + this.#leading.length]));
  }

  /** The rows that follow are of this table. */
  list(shape: ListShape): void {
    const indexes = this.#indexes;
    if (indexes === undefined) return;
    this.#targets = keysOf(headerOf(shape, this.#lang)).map((key) => indexes.get(key)!);
    this.#names = this.#leading.map((one) => shape[one] ?? (one === 'file' ? '-' : ''));
  }

  /** The row's own cells, one for each column of the header. Cells beyond the row's own header are left out. */
  cells(row: ListRow | CarriedRow): readonly string[] {
    const own =
      row.cells ?? ('problems' in row ? [String(row.row), idOf(row) ?? '', titleOf(row) ?? ''] : []);
    return this.#place(own, '', this.#names);
  }

  /** Which of {@link cells} are numbers of a sheet. */
  numeric(row: ListRow | CarriedRow): readonly boolean[] | undefined {
    return row.numeric ? this.#place(row.numeric, false, []) : undefined;
  }

  #place<T>(own: readonly T[], empty: T, names: readonly T[]): readonly T[] {
    const targets = this.#targets;
    const width = this.header.length;
    if (targets === undefined) return own.length === width ? own : fitted(own, width, empty);
    const placed = new Array<T>(width).fill(empty);
    names.forEach((name, index) => {
      placed[index] = name;
    });
    targets.forEach((target, index) => {
      placed[target] = own[index] ?? empty;
    });
    return placed;
  }
}

/** A single table needs no names; tables of one file are told apart by their sheets. */
function leadingOf(shapes: readonly ListShape[]): ('file' | 'sheet')[] {
  if (shapes.length < 2) return [];
  const areFiles = new Set(shapes.map(({ file }) => file)).size > 1;
  const areSheets = shapes.some(({ sheet }) => sheet !== undefined);
  return [...(areFiles ? (['file'] as const) : []), ...(areSheets ? (['sheet'] as const) : [])];
}

function fitted<T>(own: readonly T[], width: number, empty: T): T[] {
  return Array.from({ length: width }, (_, index) => own[index] ?? empty);
}

/** Whether rows carry along what they say of their regulation: in lists with columns that is one of them. */
export function namesRegulations(shapes: readonly ListShape[]): boolean {
  return shapes.every(({ header }) => header !== undefined);
}

/** JSON lists have no columns: the number, id and title of the row stand for it. */
function headerOf({ header }: ListShape, lang: Lang): readonly string[] {
  if (header !== undefined) return header;
  const { row, id, title } = listWordsFor(lang).columns;
  return [row, id, title];
}

/** Names made distinct: the second column of a name is another one than its first. */
function keysOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${count}:${name}`;
  });
}
