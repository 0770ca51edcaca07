/**
 * How clauses are numbered: Điều 1, 2, … through the text; under each khoản 1., 2., …; under these điểm 4.1., 4.2.,
 * 4.2.1. or a), b), c), d), đ), e), …
 */

/** What the number of a clause can be. */
export type Label =
  | { readonly kind: 'article'; readonly number: number }
  /** `4.2.` is [4, 2]. */
  | { readonly kind: 'path'; readonly path: readonly number[] }
  | { readonly kind: 'letter'; readonly letter: string }
  /** Chương, Mục, Phần, and what closes a text (Nơi nhận): no clause goes on behind it. */
  | { readonly kind: 'division' };

/** Where the count stands. */
export interface Position {
  /** Counts from 1 again with each run of articles; 0 before the first. */
  readonly part: number;
  /** 0 before the first article. */
  readonly article: number;
  readonly path: readonly number[];
  /** '' where no letter stands. */
  readonly letter: string;
  /** Behind a division only an article can follow. */
  readonly closed: boolean;
}

export const START: Position = { part: 0, article: 0, path: [], letter: '', closed: true };

export interface Step {
  readonly position: Position;
  /** How many numbers are passed over; 0 for the one that follows. */
  readonly missing: number;
  /** The count of articles begins again. */
  readonly restarts: boolean;
}

/** The letters of points in their order; f, j, w and z are rarely counted. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const RARE = 'fjwz';
/** What scanners read for a letter: each goes for the letter only where that one follows. */
const MISREAD: Readonly<Record<string, string>> = { '1': 'l', d: 'đ' };

/** From a position to the one that a label gives; undefined where the label cannot follow. */
export function stepTo(from: Position, label: Label): Step | undefined {
  switch (label.kind) {
    case 'division':
      return { position: { ...from, path: [], letter: '', closed: true }, missing: 0, restarts: false };
    case 'article':
      return stepToArticle(from, label.number);
    case 'path':
      return from.closed ? undefined : stepToPath(from, label.path);
    case 'letter':
      return from.closed ? undefined : stepToLetter(from, label.letter);
  }
}

/** The id of the clause at a position, see {@link ClauseParts}. */
export function idAt({ article, path, letter }: Position): string {
  return [article, ...path, ...(letter === '' ? [] : [letter])].join('.');
}

function stepToArticle({ part, article }: Position, number: number): Step | undefined {
  const restarts = article > 0 && number === 1;
  if (!restarts && number <= article) return undefined;
  return {
    position: {
      part: restarts || part === 0 ? part + 1 : part,
      article: number,
      path: [],
      letter: '',
      closed: false,
    },
    // An extract begins anywhere; how much stands before it is nothing that the text lacks.
    missing: restarts ? 0 : article === 0 ? Math.min(1, number - 1) : number - article - 1,
    restarts,
  };
}

/** The first number in which the two differ has to be larger; what it and those behind it pass over is missing. */
function stepToPath(from: Position, path: readonly number[]): Step | undefined {
  const at = path.findIndex((number, index) => number !== from.path[index]);
  if (at < 0 || path[at]! <= (from.path[at] ?? 0)) return undefined;
  // Behind khoản 3 stand neither 3.1.1. without 3.1. nor, without a number of its own, a part of it.
  const [first, ...deeper] = path.slice(at);
  const missing = deeper.reduce((sum, number) => sum + number, first! - (from.path[at] ?? 0) - 1);
  return { position: { ...from, path, letter: '' }, missing, restarts: false };
}

function stepToLetter(from: Position, letter: string): Step | undefined {
  const meant = lettersBetween(from.letter, MISREAD[letter] ?? '') === 0 ? MISREAD[letter]! : letter;
  const missing = lettersBetween(from.letter, meant);
  if (missing === undefined) return undefined;
  return { position: { ...from, letter: meant }, missing, restarts: false };
}

/** How many letters that are counted stand between two; undefined where the second does not come after the first. */
function lettersBetween(before: string, letter: string): number | undefined {
  const start = before === '' ? -1 : LETTERS.indexOf(before);
  const end = letter === '' ? -1 : LETTERS.indexOf(letter);
  if (end <= start) return undefined;
  return [...LETTERS.slice(start + 1, end)].filter((between) => !RARE.includes(between)).length;
}
