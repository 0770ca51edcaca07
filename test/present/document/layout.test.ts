import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columns,
  cut,
  displayWidth,
  lineWidth,
  paint,
  plainStyle,
  raw,
  type Style,
  span,
  splitAt,
  textWidth,
  wrap,
} from '../../../src/present/document/layout.ts';

const tagged: Style = { ...plainStyle, bold: (text) => `<b>${text}</b>`, dim: (text) => `<i>${text}</i>` };

describe('width', () => {
  it.each([
    ['Tỉnh ủy', 7],
    ['Tỉnh ủy'.normalize('NFD'), 7],
    ['“…” – ✓', 7],
    ['漢字', 4],
    ['😀', 2],
    ['', 0],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('cuts at a column', () => {
    expect(cut('Ban Thường vụ', 13)).toBe('Ban Thường vụ');
    expect(cut('Ban Thường vụ', 11)).toBe('Ban Thường…');
    expect(cut('漢字漢字', 5)).toBe('漢字…');
    expect(splitAt('漢字', 1)).toEqual(['漢', '字']);
  });
});

describe('wrapping', () => {
  it('breaks between words and hangs under the first line', () => {
    const lines = wrap([span('một hai ba bốn năm')], 12, [raw('  '), raw('✓ ')]);
    expect(paint(lines, plainStyle)).toBe('  ✓ một hai\n    ba bốn\n    năm\n');
  });

  it('cuts a word longer than a line', () => {
    expect(paint(wrap([span('abcdefgh ij')], 3), plainStyle)).toBe('abc\ndef\ngh\nij\n');
  });

  it('paints words of one tone as one piece, never across a line', () => {
    const lines = wrap([span('a b c', 'bold'), span('d', 'dim'), span('e')], 7);
    expect(paint(lines, tagged)).toBe('<b>a b c</b> <i>d</i>\ne\n');
  });

  it('never goes beyond its width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 2, max: 60 }),
        (texts, width) => {
          for (const line of wrap(
            texts.map((text) => span(text)),
            width,
          )) {
            expect(lineWidth(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
      { seed: 20250919 },
    );
  });
});

describe('columns', () => {
  it('zips cells of different heights', () => {
    const lines = columns(1, [
      { spans: [span('một hai')], width: 4 },
      { spans: [span('x')], width: 1 },
      { spans: [span('ba bốn')], width: 3 },
    ]);
    expect(paint(lines, plainStyle)).toBe(' một   x  ba\n hai      bốn\n');
  });
});

it('text is laid out in 20 to 100 columns', () => {
  expect([0, 19, 80, 500, Number.NaN].map(textWidth)).toEqual([20, 20, 80, 100, 20]);
});
