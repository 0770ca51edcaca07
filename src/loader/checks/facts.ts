/** Facts and their values: declared, taken by the matter, of the kind that is needed, and able to be assumed. */
import type { Fact } from '../../model/fact.ts';
import type { AuthoredCondition } from '../authored.ts';
import type { Path } from '../parse.ts';
import {
  type Checked,
  type Checks,
  type Complaint,
  type Named,
  namesAt,
  type PlacedCondition,
  parts,
  pathKey,
  type TakenFact,
  unknown,
} from './checked.ts';

/** A list of items decides nothing itself: its sum does. */
const DECIDING: readonly Fact['kind'][] = ['amount', 'choice', 'several', 'flag'];

export const factChecks = {
  'fact-known': ({ file, taken, conditions, facts }) => {
    const named = [
      ...parts(file, 'facts').flatMap((fact) => {
        if (fact.kind === 'amount') return namesAt([fact], 'sharedBy');
        return fact.kind === 'items' ? [...namesAt([fact], 'total'), ...namesAt([fact], 'exemption')] : [];
      }),
      ...taken.flatMap((one): Named[] => [[one.fact, one.factAt], ...namesAt(parts(one, 'ranges'), 'by')]),
      ...namesAt([file], 'circumstances'),
    ];
    const known = [...facts.keys()];
    const tested = atEachFact(conditions)
      .filter(({ fact }) => !facts.has(fact))
      .map((placed): Complaint => ({ ...aboutFact(placed), known }));
    const said = new Set(tested.map(({ path }) => pathKey(path)));
    return [...unknown(named, known).filter(({ path }) => !said.has(pathKey(path))), ...tested];
  },

  'fact-taken': (checked) => {
    const { file, matters, taken, conditions, facts } = checked;
    const takenBy = matters.map(({ matter }) =>
      taken.filter((one) => one.matter === matter).map(({ fact }) => fact),
    );
    return atEachFact(conditions).flatMap((placed): Complaint[] => {
      if (!facts.has(placed.fact)) return [];
      const about = mattersOf(placed, checked);
      // A notice about all matters stands where its facts are taken; one about some must be able to stand in each.
      const lists = about.length === 0 ? [takenBy.flat()] : about.map((m) => takenBy[m]!);
      const isNotice = placed.matter === undefined;
      const everywhere = isNotice ? (file.circumstances ?? []) : [];
      const lacking = lists.find((own) => ![...own, ...everywhere].includes(placed.fact));
      return lacking === undefined ? [] : [{ ...aboutFact(placed), known: [...new Set(lacking)] }];
    });
  },

  /** A series is of amounts, a list of items sums to an amount, what ranges over cases is a choice, a circumstance plain … */
  'fact-kind': ({ file, matters, facts }) => {
    const needs: [named: readonly Named[], kinds: readonly Fact['kind'][]][] = [];
    for (const fact of parts(file, 'facts')) {
      if (fact.kind === 'amount') needs.push([namesAt([fact], 'sharedBy'), ['several']]);
      if (fact.kind !== 'items') continue;
      needs.push([namesAt([fact], 'total'), ['amount']], [namesAt([fact], 'exemption'), ['choice']]);
    }
    needs.push([namesAt([file], 'circumstances'), ['choice', 'flag']]);
    for (const matter of matters) {
      needs.push([namesAt(parts(matter, 'series'), 'fact'), ['amount']]);
      matter.facts.forEach((taken, f) => {
        if (typeof taken === 'string') return;
        const one = { ...taken, path: [...matter.path, 'facts', f] };
        if (taken.ranges) {
          needs.push([namesAt([one], 'fact'), ['choice']]);
          needs.push([namesAt(parts(one, 'ranges'), 'by'), DECIDING]);
        } else if (taken.values) needs.push([namesAt([one], 'fact'), ['choice', 'several']]);
      });
    }
    return needs.flatMap(([named, kinds]) => {
      const known = [...facts.values()].filter((fact) => kinds.includes(fact.kind)).map(({ id }) => id);
      return unknown(named, known).filter(({ name }) => facts.has(name));
    });
  },

  'value-known': ({ file, taken, conditions, facts }) => {
    const check = (fact: string, named: readonly Named[]): Complaint[] => {
      const known = valuesOf(facts.get(fact));
      return known === undefined ? [] : unknown(named, known);
    };
    const declared = parts(file, 'facts').flatMap((fact) => {
      if (fact.kind === 'items') return check(fact.exemption, namesAt([fact], 'leavesAs'));
      if (!('values' in fact)) return [];
      return check(fact.id, [
        ...namesAt(parts(fact, 'ambiguous'), 'values'),
        ...namesAt(parts(fact, 'others'), 'value'),
        ...namesAt([fact], 'assumed'),
        ...('alone' in fact ? namesAt([fact], 'alone') : []),
      ]);
    });
    const ranged = taken.flatMap((one) => {
      const cases = casesOf(one).flatMap((each) => [
        ...namesAt([each], 'values'),
        ...namesAt([each], 'assumed'),
      ]);
      return check(one.fact, [...namesAt([one], 'values'), ...cases]);
    });
    const tested = conditions.flatMap(({ fact, condition, path }) =>
      check(fact, testedValues(condition, path)),
    );
    return [...declared, ...ranged, ...tested];
  },

  /** Values that a matter leaves out are tested by none of its rules and stand in none of its cases. */
  'value-taken': ({ taken, conditions, facts }) =>
    taken.flatMap((one) => {
      const { fact, values, matter } = one;
      if (values === undefined) return [];
      const tested = conditions
        .filter((placed) => placed.matter === matter && placed.fact === fact)
        .flatMap((placed) => testedValues(placed.condition, placed.path));
      const own = valuesOf(facts.get(fact)) ?? [];
      const named = [...tested, ...namesAt(casesOf(one), 'values')];
      return unknown(named, values).filter(({ name }) => own.includes(name));
    }),

  /** What is taken for granted must be a value that can stand there. */
  'assumed-possible': ({ taken, facts }) =>
    taken.flatMap((one) => {
      const { values, path } = one;
      const own = facts.get(one.fact);
      const general = own && 'assumed' in own && typeof own.assumed === 'string' ? own.assumed : undefined;
      const complain = (name: string | undefined, at: Path, known: readonly string[]): Complaint[] =>
        name === undefined ? [] : unknown([[name, at]], known);
      return [
        ...(values ? complain(general, [...path, 'values'], values) : []),
        // Where a case says nothing of its own the fact's own assumption holds in it.
        ...casesOf(one).flatMap(({ assumed, values, path }) =>
          complain(assumed ?? general, [...path, assumed === undefined ? 'values' : 'assumed'], values),
        ),
      ];
    }),

  /** "none among them" is said with `only`: beside other values a value that stands alone is never among them. */
  'alone-by-only': ({ conditions, facts }) =>
    conditions.flatMap(({ fact: id, condition, path }): Complaint[] => {
      const fact = facts.get(id);
      if (fact?.kind !== 'several' || fact.alone === undefined || typeof condition === 'string') return [];
      return namesAt([{ includes: condition.includes, path }], 'includes')
        .filter(([name]) => name === fact.alone)
        .map(([name, at]) => ({ name, path: at, known: ['only'] }));
    }),
} satisfies Checks;

