/**
 * What can come of a matter as one diagram whose terminals are sets of bits: the bodies, the ambiguities that turn the
 * answer, and the facts of which it hangs. Where a fact is not known, the sets of its values are united; that is exact, since a
 * path asks each fact once and no bit about a fact hangs on that fact itself.
 */
import type { CompiledMatter, DiagramNode, NodeRef } from '../../engine/cells/compiled.ts';
import { isTerminal, terminal, terminalValue } from '../../engine/cells/compiled.ts';
import { allPieces, everyPiece } from '../../engine/cells/partition.ts';
import { combine, type Part } from '../../engine/diagram/combine.ts';
import { NodeTable } from '../../engine/diagram/diagram.ts';
import type { Axis } from './axes.ts';
import { bit, bitsOf, MOST_BITS, union } from './bits.ts';

/** Which bit stands for what. */
export interface EndBits {
  /** Bit 0 upwards: the bodies, the highest first, and nobody behind them. */
  readonly bodies: number;
  /** The first bit of the ambiguities, in the order of the matter. */
  readonly doubts: number;
  /** By fact the first of its bits and how many it has: one, and of an amount one for each border between two pieces. */
  readonly facts: readonly { readonly first: number; readonly count: number }[];
  readonly count: number;
}

export interface Ends {
  readonly bits: EndBits;
  readonly order: readonly number[];
  readonly table: NodeTable;
  /** Bodies, ambiguities, and facts that are an axis by themselves. */
  readonly root: NodeRef;
}

/** Undefined where it would take more bits than there are. */
export function endsOf(matter: CompiledMatter, bodies: number, axes: readonly Axis[]): Ends | undefined {
  const bits = bitsFor(matter, bodies);
  if (bits.count > MOST_BITS) return undefined;
  const order = axes.flatMap(({ facts }) => facts.map(({ fact }) => fact));
  const table = new NodeTable();
  const pieces = matter.facts.map((partition) => partition.pieces);
  const reorder = (root: NodeRef): NodeRef => reordered(matter.nodes, root, order, pieces, table);
  const body = reorder(matter.root);
  const parts: { part: Part; bitsAt: (value: number) => number }[] = [
    { part: table.part(body), bitsAt: bit },
    ...matter.doubts.map(({ differs }, index) => ({
      part: table.part(reorder(differs)),
      bitsAt: (value: number) => (value === 0 ? 0 : bit(bits.doubts + index)),
    })),
  ];
  for (const { facts } of axes.filter((axis) => axis.facts.length === 1)) {
    const { fact } = facts[0]!;
    const { first } = bits.facts[fact]!;
    const root = dependence(matter, fact, body, order, table);
    parts.push({ part: table.part(root), bitsAt: (value) => value * bit(first) });
  }
  const root = combine(
    table,
    order,
    parts.map(({ part }) => part),
    (values) => values.reduce((all, value, index) => union(all, parts[index]!.bitsAt(value)), 0),
  );
  return { bits, order, table, root };
}

function bitsFor({ facts, doubts }: CompiledMatter, bodies: number): EndBits {
  let next = bodies + 1 + doubts.length;
  const factBits = facts.map((partition) => {
    const own = { first: next, count: partition.kind === 'amount' ? Math.max(1, partition.pieces - 1) : 1 };
    next += own.count;
    return own;
  });
  return { bodies, doubts: bodies + 1, facts: factBits, count: next };
}

/** The bits of an open fact that count: of an amount alone on its axis those of the borders between its pieces. */
export function openBits(
  { kind }: CompiledMatter['facts'][number],
  { first }: EndBits['facts'][number],
  pieces: readonly number[],
  isAlone: boolean,
): number {
  if (kind !== 'amount' || !isAlone) return bit(first);
  return bitsOf(pieces.slice(1).map((piece) => first + piece - 1));
}

/** Over the other facts: on which borders of an amount, or whether at all, the body hangs on this fact. */
function dependence(
  { facts }: CompiledMatter,
  fact: number,
  body: NodeRef,
  order: readonly number[],
  table: NodeTable,
): NodeRef {
  const partition = facts[fact]!;
  const isAmount = partition.kind === 'amount';
  const pieces = isAmount ? everyPiece(partition) : allPieces(partition);
  const parts = pieces.map((piece): Part => ({ ...table.part(body), fixed: { fact, piece } }));
  return combine(table, order, parts, (values) =>
    isAmount
      ? bitsOf(
          values.flatMap((value, index) => (index > 0 && value !== values[index - 1] ? [index - 1] : [])),
        )
      : Number(values.some((value) => value !== values[0])),
  );
}

