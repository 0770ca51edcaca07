/** Finds out, before the first row, which column of a list stands for which key, and the units their headers state. */
import type { AmountFact } from '../../../model/fact.ts';
import type { Place, Problem } from '../../../model/problem.ts';
import type { Regulation } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import { fold } from '../../../notation/fold.ts';
import {
  type StatedUnit,
  type UnitReading,
  unitFor,
  unitInHeader,
  unitInLine,
} from '../../../notation/unit-statement.ts';
import {
  ENVELOPE_HEADERS,
  type Lookup,
  type Names,
  type NameTable,
  namesOf,
  REGULATION_KEY,
} from '../../names.ts';
import type { Mapping } from '../column-options.ts';
import { note } from '../notes.ts';

/** A column that is read. */
export interface Column {
  readonly index: number;
  readonly key: string;
  readonly header: string;
}

export interface ColumnPlan {
  /** In the order of the file, each key once. */
  readonly columns: readonly Column[];
  /** Units of amounts by fact id, for `columnUnits` of reading. */
  readonly units: Readonly<Record<string, StatedUnit>>;
  readonly notes: readonly Notice[];
}

export interface Headers {
  readonly header: readonly string[];
  readonly unitLine: string | null;
  /** Where the header stands, for problems with it. */
  readonly place: Place;
}

/** Where there are problems the plan is that of the columns about which there is none. */
interface PlannedColumns {
  readonly plan: ColumnPlan;
  readonly problems: readonly Problem[];
}

/**
 * Problems: `map-unknown-column`, `columns-same-key`. Notes: `columns-unknown`, `column-ambiguous`, `column-beside`,
 * `unit-line`.
 */
export function planColumns(
  regulation: Regulation,
  { header, unitLine, place }: Headers,
  mappings: readonly Mapping[],
): PlannedColumns {
  const names = namesOf(regulation);
  const problems: Problem[] = [];
  for (const { column } of mappings) {
    if (header.some((text) => isColumn(text, column))) continue;
    const known = header.filter((text) => text !== '');
    problems.push({ code: 'map-unknown-column', place, found: column, params: { column, known } });
  }
  const notes: Notice[] = [];
  const named = nameColumns(names, header, mappings, notes);
  const claimed = named.filter((column) => !yields(column, named, notes));
  problems.push(...refuseSameKeys(claimed, place));
  const columns = claimed.filter(({ key }) => claimed.filter((other) => other.key === key).length === 1);
  return { plan: { columns, units: unitsOf(regulation, columns, unitLine, notes), notes }, problems };
}

/** Whether `--map` means this column: its header, in any spelling, with or without the unit. */
function isColumn(header: string, column: string): boolean {
  const wanted = fold(column);
  return fold(header) === wanted || fold(unitInHeader(header).name) === wanted;
}

function nameColumns(
  names: Names,
  header: readonly string[],
  mappings: readonly Mapping[],
  notes: Notice[],
): Column[] {
  const columns: Column[] = [];
  const unknown: string[] = [];
  for (const [index, text] of header.entries()) {
    if (text === '') continue;
    const mapping = mappings.find(({ column }) => isColumn(text, column));
    if (mapping?.key === '') continue;
    const found = mapping === undefined ? headerKey(names, text) : mappedKey(names, mapping.key);
    if (found.kind === 'found') columns.push({ index, key: found.code, header: text });
    else if (found.kind === 'ambiguous')
      notes.push(note('column-ambiguous', { header: text, keys: found.codes }));
    else unknown.push(text);
  }
  if (unknown.length > 0) notes.push(note('columns-unknown', { columns: [...new Set(unknown)] }));
  return columns;
}

/** The key that `--map` gives a column, as a regulation names its keys. */
function mappedKey({ keys }: Names, key: string): Lookup {
  const found = keys.lookup(key);
  return found.kind === 'found' ? found : { kind: 'unknown' };
}

/**
 * Of two columns that are no facts the lesser name yields: a list may have running numbers beside codes, and a title
 * beside what it is about. STT yields to Mã; for the title the earlier name in the contract's order stays.
 */
function yields(column: Column, columns: readonly Column[], notes: Notice[]): boolean {
  if (column.key !== 'id' && column.key !== 'title') return false;
  const best = columns
    .filter(({ key }) => key === column.key)
    .reduce((first, other) => (rank(other) < rank(first) ? other : first));
  if (best === column || rank(best) === rank(column)) return false;
  notes.push(note('column-beside', { header: column.header, key: column.key, used: best.header }));
  return true;
}

function rank({ key, header }: Column): number {
  if (key !== 'id' && key !== 'title') return 0;
  const names = ENVELOPE_HEADERS[key].map(fold);
  const at = names.indexOf(fold(header));
  return key === 'id' && at === 0 ? names.length : at;
}

