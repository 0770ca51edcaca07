/** Words in each language, and notices: codes that words are put to later. */

export type Lang = 'vi' | 'en';

/** The same words in each language people read. */
export type Words = Readonly<Record<Lang, string>>;

/** What a regulation says of a point or leaves open and, apart from it, what the program takes it to mean. */
export interface Remark {
  readonly message: Words;
  readonly taken?: Words;
}

/** A warning or a piece of advice in codes; the words are put in by who presents it. */
export interface Notice {
  readonly code: string;
  readonly clauses: readonly string[];
  /** Values for the words: fact ids, canonical decimals, codes. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}
