/**
 * The schema of a row of a list: its cells by the keys they stand for. A row may lack anything, since `--set` gives what
 * no column does, may fill what its type does not take, and carries further columns through. A row that names another
 * regulation is described by the schema of that one.
 */
import { z } from 'zod';
import { type Builder, type JsonSchema, nameOf, toJsonSchema, told } from './builder.ts';
import { envelope } from './envelope.ts';
import { named, writtenFact } from './written-value.ts';

export function batchRowSchema(builder: Builder): JsonSchema {
  const { regulation, keys, leftOut, lang, beside } = builder;
  const types = regulation.matters.map((matter) => ({
    code: matter.code,
    description: nameOf(builder, matter),
  }));
  const names = regulation.matters.flatMap(({ name, forms }) => [name.vi, ...forms]);
  const type = told(builder, z.union([named(builder, types, names), leftOut]), { description: keys.type });
  const facts = regulation.facts.map((fact): [string, z.ZodType] => {
    return [fact.id, writtenFact(builder, fact).optional()];
  });
  const row = z.looseObject({ type: type.optional(), ...envelope(builder), ...Object.fromEntries(facts) });
  return toJsonSchema(told(builder, row, { title: regulation.title[lang] }), beside);
}
