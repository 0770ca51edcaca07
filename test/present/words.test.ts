import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/words.ts';
import { decisionWordsFor } from '../../src/present/messages/decision.ts';
import { helpWordsFor } from '../../src/present/messages/help.ts';
import { listWordsFor } from '../../src/present/messages/list.ts';
import { problemWordsFor } from '../../src/present/messages/problems.ts';
import { explainWordsFor } from '../../src/present/messages/regulation.ts';
import { usageWordsFor } from '../../src/present/messages/usage.ts';
import { validateWordsFor } from '../../src/present/messages/validate.ts';

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

const ALL = {
  decision: decisionWordsFor,
  problems: problemWordsFor,
  usage: usageWordsFor,
  explain: explainWordsFor,
  help: helpWordsFor,
  list: listWordsFor,
  validate: validateWordsFor,
};
const wordsIn = (lang: Lang) =>
  Object.fromEntries(Object.entries(ALL).map(([topic, of]) => [topic, of(lang)]));
const vi = wordsIn('vi');

describe.each(['vi', 'en'] as const)('the words of %s', (lang) => {
  const words = wordsIn(lang);

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
    for (const [path, text] of texts(problemWordsFor(lang).problems)) {
      if (/\.found(\(\))?$/.test(path)) expect(text, path).toMatch(/[.]$/);
    }
  });
});

it('the Vietnamese is marked, the tone on the right vowel', () => {
  for (const [path, text] of texts(vi))
    expect(text, path).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
});