function refuseSameKeys(columns: readonly Column[], place: Place): Problem[] {
  const byKey = new Map<string, string[]>();
  for (const { key, header } of columns) byKey.set(key, [...(byKey.get(key) ?? []), header]);
  return [...byKey]
    .filter(([, headers]) => headers.length > 1)
    .map(([key, headers]) => ({
      code: 'columns-same-key',
      place,
      found: headers.join(' | '),
      params: { key, headers },
    }));
}

/** The unit in the header of each amount, or that of the unit line. */
function unitsOf(
  regulation: Regulation,
  columns: readonly Column[],
  unitLine: string | null,
  notes: Notice[],
): Record<string, StatedUnit> {
  const units: Record<string, StatedUnit> = {};
  const under: string[] = [];
  for (const { key, header } of columns) {
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact?.kind !== 'amount') continue;
    const own = unitIn(unitInHeader(header).reading, fact);
    const common = own === undefined && unitLine !== null ? unitIn(unitInLine(unitLine), fact) : undefined;
    const unit = own ?? common;
    if (unit !== undefined) units[key] = unit;
    if (common !== undefined) under.push(header);
  }
  if (unitLine !== null && under.length > 0) {
    notes.push(note('unit-line', { text: unitLine, headers: under }));
  }
  return units;
}

function unitIn(reading: UnitReading, { unit }: AmountFact): StatedUnit | undefined {
  return reading.kind === 'stated' ? unitFor(reading.units, unit) : undefined;
}

/** The column of the sum, under a header that its parts share. */
const SUM_BEHIND = /\s+(?:tổng số|tổng cộng|cộng|tổng)$/iu;
const SEVERAL_NAMES = /\s*[/;+&]\s*|\s+(?:và|and)\s+/iu;

/**
 * The key of a header as people write it, whatever its spelling, with or without a unit behind it. Ambiguous: it names
 * more than one key, such as "Nguồn vốn/Tổng mức đầu tư".
 */
export function headerKey({ keys }: Names, header: string): Lookup {
  let unknown: Lookup = { kind: 'unknown' };
  for (const name of readings(header)) {
    const found = keys.lookup(name);
    if (found.kind !== 'unknown') return found;
    const several = keyOfParts(keys, name);
    if (several.kind !== 'unknown') unknown = several;
  }
  return unknown;
}

/** The header as it stands, without its unit and footnotes, and without saying that it is the sum. */
function readings(header: string): readonly string[] {
  const { name } = unitInHeader(header);
  return [...new Set([header.trim(), name, name.replace(SUM_BEHIND, '')])];
}

/** "Tên / Tên dự án" is one key twice; "Nguồn vốn / Tổng mức đầu tư" is two. */
function keyOfParts(keys: NameTable, name: string): Lookup {
  const parts = name.split(SEVERAL_NAMES);
  if (parts.length < 2) return { kind: 'unknown' };
  const found = parts.map((part) => keys.lookup(part));
  const codes = [...new Set(found.flatMap((each) => (each.kind === 'found' ? [each.code] : [])))];
  if (codes.length > 1) return { kind: 'ambiguous', codes };
  const [code] = codes;
  const isWhole = found.every(({ kind }) => kind === 'found');
  return code !== undefined && isWhole ? { kind: 'found', code } : { kind: 'unknown' };
}

/** Which texts at the head of a list name columns that are read. */
export class HeaderRecogniser {
  /** Whether a text was among them that names the column of regulations. */
  sawRegulation = false;
  readonly #names: readonly Names[];
  readonly #mappings: readonly Mapping[];
  readonly #known = new Map<string, boolean>();

  /** @param regulations whose columns are read */
  constructor(regulations: readonly Regulation[], mappings: readonly Mapping[]) {
    this.#names = regulations.map(namesOf);
    this.#mappings = mappings;
  }

  /** Does a text name a column that is read? Asked of every cell at the head of a list, of most many times. */
  recognises(header: string): boolean {
    let is = this.#known.get(header);
    if (is === undefined) {
      is = this.#look(header);
      this.#known.set(header, is);
    }
    return is;
  }

  #look(header: string): boolean {
    const mapping = this.#mappings.find(({ column }) => isColumn(header, column));
    const found = this.#names.map((names) =>
      mapping === undefined ? headerKey(names, header) : mappedKey(names, mapping.key),
    );
    if (found.some((one) => one.kind === 'found' && one.code === REGULATION_KEY)) this.sawRegulation = true;
    return mapping !== undefined || found.some(({ kind }) => kind !== 'unknown');
  }
}
