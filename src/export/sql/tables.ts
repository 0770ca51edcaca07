/** The tables of a script: the proposals, and what the regulation says of them as numbers. */
import type { Regulation } from '../../model/regulation.ts';
import { bit, bitsOf, hasBit, indexesOf, intersection, union } from './bits.ts';
import type { Dialect } from './dialect.ts';
import { openBits } from './ends.ts';
import type { MatterPlan } from './plan.ts';
import { wordsOf } from './standing.ts';

/** Rows of one INSERT: more of them some databases read slowly. */
const MOST_ROWS = 500;

type Cell = number | string | null | boolean;

export interface HelpTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: 'integer' | 'bits' | 'text' | 'flag'])[];
  readonly key: readonly string[];
}

export const SYMBOLS: HelpTable = {
  name: 'symbols',
  columns: [
    ['axis', 'integer'],
    ['slot', 'integer'],
    ['kind', 'integer'],
    ['can', 'bits'],
    ['must', 'bits'],
    ['unsettled', 'bits'],
    ['assumed', 'bits'],
    ['untaken', 'bits'],
  ],
  key: ['axis', 'slot'],
};

export const STEPS: HelpTable = {
  name: 'steps',
  columns: [
    ['step', 'integer'],
    ['slot', 'integer'],
    ['next_state', 'integer'],
  ],
  key: ['step', 'slot'],
};

export const ENDS: HelpTable = {
  name: 'ends',
  columns: [
    ['matter', 'integer'],
    ['state', 'integer'],
    ['bits', 'bits'],
    ['settled', 'flag'],
    ['nobody', 'flag'],
    ['authority', 'text'],
    ['candidates', 'text'],
    ['own', 'bits'],
    ['doubts', 'text'],
  ],
  key: ['matter', 'state'],
};

export const FIXED: HelpTable = {
  name: 'fixed',
  columns: [
    ['type', 'text'],
    ['outcome', 'text'],
    ['authority', 'text'],
    ['candidates', 'text'],
    ['doubts', 'text'],
    ['rules', 'text'],
    ['clauses', 'text'],
  ],
  key: ['type'],
};

export function createTable(table: string, { columns, key }: HelpTable, dialect: Dialect): string {
  const types = {
    integer: dialect.name === 'spark' ? 'INT' : 'INTEGER',
    bits: dialect.types.integer,
    text: dialect.types.text,
    flag: dialect.types.flag,
  };
  const lines = columns.map(([name, type]) => `  ${dialect.ident(name)} ${types[type]}`);
  if (dialect.keepsKeys) lines.push(`  PRIMARY KEY (${key.map((name) => dialect.ident(name)).join(', ')})`);
  return `CREATE TABLE ${table} (\n${lines.join(',\n')}\n)${dialect.tableEnd}`;
}

export function insertRows(table: string, rows: readonly (readonly Cell[])[], dialect: Dialect): string[] {
  const statements: string[] = [];
  const written = (cell: Cell): string => {
    if (cell === null) return 'NULL';
    return typeof cell === 'string' ? dialect.text(cell) : String(cell).toUpperCase();
  };
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const lines = rows.slice(from, from + MOST_ROWS).map((row) => `(${row.map(written).join(', ')})`);
    statements.push(`INSERT INTO ${table} VALUES\n${lines.join(',\n')}`);
  }
  return statements;
}

/** What a symbol of an axis says: its kind, and the sets of bits that are joined over the axes. */
export interface SymbolRow {
  readonly slot: number;
  readonly kind: number;
  readonly can: number;
  readonly must: number;
  readonly unsettled: number;
  readonly assumed: number;
  readonly untaken: number;
}

/** Axes with more symbols are tables; the others stand as conditions in their view. */
const MOST_INLINE = 8;

export function isInline(rows: readonly SymbolRow[]): boolean {
  return rows.length <= MOST_INLINE;
}

export function symbolsOf(plan: MatterPlan, axis: number): SymbolRow[] {
  const { facts, symbols } = plan.axes[axis]!;
  const { classOf } = plan.walk.steps[axis]!;
  const isAlone = facts.length === 1;
  return symbols.map((symbol, index) => {
    let unsettled = 0;
    const assumed: number[] = [];
    for (const { fact, assumed: piece, boxes } of symbol.open) {
      if (piece !== undefined) {
        assumed.push(plan.assumptions.findIndex((one) => one.fact === fact && one.piece === piece));
        continue;
      }
      const pieces = isAlone ? boxes[0]![0]! : [];
      const own = openBits(plan.facts[fact]!.partition, plan.bits.facts[fact]!, pieces, isAlone);
      unsettled = union(unsettled, own);
    }
    const untaken = plan.assumptions.flatMap(({ fact }, at) => (symbol.untaken.includes(fact) ? [at] : []));
    return {
      slot: symbol.key,
      kind: classOf[index]!,
      ...wordsOf(plan.standing, plan.axes[axis]!, symbol),
      unsettled,
      assumed: bitsOf(assumed),
      untaken: bitsOf(untaken),
    };
  });
}

/** @param number of the axis, among those of all matters */
export function symbolRows(rows: readonly SymbolRow[], number: number): Cell[][] {
  return rows.map(({ slot, kind, can, must, unsettled, assumed, untaken }) => [
    number,
    slot,
    kind,
    can,
    must,
    unsettled,
    assumed,
    untaken,
  ]);
}

/** The rows of what can come of a matter. @param number of the matter */
export function endRows(plan: MatterPlan, { bodies }: Regulation, number: number): Cell[][] {
  return plan.walk.ends.map((bits, state) => {
    const ranks = indexesOf(intersection(bits, bit(bodies.length + 1) - 1));
    const isSettled = ranks.length === 1;
    const authority = isSettled ? (bodies[ranks[0]!]?.code ?? null) : null;
    const candidates = ranks.flatMap((rank) => bodies[rank]?.code ?? []);
    const own =
      authority === null ? [] : plan.rules.flatMap(({ body }, rule) => (body === authority ? [rule] : []));
    const doubts = plan.compiled.doubts.flatMap(({ code }, index) =>
      hasBit(bits, plan.bits.doubts + index) ? [code] : [],
    );
    const hanging = intersection(bits, factBits(plan));
    const nobody = !isSettled && ranks.includes(bodies.length);
    return [
      number,
      state,
      hanging,
      isSettled,
      nobody,
      authority,
      candidates.join(' '),
      bitsOf(own),
      doubts.join(' '),
    ];
  });
}

/** The bits of one fact, or of all. */
export function fieldOf({ bits }: MatterPlan, fact: number): number {
  const { first, count } = bits.facts[fact]!;
  return (2 ** count - 1) * bit(first);
}

function factBits(plan: MatterPlan): number {
  return plan.facts.reduce((all, _, fact) => union(all, fieldOf(plan, fact)), 0);
}
