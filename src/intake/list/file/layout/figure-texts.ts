/**
 * What stands in columns of figures, in rows that are not kept: few texts, which show whatever all of them would. Figures
 * written alike (`999.999.999`) are ordered as their texts are, so that the least and the greatest of each stand for the rest.
 */

interface Extremes {
  least: string;
  greatest: string;
}

/** Ways in which figures are written, units and words: in a column of more of them nothing is known. */
const MOST_KINDS = 200;
const LONGEST_UNIT = 20;

const ZERO = 0x30;
const NINE = 0x39;

export class FigureTexts {
  readonly #columns = new Map<number, ColumnTexts>();
  readonly #indexes: readonly number[];

  /** @param rows by which columns of figures are known */
  constructor(rows: readonly { readonly cells: readonly string[] }[]) {
    for (const { cells } of rows) {
      for (let index = 0; index < cells.length; index++) {
        if (beginsWithDigit(cells[index]!) && !this.#columns.has(index)) {
          this.#columns.set(index, new ColumnTexts());
        }
      }
    }
    this.#indexes = [...this.#columns.keys()];
  }

  /** Runs for nearly every row: has to be cheap. */
  add(cells: readonly string[]): void {
    for (const index of this.#indexes) this.#columns.get(index)!.add(cells[index] ?? '');
  }

  /** Undefined where they are not known. */
  in(column: number): readonly string[] | undefined {
    return this.#columns.get(column)?.texts();
  }
}

class ColumnTexts {
  readonly #figures = new Map<string | number, Extremes>();
  /** What stands behind figures, and texts without any. */
  readonly #units = new Set<string>();
  readonly #words = new Set<string>();
  #isUnknown = false;

  add(text: string): void {
    if (text === '' || this.#isUnknown) return;
    let end = 0;
    let marks = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code >= ZERO && code <= NINE) continue;
      if (!isMark(code)) break;
      marks++;
    }
    if (end === text.length) this.#addFigure(text, marks === 0 ? end : text.replace(/\d/g, '9'));
    else if (end > 0 && text.length - end <= LONGEST_UNIT) this.#addOther(this.#units, text.slice(end));
    else if (end === 0) this.#addOther(this.#words, text);
    else this.#isUnknown = true;
  }

  #addFigure(text: string, kind: string | number): void {
    const known = this.#figures.get(kind);
    if (known === undefined) {
      this.#figures.set(kind, { least: text, greatest: text });
      this.#isUnknown ||= this.#figures.size > MOST_KINDS;
    } else if (text < known.least) known.least = text;
    else if (text > known.greatest) known.greatest = text;
  }

  #addOther(known: Set<string>, text: string): void {
    if (known.has(text)) return;
    // A further figure stands there, which may be any.
    this.#isUnknown ||= /\d/.test(text) || known.size >= MOST_KINDS;
    known.add(text);
  }

  texts(): readonly string[] | undefined {
    if (this.#isUnknown) return undefined;
    const figures = [...this.#figures.values()].flatMap(({ least, greatest }) => [least, greatest]);
    return [...figures, ...[...this.#units].map((unit) => `7${unit}`), ...this.#words];
  }
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}

/** Dots, commas and the spaces that group digits. */
function isMark(code: number): boolean {
  return (
    code === 0x2e || code === 0x2c || code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f
  );
}
