/** The regulation as a table of who decides what. What an entry says is proved on sets of cells, as in the audit. */
import type { Test } from '../../model/fact.ts';
import type { Matrix, MatrixEntry, MatrixMatter, MatrixRow } from '../../model/matrix.ts';
import type { Ambiguity, Regulation, Rule } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRegulation } from '../cells/compiled.ts';
import { standsOn } from '../decide/notices.ts';
import { AuditedMatter, type Reading } from './audited-matter.ts';
import { type CellSet, NONE, TooManyNodes } from './cell-sets.ts';
import { withoutOthers, witnessIn } from './findings.ts';

/** Beyond it an entry says nothing of the others. */
const MOST_NODES = 1_000_000;

/**
 * @param codes the matters that are wanted
 * @param asOf the day on which the regulation is asked; it changes what is to be noted, and no entry
 */
export function matrixOf(
  { regulation, matters }: CompiledRegulation,
  codes: readonly string[],
  asOf: string,
  mostNodes = MOST_NODES,
): Matrix {
  const wanted = regulation.matters.filter(({ code }) => codes.includes(code));
  return {
    asOf,
    dated: regulation.dated.filter((notice) => standsOn(notice, asOf)),
    matters: wanted.map(({ code }) => matterOf(regulation, matters[code]!, mostNodes)),
  };
}

function matterOf(regulation: Regulation, matter: CompiledMatter, mostNodes: number): MatrixMatter {
  const rules = regulation.rules.filter((rule) => rule.matter === matter.code);
  const plain = rules.map(
    (rule): MatrixEntry => ({
      rule: rule.id,
      limits: rule.when.filter(isLimit),
      decides: null,
      overriddenBy: rules.filter(({ overrides }) => overrides.includes(rule.id)).map(({ id }) => id),
      doubts: [],
      witness: null,
    }),
  );
  const table = { matter: matter.code, rows: rowsOf(rules, plain), rest: null, proved: rules.length === 0 };
  if (rules.length === 0) return table;
  try {
    const known = new KnownMatter(new AuditedMatter(regulation, matter, mostNodes));
    const entries = plain.map((entry, rule) => known.entry(entry, rule));
    return { ...table, rows: rowsOf(rules, entries), rest: known.rest(), proved: true };
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    return table;
  }
}

/** Bands of a series stand in one row, and so do other rules that ask for the same but for limits on one amount. */
function rowsOf(rules: readonly Rule[], entries: readonly MatrixEntry[]): MatrixRow[] {
  const rows = new Map<string, { when: readonly Test[]; entries: MatrixEntry[] }>();
  rules.forEach(({ when, series }, index) => {
    const shared = when.filter((test) => !isLimit(test));
    const amounts = new Set(when.filter(isLimit).map(({ fact }) => fact));
    const key = JSON.stringify([series ?? [...amounts], shared]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { when: shared, entries: [entries[index]!] });
    else row.entries.push(entries[index]!);
  });
  return [...rows.values()];
}

function isLimit(test: Test): boolean {
  return 'limit' in test;
}

/** A point open to interpretation, and where it is to be marked. */
interface OpenPoint {
  readonly code: string;
  readonly countsLeftOut: boolean;
  /** Whether it is about an entry: a rule that it reads in another way, or one that stands alone where it turns the answer. */
  readonly isAbout: (decides: CellSet, rule?: number) => boolean;
}

class KnownMatter {
  readonly #audited: AuditedMatter;
  readonly #points: readonly OpenPoint[];

  constructor(audited: AuditedMatter) {
    this.#audited = audited;
    this.#points = audited.doubts.map((one) => pointOf(audited, one));
  }

  entry(entry: MatrixEntry, rule: number): MatrixEntry {
    const { sets, reading } = this.#audited;
    const decides = this.#audited.decides(rule);
    if (decides === NONE) return { ...entry, decides: 'never' };
    return {
      ...entry,
      decides: sets.minus(reading.stands[rule]!, decides) === NONE ? 'always' : 'unless-higher',
      doubts: this.#doubtsIn(decides, reading.rules[rule]!.when, rule),
      witness: witnessIn(this.#audited, decides, withoutOthers(this.#audited, decides, [rule])),
    };
  }

  rest(): MatrixMatter['rest'] {
    const rest = this.#audited.residual();
    if (rest === NONE) return null;
    const asked = this.#audited.reading.rules.flatMap(({ when }) => when);
    return { doubts: this.#doubtsIn(rest, asked), witness: witnessIn(this.#audited, rest) };
  }

  /** @param asked what decides there; of a sum it says nothing what its items are, nor whether all of them count */
  #doubtsIn(decides: CellSet, asked: readonly Test[], rule?: number): string[] {
    const { regulation } = this.#audited;
    const sums = regulation.facts.flatMap((fact) => (fact.kind === 'items' ? [fact.total] : []));
    const isOfSum = asked.some((test) => isLimit(test) && sums.includes(test.fact));
    return this.#points
      .filter((point) => (point.countsLeftOut && isOfSum) || point.isAbout(decides, rule))
      .map(({ code }) => code);
  }
}

/** A point that is about no entry by itself is marked wherever it could turn the answer: it is never passed over. */
function pointOf(audited: AuditedMatter, ambiguity: Ambiguity): OpenPoint {
  const { sets, reading } = audited;
  const { code, countsLeftOut, otherwise } = ambiguity;
  const cells = differing(audited, ambiguity);
  const meets = (some: CellSet) => sets.and(cells, some) !== NONE;
  const isNarrowly = (decides: CellSet, rule?: number): boolean => {
    const isRead = rule !== undefined && otherwise.some((patch) => patch.rule === reading.rules[rule]!.id);
    return meets(isRead || rule === undefined ? decides : withoutOthers(audited, decides, [rule]));
  };
  const isPlaced =
    isNarrowly(audited.residual()) ||
    reading.rules.some((_, rule) => isNarrowly(audited.decides(rule), rule));
  return { code, countsLeftOut, isAbout: isPlaced ? isNarrowly : meets };
}

/** The cells in which the other reading of a point names another body, or others beside it. */
function differing(audited: AuditedMatter, ambiguity: Ambiguity): CellSet {
  const { sets, space } = audited;
  const [own, other] = [audited.reading, audited.alternativeReading(ambiguity)].map((reading) =>
    decidedBy(audited, reading),
  );
  const same = [...own!].map(([who, cells]) => sets.and(cells, other!.get(who) ?? NONE));
  return sets.minus(space, sets.any(same));
}

/** Where each body decides, apart from where others may beside it; what no rule decides is the residual body's. */
function decidedBy({ sets, space, regulation }: AuditedMatter, reading: Reading): Map<string, CellSet> {
  const { bodies, residual } = regulation;
  const decided = new Map<string, CellSet>();
  const add = (who: string, cells: CellSet) => decided.set(who, sets.or(decided.get(who) ?? NONE, cells));
  let left = space;
  for (const rank of bodies.keys()) {
    const own = reading.rules.flatMap(({ or = [] }, rule) =>
      reading.ranks[rule] === rank ? [{ or: [...or].sort().join(' '), cells: reading.stands[rule]! }] : [],
    );
    // Of one body's rules one that names nobody beside it goes first: then it alone decides.
    for (const { or, cells } of own.toSorted((a, b) => (a.or < b.or ? -1 : 1))) {
      add(or === '' ? `${rank}` : `${rank} ${or}`, sets.and(left, cells));
      left = sets.minus(left, cells);
    }
  }
  add(`${residual === null ? bodies.length : bodies.findIndex(({ code }) => code === residual.body)}`, left);
  return decided;
}
