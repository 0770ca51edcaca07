/** A proposal: as the facts that the engine decides on, as written JSON, and sets of proposals by what each fact can be. */
import type { AmountValue, DecimalString, Stretch } from './amount.ts';
import type { Notice } from './words.ts';

export interface Proposal {
  readonly id?: string;
  readonly title?: string;
  /** ISO date on which the proposal is submitted. */
  readonly date?: string;
  /** Code of the matter. */
  readonly matter: string;
  /** Facts that are known, wholly or in part; a fact left out has no entry. */
  readonly facts: Facts;
  /** The body the submission names, as written. */
  readonly declaredAuthority?: string;
  /** What reading the proposal had to point out. */
  readonly warnings: readonly Notice[];
  readonly derived?: Derived;
}

/** Facts by id. */
export interface Facts extends Iterable<[fact: string, value: FactValue]> {
  readonly size: number;
  get(fact: string): FactValue | undefined;
  has(fact: string): boolean;
}

/** The facts of a matter, each in a place of its own. */
export class FactOrder {
  readonly facts: readonly string[];
  readonly #slots: ReadonlyMap<string, number>;

  constructor(facts: readonly string[]) {
    this.facts = facts;
    this.#slots = new Map(facts.map((fact, slot) => [fact, slot]));
  }

  slotOf(fact: string): number | undefined {
    return this.#slots.get(fact);
  }
}

/**
 * Facts in the places that their matter has for them: proposals of one matter share the order, and of a million of them
 * each is an array.
 */
export class FactSlots implements Facts {
  readonly #order: FactOrder;
  readonly #values: (FactValue | undefined)[];

  /** @param values one for each fact of the order; kept, not copied */
  constructor(order: FactOrder, values: (FactValue | undefined)[]) {
    this.#order = order;
    this.#values = values;
  }

  get size(): number {
    let size = 0;
    for (const value of this.#values) if (value !== undefined) size++;
    return size;
  }

  get(fact: string): FactValue | undefined {
    const slot = this.#order.slotOf(fact);
    return slot === undefined ? undefined : this.#values[slot];
  }

  has(fact: string): boolean {
    return this.get(fact) !== undefined;
  }

  *[Symbol.iterator](): Generator<[string, FactValue]> {
    const { facts } = this.#order;
    for (let slot = 0; slot < facts.length; slot++) {
      const value = this.#values[slot];
      if (value !== undefined) yield [facts[slot]!, value];
    }
  }
}

export type FactValue =
  | { readonly kind: 'amount'; readonly amount: AmountValue }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'several'; readonly values: readonly string[] }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** Written and not understood: it can be anything, and nothing is assumed of it. */
  | { readonly kind: 'open' };

/** What was worked out from a list of items. */
export interface Derived {
  /** The amount fact the total stands for. */
  readonly fact: string;
  readonly roundTotal: DecimalString;
  readonly leftOut: readonly LeftOut[];
  /** The total with what was left out counted in. */
  readonly fullTotal: DecimalString;
}

export interface LeftOut {
  readonly recipient: string;
  readonly amount: DecimalString;
  readonly exemption: string;
}

/** What one fact can be. */
export type Extent =
  | { readonly kind: 'stretches'; readonly stretches: readonly Stretch[] }
  /** One of these values of a choice or a flag. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** A fact with several values has one alone, one of these. */
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /**
   * A fact with several values has at least one value of each list of `with`, none of `without`. All of its
   * combinations that fit this are meant, where `exact`; otherwise some of them.
   */
  | {
      readonly kind: 'combinations';
      readonly with: readonly (readonly string[])[];
      readonly without: readonly string[];
      readonly exact: boolean;
    };

/** Extents by fact; a fact that is not named can be anything that stands with the others. */
export type ExtentBox = Readonly<Record<string, Extent>>;

/** A proposal as JSON has it: amounts are numbers in base units, or text where a number would not be exact. */
export type WrittenProposal = Readonly<Record<string, string | number | boolean | readonly string[]>>;
