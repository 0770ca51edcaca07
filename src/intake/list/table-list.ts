/** Reads a table as a list: its rows in batches, and the notes that only the whole of it gives. */
import type { CarriedRow } from '../../model/list-row.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Progress } from '../bytes/byte-source.ts';
import type { TableReader, TableRow } from './file/table.ts';
import type { ListEntry, ListNote, ProposalEntry, ReadList } from './list.ts';
import { note, notesOfPlans, styleNote, Tally } from './notes.ts';
import type { ListPlan, Question, RowReading } from './rows/plan.ts';
import { RowIds } from './rows/repeated-ids.ts';
import type { RowPlan, RowPlans } from './rows/row-plans.ts';
import { type ScanAnswer, scanTable } from './rows/scan.ts';

/** Opens the same table once more; undefined where that has become impossible. */
type Reopen = () => Promise<TableReader | undefined>;

interface TableListOptions {
  readonly file: string | undefined;
  readonly notes: ListNote[];
  readonly reopen: Reopen;
  /** Closes what the table stands on, after the table itself. */
  readonly release: () => Promise<void>;
}

export class TableList implements ReadList {
  readonly format: ReadList['format'];
  readonly delimiter?: string;
  readonly encoding: string;
  readonly header: readonly string[];
  readonly notes: ListNote[];
  readonly #table: TableReader;
  readonly #plans: RowPlans;
  readonly #options: TableListOptions;
  readonly #ids = new RowIds();
  readonly #headings = new Tally();
  readonly #totals = new Tally();
  /** The rows of a workbook, which is in memory anyway. */
  #held: readonly (readonly TableRow[])[] | undefined;
  readonly #scans = new Map<ListPlan, ScanAnswer>();

