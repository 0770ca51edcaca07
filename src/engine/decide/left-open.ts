/** The decision diagram restricted to the known facts: which bodies stay reachable. */
import { type DiagramNode, isTerminal, type NodeRef, terminalValue } from '../cells/compiled.ts';
import { type Box, boxesOf, type Domains, projected, withPieces } from '../cells/domains.ts';
import { NodeTable } from '../diagram/diagram.ts';
import { factsOf, reduced } from '../diagram/restrict.ts';

/** A piece of a fact, and the bodies that remain when the fact lies there: a set of ends by its number. */
export interface PieceOutcome {
  readonly piece: number;
  readonly ends: number;
}

/** Diagrams of one matter, each function once, with the bodies in which they can end. */
export class Diagrams {
  readonly sets = new EndSets();
  readonly table = new NodeTable();
  readonly #below = new Map<NodeRef, number>();

  endsBelow(ref: NodeRef): number {
    if (isTerminal(ref)) return this.sets.one(terminalValue(ref));
    let ends = this.#below.get(ref);
    if (ends === undefined) {
      ends = NO_ENDS;
      for (const child of this.table.nodes[ref]!.children)
        ends = this.sets.union(ends, this.endsBelow(child));
      this.#below.set(ref, ends);
    }
    return ends;
  }
}

/** In each box of what is known the diagram of bodies, reduced: a child stands for a piece of the box, in its order. */
export class LeftOpen {
  readonly #domains: Domains;
  readonly #diagrams: Diagrams;
  readonly #boxes: readonly Box[];
  readonly #roots: readonly NodeRef[];

  constructor(domains: Domains, diagrams = new Diagrams(), boxes: readonly Box[] = boxesOf(domains)) {
    this.#domains = domains;
    this.#diagrams = diagrams;
    this.#boxes = boxes;
    this.#roots = this.#boxes.map((box) => this.#reduced(box));
  }

  get sets(): EndSets {
    return this.#diagrams.sets;
  }

  /** The bodies that remain. */
  ends(): number {
    return this.#roots.reduce((ends, root) => this.sets.union(ends, this.#diagrams.endsBelow(root)), NO_ENDS);
  }

  /** The facts on which the body depends within a box. */
  facts(): Set<number> {
    return factsOf(this.#nodes, this.#roots);
  }

  /** Where each piece leads in which a fact can lie, in the order of the pieces. */
  outcomesOf(fact: number): PieceOutcome[] {
    const pieces = projected(this.#boxes, fact);
    const { boxes, roots } = this.#asIfGiven(fact, pieces);
    const byPiece: number[] = [];
    boxes.forEach((box, index) => {
      const ends = this.#endsByPiece(roots[index]!, fact, box[fact]!.length);
      box[fact]!.forEach((piece, at) => {
        byPiece[piece] = this.sets.union(byPiece[piece] ?? NO_ENDS, ends[at]!);
      });
    });
    return pieces.map((piece) => ({ piece, ends: byPiece[piece]! }));
  }

  /** A ranged fact that is given need not stand with its case, unless its cases are binding. */
  #asIfGiven(fact: number, pieces: readonly number[]): { boxes: readonly Box[]; roots: readonly NodeRef[] } {
    const ranges = this.#domains.matter.ranges.find((one) => one.fact === fact);
    if (ranges === undefined || ranges.binding) return { boxes: this.#boxes, roots: this.#roots };
    const boxes = boxesOf(withPieces(this.#domains, fact, pieces));
    return { boxes, roots: boxes.map((box) => this.#reduced(box)) };
  }

  /** For each piece of a fact in a box the ends of the diagram of that box. */
  #endsByPiece(root: NodeRef, fact: number, pieces: number): number[] {
    const byPiece = new Array<number>(pieces).fill(NO_ENDS);
    // Ends of paths on which the fact is not asked for.
    let always = NO_ENDS;
    const seen = new Set<NodeRef>();
    const visit = (ref: NodeRef): void => {
      if (isTerminal(ref)) {
        always = this.sets.union(always, this.#diagrams.endsBelow(ref));
        return;
      }
      if (seen.has(ref)) return;
      seen.add(ref);
      const node = this.#nodes[ref]!;
      if (node.fact !== fact) {
        node.children.forEach(visit);
        return;
      }
      for (let at = 0; at < pieces; at++) {
        byPiece[at] = this.sets.union(byPiece[at]!, this.#diagrams.endsBelow(node.children[at]!));
      }
    };
    visit(root);
    return byPiece.map((ends) => this.sets.union(ends, always));
  }

  get #nodes(): readonly DiagramNode[] {
    return this.#diagrams.table.nodes;
  }

  #reduced(box: Box): NodeRef {
    const { nodes, root } = this.#domains.matter;
    return reduced(nodes, root, box, this.#diagrams.table);
  }
}

/** The set of nothing. */
export const NO_ENDS = 0;

export class EndSets {
  readonly #sets: ReadonlySet<number>[] = [new Set()];
  readonly #numbers = new Map<string, number>([['', NO_ENDS]]);
  /** For two numbers the number of their union. */
  readonly #unions: number[][] = [[]];
  /** The sets of one end. */
  readonly #ones: number[] = [];

  one(end: number): number {
    this.#ones[end] ??= this.numberOf([end]);
    return this.#ones[end];
  }

  numberOf(ends: Iterable<number>): number {
    const sorted = [...new Set(ends)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#sets.push(new Set(sorted)) - 1;
    this.#numbers.set(key, number);
    this.#unions.push([]);
    return number;
  }

  union(a: number, b: number): number {
    if (a === b) return a;
    const unions = this.#unions[a]!;
    unions[b] ??= this.numberOf([...this.#sets[a]!, ...this.#sets[b]!]);
    return unions[b];
  }

  setOf(number: number): ReadonlySet<number> {
    return this.#sets[number]!;
  }
}
