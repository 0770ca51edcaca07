/** The bodies that remain, the facts that are missing, and what each answer would lead to. */
import type { Answer, AnswerWhen, Decision, MissingFact } from '../../model/decision.ts';
import {
  type CompiledMatter,
  type DiagramNode,
  isTerminal,
  type NodeRef,
  type Partition,
  terminalValue,
} from '../cells/compiled.ts';
import { type Box, boxesOf, boxesToCompare, type Domains, projected, withPieces } from '../cells/domains.ts';
import { isSingle, stretchOf } from '../cells/extent.ts';
import { allPieces, valuesOfPiece } from '../cells/partition.ts';
import { NodeTable } from '../diagram/diagram.ts';
import { dependsOn, factsOf, reduced } from '../diagram/restrict.ts';
import { frozenWhole } from './shared-values.ts';

/** Names the bodies behind terminal values, highest first. */
type NameBodies = (ranks: ReadonlySet<number>) => string[];

/** Nodes of reduced diagrams, and answers, that a matter remembers. */
const MOST_NODES = 50_000;
const MOST_ANSWERS = 20_000;

interface Remaining extends Pick<Decision, 'candidates' | 'nobody' | 'missing'> {
  /** Whether one end remains: a body, or nobody where the regulation names no residual body. */
  readonly settled: boolean;
}

export class RemainingBodies {
  readonly #matter: CompiledMatter;
  readonly #nameBodies: NameBodies;
  #diagrams = new Diagrams();
  readonly #known = new Map<string, Remaining>();

  constructor(matter: CompiledMatter, nameBodies: NameBodies) {
    this.#matter = matter;
    this.#nameBodies = nameBodies;
  }

  /** @param boxes those of the domains */
  within(domains: Domains, boxes: readonly Box[]): Remaining {
    const key = this.#keyOf(domains);
    let remaining = this.#known.get(key);
    if (remaining === undefined) {
      remaining = frozenWhole(this.#workOut(domains, boxes));
      this.#known.set(key, remaining);
    }
    return remaining;
  }

  /** Equal where the same diagram is left of the same pieces: that answers every question about the bodies. */
  #keyOf({ facts, strict }: Domains): string {
    if (this.#diagrams.table.nodes.length > MOST_NODES || this.#known.size > MOST_ANSWERS) {
      this.#diagrams = new Diagrams();
      this.#known.clear();
    }
    const { nodes, root, facts: partitions } = this.#matter;
    const whole = facts.map(({ pieces }) => pieces);
    let key = `${strict ? '!' : ''}${reduced(nodes, root, whole, this.#diagrams.table)}`;
    facts.forEach(({ pieces, source }, fact) => {
      if (pieces.length === 1) return;
      key += ` ${fact}`;
      if (pieces !== allPieces(partitions[fact]!)) key += `${source[0]}${pieces.join('.')}`;
    });
    return key;
  }

  #workOut(domains: Domains, boxes: readonly Box[]): Remaining {
    const left = new LeftOpen(domains, this.#diagrams, boxes);
    const ends = left.sets.setOf(left.ends());
    const settled = ends.size === 1;
    const candidates = this.#nameBodies(ends);
    return {
      candidates,
      ...(!settled && openTo(candidates, ends)),
      settled,
      missing: settled ? [] : missingFacts(domains, this.#nameBodies, left),
    };
  }
}

/** Whether for some values of the other facts two values of this one give different bodies. */
export function matters(domains: Domains, fact: number): boolean {
  const { nodes, root } = domains.matter;
  return boxesToCompare(domains, fact).some((box) => dependsOn(nodes, root, box).has(fact));
}

export function missingFacts(
  domains: Domains,
  nameBodies: NameBodies,
  left = new LeftOpen(domains),
): MissingFact[] {
  const { matter } = domains;
  const facts = left.facts();
  const ranked = matter.facts.flatMap((partition, fact) => {
    if (domains.facts[fact]!.pieces.length < 2) return [];
    // Across the cases of the fact that others go with more can be compared than within a box.
    const isBy = matter.ranges.some(({ by }) => by === fact);
    if (!facts.has(fact) && !(isBy && matters(domains, fact))) return [];
    const answers = answersOf(partition, left.outcomesOf(fact), left.sets, nameBodies);
    return [{ missing: { fact: partition.fact, answers }, ...weigh(answers) }];
  });
  // The sort is stable: ties stay in the order of the regulation.
  ranked.sort((a, b) => a.worst - b.worst || a.total * b.count - b.total * a.count);
  return ranked.map(({ missing }) => missing);
}

/** Of the ranks that remain, nobody’s has no name. */
function openTo(candidates: readonly string[], ranks: ReadonlySet<number>): { readonly nobody?: true } {
  return candidates.length < ranks.size ? { nobody: true } : {};
}

/** How many bodies the answers leave: at worst, and on average (as total over count, exact). */
function weigh(answers: readonly Answer[]): { worst: number; total: number; count: number } {
  const sizes = answers.map(({ candidates, nobody }) => candidates.length + Number(nobody ?? false));
  return {
    worst: Math.max(...sizes),
    total: sizes.reduce((sum, size) => sum + size, 0),
    count: sizes.length,
  };
}

/** Neighbouring pieces that leave the same bodies. */
function runs(outcomes: readonly PieceOutcome[]): PieceOutcome[][] {
  const found: PieceOutcome[][] = [];
  for (const outcome of outcomes) {
    const last = found.at(-1)?.at(-1);
    if (last && last.ends === outcome.ends && last.piece === outcome.piece - 1) found.at(-1)!.push(outcome);
    else found.push([outcome]);
  }
  return found;
}

function answersOf(
  partition: Partition,
  outcomes: readonly PieceOutcome[],
  sets: EndSets,
  nameBodies: NameBodies,
): Answer[] {
  const answer = (when: AnswerWhen, ends: number): Answer => {
    const ranks = sets.setOf(ends);
    const candidates = nameBodies(ranks);
    return { when, candidates, ...openTo(candidates, ranks) };
  };
  if (partition.kind === 'amount') {
    return runs(outcomes).map((run) =>
      answer({ kind: 'interval', ...stretchOf(partition, run[0]!.piece, run.at(-1)!.piece) }, run[0]!.ends),
    );
  }
  if (partition.kind !== 'several') {
    return outcomes.map(({ piece, ends }) =>
      answer({ kind: 'values', values: [partition.values[piece]!] }, ends),
    );
  }
  const single = outcomes.filter(({ piece }) => isSingle(partition, piece));
  const combined = outcomes.filter(({ piece }) => !isSingle(partition, piece));
  return [
    ...single.map(({ piece, ends }) =>
      answer({ kind: 'values', values: valuesOfPiece(partition, piece) }, ends),
    ),
    ...(combined.length === 0
      ? []
      : [
          answer(
            { kind: 'combinations' },
            combined.reduce((all, { ends }) => sets.union(all, ends), NO_ENDS),
          ),
        ]),
  ];
}

/** A piece of a fact, and the bodies that remain when the fact lies there: a set of ends by its number. */
interface PieceOutcome {
  readonly piece: number;
  readonly ends: number;
}

/** Diagrams of one matter, each function once, with the bodies in which they can end. */
class Diagrams {
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
class LeftOpen {
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
const NO_ENDS = 0;

class EndSets {
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
