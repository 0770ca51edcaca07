/** How each rule fares on what is known of a proposal (its verdict), and the trace that shows it with every test. */
import type { RuleTrace, RuleVerdict, TestTrace, TestVerdict } from '../../model/decision.ts';
import type { Rule } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRule, CompiledTest } from '../cells/compiled.ts';
import { type Box, projected } from '../cells/domains.ts';
import { frozenWhole } from './shared-values.ts';

/** Bits of a word: as many as a small integer has. */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/**
 * Most rules fare the same from one proposal to the next, so that each course a rule can take is traced once. How its
 * tests fare is read for all rules together, a bit each.
 */
export class Traces {
  readonly #matter: CompiledMatter;
  readonly #rules: readonly TracedRule[];
  readonly #words: number;
  /** For each fact and piece: the tests that hold there, or are put to other facts. */
  readonly #holding: readonly (readonly number[] | undefined)[][];
  /** For the proposal at hand: the tests that hold whatever the facts left out are, and those that can hold. */
  readonly #must: number[];
  readonly #can: number[];

  constructor(matter: CompiledMatter, rules: readonly Rule[]) {
    this.#matter = matter;
    let next = 0;
    this.#rules = matter.rules.map((compiled, index) => {
      const tests = [...compiled.when, ...compiled.except.flat()];
      const bits = Math.min(tests.length, BITS);
      if ((next % BITS) + bits > BITS) next += BITS - (next % BITS);
      const word = Math.floor(next / BITS);
      const shift = next % BITS;
      next += bits;
      return { compiled, rule: rules[index]!, tests, word, shift, settled: [], open: new Map() };
    });
    this.#words = Math.ceil(next / BITS);
    this.#holding = matter.facts.map(() => []);
    this.#must = new Array<number>(this.#words).fill(ALL);
    this.#can = new Array<number>(this.#words).fill(ALL);
  }

  of(projection: Projection, verdicts: readonly RuleVerdict[]): RuleTrace[] {
    this.#read(projection);
    const traces = new Array<RuleTrace>(this.#rules.length);
    for (let index = 0; index < traces.length; index++) {
      traces[index] = this.#trace(this.#rules[index]!, projection, verdicts, index);
    }
    return traces;
  }

  #read(projection: Projection): void {
    const must = this.#must.fill(ALL);
    const can = this.#can.fill(ALL);
    for (let fact = 0; fact < projection.length; fact++) {
      const pieces = projection[fact]!;
      for (let word = 0; word < this.#words; word++) {
        let every = ALL;
        let some = 0;
        for (let at = 0; at < pieces.length; at++) {
          const holding = this.#holdingOn(fact, pieces[at]!)[word]!;
          every &= holding;
          some |= holding;
        }
        must[word]! &= every;
        can[word]! &= some;
      }
    }
  }

  #holdingOn(fact: number, piece: number): readonly number[] {
    const known = this.#holding[fact]![piece];
    if (known !== undefined) return known;
    const words = new Array<number>(this.#words).fill(ALL);
    for (const { tests, word, shift } of this.#rules) {
      if (tests.length > BITS) continue;
      tests.forEach((test, bit) => {
        if (test.fact === fact && test.truth[piece] !== '1') words[word]! &= ~(1 << (shift + bit));
      });
    }
    this.#holding[fact]![piece] = words;
    return words;
  }

  #trace(
    traced: TracedRule,
    projection: Projection,
    verdicts: readonly RuleVerdict[],
    index: number,
  ): RuleTrace {
    const { compiled, tests, word, shift, settled, open } = traced;
    if (tests.length > BITS) return this.#traceAnew(traced, projection, verdicts, index);
    const own = 2 ** tests.length - 1;
    const must = (this.#must[word]! >>> shift) & own;
    const can = (this.#can[word]! >>> shift) & own;
    // Where its tests are settled and nothing displaces it, they alone say how a rule fares.
    const isSettled = must === can && compiled.overriddenBy.length === 0 && tests.length <= MOST_SETTLED;
    if (isSettled) {
      settled[must] ??= this.#traceAnew(traced, projection, verdicts, index);
      return settled[must];
    }
    const displacing = compiled.overriddenBy.map((over) => verdicts[over]);
    const key = `${verdicts[index]} ${must} ${can} ${displacing.join(' ')}`;
    let trace = open.get(key);
    if (trace === undefined) {
      trace = this.#traceAnew(traced, projection, verdicts, index);
      open.set(key, trace);
    }
    return trace;
  }

  #traceAnew(
    { compiled, rule }: TracedRule,
    projection: Projection,
    verdicts: readonly RuleVerdict[],
    index: number,
  ): RuleTrace {
    const displacing = compiled.overriddenBy.filter((over) => verdicts[over] === 'fits');
    return frozenWhole({
      rule: rule.id,
      clause: rule.clause,
      authority: rule.body,
      verdict: verdicts[index]!,
      tests: compiled.when.map((test) => traceTest(test, projection)),
      exceptions: compiled.except.map((tests) => tests.map((test) => traceTest(test, projection))),
      overriddenBy: displacing.map((over) => this.#matter.rules[over]!.id),
    });
  }
}

/** Tests of a rule whose traces are a list. */
const MOST_SETTLED = 8;

interface TracedRule {
  readonly compiled: CompiledRule;
  readonly rule: Rule;
  /** Its own tests and those of its exceptions. Where a word does not hold them, its traces are made anew. */
  readonly tests: readonly CompiledTest[];
  /** Where the bits of its tests are. */
  readonly word: number;
  readonly shift: number;
  /** By which of its tests hold. */
  readonly settled: (RuleTrace | undefined)[];
  /** By all that a trace can hang on. */
  readonly open: Map<string, RuleTrace>;
}

function traceTest(compiled: CompiledTest, projection: Projection): TestTrace {
  const { test } = compiled;
  const limit = 'limit' in test ? test.limit : [...test.values];
  return { fact: test.fact, test: test.test, limit, verdict: testVerdict(compiled, projection) };
}

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
