/** Every rule of the matter with each of its tests beside the value it was put to. */
import type { RuleTrace, RuleVerdict, TestTrace } from '../model/decision.ts';
import type { CompiledRule, CompiledTest } from './compiled.ts';
import { describeValue } from './describe.ts';
import { assumedValue } from './domains.ts';
import { projectionAt, type Ruled } from './rulings.ts';
import { type Projection, testVerdict } from './verdicts.ts';

/** Most rules have no exceptions, and nothing that displaces them. */
const NONE: readonly never[] = Object.freeze([]);

/** What tests were put to. */
interface Tested {
  readonly projection: Projection;
  /** The value of each fact, given or assumed; null for an unknown one. */
  readonly values: readonly TestTrace['value'][];
}

export function traceRules(ruled: Ruled): RuleTrace[] {
  const { domains, rules, verdicts } = ruled.ruling;
  const { matter } = domains;
  const tested = {
    projection: projectionAt(ruled),
    values: ruled.place.values.map((value, fact) =>
      value === undefined ? assumedValue(domains, fact) : describeValue(value),
    ),
  };
  return matter.rules.map((rule, index): RuleTrace => {
    const { id, clause, body } = rules[index]!;
    return {
      rule: id,
      clause,
      authority: body,
      verdict: verdicts[index]!,
      tests: traceTests(rule.when, tested),
      exceptions: rule.except.length === 0 ? NONE : rule.except.map((tests) => traceTests(tests, tested)),
      overriddenBy: displacing(rule, matter.rules, verdicts),
    };
  });
}

function traceTests(tests: readonly CompiledTest[], { projection, values }: Tested): TestTrace[] {
  return tests.map((compiled) => {
    const { fact, test } = compiled;
    const limit = 'limit' in test ? test.limit : test.values;
    const verdict = testVerdict(compiled, projection);
    return { fact: test.fact, test: test.test, limit, value: values[fact]!, verdict };
  });
}

function displacing(
  { overriddenBy }: CompiledRule,
  rules: readonly CompiledRule[],
  verdicts: readonly RuleVerdict[],
): readonly string[] {
  if (overriddenBy.length === 0) return NONE;
  return overriddenBy.filter((over) => verdicts[over] === 'fits').map((over) => rules[over]!.id);
}
