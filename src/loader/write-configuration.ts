/** Writes into an `authority.yaml` what was answered, so that its comments, its order and what it says besides stay. */
import { type Document, isMap, isScalar, type Pair, Scalar, visit, YAMLMap } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { fold } from '../notation/fold.ts';
import { readYaml } from '../notation/yaml.ts';
import { readConfiguration, type WrittenConfiguration } from './configuration.ts';

/** What a configuration can be given: the matter of every row, and what columns, values and units mean. */
export type ConfigurationAdditions = Pick<WrittenConfiguration, 'type' | 'columns' | 'values' | 'units'>;

type Rewritten =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The text of a configuration with more in it; of two spellings of one name the new word counts. Problems: those of
 * {@link readConfiguration}, where the text is none.
 * @param file as it is named to people
 * @param heading the comment at the head of a configuration that is empty so far
 */
export function addToConfiguration(
  text: string,
  added: ConfigurationAdditions,
  { file, heading }: { readonly file: string; readonly heading: string },
): Rewritten {
  const known = readConfiguration(text, file);
  if (!known.ok) return known;
  const read = readYaml(text);
  // What was read as a configuration is YAML.
  if ('faults' in read) throw new Error(`${file} is no YAML`);
  const { document, isEmpty } = read;
  if (isEmpty) begin(document, text.trim() === '' ? heading : undefined);
  unfold(document);
  const root = document.contents as YAMLMap;
  if (added.type !== undefined) put(root, 'type', added.type);
  for (const key of ['columns', 'units', 'values'] as const) {
    const pairs = Object.entries(added[key] ?? {});
    if (pairs.length === 0) continue;
    const group = groupIn(root, key);
    for (const [name, word] of pairs) put(group, name, word);
  }
  return { ok: true, text: written(document, text) };
}

/** Comments of a configuration without a word in it stand above the first word. */
function begin(document: Document, heading: string | undefined): void {
  const comment = heading === undefined ? (document.comment ?? document.commentBefore) : ` ${heading}`;
  document.contents = new YAMLMap();
  document.comment = null;
  document.commentBefore = comment ?? null;
}

/** What is written once and named elsewhere stands in each of its places: a word that changes in one stays in the others. */
function unfold(document: Document): void {
  visit(document, {
    Alias: (_, alias) => document.createNode(alias.resolve(document)?.toJS(document)) as Scalar,
  });
}

function groupIn(root: YAMLMap, key: string): YAMLMap {
  const group = root.get(key, true) as unknown;
  if (isMap(group)) return group;
  const own = new YAMLMap();
  root.add({ key: new Scalar(key), value: own });
  return own;
}

function put(map: YAMLMap, name: string, word: string): void {
  const pair = pairOf(map, name);
  if (pair === undefined) map.add({ key: nameScalar(name), value: new Scalar(word) });
  // What stands behind the old word as a comment stays behind the new one.
  else if (isScalar(pair.value)) pair.value.value = word;
  else pair.value = new Scalar(word);
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  const folded = fold(name);
  return map.items.find(({ key }) => isScalar(key) && fold(String(key.value)) === folded);
}

/** Names of columns and values stand in quotes, whatever they hold: `"No"` is a name to every reader of YAML. */
function nameScalar(name: string): Scalar {
  const scalar = new Scalar(name);
  if (!KEY.test(name)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

const KEY = /^(?:type|columns|units|values)$/;

function written(document: Document, before: string): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
