/** Sets of the ends of diagrams, each kept once under a number, so that equal sets are equal numbers. */

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
