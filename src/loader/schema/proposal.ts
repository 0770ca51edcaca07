/** The schemas of what goes in: a proposal, and a row of a list. */
import { z } from 'zod';
import type { AmountUnit } from '../../model/amount.ts';
import type { ChoiceFact, Fact, ItemsFact, SeveralFact, Test } from '../../model/fact.ts';
import { type Matter, type MatterFact, type Ranges, takenFacts } from '../../model/regulation.ts';
import {
  type Builder,
  codes,
  type DescribedCode,
  described,
  factOf,
  type JsonSchema,
  LEFT_OUT,
  labelOf,
  toJsonSchema,
} from './builder.ts';

const DATE = /^\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\s*$/;
/** A character that no code has: what holds one is a name. */
const NAME = /[^A-Za-z0-9-]/;
const CODE_LIKE = /^[A-Za-z0-9-]+$/;
/** Some figure, and no negative one. */
const AMOUNT = /^(?!\s*[-\u2212\u2013]\s*\d)[\s\S]*\d/;
const YES_NO = ['yes', 'no', 'có', 'không', 'x', 'đúng', 'true', 'false', '1', '0'];

/** For each type, the facts it takes and no other. */
export function proposalSchema(builder: Builder): JsonSchema {
  const { regulation, lang, beside } = builder;
  const types = regulation.matters.map((matter) => proposalOf(builder, matter));
  const schema = z.union([...types, proposalByName(builder)]);
  return toJsonSchema(described(builder, schema, { title: regulation.title[lang] }), beside);
}

/**
 * A row of a list: its cells by the keys they stand for. A row may lack anything, since `--set` gives what
 * no column does, may fill what its type does not take, and carries further columns through. A row that names another
 * regulation is described by the schema of that one.
 */
export function batchRowSchema(builder: Builder): JsonSchema {
  const { regulation, keys, leftOut, lang, beside } = builder;
  const types = regulation.matters.map(({ code, name }) => ({ code, description: name[lang] }));
  const names = regulation.matters.flatMap(({ name, forms }) => [name.vi, ...forms]);
  const type = described(builder, z.union([named(builder, types, names), leftOut]), {
    description: keys.type,
  });
  const row = z.looseObject({ type: type.optional(), ...envelope(builder), ...writtenFacts(builder) });
  return toJsonSchema(described(builder, row, { title: regulation.title[lang] }), beside);
}

function proposalOf(builder: Builder, matter: Matter): z.ZodType {
  const title = matter.name[builder.lang];
  const type = described(builder, z.literal(matter.code), { description: title });
  const facts = writtenFacts(builder, takenFacts(builder.regulation, matter));
  const proposal = z.strictObject({ type, ...envelope(builder), ...facts });
  const conditions = matter.facts.flatMap((taken) => conditionsOf(builder, taken));
  return described(builder, proposal, { title, ...(conditions.length > 0 && { allOf: conditions }) });
}

/** The type by a name instead of its code: which facts it takes is then the program's to say. */
function proposalByName(builder: Builder): z.ZodType {
  const type = described(builder, z.string().regex(/[^a-z0-9-]/), { description: builder.keys.type });
  return z.strictObject({ type, ...envelope(builder), ...writtenFacts(builder) });
}

/** What a fact may be beside others. Facts whose values are written in several ways are left to the program. */
function conditionsOf(builder: Builder, { fact, takenWhen, ranges }: MatterFact): JsonSchema[] {
  const own = factOf(builder, fact);
  if (own.kind === 'items') {
    return [own.total, own.exemption].map((other) => ({
      if: { properties: { [fact]: { type: 'array' } }, required: [fact] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { [other]: LEFT_OUT } },
    }));
  }
  const only = takenWhen === undefined ? [] : onlyWhen(builder, fact, takenWhen);
  return ranges?.binding === true ? [...only, ...casesOf(builder, fact, ranges)] : only;
}

function onlyWhen(builder: Builder, fact: string, test: Test): JsonSchema[] {
  const other = factOf(builder, test.fact);
  if (other.kind !== 'choice' || test.test !== 'is') return [];
  const rest = other.values.map(({ code }) => code).filter((code) => !test.values.includes(code));
  if (rest.length === 0) return [];
  return [given(other.id, rest, { properties: { [fact]: LEFT_OUT } })];
}

