/** A proposal as facts: what intake makes of written things and what the engine decides on. */
import type { AmountValue, DecimalString } from './amount.ts';
import type { Notice } from './notice.ts';

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
