/** `from` ≥, `above` >, `to` ≤, `below` <: the four limit words of the law (từ, trên, đến, dưới). */
export type LimitWord = 'from' | 'above' | 'to' | 'below';

export type Test =
  /** `limit` is a canonical decimal in the fact's base unit. */
  | { readonly fact: string; readonly test: LimitWord; readonly limit: string }
  /** A choice is one of these; a flag is `yes` or `no`. */
  | { readonly fact: string; readonly test: 'is'; readonly values: readonly string[] }
  /** Any of these is among the fact's values. */
  | { readonly fact: string; readonly test: 'includes'; readonly values: readonly string[] }
  /** The fact has no value besides these. */
  | { readonly fact: string; readonly test: 'only'; readonly values: readonly string[] };
