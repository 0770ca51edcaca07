/** Reads a proposal as written into facts. All it knows of keys, facts and values it knows from the regulation. */

import { type AmountValue, compareDecimals } from '../model/amount.ts';
import type { LimitWord, Test } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { FactValue, Proposal } from '../model/proposal.ts';
import {
  type Matter,
  type MatterFact,
  type Ranges,
  type Regulation,
  takenFacts,
} from '../model/regulation.ts';
import type { Notice } from '../model/words.ts';
import type { StatedUnit } from '../notation/stated-unit.ts';
import { readEnvelope, readMatter, type SortedEntries, sortEntries } from './envelope.ts';
import { amountTexts, type ItemsTotal, readItems } from './items.ts';
import { judgedAmount } from './judged-fact.ts';
import { type Names, NONE, namesOf } from './names.ts';
import { type Findings, noFindings, type RawEntry, type RawProposal, refuse, refuseAt, warn } from './raw.ts';
import { type AmountContext, numberStyle, readFact } from './read-fact.ts';

export interface ReadOptions {
  /**
   * `strict` (JSON, flags) refuses unknown keys and facts that the type does not take; in a `table` the former
   * are passed over and the latter are the warning `fact-not-used`.
   */
  readonly mode: 'strict' | 'table';
  /** How ambiguous amounts are meant, where someone said so. */
  readonly numberFormat?: 'vi' | 'en' | undefined;
  /** What other proposals of the same file prove about how amounts are written; see `amountProofs`. */
  readonly proofs?: readonly ('vi' | 'en')[] | undefined;
  /** What columns state of their units, by fact id. */
  readonly columnUnits?: Readonly<Record<string, StatedUnit>>;
}

export interface ReadProposal {
  /** Absent as soon as there is one problem. */
  readonly proposal?: Proposal;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Notice[];
}

/** Reads one proposal. Problems add up: whatever can still be read after a problem is read. */
export function readProposal(regulation: Regulation, raw: RawProposal, options: ReadOptions): ReadProposal {
  const findings = noFindings();
  const names = namesOf(regulation);
  const { envelope, facts: written } = sortEntries(regulation, names, raw, options.mode, findings);
  const matter = readMatter(regulation, names, raw, envelope, findings);
  const about = readEnvelope(envelope, findings);

  const amounts = amountContext(regulation, written, options);
  const entries = takenEntries(regulation, matter, written, options.mode, findings);
  const values = new Map<string, FactValue>();
  for (const [id, entry] of entries) {
    const own = regulation.facts.find((one) => one.id === id)!;
    const fact = own.kind === 'amount' ? judgedAmount(regulation, matter, own) : own;
    const value = fact.kind === 'items' ? undefined : readFact(fact, names, entry.value, amounts, findings);
    if (value !== undefined) values.set(id, value);
  }
  const items = readRound(regulation, names, { entries, values }, amounts, findings);
  if (matter !== undefined) checkForMatter(matter, { entries, values }, options.mode, findings);
  warnOfShared(regulation, values, findings);

  const { problems, warnings } = findings;
  if (matter === undefined || problems.length > 0) return { problems, warnings };
  const derived = items === undefined ? {} : { derived: items.derived };
  return {
    proposal: { ...about, matter: matter.code, facts: values, warnings, ...derived },
    problems,
    warnings,
  };
}

function amountContext(
  regulation: Regulation,
  written: SortedEntries['facts'],
  { mode, numberFormat, proofs = [], columnUnits = {} }: ReadOptions,
): AmountContext {
  const texts = [...written].flatMap(([fact, { value }]) => [...amountTexts(regulation, fact, value)]);
  return { mode, columnUnits, style: numberStyle(numberFormat, texts, proofs) };
}

/** The entries that the matter takes; all of them while the matter is not known. */
function takenEntries(
  regulation: Regulation,
  matter: Matter | undefined,
  written: SortedEntries['facts'],
  mode: 'strict' | 'table',
  findings: Findings,
): ReadonlyMap<string, RawEntry> {
  if (matter === undefined) return written;
  const taken = takenFacts(regulation, matter).map(({ fact }) => fact);
  const entries = new Map<string, RawEntry>();
  for (const [fact, entry] of written) {
    if (taken.includes(fact)) entries.set(fact, entry);
    else if (mode === 'table') warn(findings, 'fact-not-used', { fact, matter: matter.code });
    else refuseAt(findings, 'foreign-fact', entry.place, { fact, matter: matter.code, taken });
  }
  return entries;
}

/** Items stand for an amount: that amount, or a reason to leave out the whole of it, may not stand beside them. */
function readRound(
  regulation: Regulation,
  names: Names,
  { entries, values }: ReadFacts,
  amounts: AmountContext,
  findings: Findings,
): ItemsTotal | undefined {
  const fact = regulation.facts.find((each) => each.kind === 'items' && entries.has(each.id));
  if (fact?.kind !== 'items') return undefined;
  for (const beside of [fact.total, fact.exemption]) {
    const entry = entries.get(beside);
    if (entry !== undefined) refuseAt(findings, 'items-beside', entry.place, { fact: beside });
  }
  const read = readItems(regulation, names, fact, entries.get(fact.id)!.value, amounts, findings);
  if (read === undefined) return undefined;
  values.set(fact.total, { kind: 'amount', amount: read.amount });
  // Each item has said for itself whether it leaves, so nothing takes out what is left as a whole.
  if (names.values.get(fact.exemption)?.codes.includes(NONE)) {
    values.set(fact.exemption, { kind: 'choice', value: NONE });
  }
  return read;
}

