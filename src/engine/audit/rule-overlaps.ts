/** Pairs of rules of different bodies that both fit some proposals, told apart by what settles them. */
import type { Finding } from '../../model/audit.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { NONE } from './cell-sets.ts';
import { foundIn, withoutOthers } from './found.ts';
import { settledBy } from './settled.ts';

/** Notes: highest body first. Bands of one series are told by their values instead. */
export function ruleOverlaps(audited: AuditedMatter): Finding[] {
  const { rules } = audited.reading;
  return rules.flatMap((rule, first) =>
    rules.slice(first + 1).flatMap((other, index) => {
      const sameSeries = rule.series !== undefined && rule.series === other.series;
      return rule.body === other.body || sameSeries ? [] : overlapsOf(audited, first, first + 1 + index);
    }),
  );
}

function overlapsOf(audited: AuditedMatter, first: number, second: number): Finding[] {
  const { sets, reading } = audited;
  const both = sets.and(reading.claims[first]!, reading.claims[second]!);
  if (both === NONE) return [];
  const ids = [first, second].map((rule) => reading.rules[rule]!.id);
  return settledBy(audited, first, second, both, 'stands').map(({ by, set, doubts }) =>
    foundIn(
      audited,
      set,
      {
        id: `overlap:${ids.join('+')}@${by}`,
        kind: 'rule-overlap',
        level: 'note',
        rules: ids,
        settled: by,
        doubts,
      },
      withoutOthers(audited, set, [first, second]),
    ),
  );
}
