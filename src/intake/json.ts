/**
 * JSON text → raw values. Read token by token rather than with JSON.parse, which loses the digits of numbers, the
 * second of two equal keys, and every place.
 */
import type { JsonFault, Place, Problem } from '../model/problem.ts';
import { jsonTokens, type Token } from './json-tokens.ts';
import type { Raw, RawEntry, RawProposal } from './raw.ts';

/** Far more than a proposal can need; keeps hostile input from exhausting the stack. */
const DEEPEST = 100;

/**
 * One proposal from JSON text.
 *
 * Strict JSON: no comments, no trailing commas; a byte order mark is allowed. Numbers keep their source text. The
 * first fault of syntax ends the reading; duplicate keys do not: then `raw` (with the first of each) stands beside
 * the problems, so that what else is wrong can be shown in the same run.
 *
 * Problems: `json-syntax`, `json-duplicate-key`, `not-an-object` (`found` is the kind of value: `list`, `text`,
 * `number`, `boolean`, `null`), `empty-input`.
 */
export function readJson(text: string, file?: string): { raw?: RawProposal; problems: Problem[] } {
  const { value, problems } = readJsonValue(text, file);
  if (value === undefined) return { problems };
  if (value.kind !== 'object') {
    problems.push({ code: 'not-an-object', place: value.place, found: value.kind, params: {} });
    return { problems };
  }
  return { raw: { entries: value.entries, place: value.place }, problems };
}

/** Any JSON value with its places; see {@link readJson}. */
export function readJsonValue(text: string, file?: string): { value?: Raw; problems: Problem[] } {
  const problems: Problem[] = [];
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.trim() === '') {
    problems.push({ code: 'empty-input', place: placeOf(file, 1, 1, '$'), params: {} });
    return { problems };
  }
  const walker = new Walker(source, file, problems);
  try {
    return { value: walker.document(), problems };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    problems.push(error.problem);
    return { problems };
  }
}

/** Ends the walk at the first fault; never leaves this file. */
class NotJson extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

class Walker {
  private readonly scan: () => Token;
  private readonly file: string | undefined;
  private readonly problems: Problem[];
  private token: Token;

  constructor(text: string, file: string | undefined, problems: Problem[]) {
    this.scan = jsonTokens(text);
    this.file = file;
    this.problems = problems;
    this.token = this.scan();
  }

  document(): Raw {
    const value = this.value('$', 0);
    if (this.token.kind !== 'end') this.fail('after-the-end', '$');
    return value;
  }

  private value(path: string, depth: number): Raw {
    const token = this.token;
    const place = placeOf(this.file, token.line, token.column, path);
    if (token.broken !== undefined) this.fail(token.broken, path);
    switch (token.kind) {
      case 'text':
        this.advance();
        return { kind: 'text', text: token.value, place };
      case 'number':
        this.advance();
        return { kind: 'number', source: token.value, place };
      case 'true':
      case 'false':
        this.advance();
        return { kind: 'boolean', value: token.kind === 'true', place };
      case 'null':
        this.advance();
        return { kind: 'null', place };
      case '[':
      case '{':
        if (depth === DEEPEST) this.fail('too-deep', path);
        this.advance();
        return token.kind === '['
          ? { kind: 'list', elements: this.elements(path, depth + 1), place }
          : { kind: 'object', entries: this.entries(path, depth + 1), place };
      default:
        return this.fail('value-expected', path);
    }
  }

  private elements(path: string, depth: number): Raw[] {
    const elements: Raw[] = [];
    if (this.skip(']')) return elements;
    do {
      if (elements.length > 0 && this.token.kind === ']') this.fail('trailing-comma', path);
      elements.push(this.value(`${path}[${elements.length}]`, depth));
    } while (this.more(']', path));
    return elements;
  }

  private entries(path: string, depth: number): RawEntry[] {
    const entries: RawEntry[] = [];
    const keys = new Set<string>();
    if (this.skip('}')) return entries;
    do {
      if (keys.size > 0 && this.token.kind === '}') this.fail('trailing-comma', path);
      const entry = this.entry(path, depth);
      if (keys.has(entry.key)) {
        const { key, place } = entry;
        this.problems.push({ code: 'json-duplicate-key', place, found: key, params: { key } });
      } else {
        keys.add(entry.key);
        entries.push(entry);
      }
    } while (this.more('}', path));
    return entries;
  }

  private entry(path: string, depth: number): RawEntry {
    const { kind, value: key, line, column, broken } = this.token;
    if (broken !== undefined) this.fail(broken, path);
    if (kind !== 'text') this.fail('key-expected', path);
    this.advance();
    const within = pathOf(path, key);
    if (!this.skip(':')) this.fail('colon-expected', within);
    return { key, value: this.value(within, depth), place: placeOf(this.file, line, column, within) };
  }

  /** After an element: true at a comma, false at the closing bracket. */
  private more(closing: ']' | '}', path: string): boolean {
    if (this.skip(',')) return true;
    if (!this.skip(closing)) this.fail('comma-expected', path);
    return false;
  }

  private skip(kind: Token['kind']): boolean {
    if (this.token.kind !== kind) return false;
    this.advance();
    return true;
  }

  private advance(): void {
    this.token = this.scan();
  }

  /** What stands there may say more than what was expected: a comment, a quote of the wrong kind, the end. */
  private fail(expected: JsonFault, path: string): never {
    const { kind, value, line, column } = this.token;
    let reason = expected;
    if (kind === 'comment') reason = 'comment';
    else if (kind === 'end') reason = 'not-closed';
    else if (kind === 'unknown' && value.startsWith("'")) reason = 'single-quotes';
    const place = placeOf(this.file, line, column, path);
    const found = kind === 'end' ? {} : { found: value === '' ? kind : value };
    throw new NotJson({ code: 'json-syntax', place, ...found, params: { reason } });
  }
}

function pathOf(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function placeOf(file: string | undefined, line: number, column: number, path: string): Place {
  return { ...(file === undefined ? {} : { file }), line, column, path };
}
