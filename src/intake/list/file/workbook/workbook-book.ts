/** A workbook of any kind as a book: each sheet is read whole when it is opened, and held until it is released. */

import type { Place, Problem } from '../../../../model/problem.ts';
import { cellName } from '../../../../notation/cell-name.ts';
import { type Encoding, encodingProblem, oldFont } from '../../../bytes/encoding.ts';
import { fromTcvn3Characters } from '../../../bytes/old-letters.ts';
import type { CountedSource } from '../../../bytes/source.ts';
import { turn } from '../../../bytes/turn.ts';
import type { Book, BookFormat, GridRow, OpenSheet, OwnParts, Sheet, SheetTraits } from '../grid.ts';
import { visibleText } from '../visible.ts';
import { BookRefusal } from './refusal.ts';
import type { CleanText } from './shared-strings.ts';

/** A sheet as the reader of its kind has it. */
export interface SheetReading {
  readonly name: string;
  readonly number: number;
  readonly isHidden: boolean;
  readonly own?: OwnParts;
  /** Throws a refusal. */
  read(): Promise<SheetContent>;
}

export interface SheetContent {
  readonly rows: readonly GridRow[];
  readonly traits: SheetTraits;
}

export interface WorkbookOpening {
  readonly source: CountedSource;
  readonly encoding: Encoding | undefined;
}

/** How texts are cleaned: of letters of an old font where they are asked for, before signs that cannot be seen go. */
export function cleanTextFor({ encoding }: WorkbookOpening): CleanText {
  return encoding === 'tcvn3' ? (text) => visibleText(fromTcvn3Characters(text)) : visibleText;
}

/** Rows handed out at once: behind them everything else that waits has its turn. */
const BATCH_ROWS = 200;
/** Rows whose letters are looked at for an old font. */
const FONT_ROWS = 500;

export function workbookBook(
  format: BookFormat,
  sheets: readonly SheetReading[],
  opening: WorkbookOpening,
): Book {
  const isOld = opening.encoding === 'tcvn3';
  const { source } = opening;
  return {
    format,
    encoding: isOld ? 'tcvn3' : 'utf-8',
    delimiter: null,
    sheets: sheets.map((sheet) => bookSheet(sheet, sheets.length > 1, opening)),
    progress: () => source.progress(),
    close: async () => {},
  };
}

function bookSheet(reading: SheetReading, isOneOfMany: boolean, opening: WorkbookOpening): Sheet {
  const { source, encoding } = opening;
  const { name, number, isHidden } = reading;
  const place: Place = {
    ...(source.name !== undefined && { file: source.name }),
    ...(isOneOfMany && { sheet: name }),
  };
  return {
    name,
    number,
    isHidden,
    ...(reading.own !== undefined && { own: reading.own }),
    async open() {
      try {
        const content = await reading.read();
        const problem = encoding === undefined ? oldFontProblem(content.rows) : undefined;
        if (problem !== undefined) return { problem: { ...problem, place } };
        return openSheet(content, place);
      } catch (error) {
        if (error instanceof BookRefusal) return { problem: { ...error.problem, place } };
        throw error;
      }
    },
  };
}

function oldFontProblem(rows: readonly GridRow[]): Omit<Problem, 'place'> | undefined {
  const text = rows.slice(0, FONT_ROWS).map(({ cells }) => cells.join(' '));
  const font = oldFont(text.join('\n'));
  return font === null ? undefined : encodingProblem(font);
}

function openSheet({ rows, traits }: SheetContent, place: Place): OpenSheet {
  let held = rows;
  return {
    traits,
    async *rows() {
      for (let at = 0; at < held.length; at += BATCH_ROWS) {
        yield held.slice(at, at + BATCH_ROWS);
        await turn();
      }
    },
    placeOf: (row, column) => ({ ...place, cell: cellName(column, row.line) }),
    release: () => {
      held = [];
    },
  };
}
