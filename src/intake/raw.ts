/** A proposal as written, before it means anything: from flags, and with the problems that come up while it is read. */
import type { Place, Problem, ProblemCode } from '../model/problem.ts';
import type { Notice } from '../model/words.ts';
import { fold } from '../notation/fold.ts';
import { nearestOf } from '../notation/spelling.ts';

export type Raw =
  | RawText
  | RawNumber
  | { readonly kind: 'boolean'; readonly value: boolean; readonly place: Place }
  | { readonly kind: 'null'; readonly place: Place }
  | { readonly kind: 'list'; readonly elements: readonly Raw[]; readonly place: Place }
  | RawObject;

export interface RawText {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

/** A number as its source text, so that no digit is lost to a float. */
export interface RawNumber {
  readonly kind: 'number';
  readonly source: string;
  readonly place: Place;
}

export interface RawObject extends RawProposal {
  readonly kind: 'object';
}

export interface RawEntry {
  readonly key: string;
  readonly value: Raw;
  /** Where the key stands; its value has a place of its own. */
  readonly place: Place;
}

/** One proposal as written: keys and values in the order in which they stand, keys not yet resolved. */
export interface RawProposal {
  readonly entries: readonly RawEntry[];
  readonly place: Place;
}

/** Texts such as the cells of a list, whose places are worked out only when a problem needs them. */
export function rawText(text: string, place: Place = {}): RawText {
  return { kind: 'text', text, place };
}

/** The JSON path of a key under the path of its object: `$.items`, `$["Nguồn vốn"]`. */
export function pathOfKey(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** What stands there, for a problem's `found`; lists and objects are abridged. */
export function foundIn(raw: Raw): string {
  switch (raw.kind) {
    case 'text':
      return raw.text;
    case 'number':
      return raw.source;
    case 'boolean':
      return String(raw.value);
    case 'null':
      return 'null';
    case 'list':
      return raw.elements.length === 0 ? '[]' : '[…]';
    case 'object':
      return raw.entries.length === 0 ? '{}' : '{…}';
  }
}

/**
 * The value as JSON on one line; numbers are the digits they were written with, so that none is lost to a float.
 * @param gap what stands behind commas and colons
 */
export function jsonOf(raw: Raw, gap: string, spell: (text: string) => string): string {
  const inner = (one: Raw) => jsonOf(one, gap, spell);
  if (raw.kind === 'text') return JSON.stringify(spell(raw.text));
  if (raw.kind === 'list') return `[${raw.elements.map(inner).join(`,${gap}`)}]`;
  if (raw.kind !== 'object') return foundIn(raw);
  const entries = raw.entries.map(({ key, value }) => `${JSON.stringify(key)}:${gap}${inner(value)}`);
  return `{${entries.join(`,${gap}`)}}`;
}

/** The entries of an object; none, with the problem, of anything else. */
export function entriesOf(raw: Raw, findings: Findings): readonly RawEntry[] {
  if (raw.kind !== 'object') wrongType(findings, raw, 'object');
  return raw.kind === 'object' ? raw.entries : [];
}

/** What a list holds, or the one value that stands for a list of it. */
export function elementsOf(raw: Raw): readonly Raw[] {
  return raw.kind === 'list' ? raw.elements : [raw];
}

const SIGNS = new Set(['', '-', '–', '…', '...']);
const WORDS = new Set(['chưa xác định', 'không rõ'].map(fold));

/** With blanks around it. */
const LONGEST_LEFT_OUT = 1000;

/** Whether people write this where they leave a fact out: null, an empty text, a dash, dots, "chưa xác định". */
export function isLeftOut(raw: Raw): boolean {
  if (raw.kind === 'null') return true;
  if (raw.kind !== 'text') return false;
  // A text of millions of letters is not taken apart to find it is no dash.
  if (raw.text.length > LONGEST_LEFT_OUT) return false;
  const text = raw.text.trim();
  return SIGNS.has(text) || WORDS.has(fold(text));
}

/** The value with every place in it changed. */
export function movedRaw(raw: Raw, move: (place: Place) => Place): Raw {
  const place = move(raw.place);
  if (raw.kind === 'list') return { ...raw, place, elements: raw.elements.map((one) => movedRaw(one, move)) };
  if (raw.kind !== 'object') return { ...raw, place };
  const entries = raw.entries.map(({ key, value, place }) => {
    return { key, value: movedRaw(value, move), place: move(place) };
  });
  return { ...raw, place, entries };
}

/** What reading a proposal comes upon besides its facts. Problems add up: one run shows them all. */
export interface Findings {
  readonly problems: Problem[];
  readonly warnings: Notice[];
}

type Params = Problem['params'];

export function noFindings(): Findings {
  return { problems: [], warnings: [] };
}

/** A problem with a value that stands at its own place. Gives undefined, for whoever reads nothing from it. */
export function refuse(findings: Findings, code: ProblemCode, raw: Raw, params: Params): undefined {
  findings.problems.push({ code, place: raw.place, found: foundIn(raw), params });
}

/** A problem with a key, which is then `found`, or with something that is not there. */
export function refuseAt(
  findings: Findings,
  code: ProblemCode,
  place: Place,
  params: Params,
  found?: string,
): undefined {
  findings.problems.push({ code, place, ...(found !== undefined && { found }), params });
}

/** A value of the wrong kind; `fact` is empty where it stands for none. */
export function wrongType(findings: Findings, raw: Raw, expected: string, fact = ''): undefined {
  refuse(findings, 'wrong-json-type', raw, { fact, expected });
}

export function warn(findings: Findings, code: string, params: Notice['params']): void {
  findings.warnings.push({ code, clauses: [], params });
}

/** The entries of the keys that may stand here, the last of each. Problem: `unknown-key`. */
export function knownEntries<Key extends string>(
  entries: readonly RawEntry[],
  keys: readonly Key[],
  findings: Findings,
): Map<Key, RawEntry> {
  const found = new Map<Key, RawEntry>();
  for (const entry of entries) {
    const key = keys.find((one) => one === entry.key);
    if (key !== undefined) found.set(key, entry);
    else {
      const params = { key: entry.key, near: nearestOf(entry.key, keys) };
      refuseAt(findings, 'unknown-key', entry.place, params, entry.key);
    }
  }
  return found;
}

/** The flag of a key: `landArea` → `--land-area`. */
export function flagOf(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** `[key, value]` pairs in the order in which they were given; a key may be repeated. */
export function readFlags(pairs: Iterable<readonly [key: string, value: string]>): RawProposal {
  const entries = [...pairs].map(([key, text]) => {
    const place = { flag: flagOf(key) };
    return { key, value: { kind: 'text', text, place } as const, place };
  });
  // Of the whole proposal only the type can be missing: that is the flag to point at.
  return { entries, place: { flag: flagOf('type') } };
}