  constructor(table: TableReader, plans: RowPlans, options: TableListOptions) {
    this.format = table.format;
    if (table.delimiter !== null) this.delimiter = table.delimiter;
    this.encoding = table.encoding;
    this.header = table.header;
    this.notes = options.notes;
    this.#table = table;
    this.#plans = plans;
    this.#options = options;
    if (plans.column === undefined) this.notes.push(...plans.chosen.notes);
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
          const plan = this.#planOf(row);
          if (!('reader' in plan)) {
            entries.push(this.#refused(row, plan, this.#plans.chosen));
            continue;
          }
          let answer = this.#answer(row, plan);
          while (typeof answer === 'string') {
            await this.#settle(answer, plan.plan);
            answer = this.#answer(row, plan);
          }
          entries.push(this.#entry(row, answer, plan));
        }
        if (entries.length > 0) yield entries;
      }
      this.#conclude();
    } finally {
      await this.close();
    }
  }

  progress(): Progress {
    return this.#table.progress();
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

  /** The plan of a row, or why it cannot be read. */
  #planOf(row: TableRow): RowPlan | readonly Problem[] {
    const damage = this.#raggedness(row);
    if (damage.length > 0) return damage;
    const plan = this.#plans.of(row);
    return 'code' in plan ? [plan] : plan;
  }

  #answer(row: TableRow, { problems, reader }: RowPlan): RowReading | Question {
    return problems.length > 0 ? { problems } : reader.read(row);
  }

  /** What is wrong with the row before any of its cells is read: its cells may stand under other headers. */
  #raggedness(row: TableRow): readonly Problem[] {
    if (row.problems.length > 0 || row.ragged >= 0 || this.#table.delimiter === null) return row.problems;
    const { length } = this.header;
    if (this.header.slice(length + row.ragged).every((name) => name === '')) return row.problems;
    const params = { columns: String(length), cells: String(length + row.ragged) };
    return [{ code: 'cells-missing', place: this.#placeOf(row), params }];
  }

  #entry(row: TableRow, { proposal, problems }: RowReading, plan: RowPlan): ProposalEntry {
    if (proposal === undefined) return this.#refused(row, problems, plan);
    const { regulation } = plan.plan;
    const place = this.#placeOf(row);
    const { cells, numeric } = row;
    this.#ids.add(plan.reader.idOf(row), regulation);
    const kind = 'proposal';
    const number = row.row;
    // Nearly every row comes here: one object, and nothing copied from another.
    if (plan.declared === undefined) {
      return { kind, row: number, place, cells, numeric, regulation, proposal, problems };
    }
    const declaredAt = this.#declaredAt(row, plan.declared);
    return { kind, row: number, place, cells, numeric, regulation, declaredAt, proposal, problems };
  }

  #refused(row: TableRow, problems: readonly Problem[], { plan, reader, declared }: RowPlan): ProposalEntry {
    const { cells, numeric } = row;
    const id = reader.idOf(row);
    const title = reader.titleOf(row);
    this.#ids.add(id, plan.regulation);
    return {
      kind: 'proposal',
      row: row.row,
      place: this.#placeOf(row),
      cells,
      numeric,
      regulation: plan.regulation,
      ...(declared !== undefined && { declaredAt: this.#declaredAt(row, declared) }),
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      problems: problems.map((problem) => ({ ...problem, place: this.#placeIn(row, problem.place) })),
    };
  }

  #declaredAt(row: TableRow, column: number): () => Place {
    return () => this.#table.placeOf(row, column);
  }

  #carried(row: TableRow, kind: CarriedRow['kind']): CarriedRow {
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

  /** Goes through the whole list for what a single row does not show. */
  async #settle(question: Question, plan: ListPlan): Promise<void> {
    const known = this.#scans.get(plan);
    const isKnown = known !== undefined && (question === 'marks' || known.proofs !== undefined);
    const { proofs, marks } = isKnown ? known : await this.#scanned(question, plan);
    if (question === 'numbers') {
      this.#plans.settle((proofs ?? []).map(({ style }) => style));
      this.notes.push(styleNote(proofs ?? []));
      return;
    }
    for (const [fact, state] of marks) {
      if (state === 'marks' && plan.marks.get(fact) === 'open') this.#noteMarks(fact, plan);
      plan.marks.set(fact, state);
    }
  }

  async #scanned(question: Question, plan: ListPlan): Promise<ScanAnswer> {
    const answer = await this.#scan(question, plan);
    this.#scans.set(plan, answer);
    return answer;
  }

  async #scan(question: Question, plan: ListPlan): Promise<ScanAnswer> {
    const plans = this.#plans;
    if (this.#held !== undefined) {
      const placeOf = (row: TableRow, column: number) => this.#table.placeOf(row, column);
      return scanTable(plans, plan, eachOf(this.#held), placeOf, question);
    }
    const table = await this.#options.reopen();
    if (table === undefined) return scanTable(plans, plan, eachOf([]), () => ({}), question);
    try {
      const placeOf = (row: TableRow, column: number) => table.placeOf(row, column);
      return await scanTable(plans, plan, table.rows(), placeOf, question);
    } finally {
      await table.close();
    }
  }

  #noteMarks(fact: string, { columns, regulation }: ListPlan): void {
    const header = columns.find(({ key }) => key === fact)?.header ?? '';
    const found = regulation.facts.find(({ id }) => id === fact);
    const assumed = found?.kind === 'flag' ? found.assumed : undefined;
    const blank = assumed === undefined ? 'left-out' : assumed ? 'refused' : 'no';
    // Said once, where it is so for the rows of several regulations.
    const isSaid = this.notes.some(({ params }) => params.header === header && params.blank === blank);
    if (!isSaid) this.notes.push(note('marked-column', { fact, header, blank }));
  }

  /** What can be said of the list only at its end. */
  #conclude(): void {
    if (this.#plans.column !== undefined) this.notes.push(...notesOfPlans(this.#plans.used));
    const headings = this.#headings;
    const totals = this.#totals;
    if (headings.count > 0) {
      this.notes.push(note('headings-carried', { count: String(headings.count), lines: headings.examples }));
    }
    if (totals.count > 0) {
      this.notes.push(note('totals-carried', { count: String(totals.count), lines: totals.examples }));
    }
    this.notes.push(...this.#ids.notes());
  }
}

async function* eachOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
