/** A list with its answers as CSV. */
import type { Decision } from '../../model/decision.ts';
import type { Regulation } from '../../model/regulation.ts';
import { answerCells, answerHeads, inOrder, rejectedCells } from './answer-cells.ts';
import { Columns, namesRegulations } from './columns.ts';
import { BYTE_ORDER_MARK, CSV_LINE_END, CsvRecords } from './csv-row.ts';
import type { CarriedRow, ListRenderer, ListRenderOptions, ListRow, ListShape } from './list-row.ts';

/** The user's columns with the answers behind them, for Excel: byte order mark, CR LF, the delimiter as read. */
export function csvList({ regulation, lang, shapes }: ListRenderOptions): ListRenderer {
  const columns = new Columns(shapes, lang);
  const { delimiter } = columns;
  const records = new CsvRecords(delimiter);
  const tailOf = (cells: readonly string[]): string => `${delimiter}${records.write(cells)}${CSV_LINE_END}`;
  const heads = answerHeads(lang);
  const emptyTail = tailOf(heads.map(() => ''));
  const answerTail = (decision: Decision, own: Regulation): string =>
    tailOf(inOrder(answerCells(decision, own, lang, namesRegulations(shapes) ? own : regulation)));
  let placing = columns.placing(shapes[0] ?? {});
  return {
    start: () => BYTE_ORDER_MARK + records.write(columns.header) + tailOf(heads),
    list: (shape: ListShape) => {
      placing = columns.placing(shape);
      return '';
    },
    answer: (row: ListRow, decision: Decision | undefined) => {
      const own = records.write(placing.cells(row));
      if (decision !== undefined) return own;
      return own + tailOf(inOrder(rejectedCells(row.problems, row.regulation, lang)));
    },
    shared: answerTail,
    carried: (row: CarriedRow) => records.write(placing.cells(row)) + emptyTail,
    end: () => '',
  };
}
