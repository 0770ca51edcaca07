/** The schema of a result, of one proposal or of a row of a list. */
import { z } from 'zod';
import type { LimitWord } from '../../model/fact.ts';
import { DEEDS } from '../../model/step.ts';
import {
  type Builder,
  codes,
  type DescribedCode,
  described,
  type JsonSchema,
  labelOf,
  toJsonSchema,
} from './builder.ts';

const decimal = z.string().regex(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
const count = z.int().positive();
const place = z.strictObject({
  file: z.string().optional(),
  line: count.optional(),
  column: count.optional(),
  row: count.optional(),
  cell: z.string().optional(),
  header: z.string().optional(),
  path: z.string().optional(),
  flag: z.string().optional(),
});
const problem = z.strictObject({
  code: z.string(),
  message: z.string(),
  expected: z.string().optional(),
  mend: z.string().optional(),
  place,
  found: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
const limitWords: readonly LimitWord[] = ['from', 'above', 'to', 'below'];
const carried = { id: z.string().optional(), title: z.string().optional() };

/** The codes of the regulation. Those that stand in many places are named under `$defs`. */
type Codes = Readonly<Record<'body' | 'actor' | 'clause' | 'rule' | 'fact' | 'action', z.ZodType>>;

export function resultSchema(builder: Builder): JsonSchema {
  const { regulation, lang, beside } = builder;
  const own = codesOf(builder);
  const rejected = z.strictObject({
    ...carried,
    place,
    outcome: z.literal('rejected'),
    problems: z.array(problem).min(1),
  });
  const schema = z.union([answered(builder, own), rejected]);
  return toJsonSchema(described(builder, schema, { title: regulation.title[lang] }), beside);
}

function answered({ regulation }: Builder, own: Codes): z.ZodType {
  const { body, clause, rule, fact, action } = own;
  const nobody = z.literal(true).optional();
  const answer = z.strictObject({ when: z.string(), candidates: z.array(body), nobody });
  return z.strictObject({
    ...carried,
    place: place.optional(),
    outcome: z.enum(['decided', 'residual', 'undetermined']),
    authority: body.nullable(),
    action: action.nullable(),
    candidates: z.array(body),
    either: z.literal(true).optional(),
    nobody,
    citations: z.array(
      z.strictObject({
        clause,
        official: z.string(),
        rule,
        authority: body,
        deciding: z.boolean(),
        certain: z.literal(false).optional(),
      }),
    ),
    missing: z.array(z.strictObject({ fact, answers: z.array(answer) })),
    assumptions: z.array(
      z.strictObject({ fact, value: z.union([z.string(), z.boolean()]), couldChange: z.boolean() }),
    ),
    warnings: z.array(
      z.strictObject({
        code: z.string(),
        clauses: z.array(clause),
        message: z.string(),
        fact: fact.optional(),
      }),
    ),
    advice: z.array(step(clause)),
    procedure: z.array(step(clause)).optional(),
    route: z.array(stage(own)).optional(),
    nearest: z.array(nearMiss(own)).optional(),
    derived: derived().optional(),
    trace: z.array(ruleTrace(own)).optional(),
    regulation: z.strictObject({
      id: z.literal(regulation.id),
      title: z.string(),
      term: z.string().nullable(),
    }),
  });
}

function step(clause: z.ZodType): z.ZodType {
  return z.strictObject({ code: z.string(), clause, clauses: z.array(clause), message: z.string() });
}

function stage({ actor, body, clause, fact }: Codes): z.ZodType {
  const actors = z.strictObject({
    kind: z.enum(['body', 'office', 'any', 'all']),
    codes: z.array(actor).min(1),
    names: z.array(z.string()).min(1),
  });
  return z.strictObject({
    stage: count,
    code: z.string(),
    who: actors,
    does: z.enum(DEEDS),
    to: actors.optional(),
    deciding: z.boolean(),
    clauses: z.array(clause),
    message: z.string(),
    due: z
      .strictObject({
        label: z.string(),
        word: z.enum(['before', 'on', 'after']),
        days: z.int().nonnegative().nullable(),
        unit: z.enum(['days', 'working-days']),
        extraordinary: z.boolean(),
      })
      .optional(),
    voting: z.array(z.looseObject({ body })).optional(),
    condition: z.strictObject({ facts: z.array(fact).min(1), message: z.string() }).optional(),
  });
}

function nearMiss({ body, clause, rule, fact }: Codes): z.ZodType {
  return z.strictObject({
    rule,
    clause,
    official: z.string(),
    authority: body,
    fact,
    test: z.enum([...limitWords, 'is', 'includes', 'only']),
    limit: z.union([decimal, z.array(z.string())]),
    value: z.union([decimal, z.string(), z.array(z.string())]),
    distance: decimal.optional(),
  });
}

function derived(): z.ZodType {
  const item = z.strictObject({ recipient: z.string(), amount: decimal, exemption: z.string() });
  return z.strictObject({ roundTotal: decimal, leftOut: z.array(item) });
}

function ruleTrace({ body, clause, rule, fact }: Codes): z.ZodType {
  const oneOrMore = z.union([z.string(), z.array(z.string())]);
  const test = z.strictObject({
    fact,
    test: z.enum([...limitWords, 'is', 'includes', 'only']),
    limit: oneOrMore,
    value: oneOrMore.nullable(),
    verdict: z.union([z.boolean(), z.literal('unknown')]),
  });
  return z.strictObject({
    rule,
    clause,
    authority: body,
    verdict: z.enum(['fits', 'fails', 'unknown', 'excepted', 'overridden']),
    tests: z.array(test),
    exceptions: z.array(z.array(test)).optional(),
    overriddenBy: z.array(rule).optional(),
  });
}

function codesOf(builder: Builder): Codes {
  const { regulation, lang } = builder;
  const { bodies, participants = [], clauses, rules, facts, actions } = regulation;
  const known: Readonly<Record<keyof Codes, readonly DescribedCode[]>> = {
    body: bodies.map(({ code, name }) => ({ code, description: name[lang] })),
    actor: [...bodies, ...participants].map(({ code, name }) => ({ code, description: name[lang] })),
    clause: clauses.map(({ id, subject }) => ({ code: id, description: subject[lang] })),
    rule: rules.map(({ id, subject }) => ({ code: id, description: subject[lang] })),
    fact: facts.map((fact) => ({ code: fact.id, description: labelOf(builder, fact) })),
    action: Object.entries(actions).map(([code, words]) => ({ code, description: words[lang] })),
  };
  const schemas = Object.entries(known).map(([id, all]) => {
    return [id, described(builder, all.length > 0 ? codes(builder, all) : z.never(), { id })];
  });
  return Object.fromEntries(schemas) as Codes;
}
