/**
 * Step 2 of reading a regulation: the shape of the file as people write it. Scalars arrive as text (the file is
 * read with YAML's failsafe schema, so that `2.10` stays a clause and `no` stays a word); limits are still text.
 */
import { z } from 'zod';
import {
  clauseId,
  code,
  condition,
  conditions,
  factId,
  isoDate,
  notStated,
  regulationId,
  remark,
  text,
  valueCode,
  words,
  yesNo,
} from './authored-parts.ts';
import { advice } from './authored-steps.ts';
import { voting } from './authored-voting.ts';

// Facts, and the matters that take them.

const value = z.strictObject({ code: valueCode, name: words, forms: z.array(text).default([]) });
const ambiguous = z.array(z.strictObject({ form: text, values: z.array(valueCode).min(2) })).default([]);
const others = z.strictObject({ value: valueCode, forms: z.array(text).min(1) }).optional();
const factBase = {
  id: factId,
  label: words,
  question: words,
  meaning: words.optional(),
  headers: z.array(text).default([]),
};

const fact = z.discriminatedUnion('kind', [
  z.strictObject({
    ...factBase,
    kind: z.literal('amount'),
    unit: z.enum(['VND', 'USD', 'ha']),
    bareFrom: text.optional(),
    bareTo: text.optional(),
    most: text.optional(),
    sharedBy: factId.optional(),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('choice'),
    values: z.array(value).min(2),
    ambiguous,
    others,
    assumed: valueCode.optional(),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('several'),
    values: z.array(value).min(2),
    ambiguous,
    others,
    alone: valueCode.optional(),
    assumed: valueCode.optional(),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('flag'),
    assumed: yesNo.optional(),
    yieldsToDeclared: yesNo.optional(),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('items'),
    total: factId,
    exemption: factId,
    bareFrom: text.optional(),
    recipientBelow: text,
    leavesAs: valueCode,
  }),
]);

const ranges = z.strictObject({
  by: factId,
  binding: yesNo,
  cases: z
    .array(
      z.strictObject({
        when: condition.optional(),
        values: z.array(valueCode).min(1),
        assumed: valueCode.optional(),
      }),
    )
    .min(1),
});

const matterFact = z.union(
  [
    factId,
    z.strictObject({
      fact: factId,
      label: words.optional(),
      values: z.array(valueCode).min(1).optional(),
      takenWhen: conditions.optional(),
      nearest: yesNo.optional(),
      ranges: ranges.optional(),
    }),
  ],
  'fact',
);

const rule = z.strictObject({
  id: code,
  clause: clauseId,
  body: code,
  or: z.array(code).min(1).optional(),
  action: code,
  subject: words,
  quote: text.optional(),
  when: conditions,
  except: z.array(conditions).default([]),
  overrides: z.array(code).default([]),
});

const series = z.strictObject({
  id: code,
  fact: factId,
  when: conditions,
  action: code,
  except: z.array(conditions).default([]),
  bands: z
    .array(
      z.strictObject({
        id: code,
        clause: clauseId,
        body: code,
        from: text.optional(),
        above: text.optional(),
        to: text.optional(),
        below: text.optional(),
        except: z.array(conditions).default([]),
        overrides: z.array(code).default([]),
        subject: words,
        quote: text.optional(),
      }),
    )
    .min(1),
});

const doubt = z.strictObject({
  code,
  clauses: z.array(clauseId).min(1),
  ...remark,
  countsLeftOut: yesNo.default('no'),
  otherwise: z
    .array(
      z.strictObject({
        rule: code,
        body: code.optional(),
        or: z.array(code).optional(),
        when: conditions.optional(),
        except: z.array(conditions).optional(),
        /** On the other reading the rule does not stand at all. */
        stands: z.literal('no').optional(),
      }),
    )
    .min(1),
});

const matter = z.strictObject({
  code,
  name: words,
  forms: z.array(text).default([]),
  keywords: z.array(text).optional(),
  unruled: z.strictObject({ clauses: z.array(clauseId).min(1), message: words }).optional(),
  facts: z.array(matterFact),
  series: z.array(series).default([]),
  rules: z.array(rule).default([]),
  doubts: z.array(doubt).default([]),
});

// How the regulation came into force.

/** How the regulation came into force; what its text does not state is `not stated`. */
const enacted = z.strictObject({
  number: text,
  date: z.union([isoDate, notStated], 'date'),
  issuer: z.union([words, notStated], 'words'),
  signer: text,
  effect: z.union([words, notStated], 'words'),
  replaces: z.union([words, notStated], 'words'),
});

// The file.

export const authoredRegulation = z.strictObject({
  id: regulationId,
  term: text,
  title: words,
  source: z.strictObject({
    document: words,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
    articles: z
      .string()
      .regex(/^(?:[1-9]\d?|1\d\d|200)$/, 'articles')
      .optional(),
  }),
  enacted: enacted.optional(),
  papers: z.literal('party').optional(),
  bodies: z
    .array(
      z.strictObject({
        code,
        name: words,
        fullName: words.optional(),
        meeting: words.optional(),
        forms: z.array(text).default([]),
      }),
    )
    .min(1),
  participants: z
    .array(z.strictObject({ code, name: words }))
    .min(1)
    .optional(),
  residual: z.strictObject({ body: code, clause: clauseId, message: words }).optional(),
  precedence: z.strictObject({ clause: clauseId, message: words }).optional(),
  actions: z.record(code, words),
  clauses: z.array(z.strictObject({ id: clauseId, subject: words, unruled: words.optional() })).min(1),
  covers: z.array(clauseId).min(1).optional(),
  facts: z.array(fact),
  circumstances: z.array(factId).min(1).optional(),
  matters: z.array(matter).min(1),
  groups: z.array(z.strictObject({ name: words, matters: z.array(code).min(1) })).optional(),
  dated: z
    .array(
      z.strictObject({
        code,
        clauses: z.array(clauseId).min(1),
        from: isoDate.optional(),
        after: isoDate.optional(),
        before: isoDate.optional(),
        when: conditions.default({}),
        ...remark,
      }),
    )
    .default([]),
  advice: z.array(advice).default([]),
  voting: z.array(voting).min(1).optional(),
  accepted: z.array(z.strictObject({ finding: text, reason: words })).optional(),
});

export type Authored = z.infer<typeof authoredRegulation>;
export type AuthoredCondition = z.infer<typeof condition>;
export type AuthoredConditions = z.infer<typeof conditions>;
export type AuthoredEnactment = z.infer<typeof enacted>;
