/** What is written and changes nothing: exceptions, overrides, facts, values, doubts. */
import type { Finding } from '../../model/audit.ts';
import type { Fact, Matter, Rule, Test } from '../../model/regulation.ts';
import { DIFFERS, terminalValue, testKey } from '../compiled.ts';
import { dependsOn, reachableIn } from '../restrict.ts';
import { standingBoxes } from '../space.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { NONE } from './cell-sets.ts';
import { found } from './found.ts';

/**
 * Exceptions without which their rule would claim nothing more. One that is written for a whole series is idle
 * only where it is so in every band.
 */
export function idleExceptions(audited: AuditedMatter): Finding[] {
  const { rules } = audited.reading;
  const key = (tests: readonly Test[]) => tests.map(testKey).sort().join('; ');
  const working = new Set(
    rules.flatMap((rule) =>
      rule.except.flatMap((tests, index) =>
        rule.series !== undefined && excepts(audited, rule, index) ? [`${rule.series} ${key(tests)}`] : [],
      ),
    ),
  );
  return rules.flatMap((rule) =>
    rule.except.flatMap((tests, index): Finding[] => {
      if (working.has(`${rule.series} ${key(tests)}`) || excepts(audited, rule, index)) return [];
      return [
        found(audited.regulation, {
          id: `exception-idle:${rule.id}@${index + 1}`,
          kind: 'exception-idle',
          level: 'warning',
          matter: audited.code,
          rules: [rule.id],
          exception: tests,
        }),
      ];
    }),
  );
}

/** Whether one exception takes something from a rule that no other one does. */
function excepts(audited: AuditedMatter, rule: Rule, index: number): boolean {
  const { sets } = audited;
  const others = rule.except.filter((_, other) => other !== index).map((tests) => audited.where(tests));
  const own = sets.and(audited.where(rule.when), audited.where(rule.except[index]!));
  return sets.minus(own, sets.any(others)) !== NONE;
}

/** Overrides that never displace anything: the two rules never fit together, or others displace it already. */
export function idleOverrides(audited: AuditedMatter): Finding[] {
  const { sets, reading, regulation } = audited;
  const { rules, stands, claims } = reading;
  return rules.flatMap((rule, index) =>
    rule.overrides.flatMap((id): Finding[] => {
      const others = stands.filter((_, other) => other !== index && rules[other]!.overrides.includes(id));
      const displaced = sets.and(stands[index]!, claims[rules.findIndex((one) => one.id === id)]!);
      if (sets.minus(displaced, sets.any(others)) !== NONE) return [];
      return [
        found(regulation, {
          id: `override-idle:${rule.id}>${id}`,
          kind: 'override-idle',
          level: 'warning',
          matter: audited.code,
          rules: [rule.id, id],
        }),
      ];
    }),
  );
}

/** Doubts whose other reading gives the same body everywhere. */
export function idleDoubts(audited: AuditedMatter): Finding[] {
  const { matter, regulation } = audited;
  const boxes = standingBoxes(matter, regulation);
  return matter.doubts.flatMap(({ code, differs, countsLeftOut }): Finding[] => {
    const reached = reachableIn(matter.nodes, differs, boxes).has(terminalValue(DIFFERS));
    if (reached || (countsLeftOut && countsForItems(audited))) return [];
    const doubt = regulation.doubts.find((one) => one.code === code)!;
    return [
      found(regulation, {
        id: `doubt-idle:${code}`,
        kind: 'doubt-idle',
        level: 'warning',
        matter: audited.code,
        rules: doubt.otherwise.map((patch) => patch.rule),
        clauses: doubt.clauses,
        doubts: [code],
      }),
    ];
  });
}

