/** A row of a table while it is not decided what it is, and what stands around it. */
import type { RowKind } from '../../../../model/list-account.ts';
import { type BodyRow, readBodyRow, type TableColumns } from './body-row.ts';
import type { KeptRow } from './scan.ts';
import { readSignature } from './words.ts';

export interface OpenRow {
  readonly body: BodyRow;
  /** Has facts of its own: a project whatever its sign. */
  readonly isRich: boolean;
  kind: RowKind | undefined;
}

/** The rows of a table in their order, those that hold nothing left out. */
export interface TableBody {
  readonly columns: TableColumns;
  readonly rows: readonly OpenRow[];
  /** Rows of data that were not kept stand behind the last one. */
  readonly endsInOthers: boolean;
  /** Rows that may still be looked at for sums: what is not proved within is not proved. */
  readonly budget: { left: number };
}

/** A row without title, sign or words: figures alone. */
export function isUnnamed(row: BodyRow): boolean {
  return (
    row.label === '' && row.sign === undefined && !row.hasCode && row.texts === 0 && row.figures.size > 0
  );
}

export function openRow(row: KeptRow, columns: TableColumns, hasFacts: boolean): OpenRow {
  const body = readBodyRow(row, columns);
  const isRich = body.texts > 1 || body.facts > 0 || (body.texts > 0 && !hasFacts);
  return { body, isRich, kind: undefined };
}

/** A row of those who sign: nothing but words, the first of which are theirs. */
export function isSigners(body: BodyRow): boolean {
  if (body.figures.size > 0 || body.words.length === 0 || body.sign?.kind === 'number') return false;
  return body.words.every((text) => readSignature(text) !== undefined);
}
