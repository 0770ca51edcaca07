/** HTML as data: no text becomes markup, nothing that runs or loads is drawn. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../src/present/html/document.ts';
import { element, toHtml } from '../../../src/present/html/element.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const unescaped = (html: string) => html.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]!);

describe('a text', () => {
  it('stays text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('<script>', '"', "'", '&', '</p>', ''),
        (some, mark) => {
          const text = some + mark;
          const html = toHtml(element('p', { title: text }, text));
          const [, attribute, inner] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(html)!;
          expect(unescaped(inner!).trim()).toBe(unescaped(attribute!).trim());
        },
      ),
      { seed: 20251130, numRuns: 500 },
    );
    expect(toHtml(element('p', {}, '<b onclick="x">'))).toBe('<p>&lt;b onclick=&quot;x&quot;&gt;</p>');
  });

  it('keeps the blanks that part it from what stands beside it', () => {
    expect(toHtml(element('p', {}, 'a ', element('b', {}, 'c'), ' ', element('b', {}, 'd')))).toBe(
      '<p>a <b>c</b> <b>d</b></p>',
    );
  });
});

it.each(['script', 'iframe', 'style', 'a b', 'P'])('no <%s> is drawn', (tag) => {
  expect(() => element(tag, {})).toThrow(RangeError);
});

it.each(['onclick', 'src', 'href', 'style', 'a"b'])('no attribute %s is drawn', (name) => {
  expect(() => element('p', { [name]: 'x' })).toThrow(RangeError);
});

it('a document allows its own style by its digest, and nothing else', async () => {
  const html = await htmlDocument({
    lang: 'vi',
    title: 'A & <B>',
    style: '\nbody { margin: 0 }\n',
    body: [element('p', {}, 'x')],
  });
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
  const digest = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).toContain('<title>A &amp; &lt;B&gt;</title>');
  expect(html.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true);
  expect(html.endsWith('</html>\n')).toBe(true);
});
