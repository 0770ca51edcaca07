/** When a rule stands, as tests and what takes it away; and how that is asked where facts are left out. */
import type { CompiledMatter, CompiledTest } from '../../engine/cells/compiled.ts';
import type { Untaken } from '../../engine/cells/feasible-cells.ts';
import { conjunction } from '../../engine/diagram/diagram.ts';

/** All tests hold, and nothing that takes it away does. */
export interface Claim {
  readonly tests: readonly CompiledTest[];
  readonly unless: readonly Claim[];
  /** Index of the rule that displaces another by it; absent of an exception. */
  readonly rule?: number;
}

export function claimOf(rules: CompiledMatter['rules'], rule: number): Claim {
  const { when, except, overriddenBy } = rules[rule]!;
  return {
    tests: when,
    unless: [
      ...except.map((tests): Claim => ({ tests, unless: [] })),
      ...overriddenBy.map((other) => ({ ...claimOf(rules, other), rule: other })),
    ],
  };
}

/** Every fact that a claim asks for. */
export function factsOf({ tests, unless }: Claim): Set<number> {
  return new Set([...tests.map(({ fact }) => fact), ...unless.flatMap((one) => [...factsOf(one)])]);
}

/** The pieces on which a conjunction of tests holds, of one fact. */
export function piecesIn(truth: string): number[] {
  return [...truth].flatMap((bit, piece) => (bit === '1' ? [piece] : []));
}

/**
 * Facts that some claim asks for beside which the fact itself may not be taken: there it is left out, and what is
 * assumed of it has to be put in its place. Of the others nothing has to be: the claim fails by another test.
 */
export function askedWhereUntaken(matter: CompiledMatter, taking: readonly Untaken[]): Set<number> {
  const found = new Set<number>();
  const visit = ({ tests, unless }: Claim, around: readonly CompiledTest[]): void => {
    const all = [...around, ...tests];
    const held = conjunction(all);
    for (const { fact } of tests) {
      for (const { by, taken } of taking.find((one) => one.fact === fact)?.conditions ?? []) {
        const truth = held.get(by);
        if (truth === undefined || !piecesIn(truth).every((piece) => taken[piece])) found.add(fact);
      }
    }
    for (const one of unless) visit(one, all);
  };
  matter.rules.forEach((_, rule) => {
    visit(claimOf(matter.rules, rule), []);
  });
  return found;
}
