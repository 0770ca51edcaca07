/** The smallest parts of a regulation file: text, codes, clauses, days, words in both languages, conditions. */
import { z } from 'zod';
import { CLAUSE_PATTERN, isClauseId } from '../model/regulation.ts';

/**
 * What can be expected of a value as complaints name it. A schema says which it is in place of zod's own message; what
 * says nothing is named by its kind (`list`, `mapping`, `value`, `not-empty`, `text`).
 */
export const SHAPES: ReadonlySet<string> = new Set([
  'code',
  'fact',
  'clause',
  'date',
  'sha256',
  'words',
  'condition',
  'share',
  'days',
  'articles',
  'actors',
]);

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
/** Of a remark: what the text says or leaves open, and what the program takes it to mean, each in its own sentence. */
export const remark = { message: words, taken: words.optional() };
export const valueCode = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'code');

// Conditions: what a fact must be for a rule, a notice or a case to stand.

const oneOrMore = z.union([text, z.array(text).min(1)]);

export const condition = z.union(
  [
    text,
    z.strictObject({
      is: oneOrMore.optional(),
      includes: oneOrMore.optional(),
      only: oneOrMore.optional(),
      from: text.optional(),
      above: text.optional(),
      to: text.optional(),
      below: text.optional(),
    }),
  ],
  'condition',
);
export const conditions = z.record(factId, condition);
