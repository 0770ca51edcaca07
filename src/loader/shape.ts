/** Step 2: the parsed data against the shape of a file that people write; every complaint says where it stands. */
import { z } from 'zod';
import type { Place, Problem } from '../model/problem.ts';
import { SHAPES } from './authored-parts.ts';
import type { ParsedFile, Path } from './parse.ts';

type ShapeResult<T> =
  | { readonly ok: true; readonly authored: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is read of zod's issues. */
interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[];
  /** Of `invalid_value`. */
  readonly values?: readonly unknown[];
  /** Of `invalid_union`: one list of issues a branch, or the values its discriminator knows. */
  readonly errors?: readonly (readonly Issue[])[];
  readonly options?: readonly unknown[];
  /** Of `invalid_key`: what is wrong with the key. */
  readonly issues?: readonly Issue[];
}

/** Errors: `regulation-unknown-key`, `regulation-missing-key`, `regulation-shape`, all that there are. */
export function shapedBy<S extends z.ZodType>(schema: S, file: ParsedFile): ShapeResult<z.output<S>> {
  const result = schema.safeParse(file.data);
  if (result.success) return { ok: true, authored: result.data };
  const issues = result.error.issues as unknown as readonly Issue[];
  return { ok: false, problems: issues.flatMap((issue) => complaints(issue, [], file, schema)) };
}

function complaints(issue: Issue, above: Path, file: ParsedFile, schema: z.ZodType): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys ?? [], path, file, schema);
  if (issue.code === 'invalid_key') return badKey(issue, path, file);
  // Of a union's branches the one with the deepest complaint is the one the author meant.
  const branch = issue.errors?.toSorted((a, b) => depth(b) - depth(a))[0];
  if (branch && depth(branch) > 0) return branch.flatMap((inner) => complaints(inner, path, file, schema));
  const found = valueAt(file.data, path);
  if (found === undefined) {
    const key = String(path.at(-1));
    return [problem('regulation-missing-key', file.placeOf(path), { key, path: written(path.slice(0, -1)) })];
  }
  const known = (issue.values ?? issue.options ?? []).map(String);
  const params = { path: written(path), expected: expectation(issue), known };
  return [problem('regulation-shape', file.placeOf(path), params, shown(found))];
}

function unknownKeys(keys: readonly string[], path: Path, file: ParsedFile, schema: z.ZodType): Problem[] {
  const known = knownKeys(schema, file.data, path);
  return keys.map((key) =>
    problem('regulation-unknown-key', file.placeOfKey(path, key), { key, path: written(path), known }, key),
  );
}

/** A key that people choose (a fact in a condition, an action) and that is no code. */
function badKey(issue: Issue, path: Path, file: ParsedFile): Problem[] {
  const key = String(path.at(-1));
  const place = file.placeOfKey(path.slice(0, -1), key);
  const params = { path: written(path), expected: expectation(issue.issues?.[0] ?? issue), known: [] };
  return [problem('regulation-shape', place, params, key)];
}

/** Expected in a configuration alone. */
export const HEADER_ROWS = 'header-rows';

/** What was expected, as a code that present/messages puts words to. */
function expectation(issue: Issue): string {
  if (SHAPES.has(issue.message) || issue.message === HEADER_ROWS) return issue.message;
  if (issue.code === 'invalid_value' || issue.options !== undefined) return 'value';
  if (issue.code === 'too_small') return 'not-empty';
  if (issue.expected === 'array') return 'list';
  if (issue.expected === 'object' || issue.expected === 'record') return 'mapping';
  return 'text';
}

function problem(code: Problem['code'], place: Place, params: Problem['params'], found?: string): Problem {
  return found === undefined ? { code, place, params } : { code, place, params, found };
}

function depth(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** A path as people write it: `matters[3].rules[0].clause`. */
function written(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? '[…]' : '{…}';
}

// Known keys.

/**
 * The keys that the shape of a file knows at a path, for complaints about another one.
 * @param data the file's data from the same place, which says which kind of fact stands there
 * @returns no keys where no mapping can stand
 */
function knownKeys(schema: unknown, data: unknown, path: Path): string[] {
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
