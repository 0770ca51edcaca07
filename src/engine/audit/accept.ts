/** Findings that the regulation accepts, each with its reason. */
import type { Finding } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import { found } from './found.ts';

/**
 * The findings with what is accepted of them marked, and a warning for every acceptance that meets none. That a
 * matter was not proved cannot be accepted; and as long as one was not, an acceptance may be meant for what would
 * have been found there, so that none is complained of.
 */
export function accept(regulation: Regulation, findings: readonly Finding[]): Finding[] {
  const accepted = regulation.accepted ?? [];
  const reasons = new Map(accepted.map(({ finding, reason }) => [finding, reason]));
  const ids = new Set(findings.map(({ id }) => id));
  const isProved = findings.every(({ kind }) => kind !== 'not-proved');
  const idle = isProved ? accepted.filter(({ finding }) => !ids.has(finding)) : [];
  return [
    ...findings.map((finding) =>
      finding.kind === 'not-proved' ? finding : { ...finding, accepted: reasons.get(finding.id) ?? null },
    ),
    ...idle.map(({ finding }) =>
      found(regulation, { id: `acceptance-idle:${finding}`, kind: 'acceptance-idle', level: 'warning' }),
    ),
  ];
}
