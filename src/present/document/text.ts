/** Draws a document for terminals. */
import type { Block, Document, Inline, Item } from './document.ts';
import {
  type DrawOptions,
  type Line,
  lineWidth,
  paint,
  raw,
  type Span,
  span,
  textWidth,
  wrap,
} from './layout.ts';

/** As text of at most `width` columns, but for items that are to be copied whole. */
export function paintText(
  document: Document,
  { width, style }: Pick<DrawOptions, 'width' | 'style'>,
): string {
  return paint(linesOf(document, textWidth(width)), style);
}

function linesOf(document: Document, width: number): Line[] {
  return document.flatMap((block) => blockLines(block, width));
}

function blockLines(block: Block, width: number): Line[] {
  switch (block.kind) {
    case 'heading': {
      const { text, tone, capitals } = block;
      return wrap([span(capitals ? text.toLocaleUpperCase('vi') : text, tone)], width);
    }
    case 'paragraph':
      return block.lines.flatMap((line) => {
        const spans = spansOf(line);
        return spans.length === 0 ? [] : wrap(spans, width, blanks(block.indent));
      });
    case 'items': {
      const digits = String(block.items.length).length;
      return block.items.flatMap((item, index) => {
        const mark = raw(`${index + 1}.`.padStart(digits + 1), 'dim');
        return itemLines(block.numbered ? { mark, ...item } : item, width, 0, 2);
      });
    }
    case 'records':
      return block.items.flatMap((item) => itemLines(item, width, 0, 2));
    case 'section': {
      const lines = linesOf(block.blocks, width);
      const count = block.count > 0 ? [span(`(${block.count})`, 'dim')] : [];
      return lines.length === 0 ? [] : [[], ...wrap([span(block.title, 'bold'), ...count], width), ...lines];
    }
    case 'blank':
      return [[]];
    case 'only':
      return block.medium === 'text' ? linesOf(block.blocks, width) : [];
  }
}

/** @param base the column where the text above begins @param usual the indent of an item that gives none */
function itemLines(item: Item, width: number, base: number, usual: number): Line[] {
  const { text, mark, indent = usual, whole = false, under = [] } = item;
  const before = ' '.repeat(base + indent);
  const first = mark === undefined ? blanks(base + indent) : [raw(`${before}${mark.text} `, mark.tone)];
  const spans = spansOf(text);
  return [
    ...(whole ? [[...first, ...spaced(spans)]] : wrap(spans, width, first)),
    ...under.flatMap((each) => itemLines(each, width, lineWidth(first), mark === undefined ? 4 : 2)),
  ];
}

function blanks(count: number): Line {
  return count === 0 ? [] : [raw(' '.repeat(count))];
}

function spansOf(text: Inline): readonly Span[] {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [span(text)];
}

function spaced(spans: readonly Span[]): Line {
  return spans.flatMap((each, index) => (index === 0 ? [each] : [raw(' '), each]));
}
