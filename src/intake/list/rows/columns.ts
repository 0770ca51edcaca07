/** Finds out, before the first row, which column of a table stands for which key, and why a column stands for none. */
import type { ColumnAccount } from '../../../model/list-account.ts';
import type { Place, Problem } from '../../../model/problem.ts';
import type { Regulation } from '../../../model/regulation.ts';
import type { Notice } from '../../../model/words.ts';
import { fold } from '../../../notation/fold.ts';
import { kindOfUnit } from '../../../notation/stated-unit.ts';
import { unitInHeader } from '../../../notation/unit-statement.ts';
import { ENVELOPE_HEADERS, type Names, namesOf, REGULATION_KEY } from '../../names.ts';
import type { Mapping } from '../column-options.ts';
import type { HeaderColumn } from '../file/layout/sheet-layout.ts';
import { note } from '../notes.ts';
import { columnKey, headerKey, isColumn, isNear, isUnitHeader } from './header-names.ts';
import { type Candidate, mayBe, type OpenColumn } from './unclear-columns.ts';

/** A column that is read. */
export interface Column {
  readonly index: number;
  readonly key: string;
  readonly header: string;
  readonly by: NonNullable<ColumnAccount['by']>;
}

type Unused = NonNullable<ColumnAccount['unused']>;

export interface ColumnPlan {
  /** In the order of the file, each key once. */
  readonly columns: readonly Column[];
  /** Why the other columns are not read. */
  readonly unused: ReadonlyMap<number, Unused>;
  /** Columns that give each row its unit; `perhaps` where the header alone does not say so. */
  readonly unitColumns: readonly {
    readonly index: number;
    readonly header: string;
    readonly isSure: boolean;
  }[];
  readonly candidates: readonly Candidate[];
  readonly notes: readonly Notice[];
}

/** What is known of a table before its columns are. */
export interface TableHead {
  readonly columns: readonly HeaderColumn[];
  /** Where the header stands, for problems with it. */
  readonly place: Place;
  /** Columns that an earlier run of the program has added. */
  readonly ownAnswers: ReadonlySet<number>;
}

export interface ColumnChoice {
  readonly map: readonly Mapping[];
  readonly ignore: readonly string[];
  /** Keys that are given to every row. */
  readonly given: readonly string[];
}

/**
 * Problem: `columns-same-key`; the plan is then that of the columns about which there is none. Notes: `column-ambiguous`,
 * `column-beside`.
 */
export function planColumns(
  regulation: Regulation,
  head: TableHead,
  choice: ColumnChoice,
): { readonly plan: ColumnPlan; readonly problems: readonly Problem[] } {
  const names = namesOf(regulation);
  const naming = nameColumns(regulation, names, head, choice);
  const { claimed, unused, notes } = naming;
  const rivals = rivalsIn(claimed, regulation);
  const kept = claimed.filter(
    (column) => !yields(column, rivals.get(column.key)!, regulation, unused, notes),
  );
  const headers = headersByKey(kept);
  const columns = kept.filter(({ key }) => headers.get(key)!.length === 1);
  const known = [...columns.map(({ key }) => key), ...choice.given];
  const open = naming.open.map((column) => ({ ...column, facts: mayBe(regulation, column, known) }));
  const candidates = open.flatMap(({ index, header, facts }): Candidate[] =>
    facts.facts.length === 0 ? [] : [{ index, header, ...facts }],
  );
  const { unitColumns } = naming;
  return {
    plan: { columns, unused, unitColumns, candidates, notes },
    problems: refuseSameKeys(headers, head.place),
  };
}

interface Claimed extends Column {
  readonly isSum: boolean;
}

interface Naming {
  readonly claimed: Claimed[];
  readonly open: OpenColumn[];
  readonly unitColumns: { readonly index: number; readonly header: string; readonly isSure: boolean }[];
  readonly unused: Map<number, Unused>;
  readonly notes: Notice[];
}

function nameColumns(regulation: Regulation, names: Names, head: TableHead, choice: ColumnChoice): Naming {
  const naming: Naming = { claimed: [], open: [], unitColumns: [], unused: new Map(), notes: [] };
  for (const [index, column] of head.columns.entries()) {
    const why = head.ownAnswers.has(index)
      ? 'own-answer'
      : nameColumn(index, column, names, choice, regulation, naming);
    if (why !== undefined) naming.unused.set(index, why);
  }
  return naming;
}

/** Why the column is not used; undefined where it is. */
function nameColumn(
  index: number,
  column: HeaderColumn,
  names: Names,
  { map, ignore }: ColumnChoice,
  regulation: Regulation,
  { claimed, open, unitColumns, notes }: Naming,
): Unused | undefined {
  const header = column.name;
  if (header === '') return 'no-name';
  if (ignore.some((name) => isColumn(column, name))) return 'ignored';
  const mapping = map.find((one) => isColumn(column, one.column));
  if (mapping !== undefined) {
    const found = names.keys.lookup(mapping.key);
    if (mapping.key === '' || found.kind !== 'found') return 'ignored';
    claimed.push({ index, key: found.code, header, by: mapping.from ?? 'map', isSum: false });
    return undefined;
  }
  const isAmount = (key: string) => regulation.facts.some(({ id, kind }) => id === key && kind === 'amount');
  const found = columnKey(names, column, isAmount);
  if (found.kind === 'found') {
    claimed.push({
      index,
      key: byUnit(found.code, column, regulation),
      header,
      by: 'name',
      isSum: found.isSum,
    });
    return undefined;
  }
  if (found.kind === 'ambiguous') {
    notes.push(note('column-ambiguous', { header, keys: found.codes }));
    open.push({ index, header, codes: found.codes, isPart: false });
    return 'unclear';
  }
  const isUnit = isUnitHeader(column);
  if (isUnit !== 'no') {
    unitColumns.push({ index, header, isSure: isUnit === 'yes' });
    return 'unit-column';
  }
  open.push({ index, header, codes: [], isPart: found.isPart });
  return 'unknown';
}

