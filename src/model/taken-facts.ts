import type { Matter, MatterFact, Regulation } from './regulation.ts';

/** Every fact that a proposal of the matter may give: the matter's own, and the circumstances of the regulation. */
export function takenFacts({ circumstances = [] }: Regulation, matter: Matter): readonly MatterFact[] {
  return [...matter.facts, ...circumstances.map((fact): MatterFact => ({ fact }))];
}
