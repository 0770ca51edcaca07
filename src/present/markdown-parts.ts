/** Pieces of Markdown. Whatever goes into them is escaped here, so that no text can break out of its place. */
import { escapeMarkdown } from './escape.ts';

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}\n`;
}

export function paragraph(text: string): string {
  return `${escapeMarkdown(text)}\n`;
}

export function list(items: readonly string[], marker: '-' | '1.' = '-'): string {
  return items.map((item) => `${marker} ${escapeMarkdown(item)}\n`).join('');
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  return `${line(heads)}|${' --- |'.repeat(heads.length)}\n${rows.map(line).join('')}`;
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}

/** A block under a heading; nothing where the block is empty. */
export function titled(level: number, title: string, block: string): string {
  return block === '' ? '' : `${heading(level, title)}\n${block}`;
}