/** An area given once for several values counts in full for each; whoever reads the result should know. */
function warnOfShared(regulation: Regulation, values: ReadFacts['values'], findings: Findings): void {
  for (const fact of regulation.facts) {
    if (fact.kind !== 'amount' || fact.sharedBy === undefined || !values.has(fact.id)) continue;
    const by = values.get(fact.sharedBy);
    if (by !== undefined && codesOf(by).length > 1) {
      warn(findings, 'shared-area', { fact: fact.id, by: fact.sharedBy });
    }
  }
}

/** Facts as read, with where each was written; facts that were worked out have no entry of their own. */
interface ReadFacts {
  readonly values: Map<string, FactValue>;
  readonly entries: ReadonlyMap<string, RawEntry>;
}

/** The same, as far as it is asked what may stand together; a fact that may not is taken out. */
export interface FactsBeside {
  readonly values: { get(fact: string): FactValue | undefined; delete(fact: string): unknown };
  readonly entries: { get(fact: string): RawEntry | undefined };
}

/** A matter, as far as it asks something of its facts. */
export type AskingMatter = Pick<Matter, 'code' | 'facts'>;

/**
 * Refuses what the matter does not take. In a table, where one column serves rows of many kinds, a fact that is
 * not taken beside the others is dropped with the warning `fact-not-used` instead.
 */
export function checkForMatter(
  matter: AskingMatter,
  facts: FactsBeside,
  mode: 'strict' | 'table',
  findings: Findings,
): void {
  for (const taken of matter.facts) {
    const entry = facts.entries.get(taken.fact);
    if (entry === undefined) continue;
    const test = failingTest(matter, taken, facts.values);
    if (test !== undefined) {
      if (mode === 'table') {
        facts.values.delete(taken.fact);
        warn(findings, 'fact-not-used', { fact: taken.fact, matter: matter.code });
      } else {
        const values = 'limit' in test ? [test.limit] : test.values;
        const params = { fact: taken.fact, other: test.fact, values };
        refuseAt(findings, 'fact-only-when', entry.place, params);
      }
      continue;
    }
    const value = facts.values.get(taken.fact);
    if (value !== undefined) checkValues(matter, taken, value, entry, facts, findings);
  }
}

/** The condition that keeps the matter from taking a fact: its own, or that of the fact it goes by. */
function failingTest(
  matter: AskingMatter,
  { takenWhen }: MatterFact,
  values: FactsBeside['values'],
): Test | undefined {
  if (takenWhen === undefined) return undefined;
  if (holds(takenWhen, values.get(takenWhen.fact)) === false) return takenWhen;
  const by = matter.facts.find(({ fact }) => fact === takenWhen.fact);
  return by && failingTest(matter, by, values);
}

function checkValues(
  matter: AskingMatter,
  { fact, values, ranges }: MatterFact,
  value: FactValue,
  entry: RawEntry,
  facts: FactsBeside,
  findings: Findings,
): void {
  const codes = codesOf(value);
  if (values !== undefined && codes.some((code) => !values.includes(code))) {
    refuse(findings, 'value-not-taken', entry.value, { fact, matter: matter.code, known: values });
    return;
  }
  const known = ranges === undefined ? undefined : rangeOf(ranges, facts);
  const outside = codes.find((code) => known !== undefined && !known.includes(code));
  if (ranges === undefined || known === undefined || outside === undefined) return;
  const otherValue = codesOf(facts.values.get(ranges.by)!).join(', ');
  const params = { fact, value: outside, other: ranges.by, otherValue, known };
  refuse(findings, 'value-outside-case', entry.value, params);
}

/** The values of the first case that is known to hold; undefined where the other fact does not settle it. */
function rangeOf(ranges: Ranges, facts: FactsBeside): readonly string[] | undefined {
  const by = facts.values.get(ranges.by);
  if (!ranges.binding || by === undefined) return undefined;
  for (const { when, values } of ranges.cases) {
    const met = when === undefined || holds(when, facts.values.get(when.fact));
    if (met === undefined) return undefined;
    if (met) return values;
  }
  return undefined;
}

/** Undefined is "not known": the fact is left out, or only partly known and the test falls inside what is open. */
export function holds(test: Test, value: FactValue | undefined): boolean | undefined {
  if (value === undefined || value.kind === 'open') return undefined;
  if ('limit' in test)
    return value.kind === 'amount' ? meetsLimit(test.test, test.limit, value.amount) : undefined;
  const codes = codesOf(value);
  if (test.test === 'only') return codes.every((code) => test.values.includes(code));
  return codes.some((code) => test.values.includes(code));
}

/** The codes a fact is known by; a flag is `yes` or `no`, an amount has none, and one that is left open. */
export function codesOf(value: FactValue): readonly string[] {
  switch (value.kind) {
    case 'choice':
      return [value.value];
    case 'several':
      return value.values;
    case 'flag':
      return [value.value ? 'yes' : 'no'];
    case 'amount':
    case 'open':
      return [];
  }
}

function meetsLimit(word: LimitWord, limit: string, amount: AmountValue): boolean | undefined {
  const above = word === 'above' || word === 'to';
  const { low, high } = endsOf(amount);
  const toLow = low === undefined ? -1 : compareDecimals(low.at, limit);
  const toHigh = high === undefined ? 1 : compareDecimals(high.at, limit);
  // All that is possible is over the limit (or at it, for `from` and `below`), or all of it is under.
  const over = toLow > 0 || (low !== undefined && toLow === 0 && !(above && low.closed));
  const under = toHigh < 0 || (high !== undefined && toHigh === 0 && (above || !high.closed));
  if (over === under) return undefined;
  return word === 'from' || word === 'above' ? over : under;
}

function endsOf(amount: AmountValue) {
  if (amount.kind === 'between') return amount;
  const end = { at: amount.value, closed: true };
  return { low: end, high: end };
}