/** One condition for each place where a fact is named: the bands of a series name theirs once. */
function atEachFact(conditions: readonly PlacedCondition[]): PlacedCondition[] {
  return [...new Map(conditions.map((placed) => [pathKey(placed.factAt), placed])).values()];
}

function aboutFact({ fact, path, factAt }: PlacedCondition): Complaint {
  return path === factAt ? { name: fact, path, ofKey: true } : { name: fact, path: factAt };
}

/** Indexes of the matters that a condition is about; none for a notice about all of them. */
function mattersOf({ matter, path: [list, index] }: PlacedCondition, { file, rules }: Checked): number[] {
  if (matter !== undefined) return [matter];
  if (list !== 'advice') return [];
  const advice = file.advice[Number(index)]!;
  const named = advice.matters.map((code) => file.matters.findIndex((one) => one.code === code));
  const ruled = advice.rules.map((id) => rules.find((rule) => rule.id === id)?.matter ?? -1);
  return [...named, ...ruled].filter((m) => m >= 0);
}

/** The cases over which the values of a fact range. */
function casesOf(taken: TakenFact) {
  return parts(taken, 'ranges').flatMap((ranges) => parts(ranges, 'cases'));
}

function valuesOf(fact: Fact | undefined): readonly string[] | undefined {
  if (fact?.kind === 'flag') return ['yes', 'no'];
  return fact && 'values' in fact ? fact.values.map(({ code }) => code) : undefined;
}

/** The values that a condition names, each with its place. */
export function testedValues(condition: AuthoredCondition, path: Path): Named[] {
  if (typeof condition === 'string') return [[condition, path]];
  const at = { ...condition, path };
  return [...namesAt([at], 'is'), ...namesAt([at], 'includes'), ...namesAt([at], 'only')];
}
