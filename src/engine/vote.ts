/** Counting a vote: was it quorate, was it carried, by which clause, and where does the matter go otherwise. */
import type { Voting } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Ballot, Vote } from '../model/vote.ts';
import { undecided } from './vote-parts.ts';
import { inSession } from './vote-session.ts';
import { inWriting } from './vote-writing.ts';

/**
 * What the regulation's rules on voting make of a ballot. Shares are of all members, not of those who are there, and
 * are compared in whole numbers.
 *
 * @throws RangeError for figures that cannot be, a body that is none of the regulation's, or a session without its
 *   members present where a quorum is stated; intake never lets those through.
 */
export function countVote({ regulation }: { readonly regulation: Regulation }, ballot: Ballot): Vote {
  const voting = regulation.voting?.find(({ body }) => body === ballot.body);
  if (!regulation.bodies.some(({ code }) => code === ballot.body) || !canBe(ballot, voting)) {
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
