/** Who can decide a matter at all. */
import type { Matter, Regulation } from '../../model/regulation.ts';
import { compileRegulation } from '../diagram/compile.ts';
import { decide } from './decide.ts';

interface EligibleBodies {
  /** The bodies that decide by a rule, for some facts. */
  readonly bodies: readonly string[];
  /** Whether there are facts for which no rule fits. */
  readonly residual: boolean;
}

/** No body has this code. */
const NOBODY = '';

/**
 * Exact over all facts. The residual body may decide by rules too: under a name of its own, what is left to it is
 * another end than what it decides.
 */
export function eligibleBodies(regulation: Regulation, matter: Matter): EligibleBodies {
  if (matter.unruled !== undefined) return { bodies: [], residual: true };
  const nobody = { code: NOBODY, name: matter.name, forms: [] };
  const renamed = compileRegulation({
    ...regulation,
    matters: [matter],
    bodies: [...regulation.bodies, nobody],
    residual: { body: NOBODY, clause: '', message: matter.name },
  });
  const unknown = { matter: matter.code, facts: new Map(), warnings: [] };
  const { candidates } = decide(renamed, unknown, { asOf: '', strict: true });
  return {
    bodies: candidates.filter((code) => code !== NOBODY),
    residual: candidates.includes(NOBODY),
  };
}
