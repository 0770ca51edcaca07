/** The shape of what a regulation file says of votes. */
import { z } from 'zod';
import { SHARE_BASES, WRITING_CASES } from '../model/voting.ts';
import { clauseId, code, remark, text, words, yesNo } from './authored-parts.ts';

/** A part of the members, such as `from: 2/3`, by one of the two words. */
const fraction = z.string().regex(/^[1-9]\d?\/[1-9]\d?$/, 'share');
const share = z.strictObject({
  from: fraction.optional(),
  above: fraction.optional(),
  of: z.enum(SHARE_BASES).default('all'),
  clause: clauseId,
  quote: text.optional(),
  message: words,
});

const note = z.strictObject({ clause: clauseId, quote: text.optional(), message: words });

/** Of one way of voting, of cadre matters or of all others alone. */
const limited = note.extend({
  way: z.enum(['session', 'writing']).optional(),
  cadre: yesNo.optional(),
});

/** A flag, alone or with the words that fix it. */
const flag = z.union([yesNo, z.strictObject({ is: yesNo, quote: text })]).default('no');

const writing = z.strictObject({
  clause: clauseId,
  quote: text.optional(),
  carried: share.optional(),
  when: z.strictObject({ any: z.array(z.enum(WRITING_CASES)).min(1), quote: text.optional() }).optional(),
  neverCadre: flag,
  disagreementToSession: flag,
  silenceAgrees: flag,
  doubt: z.strictObject({ clauses: z.array(clauseId).min(1), ...remark }).optional(),
  note: words.optional(),
});

export const voting = z.strictObject({
  body: code,
  work: z.strictObject({ code, name: words, under: z.array(clauseId).min(1) }).optional(),
  session: z
    .strictObject({ quorum: share.optional(), carried: share.optional(), tie: note.optional() })
    .optional(),
  writing: writing.optional(),
  unwritten: note.optional(),
  cadre: note.extend({ ballot: yesNo.default('no'), inWriting: note.optional() }).optional(),
  divided: note
    .extend({
      to: code.optional(),
      or: z.array(code).min(1).optional(),
      only: words.optional(),
      cadreOnly: yesNo.default('no'),
    })
    .optional(),
  afterwards: z
    .array(limited.extend({ to: code.optional() }))
    .min(1)
    .optional(),
  notes: z.array(limited).min(1).optional(),
  convene: note
    .extend({ by: z.union([code, words], 'words').optional(), share: share.optional() })
    .optional(),
});

export type AuthoredShare = z.infer<typeof share>;
export type AuthoredVoting = z.infer<typeof voting>;
export type AuthoredFlag = z.infer<typeof flag>;
