/** Holds a decision against the oracle. */
import { expect } from 'vitest';
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { decide } from '../../src/engine/decide/decide.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { FactValue, Proposal } from '../../src/model/proposal.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import { type OracleAnswer, oracle } from './oracle.ts';

/** @returns false where the proposal leaves more than `most` completions open, and nothing was held */
export function expectAgreement(
  compiled: CompiledRegulation,
  proposal: Proposal,
  strict: boolean,
  most: number,
): boolean {
  const expected = oracle(compiled.regulation, proposal, strict, most);
  if (expected === undefined) return false;
  const decision = decide(compiled, proposal, { asOf: '2024-06-12', strict });
  const doubts = new Set(compiled.regulation.doubts.map((doubt) => doubt.code));
  const found = {
    outcome: decision.outcome,
    candidates: decision.candidates,
    nobody: decision.nobody ?? false,
    missing: decision.missing.map((one) => one.fact).sort(),
    doubts: decision.warnings.map((one) => one.code).filter((code) => doubts.has(code)),
    couldChange: Object.fromEntries(decision.assumptions.map((one) => [one.fact, one.couldChange])),
    citations: decision.citations.map(({ rule, deciding, certain }) => ({ rule, deciding, certain })),
  };
  const { outcome, candidates, nobody, missing, doubts: doubtful, couldChange } = expected;
  const citations = citationsOf(compiled.regulation, expected);
  const context = show(proposal, strict);
  expect({ context, ...found }).toEqual({
    context,
    outcome,
    candidates,
    nobody,
    missing,
    doubts: doubtful,
    couldChange,
    citations,
  });
  expectAnswers(compiled, proposal, strict, decision);
  return true;
}

/** Those that fit always, the deciding ones first, then by body; failing a deciding one, those that fit at times. */
function citationsOf(regulation: Regulation, { outcome, candidates, always, sometimes }: OracleAnswer) {
  const authority = outcome === 'undetermined' ? undefined : candidates[0];
  const bodyOf = (id: string) => regulation.rules.find((rule) => rule.id === id)!.body;
  const rank = (id: string) => regulation.bodies.findIndex((body) => body.code === bodyOf(id));
  const cite = (rule: string, certain: boolean) => ({ rule, deciding: bodyOf(rule) === authority, certain });
  const sure = always.map((rule) => cite(rule, true));
  const perhaps = sure.some((one) => one.deciding)
    ? []
    : sometimes.map((rule) => cite(rule, false)).filter((one) => one.deciding && !always.includes(one.rule));
  return [...sure, ...perhaps].sort(
    (a, b) => Number(b.deciding) - Number(a.deciding) || rank(a.rule) - rank(b.rule),
  );
}

/** What a missing fact's answer is said to lead to is what deciding with that answer leads to. */
function expectAnswers(
  compiled: CompiledRegulation,
  proposal: Proposal,
  strict: boolean,
  decision: Decision,
): void {
  for (const { fact, answers } of decision.missing) {
    const single = answers.filter(({ when }) => when.kind !== 'combinations');
    const known = compiled.regulation.facts.find((one) => one.id === fact)!;
    if (known.kind === 'amount' && proposal.facts.has(fact)) continue;
    for (const { when, candidates, nobody = false } of single) {
      if (when.kind === 'combinations') continue;
      const value: FactValue =
        when.kind === 'interval'
          ? {
              kind: 'amount',
              amount: {
                kind: 'between',
                ...(when.low && { low: when.low }),
                ...(when.high && { high: when.high }),
                approximate: false,
              },
            }
          : valueFrom(known.kind, when.values);
      const answered = { ...proposal, facts: new Map([...proposal.facts, [fact, value]]) };
      const again = decide(compiled, answered, { asOf: '2024-06-12', strict });
      expect({ context: show(answered, strict), candidates, nobody }).toEqual({
        context: show(answered, strict),
        candidates: again.candidates,
        nobody: again.nobody ?? again.candidates.length === 0,
      });
    }
  }
}

function valueFrom(kind: string, values: readonly string[]): FactValue {
  if (kind === 'flag') return { kind: 'flag', value: values[0] === 'yes' };
  return kind === 'choice' ? { kind: 'choice', value: values[0]! } : { kind: 'several', values };
}

function show({ matter, facts }: Proposal, strict: boolean): string {
  return JSON.stringify({ matter, facts: Object.fromEntries(facts), strict });
}
