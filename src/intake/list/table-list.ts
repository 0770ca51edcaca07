/** A table as a list: rows in batches, each answered, with what comes up about the whole of it. */
import type { Notice } from '../../model/notice.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { TableReader, TableRow } from '../table/table.ts';
import type { CarriedEntry, ListEntry, ProposalEntry, ReadList } from './list.ts';
import { type ListPlan, settleNumbers } from './list-plan.ts';
import { note, styleNote, Tally } from './notes.ts';
import { type Question, RowReader, type RowReading } from './row-reader.ts';
import { type ScanAnswer, scanTable } from './scan.ts';
import { SeenIds } from './seen-ids.ts';

/** Opens the same table once more; undefined where that has become impossible. */
export type Reopen = () => Promise<TableReader | undefined>;

export interface TableListOptions {
  readonly file: string | undefined;
  readonly notes: Notice[];
  readonly reopen: Reopen;
  /** Closes what the table stands on, after the table itself. */
  readonly release: () => Promise<void>;
}

export class TableList implements ReadList {
  readonly format: ReadList['format'];
  readonly delimiter?: string;
  readonly encoding: string;
  readonly header: readonly string[];
  readonly notes: Notice[];
  readonly #table: TableReader;
  readonly #plan: ListPlan;
  readonly #options: TableListOptions;
  readonly #reader: RowReader;
  /** The column of the body that is named. */
  readonly #declared: number | undefined;
  readonly #ids = new SeenIds();
  readonly #repeated = new Tally();
  readonly #headings = new Tally();
  readonly #totals = new Tally();
  /** The rows of a workbook, which is in memory anyway. */
  #held: readonly (readonly TableRow[])[] | undefined;
  #scan: ScanAnswer | undefined;

  constructor(table: TableReader, plan: ListPlan, options: TableListOptions) {
    this.format = table.format;
    if (table.delimiter !== null) this.delimiter = table.delimiter;
    this.encoding = table.encoding;
    this.header = table.header;
    this.notes = options.notes;
    this.#table = table;
    this.#plan = plan;
    this.#options = options;
    this.#reader = new RowReader(plan);
    this.#declared = plan.columns.find(({ key }) => key === 'declaredAuthority')?.index;
  }

