/** Makes entries of rows: a row of data is read, or refused with its places; any other is carried through. */
import type { RowKind } from '../../model/list-account.ts';
import type { CarriedRow } from '../../model/list-row.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { CellMark, GridRow, OpenSheet } from './file/grid.ts';
import type { FileTable } from './file-tables.ts';
import type { ProposalEntry } from './list.ts';
import type { ListRegulations } from './regulation-names.ts';
import type { ListPlan, Question } from './rows/plan.ts';
import type { RowPlan } from './rows/row-plans.ts';

interface EntryOptions {
  readonly file: string | undefined;
  /** Whether places name the sheet. */
  readonly sheets: readonly unknown[];
  readonly book: { readonly delimiter: string | null };
  readonly regulations: Pick<ListRegulations, 'isAnswered'>;
}

/** What must be asked of the whole list before a row can be read. */
interface Asking {
  readonly question: Question;
  readonly plan: ListPlan;
}

const NO_PROBLEMS: readonly Problem[] = [];
const CARRIED = { bare: { kind: 'bare' }, part: { kind: 'part' } } as const;

export class RowEntries {
  /** The id of the row last taken, without what stands before the ids of its table. */
  id: string | undefined;
  readonly #options: EntryOptions;
  readonly #namesSheets: boolean;
  readonly #numeric = new WeakMap<readonly (CellMark | undefined)[], readonly boolean[] | null>();
  #number = 0;

  constructor(options: EntryOptions) {
    this.#options = options;
    this.#namesSheets = options.sheets.length > 1;
  }

  /** @param problem of rows that are one project, in places of columns */
  take(
    table: FileTable,
    row: GridRow,
    open: OpenSheet,
    problem: Problem | undefined,
  ): ProposalEntry | (typeof CARRIED)['bare' | 'part'] | Asking {
    const damage = this.#damage(row, table);
    if (damage.length > 0) return this.#refused(row, damage, { table, open, plan: table.plans.chosen });
    const plan = table.plans.of(row);
    if ('code' in plan) return this.#refused(row, [plan], { table, open, plan: table.plans.chosen });
    const context = { table, open, plan };
    if (plan.problems.length > 0) return this.#refused(row, plan.problems, context);
    const whole = table.dittos.resolve(row, plan.plan);
    const reading = plan.reader.read(whole, table.above.of(plan.plan));
    if (typeof reading === 'string') return { question: reading, plan: plan.plan };
    if (reading.kind === 'bare' || reading.kind === 'part') return CARRIED[reading.kind];
    if (problem !== undefined) return this.#refused(row, [problem], context);
    if (reading.kind === 'proposal') return this.#read(row, reading.proposal, context);
    const { problems, open: withOpenFacts } = reading;
    const { regulation } = plan.plan;
    if (withOpenFacts !== undefined && this.#options.regulations.isAnswered?.(withOpenFacts, regulation)) {
      return this.#read(row, withOpenFacts, context);
    }
    return this.#refused(row, problems, context);
  }

  carried(kind: Exclude<RowKind, 'data'>, table: FileTable, row: GridRow): CarriedRow {
    const place = this.#placeOf(row, table, 0);
    return {
      kind,
      row: 0,
      place,
      table: table.shape,
      cells: cellsOf(row, table),
      numeric: this.#numericOf(row),
    };
  }

  /** The place of a cell in the file, with the header of its column. */
  placeIn(open: OpenSheet, row: GridRow, column: number, { shape }: FileTable): Place {
    const { sheet, file, ...cell } = open.placeOf(row, column);
    const header = shape.header![column];
    return {
      ...(file !== undefined && { file }),
      ...(sheet !== undefined && this.#namesSheets && { sheet }),
      ...(header !== undefined && header !== '' && { header }),
      ...cell,
    };
  }

  /** What is wrong with the row before any of its cells is read: its cells may stand under other headers. */
  #damage({ cells, line, problems }: GridRow, { shape }: FileTable): readonly Problem[] {
    const header = shape.header!;
    if (problems.length > 0 || cells.length === header.length) return problems;
    const columns = String(header.length);
    const isText = this.#options.book.delimiter !== null;
    if (cells.length > header.length) {
      const surplus = cells.slice(header.length).filter((cell) => cell.trim() !== '');
      if (surplus.length === 0) return NO_PROBLEMS;
      const params = { columns, surplus, ...(!isText && { kind: 'workbook' }) };
      return [{ code: 'cells-surplus', place: { line }, found: surplus.join(' | '), params }];
    }
    if (!isText || header.slice(cells.length).every((name) => name === '')) return NO_PROBLEMS;
    return [{ code: 'cells-missing', place: {}, params: { columns, cells: String(cells.length) } }];
  }

