/** The rules that stand in one cell, exceptions and overrides applied. */
import type { CompiledRule, CompiledTest } from './compiled.ts';
import type { Cell } from './space.ts';

export function standingRules(rules: readonly CompiledRule[], cell: Cell): CompiledRule[] {
  const hold = (tests: readonly CompiledTest[]) =>
    tests.every(({ fact, holds }) => holds[cell[fact]!] === '1');
  const known: boolean[] = [];
  const stands = (index: number): boolean => {
    const { when, except, overriddenBy } = rules[index]!;
    known[index] ??= hold(when) && !except.some(hold) && !overriddenBy.some(stands);
    return known[index]!;
  };
  return rules.filter((_, index) => stands(index));
}
