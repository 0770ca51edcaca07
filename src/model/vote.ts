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
  /** All members in office, there or not; at least one. */
  readonly members: number;
  /** Members who were there: in every session of a body for which a quorum is stated. */
  readonly present?: number;
  readonly inFavour: number;
  /** In writing, members who had not answered by the date; absent where that is not known. */
  readonly silent?: number;
  readonly cadre: boolean;
  readonly importantDisagreement: boolean;
}

export interface Vote {
  readonly ballot: Ballot;
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
  /** Where the matter goes then, as far as the text says. */
  readonly next: NextStep | null;
}

/** A share of the members, and what came of it. */
export interface CountedShare {
  readonly share: Share;
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
    | 'writing-not-provided'
    | 'never-cadre'
    | 'important-disagreement'
    | 'majority-not-stated'
    | 'silence-unknown'
    | 'body-not-stated';
}

export interface VoteNote extends Notice {
  readonly code:
    | 'quorum-not-stated'
    | 'silence-agrees' // silent: how many were counted as agreeing
    | 'silence-not-counted'
    | 'presence-not-counted'
    | 'disagreement-changes-nothing'
    | 'cadre-changes-nothing'
    // in the words of the regulation
    | 'cadre'
    | 'writing'
    | 'rule'; // index: which of the notes of the body
}

/** A session of the same body, or another body; null where the text names none. */
export interface NextStep {
  readonly way: 'session' | 'body';
  readonly body: string | null;
  readonly clauses: readonly string[];
}
