/** How every rule of the matter fared, each of its tests beside the value it was put to. */
import { type RuleTrace, type TestTrace, type TestVerdict, testedValue } from '../model/decision.ts';
import type { Test } from '../model/fact.ts';
import { official } from './clause.ts';
import { describeTest } from './conditions.ts';
import { type Line, raw, span, type Tone, wrap } from './document/layout.ts';
import { writeValue } from './evidence.ts';
import { type Page, section } from './page.ts';

const MARKS: readonly (readonly [TestVerdict, string, Tone])[] = [
  [true, '✓', 'green'],
  [false, '–', 'dim'],
  ['unknown', '?', 'yellow'],
];

/** The rules in the order of the regulation; nothing for a decision without a trace. */
export function traceLines(page: Page): Line[] {
  return section(
    page,
    'trace',
    (page.decision.trace ?? []).flatMap((rule) => ruleLines(page, rule)),
  );
}

/** The same as rows of a table: clause, rule, verdict, tests. */
export function traceRows(page: Page): string[][] {
  const { decision, names, words } = page;
  return (decision.trace ?? []).map((rule) => [
    official(rule.clause, names.lang),
    names.ruleSubject(rule.rule),
    words.outcome.verdicts[rule.verdict],
    testsOf(page, rule)
      .map(({ mark, text }) => `${mark} ${text}`)
      .join('; '),
  ]);
}

function ruleLines(page: Page, rule: RuleTrace): Line[] {
  const { names, words, width } = page;
  const about = span(`${names.ruleSubject(rule.rule)}: ${words.outcome.verdicts[rule.verdict]}`);
  const head = wrap([about], width, [raw('  '), span(rule.clause, 'cyan'), raw('  ')]);
  const tests = testsOf(page, rule).flatMap(({ mark, tone, text }) =>
    wrap([span(text)], width, [raw('    '), raw(mark, tone), raw(' ')]),
  );
  return [...head, ...tests];
}

interface TestTold {
  readonly mark: string;
  readonly tone: Tone;
  readonly text: string;
}

function testsOf(page: Page, { rule, tests, exceptions }: RuleTrace): TestTold[] {
  const known = page.names.rule(rule);
  return [
    ...tests.map((test, index) => tell(page, test, known?.when[index])),
    ...exceptions.flatMap((all, which) =>
      all.map((test, index) => tell(page, test, known?.except[which]?.[index], true)),
    ),
  ];
}

function tell(
  { decision, names, words }: Page,
  test: TestTrace,
  asked: Test | undefined,
  excepts = false,
): TestTold {
  const [, mark, tone] = MARKS.find(([verdict]) => verdict === test.verdict)!;
  const condition =
    asked === undefined
      ? names.factLabel(test.fact)
      : describeTest(asked, names.regulation, names.lang, decision.matter);
  const tested = testedValue(decision, test.fact);
  const value = tested === null ? words.values.unknown : writeValue(test.fact, tested, names);
  const before = excepts ? `${words.explain.except.toLowerCase()}: ` : '';
  return { mark, tone, text: `${before}${condition} (${value})` };
}
