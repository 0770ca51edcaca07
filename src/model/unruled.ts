import type { Clause, Regulation } from './regulation.ts';
import type { Words } from './words.ts';

/** Why no rule stands on a clause: as it says itself, or as a matter says that names it and has no rules. */
export function whyUnruled({ id, unruled }: Clause, { matters }: Regulation): Words | undefined {
  return unruled ?? matters.find((matter) => matter.unruled?.clauses.includes(id))?.unruled?.message;
}
