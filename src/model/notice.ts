/** A warning or a piece of advice in codes; the words are put in outside the engine. */
export interface Notice {
  readonly code: string;
  readonly clauses: readonly string[];
  /** Values for the words: fact ids, canonical decimals, codes. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}
