/** A vote counted by the rules of a regulation, in codes: no words. */
import type { Share } from './voting.ts';
import type { Notice } from './words.ts';

/** In a session, or by asking the members in writing. */
export type VoteWay = 'session' | 'writing';

/** The figures of a vote. Whole numbers of members. */
export interface Ballot {
  /** Code of the body. */
  readonly body: string;
  readonly way: VoteWay;
  /** Code of the kind of work, of a body that votes on several in ways of their own. */
  readonly work?: string;
  /** All members, there or not; at least one. */
  readonly members: number;
  /** Members in office; absent: all of them. */
  readonly inOffice?: number;
  /** Members who were there: in every session of a body for which a quorum, or a share of those present, is stated. */
  readonly present?: number;
  readonly inFavour: number;
  /** Members who were against; absent: all who were there, or answered, and were not in favour. */
  readonly against?: number;
  /** In writing, members who had not answered by the date; absent where that is not known. */
  readonly silent?: number;
  /** On which side the chair was, where that decides a tie. */
  readonly chair?: 'for' | 'against';
  readonly cadre: boolean;
  readonly importantDisagreement: boolean;
  /** Absent: not known. */
  readonly complex?: boolean;
  /** Whether no session can be held; absent: not known. */
  readonly noSession?: boolean;
}

/** `refused`: nobody was in favour, which is a decision and no division. `open`: the text does not settle it. */
export type VoteOutcome = 'carried' | 'not-carried' | 'refused' | 'open';

export interface Vote {
  readonly ballot: Ballot;
  readonly outcome: VoteOutcome;
  /** Null where the text states none, and in writing. */
  readonly quorum: CountedShare | null;
  /** Null where the text states none, or does not provide for this way of voting. */
  readonly majority: CountedShare | null;
  /** Null where the text states no quorum, and in writing. */
  readonly quorate: boolean | null;
  /** Null where it is open: the text states no majority, or the answer hangs on a number that was not given. */
  readonly carried: boolean | null;
  /** Why it is not carried, or open. */
  readonly reasons: readonly VoteReason[];
  /** What else bears on it, or was given and changes nothing. */
  readonly notes: readonly VoteNote[];
  /** What follows, as far as the text says. */
  readonly next: NextStep | null;
}

/** A share of the members, and what came of it. */
export interface CountedShare {
  readonly share: Share;
  /** How many members it is a share of. */
  readonly base: number;
  /** The fewest members that suffice. */
  readonly needed: number;
  readonly counted: number;
  /** How many were short; 0 where there were enough. */
  readonly missing: number;
}

export interface VoteReason extends Notice {
  readonly code:
    | 'not-quorate'
    | 'too-few'
    | 'refused-by-all'
    | 'none-in-favour' // unheard: some were not heard
    | 'not-heard' // unheard: who were not there or did not say, where all must agree
    | 'presence-unknown'
    | 'chair-unknown'
    | 'chair-against'
    | 'writing-not-provided'
    | 'writing-doubtful' // in the words of the regulation
    | 'writing-condition'
    | 'writing-excluded'
    | 'never-cadre'
    | 'cadre-writing-doubtful' // in the words of the regulation
    | 'important-disagreement'
    | 'majority-not-stated'
    | 'silence-unknown'
    | 'body-not-stated';
}

export interface VoteNote extends Notice {
  readonly code:
    | 'quorum-not-stated'
    | 'chair-for'
    | 'tie-not-stated'
    | 'in-office-assumed'
    | 'abstained' // abstained: how many
    | 'stance-unknown'
    | 'silence-agrees' // silent: how many were counted as agreeing
    | 'silence-not-counted'
    | 'presence-not-counted'
    | 'writing-condition'
    | 'conditions-change-nothing'
    | 'disagreement-changes-nothing'
    | 'cadre-changes-nothing'
    // in the words of the regulation
    | 'cadre'
    | 'unwritten'
    | 'writing'
    | 'rule'; // index: which of the notes of the body
}

export interface NextStep {
  /** A session of the same body, another body where members differ, or what follows a decision. */
  readonly way: 'session' | 'body' | 'afterwards';
  /** Null where the text names none. */
  readonly body: string | null;
  /** Lower bodies that the text names beside it without choosing. */
  readonly or: readonly string[];
  readonly clauses: readonly string[];
  /** What follows a decision: which of the regulation's steps. */
  readonly steps: readonly number[];
}

/** Members asking for an extraordinary session. */
export interface Asking {
  readonly body: string;
  readonly members: number;
  readonly asking: number;
}

export interface Convened {
  readonly asked: Asking;
  /** Null where the text does not say how many may ask. */
  readonly share: CountedShare | null;
  /** Whether so many suffice; null where it is open. */
  readonly convened: boolean | null;
  readonly reasons: readonly ConveneReason[];
}

export interface ConveneReason extends Notice {
  readonly code: 'too-few-asking' | 'asking-not-stated' | 'convening-not-stated';
}
