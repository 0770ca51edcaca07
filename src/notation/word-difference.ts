/** Where the words of two texts differ: only in what they say, not in how they are set; see {@link wordingKey}. */
import { diffArrays } from 'diff';
import type { WordRun } from '../model/text-difference.ts';
import { wordingKey } from './wording.ts';

/** Texts that differ in more words than this are not compared word by word: what is alike in them is chance. */
const MOST_CHANGES = 2000;

/** Where words are in both, they are given as the new text has them. */
export function wordDifference(old: string, current: string): WordRun[] {
  const options = {
    comparator: (a: Token, b: Token): boolean => a.key === b.key,
    maxEditLength: MOST_CHANGES,
  };
  const changes = diffArrays(tokensOf(old), tokensOf(current), options);
  if (changes === undefined) return withoutEmpty([run('old', old), run('new', current)]);
  const runs = changes.map(({ value, added, removed }) =>
    run(removed ? 'old' : added ? 'new' : 'both', value.map(({ text }) => text).join(' ')),
  );
  return joined(withoutAlike(withoutEmpty(runs)));
}

interface Token {
  readonly text: string;
  readonly key: string;
}

/** Words; a dash stands with the one before it, or behind it at the beginning. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let waiting = '';
  const words = text.split(/\s+/u).filter(Boolean);
  words.forEach((word, at) => {
    const key = wordingKey(word);
    const last = tokens.at(-1);
    if (key !== '') {
      tokens.push({ text: waiting + word, key });
      waiting = '';
    } else if (last === undefined) waiting += `${word} `;
    else {
      const parts = wordingKey(`${last.text} ${word} ${words[at + 1] ?? ''}`).includes('-');
      tokens[tokens.length - 1] = { text: `${last.text} ${word}`, key: last.key + (parts ? '-' : '') };
    }
  });
  return tokens;
}

function run(where: WordRun['in'], words: string): WordRun {
  return { in: where, words };
}

function withoutEmpty(runs: readonly WordRun[]): WordRun[] {
  return runs.filter(({ words }) => words !== '');
}

/** Words that only a line break within one of them makes different are the same, read with the word that follows. */
function withoutAlike(runs: readonly WordRun[]): WordRun[] {
  const kept: WordRun[] = [];
  runs.forEach((one, at) => {
    const last = kept.at(-1);
    const [following = ''] = runs[at + 1]?.words.split(' ') ?? [];
    const keyOf = ({ words }: WordRun): string => wordingKey(`${words} ${following}`);
    const isPair = last?.in === 'old' && one.in === 'new';
    if (isPair && keyOf(last) === keyOf(one)) kept[kept.length - 1] = run('both', one.words);
    else kept.push(one);
  });
  return kept;
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const all: WordRun[] = [];
  for (const one of runs) {
    const last = all.at(-1);
    if (last?.in === one.in) all[all.length - 1] = run(one.in, `${last.words} ${one.words}`);
    else all.push(one);
  }
  return all;
}
