/** The steps of a file as people write them. */
import { z } from 'zod';
import { DEEDS } from '../model/step.ts';
import {
  clauseId,
  code,
  conditions,
  isoDate,
  notStated,
  regulationId,
  remark,
  words,
  yesNo,
} from './authored-parts.ts';

const days = z.union([z.string().regex(/^[1-9]\d?$/, 'days'), notStated], 'days');

/** Counted from the session, by one of `before`, `after` and `on`. */
const due = z.strictObject({
  before: days.optional(),
  after: days.optional(),
  on: z.literal('session').optional(),
  working: yesNo.default('no'),
  extraordinary: yesNo.default('yes'),
  extraordinaryDoubt: words.optional(),
  label: words,
});

const through = z.strictObject({
  regulation: regulationId,
  from: isoDate.optional(),
  before: isoDate.optional(),
});

/** A code of a body or a participant, or `authority`; or any, or all, of several. */
const actors = z.union(
  [
    code,
    z.strictObject({ any: z.array(code).min(2, 'actors') }),
    z.strictObject({ all: z.array(code).min(2, 'actors') }),
  ],
  'actors',
);

export const advice = z.strictObject({
  code,
  clauses: z.array(clauseId).min(1),
  ...remark,
  bodies: z.array(code).default([]),
  matters: z.array(code).default([]),
  rules: z.array(code).default([]),
  under: z.array(clauseId).default([]),
  outcome: z.enum(['decided', 'residual']).optional(),
  when: conditions.default({}),
  shown: yesNo.default('yes'),
  due: due.optional(),
  who: actors.optional(),
  does: z.enum(DEEDS).optional(),
  to: actors.optional(),
  votes: z.union([yesNo, code]).optional(),
  through: z.array(through).min(1).optional(),
});

export type AuthoredActors = z.infer<typeof actors>;
export type AuthoredAdvice = z.infer<typeof advice>;
export type AuthoredDue = z.infer<typeof due>;
