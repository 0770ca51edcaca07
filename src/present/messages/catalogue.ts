/** Sentences in both languages, side by side: what a table of them looks like, its words in one language, and problems filled in. */
import type { Lang } from '../../model/words.ts';

/** What is said: as it is, or with parameters to fill in. */
type Sentence = string | ((...params: never[]) => string);

/** The same in Vietnamese and in English. */
export type Said<T extends Sentence = Sentence> = readonly [vi: T, en: T];

/** Sentences by their names, in groups; heads of columns as a list. A sentence that lacks a language does not compile. */
export interface Catalogue {
  readonly [name: string]: Said | readonly [Said, ...Said[]] | Catalogue;
}

/** The shape of a catalogue in one language. */
export type Words<T> = T extends readonly [infer Vi extends Sentence, infer En extends Sentence]
  ? Vi | En
  : { readonly [Name in keyof T]: Words<T[Name]> };

/** A catalogue by language. Groups are opened when they are first read, since a run says few of the sentences. */
export function wordsOf<T extends Catalogue>(catalogue: T): (lang: Lang) => Words<T> {
  const views: Partial<Record<Lang, Words<T>>> = {};
  return (lang) => {
    views[lang] ??= open(catalogue, lang === 'en' ? 1 : 0) as Words<T>;
    return views[lang];
  };
}

function open(group: object, index: 0 | 1): object {
  const view = Array.isArray(group) ? [] : {};
  for (const [name, entry] of Object.entries(group)) {
    if (isSaid(entry)) Object.assign(view, { [name]: entry[index] });
    else
      Object.defineProperty(view, name, {
        get: () => {
          const value = open(entry, index);
          Object.defineProperty(view, name, { value });
          return value;
        },
        enumerable: true,
        configurable: true,
      });
  }
  return view;
}

function isSaid(entry: object): entry is Said {
  return Array.isArray(entry) && typeof entry[0] !== 'object';
}

export type Trouble<P> = {
  readonly found: Said<string> | Said<(params: P) => string>;
  readonly expected?: Said<string> | Said<(params: P) => string>;
  readonly fix?: Said<string> | Said<(params: P) => string>;
};

export interface ProblemWords {
  readonly found: string;
  /** '' where there is nothing to say. */
  readonly expected: string;
  readonly fix: string;
}

export function fillIn<P>({ found, expected, fix }: Words<Trouble<P>>, params: P): ProblemWords {
  const say = (sentence: string | ((params: P) => string) = ''): string =>
    typeof sentence === 'string' ? sentence : sentence(params);
  return { found: say(found), expected: say(expected), fix: say(fix) };
}

/** What may have been meant, where something is near. */
export const nearest = {
  vi: (near: string): string => (near === '' ? '' : ` Có phải: ${near}?`),
  en: (near: string): string => (near === '' ? '' : ` Did you mean ${near}?`),
};
export const amongst = {
  vi: (known: string): string => (known === '' ? '' : `Chọn một trong: ${known}.`),
  en: (known: string): string => (known === '' ? '' : `Choose one of: ${known}.`),
};
