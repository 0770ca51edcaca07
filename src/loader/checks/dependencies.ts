/** What depends on something else: rules on those they displace, facts on others, doubts on the rules they change. */
import type { Test } from '../../model/fact.ts';
import type { Rule, RulePatch } from '../../model/regulation.ts';
import type { Checks, Complaint, TakenFact } from './checked.ts';
import { testedValues } from './facts.ts';

const MOST_TOLD_APART = 10;

export const dependencyChecks = {
  /** Of rules that displace one another in a ring none could ever decide. */
  'override-acyclic': ({ rules }) => {
    const overrides = new Map(rules.map((rule) => [rule.id, rule.overrides]));
    const named = new Set<string>();
    return rules.flatMap(({ id, path }): Complaint[] => {
      const ring = named.has(id) ? undefined : ringFrom(id, overrides);
      if (ring === undefined) return [];
      for (const member of ring) named.add(member);
      return [{ name: [...ring, id].join(' → '), path: [...path, 'overrides'], ofKey: true }];
    });
  },

  /** A fact whose own values range by another cannot bound a third one. */
  'ranges-by-earlier-fact': ({ taken, facts }) =>
    taken.flatMap((one): Complaint[] => {
      const { ranges, fact, path } = one;
      if (ranges === undefined || !facts.has(ranges.by)) return [];
      const known = earlier(one, taken).flatMap((other) => (other.ranges === undefined ? [other.fact] : []));
      return known.includes(ranges.by) ? [] : [{ name: fact, path: [...path, 'ranges', 'by'], known }];
    }),

  'taken-by-earlier-fact': ({ taken, facts }) =>
    taken.flatMap((one) => {
      const known = earlier(one, taken).map(({ fact }) => fact);
      return Object.keys(one.takenWhen ?? {})
        .filter((by) => facts.has(by) && !known.includes(by))
        .filter((by) => taken.some((other) => other.matter === one.matter && other.fact === by))
        .map(
          (by): Complaint => ({ name: one.fact, path: [...one.path, 'takenWhen', by], known, ofKey: true }),
        );
    }),

  /** The last case is for all the others leave; a case after such a one would never count. */
  'cases-complete': ({ taken }) =>
    taken.flatMap(({ fact, ranges, path }) => {
      const cases = ranges?.cases ?? [];
      return cases.flatMap(({ when }, c) =>
        (when === undefined) === (c === cases.length - 1)
          ? []
          : [{ name: fact, path: [...path, 'ranges', 'cases', c] }],
      );
    }),

  /** A matter that takes a list of items takes the amount it stands for and the exemption of its items. */
  'items-complete': ({ taken, facts }) =>
    taken.flatMap(({ fact: id, matter, path }) => {
      const fact = facts.get(id);
      if (fact?.kind !== 'items') return [];
      const known = taken.filter((one) => one.matter === matter).map((one) => one.fact);
      const needs = [
        [fact.total, 'amount'],
        [fact.exemption, 'choice'],
      ] as const;
      // One of another kind is complained of where the fact is declared.
      return needs
        .filter(([needed, kind]) => facts.get(needed)?.kind === kind && !known.includes(needed))
        .map(([name]) => ({ name, path }));
    }),

  /** Items that stay in the round have no exemption: the value that says so is the one that is assumed. */
  'exemption-assumed': ({ file, facts }) =>
    file.facts.flatMap((fact, f) => {
      if (fact.kind !== 'items') return [];
      const exemption = facts.get(fact.exemption);
      if (exemption?.kind !== 'choice') return [];
      const isSound = exemption.assumed !== undefined && exemption.assumed !== fact.leavesAs;
      return isSound ? [] : [{ name: exemption.id, path: ['facts', f, 'exemption'] }];
    }),

  /** n classes of values that rules tell apart cut a fact with several values into 2^n pieces. */
  'too-many-told-apart': ({ file, taken, conditions, facts }) =>
    file.facts.flatMap(({ id }, f) => {
      const fact = facts.get(id);
      if (fact?.kind !== 'several') return [];
      const classes = taken
        .filter((one) => one.fact === id)
        .map(({ matter, values }) => {
          const lists = conditions
            .filter((placed) => placed.fact === id && (placed.matter ?? matter) === matter)
            .map(({ condition, path }) => testedValues(condition, path).map(([value]) => value));
          const codes = (values ?? fact.values.map(({ code }) => code)).filter((code) => code !== fact.alone);
          return new Set(codes.map((code) => lists.map((list) => list.includes(code)).join())).size;
        });
      return Math.max(0, ...classes) > MOST_TOLD_APART ? [{ name: id, path: ['facts', f, 'id'] }] : [];
    }),

  /** The other reading of a doubt is not the first one again. */
  'doubt-differs': ({ matters, patches, regulation }) => {
    const rules = new Map(regulation.rules.map((rule) => [rule.id, rule]));
    const built = regulation.doubts.flatMap((doubt) => doubt.otherwise);
    return patches.flatMap(({ path, matter }, index) => {
      const patch = built[index]!;
      const rule = rules.get(patch.rule);
      // A rule that does not exist, or belongs to another matter, is another check's.
      return rule?.matter !== matters[matter]!.code || changes(rule, patch)
        ? []
        : [{ name: patch.rule, path: [...path, 'rule'] }];
    });
  },

  /** Circumstances stand beside the facts that decide: they are never both, and never taken for granted. */
  'circumstance-apart': ({ file, taken, facts }) => {
    const circumstances = file.circumstances ?? [];
    const both = taken.filter(({ fact }) => circumstances.includes(fact));
    const assumed = circumstances.flatMap((name, c) => {
      const fact = facts.get(name);
      return fact !== undefined && 'assumed' in fact ? [{ name, path: ['circumstances', c] }] : [];
    });
    return [...both.map(({ fact, path }) => ({ name: fact, path })), ...assumed];
  },

  /** The body that answers is the highest that the clause names: those beside it are lower, each once. */
  'or-lower': ({ file, rules }) => {
    const rank = (body: string) => file.bodies.findIndex(({ code }) => code === body);
    return rules.flatMap(({ body, or = [], path }) =>
      or.flatMap((other, index) => {
        const isKnown = rank(other) >= 0 && rank(body) >= 0;
        return isKnown && rank(other) <= rank(body) ? [{ name: other, path: [...path, 'or', index] }] : [];
      }),
    );
  },
} satisfies Checks;

