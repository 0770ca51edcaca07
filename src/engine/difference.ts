/** Where two regulations give different bodies: exactly, as boxes of facts with a witness each. */
import type { Changed, Difference, FactExtent, MatterDifference, Move, OnlyIn, Side } from '../model/difference.ts';
import type { FactValue } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import { allPieces, testHolds, valuesOfPiece } from './cells.ts';
import { changedFacts, changedRules } from './changes.ts';
import { boxesDiagram, combine, type Part } from './combine.ts';
import { orderOf, RuleCompiler } from './compile.ts';
import {
  type AmountCells,
  type Cells,
  type CompiledRule,
  type DiagramNode,
  isTerminal,
  type NodeRef,
  terminalValue,
} from './compiled.ts';
import { cover, type Space } from './cover.ts';
import { bodyDiagram, NodeTable } from './diagram.ts';
import type { Box } from './domains.ts';
import { extentOf, isSingle } from './extent.ts';
import { aloneOf, isChoice, type Joint, jointOf, type Party, takes } from './joint-cells.ts';
import { plainestCell, preferenceOf } from './plain-cell.ts';
import { reachable } from './restrict.ts';
import { assumedPiece, type Cell } from './space.ts';
import { standingRules } from './standing-rules.ts';
import { valueIn, writeProposal } from './witness.ts';

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

