/** Lines of toned spans: laid out on their plain text and painted last (by chalk), so that colour never moves a column. */

import type { ColorSupportLevel } from 'chalk';
import type { Lang } from '../../model/words.ts';
import { showable } from './escape.ts';

export type Tone = keyof Style;

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
}

export type Line = readonly Span[];

/** Lines are never laid out narrower than this, and never wider than is read with ease. */
const NARROWEST = 20;
const WIDEST = 100;

export function textWidth(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns) || NARROWEST));
}

/** A span of text that others may have written: made showable here, once, for every renderer of text. */
export function span(text: string, tone?: Tone): Span {
  const clean = showable(text);
  return tone === undefined ? { text: clean } : { text: clean, tone };
}

/** Blanks and rules of our own, left as they are. */
export function raw(text: string, tone?: Tone): Span {
  return tone === undefined ? { text } : { text, tone };
}

/**
 * Spans as lines of at most `width` columns, broken between words; a word longer than a line is cut. Spans are set
 * one space apart. `first` stands before the first line, blanks of the same width before the others.
 */
export function wrap(spans: readonly Span[], width: number, first: Line = []): Line[] {
  const indent = lineWidth(first);
  const room = Math.max(1, width - indent);
  const rows: Span[][] = [[]];
  let used = 0;
  for (const word of spans.flatMap((each) => wordsOf(each, room))) {
    const length = displayWidth(word.text);
    if (used > 0 && used + 1 + length > room) {
      rows.push([]);
      used = 0;
    }
    const row = rows[rows.length - 1]!;
    if (used > 0) row.push({ text: ' ' });
    row.push(word);
    used += length + (used > 0 ? 1 : 0);
  }
  return rows.map((row, index) => [...(index === 0 ? first : [raw(' '.repeat(indent))]), ...row]);
}

function wordsOf(each: Span, room: number): Span[] {
  const tone = each.tone === undefined ? {} : { tone: each.tone };
  const words: Span[] = [];
  for (let word of each.text.split(' ')) {
    while (displayWidth(word) > room) {
      const [head, rest] = splitAt(word, room);
      words.push({ text: head, ...tone });
      word = rest;
      if (rest === '') break;
    }
    if (word !== '') words.push({ text: word, ...tone });
  }
  return words;
}

export interface Cell {
  readonly spans: readonly Span[];
  readonly width: number;
}

const GAP = 2;

/** Cells beside one another, each wrapped to its own width. */
export function columns(indent: number, cells: readonly Cell[]): Line[] {
  const blocks = cells.map((cell) => wrap(cell.spans, cell.width));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, index) => {
      const line = block[row] ?? [];
      const before =
        index === 0 ? indent : GAP + cells[index - 1]!.width - lineWidth(blocks[index - 1]![row] ?? []);
      return [raw(' '.repeat(before)), ...line];
    }),
  );
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, each) => sum + displayWidth(each.text), 0);
}

/** The lines as text, each ending in a line break, without blanks at their ends. */
export function paint(lines: readonly Line[], style: Style): string {
  return lines.map((line) => `${paintLine(line, style)}\n`).join('');
}

function paintLine(line: Line, style: Style): string {
  return mergeTones(line)
    .map(({ text, tone }, index, all) => {
      const shown = index === all.length - 1 ? text.trimEnd() : text;
      return tone === undefined || shown === '' ? shown : style[tone](shown);
    })
    .join('');
}

/** Words of one tone with the blank between them painted as one piece. */
function mergeTones(line: Line): Span[] {
  const merged: Span[] = [];
  line.forEach((each, index) => {
    const last = merged.at(-1);
    const blankBetween = each.text === ' ' && last?.tone !== undefined && line[index + 1]?.tone === last.tone;
    if (last !== undefined && (last.tone === each.tone || blankBetween)) {
      merged[merged.length - 1] = { ...last, text: last.text + each.text };
    } else merged.push(each);
  });
  return merged;
}

const NO_WIDTH = /\p{M}/u;
/** East Asian wide and fullwidth blocks and pictographs, after UAX #11. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const ONE_EACH = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2200-\u22ff]*$/;

/** How many terminal columns text takes. Vietnamese in NFC takes one a character. */
export function displayWidth(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) || character.codePointAt(0)! > 0x1ffff ? 2 : 1;
}

/** The text cut to a number of columns, the cut shown by "…". */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const [head] = splitAt(text, Math.max(0, width - 1));
  return `${head.trimEnd()}…`;
}

/** The longest head of at most `width` columns (but never empty), and the rest. */
export function splitAt(text: string, width: number): [head: string, rest: string] {
  let taken = 0;
  let index = 0;
  for (const character of text) {
    const next = characterWidth(character);
    if (taken + next > width && index > 0) break;
    taken += next;
    index += character.length;
  }
  return [text.slice(0, index), text.slice(index)];
}

export interface DrawOptions {
  readonly lang: Lang;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Colour helps and is never needed. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const asIs = (text: string): string => text;

export const plainStyle: Style = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  green: asIs,
  yellow: asIs,
  cyan: asIs,
};

/**
 * The style of a stream with this much colour: 0 none, 1 sixteen, 2 256, 3 all. Nothing else knows chalk, which is
 * loaded only where there is colour.
 */
export async function chalkStyle(level: ColorSupportLevel): Promise<Style> {
  const { Chalk } = await import('chalk');
  const { bold, dim, red, green, yellow, cyan } = new Chalk({ level });
  return { bold, dim, red, green, yellow, cyan };
}
