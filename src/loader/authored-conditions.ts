/** The shape of conditions: what a fact must be for a rule, a notice or a case to stand. */
import { z } from 'zod';
import { factId, text } from './scalars.ts';

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

export type AuthoredCondition = z.infer<typeof condition>;
export type AuthoredConditions = z.infer<typeof conditions>;
