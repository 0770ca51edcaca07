/** What votes in a session and in writing are put together from. */
import type { Share, Voting } from '../model/procedure.ts';
import type {
  Ballot,
  CountedShare,
  NextStep,
  Vote,
  VoteNote,
  VoteNoteCode,
  VoteReason,
  VoteReasonCode,
} from '../model/vote.ts';

/** `needed` is the least whole number n with n ≥ (or >) numerator / denominator × members; exact for any of them. */
export function countShare(share: Share, members: number, counted: number): CountedShare {
  const { word, numerator, denominator } = share;
  const parts = BigInt(numerator) * BigInt(members);
  const whole = parts / BigInt(denominator);
  const isWhole = parts % BigInt(denominator) === 0n;
  const needed = Number(word === 'from' && isWhole ? whole : whole + 1n);
  return { share, needed, counted, missing: Math.max(0, needed - counted) };
}

/** Where a matter goes that was not carried. */
export function afterDivision({ divided }: Voting): NextStep | null {
  return divided === undefined ? null : { way: 'body', body: divided.to ?? null, clauses: [divided.clause] };
}

/** A vote that nothing was counted of, since the text does not say how. */
export function undecided(ballot: Ballot, code: VoteReasonCode): Vote {
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
export function ruleNotes({ notes = [] }: Voting): VoteNote[] {
  return notes.map(({ clause }, index) => note('rule', [clause], { index: String(index) }));
}

export function reason(code: VoteReasonCode, clauses: readonly string[] = []): VoteReason {
  return { code, clauses, params: {} };
}

export function note(
  code: VoteNoteCode,
  clauses: readonly string[] = [],
  params: VoteNote['params'] = {},
): VoteNote {
  return { code, clauses, params };
}