/** A total in dollars is none in đồng: it is that of the one fact which is counted so ("Tổng vốn đầu tư (triệu USD)"). */
function byUnit(key: string, { parts, name }: HeaderColumn, { facts }: Regulation): string {
  const fact = facts.find(({ id }) => id === key);
  if (fact?.kind !== 'amount') return key;
  const units = (parts.length === 0 ? [name] : parts).flatMap((part) => {
    const { reading } = unitInHeader(part);
    return reading.kind === 'stated' ? reading.units : [];
  });
  const [unit] = units;
  if (unit === undefined || unit.unit === fact.unit || units.some((one) => one.unit !== unit.unit))
    return key;
  const counted = facts.filter((one) => one.kind === 'amount' && one.unit === unit.unit);
  return kindOfUnit(unit) === 'money' && counted.length === 1 ? counted[0]!.id : key;
}

/**
 * Of two columns for one key the lesser name yields: running numbers to codes, what a project is about to its title, and of
 * amounts what is not said to be the sum to what is ("Vốn" beside "Tổng vốn").
 */
function yields(
  column: Claimed,
  { best, isGiven }: Rivals,
  regulation: Regulation,
  unused: Map<number, Unused>,
  notes: Notice[],
): boolean {
  // Beside a column that somebody gave to the fact none yields, and both are named.
  const isFact = regulation.facts.some(({ id }) => id === column.key);
  if (isFact && isGiven) return false;
  if (best === column || rank(best, regulation) === rank(column, regulation)) return false;
  // "Vốn" is what "Tổng vốn" sums; "Số tiền" beside "Tổng mức đầu tư" may be anything.
  if (isFact && !isNear(best.header, unitInHeader(column.header).name)) return false;
  notes.push(note('column-beside', { header: column.header, key: column.key, used: best.header }));
  unused.set(column.index, 'lesser-name');
  return true;
}

/** The columns for one key: which has the best name, and whether somebody gave one to it. */
interface Rivals {
  readonly best: Claimed;
  readonly isGiven: boolean;
}

function rivalsIn(claimed: readonly Claimed[], regulation: Regulation): ReadonlyMap<string, Rivals> {
  const rivals = new Map<string, Rivals>();
  for (const column of claimed) {
    const { best, isGiven } = rivals.get(column.key) ?? { best: column, isGiven: false };
    rivals.set(column.key, {
      best: rank(column, regulation) < rank(best, regulation) ? column : best,
      isGiven: isGiven || column.by !== 'name',
    });
  }
  return rivals;
}

function rank({ key, header, by, isSum }: Claimed, regulation: Regulation): number {
  const fact = regulation.facts.find(({ id }) => id === key);
  if (fact !== undefined) return fact.kind === 'amount' && !isSum ? 1 : 0;
  if (key !== 'id' && key !== 'title') return 0;
  if (by !== 'name') return -1;
  const names = ENVELOPE_HEADERS[key].map(fold);
  const at = names.indexOf(fold(header));
  // A title by a name of its own ("Tên đường") yields to those that are known.
  return at < 0 || (key === 'id' && at === 0) ? names.length : at;
}

function headersByKey(columns: readonly Claimed[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, header } of columns) {
    const headers = byKey.get(key);
    if (headers === undefined) byKey.set(key, [header]);
    else headers.push(header);
  }
  return byKey;
}

function refuseSameKeys(byKey: ReadonlyMap<string, readonly string[]>, place: Place): Problem[] {
  return [...byKey]
    .filter(([, headers]) => headers.length > 1)
    .map(([key, headers]) => ({
      code: 'columns-same-key',
      place,
      found: headers.join(' | '),
      params: { key, headers },
    }));
}

/** Which texts at the head of a list name columns that are read. */
export class HeaderRecogniser {
  /** Whether a text was among them that names the column of regulations. */
  sawRegulation = false;
  readonly #names: readonly Names[];
  readonly #map: readonly Mapping[];
  readonly #columns: readonly string[];
  readonly #known = new Map<string, string | null>();

  /**
   * @param regulations whose columns are read
   * @param columns that options name besides
   */
  constructor(regulations: readonly Regulation[], map: readonly Mapping[], columns: readonly string[]) {
    this.#names = regulations.map(namesOf);
    this.#map = map;
    this.#columns = columns;
  }

  /** The key of the column that a text names; undefined for any other. Asked of every cell at the head of a list, of most many times. */
  recognises(header: string): string | undefined {
    let key = this.#known.get(header);
    if (key === undefined) {
      key = this.#look(header) ?? null;
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(header, key);
    }
    return key ?? undefined;
  }

  #look(header: string): string | undefined {
    const column = { name: header, parts: [header] };
    const mapping = this.#map.find((one) => isColumn(column, one.column));
    const found = this.#names.map((names) => headerKey(names, mapping === undefined ? header : mapping.key));
    if (found.some((one) => one.kind === 'found' && one.code === REGULATION_KEY)) this.sawRegulation = true;
    for (const one of found) {
      if (one.kind === 'found') return one.code;
      if (one.kind === 'ambiguous') return one.codes[0];
    }
    // Nobody's, and yet a column.
    return mapping !== undefined || this.#columns.some((one) => isColumn(column, one)) ? header : undefined;
  }
}

const MOST_TEXTS = 4096;
