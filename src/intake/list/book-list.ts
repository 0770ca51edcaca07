/** Reads the tables of a book as one list: its rows in batches, and the account of all that is there. */
import type { FileAccount, RowKind } from '../../model/list-account.ts';
import type { Progress } from '../bytes/source.ts';
import { misfitIn } from './account.ts';
import { accountOf } from './book-account.ts';
import { BookNotes } from './book-notes.ts';
import type { Book, GridRow, OpenSheet } from './file/grid.ts';
import type { FileTable } from './file-tables.ts';
import type { ListEntry, ListNote, ReadList } from './list.ts';
import type { ListRegulations } from './regulation-names.ts';
import { RowEntries } from './row-entries.ts';
import { isNameless, isOneProject, partsProblem } from './rows/merged-rows.ts';
import type { ListPlan, Question } from './rows/plan.ts';
import { RowIds } from './rows/repeated-ids.ts';
import type { ScannedRow } from './rows/scan.ts';
import { SameProjects } from './same-projects.ts';
import type { ReadSheet } from './sheets.ts';
import { WholeList } from './whole-list.ts';

export interface BookListOptions {
  readonly book: Book;
  readonly file: string | undefined;
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly FileTable[];
  readonly regulations: Pick<ListRegulations, 'isAnswered'>;
  readonly hiddenRows: 'read' | 'skip';
  /** Lets go of what the source stands on. */
  readonly release: () => Promise<void>;
  /** Tables whose ids carry what stands before them. */
  readonly prefixed: readonly FileTable[];
}

/** A row of data with the rows that only carry it on. */
interface Group {
  readonly index: number;
  readonly table: FileTable;
  readonly row: GridRow;
  readonly further: GridRow[];
}

interface Asked {
  readonly question: Question;
  readonly plan: ListPlan;
  /** Index of the row that cannot be read before the answer is known. */
  readonly index: number;
}

const NO_ROWS: readonly GridRow[] = [];

/** Rows of one table, handed out together. */
interface Batch {
  readonly table: FileTable;
  readonly entries: ListEntry[];
}

export class BookList implements ReadList {
  readonly format: ReadList['format'];
  readonly delimiter?: string;
  readonly encoding: string;
  readonly tables: ReadList['tables'];
  readonly #options: BookListOptions;
  readonly #notes: BookNotes;
  readonly #entries: RowEntries;
  readonly #whole: WholeList;
  readonly #ids = new RowIds();
  readonly #same: SameProjects | undefined;
  #isClosed = false;

  constructor(options: BookListOptions) {
    const { book, tables } = options;
    this.format = book.format;
    if (book.delimiter !== null) this.delimiter = book.delimiter;
    this.encoding = book.encoding;
    this.tables = tables.map(({ shape }) => shape);
    this.#options = options;
    this.#notes = new BookNotes(options);
    this.#entries = new RowEntries(options);
    this.#whole = new WholeList(tables, this.#notes, () => this.#allRows());
    this.#same = tables.length > 1 ? new SameProjects() : undefined;
  }

  get notes(): readonly ListNote[] {
    return this.#notes.all;
  }

  async *entries(): AsyncGenerator<readonly ListEntry[]> {
    try {
      for (const sheet of this.#options.sheets) {
        if (sheet.unread === undefined) yield* this.#entriesOf(sheet);
      }
      this.#notes.conclude(this.#ids, this.#same);
      const misfit = misfitIn(this.account());
      if (misfit !== undefined) throw new Error(`the account of the list does not add up: ${misfit}`);
    } finally {
      await this.close();
    }
  }

  async titles(most: number): Promise<readonly string[]> {
    const titles: string[] = [];
    for (const sheet of this.#options.sheets) {
      const first = sheet.layout?.tables[0];
      if (sheet.unread !== undefined || first === undefined) continue;
      const open = await sheet.open();
      for await (const rows of open.rows()) {
        const above = rows.filter(({ line }) => line < first.headerFirst);
        titles.push(...above.flatMap(({ cells }) => cells.filter((text) => text.trim() !== '')));
        if (above.length < rows.length || titles.length >= most) break;
      }
      sheet.hold(open);
    }
    return titles.slice(0, most);
  }

  account(): FileAccount {
    return accountOf(this.#options);
  }

  progress(): Progress {
    return this.#options.book.progress();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#options.book.close();
    await this.#options.release();
  }

  async *#entriesOf(sheet: ReadSheet): AsyncGenerator<readonly ListEntry[]> {
    for (let from = 0; ; ) {
      const open = await sheet.open();
      let asked: Asked | undefined;
      for await (const step of this.#readFrom(sheet, open, from)) {
        if ('question' in step) asked = step;
        else yield step.entries;
      }
      if (asked === undefined) {
        open.release();
        return;
      }
      sheet.hold(open);
      from = asked.index;
      await this.#whole.settle(asked.question, asked.plan);
    }
  }

