/**
 * Looks over a whole list for what no single row shows: the number style, which columns hold only marks, whether figures
 * without a unit can be in the base unit, and which columns that nobody knows look like a fact.
 */
import type { Place } from '../../../model/problem.ts';
import { amountProofs } from '../../../notation/read-amount.ts';
import type { GridRow } from '../file/grid.ts';
import type { NumberProof } from '../notes.ts';
import { AmountCells, type BareFigures } from './amount-cells.ts';
import { isBlankCell, isMark } from './cell-reader.ts';
import type { DoubtfulColumn, FactColumn, ListPlan, MarkState, Question } from './plan.ts';
import type { RowPlan } from './row-plans.ts';
import { Evidence } from './unclear-columns.ts';

/** The first proof of each style. */
export class ProofLog {
  readonly #found = new Map<'vi' | 'en', NumberProof>();

  get proofs(): readonly NumberProof[] {
    return [...this.#found.values()];
  }

  /** Both styles are proved: nothing more can be learnt. */
  get isComplete(): boolean {
    return this.#found.size === 2;
  }

  add(text: string, place: () => Place): void {
    if (!mayProve(text, this.#found)) return;
    for (const style of amountProofs(text)) {
      if (!this.#found.has(style)) this.#found.set(style, { style, text, place: place() });
    }
  }
}

const MAY_PROVE = {
  /** A comma before other than three digits, or behind a leading zero; a dot that groups, with more behind it. */
  vi: /,(?!\d{3}(?!\d))|\.\d{3}[.,]|(?:^|[^\d.,])0\d*,/,
  en: /\.(?!\d{3}(?!\d))|,\d{3}[.,]/,
} as const;

/** Without these signs a text proves nothing new: most need not be read. */
function mayProve(text: string, found: ReadonlyMap<'vi' | 'en', unknown>): boolean {
  return (!found.has('vi') && MAY_PROVE.vi.test(text)) || (!found.has('en') && MAY_PROVE.en.test(text));
}

/** A row of data, with the plan by which it is read. */
export interface ScannedRow {
  readonly row: GridRow;
  readonly own: RowPlan;
  readonly placeOf: (column: number) => Place;
}

/** What looking over the columns of one plan showed. */
export interface ColumnFindings {
  /** By fact id. */
  readonly marks: ReadonlyMap<string, MarkState>;
  readonly bare: ReadonlyMap<AmountCells, BareFigures>;
  readonly doubtful: ReadonlyMap<DoubtfulColumn, readonly string[]>;
}

export interface ScanAnswer {
  /** Whether the whole list was looked over: then everything that it shows is known. */
  readonly isWhole: boolean;
  readonly proofs: readonly NumberProof[];
  readonly plans: ReadonlyMap<ListPlan, ColumnFindings>;
}

/**
 * Reads as far as the question asks: to the end, or until nothing can change the answer.
 * @param plan whose rows the question came up in; how numbers are written is asked of all rows
 */
export async function scanRows(
  rows: AsyncIterable<readonly ScannedRow[]>,
  question: Question,
  plan: ListPlan,
): Promise<ScanAnswer> {
  const log = new ProofLog();
  const scans = new Map<ListPlan, ColumnScan>();
  const scanOf = (own: ListPlan): ColumnScan => {
    const scan = scans.get(own) ?? new ColumnScan(own);
    scans.set(own, scan);
    return scan;
  };
  scanOf(plan);
  const answer = (isWhole: boolean): ScanAnswer => ({
    isWhole,
    proofs: log.proofs,
    plans: new Map([...scans].map(([own, scan]) => [own, scan.findings()])),
  });
  for await (const batch of rows) {
    for (const scanned of batch) {
      scanOf(scanned.own.plan).add(scanned);
      for (const { index, cells } of scanned.own.plan.facts) {
        if (!(cells instanceof AmountCells) || scanned.row.marks?.[index]?.kind === 'number') continue;
        log.add(scanned.row.cells[index] ?? '', () => scanned.placeOf(index));
      }
    }
    const isAnswered = question === 'numbers' ? log.isComplete : scanOf(plan).isSettled(question);
    if (isAnswered) return answer(false);
  }
  return answer(true);
}

class ColumnScan {
  readonly #plan: ListPlan;
  /** Columns of flags whose state is still open, and those that held a mark. */
  #flags: readonly FactColumn[];
  readonly #marked = new Set<string>();
  /** Columns whose figures without a unit may be in the base unit. */
  #amounts: readonly FactColumn[];
  readonly #evidence: readonly (readonly [DoubtfulColumn, Evidence])[];

  constructor(plan: ListPlan) {
    this.#plan = plan;
    this.#flags = plan.facts.filter(({ fact }) => plan.marks.get(fact) === 'open');
    this.#amounts = plan.facts.filter(
      ({ cells }) => cells instanceof AmountCells && cells.bare === 'unasked',
    );
    const open = plan.doubtful.filter(({ facts }) => facts === undefined);
    this.#evidence = open.map((column) => [
      column,
      new Evidence(column.candidate, plan.regulation, plan.names),
    ]);
  }

  /** Whether nothing that follows can change the answer. */
  isSettled(question: Exclude<Question, 'numbers'>): boolean {
    if (question === 'marks') return this.#flags.length === 0;
    if (question === 'units') return this.#amounts.length === 0;
    return this.#evidence.every(([, evidence]) => evidence.isSettled);
  }

  add({ row, own: { reader } }: ScannedRow): void {
    const { cells, marks } = row;
    for (const column of this.#flags) {
      const text = cells[column.index] ?? '';
      if (isMark(text)) this.#marked.add(column.fact);
      else if (
        !isBlankCell(text) &&
        !(column.cells instanceof AmountCells) &&
        column.cells?.read(text).state !== 'left-out'
      ) {
        this.#flags = this.#flags.filter((one) => one !== column);
      }
    }
    if (this.#amounts.length > 0) {
      // A fact that the row's type does not test is not judged.
      const taken = reader.takenBy(row);
      for (const column of this.#amounts) {
        if (!(column.cells instanceof AmountCells) || taken.every(({ fact }) => fact !== column.fact))
          continue;
        const mark = marks?.[column.index];
        const unit = reader.unitBeside(column, row);
        const found = column.cells.bareIn(
          cells[column.index] ?? '',
          mark?.kind === 'number',
          mark?.unit,
          unit,
        );
        if (found === 'beyond') this.#amounts = this.#amounts.filter((one) => one !== column);
      }
    }
    for (const [{ candidate }, evidence] of this.#evidence) {
      if (!evidence.isSettled) evidence.add(cells[candidate.index] ?? '', marks?.[candidate.index]);
    }
  }

  findings(): ColumnFindings {
    const { facts } = this.#plan;
    const open = new Set(this.#flags.map(({ fact }) => fact));
    const within = new Set(this.#amounts.map(({ cells }) => cells));
    const asked = facts.flatMap(({ cells }) =>
      cells instanceof AmountCells && cells.bare === 'unasked' ? [cells] : [],
    );
    return {
      marks: new Map(
        [...this.#plan.marks].map(([fact, state]) => [
          fact,
          state === 'open' ? (open.has(fact) && this.#marked.has(fact) ? 'marks' : 'mixed') : state,
        ]),
      ),
      bare: new Map(asked.map((cells) => [cells, within.has(cells) ? 'base' : 'refused'])),
      doubtful: new Map(this.#evidence.map(([column, evidence]) => [column, evidence.verdict()])),
    };
  }
}
