/** Which bodies a text names: those of the regulation by code, other organs and offices by their general names. */
import type { Body, Regulation } from '../model/regulation.ts';
import abbreviations from './abbreviations.txt';
import offices from './offices.txt';
import organs from './organs.txt';
import { linesOf, Phrases, type PlacedPhrase } from './phrases.ts';
import type { TextWord } from './words.ts';

export interface Named {
  /** Code of a body of the regulation, or the general name of another organ or office. */
  readonly name: string;
  readonly kind: 'body' | 'organ' | 'office';
}

/** A name, and whether a person's office stands right before it: "Bí thư Đảng ủy" names no Đảng ủy. */
export interface PlacedName extends PlacedPhrase<Named> {
  readonly ofOffice: boolean;
}

export class BodyNames {
  readonly #phrases: Phrases<Named>;

  constructor({ bodies }: Pick<Regulation, 'bodies'>) {
    this.#phrases = new Phrases<Named>([
      // Of two that are alike the first counts: a regulation's own.
      ...bodies.flatMap((body) => formsOf(body).map((form) => [form, asNamed(body)] as const)),
      ...linesOf(organs).map((name) => [name, { name, kind: 'organ' }] as const),
      ...linesOf(offices).map((name) => [name, { name, kind: 'office' }] as const),
    ]);
  }

  /** In order; of names within one another the longest. */
  readonly finder = (words: readonly TextWord[]): PlacedName[] => {
    const placed = this.#phrases.finder(words);
    return placed.map((one, index) => {
      const before = placed[index - 1];
      const adjoins = before?.end === one.start && words[one.start]!.mark === '';
      return { ...one, ofOffice: adjoins && before.value.kind === 'office' };
    });
  };
}

/** The codes of the regulation's bodies among names, those in a person's office with them. */
export function bodiesIn(placed: readonly PlacedName[]): string[] {
  return placed.filter(({ value }) => value.kind === 'body').map(({ value }) => value.name);
}

function asNamed({ code }: Body): Named {
  return { name: code, kind: 'body' };
}

/** What is written short in one place is written out in another. */
const SHORT = linesOf(abbreviations).map((line) => line.split(': ') as [short: string, long: string]);

function formsOf({ name, fullName, forms }: Body): string[] {
  const written = [name.vi, ...(fullName ? [fullName.vi] : []), ...forms];
  return written.flatMap((form) => [
    form,
    ...SHORT.flatMap(([short, long]) => [form.replaceAll(short, long), form.replaceAll(long, short)]),
  ]);
}
