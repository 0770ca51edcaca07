/**
 * What stands in columns of figures, in rows that are not kept: few texts, which show whatever all of them would. Figures
 * written alike (`999.999.999`) are ordered as their texts are, so that the least and the greatest of each stand for the rest.
 */
import type { LineCells } from '../line-cells.ts';

/** The least and the greatest of figures written alike. */
interface Extremes<T> {
  least: T;
  greatest: T;
}

/** Ways in which figures are written, units and words: in a column of more of them nothing is known. */
const MOST_KINDS = 200;
const LONGEST_UNIT = 20;
/** A figure of so many signs is a shape and a number: its digits are exact as one, two bits a sign tell where the marks are. */
const LONGEST_SHAPE = 15;

const ZERO = 0x30;
const NINE = 0x39;
/** Marks of a shape, each by its place here; digits are 0. */
const SHAPE_MARKS = [0, 0x2e, 0x2c, 0x20];

export class FigureTexts {
  readonly #columns: (ColumnTexts | undefined)[] = [];
  readonly #indexes: readonly number[];

  /** @param rows by which columns of figures are known */
  constructor(rows: readonly { readonly cells: readonly string[] }[]) {
    for (const { cells } of rows) {
      for (let index = 0; index < cells.length; index++) {
        if (beginsWithDigit(cells[index]!)) this.#columns[index] ??= new ColumnTexts();
      }
    }
    this.#indexes = [...this.#columns.keys()].filter((index) => this.#columns[index] !== undefined);
  }

  add(cells: readonly string[]): void {
    for (const index of this.#indexes) this.#columns[index]!.add(cells[index] ?? '');
  }

  /** The same of a line. Runs for nearly every row of a long list: makes no text of what brings nothing new. */
  addLine(cells: LineCells): void {
    for (const index of this.#indexes) {
      if (index < cells.count) this.#columns[index]!.addBytes(cells, index);
    }
  }

  /** Undefined where they are not known. */
  in(column: number): readonly string[] | undefined {
    return this.#columns[column]?.texts();
  }
}

/** Texts that stand for all of these; all of them where there are no such. */
export function fewTexts(texts: readonly string[]): readonly string[] {
  const column = new ColumnTexts();
  for (const text of texts) column.add(text);
  return column.texts() ?? texts;
}

class ColumnTexts {
  readonly #shapes = new Map<number, Extremes<number>>();
  /** Longer figures, or with other marks, by what they look like. */
  readonly #others = new Map<string, Extremes<string>>();
  /** What stands behind figures, and texts without any. */
  readonly #units = new Set<string>();
  readonly #words = new Set<string>();
  /** Units and words that have been seen as bytes, by their hash. */
  readonly #seen = new Map<number, Uint8Array>();
  #isUnknown = false;

  add(text: string): void {
    if (text === '' || this.#isUnknown) return;
    let end = 0;
    let shape = 1;
    let value = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code >= ZERO && code <= NINE) {
        value = value * 10 + code - ZERO;
        shape <<= 2;
      } else if (isMark(code)) shape = (shape << 2) | SHAPE_MARKS.indexOf(code);
      else break;
    }
    if (end === text.length) {
      // Shapes with a mark that is none of theirs are negative from then on.
      if (end <= LONGEST_SHAPE && shape > 0) this.#addShape(shape, value);
      else this.#addFigure(text);
    } else if (end > 0 && text.length - end <= LONGEST_UNIT) this.#addOther(this.#units, text.slice(end));
    else if (end === 0) this.#addOther(this.#words, text);
    else this.#isUnknown = true;
  }

  addBytes(cells: LineCells, index: number): void {
    const { bytes } = cells;
    const start = cells.starts[index]!;
    const end = cells.ends[index]!;
    if (start === end || this.#isUnknown) return;
    let at = start;
    let shape = 1;
    let value = 0;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        value = value * 10 + byte - ZERO;
        shape <<= 2;
      } else if (byte === 0x2e) shape = (shape << 2) | 1;
      else if (byte === 0x2c) shape = (shape << 2) | 2;
      else if (byte === 0x20) shape = (shape << 2) | 3;
      else break;
    }
    if (at === end && end - start <= LONGEST_SHAPE) this.#addShape(shape, value);
    else if (at === end || mayBeSpace(bytes[at]!) || !this.#hasSeen(bytes, start, at, end)) {
      this.add(cells.text(index));
    }
  }

  /** Whether a word or a unit was there before; from now on it was. */
  #hasSeen(bytes: Uint8Array, start: number, from: number, end: number): boolean {
    // Words and units are told apart.
    let hash = from === start ? 1 : 2;
    for (let at = from; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const seen = this.#seen.get(hash);
    if (seen === undefined) {
      this.#seen.set(hash, bytes.slice(from, end));
      return false;
    }
    if (seen.length !== end - from) return false;
    for (let at = 0; at < seen.length; at++) if (seen[at] !== bytes[from + at]) return false;
    return true;
  }

  #addShape(shape: number, value: number): void {
    const known = this.#shapes.get(shape);
    if (known === undefined) {
      this.#shapes.set(shape, { least: value, greatest: value });
      this.#isUnknown ||= this.#shapes.size > MOST_KINDS;
    } else if (value < known.least) known.least = value;
    else if (value > known.greatest) known.greatest = value;
  }

  #addFigure(text: string): void {
    const kind = text.replace(/\d/g, '9');
    const known = this.#others.get(kind);
    if (known === undefined) {
      this.#others.set(kind, { least: text, greatest: text });
      this.#isUnknown ||= this.#others.size > MOST_KINDS;
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
    const shaped = [...this.#shapes].flatMap(([shape, { least, greatest }]) => [
      written(shape, least),
      written(shape, greatest),
    ]);
    const others = [...this.#others.values()].flatMap(({ least, greatest }) => [least, greatest]);
    return [...shaped, ...others, ...[...this.#units].map((unit) => `7${unit}`), ...this.#words];
  }
}

/** The figure of a shape. */
function written(shape: number, value: number): string {
  let text = '';
  let digits = value;
  for (let left = shape; left > 1; left >>= 2) {
    const mark = SHAPE_MARKS[left & 3]!;
    if (mark === 0) {
      text = String(digits % 10) + text;
      digits = Math.floor(digits / 10);
    } else text = String.fromCharCode(mark) + text;
  }
  return text;
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

/** Whether a byte may begin one of those spaces. */
function mayBeSpace(byte: number): boolean {
  return byte === 0xc2 || byte === 0xe2;
}
