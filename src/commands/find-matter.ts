/** Looking for a matter by what people call it. */
import type { Fact } from '../model/fact.ts';
import { clausesOfMatter, type Matter, type Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { fold } from '../notation/fold.ts';
import { nearest, type Spelling } from '../notation/spelling.ts';
import { hasMarks, isLike, isMeant, isSame, type TypedWord, wordsOf } from '../notation/typed-word.ts';

export interface FoundMatter {
  readonly code: string;
  /** The word it was found by, where that is not its name. */
  readonly by: string;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly TypedWord[];
  readonly weight: number;
  /** The name holds it: whoever sees the name sees why the matter was found. */
  readonly inName: boolean;
  /** Looked for inside what was typed as well. */
  readonly isTerm: boolean;
}

/** What a matter is found by, and how much that counts. */
const WEIGHTS = { name: 8, term: 6, value: 4, subject: 2 } as const;

/** How a phrase fits what was typed. */
interface Fit {
  readonly score: number;
  /** `meant`: all that was typed stands in it; `like`: but for marks; `part`: it stands in what was typed. */
  readonly how: 'meant' | 'like' | 'part';
}

/** The matters of a regulation as they can be looked for. */
export class MatterFinder {
  readonly #phrases: ReadonlyMap<string, readonly Phrase[]>;

  constructor(regulation: Regulation, codes: readonly string[], lang: Lang) {
    const matters = regulation.matters.filter(({ code }) => codes.includes(code));
    this.#phrases = new Map(matters.map((matter) => [matter.code, phrasesOf(matter, regulation, lang)]));
  }

  /**
   * The matters that fit what was typed, the best first; the last word may be unfinished. What is typed with marks is
   * meant so: where a matter fits it with them, those that fit but for marks are left out. All of them, in the order
   * of the regulation, for an empty text; none where nothing fits.
   */
  find(typed: string): FoundMatter[] {
    const words = wordsOf(typed);
    if (words.length === 0) return [...this.#phrases.keys()].map((code) => ({ code, by: '' }));
    const all = [...this.#phrases].flatMap(([code, phrases]) => {
      const best = bestOf(phrases, words);
      return best === undefined ? [] : [{ code, ...best }];
    });
    const isMeant = all.some(({ how }) => how === 'meant');
    const found = all.filter(({ how }) => !isMeant || how !== 'like').sort((a, b) => b.score - a.score);
    return found.map(({ code, by }) => ({ code, by }));
  }

  /** At most three matters whose words are written much like what was typed: for a slip, where nothing fits. */
  near(typed: string): string[] {
    const spellings = [...this.#phrases].flatMap(([code, phrases]) =>
      phrases
        .filter(({ isTerm }) => isTerm)
        .map(({ text }): Spelling => ({ folded: fold(text), code, show: code })),
    );
    return nearest(fold(typed), spellings);
  }
}

function phrasesOf(matter: Matter, regulation: Regulation, lang: Lang): Phrase[] {
  const { name, forms, keywords = [], code } = matter;
  const rules = regulation.rules.filter((rule) => rule.matter === code);
  const own = clausesOfMatter(matter, regulation);
  const clauses = regulation.clauses.filter(({ id }) => own.includes(id));
  const values = matter.facts.flatMap((taken) =>
    valueNames(regulation.facts.find(({ id }) => id === taken.fact)),
  );
  const shown = ` ${fold(name[lang])} `;
  const phrases = (texts: readonly string[], weight: number): Phrase[] =>
    texts.map((text) => ({
      text,
      words: wordsOf(text),
      weight,
      inName: weight === WEIGHTS.name || shown.includes(` ${fold(text)} `),
      isTerm: weight >= WEIGHTS.value,
    }));
  return [
    ...phrases([name[lang], name.vi, name.en, code], WEIGHTS.name),
    ...phrases([...forms, ...keywords], WEIGHTS.term),
    ...phrases(values, WEIGHTS.value),
    ...phrases(
      [...rules, ...clauses].flatMap(({ subject }) => [subject.vi, subject.en]),
      WEIGHTS.subject,
    ),
  ];
}

/** A sector such as "sân golf" says what is being built: of the values only those of several are such words. */
function valueNames(fact: Fact | undefined): string[] {
  if (fact?.kind !== 'several' && fact?.kind !== 'choice') return [];
  return fact.values
    .flatMap(({ name, forms }) => [name.vi, name.en, ...forms])
    .filter((text) => text.length > 3);
}

function bestOf(
  phrases: readonly Phrase[],
  typed: readonly TypedWord[],
): (Fit & { readonly by: string }) | undefined {
  let best: (Fit & { readonly by: string }) | undefined;
  for (const one of phrases) {
    const fit = fitOf(one, typed);
    if (fit !== undefined && (best === undefined || isBetter(fit, best))) {
      best = { ...fit, by: one.inName ? '' : one.text };
    }
  }
  return best;
}

function isBetter(one: Fit, other: Fit): boolean {
  const [a, b] = [one, other].map(({ how }) => how === 'meant');
  return a === b ? one.score > other.score : a!;
}

/** All that was typed stands in the phrase, or the whole phrase in what was typed; nothing otherwise. */
function fitOf(phrase: Phrase, typed: readonly TypedWord[]): Fit | undefined {
  return typedInPhrase(phrase, typed) ?? (phrase.isTerm ? phraseInTyped(phrase, typed) : undefined);
}

function typedInPhrase({ words, weight }: Phrase, typed: readonly TypedWord[]): Fit | undefined {
  const places = placesOf(typed, words);
  if (places === undefined) return undefined;
  const { at, how } = places;
  const asTyped = typed.filter((word, index) => isSame(word, words[at[index]!]!)).length;
  const isRun = at.every((place, index) => place === at[0]! + index);
  const isWhole =
    typed.length === words.length && typed.every((word, index) => isLike(word, words[index]!, false));
  // The more of the phrase was typed, and the nearer to its beginning, the surer; words apart may mean other things.
  const share = typed.length / words.length;
  const score = weight * 10 + 10 * share + 3 * asTyped + (at[0] === 0 ? 2 : 0);
  return { score: score + (isWhole ? 20 : isRun ? 0 : -15), how };
}

/** What makes a word that was typed one of a phrase; the last may be unfinished. */
const FITS = [
  [
    'meant',
    (typed: TypedWord, word: TypedWord, unfinished: boolean) =>
      isLike(typed, word, unfinished) && isMeant(typed, word, unfinished),
  ],
  ['like', isLike],
] as const;

/** Where in a phrase the words that were typed stand: as they are meant where they do, and as a run where they do. */
function placesOf(
  typed: readonly TypedWord[],
  words: readonly TypedWord[],
): { readonly at: readonly number[]; readonly how: 'meant' | 'like' } | undefined {
  // Most phrases have nothing to do with what was typed, and this is asked at every key.
  const mayStand = typed.every((word, index) =>
    words.some((other) => isLike(word, other, index === typed.length - 1)),
  );
  if (!mayStand) return undefined;
  for (const [how, fits] of FITS) {
    const stands = (index: number, place: number): boolean =>
      place < words.length && fits(typed[index]!, words[place]!, index === typed.length - 1);
    const run = words.findIndex((_, start) => typed.every((__, index) => stands(index, start + index)));
    if (run >= 0) return { at: typed.map((_, index) => run + index), how };
    const apart = typed.map((_, index) => words.findIndex((__, place) => stands(index, place)));
    if (apart.every((place) => place >= 0)) return { at: apart, how };
  }
  return undefined;
}

function phraseInTyped({ words, weight }: Phrase, typed: readonly TypedWord[]): Fit | undefined {
  const at = typed.findIndex((_, start) =>
    words.every((word, index) => typed[start + index]?.folded === word.folded),
  );
  if (at < 0 || words.length === 0) return undefined;
  const inMarks = words.every((word, index) => isSame(word, typed[at + index]!));
  // "hỗ trợ" is not about a "hồ": what is typed with marks fits no single word with others.
  if (typed.some(hasMarks) && !inMarks) return undefined;
  return { score: weight + words.length * 4 + (inMarks ? 3 : 0), how: 'part' };
}
