/**
 * The fewest questions that settle a matter at worst, worked out from the rules alone: every fact is cut into classes
 * of values that no test tells apart, every combination that can stand together is decided, and the best order of
 * questions is searched for among all orders.
 */
import type { CompiledMatter, CompiledRule } from '../../../src/engine/cells/compiled.ts';

/** The piece each fact is known to have, by index; −1 for a fact that can be asked for. */
export type Known = readonly number[];

/** One piece for each class of a fact, by fact. */
function classesOf(matter: CompiledMatter): number[][] {
  const tests = matter.rules.flatMap((rule) => [...rule.when, ...rule.except.flat()]);
  return matter.facts.map((cells, fact) => {
    const classes = new Map<string, number>();
    for (let piece = 0; piece < cells.pieces; piece++) {
      const holds = tests.filter((test) => test.fact === fact).map((test) => test.truth[piece]);
      const hangs = matter.ranges.flatMap((one) =>
        one.by === fact ? [`case ${one.caseOf[piece]}`] : one.fact === fact ? [`piece ${piece}`] : [],
      );
      const key = [...holds, ...hangs].join();
      if (!classes.has(key)) classes.set(key, piece);
    }
    return [...classes.values()];
  });
}

export class FewestQuestions {
  readonly #matter: CompiledMatter;
  readonly #classes: readonly (readonly number[])[];
  readonly #ranks = new Map<number, number>();
  readonly #left = new Map<number, number>();

  readonly #given: readonly string[];

  /** @param given facts that are said, so that nothing is assumed of them */
  constructor(matter: CompiledMatter, given: readonly string[]) {
    this.#matter = matter;
    this.#given = given;
    this.#classes = classesOf(matter);
  }

  /** Questions that the best order needs at worst from what is known. */
  from(known: Known): number {
    const key = this.#keyOf(known);
    const found = this.#left.get(key);
    if (found !== undefined) return found;
    let left = 0;
    if (isSeveral(this.#ranksIn(known))) {
      left = Number.POSITIVE_INFINITY;
      known.forEach((piece, fact) => {
        const answers = piece >= 0 ? [] : this.answers(known, fact);
        if (answers.length < 2) return;
        const ways = answers.map((answer) => this.from(known.with(fact, answer)));
        left = Math.min(left, 1 + Math.max(...ways));
      });
    }
    this.#left.set(key, left);
    return left;
  }

  /** The answers to a question that some complete case gives. */
  answers(known: Known, fact: number): number[] {
    return this.#classes[fact]!.filter((piece) => this.#ranksIn(known.with(fact, piece)) !== 0);
  }

  /** Two states with the same key leave the same questions. */
  #keyOf(known: Known): number {
    return known.reduce((key, piece, fact) => key * (this.#matter.facts[fact]!.pieces + 1) + piece + 1, 0);
  }

  /** The bodies that complete cases beside what is known give, as bits. */
  #ranksIn(known: Known): number {
    const key = this.#keyOf(known);
    let ranks = this.#ranks.get(key);
    if (ranks === undefined) {
      const open = known.indexOf(-1);
      if (!this.#canStand(known)) ranks = 0;
      else if (open < 0) ranks = 1 << this.#decided(known);
      else {
        ranks = this.#classes[open]!.reduce((all, piece) => all | this.#ranksIn(known.with(open, piece)), 0);
      }
      this.#ranks.set(key, ranks);
    }
    return ranks;
  }

  /** What is assumed in a case has the assumed value there; what binds otherwise has one of its values. */
  #canStand(known: Known): boolean {
    return this.#matter.ranges.every(({ fact, by, binding, caseOf, cases }) => {
      if (!binding && this.#given.includes(this.#matter.facts[fact]!.fact)) return true;
      const own = known[fact]!;
      const other = known[by]!;
      if (own < 0 || other < 0) return true;
      const { pieces, assumed } = cases[caseOf[other]!]!;
      return assumed === null ? pieces.includes(own) : own === assumed;
    });
  }

  #decided(known: Known): number {
    const { rules } = this.#matter;
    const holds = (tests: CompiledRule['when']) =>
      tests.every((test) => test.truth[known[test.fact]!] === '1');
    const stands = (rule: CompiledRule): boolean =>
      holds(rule.when) && !rule.except.some(holds) && !rule.overriddenBy.some((over) => stands(rules[over]!));
    return Math.min(30, ...rules.filter(stands).map((rule) => rule.rank));
  }
}

function isSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
