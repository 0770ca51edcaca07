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
  readonly facts: ReadonlyMap<string, FactValue>;
  /** The body the submission names, as written. */
  readonly declaredAuthority?: string;
  /** What reading the proposal had to point out. */
  readonly warnings: readonly Notice[];
  readonly derived?: Derived;
}

export type FactValue =
  | { readonly kind: 'amount'; readonly amount: AmountValue }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'several'; readonly values: readonly string[] }
  | { readonly kind: 'flag'; readonly value: boolean };

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
