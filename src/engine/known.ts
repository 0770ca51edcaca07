/** What is known to hold of a proposal, for notices: an unknown never does. */
import type { FactValue, Proposal } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Test } from '../model/test.ts';
import { type CompiledMatter, type CompiledTest, testKey } from './compiled.ts';
import { type Projection, testVerdict } from './verdicts.ts';

/** What a notice asks for, of the proposals of one matter. */
export interface Condition {
  /** Tests on the cells of the matter. */
  readonly tests: readonly CompiledTest[];
  /** Tests on circumstances, which cut no cells. */
  readonly stated: readonly Test[];
}

export interface Known {
  readonly projection: Projection;
  readonly facts: Proposal['facts'];
}

/** Undefined where the matter does not take a fact that is asked for: then it never holds. */
export function conditionOf(
  when: readonly Test[],
  { noticeTests }: CompiledMatter,
  { circumstances = [] }: Regulation,
): Condition | undefined {
  const isStated = (test: Test): boolean => circumstances.includes(test.fact);
  const tests = when.filter((test) => !isStated(test)).map((test) => noticeTests[testKey(test)]);
  if (tests.includes(undefined)) return undefined;
  return { tests: tests as CompiledTest[], stated: when.filter(isStated) };
}

export function knownToHold({ tests, stated }: Condition, { projection, facts }: Known): boolean {
  for (const test of tests) if (testVerdict(test, projection) !== true) return false;
  for (const test of stated) if (!statedToHold(test, facts.get(test.fact))) return false;
  return true;
}

/** Of a circumstance what the proposal says is all there is. */
function statedToHold(test: Test, value: FactValue | undefined): boolean {
  if (value === undefined || !('values' in test)) return false;
  if (value.kind === 'flag') return test.values.includes(value.value ? 'yes' : 'no');
  return value.kind === 'choice' && test.values.includes(value.value);
}