  /** Reads on from a row; ends with what must be asked of the whole list first. */
  async *#readFrom(sheet: ReadSheet, open: OpenSheet, from: number): AsyncGenerator<Batch | Asked> {
    const mayCarryOn = (sheet.traits?.merges ?? 0) > 0;
    let index = -1;
    let group: Group | undefined;
    for await (const rows of open.rows()) {
      const batches: Batch[] = [];
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        index++;
        if (index < from) continue;
        const kind = sheet.layout!.kindAt(index);
        const table = this.#tableAt(sheet, index);
        if (group !== undefined) {
          if (kind === 'data' && group.table === table && isOneProject(group.row, row, table.plans)) {
            group.further.push(row);
            continue;
          }
          const asked = this.#take(group.index, group.table, group.row, group.further, open, batches);
          if (asked !== undefined) {
            yield* batches;
            yield asked;
            return;
          }
          group = undefined;
        }
        if (kind !== 'data' || table === undefined) {
          this.#carry(
            kind === 'data' ? 'note' : kind,
            sheet,
            table ?? this.#besides(sheet, index),
            row,
            batches,
          );
          continue;
        }
        const next = rows[at + 1];
        if (mayCarryOn || next === undefined || isNameless(next, table.plans)) {
          group = { index, table, row, further: [] };
          continue;
        }
        const asked = this.#take(index, table, row, NO_ROWS, open, batches);
        if (asked !== undefined) {
          yield* batches;
          yield asked;
          return;
        }
      }
      yield* batches;
    }
    if (group === undefined) return;
    const last: Batch[] = [];
    const asked = this.#take(group.index, group.table, group.row, group.further, open, last);
    yield* last;
    if (asked !== undefined) yield asked;
  }

  #tableAt(sheet: ReadSheet, index: number): FileTable | undefined {
    const { tables } = this.#options;
    const isIn = ({ layout }: FileTable) => index >= layout.start && index < layout.end;
    // Nearly every list is one table.
    if (tables.length === 1) return isIn(tables[0]!) ? tables[0] : undefined;
    return tables.find((table) => table.sheet === sheet && isIn(table));
  }

  /** The table that a row stands above, or behind the last of which it stands. */
  #besides(sheet: ReadSheet, index: number): FileTable | undefined {
    const own = this.#options.tables.filter((table) => table.sheet === sheet);
    return own.find(({ layout }) => index < layout.start) ?? own.at(-1);
  }

  /** Takes a row of data; gives what must be asked first. */
  #take(
    index: number,
    table: FileTable,
    row: GridRow,
    further: readonly GridRow[],
    open: OpenSheet,
    batches: Batch[],
  ): Asked | undefined {
    if (row.isHidden && this.#options.hiddenRows === 'skip') {
      for (const one of [row, ...further]) this.#carry('hidden', table.sheet, table, one, batches);
      return undefined;
    }
    const taken = this.#entries.take(table, row, open, partsProblem(row, further, table.plans));
    if ('question' in taken) return { ...taken, index };
    if (taken.kind !== 'proposal') this.#carry(taken.kind, table.sheet, table, row, batches);
    else {
      const { id } = this.#entries;
      table.sheet.counts.add('data', row.line);
      table.proposals++;
      if (taken.proposal === undefined) table.rejected++;
      this.#ids.add(taken.proposal?.id?.trim() ?? taken.id, taken.regulation);
      this.#same?.add(taken, table.shape.index, id, () => this.#notes.at(table.sheet, row.line));
      entriesOf(table, batches).push(taken);
    }
    if (row.isHidden) this.#notes.hidden(table.sheet, row.line);
    for (const one of further) this.#carry('part', table.sheet, table, one, batches);
    return undefined;
  }

  #carry(
    kind: Exclude<RowKind, 'data'>,
    sheet: ReadSheet,
    table: FileTable | undefined,
    row: GridRow,
    batches: Batch[],
  ): void {
    sheet.counts.add(kind, row.line);
    if (kind === 'blank' || kind === 'header') return;
    if (row.isHidden) this.#notes.hidden(sheet, row.line);
    if (kind === 'heading') table?.above.addHeading(row);
    else if (kind === 'title') table?.above.addTitle(row);
    if (table !== undefined) entriesOf(table, batches).push(this.#entries.carried(kind, table, row));
  }

  /** All rows of data of all tables, for what has to be known of the whole list. */
  async *#allRows(): AsyncGenerator<readonly ScannedRow[]> {
    for (const sheet of this.#options.sheets) {
      if (sheet.unread !== undefined) continue;
      const open = await sheet.open();
      let index = -1;
      for await (const rows of open.rows()) {
        const scanned: ScannedRow[] = [];
        for (const row of rows) {
          index++;
          if (sheet.layout!.kindAt(index) !== 'data' || row.problems.length > 0) continue;
          const table = this.#tableAt(sheet, index);
          const own = table?.plans.of(row);
          if (table === undefined || own === undefined || 'code' in own) continue;
          const placeOf = (column: number) => this.#entries.placeIn(open, row, column, table);
          scanned.push({ row, own, placeOf });
        }
        yield scanned;
      }
      sheet.hold(open);
    }
  }
}

function entriesOf(table: FileTable, batches: Batch[]): ListEntry[] {
  const last = batches.at(-1);
  if (last?.table === table) return last.entries;
  const entries: ListEntry[] = [];
  batches.push({ table, entries });
  return entries;
}
