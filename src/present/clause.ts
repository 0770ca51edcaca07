/** Clauses as official papers write them, and such writing read back as an id. */
import { clauseParts, isClauseId } from '../model/clause.ts';
import type { Lang } from '../model/words.ts';

/** `2.4.2` as "điểm 4.2 khoản 4 Điều 2" or "point 4.2, clause 4, Article 2". */
export function official(clauseId: string, lang: Lang): string {
  const { article, clause, point } = clauseParts(clauseId);
  if (lang === 'en') {
    const parts = [point && `point ${point}`, clause && `clause ${clause}`, `Article ${article}`];
    return parts.filter(Boolean).join(', ');
  }
  const parts = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`];
  return parts.filter(Boolean).join(' ');
}

const ARTICLE = /(?:điều|dieu|article)\s*(\d+)/;
const CLAUSE = /(?:khoản|khoan|clause)\s*(\d+)/;
const POINT = /(?:điểm|diem|point)\s*([0-9a-zđ]+(?:\.[0-9a-zđ]+)*)/;

/**
 * The id of a clause written as an id or officially, in any order of its parts and with or without marks; undefined
 * when the text names no clause.
 */
export function readClause(text: string): string | undefined {
  const written = text.normalize('NFC').toLowerCase().trim();
  if (isClauseId(written)) return written;
  const article = ARTICLE.exec(written)?.[1];
  if (article === undefined) return undefined;
  const clause = CLAUSE.exec(written)?.[1];
  const point = POINT.exec(written)?.[1];
  if (point === undefined) return clause === undefined ? article : `${article}.${clause}`;
  // A point numbered with digits already holds its khoản: điểm 4.2 khoản 4.
  if (/^\d/.test(point)) return `${article}.${point}`;
  return clause === undefined ? undefined : `${article}.${clause}.${point}`;
}
