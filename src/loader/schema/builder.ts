/** What the schemas made from a regulation are built with, and how they become JSON Schema. */
import { z } from 'zod';
import type { Fact } from '../../model/fact.ts';
import type { MatterFact, Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';

/** Names of the keys that every proposal can have, in the language of the descriptions. */
export type KeyWords = Readonly<
  Record<
    'id' | 'title' | 'type' | 'date' | 'regulation' | 'declaredAuthority' | 'recipient' | 'amount',
    string
  >
>;

/** JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What stands beside a schema in the JSON: its name under `$defs`, and any keyword that zod has no word for. */
type Beside = Readonly<Record<string, unknown>> & { readonly id?: string };
type BesideRegistry = z.core.$ZodRegistry<Beside>;

export interface Builder {
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly keys: KeyWords;
  /** Made anew for each schema, so that names under `$defs` are one schema's own. */
  readonly beside: BesideRegistry;
  /** What people write where they leave a fact out; `#/$defs/leftOut`. */
  readonly leftOut: z.ZodType;
}

/** The reference to {@link Builder.leftOut} for conditions, which zod has no word for. */
export const LEFT_OUT: JsonSchema = { $ref: '#/$defs/leftOut' };

export function builderOf(regulation: Regulation, lang: Lang, keys: KeyWords): Builder {
  const beside: BesideRegistry = z.registry<Beside>();
  const signs = ['', '-', '–', '…', '...', 'chưa xác định', 'không rõ'];
  const leftOut = z.union([z.null(), z.literal(signs)]).register(beside, { id: 'leftOut' });
  return { regulation, lang, keys, beside, leftOut };
}

/** The schema with these keywords beside it. */
export function described<T extends z.ZodType>({ beside }: Builder, schema: T, keywords: Beside): T {
  beside.add(schema, keywords);
  return schema;
}

/** Draft 2020-12, of what goes into the schema: defaults may be left out. */
export function toJsonSchema(schema: z.ZodType, beside?: BesideRegistry): JsonSchema {
  const json = z.toJSONSchema(schema, { io: 'input', ...(beside && { metadata: beside }) });
  return flattened(json) as JsonSchema;
}

/** Choices within choices as one: editors then show one list. */
function flattened(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(flattened);
  if (typeof json !== 'object' || json === null) return json;
  const all = Object.entries(json).map(([key, value]) => [key, flattened(value)] as const);
  return Object.fromEntries(
    all.map(([key, value]) => [key, key === 'anyOf' ? (value as unknown[]).flatMap(choicesOf) : value]),
  );
}

/** A choice that says more of itself stays whole. */
function choicesOf(json: unknown): unknown[] {
  const [[key, value] = [], ...more] = Object.entries(json as object);
  return key === 'anyOf' && more.length === 0 ? (value as unknown[]) : [json];
}

/** Codes with what each means, as editors show them. */
export function codes(builder: Builder, all: readonly DescribedCode[]): z.ZodType {
  return z.union(all.map(({ code, description }) => described(builder, z.literal(code), { description })));
}

export interface DescribedCode {
  readonly code: string;
  readonly description: string;
}

/** The fact a matter takes, by the name it has there. */
export function labelOf({ lang }: Builder, fact: Fact, taken?: MatterFact): string {
  return (taken?.label ?? fact.label)[lang];
}

export function factOf({ regulation }: Builder, id: string): Fact {
  const fact = regulation.facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`no fact ${id} in a regulation that is sound`);
  return fact;
}
