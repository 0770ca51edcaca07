/** The answers to a workbook, gathered by the rows of its sheets, for {@link answerBook} to put in place. */
import type { Decision } from '../../model/decision.ts';
import type { RowKind } from '../../model/list-account.ts';
import type { CarriedRow, ListRow, ListTable } from '../../model/list-row.ts';
import type { AddedSheet, AnsweredTable } from './answered-book.ts';
import type { ListRenderOptions } from './rows.ts';
import { ShortAnswers } from './short-answers.ts';

/** What may stand below a list and is none of it. */
const BELOW: readonly RowKind[] = ['note', 'signature', 'blank', 'title', 'unit'];

interface Gathered {
  readonly table: ListTable;
  readonly rows: Map<number, readonly string[]>;
  /** The last row that belongs to the list. */
  last: number;
}

export class PlacedAnswers {
  readonly #answers: ShortAnswers;
  readonly #tables = new Map<ListTable, Gathered>();

  constructor(options: ListRenderOptions) {
    this.#answers = new ShortAnswers(options);
  }

  /** A table of the workbook; one without rows gets its heads too. */
  table(table: ListTable): void {
    if (table.headerLines === undefined || this.#tables.has(table)) return;
    this.#tables.set(table, { table, rows: new Map(), last: table.headerLines[1] });
  }

  answer(row: ListRow, decision: Decision | undefined): void {
    const gathered = this.#gathered(row.table);
    const { line } = row.place;
    if (gathered === undefined || line === undefined) return;
    const { texts } = this.#answers.take(row, decision, gathered.table.sheet);
    gathered.rows.set(line, texts);
    gathered.last = Math.max(gathered.last, line);
  }

  carried({ kind, place, table }: CarriedRow): void {
    const gathered = this.#gathered(table);
    if (gathered === undefined || place.line === undefined || BELOW.includes(kind)) return;
    gathered.last = Math.max(gathered.last, place.line);
  }

  /** What is to be put into the workbook. @param account the account of the run, as rows of its sheet */
  request(account?: AddedSheet): { tables: AnsweredTable[]; added: AddedSheet[] } {
    const tables = [...this.#tables.values()].map(({ table, rows, last }): AnsweredTable => {
      const [headerFirst, headerLast] = table.headerLines!;
      const header = table.header ?? [];
      const own = table.ownAnswers ?? [];
      const theirs = header.filter((_, at) => !own.includes(at));
      return {
        sheet: table.sheet ?? '',
        headerFirst,
        headerLast,
        first: headerLast + 1,
        last,
        ...(own.length > 0 && { own: [own[0]!, own.at(-1)!] as const }),
        heads: this.#answers.heads(theirs),
        rows,
      };
    });
    return { tables, added: [...(account ? [account] : []), this.#answers.notesSheet()] };
  }

  #gathered(table: ListTable | undefined): Gathered | undefined {
    if (table === undefined) return undefined;
    this.table(table);
    return this.#tables.get(table);
  }
}
