import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, showable } from '../../../src/present/document/escape.ts';

const DANGEROUS =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

describe('text that others wrote', () => {
  it('loses terminal sequences, line breaks and marks that turn the direction of writing', () => {
    expect(showable('\u001b[31mđỏ\u001b[0m')).toBe('[31mđỏ[0m');
    expect(showable('a\r\nb\tc\u2028d')).toBe('a b c d');
    expect(showable('ab\u202egnp.exe\u2066\u200b')).toBe('abgnp.exe');
    expect(showable('a\ud800b')).toBe('a\ufffdb');
  });

  it('is the same by the short way for plain letters', () => {
    const letters = fc.constantFrom(...'aàảãáạăằâậđeêệ AĐÊỘƯ–“”…|*<>&  \u00a0'.normalize('NFC'));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(showable(text)).toBe(showable(`${text}\u200b`));
      }),
      { seed: 20261126 },
    );
  });

  it('is in NFC', () => {
    expect(showable('Tỉnh ủy'.normalize('NFD'))).toBe('Tỉnh ủy');
  });

  it('holds nothing dangerous, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(showable(text)).not.toMatch(DANGEROUS);
      }),
      { seed: 20250919 },
    );
  });
});

describe('Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](b) ![c](d)', '\\[a\\](b) \\!\\[c\\](d)'],
    ['<script>&amp;', '&lt;script&gt;&amp;amp;'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['2.4.2 a', '2.4.2 a'],
    ['http://a', 'http\\://a'],
    ['www.a.vn', 'www\\.a.vn'],
    ['a\\', 'a\\\\'],
    ['a\nb', 'a b'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('never leaves a bare bar, bracket or break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'|\\`[]<>&*_\n\r a1.') }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[^\n]/g, '')).not.toMatch(/[|`[\]<>*_\n\r]/);
      }),
      { seed: 20250919 },
    );
  });
});
