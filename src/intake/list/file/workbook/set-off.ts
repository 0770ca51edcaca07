/** Parts of the text of a cell that are set off from the rest: raised and lowered figures, and what is struck out. */
import type { CellMark } from '../grid.ts';

export interface Look {
  readonly height: 'raised' | 'lowered' | 'level';
  readonly isStruck: boolean;
}

export const PLAIN: Look = { height: 'level', isStruck: false };

/** A raised sign of a note in its brackets is no power. */
const NOTE_SIGN = /^\s*[([]\d{1,2}[)\]]\s*$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Puts a text together of its parts, so that `1.200` with a raised 1 is none of `1.2001`. */
export class SetOffText {
  #text = '';
  #hasStruck = false;
  #hasLive = false;

  start(): void {
    this.#text = '';
    this.#hasStruck = false;
    this.#hasLive = false;
  }

  add(text: string, look: Look): void {
    this.#text += look.height === 'level' ? text : shifted(text, look.height === 'raised' ? RAISED : LOWERED);
    if (text.trim() === '') return;
    if (look.isStruck) this.#hasStruck = true;
    else this.#hasLive = true;
  }

  get text(): string {
    return this.#text;
  }

  get struck(): CellMark['struck'] {
    return this.#hasStruck ? (this.#hasLive ? 'partly' : 'whole') : undefined;
  }
}

function shifted(text: string, digits: string): string {
  return NOTE_SIGN.test(text) ? text : text.replace(/\d/g, (digit) => digits[Number(digit)]!);
}

const PARTLY: CellMark = { struck: 'partly' };
const WHOLE: CellMark = { struck: 'whole' };
const struckMarks = new WeakMap<CellMark, CellMark>();

/** The mark with what is struck out, one for all cells that are alike. */
export function withStruck(mark: CellMark | undefined, struck: CellMark['struck']): CellMark | undefined {
  if (struck === undefined) return mark;
  if (mark === undefined) return struck === 'whole' ? WHOLE : PARTLY;
  // Numbers, dates and errors have no parts.
  let known = struckMarks.get(mark);
  if (known === undefined) {
    known = { ...mark, struck };
    struckMarks.set(mark, known);
  }
  return known;
}