function onlyIn(a: readonly string[], b: readonly string[]): OnlyIn {
  return { a: a.filter((code) => !b.includes(code)), b: b.filter((code) => !a.includes(code)) };
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
  readonly #cells: readonly Cells[];
  readonly #space: Space;
  readonly #bodies: readonly (string | null)[];
  /** 0: the same body, or no cell at all; else one more than the first body × their number + the second. */
  readonly #differing: NodeRef;

  constructor(joint: Joint) {
    this.#joint = joint;
    this.#cells = joint.facts.map((fact) => fact.cells);
    this.#bodies = bodiesOf(joint);
    const table = new NodeTable();
    const order = orderOf(this.#cells);
    const preference = preferenceOf(this.#cells, joint.a.regulation, joint.a.matter.code);
    this.#space = { facts: this.#cells, order, preference, table };
    const count = this.#bodies.length;
    const parts = [
      this.#bodiesUnder(joint.a),
      this.#bodiesUnder(joint.b),
      this.#possible(joint.a),
      this.#possible(joint.b),
      this.#notBelowNought(),
    ];
    this.#differing = combine(table, order, parts, ([first = 0, second = 0, ...possible]) =>
      first === second || possible.includes(0) ? 0 : 1 + first * count + second,
    );
  }

  /** By the bodies, those that move highest first. */
  moves(): Move[] {
    const { table } = this.#space;
    const whole = this.#cells.map(allPieces);
    const pairs = [...reachable(table.nodes, this.#differing, whole)].filter((pair) => pair > 0);
    return pairs
      .sort((one, other) => one - other)
      .flatMap((pair) => cover(this.#space, this.#differing, pair).map((box) => this.#move(pair, box)));
  }

  #part(root: NodeRef): Part {
    return { nodes: this.#space.table.nodes, root };
  }

  /** The deciding body under one regulation, facts that it does not take beside others as it assumes them. */
  #bodiesUnder(party: Party): Part {
    const { regulation, rules } = party;
    const own = new NodeTable();
    const compiler = new RuleCompiler(regulation, this.#cells);
    const pieces = this.#cells.map((cells) => cells.pieces);
    const residual = regulation.residual;
    const rank = residual ? codesOf(regulation.bodies).indexOf(residual.body) : regulation.bodies.length;
    const root = bodyDiagram(compiler.rules(rules), pieces, this.#space.order, rank, own);
    const { table, order } = this.#space;
    const numbers = [...codesOf(regulation.bodies), null].map((code) => this.#bodies.indexOf(code));
    let bodies = this.#part(
      combine(table, order, [{ nodes: own.nodes, root }], ([found]) => numbers[found!]!),
    );
    for (const { fact, assumed, taken } of this.#untaken(party)) {
      const parts = [this.#part(taken), bodies, { ...bodies, fixed: { fact, piece: assumed } }];
      bodies = this.#part(
        combine(table, order, parts, ([isTaken, given, instead]) => (isTaken === 1 ? given! : instead!)),
      );
    }
    return bodies;
  }

  /** Facts taken only while something holds, with what is assumed of them otherwise. */
  #untaken({ matter, regulation, ownName }: Party): { fact: number; assumed: number; taken: NodeRef }[] {
    const named = renamedFacts(regulation, ownName);
    return matter.facts.flatMap(({ fact: name, takenWhen }) => {
      const fact = this.#indexOf(name);
      const assumed = fact < 0 ? undefined : assumedPiece(this.#cells[fact]!, named);
      if (takenWhen === undefined || assumed === undefined || assumed < 0) return [];
      const taken = this.#along(takenWhen.fact, (piece, cells) => testHolds(takenWhen, cells, piece));
      return [{ fact, assumed, taken }];
    });
  }

  #indexOf(name: string): number {
    return this.#cells.findIndex((cells) => cells.fact === name);
  }

  /** 1 on those pieces of one fact for which something holds. */
  #along(name: string, holds: (piece: number, cells: Cells) => boolean): NodeRef {
    const fact = this.#indexOf(name);
    const cells = this.#cells[fact]!;
    return this.#boxes([this.#boxWith(fact, allOf(cells).filter((piece) => holds(piece, cells)))]);
  }

  #boxWith(fact: number, pieces: readonly number[]): Box {
    return this.#cells.map((cells, index) => (index === fact ? pieces : allOf(cells)));
  }

  #boxes(boxes: readonly Box[]): NodeRef {
    const pieces = this.#cells.map((cells) => cells.pieces);
    return boxesDiagram(this.#space.table, this.#space.order, pieces, boxes);
  }

  #notBelowNought(): Part {
    return this.#part(this.#boxes([this.#cells.map(allPieces)]));
  }

  /** 1 where a regulation lets the values of its facts stand together. */
  #possible(party: Party): Part {
    const { matter } = party;
    const ranged = matter.facts.flatMap(({ fact: name, ranges }): Part[] => {
      const fact = this.#indexOf(name);
      const by = ranges === undefined ? -1 : this.#indexOf(ranges.by);
      const cells = this.#cells[fact];
      if (!ranges?.binding || by < 0 || cells === undefined || cells.kind === 'amount') return [];
      const byCells = this.#cells[by]!;
      const boxes = allOf(byCells).map((piece) => {
        const known = ranges.cases.find(({ when }) => when === undefined || testHolds(when, byCells, piece));
        const own = allOf(cells).filter(
          (at) => known === undefined || known.values.includes(firstValue(cells, at)),
        );
        return this.#boxWith(fact, own).map((pieces, index) => (index === by ? [piece] : pieces));
      });
      return [this.#part(this.#boxes(boxes))];
    });
    const { table, order } = this.#space;
    const parts = [...ranged, ...this.#alone(party)];
    return this.#part(combine(table, order, parts, (values) => (values.includes(0) ? 0 : 1)));
  }

  /** 1 where a proposal has no more values than a regulation lets it have: one, or what stands alone alone. */
  #alone(party: Party): Part[] {
    return party.matter.facts.flatMap(({ fact: name }): Part[] => {
      const cells = this.#cells[this.#indexOf(name)];
      const alone = aloneOf(party, name);
      if (cells?.kind !== 'several') return [];
      if (isChoice(party, name)) return [this.#part(this.#along(name, (piece) => isSingle(cells, piece)))];
      if (alone === undefined || cells.alone !== null) return [];
      const stands = this.#along(name, (piece) => {
        const values = valuesOfPiece(cells, piece);
        return values.length === 1 || !values.includes(alone);
      });
      return [this.#part(stands)];
    });
  }

  #move(pair: number, box: Box): Move {
    const count = this.#bodies.length;
    const { a, b } = this.#joint;
    const cell = this.#plainIn(box);
    const standing = { a: this.#standing(a, cell), b: this.#standing(b, cell) };
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
    return this.#cells.flatMap((cells, fact): FactExtent[] => {
      const pieces = box[fact]!.filter((piece) => allPieces(cells).includes(piece));
      if (pieces.length === allPieces(cells).length) return [];
      return [{ fact: cells.fact, extent: extentOf(cells, pieces) }];
    });
  }

  /** The plainest cell of a box, one that is usual under both where there is one. */
  #plainIn(box: Box): Cell {
    const { table, order, preference } = this.#space;
    const inBox = this.#part(this.#boxes([box]));
    const usual = [this.#joint.a, this.#joint.b].flatMap((party) => this.#usual(party));
    const root = combine(table, order, [inBox, ...usual], ([inside, ...others]) =>
      inside === 0 ? 0 : others.includes(0) ? 1 : 2,
    );
    return (
      plainestCell(table.nodes, root, 2, preference) ?? plainestCell(table.nodes, root, 1, preference)!
    );
  }

  /** Where facts stand beside one another as an unknown one would be taken to: public money with a group. */
  #usual(party: Party): Part[] {
    const facts = party.matter.facts.map((taken) =>
      taken.ranges ? { ...taken, ranges: { ...taken.ranges, binding: true } } : taken,
    );
    return [this.#possible({ ...party, matter: { ...party.matter, facts } })];
  }

  #standing(party: Party, cell: Cell): CompiledRule[] {
    const compiler = new RuleCompiler(party.regulation, this.#cells);
    return standingRules(compiler.rules(party.rules), this.#asTaken(party, cell));
  }

  /** The cell with what a regulation assumes of the facts that it does not take there. */
  #asTaken(party: Party, cell: Cell): Cell {
    const { nodes } = this.#space.table;
    const untaken = this.#untaken(party).filter(({ taken }) => valueAt(nodes, taken, cell) === 0);
    return cell.map((piece, fact) => untaken.find((one) => one.fact === fact)?.assumed ?? piece);
  }

  /** The proposal as one regulation takes it. */
  #written(party: Party, cell: Cell): Move['witness']['a'] {
    const taken = party.matter.facts.filter(({ fact, takenWhen }) => {
      if (this.#indexOf(fact) < 0 || !takes(party, fact)) return false;
      const by = takenWhen === undefined ? -1 : this.#indexOf(takenWhen.fact);
      return takenWhen === undefined || by < 0 || testHolds(takenWhen, this.#cells[by]!, cell[by]!);
    });
    const facts = taken.map(({ fact: name }) => {
      const fact = this.#indexOf(name);
      const value = valueIn(this.#cells[fact]!, cell[fact]!);
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
function causes(standing: Changed<readonly CompiledRule[]>, rules: Changed<readonly string[]>): readonly string[] {
  const stands = (side: Side, id: string) => standing[side].some((rule) => rule.id === id);
  const alone = [
    ...rules.a.filter((id) => !stands('b', id)),
    ...rules.b.filter((id) => !stands('a', id)),
  ];
  return alone.length > 0 ? alone : [...rules.a, ...rules.b];
}

/** The terminal value of a diagram at a cell. */
function valueAt(nodes: readonly DiagramNode[], root: NodeRef, cell: Cell): number {
  let ref = root;
  while (!isTerminal(ref)) ref = nodes[ref]!.children[cell[nodes[ref]!.fact]!]!;
  return terminalValue(ref);
}

function firstValue(cells: Exclude<Cells, AmountCells>, piece: number): string {
  return (cells.kind === 'several' ? valuesOfPiece(cells, piece)[0] : cells.values[piece])!;
}

function allOf(cells: Cells): number[] {
  return Array.from({ length: cells.pieces }, (_, piece) => piece);
}

/** A regulation whose facts go by their joint names, for what it assumes of them. */
function renamedFacts(regulation: Regulation, ownName: ReadonlyMap<string, string>): Regulation {
  const joint = new Map([...ownName].map(([name, own]) => [own, name]));
  return { ...regulation, facts: regulation.facts.map((fact) => ({ ...fact, id: joint.get(fact.id) ?? fact.id })) };
}
