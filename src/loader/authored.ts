/**
 * Step 2 of reading a regulation: the shape of the file as people write it. Scalars arrive as text (the file is
 * read with YAML's failsafe schema, so that `2.10` stays a clause and `no` stays a word); limits are still text.
 */
import { z } from 'zod';
import {
  clauseId,
  code,
  factId,
  isoDate,
  notStated,
  regulationId,
  text,
  words,
  yesNo,
} from './authored-parts.ts';
import { voting } from './authored-voting.ts';

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
]);

const valueCode = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'code');

// Conditions: what a fact must be for a rule, a notice or a case to stand.

const oneOrMore = z.union([text, z.array(text).min(1)]);

const condition = z.union(
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
const conditions = z.record(factId, condition);

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
  message: words,
  countsLeftOut: yesNo.default('no'),
  otherwise: z
    .array(
      z.strictObject({
        rule: code,
        body: code.optional(),
        when: conditions.optional(),
        except: z.array(conditions).optional(),
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

// The procedure: the steps of a file, how bodies vote, and how the regulation came into force.

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

const advice = z.strictObject({
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
  }),
  enacted: enacted.optional(),
  bodies: z
    .array(
      z.strictObject({ code, name: words, fullName: words.optional(), forms: z.array(text).default([]) }),
    )
    .min(1),
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
        message: words,
      }),
    )
    .default([]),
  advice: z.array(advice).default([]),
  voting: z.array(voting).min(1).optional(),
  accepted: z.array(z.strictObject({ finding: text, reason: words })).optional(),
});

export type Authored = z.infer<typeof authoredRegulation>;
export type AuthoredAdvice = z.infer<typeof advice>;
export type AuthoredCondition = z.infer<typeof condition>;
export type AuthoredConditions = z.infer<typeof conditions>;
export type AuthoredDue = z.infer<typeof due>;
export type AuthoredEnactment = z.infer<typeof enacted>;
