/**
 * Step 1 of reading a regulation: YAML text to plain data, keeping line and column. All scalars stay text
 * (failsafe schema): no clause becomes a number, no `no` a boolean, no amount a float.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { readYaml } from '../notation/yaml.ts';

export type Path = readonly PropertyKey[];

export interface ParsedFile {
  readonly data: unknown;
  /** Where the value at a path stands; with a path that does not exist, its nearest parent. */
  placeOf(path: Path): Place;
  /** Where a key itself stands. */
  placeOfKey(path: Path, key: string): Place;
}

type ParseResult =
  | { readonly ok: true; readonly file: ParsedFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Aliases within aliases multiply; a text that unfolds into more nodes than this is no regulation. */
const MOST_ALIASED = 1000;

/**
 * Reads the text of a regulation file.
 * Errors: `file-empty` where there is nothing but comments, `regulation-syntax` for everything YAML refuses.
 * @param file name used in the places
 */
export function parseRegulationFile(text: string, file: string): ParseResult {
  const read = readYaml(text);
  if ('faults' in read) {
    return refused(read.faults.map(({ reason, ...position }) => syntax({ file, ...position }, reason)));
  }
  if (read.isEmpty) return refused([{ code: 'file-empty', place: { file }, params: {} }]);
  return unfolded(read.document, (offset) => ({ file, ...read.at(offset) }));
}

/** The document with its aliases in place. */
function unfolded(document: Document, at: (offset: number) => Place): ParseResult {
  const loose = looseAlias(document);
  if (loose !== undefined) {
    return refused([syntax(at(loose.range![0]), `No anchor &${loose.source} before this alias`)]);
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASED });
    return { ok: true, file: { data, ...placesIn(document, at) } };
  } catch (error) {
    // The one thing left that the reader refuses here: aliases that unfold without measure.
    if (!(error instanceof ReferenceError)) throw error;
    return refused([syntax(at(firstAliasAt(document)), error.message)]);
  }
}

function refused(problems: readonly Problem[]): ParseResult {
  return { ok: false, problems };
}

function syntax(place: Place, reason: string): Problem {
  return { code: 'regulation-syntax', place, params: { reason } };
}

function placesIn(document: Document, at: (offset: number) => Place): Omit<ParsedFile, 'data'> {
  // To go through a map for each of its keys takes four times as long for twice as many.
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    let byKey = pairs.get(map);
    if (byKey === undefined) {
      // Of two equal keys the first is meant.
      byKey = new Map(map.items.toReversed().map((pair) => [String(pair.key), pair]));
      pairs.set(map, byKey);
    }
    return byKey.get(key);
  };
  const nodeAt = (path: Path): unknown => {
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) node = pairOf(node, String(step))?.value;
      else node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
    return node;
  };
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return at(document.contents?.range?.[0] ?? 0);
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const map = nodeAt(path);
    const node = isMap(map) ? pairOf(map, key)?.key : undefined;
    return isNode(node) && node.range ? at(node.range[0]) : placeOf([...path, key]);
  };
  return { placeOf, placeOfKey };
}

/** The first alias before which no anchor has its name. Asking each alias would go through the document each time. */
function looseAlias(document: Document): Alias | undefined {
  const anchors = new Set<string>();
  let loose: Alias | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        return undefined;
      }
      if (anchors.has(node.source)) return undefined;
      loose = node;
      return visit.BREAK;
    },
  });
  return loose;
}

function firstAliasAt(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range![0];
      return visit.BREAK;
    },
  });
  return offset;
}

/**
 * The places of rules, series, matters, doubts, facts, bodies, clauses and acceptances, by `rule:ID`, `series:ID`,
 * `matter:CODE`, `doubt:CODE`, `fact:ID`, `body:CODE`, `clause:ID`, `accepted:FINDING`, `voting:BODY` or `voting:BODY/WORK`.
 * @param text of a regulation that is sound; of any other what is found of it
 */
export function placesOf(text: string, file: string): ReadonlyMap<string, Place> {
  const parsed = parseRegulationFile(text, file);
  const places = new Map<string, Place>();
  if (!parsed.ok) return places;
  const put = (kind: string, id: string, path: Path) => (list: unknown) => {
    itemsOf(list).forEach((item, index) => {
      const name = item[id];
      if (typeof name === 'string') places.set(`${kind}:${name}`, parsed.file.placeOf([...path, index, id]));
    });
  };
  const data = parsed.file.data as Readonly<Record<string, unknown>>;
  put('body', 'code', ['bodies'])(data.bodies);
  put('clause', 'id', ['clauses'])(data.clauses);
  put('fact', 'id', ['facts'])(data.facts);
  put('accepted', 'finding', ['accepted'])(data.accepted);
  itemsOf(data.voting).forEach(({ body, work }, v) => {
    const kind =
      work !== null && typeof work === 'object' ? `/${String((work as { code?: unknown }).code)}` : '';
    places.set(`voting:${String(body)}${kind}`, parsed.file.placeOf(['voting', v, 'body']));
  });
  put('matter', 'code', ['matters'])(data.matters);
  itemsOf(data.matters).forEach((matter, m) => {
    put('rule', 'id', ['matters', m, 'rules'])(matter.rules);
    put('doubt', 'code', ['matters', m, 'doubts'])(matter.doubts);
    put('series', 'id', ['matters', m, 'series'])(matter.series);
    itemsOf(matter.series).forEach((series, s) => {
      put('rule', 'id', ['matters', m, 'series', s, 'bands'])(series.bands);
    });
  });
  return places;
}

function itemsOf(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((item) => item !== null && typeof item === 'object') : [];
}
