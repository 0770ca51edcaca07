/** A row while it is being made: what the readers give and rows.ts completes. One object a row, for speed. */
import type { Problem } from '../../../model/problem.ts';
import type { RowKind, RowSource } from './table.ts';

export interface MutableRow {
  kind: RowKind;
  row: number;
  line: number;
  cells: string[];
  ragged: number;
  problems: Problem[];
  numeric: boolean[] | null;
  source: RowSource | null;
}

/** Shared by every row without trouble; never written to. */
export const NO_PROBLEMS: Problem[] = [];

export function createRow(line: number, cells: string[], source: RowSource | null): MutableRow {
  return { kind: 'data', row: 0, line, cells, ragged: 0, problems: NO_PROBLEMS, numeric: null, source };
}

export function addProblem(row: MutableRow, problem: Problem): void {
  row.problems = row.problems === NO_PROBLEMS ? [problem] : [...row.problems, problem];
}
