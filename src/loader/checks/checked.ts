/** What the checks look at: the file as written, what it means, and its parts, each with its place. */
import type { Fact } from '../../model/fact.ts';
import type { RegulationCheck } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Authored, AuthoredCondition, AuthoredConditions } from '../authored.ts';
import { limitsOf } from '../conditions.ts';
import type { Path } from '../parse.ts';

/** Checks by their names. They run, and complain, in the order in which they stand. */
export type Checks = Readonly<Partial<Record<RegulationCheck, (checked: Checked) => readonly Complaint[]>>>;

export interface Complaint {
  readonly path: Path;
  /** What is wrong, as written. */
  readonly name: string;
  /** What could stand in its place. */
  readonly known?: readonly string[];
  /** The complaint is about the key at the end of the path, not about its value. */
  readonly ofKey?: true;
}

export type Placed<T> = T & { readonly path: Path };

type AuthoredMatter = Authored['matters'][number];
type Written = Exclude<AuthoredMatter['facts'][number], string>;
/** `matter` is its index. */
type InMatter<T> = Placed<T> & { readonly matter: number };

/** A fact that a matter takes. */
export type TakenFact = InMatter<Written> & {
  /** Where the fact is named. */
  readonly factAt: Path;
};

/** A band of a series, or a rule of its own. */
type Rule = AuthoredMatter['rules'][number] | AuthoredMatter['series'][number]['bands'][number];

/** A condition on one fact. */
export interface PlacedCondition {
  readonly fact: string;
  readonly condition: AuthoredCondition;
  readonly path: Path;
  /** Where the fact is named: the condition's own key, the `fact` of its series, the `by` of its ranges. */
  readonly factAt: Path;
  /** Index of the matter it belongs to; absent for advice and dated notices, which may test any fact. */
  readonly matter?: number;
}

export interface Checked {
  readonly file: Placed<Authored>;
  readonly regulation: Regulation;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly matters: readonly InMatter<AuthoredMatter>[];
  readonly taken: readonly TakenFact[];
  readonly series: readonly InMatter<AuthoredMatter['series'][number]>[];
  readonly rules: readonly InMatter<Rule & { readonly or?: readonly string[] | undefined }>[];
  readonly doubts: readonly InMatter<AuthoredMatter['doubts'][number]>[];
  /** What the doubts' other readings change, in their order. */
  readonly patches: readonly InMatter<AuthoredMatter['doubts'][number]['otherwise'][number]>[];
  readonly conditions: readonly PlacedCondition[];
}

export function checkedOf(authored: Authored, regulation: Regulation): Checked {
  const file = { ...authored, path: [] };
  const matters = parts(file, 'matters').map((matter, index) => ({ ...matter, matter: index }));
  const inMatters = <T extends object>(of: (matter: InMatter<AuthoredMatter>) => readonly T[]) =>
    matters.flatMap((one) => of(one).map((part) => ({ ...part, matter: one.matter })));
  return {
    file,
    regulation,
    facts: new Map(regulation.facts.map((fact) => [fact.id, fact])),
    matters,
    taken: inMatters(takenBy),
    series: inMatters((matter) => parts(matter, 'series')),
    rules: inMatters((matter) => [
      ...parts(matter, 'series').flatMap((series) => parts(series, 'bands')),
      ...parts(matter, 'rules'),
    ]),
    doubts: inMatters((matter) => parts(matter, 'doubts')),
    patches: inMatters(patchesOf),
    conditions: [
      ...inMatters(conditionsOf),
      ...parts(file, 'dated').flatMap(ofRule),
      ...parts(file, 'advice').flatMap(ofRule),
    ],
  };
}

function takenBy({ facts, path }: Placed<AuthoredMatter>): Omit<TakenFact, 'matter'>[] {
  return facts.map((one, index) => {
    const at = [...path, 'facts', index];
    return typeof one === 'string'
      ? { fact: one, path: at, factAt: at }
      : { ...one, path: at, factAt: [...at, 'fact'] };
  });
}

function patchesOf(matter: Placed<AuthoredMatter>) {
  return parts(matter, 'doubts').flatMap((doubt) => parts(doubt, 'otherwise'));
}

// Conditions.

function conditionsOf(matter: Placed<AuthoredMatter>): PlacedCondition[] {
  return [
    ...takenBy(matter).flatMap(ofTaken),
    ...parts(matter, 'series').flatMap((series) => [
      ...ofRule(series),
      ...parts(series, 'bands').flatMap(({ path, except, ...band }): PlacedCondition[] => [
        { fact: series.fact, condition: limitsOf(band), path, factAt: [...series.path, 'fact'] },
        ...ofRule({ path, except }),
      ]),
    ]),
    ...parts(matter, 'rules').flatMap(ofRule),
    ...patchesOf(matter).flatMap(ofRule),
  ];
}

function ofTaken({ takenWhen, ranges, path }: Omit<TakenFact, 'matter'>): PlacedCondition[] {
  const cases = (ranges?.cases ?? []).flatMap(({ when }, index): PlacedCondition[] => {
    const at = [...path, 'ranges'];
    if (when === undefined) return [];
    return [
      { fact: ranges!.by, condition: when, path: [...at, 'cases', index, 'when'], factAt: [...at, 'by'] },
    ];
  });
  return [...each(takenWhen, [...path, 'takenWhen']), ...cases];
}

interface RuleConditions {
  readonly path: Path;
  readonly when?: AuthoredConditions | undefined;
  readonly except?: readonly AuthoredConditions[] | undefined;
}

function ofRule({ when, except = [], path }: RuleConditions): PlacedCondition[] {
  return [
    ...each(when, [...path, 'when']),
    ...except.flatMap((conditions, index) => each(conditions, [...path, 'except', index])),
  ];
}

function each(conditions: AuthoredConditions | undefined, at: Path): PlacedCondition[] {
  return Object.entries(conditions ?? {}).map(([fact, condition]) => {
    const path = [...at, fact];
    return { fact, condition, path, factAt: path };
  });
}

// Parts and names of what stands at a place.

type PartOf<T> = NonNullable<T> extends readonly (infer One)[] ? One : NonNullable<T>;

/** What stands at a key: the members of a list, or the one mapping; none where the key is absent. */
export function parts<T extends { readonly path: Path }, K extends keyof T & string>(
  whole: T,
  key: K,
): Placed<PartOf<T[K]>>[] {
  const value: unknown = whole[key];
  const path = [...whole.path, key];
  const placed = Array.isArray(value)
    ? value.map((part: object, index) => ({ ...part, path: [...path, index] }))
    : value === undefined
      ? []
      : [{ ...(value as object), path }];
  return placed as Placed<PartOf<T[K]>>[];
}

/** A name and where it stands. */
export type Named = readonly [name: string, path: Path];

type Naming<K extends string> = { readonly path: Path } & {
  readonly [key in K]?: string | readonly string[] | undefined;
};

/** The names at a key of things: one each, a list of them, or none. */
export function namesAt<K extends string>(things: readonly Naming<K>[], key: K): Named[] {
  return things.flatMap((thing): Named[] => {
    const names: string | readonly string[] | undefined = thing[key];
    const path = [...thing.path, key];
    if (typeof names === 'string') return [[names, path]];
    return (names ?? []).map((name, index): Named => [name, [...path, index]]);
  });
}

/** Complaints about the names that are not among the known ones. */
export function unknown(named: readonly Named[], known: readonly string[]): Complaint[] {
  return named.filter(([name]) => !known.includes(name)).map(([name, path]) => ({ name, path, known }));
}

/** Paths to the same place have the same key. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
