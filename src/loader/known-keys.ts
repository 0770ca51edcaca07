/** The keys that the shape of a regulation file knows at a path, for complaints about another one. */
import { z } from 'zod';
import type { Path } from './parse.ts';

/**
 * @param data the file's data from the same place, which says which kind of fact stands there
 * @returns no keys where no mapping can stand
 */
export function knownKeys(schema: unknown, data: unknown, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return knownKeys(schema.unwrap(), data, path);
  }
  if (schema instanceof z.ZodUnion) {
    const branches =
      schema instanceof z.ZodDiscriminatedUnion ? schema.options.filter(isOfKind(data)) : schema.options;
    return [...new Set(branches.flatMap((branch) => knownKeys(branch, data, path)))];
  }
  const [key, ...rest] = path;
  if (key === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const inner =
    data === null || typeof data !== 'object' ? undefined : (data as Record<PropertyKey, unknown>)[key];
  if (schema instanceof z.ZodObject) return knownKeys(schema.shape[String(key)], inner, rest);
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, inner, rest);
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, inner, rest);
  return [];
}

function isOfKind(data: unknown): (branch: unknown) => boolean {
  const kind = (data as { kind?: unknown } | null | undefined)?.kind;
  return (branch) =>
    branch instanceof z.ZodObject && (branch.shape.kind as z.ZodType).safeParse(kind).success;
}