/** The shortest path of overrides from a rule back to itself. */
function ringFrom(start: string, overrides: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  let chains: string[][] = [[start]];
  while (chains.length > 0) {
    const longer: string[][] = [];
    for (const chain of chains) {
      for (const next of overrides.get(chain.at(-1)!) ?? []) {
        if (next === start) return chain;
        if (!seen.has(next)) longer.push([...chain, next]);
        seen.add(next);
      }
    }
    chains = longer;
  }
  return undefined;
}

/** The facts that the matter takes before this one. */
function earlier({ matter, path }: TakenFact, taken: readonly TakenFact[]): TakenFact[] {
  return taken.filter((other) => other.matter === matter && Number(other.path.at(-1)) < Number(path.at(-1)));
}

function changes(rule: Rule, { body, or, when, except }: RulePatch): boolean {
  return (
    (body !== undefined && body !== rule.body) ||
    (or !== undefined && sorted(or) !== sorted(rule.or ?? [])) ||
    (when !== undefined && meaningOf(when) !== meaningOf(rule.when)) ||
    (except !== undefined && sorted(except.map(meaningOf)) !== sorted(rule.except.map(meaningOf)))
  );
}

/** Tests that mean the same give the same text, whatever their order. */
function meaningOf(tests: readonly Test[]): string {
  return sorted(
    tests.map((test) => {
      const wanted = 'limit' in test ? test.limit : [...test.values].sort().join(' ');
      return `${test.fact} ${test.test} ${wanted}`;
    }),
  );
}

function sorted(texts: readonly string[]): string {
  return JSON.stringify([...texts].sort());
}