  async *entries(): AsyncGenerator<readonly ListEntry[]> {
    try {
      for await (const rows of this.#batches()) {
        const entries: ListEntry[] = [];
        for (const row of rows) {
          if (row.kind === 'blank') continue;
          if (row.kind !== 'data') {
            entries.push(this.#carried(row, row.kind));
            continue;
          }
          let answer = this.#answer(row);
          while (typeof answer === 'string') {
            await this.#settle(answer);
            answer = this.#answer(row);
          }
          entries.push(this.#entry(row, answer));
        }
        if (entries.length > 0) yield entries;
      }
      this.#conclude();
    } finally {
      await this.close();
    }
  }

  progress(): { read: number; total?: number } {
    const { read, total } = this.#table.progress();
    return total === null ? { read } : { read, total };
  }

  async close(): Promise<void> {
    await this.#table.close();
    await this.#options.release();
  }

  async *#batches(): AsyncGenerator<readonly TableRow[]> {
    if (this.#table.format !== 'xlsx') {
      yield* this.#table.rows();
      return;
    }
    const held: (readonly TableRow[])[] = [];
    for await (const rows of this.#table.rows()) held.push(rows);
    this.#held = held;
    yield* held;
  }

  #answer(row: TableRow): RowReading | Question {
    const problems = this.#raggedness(row);
    return problems.length > 0 ? { problems } : this.#reader.read(row);
  }

  /** What is wrong with the row before any of its cells is read: its cells may stand under other headers. */
  #raggedness(row: TableRow): readonly Problem[] {
    if (row.problems.length > 0 || row.ragged >= 0 || this.#table.delimiter === null) return row.problems;
    const { length } = this.header;
    if (this.header.slice(length + row.ragged).every((name) => name === '')) return row.problems;
    const params = { columns: String(length), cells: String(length + row.ragged) };
    return [{ code: 'cells-missing', place: this.#placeOf(row), params }];
  }

  #entry(row: TableRow, { proposal, problems }: RowReading): ProposalEntry {
    const place = this.#placeOf(row);
    const { cells, numeric } = row;
    const id = this.#reader.idOf(row);
    if (id !== undefined && this.#ids.add(id)) this.#repeated.add(id);
    const kind = 'proposal';
    const number = row.row;
    // Nearly every row: one object, and nothing copied from another.
    if (proposal !== undefined && this.#declared === undefined) {
      return { kind, row: number, place, cells, numeric, proposal, problems };
    }
    const own = { kind, row: number, place, cells, numeric, ...this.#declaredAt(row) } as const;
    if (proposal !== undefined) return { ...own, proposal, problems };
    const title = this.#reader.titleOf(row);
    return {
      ...own,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      problems: problems.map((problem) => ({ ...problem, place: this.#placeIn(row, problem.place) })),
    };
  }

  #declaredAt(row: TableRow): Pick<ProposalEntry, 'declaredAt'> {
    const column = this.#declared;
    return column === undefined ? {} : { declaredAt: () => this.#table.placeOf(row, column) };
  }

  #carried(row: TableRow, kind: CarriedEntry['kind']): CarriedEntry {
    (kind === 'heading' ? this.#headings : this.#totals).add(String(row.line));
    return { kind, row: row.row, place: this.#placeOf(row), cells: row.cells, numeric: row.numeric };
  }

  #placeOf({ line, row }: TableRow): Place {
    const { file } = this.#options;
    if (row === 0) return file === undefined ? { line } : { file, line };
    return file === undefined ? { line, row } : { file, line, row };
  }

  /** Problems with cells come with the number of their column for a place: see whole-row.ts. */
  #placeIn(row: TableRow, place: Place): Place {
    if (place.line !== undefined) return place;
    if (place.column !== undefined) return this.#table.placeOf(row, place.column);
    return { ...this.#placeOf(row), ...place };
  }

  /** Asks the whole list what a row could not tell. */
  async #settle(question: Question): Promise<void> {
    if (this.#scan === undefined || (question === 'numbers' && this.#scan.proofs === undefined)) {
      this.#scan = await this.#scanned(question);
    }
    const { proofs, marks } = this.#scan;
    if (question === 'numbers') {
      settleNumbers(
        this.#plan,
        (proofs ?? []).map(({ style }) => style),
      );
      this.notes.push(styleNote(proofs ?? []));
      return;
    }
    for (const [fact, state] of marks) {
      if (state === 'marks' && this.#plan.marks.get(fact) === 'open') this.#noteMarks(fact);
      this.#plan.marks.set(fact, state);
    }
  }

  async #scanned(question: Question): Promise<ScanAnswer> {
    if (this.#held !== undefined) {
      const placeOf = (row: TableRow, column: number) => this.#table.placeOf(row, column);
      return scanTable(this.#plan, eachOf(this.#held), placeOf, question);
    }
    const table = await this.#options.reopen();
    if (table === undefined) return scanTable(this.#plan, eachOf([]), () => ({}), question);
    try {
      return await scanTable(this.#plan, table.rows(), (row, column) => table.placeOf(row, column), question);
    } finally {
      await table.close();
    }
  }

  #noteMarks(fact: string): void {
    const header = this.#plan.columns.find(({ key }) => key === fact)?.header ?? '';
    const found = this.#plan.regulation.facts.find(({ id }) => id === fact);
    const assumed = found?.kind === 'flag' ? found.assumed : undefined;
    const blank = assumed === undefined ? 'left-out' : assumed ? 'refused' : 'no';
    this.notes.push(note('marked-column', { fact, header, blank }));
  }

  /** What can be said of the list only at its end. */
  #conclude(): void {
    const headings = this.#headings;
    const totals = this.#totals;
    if (headings.count > 0) {
      this.notes.push(note('headings-carried', { count: String(headings.count), lines: headings.examples }));
    }
    if (totals.count > 0) {
      this.notes.push(note('totals-carried', { count: String(totals.count), lines: totals.examples }));
    }
    const repeated = this.#repeated;
    if (repeated.count > 0) {
      this.notes.push(note('ids-repeated', { count: String(repeated.count), ids: repeated.examples }));
    }
  }
}

async function* eachOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
