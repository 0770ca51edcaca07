/** Warnings and advice in codes: by day, by ambiguity, where the text leaves the body open, of amounts about right. */
import type { AmountValue, DecimalString, Stretch } from '../../model/amount.ts';
import type { Citation, Decision, Outcome } from '../../model/decision.ts';
import type { Test } from '../../model/fact.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import {
  type Advice,
  type DatedNotice,
  isWithin,
  type Matter,
  type Regulation,
  type Rule,
} from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import {
  type CompiledAmbiguity,
  type CompiledMatter,
  type CompiledTest,
  DIFFERS,
  terminalValue,
  testKey,
} from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { piecesOf } from '../cells/partition.ts';
import { reachableIn, reaches } from '../diagram/restrict.ts';
import { nearestLimit } from './near-miss.ts';
import { type Projection, testVerdict } from './trace.ts';

/** An ambiguity of a matter, and what is said where it could turn the answer. */
export interface OpenAmbiguity extends CompiledAmbiguity {
  readonly notice: Notice;
}

export function ambiguitiesOf(matter: CompiledMatter, { doubts }: Regulation): OpenAmbiguity[] {
  return matter.doubts.map((ambiguity) => {
    const { code, clauses } = doubts.find((one) => one.code === ambiguity.code)!;
    return { ...ambiguity, notice: Object.freeze({ code, clauses, params: {} }) };
  });
}

/** The ambiguities whose other reading could give another body in some completion. */
export function ambiguityWarnings(
  doubts: readonly OpenAmbiguity[],
  matter: CompiledMatter,
  { derived }: Proposal,
  boxes: readonly Box[],
): Notice[] {
  const open = doubts.filter(({ countsLeftOut, other, differs }) =>
    countsLeftOut && derived
      ? differsInFull(matter, other, derived, boxes)
      : reaches(matter.nodes, differs, boxes, terminalValue(DIFFERS)),
  );
  return open.map(({ notice }) => notice);
}

/** Whether the other reading gives another body when what was left out of the sum is counted in it. */
function differsInFull(
  matter: CompiledMatter,
  other: number,
  derived: NonNullable<Proposal['derived']>,
  boxes: readonly Box[],
): boolean {
  const fact = matter.facts.findIndex((partition) => partition.fact === derived.fact);
  const full = piecesOf(
    { kind: 'amount', amount: { kind: 'exact', value: derived.fullTotal, approximate: false } },
    matter.facts[fact]!,
  );
  const inFull = boxes.map((box) => box.map((pieces, index) => (index === fact ? full : pieces)));
  const ours = reachableIn(matter.nodes, matter.root, boxes);
  const others = reachableIn(matter.nodes, other, inFull);
  return ours.size > 1 || others.size > 1 || !others.has([...ours][0]!);
}

/** A dated notice that can stand for some proposals of a matter. */
export interface Dated {
  readonly notice: DatedNotice;
  readonly condition: Condition;
}

export function datedOf(matter: CompiledMatter, regulation: Regulation): Dated[] {
  return regulation.dated.flatMap((notice): Dated[] => {
    const condition = conditionOf(notice.when, matter, regulation);
    return condition === undefined ? [] : [{ notice, condition }];
  });
}

/** The notices of which nothing but the day is still to be asked. */
export function datedNotices(dated: readonly Dated[], known: Known): DatedNotice[] {
  return dated.filter(({ condition }) => knownToHold(condition, known)).map(({ notice }) => notice);
}

/** Those that stand on the day of the proposal. */
export function datedWarnings(notices: readonly DatedNotice[], date: string): readonly Notice[] {
  const standing = notices.filter((notice) => standsOn(notice, date));
  return standing.map(({ code, clauses }) => ({ code, clauses, params: { date } }));
}

/** ISO dates compare as text. */
export function standsOn({ from, after, before }: DatedNotice, date: string): boolean {
  return (
    (from === undefined || date >= from) &&
    (after === undefined || date > after) &&
    (before === undefined || date < before)
  );
}

/**
 * Where the text leaves open who decides: `not-stated`, of a matter without rules, or where no rule decides and the
 * regulation names no residual body; `either-body`, where every rule that decides names further bodies beside its own.
 */
export function openWarnings(
  { residual }: Regulation,
  { code: matter, unruled }: Matter,
  outcome: Outcome,
  deciding: readonly Rule[],
): Notice[] {
  if (unruled !== undefined || (outcome === 'residual' && residual === null)) {
    return [{ code: 'not-stated', clauses: unruled?.clauses ?? [], params: { matter } }];
  }
  if (deciding.length === 0 || deciding.some((rule) => rule.or === undefined)) return [];
  const clauses = [...new Set(deciding.map(({ clause }) => clause))];
  const others = [...new Set(deciding.flatMap((rule) => rule.or!))];
  return [{ code: 'either-body', clauses, params: { body: deciding[0]!.body, others } }];
}