/** Whether a larger sum of items, with what was left out counted in it, can be another body's. */
function countsForItems({ matter, regulation }: AuditedMatter): boolean {
  const taken = regulation.matters.find((one) => one.code === matter.code)!.facts;
  return regulation.facts.some((fact) => {
    if (fact.kind !== 'items' || !taken.some((one) => one.fact === fact.id)) return false;
    const total = matter.facts.findIndex((cells) => cells.fact === fact.total);
    return standingBoxes(matter, regulation).some((box) =>
      dependsOn(matter.nodes, matter.root, box).has(total),
    );
  });
}

/** Facts that a matter takes and nothing looks at. */
export function idleFacts(audited: AuditedMatter): Finding[] {
  const { regulation, reading } = audited;
  const matter = regulation.matters.find((one) => one.code === audited.code)!;
  const used = new Set([
    ...reading.rules.flatMap((rule) => [...rule.when, ...rule.except.flat()]).map((test) => test.fact),
    ...factsBehind(audited, matter),
  ]);
  return matter.facts.flatMap(({ fact }): Finding[] => {
    const own = regulation.facts.find((one) => one.id === fact)!;
    if (used.has(fact) || (own.kind === 'items' && used.has(own.total))) return [];
    return [
      found(regulation, {
        id: `fact-untested:${audited.code}:${fact}`,
        kind: 'fact-untested',
        level: 'warning',
        matter: audited.code,
        facts: [fact],
      }),
    ];
  });
}

/** Facts that no rule tests and that serve all the same: by a doubt, a notice, another fact. */
function factsBehind({ regulation, code, doubts }: AuditedMatter, matter: Matter): string[] {
  const notices = [
    ...regulation.dated,
    ...regulation.advice.filter(({ matters }) => matters.length === 0 || matters.includes(code)),
  ];
  const items = regulation.facts.filter((fact) => matter.facts.some((taken) => taken.fact === fact.id));
  return [
    ...doubts.flatMap(({ otherwise }) =>
      otherwise.flatMap(({ when = [], except = [] }) => [...when, ...except.flat()].map((test) => test.fact)),
    ),
    ...notices.flatMap(({ when }) => when.map((test) => test.fact)),
    ...matter.facts.flatMap(({ ranges, takenWhen }) => [
      ...(ranges ? [ranges.by] : []),
      ...(takenWhen ? [takenWhen.fact] : []),
    ]),
    ...items.flatMap((fact) => (fact.kind === 'items' ? [fact.exemption] : [])),
  ];
}

/** Values of a choice, or of a fact with several values, that no rule tells from others. */
export function alikeValues(audited: AuditedMatter): Finding[] {
  const { regulation, reading } = audited;
  const tests = reading.rules.flatMap((rule) => [...rule.when, ...rule.except.flat()]);
  const matter = regulation.matters.find((one) => one.code === audited.code)!;
  return matter.facts.flatMap(({ fact, values }): Finding[] => {
    const own = regulation.facts.find((one) => one.id === fact)!;
    const alike = alikeIn(own, values, tests);
    if (alike.length === 0) return [];
    return [
      found(regulation, {
        id: `values-alike:${audited.code}:${fact}`,
        kind: 'values-alike',
        level: 'note',
        matter: audited.code,
        facts: [fact],
        alike,
      }),
    ];
  });
}

function alikeIn(fact: Fact, taken: readonly string[] | undefined, tests: readonly Test[]): string[][] {
  if (fact.kind !== 'choice' && fact.kind !== 'several') return [];
  const lists = tests.flatMap((test) => (test.fact === fact.id && 'values' in test ? [test.values] : []));
  // Of a fact that nothing tests all values are alike, which is told of the fact itself.
  if (lists.length === 0) return [];
  const kinds = new Map<string, string[]>();
  for (const value of taken ?? fact.values.map(({ code }) => code)) {
    // A value that stands alone never stands for others.
    if (fact.kind === 'several' && value === fact.alone) continue;
    const kind = lists.map((list) => (list.includes(value) ? '1' : '0')).join('');
    kinds.set(kind, [...(kinds.get(kind) ?? []), value]);
  }
  return [...kinds.values()].filter((values) => values.length > 1);
}
