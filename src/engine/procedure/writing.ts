/** A vote by written answers. */
import type {
  Ballot,
  CountedShare,
  NextStep,
  Vote,
  VoteNote,
  VoteOutcome,
  VoteReason,
} from '../../model/vote.ts';
import type { Voting, Writing, WritingCase } from '../../model/voting.ts';
import {
  afterDecision,
  afterDivision,
  cadreNotes,
  carriedBy,
  note,
  openVote,
  reason,
  refused,
  ruleNotes,
  toSession,
} from './outcome.ts';
import { baseOf, countShare, hangsOnOffice } from './shares.ts';
import { heardIn } from './stance.ts';

export function inWriting(ballot: Ballot, voting: Voting): Vote {
  const { writing } = voting;
  if (writing === undefined) return notProvided(ballot, voting);
  const agreeing = ballot.inFavour + (writing.silenceAgrees ? (ballot.silent ?? 0) : 0);
  const { carried: needed } = writing;
  const majority = needed ? countShare(needed, baseOf(needed.of, ballot), agreeing) : null;
  const { outcome, reasons, next } = settle(ballot, voting, writing, majority);
  return {
    ballot,
    outcome,
    quorum: null,
    majority,
    quorate: null,
    carried: carriedBy(outcome),
    reasons,
    notes: notesOn(ballot, writing, voting, majority),
    next,
  };
}

/** The text is silent on asking in writing; a session is all that it knows. */
function notProvided(ballot: Ballot, voting: Voting): Vote {
  const { session = {}, unwritten } = voting;
  return openVote(ballot, [reason('writing-not-provided')], {
    notes: [
      ...(unwritten === undefined ? [] : [note('unwritten', [unwritten.clause])]),
      ...cadreNotes(voting, ballot),
    ],
    next: toSession(ballot, [session.quorum?.clause, session.carried?.clause]),
  });
}

interface Settled {
  readonly outcome: VoteOutcome;
  readonly reasons: readonly VoteReason[];
  readonly next: NextStep | null;
}

function settle(ballot: Ballot, voting: Voting, writing: Writing, majority: CountedShare | null): Settled {
  const isShort = majority !== null && majority.missing > 0;
  // Whoever has not answered may still turn it.
  const hangsOnSilence = isShort && writing.silenceAgrees && ballot.silent === undefined;
  const forbidden = forbiddenBy(ballot, writing);
  const against = [
    ...forbidden,
    ...(isShort && !hangsOnSilence ? [shortBy(ballot, voting, writing, majority)] : []),
  ];
  const session = toSession(ballot, [writing.clause]);
  if (forbidden.length > 0) return { outcome: 'not-carried', reasons: against, next: session };
  const doubts = doubtsOf(ballot, voting, writing);
  // Where asking is doubtful, so is everything that would follow from the answers.
  if (doubts.length > 0) {
    const outcome = against.length > 0 ? 'not-carried' : 'open';
    return { outcome, reasons: [...against, ...doubts], next: session };
  }
  if (against.length > 0) return tooFewIn(ballot, voting, writing, against);
  if (hangsOnSilence) {
    return { outcome: 'open', reasons: [reason('silence-unknown', [writing.clause])], next: null };
  }
  if (majority === null) {
    return { outcome: 'open', reasons: [reason('majority-not-stated', [writing.clause])], next: null };
  }
  return { outcome: 'carried', reasons: [], next: afterDecision(voting, ballot) };
}

/** What keeps a matter from being settled in writing, however many agree. */
function forbiddenBy(ballot: Ballot, writing: Writing): VoteReason[] {
  const { clause, neverCadre, disagreementToSession, when } = writing;
  const isExcluded = when?.any.every((one) => isMet(one, ballot) === false) ?? false;
  return [
    ...(ballot.cadre && neverCadre ? [reason('never-cadre', [clause])] : []),
    ...(isExcluded ? [reason('writing-excluded', [clause])] : []),
    ...(ballot.importantDisagreement && disagreementToSession
      ? [reason('important-disagreement', [clause])]
      : []),
  ];
}

