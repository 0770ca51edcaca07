/** Tests that do not go with their fact, or are too few or too many. */
import type { Fact, Test } from '../../model/fact.ts';
import type { AuthoredCondition } from '../authored-conditions.ts';
import { LIMIT_WORDS } from '../conditions.ts';
import type { Path } from '../parse.ts';
import { type Checked, type Complaint, pathKey } from './checked.ts';
import { takenFacts } from './taken-facts.ts';

const TESTS_OF_KIND: Readonly<Record<Fact['kind'], readonly Test['test'][]>> = {
  amount: LIMIT_WORDS,
  choice: ['is'],
  several: ['includes', 'only'],
  flag: ['is'],
  items: [],
};

/** The tests a condition consists of; a bare value is an `is`. */
function testsIn(condition: AuthoredCondition): string[] {
  return typeof condition === 'string' ? ['is'] : Object.keys(condition);
}

export function testFitsKind({ conditions, facts }: Checked): Complaint[] {
  return conditions.flatMap(({ fact, condition, path, factAt }) => {
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
  });
}

/** A condition or band that tests nothing always holds, and an exception that tests nothing excepts everything. */
export function testGiven({ authored, conditions }: Checked): Complaint[] {
  const inConditions = conditions
    .filter(({ condition }) => testsIn(condition).length === 0)
    .map(({ fact, path, factAt }): Complaint => {
      if (pathKey(factAt) === pathKey(path)) return { name: fact, path, ofKey: true };
      return { name: fact, path };
    });
  const empty = (list: readonly object[] | undefined, name: string, path: Path): Complaint[] =>
    (list ?? []).flatMap((one, index) =>
      Object.keys(one).length === 0 ? [{ name, path: [...path, 'except', index] }] : [],
    );
  const inExceptions = authored.matters.flatMap((matter, m) => {
    const at = ['matters', m];
    return [
      ...matter.rules.flatMap((rule, r) => empty(rule.except, rule.id, [...at, 'rules', r])),
      ...matter.series.flatMap((series, s) => [
        ...empty(series.except, series.id, [...at, 'series', s]),
        ...series.bands.flatMap((band, b) => empty(band.except, band.id, [...at, 'series', s, 'bands', b])),
      ]),
      ...matter.doubts.flatMap((doubt, d) =>
        doubt.otherwise.flatMap((patch, p) =>
          empty(patch.except, patch.rule, [...at, 'doubts', d, 'otherwise', p]),
        ),
      ),
    ];
  });
  return [...inConditions, ...inExceptions];
}

/** Where the model holds one test (`takenWhen`, the `when` of a case) a second one would be lost. */
export function oneTest({ authored }: Checked): Complaint[] {
  return takenFacts(authored).flatMap(({ fact, takenWhen, ranges, path }) => {
    const takenTests = takenWhen && Object.values(takenWhen).flatMap(testsIn);
    const conditions = Object.keys(takenWhen ?? {}).length;
    const taken: Complaint[] =
      takenTests && (conditions !== 1 || takenTests.length > 1)
        ? [{ name: fact, path: [...path, 'takenWhen'], ofKey: true }]
        : [];
    const cases = (ranges?.cases ?? []).flatMap(({ when }, c): Complaint[] =>
      when !== undefined && testsIn(when).length > 1
        ? [{ name: fact, path: [...path, 'ranges', 'cases', c, 'when'], ofKey: true }]
        : [],
    );
    return [...taken, ...cases];
  });
}
