/**
 * Reduced ordered decision diagrams over the cells of a matter. Equal functions are the same node, so that what is
 * left of a diagram after restricting it to the known facts names exactly the facts that still matter.
 */
import {
  type CompiledRule,
  DIFFERS,
  type DiagramNode,
  isTerminal,
  type NodeRef,
  SAME,
  terminal,
} from '../cells/compiled.ts';

/** Makes nodes, each function once. */
export class NodeTable {
  readonly nodes: DiagramNode[] = [];
  /** The nodes by a hash of what they are made of: their children as text would take longer than all else. */
  readonly #known = new Map<number, NodeRef[]>();

  node(fact: number, children: readonly NodeRef[]): NodeRef {
    const first = children[0]!;
    let hash = fact;
    let isOne = true;
    for (const child of children) {
      hash = (Math.imul(hash, 31) + child) | 0;
      isOne &&= child === first;
    }
    if (isOne) return first;
    const sameHash = this.#known.get(hash);
    const known = sameHash?.find((ref) => this.#isNode(ref, fact, children));
    if (known !== undefined) return known;
    const ref = this.nodes.push({ fact, children }) - 1;
    if (sameHash === undefined) this.#known.set(hash, [ref]);
    else sameHash.push(ref);
    return ref;
  }

  /** The diagram below a node, to be joined with others. */
  part(root: NodeRef): { readonly nodes: readonly DiagramNode[]; readonly root: NodeRef } {
    return { nodes: this.nodes, root };
  }

  #isNode(ref: NodeRef, fact: number, children: readonly NodeRef[]): boolean {
    const node = this.nodes[ref]!;
    if (node.fact !== fact || node.children.length !== children.length) return false;
    for (let index = 0; index < children.length; index++) {
      if (children[index] !== node.children[index]) return false;
    }
    return true;
  }
}

/** A conjunction of tests as the pieces on which it can still hold, by fact. */
export type Conjunction = ReadonlyMap<number, string>;

interface RuleConjunctions {
  readonly rank: number;
  readonly when: Conjunction;
  readonly except: readonly Conjunction[];
  readonly overriddenBy: readonly number[];
}

/** What is still open about one rule: dead, or its conjunctions that no piece so far has broken. */
interface Builder {
  readonly rules: readonly RuleConjunctions[];
  readonly pieces: readonly number[];
  /** Facts in the order of the diagram. */
  readonly order: readonly number[];
  readonly residual: number;
  readonly table: NodeTable;
  /** For each bit: its conjunction. Bits 0..rules−1 are the rules, the rest their exceptions. */
  readonly conjunctions: readonly Conjunction[];
  readonly exceptionBits: readonly (readonly number[])[];
  /** Position in the order of the last fact that a conjunction tests. */
  readonly lastTested: readonly number[];
}

/**
 * The diagram of the deciding body.
 * @param pieces number of pieces of each fact
 * @param order facts in the order in which the diagram asks for them
 * @param residual terminal value where no rule stands
 */
export function bodyDiagram(
  rules: readonly CompiledRule[],
  pieces: readonly number[],
  order: readonly number[],
  residual: number,
  table: NodeTable,
): NodeRef {
  const prepared = rules.map(
    (rule): RuleConjunctions => ({
      rank: rule.rank,
      when: conjunction(rule.when),
      except: rule.except.map(conjunction),
      overriddenBy: rule.overriddenBy,
    }),
  );
  const conjunctions = prepared.map((rule) => rule.when);
  const exceptionBits = prepared.map((rule) => rule.except.map((except) => conjunctions.push(except) - 1));
  const lastTested = conjunctions.map((one) =>
    Math.max(-1, ...[...one.keys()].map((fact) => order.indexOf(fact))),
  );
  const builder = {
    rules: prepared,
    pieces,
    order,
    residual,
    table,
    conjunctions,
    exceptionBits,
    lastTested,
  };
  const memo = new Map<string, NodeRef>();
  return build(builder, 0, (1n << BigInt(conjunctions.length)) - 1n, memo);
}

export function conjunction(tests: CompiledRule['when']): Conjunction {
  const byFact = new Map<number, string>();
  for (const { fact, truth } of tests) {
    const other = byFact.get(fact);
    byFact.set(fact, other === undefined ? truth : both(truth, other));
  }
  return byFact;
}

