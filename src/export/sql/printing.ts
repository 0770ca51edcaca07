/** What the views of a script are printed with, and what they give. */
import type { Regulation } from '../../model/regulation.ts';
import type { SqlWords } from '../../present/messages/export-sql.ts';
import type { FactColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';

/** What the views of a matter are printed with. */
export interface Printing {
  readonly dialect: Dialect;
  readonly words: SqlWords;
  readonly regulation: Regulation;
  readonly columns: readonly FactColumn[];
  /** The table of proposals, and those of the regulation by their names. */
  readonly table: string;
  readonly help: (name: string) => string;
}

/** The columns of the view of answers, in the order of the view. */
export const OUTPUTS = [
  'id',
  'outcome',
  'authority',
  'candidates',
  'missing',
  'assumed',
  'doubts',
  'rules',
  'clauses',
  'cell',
  'nobody',
  'reason',
] as const;

/** The texts that hold, joined behind a mark each, less the first mark. */
export function told(parts: readonly string[], mark: string): string {
  return parts.length === 0 ? "''" : `SUBSTR(${parts.join('\n      || ')}, ${mark.length + 1})`;
}

export function when(condition: string, text: string, otherwise = "''"): string {
  return `CASE WHEN ${condition} THEN ${text} ELSE ${otherwise} END`;
}
