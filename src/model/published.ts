/** The text of a regulation as it was published, split into its clauses. */
import { isWithin } from './clause.ts';

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
