/** A test run as JSON. Keys and codes are fixed; nothing follows the language. */
import type { Regulation } from '../../model/regulation.ts';
import type { CaseResult, TestRun } from '../../model/test-run.ts';
import { toJson } from '../document/report.ts';

export function testRunJson(run: TestRun, { id }: Regulation): string {
  const { cases, failed, unreadable, coverage } = run;
  return toJson({
    regulation: id,
    cases,
    passed: cases - failed.length,
    failed: failed.map(failedCase),
    problems: unreadable,
    ...(coverage && { coverage }),
  });
}

function failedCase({ id, why, place, mismatches, decision }: CaseResult): object {
  const { outcome, authority, candidates, citations, facts } = decision;
  return {
    ...(id !== undefined && { id }),
    ...(why !== undefined && { why }),
    place,
    mismatches,
    outcome,
    authority,
    candidates,
    citations,
    facts,
  };
}
