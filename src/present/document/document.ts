/** A document is what a report says to people, in blocks; text.ts draws it for terminals, markdown.ts as Markdown. */
import { type Span, span, type Tone } from './layout.ts';

export type Document = readonly Block[];

/** Pieces that stand one blank apart; their tones are for terminals alone. */
export type Inline = string | readonly Span[];

export type Block =
  | Heading
  | Paragraph
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly numbered: boolean }
  | Records
  | Section
  /** An empty line in a terminal; blocks of Markdown are set apart anyway. */
  | { readonly kind: 'blank' }
  /** What is said in one of the two alone. */
  | { readonly kind: 'only'; readonly medium: Medium; readonly blocks: Document };

export type Medium = 'text' | 'markdown';

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** The level in Markdown. */
  readonly level: number;
  readonly tone: Tone;
  /** Whether a terminal shows it in capitals. */
  readonly capitals: boolean;
}

/** Lines of their own in a terminal, one paragraph in Markdown. Empty ones are left out. */
interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Inline[];
  readonly indent: number;
}

export interface Item {
  readonly text: Inline;
  /** Before it in a terminal. */
  readonly mark?: Span;
  /** Columns from where the text above begins; otherwise the item begins four right of the mark or text above. */
  readonly indent?: number;
  /** Whether it stays on one line however long, so that it can be copied. */
  readonly whole?: boolean;
  readonly under?: readonly Item[];
}

/** Marked items in a terminal, a table in Markdown. */
interface Records {
  readonly kind: 'records';
  readonly items: readonly Item[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the heads of the columns stand even where there are no rows. */
  readonly headed: boolean;
}

/** Blocks under a title; nothing at all where there are no blocks. */
interface Section {
  readonly kind: 'section';
  readonly title: string;
  /** Behind the title in a terminal; 0: not shown. */
  readonly count: number;
  readonly level: number;
  readonly blocks: Document;
}

/** The first line of a document. */
export function title(text: string, tone: Tone = 'bold', { capitals = false } = {}): Heading {
  return { kind: 'heading', text, level: 2, tone, capitals };
}

/** A line in bold; in Markdown a heading of that level. */
export function heading(text: string, level = 3, { capitals = false } = {}): Heading {
  return { kind: 'heading', text, level, tone: 'bold', capitals };
}

export function paragraph(text: Inline, { indent = 0 } = {}): Block {
  return { kind: 'paragraph', lines: [text], indent };
}

/** Lines of a terminal that make one paragraph of Markdown, parted by `·`. */
export function joined(...lines: readonly Inline[]): Block {
  return { kind: 'paragraph', lines, indent: 0 };
}

export function items(all: readonly Item[], { numbered = false } = {}): Block {
  return { kind: 'items', items: all, numbered };
}

export function records(
  all: readonly Item[],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { headed = false } = {},
): Block {
  return { kind: 'records', items: all, columns, rows, headed };
}

export function section(name: string, blocks: Document, { level = 3, count = 0 } = {}): Block {
  return { kind: 'section', title: name, count, level, blocks };
}

export function blank(): Block {
  return { kind: 'blank' };
}

export function only(medium: Medium, blocks: Document): Block {
  return { kind: 'only', medium, blocks };
}

/** "Nêu: 2/3" with the label in the background. */
export function labelled(label: string, text: string, tone?: Tone): Span[] {
  return [span(`${label}:`, 'dim'), span(text, tone)];
}

/** The clauses that something stands on, in parentheses; nothing where there are none. */
export function cited(clauses: readonly string[], separator = '; '): Span[] {
  return clauses.length === 0 ? [] : [span(`(${clauses.join(separator)})`, 'dim')];
}
