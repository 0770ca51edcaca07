/** The schema of a proposal: for each type, the facts it takes and no other. */
import { z } from 'zod';
import type { Test } from '../../model/fact.ts';
import { type Matter, type MatterFact, type Ranges, takenFacts } from '../../model/regulation.ts';
import { type Builder, factOf, type JsonSchema, LEFT_OUT, nameOf, toJsonSchema, told } from './builder.ts';
import { envelope } from './envelope.ts';
import { writtenFact } from './written-value.ts';

export function proposalSchema(builder: Builder): JsonSchema {
  const { regulation, lang, beside } = builder;
  const types = regulation.matters.map((matter) => proposalOf(builder, matter));
  const schema = z.union([...types, proposalByName(builder)]);
  return toJsonSchema(told(builder, schema, { title: regulation.title[lang] }), beside);
}

function proposalOf(builder: Builder, matter: Matter): z.ZodType {
  const type = told(builder, z.literal(matter.code), { description: nameOf(builder, matter) });
  const facts = takenFacts(builder.regulation, matter).map((taken): [string, z.ZodType] => {
    return [taken.fact, writtenFact(builder, factOf(builder, taken.fact), taken).optional()];
  });
  const proposal = z.strictObject({ type, ...envelope(builder), ...Object.fromEntries(facts) });
  const conditions = matter.facts.flatMap((taken) => conditionsOf(builder, taken));
  return told(builder, proposal, {
    title: nameOf(builder, matter),
    ...(conditions.length > 0 && { allOf: conditions }),
  });
}

/** The type by a name instead of its code: which facts it takes is then the program's to say. */
function proposalByName(builder: Builder): z.ZodType {
  const facts = builder.regulation.facts.map((fact): [string, z.ZodType] => {
    return [fact.id, writtenFact(builder, fact).optional()];
  });
  const type = told(builder, z.string().regex(/[^a-z0-9-]/), { description: builder.keys.type });
  return z.strictObject({ type, ...envelope(builder), ...Object.fromEntries(facts) });
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
