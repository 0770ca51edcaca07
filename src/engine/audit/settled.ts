/** How it comes that two rules that claim the same cells do not collide there. */
import type { Settlement } from '../../model/audit.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';

export interface Settled {
  readonly by: Settlement;
  readonly set: CellSet;
  readonly doubts: readonly string[];
}

/**
 * The cells of a set that two rules claim, parted: an override takes one of the rules away; on the other reading of
 * a doubt that is about one of them they would not both be there (or not for two bodies); what is left is settled
 * by the rank of their bodies alone. Parts are disjoint, empty ones left out.
 * @param read in a series two bands may not share values even of one body (`claims`); elsewhere they may (`stands`)
 */
export function settledBy(
  audited: AuditedMatter,
  first: number,
  second: number,
  set: CellSet,
  read: 'claims' | 'stands',
): Settled[] {
  const { sets, reading, doubts } = audited;
  const ids = [first, second].map((rule) => reading.rules[rule]!.id);
  const standing = sets.all([set, reading.stands[first]!, reading.stands[second]!]);
  let doubted = NONE;
  const codes = doubts
    .filter((doubt) => doubt.otherwise.some((patch) => ids.includes(patch.rule)))
    .filter((doubt) => {
      const other = audited.otherwise(doubt);
      const apart = read === 'claims' || other.ranks[first] !== other.ranks[second];
      const still = apart ? sets.and(other[read][first]!, other[read][second]!) : NONE;
      const settled = sets.minus(standing, still);
      doubted = sets.or(doubted, settled);
      return settled !== NONE;
    })
    .map((doubt) => doubt.code);
  const parts: Settled[] = [
    { by: 'override', set: sets.minus(set, standing), doubts: [] },
    { by: 'doubt', set: doubted, doubts: codes },
    { by: 'rank', set: sets.minus(standing, doubted), doubts: [] },
  ];
  return parts.filter((part) => part.set !== NONE);
}
