/** Counting a vote: was it quorate, was it carried, by which clause, and where does the matter go otherwise. */
import { type Regulation, votingOf } from '../../model/regulation.ts';
import type { Ballot, CountedShare, NextStep, Vote, VoteNote, VoteReason } from '../../model/vote.ts';
import { type Share, statesVotes, type Voting, type Writing } from '../../model/voting.ts';

/**
 * What the regulation's rules on voting make of a ballot. Shares are of all members, not of those who are there, and
 * are compared in whole numbers.
 *
 * @throws RangeError for figures that cannot be, a body that is none of the regulation's, a kind of work that is none of
 *   the body's, or a session without its members present where a quorum is stated; intake never lets those through.
 */
export function countVote({ regulation }: { readonly regulation: Regulation }, ballot: Ballot): Vote {
  const voting = votingOf(regulation, ballot.body, ballot.work);
  const own = (regulation.voting ?? []).filter((one) => one.body === ballot.body && statesVotes(one));
  const isStated = voting !== undefined || own.length === 0;
  if (!regulation.bodies.some(({ code }) => code === ballot.body) || !isStated || !canBe(ballot, voting)) {
    throw new RangeError(`no such vote: ${JSON.stringify(ballot)}`);
  }
  if (voting === undefined) return undecided(ballot, 'body-not-stated');
  return ballot.way === 'session' ? inSession(ballot, voting) : inWriting(ballot, voting);
}

