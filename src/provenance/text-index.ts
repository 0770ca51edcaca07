/** What a published text says, by clause: its figures, its words, and the phrases that are looked for in them. */

import {
  type Figure,
  type PublishedText,
  type StatedFigure,
  wholeClause,
  wordsOf,
} from '../model/provenance.ts';
import { isWithin } from '../model/regulation.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import { fold } from '../notation/fold.ts';
import type { Phrases, PlacedPhrase } from './phrases.ts';
import { type TextWord, wordsIn } from './words.ts';

interface PlacedFigure {
  /** The clause in whose own words it stands. */
  readonly clause: string;
  readonly figure: Figure;
}

/** What is looked for in words. */
type Finder<T> = (words: readonly TextWord[]) => T;

export class TextIndex {
  readonly text: PublishedText;
  /** In order. */
  readonly figures: readonly PlacedFigure[];
  /** Own words by clause, folded. */
  readonly #words: ReadonlyMap<string, string>;
  /** Own words by clause, and by `chapter 4` those of the heading before Article 4. */
  readonly #runs: ReadonlyMap<string, readonly TextWord[]>;
  readonly #found = new WeakMap<object, Map<string, unknown>>();

  constructor(text: PublishedText) {
    this.text = text;
    this.figures = figuresByClause(text);
    this.#words = new Map(text.clauses.map((clause) => [clause.id, fold(wordsOf([clause]))]));
    this.#runs = new Map([
      ...text.outside.flatMap(({ article, paragraphs }) =>
        article === undefined ? [] : [[`chapter ${article}`, wordsIn(paragraphs.join(' '))] as const],
      ),
      ...text.clauses.map((clause) => [clause.id, wordsIn(wordsOf([clause]))] as const),
    ]);
  }

  has(clause: string): boolean {
    return wholeClause(this.text, clause).length > 0;
  }

  /**
   * What a clause says: its own figures, those of its parts, and those of the words that lead in to it ("Dự án từ 10 ha
   * trở lên: a) …").
   */
  figuresOf(clause: string): Figure[] {
    return this.figures
      .filter((placed) => isWithin(placed.clause, clause) || isWithin(clause, placed.clause))
      .map(({ figure }) => figure);
  }

  /** The clauses in whose own words a figure stands. */
  clausesWithFigure(stated: Stated): string[] {
    const places = this.figures.filter(({ figure }) => isSame(figure, stated) && hasWord(figure, stated));
    return [...new Set(places.map(({ clause }) => clause))];
  }

  /** Whether words stand in a clause or its parts, however case, marks and spaces are written. */
  hasWords(words: string, clause: string): boolean {
    const parts = wholeClause(this.text, clause).map(({ id }) => this.#words.get(id)!);
    return stands(fold(words), parts.join(' '));
  }

  /** The clauses in whose own words others stand. */
  clausesWithWords(words: string): string[] {
    const folded = fold(words);
    return [...this.#words].filter(([, own]) => stands(folded, own)).map(([clause]) => clause);
  }

  /** What is found in the own words of a clause, each finder once. */
  in<T>(clause: string, finder: Finder<T>): T {
    const known = this.#found.get(finder) ?? new Map<string, unknown>();
    this.#found.set(finder, known);
    if (!known.has(clause)) known.set(clause, finder(this.#runs.get(clause) ?? []));
    return known.get(clause) as T;
  }

  /**
   * The same in a clause with its parts, and in what leads in to it, the title of its article and its chapter with
   * them.
   */
  around<T>(clause: string, finder: Finder<T>): T[] {
    return this.#idsAround(clause).map((id) => this.in(id, finder));
  }

  /** All of a table that stand around a clause. */
  phrasesAround<T>(clause: string, phrases: Phrases<T>): PlacedPhrase<T>[] {
    return this.around(clause, phrases.finder).flat();
  }

  #idsAround(clause: string): string[] {
    const article = Number(clause.split('.')[0]);
    const chapter = this.text.outside.findLast((one) => Number(one.article) <= article);
    return [
      ...(chapter ? [`chapter ${chapter.article}`] : []),
      ...this.text.clauses.map(({ id }) => id).filter((id) => isWithin(id, clause) || isWithin(clause, id)),
    ];
  }
}

function figuresByClause(text: PublishedText): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (const clause of text.clauses) {
    const before = placed.map(({ figure }) => figure);
    placed.push(...findFigures(wordsOf([clause]), before).map((figure) => ({ clause: clause.id, figure })));
  }
  return placed;
}

type Stated = Pick<StatedFigure, 'unit' | 'value' | 'word'>;

export function isSame(figure: Figure, stated: Stated): boolean {
  return figure.unit === stated.unit && figure.value === stated.value;
}

/** Whether a figure of the text has the word of limit that is stated, where one is. */
export function hasWord(figure: Figure, stated: Stated): boolean {
  return stated.word === undefined || figure.word === stated.word;
}

/**
 * Whether a figure of the text is of those, and for that, which is stated. Who asks for a session is no quorum. Where the
 * words say neither, a share is one of all, and may be for anything.
 */
export function hasContext(
  figure: Figure,
  { of, act, side }: Pick<StatedFigure, 'of' | 'act' | 'side'>,
): boolean {
  const isOf = of === undefined || (figure.of ?? 'all') === of;
  const isFor = act === undefined || figure.act === undefined || figure.act === act;
  return isOf && isFor && (side === undefined || figure.side === side);
}

/** As whole words: "10 ha" does not stand in "110 ha". */
function stands(part: string, whole: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!isLetterOrDigit(whole[at - 1]) && !isLetterOrDigit(whole[at + part.length])) return true;
  }
  return false;
}

function isLetterOrDigit(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
