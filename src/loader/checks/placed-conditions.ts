/** Every condition of a regulation file with its place. */
import type { Authored } from '../authored.ts';
import type { AuthoredCondition, AuthoredConditions } from '../authored-conditions.ts';
import { limitsOf } from '../conditions.ts';
import type { Path } from '../parse.ts';

type AuthoredMatter = Authored['matters'][number];

/** A condition on one fact, and where it stands. */
export interface PlacedCondition {
  readonly fact: string;
  readonly condition: AuthoredCondition;
  readonly path: Path;
  /** Where the fact is named: the condition's own key, the `fact` of its series, the `by` of its ranges. */
  readonly factAt: Path;
  /** Index of the matter it belongs to; absent for advice and dated notices, which may test any fact. */
  readonly matter?: number;
}

export function placedConditions(authored: Authored): PlacedCondition[] {
  return [
    ...authored.matters.flatMap((matter, m) =>
      ofMatter(matter, ['matters', m]).map((placed) => ({ ...placed, matter: m })),
    ),
    ...authored.dated.flatMap((notice, n) => placed(notice.when, ['dated', n, 'when'])),
    ...authored.advice.flatMap((advice, a) => placed(advice.when, ['advice', a, 'when'])),
  ];
}

function ofMatter(matter: AuthoredMatter, at: Path): PlacedCondition[] {
  return [
    ...matter.facts.flatMap((taken, f) => ofTaken(taken, [...at, 'facts', f])),
    ...matter.series.flatMap((series, s) => ofSeries(series, [...at, 'series', s])),
    ...matter.rules.flatMap((rule, r) => ofRule(rule, [...at, 'rules', r])),
    ...matter.doubts.flatMap((doubt, d) =>
      doubt.otherwise.flatMap((patch, p) => ofRule(patch, [...at, 'doubts', d, 'otherwise', p])),
    ),
  ];
}

function ofTaken(taken: AuthoredMatter['facts'][number], at: Path): PlacedCondition[] {
  if (typeof taken === 'string') return [];
  const { ranges } = taken;
  const cases = ranges?.cases.flatMap(({ when }, c): PlacedCondition[] => {
    if (when === undefined) return [];
    const path = [...at, 'ranges', 'cases', c, 'when'];
    return [{ fact: ranges.by, condition: when, path, factAt: [...at, 'ranges', 'by'] }];
  });
  return [...placed(taken.takenWhen, [...at, 'takenWhen']), ...(cases ?? [])];
}

function ofSeries(series: AuthoredMatter['series'][number], at: Path): PlacedCondition[] {
  const bands = series.bands.flatMap((band, b): PlacedCondition[] => {
    const path = [...at, 'bands', b];
    return [
      { fact: series.fact, condition: limitsOf(band), path, factAt: [...at, 'fact'] },
      ...ofRule({ except: band.except }, path),
    ];
  });
  return [...ofRule(series, at), ...bands];
}

interface RuleConditions {
  readonly when?: AuthoredConditions | undefined;
  readonly except?: readonly AuthoredConditions[] | undefined;
}

function ofRule({ when, except }: RuleConditions, at: Path): PlacedCondition[] {
  return [
    ...placed(when, [...at, 'when']),
    ...(except ?? []).flatMap((conditions, index) => placed(conditions, [...at, 'except', index])),
  ];
}

function placed(conditions: AuthoredConditions | undefined, at: Path): PlacedCondition[] {
  return Object.entries(conditions ?? {}).map(([fact, condition]) => {
    const path = [...at, fact];
    return { fact, condition, path, factAt: path };
  });
}
