/** What a published text says, by clause: its figures, and its words as quotes are compared with them. */

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

interface PlacedFigure {
  /** The clause in whose own words it stands. */
  readonly clause: string;
  readonly figure: Figure;
}

export class TextIndex {
  readonly text: PublishedText;
  /** In order. */
  readonly figures: readonly PlacedFigure[];
  /** Own words by clause, folded. */
  readonly #words: ReadonlyMap<string, string>;

  constructor(text: PublishedText) {
    this.text = text;
    this.figures = text.clauses.flatMap((clause) =>
      findFigures(wordsOf([clause])).map((figure) => ({ clause: clause.id, figure })),
    );
    this.#words = new Map(text.clauses.map((clause) => [clause.id, fold(wordsOf([clause]))]));
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
}

type Stated = Pick<StatedFigure, 'unit' | 'value' | 'word'>;

export function isSame(figure: Figure, stated: Stated): boolean {
  return figure.unit === stated.unit && figure.value === stated.value;
}

/** Whether a figure of the text has the word of limit that is stated, where one is. */
export function hasWord(figure: Figure, stated: Stated): boolean {
  return stated.word === undefined || figure.word === stated.word;
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
