/** Parts that the counts of sessions and of written answers share. */
import type { Ballot, NextStep, Vote, VoteNote, VoteOutcome, VoteReason } from '../../model/vote.ts';
import type { LimitedNote, Voting } from '../../model/voting.ts';

export function reason(
  code: VoteReason['code'],
  clauses: readonly string[] = [],
  params: VoteReason['params'] = {},
): VoteReason {
  return { code, clauses, params };
}

export function note(
  code: VoteNote['code'],
  clauses: readonly string[] = [],
  params: VoteNote['params'] = {},
): VoteNote {
  return { code, clauses, params };
}

/** That nobody was in favour; where the text says what becomes of differing views, that it does not hold here. */
export function refused(voting: Voting, ballot: Ballot, clause: string): VoteReason {
  const division = afterDivision(voting, ballot);
  const clauses = [...new Set([clause, ...(division?.clauses ?? [])])];
  return reason('refused-by-all', clauses, { divided: division === null ? 'no' : 'yes' });
}

/** A vote that the text does not settle; what was counted of it is added. */
export function openVote(
  ballot: Ballot,
  reasons: readonly VoteReason[],
  counted: Partial<Omit<Vote, 'ballot' | 'reasons'>> = {},
): Vote {
  const bare = { quorum: null, majority: null, quorate: null, notes: [], next: null };
  return { ballot, outcome: 'open', carried: null, ...bare, ...counted, reasons };
}

export function carriedBy(outcome: VoteOutcome): boolean | null {
  return outcome === 'open' ? null : outcome === 'carried';
}

// What follows.

export function toSession({ body }: Ballot, clauses: readonly (string | undefined)[]): NextStep {
  const stated = clauses.filter((clause) => clause !== undefined);
  return { way: 'session', body, or: [], clauses: [...new Set(stated)], steps: [] };
}

/** Where a matter goes on which members differ. */
export function afterDivision({ divided }: Voting, { cadre }: Ballot): NextStep | null {
  if (divided === undefined || (divided.cadreOnly && !cadre)) return null;
  const { to = null, or = [], clause } = divided;
  return { way: 'body', body: to, or, clauses: [clause], steps: [] };
}

export function afterDecision({ afterwards = [] }: Voting, ballot: Ballot): NextStep | null {
  const steps = afterwards.flatMap((step, index) => (standsFor(step, ballot) ? [index] : []));
  if (steps.length === 0) return null;
  const own = steps.map((index) => afterwards[index]!);
  const body = own.find(({ to }) => to !== undefined)?.to ?? null;
  const clauses = [...new Set(own.map(({ clause }) => clause))];
  return { way: 'afterwards', body, or: [], clauses, steps };
}

// Notes.

function standsFor({ way, cadre }: LimitedNote, ballot: Ballot): boolean {
  return (way ?? ballot.way) === ballot.way && (cadre ?? ballot.cadre) === ballot.cadre;
}

/** What else the clauses say of the votes of a body. */
export function ruleNotes({ notes = [] }: Voting, ballot: Ballot): VoteNote[] {
  return notes.flatMap((one, index) =>
    standsFor(one, ballot) ? [note('rule', [one.clause], { index: String(index) })] : [],
  );
}

/** How cadre matters are voted on; that it is asked in writing about them is another's to say. */
export function cadreNotes({ cadre, divided }: Voting, ballot: Ballot): VoteNote[] {
  if (!ballot.cadre) return [];
  if (cadre !== undefined) return [note('cadre', [cadre.clause])];
  return divided?.cadreOnly ? [] : [note('cadre-changes-nothing')];
}
