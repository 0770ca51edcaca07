/** Sets of proposals as programs and people read them: what each fact can be. */
import type { DecimalString } from './amount.ts';

export interface StretchEnd {
  readonly at: DecimalString;
  readonly closed: boolean;
}

/** Amounts from one end to another; an absent low end is nought, an absent high end is none. */
export interface Stretch {
  readonly low?: StretchEnd;
  readonly high?: StretchEnd;
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
