/** How the members stand who were heard: absence and silence are no disagreement. */
import type { Ballot } from '../../model/vote.ts';

/** `unheard`: nobody said anything. `unknown`: it was not said whether the others were against or were not heard. */
type Stance = 'agree' | 'refuse' | 'differ' | 'unheard' | 'unknown';

interface Heard {
  readonly stance: Stance;
  /** Members who were not there, did not answer or did not say; undefined where that is not known. */
  readonly unheard: number | undefined;
  /** Members who were there and took no side. */
  readonly abstained: number;
}

/** @param agreeing members who count as agreeing, those in favour and maybe the silent ones */
export function heardIn(ballot: Ballot, agreeing: number): Heard {
  const { members, against = impliedAgainst(ballot, agreeing) } = ballot;
  if (against === undefined) return { stance: 'unknown', unheard: undefined, abstained: 0 };
  const unheard = members - agreeing - against;
  const there = ballot.way === 'session' ? ballot.present : undefined;
  const abstained = there === undefined ? 0 : there - agreeing - against;
  if (against === 0) return { stance: agreeing === 0 ? 'unheard' : 'agree', unheard, abstained };
  return { stance: agreeing === 0 ? 'refuse' : 'differ', unheard, abstained };
}

/** Who was there, or answered, and did not agree is against; where nobody is in favour, all are. */
function impliedAgainst(
  { way, members, present, inFavour, silent }: Ballot,
  agreeing: number,
): number | undefined {
  if (agreeing === members) return 0;
  if (way === 'writing') return silent === undefined ? undefined : members - inFavour - silent;
  if (present !== undefined) return present - agreeing;
  return agreeing === 0 ? members : undefined;
}
