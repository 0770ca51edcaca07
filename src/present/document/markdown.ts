/** Draws a document as Markdown. Every text is escaped here, so that none can break out of its place. */
import type { Block, Document, Inline, Item } from './document.ts';
import { escapeMarkdown } from './escape.ts';

export function paintMarkdown(document: Document): string {
  return blocks(document.flatMap(blocksOf));
}

function blocksOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)];
    case 'paragraph': {
      const lines = block.lines.map(plain).filter((line) => line !== '');
      return lines.length === 0 ? [] : [paragraph(lines.join(' · '))];
    }
    case 'items':
      return block.items.length === 0 ? [] : [nestedList(block.items, block.numbered ? '1.' : '-')];
    case 'records':
      return block.rows.length === 0 && !block.headed ? [] : [table(block.columns, block.rows)];
    case 'section': {
      const parts = block.blocks.flatMap(blocksOf);
      return parts.length === 0 ? [] : [heading(block.level, block.title), ...parts];
    }
    case 'blank':
      return [];
    case 'only':
      return block.medium === 'markdown' ? block.blocks.flatMap(blocksOf) : [];
  }
}

/** Items with what stands under them as lists of their own, as far to the right as the text above. */
function nestedList(items: readonly Item[], marker: '-' | '1.', indent = ''): string {
  return items
    .map(({ text, under = [] }, index) => {
      const mark = markOf(index, marker);
      const deeper = indent + ' '.repeat(mark.length + 1);
      return `${indent}${mark} ${escapeMarkdown(plain(text))}\n${nestedList(under, '-', deeper)}`;
    })
    .join('');
}

/** Its number, so that the text can be read and copied as it stands. */
function markOf(index: number, marker: '-' | '1.'): string {
  return marker === '-' ? marker : `${index + 1}.`;
}

function plain(text: Inline): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join(' ');
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}\n`;
}

export function paragraph(text: string): string {
  return `${escapeMarkdown(text)}\n`;
}

export function list(items: readonly string[], marker: '-' | '1.' = '-'): string {
  return items.map((item, index) => `${markOf(index, marker)} ${escapeMarkdown(item)}\n`).join('');
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
