/**
 * Sets of cells of one matter as decision diagrams. Equal sets are equal references, so that "is empty" and "is the
 * same" are comparisons; nothing is ever enumerated that does not have to be.
 */
import { type DiagramNode, isTerminal, type NodeRef, terminal } from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { NodeTable } from '../diagram/diagram.ts';

export type CellSet = NodeRef;

export const NONE: CellSet = terminal(0);
const ALL: CellSet = terminal(1);

/** Thrown when the diagrams outgrow their bound; never leaves the audit, which says what it could not prove. */
export class TooManyNodes extends Error {}

/** More nodes than any table holds: two of them make one key. */
const MOST_EVER = 2 ** 26;

type Operation = 'and' | 'or' | 'minus';

export class CellSets {
  /** Number of pieces of each fact. */
  readonly #pieces: readonly number[];
  /** Position of each fact in the diagrams. */
  readonly #level: readonly number[];
  readonly #order: readonly number[];
  readonly #table = new NodeTable();
  readonly #memo = {
    and: new Map<number, CellSet>(),
    or: new Map<number, CellSet>(),
    minus: new Map<number, CellSet>(),
  };
  readonly #most: number;

  /**
   * @param pieces number of pieces of each fact
   * @param most nodes; beyond them {@link TooManyNodes} is thrown
   */
  constructor(pieces: readonly number[], most: number) {
    this.#pieces = pieces;
    // Facts with few pieces first keep the diagrams small.
    this.#order = pieces.map((_, fact) => fact).sort((a, b) => pieces[a]! - pieces[b]!);
    this.#level = pieces.map((_, fact) => this.#order.indexOf(fact));
    this.#most = most;
  }

  /** The cells in which a fact lies in these pieces. */
  where(fact: number, holds: (piece: number) => boolean): CellSet {
    const children = Array.from({ length: this.#pieces[fact]! }, (_, piece) => (holds(piece) ? ALL : NONE));
    return this.#node(fact, children);
  }

  box(box: Box): CellSet {
    return this.all(box.map((pieces, fact) => this.where(fact, (piece) => pieces.includes(piece))));
  }

  and(a: CellSet, b: CellSet): CellSet {
    if (a === b || b === ALL) return a;
    if (a === ALL) return b;
    if (a === NONE || b === NONE) return NONE;
    return a < b ? this.#apply('and', a, b) : this.#apply('and', b, a);
  }

  or(a: CellSet, b: CellSet): CellSet {
    if (a === b || b === NONE) return a;
    if (a === NONE) return b;
    if (a === ALL || b === ALL) return ALL;
    return a < b ? this.#apply('or', a, b) : this.#apply('or', b, a);
  }

  minus(a: CellSet, b: CellSet): CellSet {
    if (a === b || a === NONE || b === ALL) return NONE;
    if (b === NONE) return a;
    return this.#apply('minus', a, b);
  }

  all(sets: readonly CellSet[]): CellSet {
    return sets.reduce((some, set) => this.and(some, set), ALL);
  }

  any(sets: readonly CellSet[]): CellSet {
    return sets.reduce((some, set) => this.or(some, set), NONE);
  }

  /** What is left of a set where a fact lies in one piece; the set no longer asks for that fact. */
  at(set: CellSet, fact: number, piece: number): CellSet {
    const memo = new Map<CellSet, CellSet>();
    const walk = (ref: CellSet): CellSet => {
      if (this.#levelOf(ref) > this.#level[fact]!) return ref;
      const node = this.#of(ref);
      if (node.fact === fact) return node.children[piece]!;
      const known = memo.get(ref);
      if (known !== undefined) return known;
      const own = this.#node(node.fact, node.children.map(walk));
      memo.set(ref, own);
      return own;
    };
    return walk(set);
  }

  /** How many cells a set holds. */
  count(set: CellSet): bigint {
    const memo = new Map<CellSet, bigint>();
    const weight = (from: number, to: number): bigint => {
      let product = 1n;
      for (let level = from; level < to; level++) product *= BigInt(this.#pieces[this.#order[level]!]!);
      return product;
    };
    const walk = (ref: CellSet): bigint => {
      if (isTerminal(ref)) return ref === ALL ? 1n : 0n;
      const known = memo.get(ref);
      if (known !== undefined) return known;
      const level = this.#levelOf(ref);
      let sum = 0n;
      for (const child of this.#of(ref).children) {
        sum += walk(child) * weight(level + 1, this.#levelOf(child));
      }
      memo.set(ref, sum);
      return sum;
    };
    return walk(set) * weight(0, this.#levelOf(set));
  }

  /** The pieces of each fact that occur in some cell of a set that holds one. */
  projection(set: CellSet): Box {
    const found = this.#pieces.map(() => new Set<number>());
    const seen = new Set<CellSet>();
    const skipped = this.#pieces.map(() => false);
    const walk = (ref: CellSet, level: number): void => {
      const own = this.#levelOf(ref);
      for (let above = level; above < own; above++) skipped[this.#order[above]!] = true;
      if (isTerminal(ref) || seen.has(ref)) return;
      seen.add(ref);
      const { fact, children } = this.#of(ref);
      children.forEach((child, piece) => {
        if (child === NONE) return;
        found[fact]!.add(piece);
        walk(child, own + 1);
      });
    };
    if (set !== NONE) walk(set, 0);
    return found.map((pieces, fact) =>
      Array.from({ length: this.#pieces[fact]! }, (_, piece) => piece).filter(
        (piece) => skipped[fact] || pieces.has(piece),
      ),
    );
  }

  /** A box within a set that holds cells: the first path through its diagram. */
  firstBox(set: CellSet): Box {
    const box = this.#pieces.map((count) => Array.from({ length: count }, (_, piece) => piece));
    for (let ref = set; !isTerminal(ref); ) {
      const { fact, children } = this.#of(ref);
      const to = children.find((child) => child !== NONE)!;
      box[fact] = box[fact]!.filter((piece) => children[piece] === to);
      ref = to;
    }
    return box;
  }

  /**
   * A cell of a set that holds one.
   * @param liked for each fact its pieces, those that are liked best first
   */
  cellOf(set: CellSet, liked: readonly (readonly number[])[]): number[] {
    const cell = liked.map((pieces) => pieces[0]!);
    for (let ref = set; !isTerminal(ref); ) {
      const { fact, children } = this.#of(ref);
      cell[fact] = liked[fact]!.find((piece) => children[piece] !== NONE)!;
      ref = children[cell[fact]]!;
    }
    return cell;
  }

  #of(ref: CellSet): DiagramNode {
    return this.#table.nodes[ref]!;
  }

  #node(fact: number, children: readonly CellSet[]): CellSet {
    const ref = this.#table.node(fact, children);
    if (ref >= this.#most) throw new TooManyNodes();
    return ref;
  }

  #apply(operation: Operation, a: CellSet, b: CellSet): CellSet {
    const memo = this.#memo[operation];
    const key = a * MOST_EVER + b;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const fact = this.#order[Math.min(this.#levelOf(a), this.#levelOf(b))]!;
    const children: CellSet[] = [];
    for (let piece = 0; piece < this.#pieces[fact]!; piece++)
      children.push(this[operation](this.#child(a, fact, piece), this.#child(b, fact, piece)));
    const ref = this.#node(fact, children);
    memo.set(key, ref);
    return ref;
  }

  #levelOf(ref: CellSet): number {
    return isTerminal(ref) ? this.#order.length : this.#level[this.#of(ref).fact]!;
  }

  #child(ref: CellSet, fact: number, piece: number): CellSet {
    if (isTerminal(ref)) return ref;
    const node = this.#of(ref);
    return node.fact === fact ? node.children[piece]! : ref;
  }
}
