/** The procedures by a matter against those of proposals that are decided one by one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { eligibleBodies } from '../../../src/engine/decide/eligible-bodies.ts';
import { proceduresOfMatter, procedureToBody } from '../../../src/engine/procedure/procedure.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { BodyProcedure, StepCondition } from '../../../src/model/procedure.ts';
import { isWithin } from '../../../src/model/regulation.ts';
import { proposalOf } from '../arbitrary-proposal.ts';
import { compiled, regulation } from '../lai-chau.ts';

const SEED = 20250919;

/** Undefined of conditions on facts, which the decision has weighed itself. */
function holds(condition: StepCondition, { outcome, citations }: Decision): boolean | undefined {
  const deciding = citations.filter((citation) => citation.deciding);
  switch (condition.kind) {
    case 'under':
      return deciding.some(({ clause }) => condition.clauses.some((whole) => isWithin(clause, whole)));
    case 'rules':
      return deciding.some(({ rule }) => condition.rules.includes(rule));
    case 'outcome':
      return condition.outcome === outcome;
    case 'when':
      return undefined;
  }
}

function expectInProcedure(decision: Decision, procedure: BodyProcedure): void {
  const codeOf = (step: number) => regulation.advice[step]!.code;
  const steps = procedure.steps.flatMap(({ step, conditions }) =>
    step === null ? [] : [{ step, conditions }],
  );
  const gone = decision.procedure!.map(({ params }) => Number(params.step));
  const known = [...steps.map(({ step }) => step), ...procedure.byProposal];
  expect(gone.filter((step) => !known.includes(step))).toEqual([]);
  for (const { step, conditions } of steps) {
    const verdicts = conditions.map((condition) => holds(condition, decision));
    if (verdicts.includes(false)) expect(gone, codeOf(step)).not.toContain(step);
    // Another step of the same code may stand before it.
    if (verdicts.every((verdict) => verdict === true)) expect(gone.map(codeOf)).toContain(codeOf(step));
  }
}

for (const matter of regulation.matters) {
  const runs = matter.facts.length === 0 ? 2 : 150;
  it(`${matter.code}: every decided proposal goes by one of the procedures`, () => {
    const byBody = proceduresOfMatter(regulation, matter);
    const deciders = eligibleBodies(regulation, matter);
    fc.assert(
      fc.property(proposalOf(regulation, matter, 20), (proposal) => {
        const decision = decide(compiled, proposal, { asOf: '2024-06-12', trace: true });
        const { outcome, authority, candidates } = decision;
        const bodies = byBody.map(({ body }) => body);
        expect(candidates.filter((body) => !bodies.includes(body))).toEqual([]);
        if (outcome === 'undetermined') return;
        if (outcome === 'decided') expect(deciders.bodies).toContain(authority);
        else expect(deciders.residual).toBe(true);
        expectInProcedure(decision, byBody.find(({ body }) => body === authority)!);
        expectInProcedure(decision, procedureToBody(regulation, authority!));
      }),
      { seed: SEED, numRuns: runs },
    );
  });
}
