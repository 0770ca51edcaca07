/**
 * Keys of proposals, made without deciding them, equal only for those that share their decision: equal where the same facts are left out and the
 * given facts leave the same conditions standing. A condition is what has to hold together for a rule, for an exception
 * beside its rule, for either on the other reading of an ambiguity, or for a notice.
 *
 * What a given fact breaks is broken for good, and a condition that nothing given breaks hangs on the facts left out
 * alone. So two proposals with one key have the same completions of the same verdicts, on every reading.
 */
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import { type CompiledMatter, type CompiledRule, type CompiledTest, testKey } from '../cells/compiled.ts';
import { type PieceReader, pieceReaderOf, testHolds } from '../cells/partition.ts';
import { RuleCompiler } from '../diagram/compile.ts';
import { type Conjunction, conjunction } from '../diagram/diagram.ts';

/** Bits of a word: as many as a small integer has, which a Map finds several times as fast as a larger one. */
const BITS = 30;
const ALL = 2 ** BITS - 1;
const NO_MORE: number[] = [];

export type DecisionKey = readonly number[];

/** A proposal among the cells of its matter. */
export interface CellPosition {
  /** What is given of each fact. */
  readonly values: readonly (FactValue | undefined)[];
  /** The piece in which it lies; −1 where nothing is given, or where the key is undefined. */
  readonly pieces: readonly number[];
  /** Undefined where the facts do not say in which cell they lie. */
  readonly key: DecisionKey | undefined;
}

interface FactInPlay {
  readonly fact: string;
  readonly pieceOf: PieceReader;
  /** For each piece the conditions that stand on it, a bit each; made when the piece is first met. */
  readonly standing: (readonly number[] | undefined)[];
}

export class DecisionKeys {
  readonly #facts: readonly FactInPlay[];
  readonly #conditions: readonly Conjunction[];
  /** The words of a key beyond two, everything standing. */
  readonly #more: readonly number[];

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.#facts = matter.facts.map((partition) => ({
      fact: partition.fact,
      pieceOf: pieceReaderOf(partition),
      standing: [],
    }));
    this.#conditions = conditionsOf(matter, regulation);
    this.#more = new Array(Math.max(0, Math.ceil(this.#conditions.length / BITS) - 2)).fill(ALL);
  }

  positionOf(facts: Proposal['facts']): CellPosition {
    const values = new Array<FactValue | undefined>(this.#facts.length);
    const pieces = new Array<number>(this.#facts.length).fill(-1);
    // Nearly every matter needs two words at the most; a loop over them would take a quarter of the time.
    let first = ALL;
    let second = ALL;
    const more = this.#more.length === 0 ? NO_MORE : this.#more.slice();
    let isInOne = true;
    for (let index = 0; index < values.length; index++) {
      const fact = this.#facts[index]!;
      const value = facts.get(fact.fact);
      values[index] = value;
      if (value === undefined) continue;
      const piece = fact.pieceOf(value);
      if (piece < 0) {
        isInOne = false;
        continue;
      }
      pieces[index] = piece;
      const standing = fact.standing[piece] ?? this.#meet(index, piece);
      first &= standing[0]!;
      second &= standing[1]!;
      for (let word = 0; word < more.length; word++) more[word]! &= standing[word + 2]!;
    }
    const key = [first, second];
    for (let word = 0; word < more.length; word++) key.push(more[word]!);
    return { values, pieces, key: isInOne ? key : undefined };
  }

  #meet(fact: number, piece: number): readonly number[] {
    const words: number[] = new Array(2 + this.#more.length).fill(0);
    this.#conditions.forEach((condition, bit) => {
      const truth = condition.get(fact);
      if (truth === undefined || truth[piece] === '1') words[Math.floor(bit / BITS)]! |= 1 << (bit % BITS);
    });
    this.#facts[fact]!.standing[piece] = words;
    return words;
  }
}

function conditionsOf(matter: CompiledMatter, regulation: Regulation): Conjunction[] {
  const all = [
    ...variantsOf(matter, regulation).flatMap(({ when, except }) => [
      conjunction(when),
      ...except.map((tests) => conjunction([...when, ...tests])),
    ]),
    ...noticesOf(matter, regulation).map(conjunction),
    ...leftOut(matter),
    ...hangingTogether(matter, regulation),
  ];
  const each = new Map(all.map((one) => [JSON.stringify([...one]), one]));
  return [...each.values()];
}

/** The rules, and those that an ambiguity changes as they stand on its other reading. */
function variantsOf(matter: CompiledMatter, regulation: Regulation): readonly CompiledRule[] {
  const patches = regulation.doubts
    .filter((ambiguity) => ambiguity.matter === matter.code)
    .flatMap(({ otherwise }) => otherwise);
  const changed = patches.flatMap((patch) => {
    const rule = regulation.rules.find((one) => one.matter === matter.code && one.id === patch.rule);
    return rule === undefined ? [] : [{ ...rule, ...patch }];
  });
  return [...matter.rules, ...new RuleCompiler(regulation, matter.facts).rules(changed)];
}

/** What notices ask for; one that asks for a fact the matter does not take never stands. */
function noticesOf({ noticeTests }: CompiledMatter, { dated, advice }: Regulation): CompiledTest[][] {
  return [...dated, ...advice]
    .map(({ when }) => when.map((test) => noticeTests[testKey(test)]))
    .filter((tests): tests is CompiledTest[] => !tests.includes(undefined));
}

/** That a fact is left out, as a condition that whatever is given of it breaks. */
function leftOut(matter: CompiledMatter): Conjunction[] {
  return matter.facts.map((_, fact) => new Map([[fact, eachPiece(matter, fact, () => false)]]));
}

/** Beside what a fact that is left out can be, and whether it is taken, hangs on the one it goes with. */
function hangingTogether(matter: CompiledMatter, regulation: Regulation): Conjunction[] {
  const beside = (by: number, holds: (piece: number) => boolean, fact: number): Conjunction =>
    new Map([
      [by, eachPiece(matter, by, holds)],
      [fact, eachPiece(matter, fact, () => false)],
    ]);
  const ranged = matter.ranges.flatMap(({ fact, by, binding, cases, caseOf }) => [
    ...cases.map((_, index) => beside(by, (piece) => caseOf[piece] === index, fact)),
    ...(binding
      ? Array.from({ length: matter.facts[fact]!.pieces }, (_, value) =>
          beside(fact, (piece) => piece === value, by),
        )
      : []),
  ]);
  const { facts } = regulation.matters.find(({ code }) => code === matter.code)!;
  const taken = facts.flatMap(({ fact, takenWhen }): Conjunction[] => {
    if (takenWhen === undefined) return [];
    const by = indexOf(matter, takenWhen.fact);
    const holds = (piece: number) => testHolds(takenWhen, matter.facts[by]!, piece);
    return [beside(by, holds, indexOf(matter, fact))];
  });
  return [...ranged, ...taken];
}

function indexOf(matter: CompiledMatter, fact: string): number {
  return matter.facts.findIndex((partition) => partition.fact === fact);
}

function eachPiece(matter: CompiledMatter, fact: number, holds: (piece: number) => boolean): string {
  return Array.from({ length: matter.facts[fact]!.pieces }, (_, piece) => (holds(piece) ? '1' : '0')).join(
    '',
  );
}