function both(a: string, b: string): string {
  return Array.from(a, (bit, index) => (bit === '1' && b[index] === '1' ? '1' : '0')).join('');
}

function build(builder: Builder, level: number, alive: bigint, memo: Map<string, NodeRef>): NodeRef {
  const live = relevant(builder, level, alive);
  if (level === builder.order.length) return terminal(decidingRank(builder, live));
  const key = `${level} ${live}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const fact = builder.order[level]!;
  const children: NodeRef[] = [];
  for (let piece = 0; piece < builder.pieces[fact]!; piece++) {
    children.push(build(builder, level + 1, broken(builder, fact, piece, live), memo));
  }
  const ref = builder.table.node(fact, children);
  memo.set(key, ref);
  return ref;
}

/** The live conjunctions that a piece of a fact leaves alive. */
function broken(builder: Builder, fact: number, piece: number, live: bigint): bigint {
  let left = live;
  for (let bit = 0; bit < builder.conjunctions.length; bit++) {
    const truth = builder.conjunctions[bit]!.get(fact);
    if (truth !== undefined && truth[piece] === '0') left &= ~(1n << BigInt(bit));
  }
  return left;
}

/** Drops what can no longer change the outcome, so that states with one outcome are one. */
function relevant(builder: Builder, level: number, alive: bigint): bigint {
  let live = alive;
  const lives = (bit: number) => (live & (1n << BigInt(bit))) !== 0n;
  const drop = (bit: number) => {
    live &= ~(1n << BigInt(bit));
  };
  const settled = (bit: number) => builder.lastTested[bit]! < level;
  let floor: number | undefined;
  builder.rules.forEach((rule, index) => {
    if (!lives(index)) return;
    if (builder.exceptionBits[index]!.some((bit) => lives(bit) && settled(bit))) drop(index);
    else if (
      settled(index) &&
      !builder.exceptionBits[index]!.some(lives) &&
      !rule.overriddenBy.some(lives) &&
      (floor === undefined || rule.rank < builder.rules[floor]!.rank)
    ) {
      floor = index;
    }
  });
  const overriding = new Set(builder.rules.flatMap((rule, index) => (lives(index) ? rule.overriddenBy : [])));
  builder.rules.forEach((rule, index) => {
    const lower = floor !== undefined && index !== floor && rule.rank >= builder.rules[floor]!.rank;
    if (lower && !overriding.has(index)) drop(index);
    if (!lives(index)) builder.exceptionBits[index]!.forEach(drop);
  });
  return live;
}

function decidingRank(builder: Builder, live: bigint): number {
  const stands: boolean[] = [];
  const visit = (index: number): boolean => {
    stands[index] ??=
      (live & (1n << BigInt(index))) !== 0n &&
      !builder.exceptionBits[index]!.some((bit) => (live & (1n << BigInt(bit))) !== 0n) &&
      !builder.rules[index]!.overriddenBy.some(visit);
    return stands[index]!;
  };
  const ranks = builder.rules.flatMap((rule, index) => (visit(index) ? [rule.rank] : []));
  return ranks.length === 0 ? builder.residual : Math.min(...ranks);
}

/** The diagram that is DIFFERS where two diagrams of the same order end differently. */
export function differenceDiagram(
  a: NodeRef,
  b: NodeRef,
  order: readonly number[],
  table: NodeTable,
  memo = new Map<string, NodeRef>(),
): NodeRef {
  if (a === b) return SAME;
  if (isTerminal(a) && isTerminal(b)) return DIFFERS;
  const key = `${a} ${b}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const position = (ref: NodeRef) => (isTerminal(ref) ? order.length : order.indexOf(table.nodes[ref]!.fact));
  const level = Math.min(position(a), position(b));
  const fact = order[level]!;
  const width = table.nodes[position(a) === level ? a : b]!.children.length;
  const child = (ref: NodeRef, piece: number) =>
    position(ref) === level ? table.nodes[ref]!.children[piece]! : ref;
  const children = Array.from({ length: width }, (_, piece) =>
    differenceDiagram(child(a, piece), child(b, piece), order, table, memo),
  );
  const ref = table.node(fact, children);
  memo.set(key, ref);
  return ref;
}
