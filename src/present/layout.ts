/** Lines of toned spans: laid out on their plain text, painted last, so that colour never moves a column. */
import { showable } from './escape.ts';
import type { Style } from './style.ts';
import { displayWidth, splitAt } from './width.ts';

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

/** Blanks and rules of our own, kept as they are. */
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
