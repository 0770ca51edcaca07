/** The shape of the procedure: the steps of a file's way, and how bodies vote. */
import { z } from 'zod';
import { conditions } from './authored-conditions.ts';
import { clauseId, code, isoDate, notStated, regulationId, text, words, yesNo } from './scalars.ts';

const days = z.union([z.string().regex(/^[1-9]\d?$/, 'days'), notStated], 'days');

/** Counted from the session, by one of `before`, `after` and `on`. */
const due = z.strictObject({
  before: days.optional(),
  after: days.optional(),
  on: z.literal('session').optional(),
  working: yesNo.default('no'),
  extraordinary: yesNo.default('yes'),
  label: words,
});

const through = z.strictObject({
  regulation: regulationId,
  from: isoDate.optional(),
  before: isoDate.optional(),
});

export const advice = z.strictObject({
  code,
  clauses: z.array(clauseId).min(1),
  message: words,
  bodies: z.array(code).default([]),
  matters: z.array(code).default([]),
  rules: z.array(code).default([]),
  under: z.array(clauseId).default([]),
  outcome: z.enum(['decided', 'residual']).optional(),
  when: conditions.default({}),
  shown: yesNo.default('yes'),
  due: due.optional(),
  through: z.array(through).min(1).optional(),
});

/** A part of all members, such as `from: 2/3`, by one of the two words. */
const fraction = z.string().regex(/^[1-9]\d?\/[1-9]\d?$/, 'share');
const share = z.strictObject({
  from: fraction.optional(),
  above: fraction.optional(),
  clause: clauseId,
  message: words,
});

const note = z.strictObject({ clause: clauseId, message: words });

const writing = z.strictObject({
  clause: clauseId,
  carried: share.optional(),
  neverCadre: yesNo.default('no'),
  disagreementToSession: yesNo.default('no'),
  silenceAgrees: yesNo.default('no'),
  note: words.optional(),
});

export const voting = z.strictObject({
  body: code,
  session: z.strictObject({ quorum: share.optional(), carried: share.optional() }).optional(),
  writing: writing.optional(),
  cadre: note.optional(),
  divided: note.extend({ to: code.optional() }).optional(),
  notes: z.array(note).min(1).optional(),
});

/** How the regulation came into force; what its text does not state is `not stated`. */
export const enacted = z.strictObject({
  number: text,
  date: z.union([isoDate, notStated], 'date'),
  issuer: z.union([words, notStated], 'words'),
  signer: text,
  effect: z.union([words, notStated], 'words'),
  replaces: z.union([words, notStated], 'words'),
});

export type AuthoredAdvice = z.infer<typeof advice>;
export type AuthoredDue = z.infer<typeof due>;
export type AuthoredShare = z.infer<typeof share>;
export type AuthoredVoting = z.infer<typeof voting>;
export type AuthoredEnactment = z.infer<typeof enacted>;
