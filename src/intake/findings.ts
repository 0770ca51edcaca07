/** What reading a proposal comes upon besides its facts. Problems add up: one run shows them all. */

import type { Place, Problem, ProblemCode } from '../model/problem.ts';
import type { Notice } from '../model/words.ts';
import { foundIn, type Raw } from './raw.ts';

export interface Findings {
  readonly problems: Problem[];
  readonly warnings: Notice[];
}

export type Params = Problem['params'];

export function noFindings(): Findings {
  return { problems: [], warnings: [] };
}

/** A problem with a value that stands at its own place. */
export function refuse(findings: Findings, code: ProblemCode, raw: Raw, params: Params): void {
  findings.problems.push({ code, place: raw.place, found: foundIn(raw), params });
}

/** A problem with a key, or with something that is not there. */
export function refuseAt(findings: Findings, code: ProblemCode, place: Place, params: Params): void {
  findings.problems.push({ code, place, params });
}

export function warn(findings: Findings, code: string, params: Notice['params']): void {
  findings.warnings.push({ code, clauses: [], params });
}
