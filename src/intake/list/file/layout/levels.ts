/**
 * Which signs of a list stand for its projects, which head them and which part them: read off the whole list. A letter heads
 * the numbers that stand under it, and parts the number above it; which it is shows in how signs follow one another,
 * and in the sums.
 */
import type { BodyRow } from './body-row.ts';
import { isDash, type SignKind } from './sign.ts';
import { compareSums } from './sums.ts';
import { hasPartWords, isCapitals, readGroupWords } from './words.ts';

export type Level = SignKind | 'none' | 'code';

export function levelOf(row: BodyRow): Level {
  return row.hasCode ? 'code' : (row.sign?.kind ?? 'none');
}

export interface Levels {
  /** Signs of the rows that are projects. */
  readonly base: ReadonlySet<Level>;
  /** Of signs that are not: whether they head the projects or part them. */
  readonly place: ReadonlyMap<Level, 'above' | 'below' | 'unclear'>;
  /** Rows with facts of their own are the rule. */
  readonly isRich: boolean;
  /** Texts in columns that are known are the rule. */
  readonly hasFacts: boolean;
  /** Most rows have a figure or a fact. */
  readonly isFilled: boolean;
  /** The rows that are projects are numbered. */
  readonly isNumbered: boolean;
}

/**
 * @param isRich whether a row has facts of its own, so that it is a project whatever its sign
 * @param hasSerial whether numbers have a column of their own
 */
export function findLevels(
  rows: readonly BodyRow[],
  isRich: (row: BodyRow) => boolean,
  hasSerial: boolean,
): Levels {
  const counts = countLevels(rows, isRich);
  const rich = [...counts.values()].reduce((sum, { rich }) => sum + rich, 0);
  const base = rich > 0 ? richLevels(counts) : thinBase(counts, rows);
  const isBase = (row: BodyRow) => isRich(row) || isProjectLevel(levelOf(row), base);
  const place = new Map<Level, 'above' | 'below' | 'unclear'>();
  for (const level of ['roman', 'upper', 'bracketed', 'lower', 'bullet', 'dash'] as const) {
    if (base.has(level) || !counts.has(level)) continue;
    place.set(level, placeOf(rows, level, isBase));
  }
  // A project may have a code besides its number.
  const numbered = rows.filter(({ sign }) => sign?.kind === 'number' || sign?.kind === 'dotted').length;
  const unsigned = counts.get('none') ?? { all: 0, rich: 0 };
  const listed = rows.filter((row) => !isDash(row.sign?.kind) && !isGroup(row));
  const filled = listed.filter((row) => row.figures.size > 0 || row.texts > 0).length;
  return {
    base,
    place,
    isFilled: filled * 5 >= listed.length * 3,
    hasFacts: rows.filter(({ facts }) => facts > 0).length * 3 >= rows.length,
    isRich: rich > 0 && rich * 3 >= rows.length,
    isNumbered: numbered > 0 && numbered >= unsigned.rich && (hasSerial || numbered * 2 >= unsigned.all),
  };
}

/** A row in capitals, or with words for a group, that says nothing else. */
function isGroup({ label, sign, figures, texts }: BodyRow): boolean {
  if (sign !== undefined || figures.size > 0 || texts > 0) return false;
  return isCapitals(label) || readGroupWords(label) === 'strong';
}

interface Count {
  all: number;
  rich: number;
  /** Rows with figures. */
  figured: number;
}

function countLevels(rows: readonly BodyRow[], isRich: (row: BodyRow) => boolean): Map<Level, Count> {
  const counts = new Map<Level, Count>();
  for (const row of rows) {
    const level = levelOf(row);
    const count = counts.get(level) ?? { all: 0, rich: 0, figured: 0 };
    count.all++;
    if (row.figures.size > 0) count.figured++;
    if (isRich(row)) count.rich++;
    counts.set(level, count);
  }
  return counts;
}

function isProjectLevel(level: Level, base: ReadonlySet<Level>): boolean {
  return level === 'number' || level === 'dotted' || level === 'code' || base.has(level);
}

/** Levels most of whose rows have facts of their own. */
function richLevels(counts: ReadonlyMap<Level, Count>): Set<Level> {
  return new Set([...counts].filter(([, { all, rich }]) => rich * 2 >= all).map(([level]) => level));
}

