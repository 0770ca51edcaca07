/** A regulation against the text it is made from: the text as published, its figures, and where the two do not agree. */
import type { AmountUnit } from './amount.ts';
import type { LimitWord } from './fact.ts';
import { isWithin } from './regulation.ts';
import type { QuotedPart, ShareBase } from './voting.ts';
import type { Words } from './words.ts';

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
  /** Of the part that is meant: what stands between and around its articles. */
  readonly outside: readonly OutsideText[];
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

/** Words that no article has: recital, number and date `before` the first, chapter `heading`s, who signed `after` the last. */
export interface OutsideText {
  readonly kind: 'before' | 'heading' | 'after';
  /** Of a heading the article behind it. */
  readonly article?: string;
  readonly line: number;
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

/** What the people of a share do. */
export type ShareAct = 'attend' | 'agree' | 'ask';

export interface Figure {
  readonly unit: FigureUnit;
  /** Of a share the fraction in lowest terms (`2/3`); else a canonical decimal, of an amount in base units. */
  readonly value: string;
  /** The word of limit that stands with it. */
  readonly word?: LimitWord;
  /** Of a share: of whom it is one, and what they do; absent where the words say neither. */
  readonly of?: ShareBase;
  readonly act?: ShareAct;
  /** Of a time: to which side it is counted. */
  readonly side?: 'before' | 'after';
  /** As written, with what says how it is meant. */
  readonly text: string;
  /** With the words that tell of whom it is, or from when it is counted. */
  readonly phrase: string;
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
export interface StatedFigure extends Omit<Figure, 'text' | 'phrase'> {
  /** Absent: the text may have it with any word. */
  readonly word?: LimitWord;
  /** It stands in one of these. */
  readonly clauses: readonly string[];
  readonly by: Citing;
}

/** A body that the regulation has decide, vote or be told by a clause, and whose name one of these must have. */
export interface StatedBody {
  readonly body: string;
  readonly clauses: readonly string[];
  readonly by: Citing;
}

/** What a clause on votes says in words. */
export type VoteWording = 'unanimity' | 'silence' | 'writing' | 'cadre' | 'ballot';

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
  /** The regulation lists neither the clause nor what holds it. */
  | { readonly code: 'clause-unlisted'; readonly clause: string }
  /** A figure of a clause that is ruled: neither a limit, share or time of the regulation nor told in its words. */
  | { readonly code: 'figure-unused'; readonly clause: string; readonly figure: Figure }
  /** The same of a body: no rule, stage, vote or word of the regulation on that clause names it. */
  | { readonly code: 'body-unused'; readonly clause: string; readonly body: string }
  /** The figure stands there, of others or for something else than the regulation has it: a base, an act, a side. */
  | { readonly code: 'figure-context'; readonly figure: StatedFigure; readonly found: readonly Figure[] }
  /** Neither the clause, nor its parts, nor the words above it name the body; `found`: the bodies that they name. */
  | { readonly code: 'body-missing'; readonly stated: StatedBody; readonly found: readonly string[] }
  /** Verbs of the rule's action that neither the clause nor the words above it have. */
  | {
      readonly code: 'verb-missing';
      readonly rule: string;
      readonly clause: string;
      readonly verbs: readonly string[];
    }
  /** A clause does not say what the votes of a body hang on, or says what they do not (`stands` false). */
  | {
      readonly code: 'vote-wording';
      readonly wording: VoteWording;
      readonly clause: string;
      readonly stands: boolean;
      readonly by: Citing;
    }
  | (Quoted & { readonly code: 'quote-missing'; readonly elsewhere: readonly string[] })
  /** The quoted words give a figure that is none of the rule's limits. */
  | (Quoted & { readonly code: 'quote-figure'; readonly found: Figure })
  /** The same of words that are quoted on votes. */
  | (QuotedOnVotes & { readonly code: 'vote-quote-missing'; readonly elsewhere: readonly string[] })
  | (QuotedOnVotes & { readonly code: 'vote-quote-figure'; readonly figure: StatedFigure })
  /** What stands around the articles does not say how the regulation came into force. */
  | {
      readonly code: 'enactment-missing';
      readonly of: 'number' | 'date' | 'issuer' | 'signer';
      readonly value: string;
    }
  /** The regulation accepts a finding that there is not. */
  | { readonly code: 'acceptance-idle'; readonly accepted: string };

interface Quoted {
  readonly rule: string;
  readonly clause: string;
  readonly quote: string;
}

interface QuotedOnVotes {
  readonly by: Citing;
  readonly part: QuotedPart;
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

export interface IdentifiedFinding {
  /** Built from codes: the same for the same finding in every run and language. */
  readonly id: string;
  /** Whether the regulation may let it stand. */
  readonly acceptable: boolean;
  readonly finding: ProvenanceFinding;
}

export interface AcceptedFinding extends IdentifiedFinding {
  readonly reason: Words;
}

export interface Provenance {
  /** Each fails the agreement. */
  readonly findings: readonly IdentifiedFinding[];
  /** What the regulation lets stand, with its reasons. */
  readonly accepted: readonly AcceptedFinding[];
  /** Figures of clauses that no rule stands on. */
  readonly unused: readonly UnusedFigure[];
  /** How much was compared. */
  readonly checked: {
    readonly clauses: number;
    readonly figures: number;
    readonly quotes: number;
    readonly bodies: number;
  };
}

/** How the ids of findings begin that `source` makes, so that an audit knows them for no findings of its own. */
export const SOURCE_FINDING = 'source:';
