/** Circumstances stand beside the facts that decide: they are never both, and never taken for granted. */
import type { Checked, Complaint } from './checked.ts';
import { takenFacts } from './taken-facts.ts';

export function circumstanceApart({ authored, facts }: Checked): Complaint[] {
  const circumstances = authored.circumstances ?? [];
  const taken = takenFacts(authored)
    .filter(({ fact }) => circumstances.includes(fact))
    .map(({ fact, path }): Complaint => ({ name: fact, path }));
  const assumed = circumstances.flatMap((name, c): Complaint[] => {
    const fact = facts.get(name);
    return fact !== undefined && 'assumed' in fact ? [{ name, path: ['circumstances', c] }] : [];
  });
  return [...taken, ...assumed];
}
