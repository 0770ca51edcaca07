/** Holds what the library made of a drawn list against what is true of it, row by row. */
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { decide } from '../../src/library/answers.ts';
import { parseProposal } from '../../src/library/parse-proposal.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { FileAccount } from '../../src/model/list-account.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { againstDrawn, inAccount } from './account.ts';
import { csvBytes, csvLines } from './generator/csv.ts';
import type { DrawnRow, Facts, ProposalTruth } from './generator/drawing.ts';
import { jsonOf } from './generator/facts.ts';
import { type DrawnList, disguised } from './generator/list.ts';
import { VALUES } from './generator/names.ts';
import { xlsxBytes } from './generator/xlsx.ts';
import {
  type Answer,
  bodyOf,
  DAY,
  factsIn,
  keyOf,
  problemText,
  type Reading,
  readByProduct,
  shown,
} from './product.ts';

/**
 * `wrong`: another body than the true one. `misread`: a fact that is not so, whatever the body. `lost`: a proposal that
 * was passed over. `invented`: a row that is no proposal was answered. `account`: it does not add up. These must not be. `fuss`: such a row was refused.
 * `dropped`: a fact was left open without need. `refused`: a proposal that a careful reader would answer was not.
 */
export type Fault = 'wrong' | 'misread' | 'lost' | 'invented' | 'account' | 'fuss' | 'dropped' | 'refused';
export const GRAVE: ReadonlySet<Fault> = new Set(['wrong', 'misread', 'lost', 'invented', 'account']);

export interface Failure {
  readonly fault: Fault;
  readonly at: string;
  readonly expected: string;
  readonly found: string;
}

export interface Verdict {
  readonly seed: string;
  readonly failures: readonly Failure[];
  /** Proposals that a careful reader would answer, and those of them that are answered rightly. */
  readonly readable: number;
  readonly right: number;
  /** Proposals that hold something no reader is sure of. */
  readonly doubtful: number;
}

export interface WrittenList {
  readonly bytes: Uint8Array;
  readonly format: 'csv' | 'xlsx';
  readonly lineOf: (sheet: number, row: number) => number;
}

export function written(list: DrawnList): WrittenList {
  const shown = disguised(list);
  if (shown.csv === undefined)
    return { bytes: xlsxBytes(shown), format: 'xlsx', lineOf: (_, row) => row + 1 };
  const lines = csvLines(shown);
  return { bytes: csvBytes(shown), format: 'csv', lineOf: (_, row) => lines[row]! };
}

export async function judge(list: DrawnList, regulation: CompiledRegulation): Promise<Verdict> {
  const { bytes, format, lineOf } = written(list);
  const reading = await readByProduct(bytes, regulation, {
    format,
    set: [...list.settings].map(([key, text]) => ({ key, text })),
    ...(list.csv?.encoding === 'tcvn3' && { encoding: 'tcvn3' as const }),
  });
  const tally = new Tally(list, regulation, reading);
  for (const [index, sheet] of list.sheets.entries()) {
    for (const [row, drawn] of sheet.rows.entries()) {
      tally.row(keyOf(sheet.name, lineOf(index, row)), drawn, sheet.isHidden);
    }
  }
  if (reading.account !== undefined) tally.account(reading.account);
  return tally.verdict();
}

class Tally {
  readonly #list: DrawnList;
  readonly #regulation: CompiledRegulation;
  readonly #reading: Reading;
  readonly #left: Map<string, Answer>;
  readonly #failures: Failure[] = [];
  #readable = 0;
  #right = 0;
  #doubtful = 0;

  constructor(list: DrawnList, regulation: CompiledRegulation, reading: Reading) {
    this.#list = list;
    this.#regulation = regulation;
    this.#reading = reading;
    this.#left = new Map(reading.answers);
  }

  row(at: string, { truth }: DrawnRow, isOnHiddenSheet: boolean): void {
    const answer = this.#left.get(at);
    this.#left.delete(at);
    if (truth.kind === 'carried' || isOnHiddenSheet) {
      if (answer === undefined || answer.kind === 'carried') return;
      const expected = truth.kind === 'carried' ? truth.as.join('|') : 'a hidden sheet';
      this.#fail(answer.kind === 'rejected' ? 'fuss' : 'invented', at, expected, shown(answer));
      return;
    }
    const isDoubtful = truth.doubts.length > 0 || this.#list.doubt !== undefined;
    if (isDoubtful) this.#doubtful++;
    else this.#readable++;
    const failure = this.#proposal(truth, answer, isDoubtful);
    if (failure !== undefined) this.#fail(failure[0], at, failure[1], failure[2]);
    else if (!isDoubtful) this.#right++;
  }

