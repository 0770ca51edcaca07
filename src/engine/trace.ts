/** Every rule of the matter with each of its tests beside the value it was put to. */
import type { RuleTrace, RuleVerdict, TestTrace } from '../model/decision.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import { valuesOfPiece } from './cells.ts';
import type { CompiledMatter, CompiledTest } from './compiled.ts';
import { describeValue } from './describe.ts';
import type { Domains } from './domains.ts';
import { type Projection, testVerdict } from './verdicts.ts';

export function traceRules(
  regulation: Regulation,
  proposal: Proposal,
  domains: Domains,
  projection: Projection,
  verdicts: readonly RuleVerdict[],
): RuleTrace[] {
  const { matter } = domains;
  const traceTest = (compiled: CompiledTest): TestTrace => {
    const { test } = compiled;
    return {
      fact: test.fact,
      test: test.test,
      limit: 'limit' in test ? test.limit : test.values,
      value: valueGiven(compiled.fact, matter, proposal, domains),
      verdict: testVerdict(compiled, projection),
    };
  };
  return matter.rules.map((rule, index): RuleTrace => {
    const { clause, body } = regulation.rules.find((one) => one.id === rule.id)!;
    return {
      rule: rule.id,
      clause,
      authority: body,
      verdict: verdicts[index]!,
      tests: rule.when.map(traceTest),
      exceptions: rule.except.map((tests) => tests.map(traceTest)),
      overriddenBy: rule.overriddenBy
        .filter((over) => verdicts[over] === 'fits')
        .map((over) => matter.rules[over]!.id),
    };
  });
}

function valueGiven(
  fact: number,
  matter: CompiledMatter,
  proposal: Proposal,
  domains: Domains,
): TestTrace['value'] {
  const cells = matter.facts[fact]!;
  const given = proposal.facts.get(cells.fact);
  if (given !== undefined) return describeValue(given);
  return assumedValue(domains, fact);
}

/** The value of an assumed fact as codes; null for one that is not assumed. */
export function assumedValue(domains: Domains, fact: number): string | readonly string[] | null {
  const domain = domains.facts[fact]!;
  const cells = domains.matter.facts[fact]!;
  if (domain.source !== 'assumed' || cells.kind === 'amount') return null;
  return cells.kind === 'several'
    ? valuesOfPiece(cells, domain.pieces[0]!)
    : cells.values[domain.pieces[0]!]!;
}
