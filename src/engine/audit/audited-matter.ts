/** One matter as the audit looks at it: where each rule claims, stands and decides, as sets of cells. */
import type { Test } from '../../model/fact.ts';
import type { Ambiguity, Regulation, Rule } from '../../model/regulation.ts';
import type { CompiledMatter } from '../cells/compiled.ts';
import { standingBoxes, untakenFacts } from '../cells/feasible-cells.ts';
import { testHolds } from '../cells/partition.ts';
import { alternativeReading } from '../diagram/compile.ts';
import { type CellSet, CellSets } from './cell-sets.ts';

/** The rules under one reading of the regulation. */
export interface Reading {
  readonly rules: readonly Rule[];
  /** Rank of each rule's body; 0 is the highest. */
  readonly ranks: readonly number[];
  /** Where the conditions of each rule hold and no exception does. */
  readonly claims: readonly CellSet[];
  /** Where it also is not overridden. */
  readonly stands: readonly CellSet[];
}

export class AuditedMatter {
  readonly regulation: Regulation;
  readonly matter: CompiledMatter;
  readonly sets: CellSets;
  /** Every cell that can be. */
  readonly space: CellSet;
  /** Facts by which others are ranged or taken: without them the others would say nothing. */
  readonly leading: ReadonlySet<number>;
  /** Those, and the facts that are ranged or taken by them. */
  readonly linked: ReadonlySet<number>;
  readonly #doubts = new Map<string, Reading>();
  #reading: Reading | undefined;

  /** @param mostNodes bound on the diagrams; beyond it `TooManyNodes` is thrown, here or by any later step */
  constructor(regulation: Regulation, matter: CompiledMatter, mostNodes: number) {
    this.regulation = regulation;
    this.matter = matter;
    this.sets = new CellSets(
      matter.facts.map((partition) => partition.pieces),
      mostNodes,
    );
    const untaken = untakenFacts(matter, regulation).flatMap(({ fact, conditions }) =>
      conditions.map(({ by }) => ({ fact, by })),
    );
    const links = [...matter.ranges, ...untaken];
    this.leading = new Set(links.map(({ by }) => by));
    this.linked = new Set(links.flatMap(({ by, fact }) => [by, fact]));
    this.space = this.sets.any(standingBoxes(matter, regulation).map((box) => this.sets.box(box)));
  }

  get code(): string {
    return this.matter.code;
  }

  indexOf(fact: string): number {
    return this.matter.facts.findIndex((partition) => partition.fact === fact);
  }

  /** The rules as they are read. */
  get reading(): Reading {
    this.#reading ??= this.#read(this.regulation.rules.filter((rule) => rule.matter === this.code));
    return this.#reading;
  }

  get doubts(): readonly Ambiguity[] {
    return this.regulation.doubts.filter((ambiguity) => ambiguity.matter === this.code);
  }

  /** The rules on the other reading of an ambiguity. */
  alternativeReading(ambiguity: Ambiguity): Reading {
    const known = this.#doubts.get(ambiguity.code);
    if (known !== undefined) return known;
    const reading = this.#read(alternativeReading(this.reading.rules, ambiguity));
    this.#doubts.set(ambiguity.code, reading);
    return reading;
  }

  /** Where no rule stands. */
  residual(): CellSet {
    return this.sets.minus(this.space, this.sets.any(this.reading.stands));
  }

  /** Where a rule stands and no rule of a higher body does. */
  decides(rule: number): CellSet {
    const { ranks, stands } = this.reading;
    const higher = stands.filter((_, other) => ranks[other]! < ranks[rule]!);
    return this.sets.minus(stands[rule]!, this.sets.any(higher));
  }

  /** Where all of some tests hold. */
  where(tests: readonly Test[]): CellSet {
    const sets = tests.map((test) => {
      const fact = this.indexOf(test.fact);
      const partition = this.matter.facts[fact]!;
      return this.sets.where(fact, (piece) => testHolds(test, partition, piece));
    });
    return this.sets.and(this.sets.all(sets), this.space);
  }

  #read(rules: readonly Rule[]): Reading {
    const { sets } = this;
    const claims = rules.map((rule) =>
      sets.minus(this.where(rule.when), sets.any(rule.except.map((tests) => this.where(tests)))),
    );
    const stands: CellSet[] = [];
    const stand = (index: number): CellSet => {
      const over = rules.flatMap((other, at) =>
        other.overrides.includes(rules[index]!.id) ? [stand(at)] : [],
      );
      stands[index] ??= sets.minus(claims[index]!, sets.any(over));
      return stands[index]!;
    };
    rules.forEach((_, index) => {
      stand(index);
    });
    const ranks = rules.map((rule) => this.regulation.bodies.findIndex((body) => body.code === rule.body));
    return { rules, ranks, claims, stands };
  }
}
