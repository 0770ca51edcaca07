import { describe, expect, it } from 'vitest';
import { procedureWordsFor } from '../../src/present/messages/procedure.ts';
import { conveneWordsFor, voteWordsFor } from '../../src/present/messages/vote.ts';

/** Stands for all parameters of a message, or for one. */
const PARAMETERS = new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? () => 'p' : `<${key}>`) });

function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts(value(PARAMETERS, 'b', 'c'), `${path}()`);
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

describe.each([
  ['procedure', procedureWordsFor],
  ['vote', voteWordsFor],
  ['convene', conveneWordsFor],
] as const)('the words of %s', (_name, wordsFor) => {
  it.each(['vi', 'en'] as const)('%s: whole and in NFC', (lang) => {
    for (const [path, text] of texts(wordsFor(lang))) {
      expect(text, path).toBe(text.normalize('NFC'));
      expect(text, path).not.toMatch(/undefined|\[object|NaN|=>| {2}| \.| ,|\(\)/);
    }
  });

  it('are the same messages in both languages, each in its own', () => {
    const [vi, en] = [texts(wordsFor('vi')), texts(wordsFor('en'))];
    expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
    for (const [index, [path, text]] of vi.entries()) {
      // A text that is parameters alone says the same in both.
      if (/\p{L}{3}/u.test(text.replace(/<\w+>/g, ''))) expect(en[index]![1], path).not.toBe(text);
    }
  });

  it('the Vietnamese is marked, the tone on the right vowel', () => {
    for (const [path, text] of texts(wordsFor('vi')))
      expect(text, path).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
  });
});