/** The same function in another order of the facts. */
function reordered(
  nodes: readonly DiagramNode[],
  root: NodeRef,
  order: readonly number[],
  pieces: readonly number[],
  table: NodeTable,
): NodeRef {
  const scratch = new NodeTable();
  const copies = new Map<NodeRef, NodeRef>();
  const copy = (ref: NodeRef): NodeRef =>
    isTerminal(ref)
      ? ref
      : known(copies, ref, () => scratch.node(nodes[ref]!.fact, nodes[ref]!.children.map(copy)));
  const fixed = new Map<string, Map<NodeRef, NodeRef>>();
  const within = (ref: NodeRef, fact: number, piece: number): NodeRef => {
    const memo = known(fixed, `${fact} ${piece}`, () => new Map<NodeRef, NodeRef>());
    const visit = (one: NodeRef): NodeRef => {
      if (isTerminal(one)) return one;
      const node = scratch.nodes[one]!;
      if (node.fact === fact) return node.children[piece]!;
      return known(memo, one, () => scratch.node(node.fact, node.children.map(visit)));
    };
    return visit(ref);
  };
  const built = new Map<string, NodeRef>();
  const build = (ref: NodeRef, level: number): NodeRef => {
    if (isTerminal(ref)) return ref;
    return known(built, `${level} ${ref}`, () => {
      const fact = order[level]!;
      const children = Array.from({ length: pieces[fact]! }, (_, piece) =>
        build(within(ref, fact, piece), level + 1),
      );
      return table.node(fact, children);
    });
  };
  return build(copy(root), 0);
}

function known<K, V>(memo: Map<K, V>, key: K, make: () => V): V {
  const found = memo.get(key);
  if (found !== undefined) return found;
  const made = make();
  memo.set(key, made);
  return made;
}

/** Functions of one order whose terminals are sets of bits, and their unions. */
export class EndFunctions {
  readonly #table: NodeTable;
  readonly #place: ReadonlyMap<number, number>;
  readonly #unions = new Map<string, NodeRef>();

  constructor({ table, order }: Ends) {
    this.#table = table;
    this.#place = new Map(order.map((fact, index) => [fact, index]));
  }

  get size(): number {
    return this.#table.nodes.length;
  }

  /** The function that is left where a fact lies in a piece; the fact is the next in the order, or the function does not ask for it. */
  at(ref: NodeRef, fact: number, piece: number): NodeRef {
    if (isTerminal(ref)) return ref;
    const node = this.#table.nodes[ref]!;
    return node.fact === fact ? node.children[piece]! : ref;
  }

  union(a: NodeRef, b: NodeRef): NodeRef {
    return this.#joined('or', a, b, union);
  }

  /** A bit where the bodies of two functions differ; nothing elsewhere. */
  difference(a: NodeRef, b: NodeRef, bodies: number, own: number): NodeRef {
    const mask = bit(bodies + 1);
    return this.#joined(`<>${own}`, a, b, (one, other) => (one % mask === other % mask ? 0 : bit(own)));
  }

  #joined(name: string, a: NodeRef, b: NodeRef, join: (a: number, b: number) => number): NodeRef {
    if (isTerminal(a) && isTerminal(b)) return terminal(join(terminalValue(a), terminalValue(b)));
    if (a === b && name === 'or') return a;
    return known(this.#unions, `${name} ${Math.min(a, b)} ${Math.max(a, b)}`, () => {
      const placeOf = (ref: NodeRef) =>
        isTerminal(ref) ? this.#place.size : this.#place.get(this.#table.nodes[ref]!.fact)!;
      const first = placeOf(a) <= placeOf(b) ? a : b;
      const { fact, children } = this.#table.nodes[first]!;
      const joined = children.map((_, piece) =>
        this.#joined(name, this.at(a, fact, piece), this.at(b, fact, piece), join),
      );
      return this.#table.node(fact, joined);
    });
  }
}
