/** The rows that were refused, as they came, with what is wrong with them: to be corrected and read again. */
import type { ListRow } from '../../model/list-row.ts';
import type { Lang } from '../../model/words.ts';
import { listWordsFor } from '../messages/list.ts';
import { reasonOf } from './answer-cells.ts';
import { BYTE_ORDER_MARK, CSV_LINE_END, CsvRecords } from './csv.ts';
import { Columns, type ListShape } from './rows.ts';

interface RejectsOptions {
  readonly lang: Lang;
  readonly shapes: readonly ListShape[];
}

export interface RejectsRenderer {
  start(): string;
  list(shape: ListShape): void;
  row(row: ListRow): string;
}

/** CSV where every list has columns, JSON Lines as soon as one has none. */
export function rejectsRenderer(options: RejectsOptions): RejectsRenderer {
  return options.shapes.every((shape) => shape.header !== undefined)
    ? csvRejects(options)
    : jsonRejects(options);
}

/** Cells beyond the header stand behind the reason, so that none is lost. */
function csvRejects({ lang, shapes }: RejectsOptions): RejectsRenderer {
  const columns = new Columns(shapes, lang);
  const records = new CsvRecords(columns.delimiter);
  const record = (cells: readonly string[]): string => records.write(cells) + CSV_LINE_END;
  let width = shapes[0]?.header?.length ?? 0;
  return {
    start: () => BYTE_ORDER_MARK + record([...columns.header, listWordsFor(lang).columns.reason]),
    list: (shape) => {
      columns.list(shape);
      width = shape.header?.length ?? 0;
    },
    row: (row) => {
      const reason = reasonOf(row.problems, row.regulation, lang);
      return record([...columns.cells(row), reason, ...(row.cells?.slice(width) ?? [])]);
    },
  };
}

/** The row as it was written, to the digit, where it is JSON; else as text. */
function jsonRejects({ lang }: RejectsOptions): RejectsRenderer {
  return {
    start: () => '',
    list: () => {},
    row: ({ cells, raw = '', place, problems, regulation }) => {
      const reason = JSON.stringify(reasonOf(problems, regulation, lang));
      const written = cells === undefined ? asJson(raw) : JSON.stringify(cells);
      return `{"reason":${reason},"place":${JSON.stringify(place)},"proposal":${written}}\n`;
    },
  };
}

/** JSON holds no line break but between its tokens, where a blank means the same. */
function asJson(raw: string): string {
  try {
    JSON.parse(raw);
    return raw.replace(/[\r\n]+/g, ' ').trim();
  } catch {
    return JSON.stringify(raw);
  }
}
