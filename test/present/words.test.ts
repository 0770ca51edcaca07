import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/present/messages/words.ts';

/** Stands for all parameters of a message, or for one: every one says its name, or nothing. */
function parameters(say: (name: string) => string): object {
  return new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? () => say('count') : say(key)) });
}

const NAMED = parameters((name) => `<${name}>`);
const EMPTY = parameters(() => '');

/** Every text under an object, messages with parameters called once with all of them and once with none. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const rest = ['b', 'c', 'd'];
    return [
      ...texts(value(NAMED, ...rest), `${path}()`),
      ...texts(value(EMPTY, '', '', ''), `${path}(empty)`),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

const vi = messagesFor('vi');

describe.each(['vi', 'en'] as const)('the words of %s', (lang) => {
  const words = messagesFor(lang);

  it('are whole, in NFC, and never say undefined', () => {
    for (const [path, text] of texts(words)) {
      expect(text, path).toBe(text.normalize('NFC'));
      expect(text, path).not.toMatch(/undefined|\[object|NaN|=>/);
      if (!path.includes('(empty)')) expect(text, path).not.toMatch(/ {2}| \.(?![.\w])| ,|\(\)/);
    }
  });

  it('are the same messages in both languages', () => {
    const paths = (all: unknown) => texts(all).map(([path]) => path);
    expect(paths(words)).toEqual(expect.arrayContaining(paths(vi)));
    expect(paths(words)).toHaveLength(paths(vi).length);
  });

  it('say for every problem what was found', () => {
    for (const [path, text] of texts(words.problems)) {
      if (/\.found(\(\))?$/.test(path)) expect(text, path).toMatch(/[.]$/);
    }
  });
});

it('the Vietnamese is marked, the tone on the right vowel', () => {
  for (const [path, text] of texts(vi))
    expect(text, path).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
});
