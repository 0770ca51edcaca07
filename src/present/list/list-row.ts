/** A list and its rows as the renderers of lists take them. */
import type { Decision } from '../../model/decision.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import type { Style } from '../document/style.ts';
import type { Summary } from './counts.ts';

/** What is known of a list before its first row. */
export interface ListShape {
  /** Absent for standard input. */
  readonly file?: string;
  /** Absent for JSON lists. */
  readonly header?: readonly string[];
  /** As read; absent where the format has none. */
  readonly delimiter?: string;
}

/** A row that is a proposal. */
export interface ListRow {
  /** Number of the data row, from 1. */
  readonly row: number;
  readonly place: Place;
  readonly cells?: readonly string[];
  /** Which cells are numbers of a sheet, as plain decimals. */
  readonly numeric?: readonly boolean[] | null;
  /** The row as written, for lists without cells. */
  readonly raw?: string;
  /** The regulation the row is of; that of the run where it is refused before that can be told. */
  readonly regulation: Regulation;
  /** The id of a row that is refused, where it could be read. */
  readonly id?: string;
  readonly title?: string;
  readonly proposal?: Proposal;
  readonly problems: readonly Problem[];
}

/** A heading or total row of an office list. */
export interface CarriedRow {
  readonly kind: 'heading' | 'total';
  readonly row: number;
  readonly place: Place;
  readonly cells: readonly string[];
  readonly numeric?: readonly boolean[] | null;
}

/** How a list is drawn, piece by piece and in this order. Each piece is the text that comes next. */
export interface ListRenderer {
  start(): string;
  /** Before the rows of a list, of one or of several. */
  list(shape: ListShape): string;
  /**
   * What is a row's own.
   * @param decision brief: without what differs between rows in the same cells; absent for a refused row
   */
  answer(row: ListRow, decision: Decision | undefined): string;
  /**
   * What follows on an answer, the same for every row with this decision; not asked for of a refused row.
   * @param regulation by which it was decided
   */
  shared(decision: Decision, regulation: Regulation): string;
  carried(row: CarriedRow): string;
  end(summary: Summary): string;
}

export interface ListRenderOptions {
  /** The regulation of the run: of rows that name none. */
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether JSON results hold the trace. */
  readonly trace: boolean;
  /** The decision with everything that is a row's own. */
  readonly whole: (proposal: Proposal, regulation: Regulation) => Decision;
  /** All lists of the run, where that is known before the first is read. */
  readonly shapes: readonly ListShape[];
}

export function idOf(row: ListRow): string | undefined {
  return row.proposal?.id ?? row.id;
}

export function titleOf(row: ListRow): string | undefined {
  return row.proposal?.title ?? row.title;
}
