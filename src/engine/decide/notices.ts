/** Warnings and advice in codes: by day, by ambiguity, where the text leaves the body open, of amounts about right. */
import type { AmountValue, DecimalString, Stretch } from '../../model/amount.ts';
import type { Outcome } from '../../model/decision.ts';
import type { Test } from '../../model/fact.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { DatedNotice, Matter, Regulation, Rule } from '../../model/regulation.ts';
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
 * regulation names no residual body; `either-body`, where others may decide beside the body that does.
 */
export function openWarnings(
  { residual }: Regulation,
  { code: matter, unruled }: Matter,
  outcome: Outcome,
  deciding: readonly Rule[],
  others: readonly string[],
): Notice[] {
  if (unruled !== undefined || (outcome === 'residual' && residual === null)) {
    return [{ code: 'not-stated', clauses: unruled?.clauses ?? [], params: { matter } }];
  }
  if (others.length === 0) return [];
  const clauses = [...new Set(deciding.map(({ clause }) => clause))];
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
export interface Condition {
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
export function conditionOf(
  when: readonly Test[],
  { noticeTests }: CompiledMatter,
  { circumstances = [] }: Regulation,
): Condition | undefined {
  const isStated = (test: Test): boolean => circumstances.includes(test.fact);
  const tests = when.filter((test) => !isStated(test)).map((test) => noticeTests[testKey(test)]);
  if (tests.includes(undefined)) return undefined;
  return { tests: tests as CompiledTest[], stated: when.filter(isStated) };
}

/** The tests of which it is not known whether they hold; undefined where one is known not to. */
export function openTests({ tests, stated }: Condition, { projection, facts }: Known): Test[] | undefined {
  const open: Test[] = [];
  for (const test of tests) {
    const verdict = testVerdict(test, projection);
    if (verdict === false) return undefined;
    if (verdict === 'unknown') open.push(test.test);
  }
  for (const test of stated) {
    const value = facts.get(test.fact);
    if (value === undefined || value.kind === 'open') open.push(test);
    else if (!statedToHold(test, value)) return undefined;
  }
  return open;
}

export function knownToHold({ tests, stated }: Condition, { projection, facts }: Known): boolean {
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