  #read(row: GridRow, read: Proposal, context: EntryContext): ProposalEntry {
    const { table, plan } = context;
    const { regulation } = plan.plan;
    const number = ++this.#number;
    const place = this.#placeOf(row, table, number);
    const cells = cellsOf(row, table);
    const numeric = this.#numericOf(row);
    this.id = read.id;
    const proposal =
      table.prefix === undefined || read.id === undefined
        ? read
        : { ...read, id: `${table.prefix}/${read.id.trim()}` };
    const kind = 'proposal';
    const problems = NO_PROBLEMS;
    const { shape } = table;
    // Nearly every row comes here: one object, and nothing copied from another.
    if (plan.declared === undefined) {
      return { kind, row: number, place, table: shape, cells, numeric, regulation, proposal, problems };
    }
    const declaredAt = this.#declaredAt(row, number, plan.declared, context);
    return {
      kind,
      row: number,
      place,
      table: shape,
      cells,
      numeric,
      regulation,
      declaredAt,
      proposal,
      problems,
    };
  }

  #refused(row: GridRow, problems: readonly Problem[], context: EntryContext): ProposalEntry {
    const { table, plan } = context;
    const { reader, declared } = plan;
    const number = ++this.#number;
    const id = reader.idOf(row);
    const title = reader.titleOf(row);
    this.id = id;
    return {
      kind: 'proposal',
      row: number,
      place: this.#placeOf(row, table, number),
      table: table.shape,
      cells: cellsOf(row, table),
      numeric: this.#numericOf(row),
      regulation: plan.plan.regulation,
      ...(declared !== undefined && { declaredAt: this.#declaredAt(row, number, declared, context) }),
      ...(id !== undefined && { id: table.prefix === undefined ? id : `${table.prefix}/${id}` }),
      ...(title !== undefined && { title }),
      problems: problems.map((problem) => ({
        ...problem,
        place: this.#placed(problem.place, row, number, context),
      })),
    };
  }

  #declaredAt(row: GridRow, number: number, column: number, context: EntryContext): () => Place {
    return () => this.#placed({ column }, row, number, context);
  }

  /** Problems with cells come with the number of their column for a place, from the reader of rows. */
  #placed(place: Place, row: GridRow, number: number, { table, open }: EntryContext): Place {
    if (place.line !== undefined || place.sheet !== undefined)
      return { ...this.#fileOf(), ...place, row: number };
    if (place.column === undefined) return { ...this.#placeOf(row, table, number), ...place };
    const { file, ...cell } = this.placeIn(open, row, place.column, table);
    return { ...(file !== undefined && { file }), row: number, ...cell };
  }

  #placeOf({ line }: GridRow, { shape }: FileTable, row: number): Place {
    const { file } = this.#options;
    if (this.#namesSheets && shape.sheet !== undefined) {
      return { ...this.#fileOf(), sheet: shape.sheet, line, ...(row > 0 && { row }) };
    }
    if (row === 0) return file === undefined ? { line } : { file, line };
    return file === undefined ? { line, row } : { file, line, row };
  }

  #fileOf(): Place {
    const { file } = this.#options;
    return file === undefined ? {} : { file };
  }

  #numericOf({ marks }: GridRow): readonly boolean[] | null {
    if (marks === null) return null;
    let numeric = this.#numeric.get(marks);
    if (numeric === undefined) {
      const isNumber = marks.map((mark) => mark?.kind === 'number');
      numeric = isNumber.includes(true) ? isNumber : null;
      this.#numeric.set(marks, numeric);
    }
    return numeric;
  }
}

/** One cell for each column of the header, at least. */
function cellsOf({ cells }: GridRow, { shape }: FileTable): readonly string[] {
  const missing = shape.header!.length - cells.length;
  return missing <= 0 ? cells : [...cells, ...new Array<string>(missing).fill('')];
}

interface EntryContext {
  readonly table: FileTable;
  readonly open: OpenSheet;
  readonly plan: RowPlan;
}
