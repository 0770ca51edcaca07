/** Rules that can never fit, and rules that never decide because others always do. */
import type { Finding } from '../../model/audit.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';
import { found, foundIn } from './found.ts';

export function deadRules(audited: AuditedMatter): Finding[] {
  const { reading, regulation } = audited;
  return reading.rules.flatMap(({ id }, rule): Finding[] => {
    const claim = reading.claims[rule]!;
    if (claim === NONE) {
      const said = { id: `never-fits:${id}`, kind: 'never-fits', level: 'error' } as const;
      return [found(regulation, { ...said, matter: audited.code, rules: [id] })];
    }
    if (audited.decides(rule) !== NONE) return [];
    const others = shadowing(audited, rule).map((other) => reading.rules[other]!.id);
    return [
      foundIn(audited, claim, {
        id: `never-decides:${id}`,
        kind: 'never-decides',
        level: 'warning',
        rules: [id, ...others],
      }),
    ];
  });
}

/** Rules that together take every cell a rule claims: always the one that takes the most of what is left. */
function shadowing(audited: AuditedMatter, rule: number): number[] {
  const { sets, reading } = audited;
  const { rules, ranks, stands } = reading;
  const above = rules.flatMap((other, index) =>
    ranks[index]! < ranks[rule]! || other.overrides.includes(rules[rule]!.id) ? [index] : [],
  );
  const chosen: number[] = [];
  let left: CellSet = reading.claims[rule]!;
  while (left !== NONE) {
    const taken = above.map((other) => ({ other, cells: sets.count(sets.and(left, stands[other]!)) }));
    const most = taken.reduce((best, one) => (one.cells > best.cells ? one : best));
    chosen.push(most.other);
    left = sets.minus(left, stands[most.other]!);
  }
  return chosen;
}
