/** Puts a witness to the real program: JSON text, intake, decision. */
import { expect } from 'vitest';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { readJson } from '../../../src/intake/json.ts';
import { readProposal } from '../../../src/intake/read-proposal.ts';
import type { Finding } from '../../../src/model/audit.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { WrittenProposal } from '../../../src/model/proposal.ts';

function decideWritten(compiled: CompiledRegulation, written: WrittenProposal): Decision {
  const text = JSON.stringify(written);
  const { raw, problems } = readJson(text);
  const read = readProposal(compiled.regulation, raw!, { mode: 'strict' });
  expect([text, ...problems, ...read.problems]).toEqual([text]);
  return decide(compiled, read.proposal!, { asOf: '2024-06-12', trace: true });
}

/** The witness of a finding gives what the finding says. */
export function expectReplay(compiled: CompiledRegulation, finding: Finding): void {
  const { id, witness, shows, kind, rules, doubts, settled } = finding;
  if (witness === null || shows === null) {
    expect([id, witness, shows]).toEqual([id, null, null]);
    return;
  }
  const decision = decideWritten(compiled, witness);
  const trace = decision.trace ?? [];
  const inTrace = (verdict: string) => trace.filter((one) => one.verdict === verdict).map((one) => one.rule);
  expect({
    id,
    outcome: decision.outcome,
    authority: decision.authority,
    fits: decision.citations.map(({ rule }) => rule).sort(),
    overridden: inTrace('overridden').sort(),
  }).toEqual({
    id,
    outcome: shows.outcome,
    authority: shows.authority,
    fits: [...shows.fits].sort(),
    overridden: [...shows.overridden].sort(),
  });
  const claims = [...shows.fits, ...shows.overridden];
  if (kind === 'hole' || kind === 'open-end' || kind === 'gap')
    expect([id, shows.outcome]).toEqual([id, 'residual']);
  if (kind === 'series-overlap' || kind === 'rule-overlap') {
    expect([id, rules.filter((rule) => !claims.includes(rule))]).toEqual([id, []]);
  }
  if (settled === 'override')
    expect([id, rules.some((rule) => shows.overridden.includes(rule))]).toEqual([id, true]);
  if (settled === 'rank' || settled === 'doubt') {
    expect([id, rules.filter((rule) => !shows.fits.includes(rule))]).toEqual([id, []]);
  }
  if (settled === 'doubt') expect([id, doubts.length > 0]).toEqual([id, true]);
  if (kind === 'never-decides') {
    const deciding = decision.citations.filter((one) => one.deciding).map((one) => one.rule);
    expect([id, claims.includes(rules[0]!), deciding.includes(rules[0]!)]).toEqual([id, true, false]);
  }
}
