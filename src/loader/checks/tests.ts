/** Conditions: tests that go with their fact, neither too few nor too many, with limits that are exact and in order. */
import { compareDecimals, type DecimalString } from '../../model/amount.ts';
import type { Fact, LimitWord, Test } from '../../model/fact.ts';
import type { AuthoredCondition } from '../authored.ts';
import { BOUNDS, type Bound, LIMIT_WORDS, type Measured, readLimit } from '../conditions.ts';
import type { Path } from '../parse.ts';
import { type Checks, type Complaint, parts, pathKey } from './checked.ts';

const TESTS_OF_KIND: Readonly<Record<Fact['kind'], readonly Test['test'][]>> = {
  amount: LIMIT_WORDS,
  choice: ['is'],
  several: ['includes', 'only'],
  flag: ['is'],
  items: [],
};

export const testChecks = {
  'test-fits-kind': ({ conditions, facts }) =>
    conditions.flatMap(({ fact, condition, path, factAt }) => {
      const kind = facts.get(fact)?.kind;
      // A series of something else than amounts is complained of once, not at each of its bands.
      if (kind === undefined || (factAt.at(-1) === 'fact' && kind !== 'amount')) return [];
      const known = TESTS_OF_KIND[kind];
      return testsIn(condition)
        .filter((test) => !known.includes(test as Test['test']))
        .map(
          (test): Complaint =>
            typeof condition === 'string'
              ? { name: test, path, known }
              : { name: test, path: [...path, test], known, ofKey: true },
        );
    }),

  /** A condition or band that tests nothing always holds, and an exception that tests nothing excepts everything. */
  'test-given': ({ conditions, matters }) => {
    const inConditions = conditions
      .filter(({ condition }) => testsIn(condition).length === 0)
      .map(({ fact, path, factAt }): Complaint => {
        return { name: fact, path, ...(pathKey(factAt) === pathKey(path) && { ofKey: true }) };
      });
    const empty = (name: string, { except, path }: Excepting): Complaint[] =>
      (except ?? []).flatMap((one, index) =>
        Object.keys(one).length === 0 ? [{ name, path: [...path, 'except', index] }] : [],
      );
    const inExceptions = matters.flatMap((matter) => [
      ...parts(matter, 'rules').flatMap((rule) => empty(rule.id, rule)),
      ...parts(matter, 'series').flatMap((series) => [
        ...empty(series.id, series),
        ...parts(series, 'bands').flatMap((band) => empty(band.id, band)),
      ]),
      ...parts(matter, 'doubts').flatMap((doubt) =>
        parts(doubt, 'otherwise').flatMap((patch) => empty(patch.rule, patch)),
      ),
    ]);
    return [...inConditions, ...inExceptions];
  },

  /** Where the model holds one test (`takenWhen`, the `when` of a case) a second one would be lost. */
  'one-test': ({ taken }) =>
    taken.flatMap(({ fact, takenWhen, ranges, path }) => {
      const conditions = Object.values(takenWhen ?? {});
      const isOne = conditions.length === 1 && conditions.flatMap(testsIn).length <= 1;
      const cases = (ranges?.cases ?? []).flatMap(({ when }, c): Complaint[] =>
        when !== undefined && testsIn(when).length > 1
          ? [{ name: fact, path: [...path, 'ranges', 'cases', c, 'when'], ofKey: true }]
          : [],
      );
      if (takenWhen === undefined || isOne) return cases;
      return [{ name: fact, path: [...path, 'takenWhen'], ofKey: true as const }, ...cases];
    }),

  'limit-readable': ({ file, conditions, facts }) => {
    const unreadable = (limit: string | undefined, fact: Fact | undefined, path: Path): Complaint[] =>
      limit === undefined || fact?.kind !== 'amount' || readLimit(limit, fact) !== undefined
        ? []
        : [{ name: limit, path, known: [fact.unit] }];
    const inFacts = parts(file, 'facts').flatMap((fact) => {
      if (fact.kind !== 'amount' && fact.kind !== 'items') return [];
      const unit = facts.get(fact.kind === 'amount' ? fact.id : fact.total);
      const limits: Partial<Record<Bound | 'recipientBelow', string | undefined>> = fact;
      return [...BOUNDS, 'recipientBelow' as const].flatMap((key) =>
        unreadable(limits[key], unit, [...fact.path, key]),
      );
    });
    const inConditions = conditions.flatMap(({ fact, condition, path }) =>
      typeof condition === 'string'
        ? []
        : LIMIT_WORDS.flatMap((word) => unreadable(condition[word], facts.get(fact), [...path, word])),
    );
    return [...inFacts, ...inConditions];
  },

  /** Some amount must lie between the limits of a condition, and no end may be given twice. */
  'limits-in-order': ({ file, conditions, facts }) => [
    ...parts(file, 'facts').flatMap((fact): Complaint[] =>
      fact.kind === 'amount' ? boundsOutOfOrder(fact) : [],
    ),
    ...conditions.flatMap(({ fact, condition, path }): Complaint[] => {
      if (typeof condition === 'string') return [];
      const given = LIMIT_WORDS.filter((word) => condition[word] !== undefined);
      const limits = given.flatMap((word): [LimitWord, DecimalString][] => {
        const limit = readLimit(condition[word]!, facts.get(fact));
        return limit === undefined ? [] : [[word, limit]];
      });
      if (limits.length < given.length || !nothingBetween(new Map(limits))) return [];
      const name = given.map((word) => condition[word]).join(' … ');
      return [{ name, path: [...path, given[0]!], ofKey: true }];
    }),
  ],

  /** The bands give the limits of a series' fact; its `when` would only hide others. */
  'series-fact-once': ({ series }) =>
    series.flatMap(({ fact, when, path }) =>
      Object.hasOwn(when, fact) ? [{ name: fact, path: [...path, 'when', fact], ofKey: true as const }] : [],
    ),
} satisfies Checks;

interface Excepting {
  readonly path: Path;
  readonly except?: readonly object[] | undefined;
}

/** The tests a condition consists of; a bare value is an `is`. */
function testsIn(condition: AuthoredCondition): string[] {
  return typeof condition === 'string' ? ['is'] : Object.keys(condition);
}

/** A number without unit lies from `bareFrom` to `bareTo`, any number up to `most`. */
function boundsOutOfOrder(
  fact: Measured & Partial<Record<Bound, string | undefined>> & { readonly path: Path },
): Complaint[] {
  const given = BOUNDS.flatMap((bound) => {
    const limit = fact[bound] === undefined ? undefined : readLimit(fact[bound], fact);
    return limit === undefined ? [] : [{ bound, limit }];
  });
  const at = given.findIndex(({ limit }, i) => i > 0 && compareDecimals(given[i - 1]!.limit, limit) >= 0);
  if (at < 0) return [];
  const name = given.map(({ bound }) => fact[bound]).join(' … ');
  return [{ name, path: [...fact.path, given[at]!.bound], ofKey: true }];
}

function nothingBetween(limits: ReadonlyMap<LimitWord, DecimalString>): boolean {
  const [from, above, to, below] = LIMIT_WORDS.map((word) => limits.get(word));
  if ((from !== undefined && above !== undefined) || (to !== undefined && below !== undefined)) return true;
  const high = to ?? below;
  if (high === undefined) return false;
  // No amount is negative.
  const order = compareDecimals(from ?? above ?? '0', high);
  return order > 0 || (order === 0 && (above !== undefined || below !== undefined));
}
