/** The facts that matters take, with their places. */
import type { Authored } from '../authored.ts';
import type { Path } from '../parse.ts';

type Written = Exclude<Authored['matters'][number]['facts'][number], string>;

export interface TakenFact extends Written {
  /** Index of the matter. */
  readonly matter: number;
  readonly path: Path;
}

export function takenFacts(authored: Authored): TakenFact[] {
  return authored.matters.flatMap((matter, m) =>
    matter.facts.map((taken, f): TakenFact => {
      const written: Written = typeof taken === 'string' ? { fact: taken } : taken;
      return { ...written, matter: m, path: ['matters', m, 'facts', f] };
    }),
  );
}
