/** The keys of a proposal that are no facts. */
import { z } from 'zod';
import { type Builder, codes, told } from './builder.ts';

const DATE = /^\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\s*$/;

/** All but `type`. */
export function envelope(builder: Builder): Readonly<Record<string, z.ZodType>> {
  const { keys, leftOut, regulation, lang } = builder;
  const bodies = regulation.bodies.map(({ code, name }) => ({ code, description: name[lang] }));
  const of = (schema: z.ZodType, description: string): z.ZodType =>
    told(builder, z.union([schema, leftOut]), { description }).optional();
  return {
    $schema: z.string().optional(),
    regulation: of(z.string(), keys.regulation),
    id: of(z.union([z.string(), z.number()]), keys.id),
    title: of(z.string(), keys.title),
    date: of(z.string().regex(DATE), keys.date),
    declaredAuthority: of(z.union([codes(builder, bodies), z.string()]), keys.declaredAuthority),
  };
}
