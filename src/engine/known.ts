/** What is known to hold of a proposal, for notices: an unknown never does. */
import type { Proposal } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Test } from '../model/test.ts';
import { type CompiledMatter, testKey } from './compiled.ts';
import { type Projection, testVerdict } from './verdicts.ts';

export interface Known {
  readonly matter: CompiledMatter;
  readonly regulation: Regulation;
  readonly projection: Projection;
  readonly facts: Proposal['facts'];
}

export function knownToHold(tests: readonly Test[], known: Known): boolean {
  return tests.every((test) => {
    if (known.regulation.circumstances?.includes(test.fact)) return statedToHold(test, known.facts);
    const compiled = known.matter.noticeTests[testKey(test)];
    return compiled !== undefined && testVerdict(compiled, known.projection) === true;
  });
}

/** A circumstance cuts no cells: what the proposal says of it is all there is. */
function statedToHold(test: Test, facts: Proposal['facts']): boolean {
  const value = facts.get(test.fact);
  if (value === undefined || !('values' in test)) return false;
  if (value.kind === 'flag') return test.values.includes(value.value ? 'yes' : 'no');
  return value.kind === 'choice' && test.values.includes(value.value);
}
