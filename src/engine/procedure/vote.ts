/** Counting a vote: was it quorate, was it carried, by which clause, and where does the matter go. */
import { type Regulation, votingOf } from '../../model/regulation.ts';
import type { Ballot, Vote } from '../../model/vote.ts';
import { statesVotes, type Voting } from '../../model/voting.ts';
import { openVote, reason } from './outcome.ts';
import { inSession } from './session.ts';
import { inWriting } from './writing.ts';

/**
 * What the regulation's rules on voting make of a ballot. Shares are compared in whole numbers.
 *
 * @throws RangeError for figures that cannot be, a body that is none of the regulation's, a kind of work that is none of
 *   the body's, or a session without its members present where the text counts them; intake never lets those through.
 */
export function countVote({ regulation }: { readonly regulation: Regulation }, ballot: Ballot): Vote {
  const voting = votingOf(regulation, ballot.body, ballot.work);
  const own = (regulation.voting ?? []).filter((one) => one.body === ballot.body && statesVotes(one));
  const isStated = voting !== undefined || own.length === 0;
  if (!regulation.bodies.some(({ code }) => code === ballot.body) || !isStated || !canBe(ballot, voting)) {
    throw new RangeError(`no such vote: ${JSON.stringify(ballot)}`);
  }
  if (voting === undefined) return openVote(ballot, [reason('body-not-stated')]);
  return ballot.way === 'session' ? inSession(ballot, voting) : inWriting(ballot, voting);
}

function canBe(ballot: Ballot, voting: Voting | undefined): boolean {
  const { way, members, inOffice = members, present, inFavour, against = 0, silent = 0 } = ballot;
  const counts = [members, inOffice, inFavour, against, present ?? 0, silent];
  if (members === 0 || inOffice === 0) return false;
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0 && count <= members)) return false;
  if (way === 'writing') return inFavour + against + silent <= inOffice;
  const isPresenceKnown = present !== undefined || !countsPresent(voting);
  const most = Math.min(inOffice, present ?? inOffice);
  return (
    ballot.silent === undefined && isPresenceKnown && inFavour + against <= most && (present ?? 0) <= inOffice
  );
}

/** Whether a vote in a session cannot be counted without those who were there. */
function countsPresent(voting: Voting | undefined): boolean {
  return voting?.session?.quorum !== undefined || voting?.session?.carried?.of === 'present';
}
