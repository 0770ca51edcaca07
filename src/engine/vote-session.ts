/** A vote in a session. */
import type { Voting } from '../model/procedure.ts';
import type { Ballot, Vote, VoteNote } from '../model/vote.ts';
import { afterDivision, countShare, note, reason, ruleNotes } from './vote-parts.ts';

export function inSession(ballot: Ballot, voting: Voting): Vote {
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
    notes: notesOn(ballot, voting),
    // A session that is not quorate has decided nothing, and so has not been divided either.
    next: isShort && quorate !== false ? afterDivision(voting) : null,
  };
}

function notesOn({ cadre, importantDisagreement }: Ballot, voting: Voting): VoteNote[] {
  const onCadre = voting.cadre ? note('cadre', [voting.cadre.clause]) : note('cadre-changes-nothing');
  return [
    ...(voting.session?.quorum ? [] : [note('quorum-not-stated')]),
    ...(cadre ? [onCadre] : []),
    ...(importantDisagreement ? [note('disagreement-changes-nothing')] : []),
    ...ruleNotes(voting),
  ];
}
