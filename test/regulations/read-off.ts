/** What a regulation says, read off for tests. */
import type { Regulation } from '../../src/model/regulation.ts';
import type { Advice } from '../../src/model/step.ts';

/** The bodies that the rules of each clause give, in the order of the alphabet: `higher or lower` where undivided. */
export function clausesWithBodies({ rules }: Regulation): Record<string, string[]> {
  const given: Record<string, string[]> = {};
  for (const { clause, body, or = [] } of rules) {
    const named = [body, ...or].join(' or ');
    given[clause] = [...new Set([...(given[clause] ?? []), named])].sort();
  }
  return given;
}

/** The steps of a code that can stand for a body. */
export function stepsOf({ advice }: Regulation, code: string, body: string): Advice[] {
  return advice.filter((step) => step.code === code && step.bodies.includes(body));
}
