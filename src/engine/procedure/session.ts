/** A vote in a session. */
import type {
  Ballot,
  CountedShare,
  NextStep,
  Vote,
  VoteNote,
  VoteOutcome,
  VoteReason,
} from '../../model/vote.ts';
import type { Voting } from '../../model/voting.ts';
import {
  afterDecision,
  afterDivision,
  cadreNotes,
  carriedBy,
  note,
  reason,
  refused,
  ruleNotes,
  toSession,
} from './outcome.ts';
import { baseOf, countShare, hangsOnOffice, isUnanimity } from './shares.ts';
import { heardIn } from './stance.ts';

interface Count {
  readonly ballot: Ballot;
  readonly voting: Voting;
  readonly quorum: CountedShare | null;
  readonly majority: CountedShare | null;
}

/** What a count comes to. */
interface Settled {
  readonly outcome: VoteOutcome;
  readonly reasons: readonly VoteReason[];
  readonly notes?: readonly VoteNote[];
  readonly next: NextStep | null;
}

export function inSession(ballot: Ballot, voting: Voting): Vote {
  const { quorum: asked, carried: needed } = voting.session ?? {};
  const quorum = asked ? countShare(asked, baseOf(asked.of, ballot), ballot.present!) : null;
  const majority = needed ? countShare(needed, baseOf(needed.of, ballot), ballot.inFavour) : null;
  const count = { ballot, voting, quorum, majority };
  const { outcome, reasons, notes = [], next } = settle(count);
  return {
    ballot,
    outcome,
    quorum,
    majority,
    quorate: quorum && quorum.missing === 0,
    carried: carriedBy(outcome),
    reasons,
    notes: [...notes, ...notesOn(count)],
    next,
  };
}

function settle(count: Count): Settled {
  const { ballot, voting, quorum, majority } = count;
  if (quorum !== null && quorum.missing > 0) {
    // A session that is not quorate has decided nothing, and so has not been divided either.
    const short = majority !== null && majority.missing > 0 ? [tooFew(majority)] : [];
    const reasons = [reason('not-quorate', [quorum.share.clause]), ...short];
    return { outcome: 'not-carried', reasons, next: toSession(ballot, [quorum.share.clause]) };
  }
  if (majority === null) return withoutMajority(count);
  if (majority.missing === 0) return { outcome: 'carried', reasons: [], next: afterDecision(voting, ballot) };
  return tieOf(count) ?? tooFewIn(count, majority);
}

/** Where no share is stated, what follows can still be: a matter that all agree on goes on, one they differ on goes up. */
function withoutMajority({ ballot, voting }: Count): Settled {
  const { stance, unheard } = heardIn(ballot, ballot.inFavour);
  const isAgreed = stance === 'agree' && unheard === 0;
  const next = isAgreed
    ? afterDecision(voting, ballot)
    : stance === 'differ'
      ? afterDivision(voting, ballot)
      : null;
  return { outcome: 'open', reasons: [reason('majority-not-stated')], next };
}

function tooFew({ share }: CountedShare): VoteReason {
  return reason('too-few', [share.clause]);
}

/** As many for as against, and a text that lets the chair decide. */
function tieOf({ ballot, voting }: Count): Settled | undefined {
  const tie = voting.session?.tie;
  if (tie === undefined || !isTied(ballot)) return undefined;
  const clauses = [tie.clause];
  switch (ballot.chair) {
    case undefined:
      return { outcome: 'open', reasons: [reason('chair-unknown', clauses)], next: null };
    case 'for':
      return {
        outcome: 'carried',
        reasons: [],
        notes: [note('chair-for', clauses)],
        next: afterDecision(voting, ballot),
      };
    case 'against':
      return {
        outcome: 'not-carried',
        reasons: [reason('chair-against', clauses)],
        next: afterDivision(voting, ballot),
      };
  }
}

function isTied({ inFavour, against, present }: Ballot): boolean {
  const others = against ?? (present === undefined ? undefined : present - inFavour);
  return inFavour > 0 && others === inFavour;
}

function tooFewIn(count: Count, majority: CountedShare): Settled {
  const { ballot, voting, quorum } = count;
  const { share } = majority;
  const { stance, unheard = 0, abstained } = heardIn(ballot, ballot.inFavour);
  const notes = [
    ...(abstained > 0 ? [note('abstained', [], { abstained: String(abstained) })] : []),
    ...(isTied(ballot) ? [note('tie-not-stated')] : []),
  ];
  const params = { unheard: String(unheard) };
  const again = toSession(ballot, [share.clause]);
  // Where all must agree the text speaks of members who differ, not of members who are not there.
  const mustAllAgree = isUnanimity(share);
  switch (stance) {
    case 'differ':
      return {
        outcome: 'not-carried',
        reasons: [tooFew(majority)],
        notes,
        next: afterDivision(voting, ballot),
      };
    case 'refuse': {
      const isWhole = abstained === 0 && (unheard === 0 || quorum !== null || !mustAllAgree);
      if (isWhole)
        return { outcome: 'refused', reasons: [refused(voting, ballot, share.clause)], next: null };
      const reasons = [reason('none-in-favour', [share.clause], params)];
      return { outcome: 'not-carried', reasons, notes, next: null };
    }
    case 'agree':
    case 'unheard':
      if (!mustAllAgree) return { outcome: 'not-carried', reasons: [tooFew(majority)], notes, next: again };
      return { outcome: 'open', reasons: [reason('not-heard', [share.clause], params)], notes, next: again };
    case 'unknown': {
      if (mustAllAgree) {
        return { outcome: 'open', reasons: [reason('presence-unknown', [share.clause])], next: null };
      }
      const isUnclear = afterDivision(voting, ballot) !== null;
      const more = isUnclear ? [...notes, note('stance-unknown')] : notes;
      return { outcome: 'not-carried', reasons: [tooFew(majority)], notes: more, next: null };
    }
  }
}

function notesOn({ ballot, voting, majority }: Count): VoteNote[] {
  const isGiven = ballot.complex !== undefined || ballot.noSession !== undefined;
  return [
    ...(voting.session?.quorum ? [] : [note('quorum-not-stated')]),
    ...(hangsOnOffice(majority, ballot) ? [note('in-office-assumed', [majority!.share.clause])] : []),
    ...cadreNotes(voting, ballot),
    ...(ballot.importantDisagreement ? [note('disagreement-changes-nothing')] : []),
    ...(isGiven ? [note('conditions-change-nothing')] : []),
    ...ruleNotes(voting, ballot),
  ];
}
