/** The inputs of a table, and what is asked of them: for certain, or as far as what is left out leaves it open. */
import type {
  CompiledMatter,
  CompiledTest,
  Partition,
  SeveralPartition,
} from '../../engine/cells/compiled.ts';
import { type Untaken, untakenFacts } from '../../engine/cells/feasible-cells.ts';
import { everyPiece, testHolds, valuesOfPiece } from '../../engine/cells/partition.ts';
import { conjunction } from '../../engine/diagram/diagram.ts';
import type { Test } from '../../model/fact.ts';
import type { Matter, Regulation } from '../../model/regulation.ts';
import { askedWhereUntaken, type Claim, claimOf, factsOf, piecesIn } from './claims.ts';
import {
  allOf,
  anyOf,
  type Condition,
  condition,
  FALSE,
  flagLiteral,
  hasOneOf,
  inputName,
  liesIn,
  listOf,
  literal,
  notSo,
  TRUE,
} from './feel.ts';

/** `certain`: null fails. `possible`: null fits. */
type Mode = 'certain' | 'possible';

/** A list has one of these values, or has none of them. */
export interface Listed {
  readonly values: readonly string[];
  readonly isIn: boolean;
}

export class Inputs {
  readonly matter: CompiledMatter;
  readonly #own: Matter;
  readonly #untaken: readonly Untaken[];
  /** Facts in whose place stands what is assumed of them, where the matter does not take them. */
  readonly #replaced: ReadonlySet<number>;

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.matter = matter;
    this.#own = regulation.matters.find(({ code }) => code === matter.code)!;
    this.#untaken = untakenFacts(matter, regulation);
    const asked = askedWhereUntaken(matter, this.#untaken);
    this.#replaced = new Set(
      this.#untaken.flatMap(({ fact, assumed }) => (asked.has(fact) && assumed !== undefined ? [fact] : [])),
    );
  }

  partition(fact: number): Partition {
    return this.matter.facts[fact]!;
  }

  /** The facts that the rules ask for, in the order of the regulation. */
  get facts(): readonly number[] {
    const asked = new Set(
      this.matter.rules.flatMap((_, rule) => [...factsOf(claimOf(this.matter.rules, rule))]),
    );
    for (const { fact, conditions } of this.#untaken) {
      if (this.#replaced.has(fact) && asked.has(fact)) for (const { by } of conditions) asked.add(by);
    }
    return this.matter.facts.flatMap((_, fact) => (asked.has(fact) ? [fact] : []));
  }

  name(fact: number): string {
    return inputName(this.partition(fact).fact);
  }

  /** The fact as it is asked for: its input, or what is assumed of it where the matter does not take it. */
  reference(fact: number): string {
    const name = this.name(fact);
    if (!this.#replaced.has(fact)) return name;
    const { assumed } = this.#untaken.find((one) => one.fact === fact)!;
    const taken = this.claim({ tests: this.#takenBy(fact), unless: [] }, 'possible');
    return `(if ${allOf([condition(`${name} = null`), notSo(taken)]).text} then ${this.#written(fact, assumed!)} else ${name})`;
  }

  /** Whether an input is no value of its fact: below nought, an unknown code, an empty list. */
  impossible(fact: number): Condition {
    const name = this.name(fact);
    const partition = this.partition(fact);
    const given = condition(`${name} != null`);
    switch (partition.kind) {
      case 'amount':
        return allOf([given, condition(`${name} < 0`)]);
      case 'flag':
        return allOf([given, notSo(condition(`list contains([true, false], ${name})`))]);
      case 'choice':
        return allOf([given, notSo(condition(`list contains(${listOf(partition.values)}, ${name})`))]);
      case 'several':
        return condition(`(if ${name} = null then false else ${this.#brokenList(name, partition).text})`);
    }
  }

  #brokenList(name: string, { classes, alone }: SeveralPartition): Condition {
    const known = [...classes.flat(), ...(alone === null ? [] : [alone])];
    return anyOf([
      condition(`count(${name}) = 0`),
      condition(`(some value_ in ${name} satisfies not(list contains(${listOf(known)}, value_)))`),
      alone === null ? FALSE : allOf([hasOneOf(name, [alone]), condition(`count(${name}) > 1`)]),
    ]);
  }

  /** Whether a claim stands, whatever is left out; or whether it may stand. Never null. */
  claim({ tests, unless }: Claim, mode: Mode): Condition {
    const other = mode === 'certain' ? 'possible' : 'certain';
    return allOf([...this.#tests(tests, mode), ...unless.map((one) => notSo(this.claim(one, other)))]);
  }

  #tests(tests: readonly CompiledTest[], mode: Mode): Condition[] {
    const done = new Set<number>();
    const held = conjunction(tests);
    return tests.flatMap(({ fact, test }): Condition[] => {
      if (this.partition(fact).kind === 'several') return [this.#list(fact, test, mode)];
      if (done.has(fact)) return [];
      done.add(fact);
      return [this.#pieces(fact, piecesIn(held.get(fact)!), mode)];
    });
  }

  #pieces(fact: number, pieces: readonly number[], mode: Mode): Condition {
    const partition = this.partition(fact);
    const reference = this.reference(fact);
    const inside = liesIn(reference, partition, pieces);
    if (inside.text === TRUE.text || inside.text === FALSE.text) return inside;
    if (mode === 'possible') return anyOf([condition(`${reference} = null`), inside]);
    // Two values are equal or not, null or not; of null no order is known.
    return partition.kind === 'amount' ? allOf([condition(`${reference} != null`), inside]) : inside;
  }

  #list(fact: number, test: Test, mode: Mode): Condition {
    const { values, isIn } = this.listed(fact, test);
    if (values.length === 0) return isIn ? FALSE : TRUE;
    const has = hasOneOf(this.reference(fact), values);
    return unlessNull(this.reference(fact), isIn ? has : notSo(has), mode);
  }

  /** The tests under which a fact is taken, the first of them first. */
  #takenBy(fact: number): CompiledTest[] {
    const { takenWhen } = this.#own.facts.find((one) => one.fact === this.partition(fact).fact)!;
    if (takenWhen === undefined) return [];
    const by = this.matter.facts.findIndex((partition) => partition.fact === takenWhen.fact);
    const truth = everyPiece(this.partition(by)).map((piece) =>
      testHolds(takenWhen, this.partition(by), piece) ? '1' : '0',
    );
    return [...this.#takenBy(by), { fact: by, truth: truth.join(''), test: takenWhen }];
  }

  /** A test of a list as values of which it has to have one, or none. */
  listed(fact: number, test: Test): Listed {
    const partition = this.partition(fact) as SeveralPartition;
    const asked = 'values' in test ? test.values : [];
    const all = [...partition.classes.flat(), ...(partition.alone === null ? [] : [partition.alone])];
    if (test.test !== 'only') return { values: all.filter((value) => asked.includes(value)), isIn: true };
    return { values: all.filter((value) => !asked.includes(value)), isIn: false };
  }

  /** The column of a list asks whether it has one of some values. */
  listColumn(fact: number, values: readonly string[]): string {
    const reference = this.reference(fact);
    return `if ${reference} = null then null else ${hasOneOf(reference, values).text}`;
  }

  #written(fact: number, piece: number): string {
    const partition = this.partition(fact);
    switch (partition.kind) {
      case 'several':
        return listOf(valuesOfPiece(partition, piece));
      case 'flag':
        return flagLiteral(partition.values[piece]!);
      case 'choice':
        return literal(partition.values[piece]!);
      case 'amount':
        throw new RangeError('nothing is assumed of an amount');
    }
  }
}

/** A function of null is an error to some engines, so that it is not asked for. */
function unlessNull(reference: string, inside: Condition, mode: Mode): Condition {
  return condition(`(if ${reference} = null then ${mode === 'possible'} else ${inside.text})`);
}
