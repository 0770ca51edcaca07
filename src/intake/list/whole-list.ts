/** Asks the whole of a list for what no single row shows, once for each question, and settles it for all that follows. */
import type { BookNotes } from './book-notes.ts';
import type { FileTable } from './file-tables.ts';
import { AmountCells } from './rows/amount-cells.ts';
import type { ListPlan, Question } from './rows/plan.ts';
import { type ColumnFindings, type ScanAnswer, type ScannedRow, scanRows } from './rows/scan.ts';

export class WholeList {
  readonly #tables: readonly FileTable[];
  readonly #notes: BookNotes;
  readonly #rows: () => AsyncIterable<readonly ScannedRow[]>;
  /** What the list shows, as soon as all of it has been looked over. */
  #known: ScanAnswer | undefined;

  constructor(
    tables: readonly FileTable[],
    notes: BookNotes,
    rows: () => AsyncIterable<readonly ScannedRow[]>,
  ) {
    this.#tables = tables;
    this.#notes = notes;
    this.#rows = rows;
  }

  async settle(question: Question, plan: ListPlan): Promise<void> {
    if (question === 'units' && this.#known === undefined && this.#settleWithin(plan)) return;
    const answer = this.#known ?? (await scanRows(this.#rows(), question, plan));
    if (answer.isWhole) this.#known = answer;
    if (question === 'numbers') {
      const styles = answer.proofs.map(({ style }) => style);
      for (const { plans } of this.#tables) plans.settle(styles);
      this.#notes.ofStyle(answer.proofs);
      return;
    }
    const found = answer.plans.get(plan);
    if (found === undefined) throw new Error('a plan asks of rows that it does not read');
    if (question === 'marks') this.#settleMarks(plan, found);
    else if (question === 'units') this.#settleUnits(plan, found);
    else this.#settleColumns(plan, found);
  }

  /**
   * Settles columns of which the layout shows that their figures without a unit can all be in the base unit, so that most
   * lists are not read once more; says whether there are any.
   */
  #settleWithin(plan: ListPlan): boolean {
    const [table, ...others] = this.#tables;
    if (table === undefined || others.length > 0) return false;
    const within = plan.facts.flatMap(({ index, cells, unitColumn }) => {
      if (!(cells instanceof AmountCells) || cells.bare !== 'unasked' || unitColumn >= 0) return [];
      const texts = table.sheet.layout?.figuresIn(index);
      return texts?.every((text) => cells.bareIn(text) !== 'beyond') ? [cells] : [];
    });
    for (const cells of within) cells.settleBare('base');
    return within.length > 0;
  }

  #settleMarks(plan: ListPlan, { marks }: ColumnFindings): void {
    for (const [fact, state] of marks) {
      if (state === 'marks' && plan.marks.get(fact) === 'open') this.#notes.ofMarks(fact, plan);
      plan.marks.set(fact, state);
    }
  }

  #settleUnits(plan: ListPlan, { bare }: ColumnFindings): void {
    for (const [cells, state] of bare) {
      if (cells.bare !== 'unasked') continue;
      cells.settleBare(state);
      if (state === 'refused') this.#notes.ofUnit(cells, plan);
    }
  }

  #settleColumns(plan: ListPlan, { doubtful }: ColumnFindings): void {
    for (const [column, facts] of doubtful) {
      if (column.facts !== undefined) continue;
      column.facts = facts;
      // That a header names more than one key was said before the first row.
      const isSaid = column.candidate.by === 'named';
      if (facts.length > 0 && !isSaid) this.#notes.ofDoubtful(column.candidate.header, facts, plan);
    }
  }
}
