/**
 * The facts of a list as the table of texts takes them: UTF-8 without a byte order mark, commas, a line end each row, and every
 * cell as it is. A spreadsheet's rules (formulas, apostrophes) have no place here: what is loaded has to be what was read.
 */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { type AmountValue, farFrom } from '../../model/amount.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Lang } from '../../model/words.ts';
import { reasonOf } from '../../present/list/answer-cells.ts';
import type { ListRenderer } from '../../present/list/rows.ts';
import { sqlWordsFor } from '../../present/messages/export-sql.ts';
import { factColumns, REFUSED } from './columns.ts';
import { boundsOf, columnOf, OWN_COLUMNS } from './names.ts';
import { planOf } from './plan.ts';
import { LIST_MARK } from './texts.ts';

/**
 * A row of CSV a proposal, with the columns of the script of the whole regulation.
 * Rows that cannot be decided on there come as well, with their reason in the column `refused`.
 * @param strict as the script is: nothing is assumed, nor that `hơn` and `gần` are not far from their figures
 */
export function factsList(compiled: CompiledRegulation, strict: boolean, lang: Lang): ListRenderer {
  const { regulation } = compiled;
  const columns = factColumns(planOf(compiled, { strict }));
  const held = new Set(columns.map(({ fact }) => fact.id));
  const header = [
    ...OWN_COLUMNS,
    ...columns.flatMap(({ fact, name }) =>
      fact.kind === 'amount' ? [name, ...Object.values(boundsOf(name))] : [name],
    ),
    REFUSED,
  ];
  const places = new Map(header.map((name, index) => [name, index]));
  const words = sqlWordsFor(lang).reasons;

  /** Why a row that was read cannot be answered by the tables. */
  const refusal = ({ facts }: Proposal, row: ListRow): string => {
    if (row.regulation.id !== regulation.id) return words.otherRegulation(row.regulation.id);
    const open = [...facts].filter(([, { kind }]) => kind === 'open');
    return open.map(([fact]) => `${fact}: ${words.unread}`).join('; ');
  };

  const answer = (row: ListRow): string => {
    const { proposal } = row;
    const cells = new Array<string>(header.length).fill('');
    const put = (name: string, text: string): void => {
      cells[places.get(name)!] = text;
    };
    put('id', proposal?.id ?? row.id ?? String(row.row));
    if (proposal === undefined) put(REFUSED, reasonOf(row.problems, row.regulation, lang));
    else {
      put('type', proposal.matter);
      put('date', proposal.date ?? '');
      const refused = refusal(proposal, row);
      put(REFUSED, refused);
      if (refused === '') {
        for (const [fact, value] of proposal.facts)
          if (held.has(fact)) putFact(columnOf(fact), value, strict, put);
      }
    }
    return record(cells);
  };

  const nothing = (): string => '';
  return {
    start: () => record(header),
    list: nothing,
    answer,
    shared: nothing,
    carried: nothing,
    end: nothing,
  };
}

type Put = (column: string, text: string) => void;

function putFact(column: string, value: FactValue, strict: boolean, put: Put): void {
  if (value.kind === 'amount') putAmount(column, strict ? farFrom(value.amount) : value.amount, put);
  else if (value.kind === 'choice') put(column, value.value);
  else if (value.kind === 'several') put(column, value.values.join(LIST_MARK));
  else if (value.kind === 'flag') put(column, String(value.value));
  else throw new RangeError('a row with a fact that was not understood is refused');
}

function putAmount(column: string, amount: AmountValue, put: Put): void {
  if (amount.kind === 'exact') {
    put(column, amount.value);
    return;
  }
  const names = boundsOf(column);
  if (amount.low !== undefined) {
    put(names.low, amount.low.at);
    put(names.lowOpen, String(!amount.low.closed));
  }
  if (amount.high !== undefined) {
    put(names.high, amount.high.at);
    put(names.highOpen, String(!amount.high.closed));
  }
}

/** RFC 4180, but for the line end, which every database takes. */
function record(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