/** A case without a condition holds for what the cases before it leave. */
function casesOf(builder: Builder, fact: string, { by, cases }: Ranges): JsonSchema[] {
  const other = factOf(builder, by);
  const own = factOf(builder, fact);
  if (other.kind !== 'choice' || own.kind !== 'choice') return [];
  let left = other.values.map(({ code }) => code);
  return cases.flatMap(({ when, values }) => {
    if (when !== undefined && when.test !== 'is') return [];
    const met = left.filter((code) => when?.values.includes(code) ?? true);
    left = left.filter((code) => !met.includes(code));
    const codes = own.values.map(({ code }) => code).filter((code) => !values.includes(code));
    if (met.length === 0 || codes.length === 0) return [];
    // Said by what cannot stand, so that names still can.
    return [given(by, met, { not: { properties: { [fact]: { enum: codes } }, required: [fact] } })];
  });
}

function given(fact: string, codes: readonly string[], then: JsonSchema): JsonSchema {
  return { if: { properties: { [fact]: { enum: codes } }, required: [fact] }, then };
}

/** The keys of a proposal that are no facts, but for `type`. */
function envelope(builder: Builder): Readonly<Record<string, z.ZodType>> {
  const { keys, leftOut, regulation, lang } = builder;
  const bodies = regulation.bodies.map(({ code, name }) => ({ code, description: name[lang] }));
  const of = (schema: z.ZodType, description: string): z.ZodType =>
    described(builder, z.union([schema, leftOut]), { description }).optional();
  return {
    $schema: z.string().optional(),
    regulation: of(z.string(), keys.regulation),
    id: of(z.union([z.string(), z.number()]), keys.id),
    title: of(z.string(), keys.title),
    date: of(z.string().regex(DATE), keys.date),
    declaredAuthority: of(z.union([codes(builder, bodies), z.string()]), keys.declaredAuthority),
  };
}

/** The facts that a matter takes, by their ids; without one all that the regulation has. */
function writtenFacts(
  builder: Builder,
  taken: readonly MatterFact[] = builder.regulation.facts.map(({ id }) => ({ fact: id })),
): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    taken.map((one) => [one.fact, writtenFact(builder, factOf(builder, one.fact), one).optional()]),
  );
}

/**
 * A fact as people write it in JSON. The schema is narrower than the program in one thing: a text that looks like a
 * code has to be one to the letter, since a schema cannot overlook case. Any other text is a name, which the program
 * reads in many spellings and a schema does not judge.
 */
function writtenFact(builder: Builder, fact: Fact, taken?: MatterFact): z.ZodType {
  const own = { description: labelOf(builder, fact, taken) };
  switch (fact.kind) {
    case 'amount':
      return described(builder, z.union([amount(), builder.leftOut]), {
        ...own,
        examples: AMOUNTS[fact.unit],
      });
    case 'flag':
      return described(builder, z.union([z.boolean(), z.literal(YES_NO), builder.leftOut]), own);
    case 'choice':
      return described(builder, z.union([value(builder, fact, taken), builder.leftOut]), own);
    case 'several': {
      const one = value(builder, fact, taken);
      return described(builder, z.union([one, z.array(one).min(1), builder.leftOut]), own);
    }
    case 'items':
      return described(builder, z.union([z.array(item(builder, fact)).min(1), z.null()]), own);
  }
}

function amount(): z.ZodType {
  return z.union([z.number().nonnegative(), z.string().regex(AMOUNT)]);
}

const AMOUNTS: Readonly<Record<AmountUnit, readonly string[]>> = {
  VND: ['1.200 tỷ đồng', '500 triệu đồng'],
  USD: ['50 triệu USD'],
  ha: ['12 ha', '0,5 ha'],
};

/** A code or a name of one value. */
function value(builder: Builder, fact: ChoiceFact | SeveralFact, taken?: MatterFact): z.ZodType {
  const takes = (code: string): boolean => taken?.values?.includes(code) ?? true;
  const values = fact.values.filter(({ code }) => takes(code));
  const known = values.map(({ code, name }) => ({ code, description: name[builder.lang] }));
  return named(
    builder,
    known,
    values.flatMap(({ name, forms }) => [name.vi, ...forms]),
  );
}

/** One of these codes, or a text that is no code. */
function named(builder: Builder, known: readonly DescribedCode[], names: readonly string[]): z.ZodType {
  const taken = new Set(known.map(({ code }) => code));
  const codeLike = names.filter((name) => CODE_LIKE.test(name) && !taken.has(name));
  const forms = codeLike.length > 0 ? [z.literal(codeLike)] : [];
  return z.union([codes(builder, known), ...forms, z.string().regex(NAME)]);
}

function item(builder: Builder, fact: ItemsFact): z.ZodType {
  const { keys } = builder;
  return z.strictObject({
    recipient: described(builder, z.string().min(1), { description: keys.recipient }),
    amount: described(builder, amount(), { description: keys.amount }),
    exemption: writtenFact(builder, factOf(builder, fact.exemption)).optional(),
  });
}