/** Where rows have nothing but a title and figures: numbers, else codes, else the lowest of the signs there are. */
function thinBase(counts: ReadonlyMap<Level, Count>, rows: readonly BodyRow[]): Set<Level> {
  for (const level of ['number', 'dotted', 'code'] as const) if (counts.has(level)) return new Set([level]);
  const none = counts.get('none') ?? { all: 0, rich: 0, figured: 0 };
  let signed = 0;
  let figured = 0;
  for (const [level, count] of counts) {
    if (level === 'none') continue;
    signed += count.all;
    figured += count.figured;
  }
  const haveFiguresAlone = figured === 0 && none.figured * 2 > none.all;
  if (signed < none.all || signed === 0 || haveFiguresAlone) return new Set(['none']);
  if (none.all > 0 && areAllInSums(rows)) return new Set(['none']);
  let base: Level = 'none';
  let most = 0;
  for (const level of ['upper', 'roman', 'bracketed', 'lower', 'bullet', 'dash'] as const) {
    const all = counts.get(level)?.all ?? 0;
    if (all > 0 && all >= most) [base, most] = [level, all];
  }
  // As many rows with signs as without are the list's own numbers: nothing shows that they head the others.
  return new Set([base, 'none']);
}

/** Whether every row with a sign is part of a sum: of those without under it, or with others of the one above. */
function areAllInSums(rows: readonly BodyRow[]): boolean {
  const isBase = (row: BodyRow) => levelOf(row) === 'none';
  for (let at = 0; at < rows.length; at++) {
    const level = levelOf(rows[at]!);
    if (level === 'none' || headsByItsSum(rows, at, level, isBase)) continue;
    if (at === 0 || !isBase(rows[at - 1]!) || !partsBySums(rows, at, level)) return false;
    at += runFrom(rows, at, level).length - 1;
  }
  return true;
}

/** Votes on whether the rows of a level head the projects under them or part the project above. */
function placeOf(
  rows: readonly BodyRow[],
  level: Level,
  isBase: (row: BodyRow) => boolean,
): 'above' | 'below' | 'unclear' {
  if (level === 'roman' || level === 'upper') return 'above';
  let above = 0;
  let below = isDash(level) ? 1 : 0;
  let previous = -1;
  for (const [at, row] of rows.entries()) {
    if (levelOf(row) !== level || isBase(row)) continue;
    const before = rows[at - 1];
    const after = rows[at + 1];
    const isBelowBase = before !== undefined && isBase(before);
    const isAboveBase = after !== undefined && isBase(after);
    if (isAboveBase && !isBelowBase && before !== undefined && levelOf(before) !== level) above++;
    if (isAboveBase && before === undefined) above += 2;
    if (after !== undefined && levelOf(after) === level && isBelowBase) below += 2;
    if (isBelowBase && previous >= 0 && row.sign?.value === (rows[previous]!.sign?.value ?? 0) + 1)
      above += 2;
    if (isBelowBase && row.sign?.value === 1 && previous >= 0 && !hasHigher(rows, previous, at)) below += 2;
    if (row.sign?.isNamed === true) above += 2;
    if (hasPartWords(row.label)) below += 2;
    if (readGroupWords(row.label) === 'strong' || isCapitals(row.label)) above += 2;
    above += 3 * Number(headsByItsSum(rows, at, level, isBase));
    if (isBelowBase) below += 3 * Number(partsBySums(rows, at, level));
    previous = at;
  }
  return above > below ? 'above' : below > above ? 'below' : 'unclear';
}

/** Whether a heading of a higher level stands between two rows. */
function hasHigher(rows: readonly BodyRow[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const level = levelOf(rows[at]!);
    if (level === 'roman' || level === 'upper') return true;
  }
  return false;
}

function headsByItsSum(
  rows: readonly BodyRow[],
  at: number,
  level: Level,
  isBase: (row: BodyRow) => boolean,
): boolean {
  if (rows[at]!.figures.size === 0) return false;
  const under: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!;
    if (row.row.followsOthers) return false;
    if (!isBase(row)) {
      if (isDash(levelOf(row)) && !isDash(level)) continue;
      break;
    }
    under.push(row);
  }
  const evidence = compareSums(rows[at]!, under);
  return evidence === 'equal' || (evidence === 'single' && under.length === 1);
}

/** Whether the run of rows of one level that begins here sums up to the row above it. */
function partsBySums(rows: readonly BodyRow[], at: number, level: Level): boolean {
  return compareSums(rows[at - 1]!, runFrom(rows, at, level)) === 'equal';
}

function runFrom(rows: readonly BodyRow[], at: number, level: Level): BodyRow[] {
  const run: BodyRow[] = [];
  for (let next = at; next < rows.length && levelOf(rows[next]!) === level; next++) run.push(rows[next]!);
  return run;
}