  #proposal(truth: ProposalTruth, answer: Answer | undefined, isDoubtful: boolean): Found | undefined {
    const possible = this.#possible(truth);
    const [first] = possible;
    const body = first === undefined ? 'to be refused' : bodyOf(first.decision);
    const expected = `${body} ${jsonOf(truth.facts)}`;
    const loud = (found: string): Found | undefined =>
      isDoubtful ? undefined : ['refused', expected, found];
    if (answer === undefined && this.#reading.unread !== undefined) {
      return loud(`list unread: ${this.#reading.unread.map(problemText).join(' ')}`);
    }
    if (answer === undefined) return ['lost', expected, 'nothing'];
    if (answer.kind === 'carried') return ['lost', expected, shown(answer)];
    if (answer.kind === 'rejected') return loud(shown(answer));
    const { decision, proposal } = answer;
    if (!possible.some((one) => isSame(one.decision, decision))) {
      return decision.outcome === 'undetermined' ? loud(shown(answer)) : ['wrong', expected, shown(answer)];
    }
    const { misread, dropped } = isDoubtful ? {} : differing(proposal, first!.proposal);
    if (misread !== undefined) return ['misread', expected, misread];
    return dropped === undefined ? undefined : ['dropped', expected, dropped];
  }

  /** What may be answered: of a fact in doubt, any of its alternatives, or a body that is the same whatever it is. */
  #possible({ facts, doubts }: ProposalTruth): readonly Decided[] {
    let known: readonly Facts[] = [facts];
    for (const { key, alternatives } of doubts) {
      if (alternatives.length > 0) {
        known = alternatives.flatMap((text) => known.map((one) => withFact(one, key, text)));
      }
    }
    const open = doubts.filter(({ alternatives }) => alternatives.length === 0).map(({ key }) => key);
    const keys = doubts.map(({ key }) => key);
    const always = [...known.map((one) => this.#whatever(one, open)), this.#whatever(facts, keys)];
    const chosen = open.length > 0 ? [] : known.map((one) => this.#decided(one));
    return [...chosen, ...always.filter((one) => one !== undefined)];
  }

  #whatever(facts: Facts, keys: readonly string[]): Decided | undefined {
    if (keys.length === 0) return undefined;
    let all: readonly Facts[] = [facts];
    for (const key of new Set(keys)) {
      all = all.flatMap((one) => ['', ...valuesOf(key)].map((text) => withFact(one, key, text)));
    }
    // Values that cannot stand together are none that a reader would think of.
    const decided = all.flatMap((one) => this.#decidedIfAny(one) ?? []);
    const [first] = decided;
    return decided.every(({ decision }) => isSame(decision, first!.decision)) ? first : undefined;
  }

  #decided(facts: Facts): Decided {
    const decided = this.#decidedIfAny(facts);
    if (decided === undefined) throw new Error(`${this.#list.seed}: no proposal: ${jsonOf(facts)}`);
    return decided;
  }

  #decidedIfAny(facts: Facts): Decided | undefined {
    const parsed = parseProposal(this.#regulation, jsonOf(facts));
    if (!parsed.ok) return undefined;
    return { proposal: parsed.proposal, decision: decide(this.#regulation, parsed.proposal, { asOf: DAY }) };
  }

  account(account: FileAccount): void {
    for (const wrong of [...inAccount(account), ...againstDrawn(account, this.#list.sheets)]) {
      this.#fail('account', '-', 'an account that adds up', wrong);
    }
  }

  #fail(fault: Fault, at: string, expected: string, found: string): void {
    this.#failures.push({ fault, at, expected, found });
  }

  verdict(): Verdict {
    for (const [at, answer] of this.#left) {
      if (answer.kind !== 'carried') this.#fail('invented', at, 'no such row', shown(answer));
    }
    return {
      seed: this.#list.seed,
      failures: this.#failures,
      readable: this.#readable,
      right: this.#right,
      doubtful: this.#doubtful,
    };
  }
}

function withFact(facts: Facts, key: string, text: string): Facts {
  const others = [...facts].filter(([other]) => other !== key);
  return new Map(text === '' ? others : [...others, [key, text]]);
}

type Found = readonly [fault: Fault, expected: string, found: string];

interface Decided {
  readonly proposal: Proposal;
  readonly decision: Decision;
}

/** A blank among marks says no, which is assumed anyway. */
function isAssumed(key: string, text: string, expected: ReadonlyMap<string, string>): boolean {
  return ASSUMED_NO.has(key) && !expected.has(key) && text === NO;
}

const ASSUMED_NO = new Set(['keyProject', 'approvedByCentral']);
const NO = JSON.stringify({ kind: 'flag', value: false });

/** Values that a fact left open could have; an amount is open when it is left out. */
function valuesOf(key: string): string[] {
  if (['keyProject', 'arisingInYear', 'approvedByCentral'].includes(key)) return ['true', 'false'];
  const isSeveral = ['fundingSource', 'sector', 'nature'].includes(key);
  return Object.keys(VALUES[key] ?? {}).map((code) => JSON.stringify(isSeveral ? [code] : code));
}

function isSame(a: Decision, b: Decision): boolean {
  if (a.outcome === 'undetermined' || b.outcome === 'undetermined') return a.outcome === b.outcome;
  return a.authority === b.authority;
}

/** What is not so in the facts as read, and what is missing from them. */
function differing(
  read: Proposal,
  truth: Proposal,
): { readonly misread?: string; readonly dropped?: string } {
  const [found, expected] = [factsIn(read), factsIn(truth)];
  const wrong = [...found].find(
    ([key, text]) =>
      expected.get(key) !== text && !text.includes('"open"') && !isAssumed(key, text, expected),
  );
  if (wrong !== undefined) {
    return { misread: `${wrong.join(' ')} instead of ${expected.get(wrong[0]) ?? 'nothing'}` };
  }
  const left = [...expected.keys()].find((key) => !found.has(key) || found.get(key) !== expected.get(key));
  return left === undefined ? {} : { dropped: `${left} left open` };
}
