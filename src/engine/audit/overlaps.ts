/** Overlaps: values that two bands of a series claim, and rules of different bodies that fit together. */
import type { Finding, Settlement } from '../../model/audit.ts';
import type { Test } from '../../model/fact.ts';
import type { AmountPartition } from '../cells/compiled.ts';
import { runsOf, stretchOf } from '../cells/extent.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';
import { foundIn, stretchCode, withoutOthers } from './findings.ts';

/**
 * Values that two bands of a series claim. The hit policy is unique within a series: a stated ambiguity or an override
 * settles an overlap, the rank of a body does not.
 */
export function seriesOverlaps(audited: AuditedMatter): Finding[] {
  return bandsOf(audited).flatMap((bands) =>
    bands.rules.flatMap((first, index) =>
      bands.rules.slice(index + 1).flatMap((second) => bandOverlaps(audited, bands, first, second)),
    ),
  );
}

function bandOverlaps(audited: AuditedMatter, bands: Bands, first: number, second: number): Finding[] {
  const { sets, reading, matter } = audited;
  const both = sets.and(reading.claims[first]!, reading.claims[second]!);
  if (both === NONE) return [];
  const fact = audited.indexOf(bands.fact);
  const partition = matter.facts[fact] as AmountPartition;
  return runsOf(sets.projection(both)[fact]!).map((run) => {
    const inRun = sets.where(fact, (piece) => run.includes(piece));
    const set = sets.and(both, inRun);
    const parts = settledBy(audited, first, second, set, 'claims');
    const whole = parts.find((part) => part.set === set && part.by !== 'rank');
    const ids = [first, second].map((rule) => reading.rules[rule]!.id);
    const said: Parameters<typeof foundIn>[2] = {
      id: `overlap:${bands.name}:${ids.join('+')}@${stretchCode(stretchOf(partition, run[0]!, run.at(-1)!))}`,
      kind: 'series-overlap',
      level: whole === undefined ? 'error' : 'note',
      series: bands.series,
      rules: ids,
      facts: [bands.fact],
      ...(whole && { settled: whole.by, doubts: whole.doubts }),
    };
    return foundIn(audited, set, said, withoutOthers(audited, set, [first, second]));
  });
}

/** Notes: between rules the hit policy is priority, the highest body first. Bands of one series stand above. */
export function ruleOverlaps(audited: AuditedMatter): Finding[] {
  const { rules } = audited.reading;
  return rules.flatMap((rule, first) =>
    rules.slice(first + 1).flatMap((other, index) => {
      const sameSeries = rule.series !== undefined && rule.series === other.series;
      return rule.body === other.body || sameSeries ? [] : overlapsOfPair(audited, first, first + 1 + index);
    }),
  );
}

function overlapsOfPair(audited: AuditedMatter, first: number, second: number): Finding[] {
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

interface Settled {
  readonly by: Settlement;
  readonly set: CellSet;
  readonly doubts: readonly string[];
}

/**
 * The cells of a set that two rules claim, parted: an override takes one of the rules away; on the other reading of
 * an ambiguity that is about one of them they would not both be there (or not for two bodies); what is left is settled
 * by the rank of their bodies alone. Parts are disjoint, empty ones left out.
 * @param read in a series two bands may not share values even of one body (`claims`); elsewhere they may (`stands`)
 */
function settledBy(
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
    .filter((ambiguity) => ambiguity.otherwise.some((patch) => ids.includes(patch.rule)))
    .filter((ambiguity) => {
      const other = audited.alternativeReading(ambiguity);
      const apart = read === 'claims' || other.ranks[first] !== other.ranks[second];
      const still = apart ? sets.and(other[read][first]!, other[read][second]!) : NONE;
      const settled = sets.minus(standing, still);
      doubted = sets.or(doubted, settled);
      return settled !== NONE;
    })
    .map((ambiguity) => ambiguity.code);
  const parts: Settled[] = [
    { by: 'override', set: sets.minus(set, standing), doubts: [] },
    { by: 'doubt', set: doubted, doubts: codes },
    { by: 'rank', set: sets.minus(standing, doubted), doubts: [] },
  ];
  return parts.filter((part) => part.set !== NONE);
}

/** Bands over one amount: a series, or a single rule that limits an amount, which is a series of one band. */
export interface Bands {
  /** As ids name it: the series, or `rule:fact`. */
  readonly name: string;
  readonly series: string | null;
  readonly fact: string;
  /** Indexes into the rules of the matter. */
  readonly rules: readonly number[];
  /** What all bands share. */
  readonly when: readonly Test[];
}

export function bandsOf({ reading, regulation }: AuditedMatter): Bands[] {
  const { rules } = reading;
  const ids = [...new Set(rules.flatMap((rule) => rule.series ?? []))];
  const series = ids.map((id): Bands => {
    const own = rules.flatMap((rule, index) => (rule.series === id ? [index] : []));
    // The limits of a band stand behind what its series asks, which never tests the fact of the series.
    const fact = rules[own[0]!]!.when.at(-1)!.fact;
    return { name: id, series: id, fact, rules: own, when: rules[own[0]!]!.when.filter(isNotOn(fact)) };
  });
  const single = rules.flatMap((rule, index): Bands[] => {
    if (rule.series !== undefined) return [];
    const facts = new Set(rule.when.flatMap((test) => ('limit' in test ? [test.fact] : [])));
    return regulation.facts
      .filter(({ id }) => facts.has(id))
      .map(({ id: fact }) => ({
        name: `${rule.id}:${fact}`,
        series: null,
        fact,
        rules: [index],
        when: rule.when.filter(isNotOn(fact)),
      }));
  });
  return [...series, ...single];
}

const isNotOn = (fact: string) => (test: Test) => test.fact !== fact;
