/** What has been said in an interview and what comes next. Pure: the same answers always lead to the same step. */
import {
  mootFacts,
  type NextQuestion,
  nextQuestion,
  type QuestionMemo,
  questionAbout,
} from '../../engine/ask/next-question.ts';
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { decide } from '../../engine/decide/decide.ts';
import type { Raw, RawEntry, RawProposal } from '../../intake/raw.ts';
import { readProposal } from '../../intake/read-proposal.ts';
import type { Assumption, Decision } from '../../model/decision.ts';
import type { Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';

export interface Setting {
  readonly compiled: CompiledRegulation;
  /** ISO date of a proposal without one. */
  readonly asOf: string;
  readonly strict: boolean;
  readonly numberFormat?: 'vi' | 'en';
  /** Makes every question after the first quick. */
  readonly memo?: QuestionMemo;
}

export type Step =
  /** Which matter? One of these can stand with what was given. */
  | { readonly kind: 'type'; readonly matters: readonly string[] }
  | {
      readonly kind: 'fact';
      readonly question: NextQuestion;
      readonly decision: Decision;
      /** What was assumed of the fact and is being corrected. */
      readonly correcting: boolean;
    }
  | { readonly kind: 'review'; readonly assumptions: readonly Assumption[]; readonly matter: string }
  | {
      readonly kind: 'done';
      readonly raw: RawProposal;
      readonly decision: Decision;
      /** Facts left out that no longer matter. */
      readonly moot: readonly string[];
      /** Facts given that are not taken beside what was answered. */
      readonly dropped: readonly string[];
    }
  /** What was given cannot be read. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export function nextStep(interview: Interview, setting: Setting): Step {
  const raw = proposalSoFar(interview);
  const read = readTaken(raw, setting);
  if (read.problems.some((problem) => problem.code === 'type-missing')) {
    const others = read.problems.filter((problem) => problem.code !== 'type-missing');
    return others.length > 0 ? { kind: 'refused', problems: others } : askType(interview, setting);
  }
  if (read.proposal === undefined) return { kind: 'refused', problems: read.problems };
  return stepFor(interview, setting, { ...read, proposal: read.proposal });
}

interface Read {
  readonly raw: RawProposal;
  readonly problems: readonly Problem[];
  readonly dropped: readonly string[];
}

function stepFor(interview: Interview, setting: Setting, read: Read & { proposal: Proposal }): Step {
  const { compiled, asOf, strict, memo } = setting;
  const { proposal, raw, dropped } = read;
  const decision = decide(compiled, proposal, { asOf, strict, trace: true });
  const wrong = toCorrect(interview);
  if (wrong !== undefined) {
    return { kind: 'fact', question: questionAbout(compiled, proposal, wrong), decision, correcting: true };
  }
  const options = { strict, unanswerable: unanswerable(interview), ...(memo && { memo }) };
  const question = nextQuestion(compiled, proposal, options);
  if (question !== undefined) return { kind: 'fact', question, decision, correcting: false };
  const shown = shownAssumptions(interview);
  const assumptions = decision.assumptions.filter((one) => one.couldChange && !shown.has(one.fact));
  if (decision.outcome !== 'undetermined' && assumptions.length > 0) {
    return { kind: 'review', assumptions, matter: decision.matter };
  }
  return { kind: 'done', raw, decision, moot: mootFacts(compiled, proposal, strict), dropped };
}

/** Leaves out a given fact that is taken only beside other values than those answered. */
function readTaken(raw: RawProposal, setting: Setting): Read & { proposal?: Proposal } {
  const { compiled, numberFormat } = setting;
  const dropped: string[] = [];
  for (let left = raw; ; ) {
    const read = readProposal(compiled.regulation, left, {
      mode: 'strict',
      ...(numberFormat && { numberFormat }),
    });
    const notTaken = read.problems.flatMap(({ code, params }) =>
      code === 'fact-only-when' ? [String(params.fact)] : [],
    );
    if (notTaken.length === 0) {
      return {
        raw: left,
        problems: read.problems,
        dropped,
        ...(read.proposal && { proposal: read.proposal }),
      };
    }
    dropped.push(...notTaken);
    left = { ...left, entries: left.entries.filter(({ key }) => !notTaken.includes(key)) };
  }
}

/** The matters that take what was given. */
function askType(interview: Interview, setting: Setting): Step {
  const refusals = new Map<string, readonly Problem[]>();
  for (const { code } of setting.compiled.regulation.matters) {
    const { problems } = readTaken(proposalSoFar(answer(interview, { kind: 'type', code })), setting);
    refusals.set(code, problems);
  }
  const matters = [...refusals].flatMap(([code, problems]) => (problems.length === 0 ? [code] : []));
  if (matters.length > 0) return { kind: 'type', matters };
  // No matter takes all of it: the one with the least to complain of says best what is wrong.
  const [least] = [...refusals.values()].sort((a, b) => a.length - b.length);
  return { kind: 'refused', problems: least ?? [] };
}

export type Answer =
  /** The matter that was chosen. */
  | { readonly kind: 'type'; readonly code: string }
  | { readonly kind: 'fact'; readonly fact: string; readonly value: Raw }
  /** Whoever answers does not know: the fact stays left out and is not asked for again. */
  | { readonly kind: 'unknown'; readonly fact: string }
  /** Assumptions that were shown, and those of them that do not hold. */
  | { readonly kind: 'review'; readonly shown: readonly string[]; readonly wrong: readonly string[] };

export interface Interview {
  readonly given: RawProposal;
  readonly answers: readonly Answer[];
}

export function begin(given: RawProposal): Interview {
  return { given, answers: [] };
}

export function answer(interview: Interview, said: Answer): Interview {
  return { ...interview, answers: [...interview.answers, said] };
}

/** One step back: without the last answer. The first question has nothing behind it. */
export function back(interview: Interview): Interview {
  return { ...interview, answers: interview.answers.slice(0, -1) };
}

/** The proposal as it stands: of a fact answered twice the last answer counts. */
export function proposalSoFar({ given, answers }: Interview): RawProposal {
  const said = new Map<string, RawEntry>();
  for (const one of answers) {
    if (one.kind === 'type') said.set('type', entryOf('type', { kind: 'text', text: one.code, place: {} }));
    else if (one.kind === 'fact') said.set(one.fact, entryOf(one.fact, one.value));
    else if (one.kind === 'unknown') said.delete(one.fact);
  }
  const others = given.entries.filter(({ key }) => !said.has(key));
  const type = said.get('type');
  const facts = [...said.values()].filter((entry) => entry !== type);
  return { ...given, entries: [...(type ? [type] : []), ...others, ...facts] };
}

function entryOf(key: string, value: Raw): RawEntry {
  return { key, value, place: value.place };
}

/** Facts of which the last word is that they are not known. */
function unanswerable({ answers }: Interview): Set<string> {
  const facts = new Set<string>();
  for (const one of answers) {
    if (one.kind === 'unknown') facts.add(one.fact);
    else if (one.kind === 'fact') facts.delete(one.fact);
  }
  return facts;
}

/** Assumptions that have been shown once. */
function shownAssumptions({ answers }: Interview): Set<string> {
  return new Set(answers.flatMap((one) => (one.kind === 'review' ? one.shown : [])));
}

/** The first assumption found wrong that has not been asked for since. */
function toCorrect({ answers }: Interview): string | undefined {
  const open: string[] = [];
  for (const one of answers) {
    if (one.kind === 'review') open.push(...one.wrong);
    else if (one.kind !== 'type' && open.includes(one.fact)) open.splice(open.indexOf(one.fact), 1);
  }
  return open[0];
}
