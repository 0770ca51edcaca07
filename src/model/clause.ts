/**
 * A clause as its parts. Written Điều.khoản.điểm: `2.4.2` is điểm 4.2 of khoản 4 of Điều 2, `3.5.3.1` is điểm
 * 5.3.1 of khoản 5 of Điều 3, `31.1` is khoản 1 of Điều 31, `4.3.đ` is điểm đ of khoản 3 of Điều 4.
 */
export interface ClauseParts {
  readonly article: string;
  readonly clause?: string;
  /** As the text numbers it: with its khoản before it, or a letter alone. */
  readonly point?: string;
}

const CLAUSE = /^\d+(\.[0-9a-z\u0111]+)*$/;

/** What {@link isClauseId} asks, as a regular expression in text. */
export const CLAUSE_PATTERN = CLAUSE.source;

export function isClauseId(text: string): boolean {
  return CLAUSE.test(text);
}

/** Whether a clause is another one or stands below it: `2.4.2` is within `2.4`, not within `2.4.21`. */
export function isWithin(clause: string, whole: string): boolean {
  return `${clause}.`.startsWith(`${whole}.`);
}

export function clauseParts(id: string): ClauseParts {
  const [article = id, clause, ...points] = id.split('.');
  if (clause === undefined) return { article };
  if (points.length === 0) return { article, clause };
  const point = /^\d/.test(points[0]!) ? [clause, ...points].join('.') : points.join('.');
  return { article, clause, point };
}
