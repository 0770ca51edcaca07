/** Reads YAML text into raw values with their places, as json.ts reads JSON. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { readYaml, type YamlDocument } from '../notation/yaml.ts';
import { pathOfKey, type Raw, type RawEntry } from './raw.ts';

/** Aliases within aliases multiply; a text that gets more values than this by aliases alone holds no cases. */
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
  const about = file === undefined ? {} : { file };
  const syntax = (line: number, column: number, reason: string): { problems: Problem[] } => ({
    problems: [{ code: 'yaml-syntax', place: { ...about, line, column, path: '$' }, params: { reason } }],
  });
  try {
    const read = readYaml(text);
    if ('faults' in read) {
      const { line, column, reason } = read.faults[0]!;
      return syntax(line, column, reason);
    }
    if (read.isEmpty) {
      return {
        problems: [{ code: 'empty-input', place: { ...about, line: 1, column: 1, path: '$' }, params: {} }],
      };
    }
    return { value: new Reader(read, about).value(read.document.contents, '$', 0), problems: [] };
  } catch (error) {
    if (error instanceof NotReadable) return syntax(error.place.line!, error.place.column!, error.message);
    throw error;
  }
}

/** Ends the reading; never leaves this file. */
class NotReadable extends Error {
  readonly place: Place;
  constructor(place: Place, reason: string) {
    super(reason);
    this.place = place;
  }
}

class Reader {
  readonly #yaml: YamlDocument;
  readonly #about: Place;
  /** Values that came by aliases. */
  #count = 0;
  /** How many aliases the value stands within. */
  #aliased = 0;

  constructor(yaml: YamlDocument, about: Place) {
    this.#yaml = yaml;
    this.#about = about;
  }

  value(node: unknown, path: string, depth: number): Raw {
    const known = node as Node | null;
    const place = this.#placeOf(known, path);
    if (depth > DEEPEST) throw new NotReadable(place, 'Nested too deeply');
    if (this.#aliased > 0 && ++this.#count > MOST_ALIASED) throw new NotReadable(place, 'Too many aliases');
    if (isAlias(known)) {
      const target = (known as Alias).resolve(this.#yaml.document);
      if (target === undefined) throw new NotReadable(place, `No anchor &${known.source} before this alias`);
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
      const within = pathOfKey(path, name);
      const place = this.#placeOf(key as Node | null, within);
      const raw = value === null ? ({ kind: 'null', place } as const) : this.value(value, within, depth + 1);
      return { key: name, value: raw, place };
    });
  }

  #placeOf(node: Node | null, path: string): Place {
    return { ...this.#about, ...this.#yaml.at(node?.range?.[0] ?? 0), path };
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
