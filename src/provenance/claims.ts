/** What the words of a clause state, kind by kind: enough to name what was changed in them. */
import { CLAIM_KINDS, type ClaimKind, type Claims } from '../model/source-record.ts';
import { findFigures } from '../notation/figures-in-text.ts';
import claimWords from './claim-words.txt';
import type { BodyNames } from './named-bodies.ts';
import { linesOf, Phrases } from './phrases.ts';
import { verbsIn } from './stated-actions.ts';
import { type TextWord, wordKey, wordsIn } from './words.ts';

/** What words turn a statement into another, by kind; `none` where they are part of other words. */
const TURNS: Phrases<readonly [kind: string, word: string]> = new Phrases(
  linesOf(claimWords).flatMap((line) => {
    const [kind = '', phrases = ''] = line.split(': ');
    return phrases.split(', ').map((phrase) => [phrase, [kind, phrase]] as const);
  }),
);

/** What classes and groups are named behind: "nhóm A, B", "hạng I". */
const CLASSES = new Set(
  ['nhóm', 'loại', 'hạng', 'cấp', 'bậc', 'khóa', 'vùng', 'phụ lục'].flatMap((name) =>
    wordsIn(name)
      .slice(-1)
      .map(({ key }) => key),
  ),
);
const CLASS = /^(?:[A-ZĐ]|[IVX]+)$/i;

export function claimsOf(text: string, names: BodyNames): Claims {
  const words = wordsIn(text);
  const counted = [
    ...verbsIn(words).map((verb) => ['verbs', verb] as const),
    ...TURNS.finder(words).map(({ value }) => value),
    ...words
      .flatMap(({ mark }) => [...mark].filter((sign) => LIST_MARKS.includes(sign)))
      .map((sign) => ['marks', sign] as const),
  ];
  const claims: Record<ClaimKind, readonly string[]> = {
    bodies: names.finder(words).map(({ value }) => value.name),
    figures: findFigures(text).map(({ phrase }) => phrase),
    classes: classesIn(words),
    numbers: words.filter(({ raw }) => /^\d/.test(raw)).map(({ raw }) => raw),
    verbs: told(counted, 'verbs'),
    exceptions: told(counted, 'exceptions'),
    negations: told(counted, 'negations'),
    modals: told(counted, 'modals'),
    conditions: told(counted, 'conditions'),
    agreement: told(counted, 'agreement'),
    marks: told(counted, 'marks'),
  };
  return Object.fromEntries(
    CLAIM_KINDS.filter((kind) => claims[kind].length > 0).map((kind) => [kind, claims[kind]]),
  );
}

const AND = wordKey('và');
const LIST_MARKS = [',', ';', '('];

/** Each word once, with how often it stands. */
function told(counted: readonly (readonly [kind: string, word: string])[], kind: ClaimKind): string[] {
  const counts = new Map<string, number>();
  for (const [own, word] of counted) if (own === kind) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => (count === 1 ? word : `${word} ×${count}`))
    .sort((a, b) => (a < b ? -1 : 1));
}

function classesIn(words: readonly TextWord[]): string[] {
  const found: string[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!CLASSES.has(words[at - 1]!.key)) continue;
    const noun = words[at - 1]!.raw.toLowerCase();
    while (at < words.length && CLASS.test(words[at]!.raw) && isListed(words[at]!)) {
      found.push(`${noun} ${words[at]!.raw.toUpperCase()}`);
      at += words[at + 1]?.key === AND ? 2 : 1;
    }
  }
  return found;
}

function isListed({ mark }: TextWord): boolean {
  return mark === '' || mark === ',' || mark === '(';
}
