/** What a plan says of rows is what `decide` says of the proposals. */
import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../src/engine/cells/extent.ts';
import { valueIn } from '../../src/engine/cells/witness.ts';
import { decide } from '../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { type MatterPlan, type Plan, planOf } from '../../src/export/sql/plan.ts';
import type { FactValue } from '../../src/model/proposal.ts';
import { BUNDLED_IDS, bundledText, regulationIn } from '../regulations/files.ts';
import { type Answer, answerOf } from './answer.ts';

/** Rows of a matter: those of few facts come up again and again. */
const ROWS = (facts: number): number => (facts > 5 ? 600 : 40 * facts + 1);

describe.each(BUNDLED_IDS)('%s', (id) => {
  const compiled = compileRegulation(regulationIn(bundledText(id)));

  it.each([false, true])('every matter is answered as the engine answers it (strict: %s)', (strict) => {
    const plan = planOf(compiled, { strict });
    const answered = { rows: 0, open: 0 };
    for (const one of plan.matters) {
      const below = randomBelow(7);
      for (let row = 0; row < ROWS(one.facts.length); row++) {
        const { states, facts } = randomRow(one, below);
        const answer = answerOf(plan, one, states);
        // What contradicts itself is for a script to reject.
        if (answer === undefined) continue;
        const expected = decided(plan, one, facts);
        expect(answer, JSON.stringify([one.matter.code, ...facts])).toEqual(expected);
        answered.rows++;
        if (answer.outcome === 'undetermined') answered.open++;
      }
    }
    expect(answered.rows).toBeGreaterThan(plan.matters.length);
    expect(plan.leftOut.map(({ why }) => why).filter((why) => why === 'size')).toEqual([]);
  });
});

/** In every other place nothing is known. */
function randomRow({ axes, facts: planned }: MatterPlan, below: (limit: number) => number) {
  const states = planned.map(() => 0);
  const facts = new Map<string, FactValue>();
  for (const { fact, pieces } of axes.flatMap((axis) => axis.facts)) {
    if (below(2) === 0) continue;
    const possible = [...pieces.keys()].filter((state) => pieces[state] !== undefined);
    const state = possible[below(possible.length)]!;
    const own = pieces[state]!;
    const { partition } = planned[fact]!;
    states[fact] = state;
    const isStretch = partition.kind === 'amount' && own.length > 1;
    const value: FactValue = isStretch
      ? {
          kind: 'amount',
          amount: { kind: 'between', approximate: false, ...stretchOf(partition, own[0]!, own.at(-1)!) },
        }
      : valueIn(partition, own[0]!);
    facts.set(partition.fact, value);
  }
  return { states, facts };
}

function decided(
  { compiled, regulation, strict }: Plan,
  one: MatterPlan,
  facts: Map<string, FactValue>,
): Answer {
  const proposal = { matter: one.matter.code, facts, warnings: [] };
  const decision = decide(compiled, proposal, { asOf: '2024-06-12', strict });
  const inOrder = (codes: readonly string[], all: readonly string[]) =>
    all.filter((code) => codes.includes(code));
  const cited = new Map(decision.citations.map((citation) => [citation.rule, citation]));
  const clauses = one.rules.flatMap(({ id, clause }) => (cited.get(id)?.deciding ? [clause] : []));
  if (decision.outcome === 'residual' && regulation.residual) clauses.push(regulation.residual.clause);
  return {
    outcome: decision.outcome,
    authority: decision.authority,
    candidates: decision.candidates,
    nobody: decision.nobody ?? false,
    missing: inOrder(
      decision.missing.map(({ fact }) => fact),
      one.facts.map(({ fact }) => fact.id),
    ),
    assumed: decision.assumptions.map(({ fact, couldChange }) => `${fact}${couldChange ? '?' : ''}`),
    doubts: inOrder(
      decision.warnings.map(({ code }) => code),
      one.compiled.doubts.map(({ code }) => code),
    ),
    rules: one.rules.flatMap(({ id }) => (cited.has(id) ? [cited.get(id)!.certain ? id : `${id}?`] : [])),
    clauses: [...new Set(clauses)],
  };
}

function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
