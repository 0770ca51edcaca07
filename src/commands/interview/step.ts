/** What comes next in an interview. Pure: the same answers always lead to the same step. */

import {
  mootFacts,
  type NextQuestion,
  nextQuestion,
  type QuestionMemo,
  questionAbout,
} from '../../engine/ask/next-question.ts';
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { decide } from '../../engine/decide/decide.ts';
import type { RawProposal } from '../../intake/raw.ts';
import { readProposal } from '../../intake/read-proposal.ts';
import type { Assumption, Decision } from '../../model/decision.ts';
import type { Problem } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import { answer, type Interview, proposalSoFar, shownAssumptions, toCorrect, unanswerable } from './state.ts';

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
