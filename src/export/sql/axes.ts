/**
 * The facts of a matter as independent axes, and all that can be known of each. Facts that hang together (a group with its
 * funding) are one axis: what is known of them is a set of combinations, so that between axes everything is a plain box.
 * What each combination means is asked of the engine and of nothing else.
 */
import type { CompiledMatter, Partition } from '../../engine/cells/compiled.ts';
import {
  assumedPieces,
  type Box,
  boxesOf,
  boxesToCompare,
  type Domains,
  domainsWith,
  withoutAssumption,
} from '../../engine/cells/domains.ts';
import { allPieces, onePiece, testHolds } from '../../engine/cells/partition.ts';
import type { Regulation } from '../../model/regulation.ts';

/** What can be known of one fact: nothing (state 0), its piece, or between which pieces it lies. */
export interface FactStates {
  /** Index into the facts of the matter. */
  readonly fact: number;
  /** By state; state 0 is a fact left out. A state that cannot be is undefined. */
  readonly pieces: readonly (readonly number[] | undefined)[];
  /** How much one state more adds to the key of the axis. */
  readonly weight: number;
}

export interface Axis {
  readonly facts: readonly FactStates[];
  readonly symbols: readonly AxisSymbol[];
  /** One more than the highest key. */
  readonly keys: number;
}

/** One state of each fact of an axis. */
export interface AxisSymbol {
  /** The sum of the states by their weights. */
  readonly key: number;
  /** The pieces that the facts of the axis can have together: one list for each combination. */
  readonly combinations: readonly (readonly number[])[];
  /** The facts of which the answer can still hang on this axis. */
  readonly open: readonly OpenFact[];
  /** Facts that are certainly not taken beside what is given here. */
  readonly untaken: readonly number[];
}

/** A fact that is not known, or of which something is assumed, with the boxes within which its values are compared. */
interface OpenFact {
  readonly fact: number;
  /** The piece that is assumed; absent of a fact that is not known. */
  readonly assumed?: number;
  /** Pieces of the facts of the axis. */
  readonly boxes: readonly Box[];
}

/** More than this of one axis make no table that anyone wants. */
const MOST_SYMBOLS = 20_000;

/** The state of an amount that lies from one piece to another. */
export function stretchState(low: number, high: number, { pieces }: Partition): number {
  return 1 + low * pieces + high;
}

/** The axes, that of facts which hang together first, then the widest; undefined where one would be too wide. */
export function axesOf(
  matter: CompiledMatter,
  regulation: Regulation,
  strict: boolean,
): readonly Axis[] | undefined {
  const joined = new Set(matter.ranges.flatMap(({ fact, by }) => [by, fact]));
  const single = matter.facts.map((_, fact) => fact).filter((fact) => !joined.has(fact));
  single.sort((a, b) => matter.facts[b]!.pieces - matter.facts[a]!.pieces || a - b);
  const groups = [
    ...(joined.size > 0 ? [[...joined].sort((a, b) => a - b)] : []),
    ...single.map((fact) => [fact]),
  ];
  const conditions = matter.facts.map(({ fact }) => takingConditions(matter, regulation, fact));
  const axes = groups.map((facts) => new AxisMaker(matter, regulation, strict, facts, conditions).axis());
  return axes.every((axis) => axis !== undefined) ? axes : undefined;
}

/** What has to hold of other facts for one to be taken: its own condition and those of the fact it goes by. */
export interface TakingCondition {
  readonly by: number;
  /** By piece of that fact. */
  readonly holds: readonly boolean[];
}

export function takingConditions(
  matter: CompiledMatter,
  regulation: Regulation,
  id: string,
): TakingCondition[] {
  const own = regulation.matters.find(({ code }) => code === matter.code)!;
  const takenWhen = own.facts.find(({ fact }) => fact === id)?.takenWhen;
  if (takenWhen === undefined) return [];
  const by = matter.facts.findIndex(({ fact }) => fact === takenWhen.fact);
  const partition = matter.facts[by]!;
  const holds = Array.from({ length: partition.pieces }, (_, piece) =>
    testHolds(takenWhen, partition, piece),
  );
  return [...takingConditions(matter, regulation, takenWhen.fact), { by, holds }];
}

class AxisMaker {
  readonly #matter: CompiledMatter;
  readonly #strict: boolean;
  readonly #facts: readonly number[];
  readonly #assumed: readonly (number | undefined)[];
  readonly #conditions: readonly (readonly TakingCondition[])[];

