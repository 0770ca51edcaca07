/** Rules that displace one another in a ring: none of them could ever decide. */
import type { Checked, Complaint } from './checked.ts';

export function overrideAcyclic({ rules }: Checked): Complaint[] {
  const overrides = new Map(rules.map((rule) => [rule.id, rule.overrides]));
  const told = new Set<string>();
  return rules.flatMap(({ id, path }): Complaint[] => {
    const ring = told.has(id) ? undefined : ringFrom(id, overrides);
    if (ring === undefined) return [];
    for (const member of ring) told.add(member);
    return [{ name: [...ring, id].join(' → '), path: [...path, 'overrides'], ofKey: true }];
  });
}

/** The shortest way from a rule back to itself. */
function ringFrom(start: string, overrides: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of overrides.get(way.at(-1)!) ?? []) {
        if (next === start) return way;
        if (!seen.has(next)) longer.push([...way, next]);
        seen.add(next);
      }
    }
    ways = longer;
  }
  return undefined;
}
