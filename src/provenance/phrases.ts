/** Tables of names and phrases that are looked for in running text. */
import { type TextWord, wordsIn } from './words.ts';

/** Names or phrases, each with what it stands for. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const keys = wordsIn(phrase).map(({ key }) => key);
      if (keys.length === 0) continue;
      const known = this.#byFirst.get(keys[0]!) ?? [];
      known.push({ keys, value });
      this.#byFirst.set(keys[0]!, known);
    }
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** All of them, one behind another; of those that begin at one word the longest. */
  readonly finder = (words: readonly TextWord[]): PlacedPhrase<T>[] => {
    const placed: PlacedPhrase<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.#at(words, at);
      if (found !== undefined) placed.push({ value: found.value, start: at, end: at + found.length });
      at += found?.length ?? 1;
    }
    return placed;
  };

  /** No mark stands within it. */
  #at(words: readonly TextWord[], at: number): { readonly value: T; readonly length: number } | undefined {
    const known = this.#byFirst.get(words[at]?.key ?? '') ?? [];
    const found = known.find(({ keys }) =>
      keys.every((key, index) => {
        const word = words[at + index];
        return word?.key === key && (index === 0 || word.mark === '');
      }),
    );
    return found && { value: found.value, length: found.keys.length };
  }
}

/** Indexes of the first word, and behind the last. */
export interface PlacedPhrase<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** The phrases of a file of them, one a line. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
