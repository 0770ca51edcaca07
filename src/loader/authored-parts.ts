/** The smallest parts of a regulation file: text, codes, clauses, days, words in both languages. */
import { z } from 'zod';
import { CLAUSE_PATTERN, isClauseId } from '../model/regulation.ts';

export const text = z.string().trim().min(1);
export const yesNo = z.enum(['yes', 'no']);
/** What the text of a regulation leaves open is said, never left out or filled. */
export const notStated = z.literal('not stated');
/** Codes of bodies, matters, rules, actions; values may also have capitals (`A`, `III`). */
export const code = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'code');
/** Documents have numbers: `261-qd-tw`. */
export const regulationId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'code');
export const factId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'fact');
// The pattern is for the schema that editors use, which cannot ask a function.
export const clauseId = z.string().refine(isClauseId, 'clause').meta({ pattern: CLAUSE_PATTERN });
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date');
export const words = z.strictObject({ vi: text, en: text }, 'words');
