/** XML as text: cut into tags and texts that together are the text, wherever its pieces end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  BrokenMarkup,
  Markup,
  tokensOf,
  unescaped,
  withAttribute,
  withoutAttribute,
} from '../../src/archive/markup.ts';

const TEXT =
  '<?xml version="1.0"?>\r\n<!-- <row> --><x:a b="1>2" c=\'"\'><row r = "3" /><![CDATA[<c>]]>a &amp; b</x:a\n>';

describe('tokens', () => {
  it('are tags, texts and what is neither', () => {
    const tokens = tokensOf(TEXT);
    expect(tokens.map(({ kind, name }) => (name === '' ? kind : `${kind} ${name}`))).toEqual([
      'other',
      'text',
      'other',
      'open x:a',
      'empty row',
      'other',
      'text',
      'close x:a',
    ]);
    expect(tokens.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('are the same tags whatever the pieces', () => {
    const tags = (pieces: readonly string[]) => {
      const markup = new Markup();
      const all: string[] = [];
      let text = '';
      for (const piece of pieces) {
        for (const token of markup.read(piece)) {
          text += token.text;
          if (token.kind !== 'text') all.push(`${token.kind} ${token.text}`);
        }
      }
      markup.end();
      return { all, text };
    };
    const whole = tags([TEXT]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(TEXT.length), { maxLength: 20 }), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), TEXT.length];
        expect(tags(at.slice(1).map((end, index) => TEXT.slice(at[index], end)))).toEqual(whole);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never end: broken, in bounded time', () => {
    expect(() => tokensOf('<a b="')).toThrow(BrokenMarkup);
    const markup = new Markup();
    const read = () => {
      for (let count = 0; count < 100; count++) for (const _ of markup.read('<!--'.padEnd(65_536, ' '))) _;
    };
    expect(read).toThrow(BrokenMarkup);
  });
});

describe('attributes', () => {
  const TAG = `<c  r = "A1" s='3' t="a&amp;&#x41;&#66;&lt;" xr:r="9"/>`;

  it.each([
    ['r', 'A1'],
    ['s', '3'],
    ['t', 'a&AB<'],
    ['xr:r', '9'],
    ['A1', undefined],
  ])('%s is %s', (name, value) => expect(attribute(TAG, name)).toBe(value));

  it('change in their place, in their quotes, or come last', () => {
    expect(withAttribute(TAG, 's', `a'"`)).toBe(TAG.replace("'3'", "'a&apos;&quot;'"));
    expect(withAttribute('<a>', 'b', '1')).toBe('<a b="1">');
    expect(withAttribute('<a />', 'b', '1')).toBe('<a b="1" />');
    expect(withoutAttribute(TAG, 's')).toBe(`<c  r = "A1" t="a&amp;&#x41;&#66;&lt;" xr:r="9"/>`);
    expect(withoutAttribute(TAG, 'q')).toBe(TAG);
  });

  it('what is no reference stays', () =>
    expect(unescaped('&nbsp; &#x110000; & &amp;amp;')).toBe('&nbsp; &#x110000; & &amp;'));
});
