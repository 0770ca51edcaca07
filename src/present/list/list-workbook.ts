/**
 * A list with its answers as a workbook: the list's own where it is one and can be answered in place, else one that is
 * written anew. Which of them it is shows at the end, so that both are gathered.
 */
import type { Decision } from '../../model/decision.ts';
import type { CarriedRow, ListRow, ListTable } from '../../model/list-row.ts';
import type { Lang } from '../../model/words.ts';
import { answeredWordsFor } from '../messages/answered.ts';
import type { AddedSheet, Remark, Unanswerable } from './answered-book.ts';
import { PlacedAnswers } from './placed-answers.ts';
import type { ListRenderOptions, ListShape } from './rows.ts';
import type { Summary } from './summary.ts';
import { ResultWorkbook } from './workbook.ts';

export interface WrittenWorkbook {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Why the list's own workbook was not answered in place; absent where it was, or where there is none. */
  readonly reason?: Unanswerable;
  readonly remarks: readonly Remark[];
}

/** The bytes of a workbook, or why it cannot be answered in place. */
export type Original = (() => Promise<Uint8Array>) | Unanswerable;

export class ListWorkbook {
  readonly #placed: PlacedAnswers | undefined;
  readonly #original: Original | undefined;
  /** Given up past its bound where the answers may still go in place. */
  #own: ResultWorkbook | undefined;

  /** @param original the bytes of the one list of the run, where it is an .xlsx or .xlsm */
  constructor(options: ListRenderOptions, original?: Original) {
    this.#own = new ResultWorkbook(options);
    this.#original = original;
    if (typeof original === 'function') this.#placed = new PlacedAnswers(options);
  }

  /** Whether the next row is more than is held. */
  get full(): boolean {
    return this.#placed === undefined && this.#own?.full === true;
  }

  /** The rows that follow are of this table. */
  list(shape: ListShape, table?: ListTable): void {
    this.#own?.list(shape);
    if (table !== undefined) this.#placed?.table(table);
  }

  answer(row: ListRow, decision: Decision | undefined): void {
    this.#placed?.answer(row, decision);
    this.#ownWithRoom()?.answer(row, decision);
  }

  carried(row: CarriedRow): void {
    this.#placed?.carried(row);
    this.#ownWithRoom()?.carried(row);
  }

  /** A reason alone where the list is too large for a workbook that is written anew, and cannot be answered in place. */
  async written(
    summary: Summary,
    account?: AddedSheet,
  ): Promise<WrittenWorkbook | { readonly reason: Unanswerable }> {
    const placed = await this.#inPlace(account);
    if (placed !== undefined && 'bytes' in placed) return placed;
    const reason = placed?.reason;
    if (this.#own === undefined) return { reason: reason! };
    const { writeBook } = await import('../workbook/book.ts');
    const bytes = writeBook(this.#own.sheets(summary, account));
    return { bytes, remarks: [], ...(reason !== undefined && { reason }) };
  }

  async #inPlace(
    account?: AddedSheet,
  ): Promise<WrittenWorkbook | { readonly reason: Unanswerable } | undefined> {
    if (typeof this.#original === 'string') return { reason: this.#original };
    if (this.#placed === undefined || this.#original === undefined) return undefined;
    const { tables, added } = this.#placed.request(account);
    const { answerBook } = await import('./answered-book.ts');
    const book = await answerBook(await this.#original(), tables, added);
    if (!book.ok) return { reason: book.reason };
    // What was gathered besides is not held while the workbook is written.
    this.#own = undefined;
    return { bytes: book.bytes, remarks: book.remarks };
  }

  #ownWithRoom(): ResultWorkbook | undefined {
    if (this.#placed !== undefined && this.#own?.full === true) this.#own = undefined;
    return this.#own;
  }
}

/** What is to be said of a workbook besides that it was written, a sentence each. */
export function workbookRemarks(
  { reason, remarks }: Pick<WrittenWorkbook, 'reason' | 'remarks'>,
  lang: Lang,
): string[] {
  const words = answeredWordsFor(lang);
  return [
    ...(reason === undefined ? [] : [`${words.apartBook} ${words.unanswerable[reason]}`]),
    ...remarks.map(({ code, sheet }) => words.remarks[code](sheet === undefined ? '' : `“${sheet}”`)),
  ];
}
