/** Goes through a whole list once for what no single row shows: the number style, and which columns hold only marks. */
import type { Place } from '../../../model/problem.ts';
import { amountProofs } from '../../../notation/read-amount.ts';
import type { TableRow } from '../file/table.ts';
import type { NumberProof } from '../notes.ts';
import { isBlankCell, isMark } from './cell-reader.ts';
import type { FactColumn, ListPlan, MarkState, Question } from './plan.ts';
import type { RowPlans } from './row-plans.ts';

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

export interface ScanAnswer {
  /** Undefined when the scan was for marks and ended before the list did. */
  readonly proofs?: readonly NumberProof[];
  /** By fact id; what was not settled holds nothing but blanks. */
  readonly marks: ReadonlyMap<string, MarkState>;
}

/**
 * Reads as far as the question asks: to the end, or until nothing can change the answer. How numbers are written is
 * asked of all rows, what a column of marks is of the rows that one plan is for.
 */
export async function scanTable(
  plans: RowPlans,
  plan: ListPlan,
  rows: AsyncIterable<readonly TableRow[]>,
  placeOf: (row: TableRow, column: number) => Place,
  question: Question,
): Promise<ScanAnswer> {
  const log = new ProofLog();
  const columns = new MarkColumns(plan);
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.kind === 'blank' || row.problems.length > 0) continue;
      const own = row.kind === 'data' ? plans.of(row) : plans.chosen;
      if ('code' in own) continue;
      if (row.kind === 'data' && own.plan === plan) columns.add(row);
      for (const { index, reader } of own.plan.facts) {
        if (reader?.fact.kind !== 'amount' || row.numeric?.[index] === true) continue;
        log.add(row.cells[index]!, () => placeOf(row, index));
      }
    }
    if (question === 'marks' && columns.isSettled) return { marks: columns.states() };
    if (columns.isSettled && log.isComplete) break;
  }
  return { proofs: log.proofs, marks: columns.states() };
}

/** The columns of flags whose state is still open. */
class MarkColumns {
  readonly #plan: ListPlan;
  #open: readonly FactColumn[];
  readonly #marked = new Set<string>();

  constructor(plan: ListPlan) {
    this.#plan = plan;
    this.#open = plan.facts.filter(({ fact }) => plan.marks.get(fact) === 'open');
  }

  /** No column can turn out to hold marks alone. */
  get isSettled(): boolean {
    return this.#open.length === 0;
  }

  add({ cells }: TableRow): void {
    for (const column of this.#open) {
      const text = cells[column.index]!;
      if (isMark(text)) this.#marked.add(column.fact);
      else if (!isBlankCell(text) && column.reader?.read(text, false).state !== 'left-out') {
        this.#open = this.#open.filter((one) => one !== column);
      }
    }
  }

  states(): ReadonlyMap<string, MarkState> {
    const open = new Set(this.#open.map(({ fact }) => fact));
    return new Map(
      [...this.#plan.marks].map(([fact, state]) => [
        fact,
        state === 'open' ? (open.has(fact) && this.#marked.has(fact) ? 'marks' : 'mixed') : state,
      ]),
    );
  }
}
