/** YAML text → raw values with their places, so that YAML is read as JSON is. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import type { Raw, RawEntry } from './raw.ts';

/** Aliases within aliases multiply; a text of which so many values come by them alone holds no cases. */
const MOST_ALIASED = 100_000;
const DEEPEST = 100;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Any YAML value with its places. A plain scalar that JSON would take for a number, `true`, `false` or nothing is
 * that, the number with the digits it is written with; every other scalar is text (`no` too, which is read as no
 * where a fact asks for yes or no). Absent for a text of blanks and comments.
 *
 * Problems: `yaml-syntax`, `empty-input`.
 */
export function readYamlValue(text: string, file?: string): { value?: Raw; problems: Problem[] } {
  const lines = new LineCounter();
  const at = (offset: number, path: string): Place => {
    const { line, col } = lines.linePos(offset);
    return { ...(file === undefined ? {} : { file }), line, column: col, path };
  };
  const syntax = (offset: number, reason: string): { problems: Problem[] } => ({
    problems: [{ code: 'yaml-syntax', place: at(offset, '$'), params: { reason } }],
  });
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) return syntax(error.pos[0], firstLine(error.message));
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.source === '')) {
      return { problems: [{ code: 'empty-input', place: at(0, '$'), params: {} }] };
    }
    const reader = new Reader(at, (alias) => alias.resolve(document));
    return { value: reader.value(contents, '$', 0), problems: [] };
  } catch (error) {
    if (error instanceof NotReadable) return syntax(error.offset, error.message);
    // What nests deeper than the stack is deep, the reader of YAML descends into it before we can.
    if (error instanceof RangeError) return syntax(0, 'Nested too deeply');
    throw error;
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** Ends the reading; never leaves this file. */
class NotReadable extends Error {
  readonly offset: number;
  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

type Alias = Extract<Node, { source: string; resolve: unknown }>;

class Reader {
  readonly #at: (offset: number, path: string) => Place;
  readonly #resolve: (alias: Alias) => Node | undefined;
  /** Values that came by aliases. */
  #count = 0;
  /** How many aliases the value stands within. */
  #aliased = 0;

  constructor(at: (offset: number, path: string) => Place, resolve: (alias: Alias) => Node | undefined) {
    this.#at = at;
    this.#resolve = resolve;
  }

  value(node: unknown, path: string, depth: number): Raw {
    const known = node as Node | null;
    const offset = known?.range?.[0] ?? 0;
    if (depth > DEEPEST) throw new NotReadable(offset, 'Nested too deeply');
    if (this.#aliased > 0 && ++this.#count > MOST_ALIASED) throw new NotReadable(offset, 'Too many aliases');
    const place = this.#at(offset, path);
    if (isAlias(known)) {
      const target = this.#resolve(known as Alias);
      if (target === undefined) throw new NotReadable(offset, `No anchor &${known.source} before this alias`);
      this.#aliased++;
      const value = this.value(target, path, depth + 1);
      this.#aliased--;
      return { ...value, place };
    }
    if (isSeq(known)) {
      const elements = known.items.map((item, index) => this.value(item, `${path}[${index}]`, depth + 1));
      return { kind: 'list', elements, place };
    }
    if (isMap(known)) return { kind: 'object', entries: this.#entries(known.items, path, depth), place };
    return isScalar(known) ? scalar(known, place) : { kind: 'null', place };
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], path: string, depth: number): RawEntry[] {
    return pairs.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const within = /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
      const place = this.#at((key as Node | null)?.range?.[0] ?? 0, within);
      const raw = value === null ? ({ kind: 'null', place } as const) : this.value(value, within, depth + 1);
      return { key: name, value: raw, place };
    });
  }
}

function scalar({ type, value, source }: Scalar, place: Place): Raw {
  const text = String(value ?? '');
  if (type !== Scalar.PLAIN) return { kind: 'text', text, place };
  const written = source ?? text;
  if (written === '' || written === 'null' || written === '~') return { kind: 'null', place };
  if (written === 'true' || written === 'false') return { kind: 'boolean', value: written === 'true', place };
  return NUMBER.test(written) ? { kind: 'number', source: written, place } : { kind: 'text', text, place };
}
