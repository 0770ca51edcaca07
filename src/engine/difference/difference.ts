/** Where two regulations give different bodies: exactly, as boxes of facts with a witness each. */
import type {
  Changed,
  Difference,
  FactExtent,
  MatterDifference,
  Move,
  Side,
} from '../../model/difference.ts';
import type { FactValue, WrittenProposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import {
  type CompiledRule,
  type DiagramNode,
  isTerminal,
  type NodeRef,
  terminalValue,
} from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { extentOf } from '../cells/extent.ts';
import { type Cell, standingRules } from '../cells/feasible-cells.ts';
import { allPieces, testHolds } from '../cells/partition.ts';
import { valueIn, writeProposal } from '../cells/witness.ts';
import { combine, type Part } from '../diagram/combine.ts';
import { RuleCompiler } from '../diagram/compile.ts';
import { bodyDiagram, NodeTable } from '../diagram/diagram.ts';
import { plainestCell, reachable } from '../diagram/restrict.ts';
import { changedFacts, changedRules, onlyIn } from './changes.ts';
import { cover } from './cover.ts';
import { isChoice, type Joint, jointOf, type Party, takes } from './joint-cells.ts';
import { JointSpace } from './joint-space.ts';

/**
 * Everything in which two regulations differ as data: bodies, matters, facts and rules by their codes, and of the
 * matters that both have every cell in which another body decides. A cell gives every fact a value that both can
 * take beside the others; a fact that one regulation alone takes can have any of its values, and the other does
 * not look at it.
 */
export function differenceOf(a: Regulation, b: Regulation): Difference {
  const matters = onlyIn(codesOf(a.matters), codesOf(b.matters));
  const both = codesOf(a.matters).filter((code) => !matters.a.includes(code));
  const residual = { a: a.residual?.body ?? null, b: b.residual?.body ?? null };
  const bodies = onlyIn(codesOf(a.bodies), codesOf(b.bodies));
  return {
    a: a.id,
    b: b.id,
    bodies,
    reordered: !sameList(
      codesOf(a.bodies).filter((code) => !bodies.a.includes(code)),
      codesOf(b.bodies).filter((code) => !bodies.b.includes(code)),
    ),
    ...(residual.a !== residual.b && { residual }),
    matters,
    changed: both
      .map((code) => matterDifference(jointOf(a, b, code)))
      .filter(({ facts, rules, moves }) => facts.length + rules.length + moves.length > 0),
  };
}

function codesOf(things: readonly { readonly code: string }[]): string[] {
  return things.map((one) => one.code);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index]);
}

function matterDifference(joint: Joint): MatterDifference {
  return {
    matter: joint.a.matter.code,
    facts: changedFacts(joint),
    rules: changedRules(joint),
    moves: new Comparison(joint).moves(),
  };
}

/** The bodies of both regulations by one numbering; the last number is nobody. */
function bodiesOf({ a, b }: Joint): (string | null)[] {
  return [...new Set([...codesOf(a.regulation.bodies), ...codesOf(b.regulation.bodies)]), null];
}

/** Both diagrams of one matter over the same cells, in one table. */
class Comparison {
  readonly #joint: Joint;
  readonly #space: JointSpace;
  readonly #bodies: readonly (string | null)[];
  /** 0: the same body, or no cell at all; else one more than the first body × their number + the second. */
  readonly #differing: NodeRef;
  /** Where facts stand beside one another as they usually do, under both. */
  readonly #usual: Part;
  readonly #rules: Changed<readonly CompiledRule[]>;