/** Amounts that are only about right, with the limit they are nearest to. */
export function approximateWarnings(
  matter: CompiledMatter,
  regulation: Regulation,
  proposal: Proposal,
  projection: Projection,
): Notice[] {
  return [...proposal.facts].flatMap(([fact, value]): Notice[] => {
    if (value.kind !== 'amount' || !value.amount.approximate) return [];
    const code = 'approximate-amount';
    const figure = figureOf(value.amount);
    if (figure === undefined) return [{ code, clauses: [], params: { fact } }];
    const own = {
      fact,
      value: figure,
      ...(value.amount.kind === 'between' && { side: sideOf(value.amount) }),
    };
    const near = nearestLimit(matter, fact, figure, projection);
    if (near === undefined) return [{ code, clauses: [], params: own }];
    const { limit, distance, rule } = near;
    const { clause } = regulation.rules.find((one) => one.id === rule)!;
    return [{ code, clauses: [clause], params: { ...own, limit, distance, clause } }];
  });
}

/** What the amount is about; none of a range. */
function figureOf(amount: AmountValue): DecimalString | undefined {
  return amount.kind === 'exact' ? amount.value : amount.near;
}

function sideOf({ low, near }: Stretch & { readonly near?: DecimalString }): 'above' | 'below' {
  return low?.at === near ? 'above' : 'below';
}

/** What a notice asks for, of the proposals of one matter. */
interface Condition {
  /** Tests on the cells of the matter. */
  readonly tests: readonly CompiledTest[];
  /** Tests on circumstances, which cut no cells. */
  readonly stated: readonly Test[];
}

export interface Known {
  readonly projection: Projection;
  readonly facts: Proposal['facts'];
}

/** Undefined where the matter does not take a fact that is asked for: then it never holds. */
function conditionOf(
  when: readonly Test[],
  { noticeTests }: CompiledMatter,
  { circumstances = [] }: Regulation,
): Condition | undefined {
  const isStated = (test: Test): boolean => circumstances.includes(test.fact);
  const tests = when.filter((test) => !isStated(test)).map((test) => noticeTests[testKey(test)]);
  if (tests.includes(undefined)) return undefined;
  return { tests: tests as CompiledTest[], stated: when.filter(isStated) };
}

function knownToHold({ tests, stated }: Condition, { projection, facts }: Known): boolean {
  for (const test of tests) if (testVerdict(test, projection) !== true) return false;
  for (const test of stated) if (!statedToHold(test, facts.get(test.fact))) return false;
  return true;
}

/** Of a circumstance what the proposal says is all there is. */
function statedToHold(test: Test, value: FactValue | undefined): boolean {
  if (value === undefined || !('values' in test)) return false;
  if (value.kind === 'flag') return test.values.includes(value.value ? 'yes' : 'no');
  return value.kind === 'choice' && test.values.includes(value.value);
}

export type Settled = Known & Pick<Decision, 'outcome' | 'authority' | 'citations'>;

/** A step that can stand for some proposals of a matter. */
interface Step {
  readonly advice: Advice;
  readonly condition: Condition;
  readonly notice: Notice;
}

/** The steps of one matter, in the order of the procedure. */
export class Steps {
  readonly #all: readonly Step[];
  /** By body, those of each outcome. */
  readonly #decided = new Map<string | null, readonly Step[]>();
  readonly #residual = new Map<string | null, readonly Step[]>();

  constructor(matter: CompiledMatter, regulation: Regulation) {
    this.#all = regulation.advice.flatMap((advice, step): Step[] => {
      const { code, clauses, matters, when } = advice;
      const condition = conditionOf(when, matter, regulation);
      if (condition === undefined || !isAmong(matter.code, matters)) return [];
      return [
        { advice, condition, notice: Object.freeze({ code, clauses, params: { step: String(step) } }) },
      ];
    });
  }

  /**
   * Those that stand; none while the body is not settled. Of several steps with one code the first that
   * stands counts.
   *
   * @param shownOnly without the steps that show only where the procedure is printed whole
   */
  standing(settled: Settled, shownOnly: boolean): Notice[] {
    if (settled.outcome === 'undetermined') return [];
    const deciding = settled.citations.filter((citation) => citation.deciding);
    const standing: Notice[] = [];
    for (const { advice, condition, notice } of this.#of(settled.outcome, settled.authority)) {
      if (shownOnly && !advice.shown) continue;
      if (!isUnder(advice, deciding) || !knownToHold(condition, settled)) continue;
      if (!standing.some(({ code }) => code === notice.code)) standing.push(notice);
    }
    return standing;
  }

  #of(outcome: Outcome, authority: string | null): readonly Step[] {
    const known = outcome === 'decided' ? this.#decided : this.#residual;
    let steps = known.get(authority);
    if (steps === undefined) {
      steps = this.#all.filter(
        ({ advice }) =>
          (advice.outcome === undefined || advice.outcome === outcome) && isAmong(authority, advice.bodies),
      );
      known.set(authority, steps);
    }
    return steps;
  }
}

/** Whether a rule that decides is one of those a step is for, and stands under one of its clauses. */
function isUnder({ rules, under }: Advice, deciding: readonly Citation[]): boolean {
  return (
    (rules.length === 0 || deciding.some(({ rule }) => rules.includes(rule))) &&
    (under.length === 0 || deciding.some(({ clause }) => under.some((whole) => isWithin(clause, whole))))
  );
}

/** No names stand for all. */
function isAmong(name: string | null, names: readonly string[]): boolean {
  return names.length === 0 || (name !== null && names.includes(name));
}
