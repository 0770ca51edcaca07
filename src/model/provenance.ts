/** A regulation against the text it is made from: the text as published, its figures, and where the two do not agree. */
import type { AmountUnit } from './amount.ts';
import type { LimitWord } from './fact.ts';
import { isWithin } from './regulation.ts';

export interface PublishedText {
  /**
   * Runs of articles counted from 1, in order: a decision and the regulation attached to it are two. Clause ids mean
   * one of them, `meant`.
   */
  readonly parts: readonly PublishedPart[];
  /** Index into `parts`. */
  readonly meant: number;
  /** Of the part that is meant, as they stand in it. */
  readonly clauses: readonly PublishedClause[];
  /** Of the part that is meant: numbers that the count passes over. */
  readonly jumps: readonly NumberJump[];
  /** Of the part that is meant: what looks like the number of a clause and was read as prose. */
  readonly unplaced: readonly UnplacedLabel[];
}

export interface PublishedPart {
  /** Numbers of the first and the last article. */
  readonly from: number;
  readonly to: number;
  /** Line of the first article, from 1. */
  readonly line: number;
}

/** A file or stream in which a regulation's text was found. */
export interface PublishedSource {
  readonly file: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Some bytes are no text in the encoding. */
  readonly damaged: boolean;
  readonly text: PublishedText;
}

/** An article, clause or point with its own words: those before its first part, or all where it has none. */
export interface PublishedClause {
  /** See {@link ClauseParts}. */
  readonly id: string;
  /** The number as published: `Điều 4.`, `4.2.`, `đ)`. */
  readonly label: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Lines joined, page numbers left out. */
  readonly paragraphs: readonly string[];
}

export interface NumberJump {
  /** The clause before the gap; absent where the first number is not 1. */
  readonly after?: string;
  readonly found: string;
  readonly line: number;
}

export interface UnplacedLabel {
  readonly label: string;
  /** The clause in whose words it stands. */
  readonly within: string;
  readonly line: number;
}

/** The clause and all its parts, in order; none where the text has no such clause. */
export function wholeClause({ clauses }: PublishedText, id: string): PublishedClause[] {
  return clauses.filter((clause) => isWithin(clause.id, id));
}

/** The words of clauses, one after another. */
export function wordsOf(clauses: readonly PublishedClause[]): string {
  return clauses.flatMap(({ paragraphs }) => paragraphs).join(' ');
}

/** `share`: of a number of people. `working-day` differs from `day`. */
export type FigureUnit = AmountUnit | 'share' | Counted;

/** What is counted and no amount. */
export type Counted = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year' | 'time' | 'set' | 'person';

export interface Figure {
  readonly unit: FigureUnit;
  /** Of a share the fraction in lowest terms (`2/3`); else a canonical decimal, of an amount in base units. */
  readonly value: string;
  /** The word of limit that stands with it. */
  readonly word?: LimitWord;
  /** As written, with what says how it is meant. */
  readonly text: string;
}

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
export interface StatedFigure extends Omit<Figure, 'text'> {
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
  | (Quoted & { readonly code: 'quote-missing'; readonly elsewhere: readonly string[] })
  /** The quoted words give a figure that is none of the rule's limits. */
  | (Quoted & { readonly code: 'quote-figure'; readonly found: Figure });

interface Quoted {
  readonly rule: string;
  readonly clause: string;
  readonly quote: string;
}

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
