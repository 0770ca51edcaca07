/** Looking for a matter by what people call it. */
import type { Fact, Lang, Matter, Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';

export interface FoundMatter {
  readonly code: string;
  /** The word it was found by, where that is not its name. */
  readonly by: string;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  /** The words with their marks: one that is typed with marks is meant so. */
  readonly marked: readonly string[];
  readonly weight: number;
  readonly isName: boolean;
  /** Looked for inside what was typed as well. */
  readonly isTerm: boolean;
}

/** What a matter is found by, and how much that counts. */
const WEIGHTS = { name: 8, term: 6, value: 4, subject: 2 } as const;

/** The matters of a regulation as they can be looked for. */
export class MatterFinder {
  readonly #phrases: ReadonlyMap<string, readonly Phrase[]>;

  constructor(regulation: Regulation, codes: readonly string[], lang: Lang) {
    const matters = regulation.matters.filter(({ code }) => codes.includes(code));
    this.#phrases = new Map(matters.map((matter) => [matter.code, phrasesOf(matter, regulation, lang)]));
  }

  /**
   * The matters that fit what was typed, the best first; the last word may be unfinished. All of them, in the order
   * of the regulation, for an empty text; none where nothing fits.
   */
  find(typed: string): FoundMatter[] {
    const marked = wordsOf(typed.normalize('NFC').toLowerCase());
    const words = wordsOf(fold(typed));
    if (words.length === 0) return [...this.#phrases.keys()].map((code) => ({ code, by: '' }));
    const found = [...this.#phrases].flatMap(([code, phrases]) => {
      const best = bestOf(phrases, words, marked);
      return best === undefined ? [] : [{ code, ...best }];
    });
    found.sort((a, b) => b.score - a.score);
    return found.map(({ code, by }) => ({ code, by }));
  }
}

function phrasesOf(matter: Matter, regulation: Regulation, lang: Lang): Phrase[] {
  const { name, forms, keywords = [], code } = matter;
  const rules = regulation.rules.filter((rule) => rule.matter === code);
  const clauses = regulation.clauses.filter(({ id }) => rules.some((rule) => rule.clause === id));
  const values = matter.facts.flatMap((taken) =>
    valueNames(regulation.facts.find(({ id }) => id === taken.fact)),
  );
  return [
    ...[name[lang], name.vi, name.en, code].map((text) => phrase(text, WEIGHTS.name, true)),
    ...[...forms, ...keywords].map((text) => phrase(text, WEIGHTS.term, false)),
    ...values.map((text) => phrase(text, WEIGHTS.value, false)),
    ...[...rules, ...clauses].flatMap(({ subject }) => [
      phrase(subject.vi, WEIGHTS.subject, false),
      phrase(subject.en, WEIGHTS.subject, false),
    ]),
  ];
}

/** A sector such as "sân golf" says what is being built: of the values only those of several are such words. */
function valueNames(fact: Fact | undefined): string[] {
  if (fact?.kind !== 'several' && fact?.kind !== 'choice') return [];
  return fact.values
    .flatMap(({ name, forms }) => [name.vi, name.en, ...forms])
    .filter((text) => text.length > 3);
}

function phrase(text: string, weight: number, isName: boolean): Phrase {
  const isTerm = weight >= WEIGHTS.value;
  const marked = wordsOf(text.normalize('NFC').toLowerCase());
  return { text, words: wordsOf(fold(text)), marked, weight, isName, isTerm };
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

function bestOf(
  phrases: readonly Phrase[],
  words: readonly string[],
  marked: readonly string[],
): { score: number; by: string } | undefined {
  let best: { score: number; by: string } | undefined;
  for (const one of phrases) {
    const score = scoreOf(one, words, marked);
    if (score > (best?.score ?? 0)) best = { score, by: one.isName ? '' : one.text };
  }
  return best;
}

/** All that was typed stands in the phrase, or the whole phrase in what was typed; nothing otherwise. */
function scoreOf(phrase: Phrase, words: readonly string[], marked: readonly string[]): number {
  const last = words.length - 1;
  const hits = words.map((word, index) =>
    phrase.words.findIndex((other) => other === word || (index === last && other.startsWith(word))),
  );
  const asMarked = hits.filter((hit, index) => hit >= 0 && phrase.marked[hit] === marked[index]).length;
  if (hits.every((hit) => hit >= 0)) {
    // The more of the phrase was typed, and the nearer to its beginning, the surer.
    const share = words.length / phrase.words.length;
    return phrase.weight * 10 + 10 * share + 3 * asMarked + (hits[0] === 0 ? 2 : 0);
  }
  const at = phrase.isTerm ? placeOf(phrase.words, words) : -1;
  if (at < 0) return 0;
  const inMarks = phrase.marked.every((word, index) => word === marked[at + index]);
  const typedInMarks = marked.some((word, index) => word !== words[index]);
  // "hỗ trợ" is not about a "hồ": what is typed with marks fits no single word with others.
  if (typedInMarks && !inMarks) return 0;
  return phrase.weight + phrase.words.length * 4 + (inMarks ? 3 : 0);
}

/** Where a run of words stands in another; -1 where it does not. */
function placeOf(run: readonly string[], words: readonly string[]): number {
  if (run.length === 0) return -1;
  for (let start = 0; start + run.length <= words.length; start++) {
    if (run.every((word, index) => words[start + index] === word)) return start;
  }
  return -1;
}