  constructor(joint: Joint) {
    this.#joint = joint;
    this.#space = new JointSpace(joint);
    this.#bodies = bodiesOf(joint);
    this.#rules = { a: this.#compiled(joint.a), b: this.#compiled(joint.b) };
    this.#usual = this.#space.usualUnder([joint.a, joint.b]);
    const count = this.#bodies.length;
    const parts = [
      this.#bodiesUnder(joint.a),
      this.#bodiesUnder(joint.b),
      this.#space.possible(joint.a),
      this.#space.possible(joint.b),
      this.#space.notBelowNought(),
    ];
    const { table, order } = this.#space;
    this.#differing = combine(table, order, parts, ([first = 0, second = 0, ...possible]) =>
      first === second || possible.includes(0) ? 0 : 1 + first * count + second,
    );
  }

  /** By the bodies, those that move highest first. */
  moves(): Move[] {
    const { table } = this.#space;
    const whole = this.#space.facts.map(allPieces);
    const pairs = [...reachable(table.nodes, this.#differing, whole)].filter((pair) => pair > 0);
    return pairs
      .sort((one, other) => one - other)
      .flatMap((pair) => cover(this.#space, this.#differing, pair).map((box) => this.#move(pair, box)));
  }

  /** The deciding body under one regulation, facts that it does not take beside others as it assumes them. */
  #bodiesUnder(party: Party): Part {
    const { regulation } = party;
    const rules = party === this.#joint.a ? this.#rules.a : this.#rules.b;
    const own = new NodeTable();
    const residual = regulation.residual;
    const rank = residual ? codesOf(regulation.bodies).indexOf(residual.body) : regulation.bodies.length;
    const root = bodyDiagram(rules, this.#space.pieces, this.#space.order, rank, own);
    const { table, order } = this.#space;
    const numbers = [...codesOf(regulation.bodies), null].map((code) => this.#bodies.indexOf(code));
    let bodies = this.#space.table.part(
      combine(table, order, [{ nodes: own.nodes, root }], ([found]) => numbers[found!]!),
    );
    for (const { fact, assumed, taken } of this.#space.untaken(party)) {
      const parts = [this.#space.table.part(taken), bodies, { ...bodies, fixed: { fact, piece: assumed } }];
      bodies = this.#space.table.part(
        combine(table, order, parts, ([isTaken, given, instead]) => (isTaken === 1 ? given! : instead!)),
      );
    }
    return bodies;
  }

  #move(pair: number, box: Box): Move {
    const count = this.#bodies.length;
    const { a, b } = this.#joint;
    const cell = this.#plainIn(box);
    const standing = { a: this.#standing('a', cell), b: this.#standing('b', cell) };
    const rules = { a: highest(standing.a), b: highest(standing.b) };
    const where = this.#where(box);
    const tested = causes(standing, rules).flatMap((id) =>
      [...a.rules, ...b.rules]
        .filter((rule) => rule.id === id)
        .flatMap((rule) => rule.when.map((test) => test.fact)),
    );
    return {
      from: this.#bodies[Math.floor((pair - 1) / count)]!,
      to: this.#bodies[(pair - 1) % count]!,
      where,
      about: where.map((one) => one.fact).filter((fact) => tested.includes(fact)),
      rules,
      witness: { a: this.#written(a, cell), b: this.#written(b, cell) },
    };
  }

  #where(box: Box): FactExtent[] {
    return this.#space.facts.flatMap((partition, fact): FactExtent[] => {
      const pieces = box[fact]!.filter((piece) => allPieces(partition).includes(piece));
      if (pieces.length === allPieces(partition).length) return [];
      return [{ fact: partition.fact, extent: extentOf(partition, pieces) }];
    });
  }

  /** The plainest cell of a box, one that is usual under both where there is one. */
  #plainIn(box: Box): Cell {
    const { table, order, preference } = this.#space;
    const inBox = this.#space.table.part(this.#space.boxes([box]));
    const root = combine(table, order, [inBox, this.#usual], ([inside, usual]) =>
      inside === 0 ? 0 : usual === 0 ? 1 : 2,
    );
    return plainestCell(table.nodes, root, 2, preference) ?? plainestCell(table.nodes, root, 1, preference)!;
  }

  #compiled({ regulation, rules }: Party): readonly CompiledRule[] {
    return new RuleCompiler(regulation, this.#space.facts).rules(rules);
  }

  #standing(side: Side, cell: Cell): CompiledRule[] {
    return standingRules(this.#rules[side], this.#asTaken(this.#joint[side], cell));
  }

  /** The cell with what a regulation assumes of the facts that it does not take there. */
  #asTaken(party: Party, cell: Cell): Cell {
    const { nodes } = this.#space.table;
    const untaken = this.#space.untaken(party).filter(({ taken }) => valueAt(nodes, taken, cell) === 0);
    return cell.map((piece, fact) => untaken.find((one) => one.fact === fact)?.assumed ?? piece);
  }

  /** The proposal as one regulation takes it. */
  #written(party: Party, cell: Cell): WrittenProposal {
    const taken = party.matter.facts.filter(({ fact, takenWhen }) => {
      if (this.#space.indexOf(fact) < 0 || !takes(party, fact)) return false;
      const by = takenWhen === undefined ? -1 : this.#space.indexOf(takenWhen.fact);
      return takenWhen === undefined || by < 0 || testHolds(takenWhen, this.#space.facts[by]!, cell[by]!);
    });
    const facts = taken.map(({ fact: name }) => {
      const fact = this.#space.indexOf(name);
      const value = valueIn(this.#space.facts[fact]!, cell[fact]!);
      const own: FactValue =
        value.kind === 'several' && isChoice(party, name)
          ? { kind: 'choice', value: value.values[0]! }
          : value;
      return [party.ownName.get(name) ?? name, own] as const;
    });
    return writeProposal(
      { matter: party.matter.code, facts: new Map(facts), warnings: [] },
      party.regulation,
    );
  }
}

function highest(standing: readonly CompiledRule[]): string[] {
  const rank = Math.min(...standing.map((rule) => rule.rank));
  return standing.filter((rule) => rule.rank === rank).map((rule) => rule.id);
}

/** The deciding rules that stand under one regulation alone; where there are none, all that decide. */
function causes(
  standing: Changed<readonly CompiledRule[]>,
  rules: Changed<readonly string[]>,
): readonly string[] {
  const stands = (side: Side, id: string) => standing[side].some((rule) => rule.id === id);
  const alone = [...rules.a.filter((id) => !stands('b', id)), ...rules.b.filter((id) => !stands('a', id))];
  return alone.length > 0 ? alone : [...rules.a, ...rules.b];
}

/** The terminal value of a diagram at a cell. */
function valueAt(nodes: readonly DiagramNode[], root: NodeRef, cell: Cell): number {
  let ref = root;
  while (!isTerminal(ref)) ref = nodes[ref]!.children[cell[nodes[ref]!.fact]!]!;
  return terminalValue(ref);
}
