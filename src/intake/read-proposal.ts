/** Reads a proposal as written into facts. All it knows of keys, facts and values it knows from the regulation. */
import type { Problem } from '../model/problem.ts';
import type { FactValue, Proposal } from '../model/proposal.ts';
import { type Matter, type Regulation, takenFacts } from '../model/regulation.ts';
import type { Notice } from '../model/words.ts';
import { readEnvelope, readMatter, type SortedEntries, sortEntries } from './envelope.ts';
import { amountTexts, type ItemsTotal, readItems } from './items.ts';
import { checkForMatter, codesOf, type ReadFacts } from './matter-checks.ts';
import { type Names, NONE, namesOf } from './names.ts';
import { type Findings, noFindings, type RawEntry, type RawProposal, refuseAt, warn } from './raw.ts';
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
  /** Units that columns state in their headers, by fact id. */
  readonly headerUnits?: Readonly<Record<string, string>>;
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
    const fact = regulation.facts.find((one) => one.id === id)!;
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
  { mode, numberFormat, proofs = [], headerUnits = {} }: ReadOptions,
): AmountContext {
  const texts = [...written].flatMap(([fact, { value }]) => [...amountTexts(regulation, fact, value)]);
  return { mode, headerUnits, style: numberStyle(numberFormat, texts, proofs) };
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
