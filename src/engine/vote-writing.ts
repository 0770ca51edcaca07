/** A vote in writing instead of a session. */
import type { Voting, Writing } from '../model/procedure.ts';
import type { Ballot, CountedShare, Vote, VoteNote, VoteReason } from '../model/vote.ts';
import { afterDivision, countShare, note, reason, ruleNotes, undecided } from './vote-parts.ts';

export function inWriting(ballot: Ballot, voting: Voting): Vote {
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
    notes: notesOn(ballot, writing, voting),
    next:
      forbidden.length > 0
        ? { way: 'session', body: ballot.body, clauses: [writing.clause] }
        : short.length > 0
          ? afterDivision(voting)
          : null,
  };
}

/** A session is then the one way that the text knows. */
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

function notesOn(ballot: Ballot, writing: Writing, voting: Voting): VoteNote[] {
  const { cadre, importantDisagreement, present, silent = 0 } = ballot;
  const { clause, neverCadre, disagreementToSession, silenceAgrees } = writing;
  const onSilence = silenceAgrees
    ? note('silence-agrees', [clause], { silent: String(silent) })
    : note('silence-not-counted');
  return [
    ...(silent > 0 ? [onSilence] : []),
    ...(present === undefined ? [] : [note('presence-not-counted')]),
    ...(cadre && !neverCadre ? [note('cadre-changes-nothing')] : []),
    ...(importantDisagreement && !disagreementToSession ? [note('disagreement-changes-nothing')] : []),
    ...(writing.note === undefined ? [] : [note('writing', [clause])]),
    ...ruleNotes(voting),
  ];
}
