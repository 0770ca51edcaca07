/** Facts that depend on others: these stand before them, and their cases cover everything. */
import type { Checked, Complaint } from './checked.ts';
import { type TakenFact, takenFacts } from './taken-facts.ts';

/** A fact whose own values range by another cannot bound a third one. */
export function rangesByEarlierFact({ authored, facts }: Checked): Complaint[] {
  const taken = takenFacts(authored);
  return taken.flatMap((one): Complaint[] => {
    const { ranges, fact, path } = one;
    if (ranges === undefined || !facts.has(ranges.by)) return [];
    const known = earlier(one, taken).flatMap((other) => (other.ranges === undefined ? [other.fact] : []));
    return known.includes(ranges.by) ? [] : [{ name: fact, path: [...path, 'ranges', 'by'], known }];
  });
}

export function takenByEarlierFact({ authored, facts }: Checked): Complaint[] {
  const taken = takenFacts(authored);
  return taken.flatMap((one) => {
    const known = earlier(one, taken).map(({ fact }) => fact);
    return Object.keys(one.takenWhen ?? {})
      .filter((by) => facts.has(by) && !known.includes(by))
      .filter((by) => taken.some((other) => other.matter === one.matter && other.fact === by))
      .map((by): Complaint => ({ name: one.fact, path: [...one.path, 'takenWhen', by], known, ofKey: true }));
  });
}

function earlier({ matter, path }: TakenFact, taken: readonly TakenFact[]): TakenFact[] {
  return taken.filter((other) => other.matter === matter && Number(other.path.at(-1)) < Number(path.at(-1)));
}

/** The last case is for all the others leave; a case after such a one would never count. */
export function casesComplete({ authored }: Checked): Complaint[] {
  return takenFacts(authored).flatMap(({ fact, ranges, path }) => {
    if (ranges === undefined) return [];
    const last = ranges.cases.length - 1;
    return ranges.cases.flatMap(({ when }, c): Complaint[] =>
      (when === undefined) === (c === last) ? [] : [{ name: fact, path: [...path, 'ranges', 'cases', c] }],
    );
  });
}
