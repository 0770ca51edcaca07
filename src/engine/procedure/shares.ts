/** Shares of members, in whole numbers. */
import type { Ballot, CountedShare } from '../../model/vote.ts';
import type { Share, ShareBase } from '../../model/voting.ts';

/**
 * What came of a share. `needed` is the least whole number n with n ≥ (or >) numerator / denominator × base; exact for any of
 * them.
 */
export function countShare(share: Share, base: number, counted: number): CountedShare {
  const { word, numerator, denominator } = share;
  const parts = BigInt(numerator) * BigInt(base);
  const whole = parts / BigInt(denominator);
  const isWhole = parts % BigInt(denominator) === 0n;
  const needed = Number(word === 'from' && isWhole ? whole : whole + 1n);
  // Of nobody at all a share is not reached.
  const least = Math.max(1, needed);
  return { share, base, needed: least, counted, missing: Math.max(0, least - counted) };
}

/** How many members a share of a ballot is a share of. */
export function baseOf(of: ShareBase, { members, inOffice, present }: Ballot): number {
  if (of === 'all') return members;
  return of === 'in-office' ? (inOffice ?? members) : present!;
}

/** All members must agree. */
export function isUnanimity({ numerator, denominator }: Share): boolean {
  return numerator === denominator;
}

/** Whether the share would be reached if some members were not in office, of whom nothing was said. */
export function hangsOnOffice(
  counted: CountedShare | null,
  { inOffice, present, inFavour }: Ballot,
): boolean {
  if (counted === null || counted.missing === 0 || counted.share.of !== 'in-office') return false;
  if (inOffice !== undefined) return false;
  const least = Math.max(1, present ?? 0, inFavour);
  return countShare(counted.share, least, counted.counted).missing === 0;
}