function canBe({ way, members, present, inFavour, silent }: Ballot, voting: Voting | undefined): boolean {
  const counts = [members, inFavour, present ?? 0, silent ?? 0];
  if (members === 0 || !counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return false;
  if (counts.some((count) => count > members)) return false;
  if (way === 'writing') return inFavour + (silent ?? 0) <= members;
  const isPresenceKnown = present !== undefined || voting?.session?.quorum === undefined;
  return silent === undefined && isPresenceKnown && inFavour <= (present ?? members);
}

function inSession(ballot: Ballot, voting: Voting): Vote {
  const { members, present, inFavour } = ballot;
  const rules = voting.session ?? {};
  const quorum = rules.quorum ? countShare(rules.quorum, members, present!) : null;
  const majority = rules.carried ? countShare(rules.carried, members, inFavour) : null;
  const quorate = quorum && quorum.missing === 0;
  const isShort = majority !== null && majority.missing > 0;
  return {
    ballot,
    quorum,
    majority,
    quorate,
    carried: quorate === false || isShort ? false : majority === null ? null : true,
    reasons: [
      ...(quorate === false ? [reason('not-quorate', [quorum!.share.clause])] : []),
      ...(isShort ? [reason('too-few', [majority.share.clause])] : []),
      ...(majority === null ? [reason('majority-not-stated')] : []),
    ],
    notes: notesOnSession(ballot, voting),
    // A session that is not quorate has decided nothing, and so has not been divided either.
    next: isShort && quorate !== false ? afterDivision(voting) : null,
  };
}

function notesOnSession({ cadre, importantDisagreement }: Ballot, voting: Voting): VoteNote[] {
  const onCadre = voting.cadre ? note('cadre', [voting.cadre.clause]) : note('cadre-changes-nothing');
  return [
    ...(voting.session?.quorum ? [] : [note('quorum-not-stated')]),
    ...(cadre ? [onCadre] : []),
    ...(importantDisagreement ? [note('disagreement-changes-nothing')] : []),
    ...ruleNotes(voting),
  ];
}

function inWriting(ballot: Ballot, voting: Voting): Vote {
  const { writing } = voting;
  if (writing === undefined) return notProvided(ballot, voting);
  const forbidden = forbiddenBy(ballot, writing);
  const majority = majorityOf(ballot, writing);
  const isShort = majority !== null && majority.missing > 0;
  // Whoever has not answered may still turn it.
  const isUnknown = isShort && writing.silenceAgrees && ballot.silent === undefined;
  const open: VoteReason[] = isUnknown
    ? [reason('silence-unknown', [writing.clause])]
    : majority === null
      ? [reason('majority-not-stated', [writing.clause])]
      : [];
  const short = isShort && !isUnknown ? [reason('too-few', [majority.share.clause])] : [];
  const against = [...forbidden, ...short];
  return {
    ballot,
    quorum: null,
    majority,
    quorate: null,
    carried: against.length > 0 ? false : open.length > 0 ? null : true,
    reasons: against.length > 0 ? against : open,
    notes: notesOnWriting(ballot, writing, voting),
    next:
      forbidden.length > 0
        ? { way: 'session', body: ballot.body, clauses: [writing.clause] }
        : short.length > 0
          ? afterDivision(voting)
          : null,
  };
}

/** A session is then all that the text knows. */
function notProvided(ballot: Ballot, { session = {} }: Voting): Vote {
  const clauses = [session.quorum, session.carried].flatMap((share) => share?.clause ?? []);
  return {
    ...undecided(ballot, 'writing-not-provided'),
    carried: false,
    next: { way: 'session', body: ballot.body, clauses: [...new Set(clauses)] },
  };
}

/** What keeps a matter from being settled in writing, however many agree. */
function forbiddenBy({ cadre, importantDisagreement }: Ballot, writing: Writing): VoteReason[] {
  const { clause, neverCadre, disagreementToSession } = writing;
  return [
    ...(cadre && neverCadre ? [reason('never-cadre', [clause])] : []),
    ...(importantDisagreement && disagreementToSession ? [reason('important-disagreement', [clause])] : []),
  ];
}

function majorityOf({ members, inFavour, silent = 0 }: Ballot, writing: Writing): CountedShare | null {
  if (writing.carried === undefined) return null;
  return countShare(writing.carried, members, inFavour + (writing.silenceAgrees ? silent : 0));
}

function notesOnWriting(ballot: Ballot, writing: Writing, voting: Voting): VoteNote[] {
  const { cadre, importantDisagreement, present, silent = 0 } = ballot;
  const { clause, neverCadre, disagreementToSession, silenceAgrees } = writing;
  const onSilence = silenceAgrees
    ? note('silence-agrees', [clause], { silent: String(silent) })
    : note('silence-not-counted');
  return [
    ...(silent > 0 ? [onSilence] : []),
    ...(present === undefined ? [] : [note('presence-not-counted')]),
    ...(cadre && !neverCadre
      ? [voting.cadre ? note('cadre', [voting.cadre.clause]) : note('cadre-changes-nothing')]
      : []),
    ...(importantDisagreement && !disagreementToSession ? [note('disagreement-changes-nothing')] : []),
    ...(writing.note === undefined ? [] : [note('writing', [clause])]),
    ...ruleNotes(voting),
  ];
}

/** `needed` is the least whole number n with n ≥ (or >) numerator / denominator × members; exact for any of them. */
function countShare(share: Share, members: number, counted: number): CountedShare {
  const { word, numerator, denominator } = share;
  const parts = BigInt(numerator) * BigInt(members);
  const whole = parts / BigInt(denominator);
  const isWhole = parts % BigInt(denominator) === 0n;
  const needed = Number(word === 'from' && isWhole ? whole : whole + 1n);
  return { share, needed, counted, missing: Math.max(0, needed - counted) };
}

/** Where a matter goes that was not carried. */
function afterDivision({ divided }: Voting): NextStep | null {
  return divided === undefined ? null : { way: 'body', body: divided.to ?? null, clauses: [divided.clause] };
}

/** A vote that nothing was counted of, since the text does not say how. */
function undecided(ballot: Ballot, code: VoteReason['code']): Vote {
  return {
    ballot,
    quorum: null,
    majority: null,
    quorate: null,
    carried: null,
    reasons: [reason(code)],
    notes: [],
    next: null,
  };
}

/** What else the clauses say of the votes of a body. */
function ruleNotes({ notes = [] }: Voting): VoteNote[] {
  return notes.map(({ clause }, index) => note('rule', [clause], { index: String(index) }));
}

function reason(code: VoteReason['code'], clauses: readonly string[] = []): VoteReason {
  return { code, clauses, params: {} };
}

function note(
  code: VoteNote['code'],
  clauses: readonly string[] = [],
  params: VoteNote['params'] = {},
): VoteNote {
  return { code, clauses, params };
}
