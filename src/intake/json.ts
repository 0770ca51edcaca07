/**
 * Reads JSON text into raw values with their places, by jsonc-parser's `visit`, which calls back token by token; the
 * first fault ends the walk. JSON.parse loses the digits of numbers, the second of two equal keys and every place.
 * parseTree repairs a text with a fault as it goes, does not say which token it met where, and descends as deep as the
 * text nests.
 */
import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonFault, Place, Problem } from '../model/problem.ts';
import { pathOfKey, type Raw, type RawEntry, type RawProposal } from './raw.ts';

/** Far more than a proposal can need; hostile input must not exhaust the stack. */
const DEEPEST = 100;

/**
 * One proposal from JSON text.
 *
 * Strict JSON: no comments, no trailing commas; a byte order mark is allowed. A number is its source text. The
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
  try {
    return { value: new Reader(source, file, problems).value(), problems };
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

/** Where a token stands: its offset and length in the text, its line and column from 0. */
type Spot = readonly [offset: number, length: number, line: number, column: number, ...more: unknown[]];

/** A list or an object that is not closed yet. */
interface Open {
  readonly path: string;
  readonly place: Place;
  readonly elements: Raw[] | undefined;
  readonly entries: RawEntry[];
  readonly keys: Set<string>;
  /** The key whose value comes next. */
  key: Pick<RawEntry, 'key' | 'place'> | undefined;
}

/** Faults inside a token, as jsonc-parser names them; they count where the token could stand. */
const BROKEN: Readonly<Record<string, JsonFault>> = {
  UnexpectedEndOfString: 'text-not-closed',
  UnexpectedEndOfNumber: 'bad-number',
  InvalidUnicode: 'bad-escape',
  InvalidEscapeCharacter: 'bad-escape',
  InvalidCharacter: 'control-character',
};

class Reader {
  readonly #text: string;
  readonly #file: string | undefined;
  readonly #problems: Problem[];
  readonly #open: Open[] = [];
  /** What is wrong if the next token is not the one that is expected. */
  #expected: JsonFault = 'value-expected';
  #value: Raw | undefined;

  constructor(text: string, file: string | undefined, problems: Problem[]) {
    this.#text = text;
    this.#file = file;
    this.#problems = problems;
  }

  value(): Raw {
    visit(
      this.#text,
      {
        onObjectBegin: (...spot) => this.#begin(undefined, spot),
        onArrayBegin: (...spot) => this.#begin([], spot),
        onObjectProperty: (key, ...spot) => this.#key(key, spot),
        onLiteralValue: (value, ...spot) => this.#literal(value, spot),
        onSeparator: (sign) => this.#separator(sign),
        onObjectEnd: (...spot) => this.#end('}', spot),
        onArrayEnd: (...spot) => this.#end(']', spot),
        onError: (error, ...spot) => this.#fault(error, spot),
      },
      { disallowComments: true },
    );
    return this.#value!;
  }

  get #path(): string {
    const inner = this.#open.at(-1);
    if (inner === undefined) return '$';
    if (inner.elements !== undefined) {
      return this.#expected === 'value-expected' ? `${inner.path}[${inner.elements.length}]` : inner.path;
    }
    return inner.key?.place.path ?? inner.path;
  }

  #begin(elements: Raw[] | undefined, spot: Spot): void {
    if (this.#open.length === DEEPEST) this.#fail('too-deep', spot);
    const path = this.#path;
    const place = this.#placeAt(spot, path);
    this.#open.push({ path, place, elements, entries: [], keys: new Set(), key: undefined });
    this.#expected = elements === undefined ? 'key-expected' : 'value-expected';
  }

  #key(key: string, spot: Spot): void {
    const inner = this.#open.at(-1)!;
    inner.key = { key, place: this.#placeAt(spot, pathOfKey(inner.path, key)) };
    this.#expected = 'colon-expected';
  }

  #literal(value: unknown, spot: Spot): void {
    const place = this.#placeAt(spot, this.#path);
    if (typeof value === 'string') this.#take({ kind: 'text', text: value, place });
    else if (typeof value === 'number') this.#take({ kind: 'number', source: this.#sourceAt(spot), place });
    else if (typeof value === 'boolean') this.#take({ kind: 'boolean', value, place });
    else this.#take({ kind: 'null', place });
  }

  #separator(sign: string): void {
    const isKey = sign === ',' && this.#open.at(-1)?.elements === undefined;
    this.#expected = isKey ? 'key-expected' : 'value-expected';
  }

  #end(sign: ']' | '}', spot: Spot): void {
    // The end of the text closes nothing, though jsonc-parser goes on as if it did.
    if (this.#sourceAt(spot) !== sign) this.#fail('comma-expected', spot);
    const { elements, entries, place } = this.#open.pop()!;
    this.#take(
      elements === undefined ? { kind: 'object', entries, place } : { kind: 'list', elements, place },
    );
  }

  /** Puts a whole value where it belongs. */
  #take(value: Raw): void {
    const inner = this.#open.at(-1);
    this.#expected = inner === undefined ? 'after-the-end' : 'comma-expected';
    if (inner === undefined) {
      this.#value = value;
    } else if (inner.elements !== undefined) {
      inner.elements.push(value);
    } else {
      const { key, place } = inner.key!;
      inner.key = undefined;
      if (inner.keys.has(key)) {
        this.#problems.push({ code: 'json-duplicate-key', place, found: key, params: { key } });
        return;
      }
      inner.keys.add(key);
      inner.entries.push({ key, value, place });
    }
  }

  /** What stands there may say more than what was expected: a comment, a quote of the wrong kind. */
  #fault(error: ParseErrorCode, spot: Spot): never {
    const name = printParseErrorCode(error);
    const source = this.#sourceAt(spot);
    const expected = this.#expected;
    const isList = this.#open.at(-1)?.elements !== undefined;
    const closing = expected === 'key-expected' ? '}' : expected === 'value-expected' && isList ? ']' : '';
    if (name === 'InvalidCommentToken') this.#fail('comment', spot);
    if (name === 'InvalidSymbol' && source.startsWith("'")) this.#fail('single-quotes', spot);
    if (source !== '' && source === closing) {
      this.#expected = 'trailing-comma';
      this.#fail('trailing-comma', spot);
    }
    const couldStand = expected === 'value-expected' || expected === 'key-expected';
    this.#fail((couldStand && BROKEN[name]) || expected, spot);
  }

  #fail(reason: JsonFault, spot: Spot): never {
    const place = this.#placeAt(spot, this.#path);
    const source = this.#sourceAt(spot);
    if (source === '') throw new NotJson({ code: 'json-syntax', place, params: { reason: 'not-closed' } });
    // What a text says as far as it can be read; signs have no value but themselves.
    const scanner = createScanner(this.#text, false);
    scanner.setPosition(spot[0]);
    scanner.scan();
    const found = scanner.getTokenValue() || (source.startsWith('"') ? 'text' : source);
    throw new NotJson({ code: 'json-syntax', place, found, params: { reason } });
  }

  #sourceAt([offset, length]: Spot): string {
    return this.#text.slice(offset, offset + length);
  }

  #placeAt([, , line, column]: Spot, path: string): Place {
    return placeOf(this.#file, line + 1, column + 1, path);
  }
}

function placeOf(file: string | undefined, line: number, column: number, path: string): Place {
  return { ...(file === undefined ? {} : { file }), line, column, path };
}
