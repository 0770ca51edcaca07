/** Where a regulation and the text it is made from do not agree, in codes: no words for people. */
import type { Figure, FigureUnit } from './figure.ts';
import type { LimitWord } from './test.ts';

/** Something in a regulation that cites clauses. */
export interface Citing {
  readonly kind:
    | 'clause'
    | 'covers'
    | 'rule'
    | 'doubt'
    | 'advice'
    | 'dated'
    | 'residual'
    | 'precedence'
    | 'matter'
    | 'voting'
    | 'fact';
  /** A code of its own, or its clause where it has none. */
  readonly id: string;
}

/** A figure that the regulation states, and where its text must have it. */
export interface StatedFigure {
  readonly unit: FigureUnit;
  /** As of a {@link Figure}. */
  readonly value: string;
  /** Absent: the text may have it with any word. */
  readonly word?: LimitWord;
  /** It stands in one of these. */
  readonly clauses: readonly string[];
  readonly by: Citing;
}

export type ProvenanceFinding =
  /** The text has no such clause. `near`: clauses it has. */
  | {
      readonly code: 'clause-missing';
      readonly clause: string;
      readonly by: readonly Citing[];
      readonly near: readonly string[];
    }
  /** `found`: the clause's figures of that unit; `elsewhere`: clauses in which the figure stands. */
  | {
      readonly code: 'figure-missing';
      readonly figure: StatedFigure;
      readonly found: readonly Figure[];
      readonly elsewhere: readonly string[];
    }
  /** The figure stands there with another word of limit, or none. */
  | { readonly code: 'limit-word'; readonly figure: StatedFigure; readonly found: readonly Figure[] }
  | {
      readonly code: 'quote-missing';
      readonly rule: string;
      readonly clause: string;
      readonly quote: string;
      readonly elsewhere: readonly string[];
    }
  /** The quoted words give a figure that is none of the rule's limits. */
  | {
      readonly code: 'quote-figure';
      readonly rule: string;
      readonly clause: string;
      readonly quote: string;
      readonly found: Figure;
    };

/** A figure of the text that nothing in the regulation states. */
export interface UnusedFigure {
  readonly clause: string;
  /** Whether the regulation lists or covers the clause. */
  readonly listed: boolean;
  readonly figure: Figure;
}

export interface Provenance {
  /** Each fails the agreement. */
  readonly findings: readonly ProvenanceFinding[];
  /** Clauses of the text under those that the regulation covers, and that it does not list. */
  readonly unlisted: readonly string[];
  readonly unused: readonly UnusedFigure[];
  /** How much was compared. */
  readonly checked: { readonly clauses: number; readonly figures: number; readonly quotes: number };
}
