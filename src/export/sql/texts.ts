/** Facts that come as text: a table that takes them as they are, and a view that types them without rounding any. */

import { type DeclaredColumn, declaredColumns, REFUSED } from './columns.ts';
import type { Printing } from './printing.ts';

/** Between the codes of a list. */
export const LIST_MARK = ';';

/** Columns as `authority batch --facts` writes them. */
function textColumns({ columns, dialect }: Printing): DeclaredColumn[] {
  return declaredColumns(columns, dialect);
}

export function textTable(table: string, printing: Printing): string {
  const { dialect } = printing;
  const lines = textColumns(printing).map(({ name }) => `  ${dialect.ident(name)} ${dialect.types.text}`);
  return `CREATE TABLE IF NOT EXISTS ${table} (\n${lines.join(',\n')}\n)${dialect.tableEnd}`;
}

export function readView(table: string, printing: Printing): string {
  const { dialect } = printing;
  const all = textColumns(printing);
  const refused = given(all.find(({ name }) => name === REFUSED)!, printing);
  const reads = all
    .filter(({ name }) => name !== REFUSED)
    .map((column) => ({ column, ...readOf(column, printing) }));
  const reasons = reads.flatMap(({ column, isRead, reason }) =>
    isRead === undefined
      ? []
      : [
          `CASE WHEN ${given(column, printing)} IS NULL OR ${isRead} THEN '' ELSE ${dialect.text(`; ${column.name}: ${reason}`)} END`,
        ],
  );
  const typed = reads.map(({ column, value }) => `  ${value} AS ${dialect.ident(column.name)}`);
  return `SELECT ${typed.join(',\n').trimStart()},
  NULLIF(SUBSTR(${[`COALESCE('; ' || ${refused}, '')`, ...reasons].join('\n    || ')}, 3), '') AS ${dialect.ident(REFUSED)}
FROM ${table}`;
}

/** An empty cell says nothing. */
function given({ name }: DeclaredColumn, { dialect }: Printing): string {
  return `NULLIF(${dialect.ident(name)}, '')`;
}

interface Reading {
  readonly value: string;
  /** Whether a text that is given can be read; absent where any can. */
  readonly isRead?: string;
  readonly reason?: string;
}

function readOf(column: DeclaredColumn, printing: Printing): Reading {
  const { dialect, words } = printing;
  const { reasons } = words;
  const text = given(column, printing);
  const { name, type, fact } = column;
  if (type === dialect.types.list) return { value: dialect.split(text, LIST_MARK) };
  if (type === dialect.types.flag) {
    return {
      value: `CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`,
      isRead: `${text} IN ('true', 'false')`,
      reason: reasons.unread,
    };
  }
  if (name === 'date') {
    const day = dialect.day(text);
    return { value: day, isRead: `${day} IS NOT NULL`, reason: reasons.unread };
  }
  if (fact?.digits === undefined) return { value: text };
  const { whole, fraction } = fact.digits;
  const fits = dialect.matches(text, `[0-9]{1,${whole}}([.][0-9]{1,${fraction}})?`);
  return {
    value: `CASE WHEN ${fits} THEN CAST(${text} AS ${type}) END`,
    isRead: fits,
    reason: reasons.digits,
  };
}
