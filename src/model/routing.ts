/** What the clauses of a regulation route: whether something in its text was left out. In codes, no words. */

export interface ClauseRouting {
  readonly clause: string;
  /**
   * `routed`: a rule stands on the clause itself; `nothing`: none does, and the regulation says why; `open`: neither;
   * `unlisted`: the numbering has the clause, the regulation does not list it.
   */
  readonly state: 'routed' | 'nothing' | 'open' | 'unlisted';
  /** In the order of the regulation. */
  readonly matters: readonly RoutedMatter[];
}

export interface RoutedMatter {
  readonly matter: string;
  /** Bodies that the rules of the matter on this clause give, highest first. */
  readonly bodies: readonly string[];
}

/** Whether nothing that the regulation says it covers was left out. */
export function isWhole(routing: readonly ClauseRouting[]): boolean {
  return routing.every(({ state }) => state === 'routed' || state === 'nothing');
}