function isMet(one: WritingCase, { complex, noSession }: Ballot): boolean | undefined {
  if (one === 'no-session') return noSession;
  return complex === undefined ? undefined : !complex;
}

/** Why it is doubtful whether the members may be asked in writing. */
function doubtsOf(ballot: Ballot, { cadre }: Voting, { clause, doubt, when }: Writing): VoteReason[] {
  const met = when?.any.map((one) => isMet(one, ballot)) ?? [];
  const isHalfKnown = met.includes(false) && met.includes(undefined) && !met.includes(true);
  return [
    ...(doubt === undefined ? [] : [reason('writing-doubtful', doubt.clauses)]),
    ...(ballot.cadre && cadre?.inWriting !== undefined
      ? [reason('cadre-writing-doubtful', [cadre.inWriting.clause])]
      : []),
    ...(isHalfKnown ? [reason('writing-condition', [clause])] : []),
  ];
}

function shortBy(ballot: Ballot, voting: Voting, writing: Writing, { share }: CountedShare): VoteReason {
  const isRefused = isRefusedByAll(ballot, writing);
  return isRefused ? refused(voting, ballot, share.clause) : reason('too-few', [share.clause]);
}

function isRefusedByAll(ballot: Ballot, writing: Writing): boolean {
  const { stance, unheard } = heardAnswers(ballot, writing);
  return stance === 'refuse' && unheard === 0;
}

function tooFewIn(ballot: Ballot, voting: Voting, writing: Writing, reasons: readonly VoteReason[]): Settled {
  if (isRefusedByAll(ballot, writing)) return { outcome: 'refused', reasons, next: null };
  // Who has not answered has not disagreed.
  const { stance } = heardAnswers(ballot, writing);
  const next = stance === 'differ' ? afterDivision(voting, ballot) : null;
  return { outcome: 'not-carried', reasons, next };
}

function heardAnswers(ballot: Ballot, { silenceAgrees }: Writing) {
  return heardIn(ballot, ballot.inFavour + (silenceAgrees ? (ballot.silent ?? 0) : 0));
}

function notesOn(
  ballot: Ballot,
  writing: Writing,
  voting: Voting,
  majority: CountedShare | null,
): VoteNote[] {
  const { cadre, importantDisagreement, present, complex, noSession, silent = 0 } = ballot;
  const { clause, neverCadre, disagreementToSession, silenceAgrees, when } = writing;
  const onSilence = silenceAgrees
    ? note('silence-agrees', [clause], { silent: String(silent) })
    : note('silence-not-counted');
  const isShort = majority !== null && majority.missing > 0;
  const hangsOnStance = !silenceAgrees && afterDivision(voting, ballot) !== null;
  const isUnclear = isShort && hangsOnStance && heardAnswers(ballot, writing).stance === 'unknown';
  const cases = when?.any ?? [];
  const met = cases.map((one) => isMet(one, ballot));
  // Half known it is a reason of its own, and where a meeting is needed anyway nothing hangs on it.
  const isAllOpen = met.length > 0 && met.every((one) => one === undefined);
  const isOpen = isAllOpen && forbiddenBy(ballot, writing).length === 0;
  const isIdle =
    (complex !== undefined && !cases.includes('not-complex')) ||
    (noSession !== undefined && !cases.includes('no-session'));
  const saysCadre = cadre && !neverCadre && voting.cadre?.inWriting === undefined;
  return [
    ...(silent > 0 ? [onSilence] : []),
    ...(isUnclear ? [note('stance-unknown')] : []),
    ...(hangsOnOffice(majority, ballot) ? [note('in-office-assumed', [majority!.share.clause])] : []),
    ...(present === undefined ? [] : [note('presence-not-counted')]),
    ...(saysCadre ? cadreNotes(voting, ballot) : []),
    ...(importantDisagreement && !disagreementToSession ? [note('disagreement-changes-nothing')] : []),
    ...(isOpen ? [note('writing-condition', [clause])] : []),
    ...(isIdle ? [note('conditions-change-nothing')] : []),
    ...(writing.note === undefined ? [] : [note('writing', [clause])]),
    ...ruleNotes(voting, ballot),
  ];
}
