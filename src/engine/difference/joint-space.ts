/** The cells of two regulations as boxes and diagrams: which of them can be at all under each. */
import type { Regulation } from '../../model/regulation.ts';
import type { AmountPartition, NodeRef, Partition } from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { isSingle } from '../cells/extent.ts';
import { allPieces, assumedPiece, everyPiece, testHolds, valuesOfPiece } from '../cells/partition.ts';
import { boxesDiagram, combine, type Part } from '../diagram/combine.ts';
import { orderOf } from '../diagram/compile.ts';
import { NodeTable } from '../diagram/diagram.ts';
import { type Preference, preferenceOf } from '../diagram/restrict.ts';
import type { Space } from './cover.ts';
import { aloneOf, isChoice, type Joint, type Party } from './joint-cells.ts';

/** A fact that a regulation takes only while something holds. */
interface UntakenFact {
  readonly fact: number;
  /** The piece that is assumed where it is not taken. */
  readonly assumed: number;
  /** 1 where it is taken. */
  readonly taken: NodeRef;
}

export class JointSpace implements Space {
  readonly facts: readonly Partition[];
  readonly order: readonly number[];
  readonly preference: Preference;
  readonly table = new NodeTable();
  readonly pieces: readonly number[];

  constructor({ facts, a }: Joint) {
    this.facts = facts.map((fact) => fact.partition);
    this.order = orderOf(this.facts);
    this.preference = preferenceOf(this.facts, a.regulation, a.matter.code);
    this.pieces = this.facts.map((partition) => partition.pieces);
  }

  indexOf(name: string): number {
    return this.facts.findIndex((partition) => partition.fact === name);
  }

  /** 1 on those pieces of one fact for which something holds. */
  #along(name: string, holds: (piece: number, partition: Partition) => boolean): NodeRef {
    const fact = this.indexOf(name);
    const partition = this.facts[fact]!;
    const pieces = everyPiece(partition).filter((piece) => holds(piece, partition));
    return this.boxes([this.#boxWith(fact, pieces)]);
  }

  #boxWith(fact: number, pieces: readonly number[]): Box {
    return this.facts.map((partition, index) => (index === fact ? pieces : everyPiece(partition)));
  }

  boxes(boxes: readonly Box[]): NodeRef {
    return boxesDiagram(this.table, this.order, this.pieces, boxes);
  }

  notBelowNought(): Part {
    return this.table.part(this.boxes([this.facts.map(allPieces)]));
  }

  /** Facts taken only while something holds, with what is assumed of them otherwise. */
  untaken({ matter, regulation, ownName }: Party): UntakenFact[] {
    const named = renamedFacts(regulation, ownName);
    return matter.facts.flatMap(({ fact: name, takenWhen }) => {
      const fact = this.indexOf(name);
      const assumed = fact < 0 ? undefined : assumedPiece(this.facts[fact]!, named);
      if (takenWhen === undefined || assumed === undefined || assumed < 0) return [];
      const taken = this.#along(takenWhen.fact, (piece, partition) => testHolds(takenWhen, partition, piece));
      return [{ fact, assumed, taken }];
    });
  }

  /** 1 where a regulation lets the values of its facts stand together. */
  possible(party: Party): Part {
    const { matter } = party;
    const ranged = matter.facts.flatMap(({ fact: name, ranges }): Part[] => {
      const fact = this.indexOf(name);
      const by = ranges === undefined ? -1 : this.indexOf(ranges.by);
      const partition = this.facts[fact];
      if (!ranges?.binding || by < 0 || partition === undefined || partition.kind === 'amount') return [];
      const byPartition = this.facts[by]!;
      const boxes = everyPiece(byPartition).map((piece) => {
        const known = ranges.cases.find(
          ({ when }) => when === undefined || testHolds(when, byPartition, piece),
        );
        const own = everyPiece(partition).filter(
          (at) => known === undefined || known.values.includes(firstValue(partition, at)),
        );
        return this.#boxWith(fact, own).map((pieces, index) => (index === by ? [piece] : pieces));
      });
      return [this.table.part(this.boxes(boxes))];
    });
    const parts = [...ranged, ...this.#alone(party)];
    return this.table.part(combine(this.table, this.order, parts, (values) => (values.includes(0) ? 0 : 1)));
  }

  /** 1 where a proposal has no more values than a regulation lets it have: one, or what stands alone alone. */
  #alone(party: Party): Part[] {
    return party.matter.facts.flatMap(({ fact: name }): Part[] => {
      const partition = this.facts[this.indexOf(name)];
      const alone = aloneOf(party, name);
      if (partition?.kind !== 'several') return [];
      if (isChoice(party, name))
        return [this.table.part(this.#along(name, (piece) => isSingle(partition, piece)))];
      if (alone === undefined || partition.alone !== null) return [];
      const stands = this.#along(name, (piece) => {
        const values = valuesOfPiece(partition, piece);
        return values.length === 1 || !values.includes(alone);
      });
      return [this.table.part(stands)];
    });
  }

  /** Where facts stand beside one another as an unknown one would be taken to: public money with a group. */
  usualUnder(parties: readonly Party[]): Part {
    const parts = parties.map((party) => {
      const facts = party.matter.facts.map((taken) =>
        taken.ranges ? { ...taken, ranges: { ...taken.ranges, binding: true } } : taken,
      );
      return this.possible({ ...party, matter: { ...party.matter, facts } });
    });
    return this.table.part(combine(this.table, this.order, parts, (values) => (values.includes(0) ? 0 : 1)));
  }
}

function firstValue(partition: Exclude<Partition, AmountPartition>, piece: number): string {
  return (partition.kind === 'several' ? valuesOfPiece(partition, piece)[0] : partition.values[piece])!;
}

/** A regulation whose facts go by their joint names, for what it assumes of them. */
function renamedFacts(regulation: Regulation, ownName: ReadonlyMap<string, string>): Regulation {
  const joint = new Map([...ownName].map(([name, own]) => [own, name]));
  return {
    ...regulation,
    facts: regulation.facts.map((fact) => ({ ...fact, id: joint.get(fact.id) ?? fact.id })),
  };
}
