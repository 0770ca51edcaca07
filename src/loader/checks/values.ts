/** Values of choice, several and flag facts: whether they exist, are taken, can be assumed. */
import type { Fact } from '../../model/fact.ts';
import type { AuthoredCondition } from '../authored-conditions.ts';
import type { Path } from '../parse.ts';
import { type Checked, type Complaint, type Named, namedList, unknown } from './checked.ts';
import { takenFacts } from './taken-facts.ts';

const VALUE_TESTS = ['is', 'includes', 'only'] as const;

/** The values that a condition names, each with its place. */
export function testedValues(condition: AuthoredCondition, path: Path): Named[] {
  if (typeof condition === 'string') return [[condition, path]];
  return VALUE_TESTS.flatMap((test): Named[] => {
    const values = condition[test];
    if (values === undefined) return [];
    return typeof values === 'string' ? [[values, [...path, test]]] : namedList(values, [...path, test]);
  });
}

export function valuesOf(fact: Fact | undefined): readonly string[] | undefined {
  if (fact?.kind === 'flag') return ['yes', 'no'];
  return fact && 'values' in fact ? fact.values.map(({ code }) => code) : undefined;
}

export function valueKnown({ authored, conditions, facts }: Checked): Complaint[] {
  const check = (fact: string, named: readonly Named[]): Complaint[] => {
    const known = valuesOf(facts.get(fact));
    return known === undefined ? [] : unknown(named, known);
  };
  const declared = authored.facts.flatMap((fact, f) => {
    const at = ['facts', f];
    if (fact.kind === 'items') return check(fact.exemption, [[fact.leavesAs, [...at, 'leavesAs']]]);
    if (!('values' in fact)) return [];
    const named: Named[] = fact.ambiguous.flatMap(({ values }, a) =>
      namedList(values, [...at, 'ambiguous', a, 'values']),
    );
    if (fact.assumed) named.push([fact.assumed, [...at, 'assumed']]);
    if ('alone' in fact && fact.alone) named.push([fact.alone, [...at, 'alone']]);
    return check(fact.id, named);
  });
  const taken = takenFacts(authored).flatMap(({ fact, values, ranges, path }) => {
    const cases = ranges?.cases.flatMap((one, c): Named[] => {
      const at = [...path, 'ranges', 'cases', c];
      const assumed: Named[] = one.assumed ? [[one.assumed, [...at, 'assumed']]] : [];
      return [...namedList(one.values, [...at, 'values']), ...assumed];
    });
    return check(fact, [...namedList(values ?? [], [...path, 'values']), ...(cases ?? [])]);
  });
  const tested = conditions.flatMap(({ fact, condition, path }) =>
    check(fact, testedValues(condition, path)),
  );
  return [...declared, ...taken, ...tested];
}

/** Values that a matter leaves out are tested by none of its rules and stand in none of its cases. */
export function valueTaken({ authored, conditions, facts }: Checked): Complaint[] {
  return takenFacts(authored).flatMap(({ fact, values, ranges, matter, path }) => {
    if (values === undefined) return [];
    const tested = conditions
      .filter((placed) => placed.matter === matter && placed.fact === fact)
      .flatMap((placed) => testedValues(placed.condition, placed.path));
    const cases = (ranges?.cases ?? []).flatMap((one, c) =>
      namedList(one.values, [...path, 'ranges', 'cases', c, 'values']),
    );
    const own = valuesOf(facts.get(fact)) ?? [];
    return unknown([...tested, ...cases], values).filter(({ name }) => own.includes(name));
  });
}

/** What is taken for granted must be a value that can stand there. */
export function assumedPossible({ authored, facts }: Checked): Complaint[] {
  return takenFacts(authored).flatMap(({ fact, values, ranges, path }) => {
    const own = facts.get(fact);
    const assumed = own && 'assumed' in own ? own.assumed : undefined;
    const general: Complaint[] =
      typeof assumed === 'string' && values && !values.includes(assumed)
        ? [{ name: assumed, path: [...path, 'values'], known: values }]
        : [];
    const cases = (ranges?.cases ?? []).flatMap((one, c): Complaint[] => {
      const at = [...path, 'ranges', 'cases', c];
      if (one.assumed !== undefined) {
        return one.values.includes(one.assumed)
          ? []
          : [{ name: one.assumed, path: [...at, 'assumed'], known: one.values }];
      }
      // Where a case says nothing of its own the fact's own assumption holds in it.
      return typeof assumed === 'string' && !one.values.includes(assumed)
        ? [{ name: assumed, path: [...at, 'values'], known: one.values }]
        : [];
    });
    return [...general, ...cases];
  });
}

/** "none among them" is said with `only`: beside other values a value that stands alone is never among them. */
export function aloneByOnly({ conditions, facts }: Checked): Complaint[] {
  return conditions.flatMap(({ fact: id, condition, path }): Complaint[] => {
    const fact = facts.get(id);
    if (fact?.kind !== 'several' || fact.alone === undefined || typeof condition === 'string') return [];
    const { includes = [] } = condition;
    const named: Named[] =
      typeof includes === 'string'
        ? [[includes, [...path, 'includes']]]
        : namedList(includes, [...path, 'includes']);
    return named
      .filter(([name]) => name === fact.alone)
      .map(([name, at]): Complaint => ({ name, path: at, known: ['only'] }));
  });
}