  constructor(
    matter: CompiledMatter,
    regulation: Regulation,
    strict: boolean,
    facts: readonly number[],
    conditions: readonly (readonly TakingCondition[])[],
  ) {
    this.#matter = matter;
    this.#strict = strict;
    this.#facts = facts;
    this.#assumed = assumedPieces(matter, regulation);
    this.#conditions = conditions;
  }

  axis(): Axis | undefined {
    let weight = 1;
    const facts = this.#facts.map((fact): FactStates => {
      const pieces = statesOf(this.#matter.facts[fact]!);
      const own = { fact, pieces, weight };
      weight *= pieces.length;
      return own;
    });
    const count = facts.reduce((all, { pieces }) => all * pieces.filter((one) => one).length + 1, 1);
    if (count > MOST_SYMBOLS) return undefined;
    let given: { key: number; pieces: readonly (readonly number[] | undefined)[] }[] = [
      { key: 0, pieces: [] },
    ];
    for (const { pieces, weight: own } of facts) {
      given = given.flatMap((one) =>
        [...pieces.entries()].flatMap(([state, known]) =>
          state > 0 && known === undefined
            ? []
            : [{ key: one.key + state * own, pieces: [...one.pieces, known] }],
        ),
      );
    }
    const symbols = given.flatMap(({ key, pieces }) => this.#symbol(key, pieces) ?? []);
    return { facts, symbols, keys: weight };
  }

  /** Undefined where what is given cannot stand together. */
  #symbol(key: number, pieces: readonly (readonly number[] | undefined)[]): AxisSymbol | undefined {
    const matter = this.#matter;
    const given = matter.facts.map((_, fact) => pieces[this.#facts.indexOf(fact)]);
    if (this.#contradicts(given)) return undefined;
    const domains = domainsWith(matter, given, this.#assumed, this.#strict);
    const combinations = boxesOf(domains).flatMap((box) => combined(this.#within(box)));
    const open = this.#facts.flatMap((fact) => this.#openFact(domains, fact) ?? []);
    return { key, combinations, open, untaken: this.#untaken(given) };
  }

  #openFact(domains: Domains, fact: number): OpenFact | undefined {
    const { source, pieces } = domains.facts[fact]!;
    const within = (boxes: readonly Box[]) => boxes.map((box) => this.#within(box));
    if (source === 'assumed') {
      const boxes = within(boxesToCompare(withoutAssumption(domains, fact), fact));
      return { fact, assumed: pieces[0]!, boxes };
    }
    return pieces.length < 2 ? undefined : { fact, boxes: within(boxesToCompare(domains, fact)) };
  }

  #within(box: Box): Box {
    return this.#facts.map((fact) => box[fact]!);
  }

  /** Whether a value is given outside the case that binds it. */
  #contradicts(given: readonly (readonly number[] | undefined)[]): boolean {
    return this.#matter.ranges.some(({ fact, by, binding, caseOf, cases }) => {
      const own = given[fact];
      const beside = given[by];
      if (!binding || own === undefined || beside === undefined) return false;
      const known = new Set(beside.map((piece) => caseOf[piece]!));
      return known.size === 1 && own.some((piece) => !cases[[...known][0]!]!.pieces.includes(piece));
    });
  }

  /** Of all facts of the matter. */
  #untaken(given: readonly (readonly number[] | undefined)[]): number[] {
    const fails = ({ by, holds }: TakingCondition): boolean =>
      given[by] !== undefined && !given[by].some((piece) => holds[piece]);
    return this.#conditions.flatMap((conditions, fact) => (conditions.some(fails) ? [fact] : []));
  }
}

function statesOf(partition: Partition): (readonly number[] | undefined)[] {
  if (partition.kind !== 'amount') {
    return [undefined, ...Array.from({ length: partition.pieces }, (_, piece) => onePiece(piece))];
  }
  const all = allPieces(partition);
  const states: (readonly number[] | undefined)[] = new Array(1 + partition.pieces ** 2).fill(undefined);
  all.forEach((low, from) => {
    all.slice(from).forEach((high, more) => {
      states[stretchState(low, high, partition)] = all.slice(from, from + more + 1);
    });
  });
  return states;
}

/** Every combination in a box. */
function combined(box: Box): number[][] {
  let all: number[][] = [[]];
  for (const pieces of box) all = all.flatMap((one) => pieces.map((piece) => [...one, piece]));
  return all;
}
