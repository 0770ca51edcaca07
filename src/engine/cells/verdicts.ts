/** Three truths: on what is known a test holds, fails, or is unknown; an unknown is never a no. */
import type { RuleVerdict, TestVerdict } from '../../model/decision.ts';
import type { CompiledMatter, CompiledRule, CompiledTest } from './compiled.ts';
import { type Box, projected } from './domains.ts';

/** The pieces each fact can lie in, each taken alone. */
export type Projection = readonly (readonly number[])[];

export function projectionOf(boxes: readonly Box[]): Projection {
  const [only, ...others] = boxes;
  if (others.length === 0) return only!;
  return only!.map((_, fact) => projected(boxes, fact));
}

export function testVerdict({ fact, truth }: CompiledTest, projection: Projection): TestVerdict {
  const pieces = projection[fact]!;
  const first = truth[pieces[0]!];
  for (const piece of pieces) if (truth[piece] !== first) return 'unknown';
  return first === '1';
}

export function conjunctionVerdict(tests: readonly CompiledTest[], projection: Projection): TestVerdict {
  let verdict: TestVerdict = true;
  for (const test of tests) {
    const own = testVerdict(test, projection);
    if (own === false) return false;
    if (own === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

/** The verdict of every rule of a matter, exceptions and overrides applied. */
export function ruleVerdicts(matter: CompiledMatter, projection: Projection): RuleVerdict[] {
  const verdicts: RuleVerdict[] = new Array(matter.rules.length);
  const visit = (index: number): RuleVerdict => {
    verdicts[index] ??= verdictOf(matter.rules[index]!, projection, visit);
    return verdicts[index];
  };
  for (let index = 0; index < verdicts.length; index++) visit(index);
  return verdicts;
}

function verdictOf(
  { when, except, overriddenBy }: CompiledRule,
  projection: Projection,
  visit: (rule: number) => RuleVerdict,
): RuleVerdict {
  const own = conjunctionVerdict(when, projection);
  if (own === false) return 'fails';
  let verdict: RuleVerdict = own === true ? 'fits' : 'unknown';
  for (const tests of except) {
    const excepted = conjunctionVerdict(tests, projection);
    if (excepted === true) return 'excepted';
    if (excepted === 'unknown') verdict = 'unknown';
  }
  for (const over of overriddenBy) {
    const other = visit(over);
    if (other === 'fits') return 'overridden';
    if (other === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

/** Whether a rule stands in at least one completion of a box: splits the facts it hangs on until that is certain. */
export function canStand(matter: CompiledMatter, rule: number, box: Box): boolean {
  const verdict = ruleVerdicts(matter, box)[rule]!;
  if (verdict !== 'unknown') return verdict === 'fits';
  return splitOpenFact(matter, rule, box).some((part) => canStand(matter, rule, part));
}

/**
 * Whether a rule stands in every completion of a box. Beside {@link ruleVerdicts}, which looks at one test at a
 * time, this sees that tests on one fact, or exceptions and what overrides the rule, can never hold together.
 */
export function mustStand(matter: CompiledMatter, rule: number, box: Box): boolean {
  // A test that is open fails in some completion, so that only what stands against the rule needs splitting.
  if (conjunctionVerdict(matter.rules[rule]!.when, box) !== true) return false;
  const verdict = ruleVerdicts(matter, box)[rule]!;
  if (verdict !== 'unknown') return verdict === 'fits';
  return splitOpenFact(matter, rule, box).every((part) => mustStand(matter, rule, part));
}

/** The box in parts, one for each piece of a fact on which the rule still hangs. */
function splitOpenFact(matter: CompiledMatter, rule: number, box: Box): Box[] {
  const fact = openFact(matter, rule, box);
  return box[fact]!.map((piece) => box.map((pieces, index) => (index === fact ? [piece] : pieces)));
}

/** A fact with several pieces left that the rule, its exceptions or what overrides it test. */
function openFact(matter: CompiledMatter, rule: number, box: Box): number {
  const { when, except, overriddenBy } = matter.rules[rule]!;
  const open = [...when, ...except.flat()].find((test) => testVerdict(test, box) === 'unknown');
  if (open !== undefined) return open.fact;
  const unsettled = overriddenBy.find((over) => ruleVerdicts(matter, box)[over] === 'unknown');
  return openFact(matter, unsettled!, box);
}
