/** Rules and parts of rules that change nothing: dead rules, idle exceptions, overrides and ambiguities. */
import type { Finding } from '../../model/audit.ts';
import type { Test } from '../../model/fact.ts';
import type { Regulation, Rule } from '../../model/regulation.ts';
import { type CompiledMatter, DIFFERS, terminalValue, testKey } from '../cells/compiled.ts';
import type { Box } from '../cells/domains.ts';
import { standingBoxes } from '../cells/feasible-cells.ts';
import { allPieces } from '../cells/partition.ts';
import { dependsOn, reachableIn } from '../diagram/restrict.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';
import { found, foundIn, warningIn } from './findings.ts';

export function deadRules(audited: AuditedMatter): Finding[] {
  const { reading, regulation } = audited;
  return reading.rules.flatMap(({ id }, rule): Finding[] => {
    const claim = reading.claims[rule]!;
    if (claim === NONE) {
      const said = { id: `never-fits:${id}`, kind: 'never-fits', level: 'error' } as const;
      return [found(regulation, { ...said, matter: audited.code, rules: [id] })];
    }
    if (audited.decides(rule) !== NONE) return [];
    const others = shadowing(audited, rule).map((other) => reading.rules[other]!.id);
    return [
      foundIn(audited, claim, {
        id: `never-decides:${id}`,
        kind: 'never-decides',
        level: 'warning',
        rules: [id, ...others],
      }),
    ];
  });
}

/** Rules that together take every cell a rule claims: always the one that takes the most of what is left. */
function shadowing(audited: AuditedMatter, rule: number): number[] {
  const { sets, reading } = audited;
  const { rules, ranks, stands } = reading;
  const above = rules.flatMap((other, index) =>
    ranks[index]! < ranks[rule]! || other.overrides.includes(rules[rule]!.id) ? [index] : [],
  );
  const chosen: number[] = [];
  let left: CellSet = reading.claims[rule]!;
  while (left !== NONE) {
    const taken = above.map((other) => ({ other, cells: sets.count(sets.and(left, stands[other]!)) }));
    const most = taken.reduce((best, one) => (one.cells > best.cells ? one : best));
    chosen.push(most.other);
    left = sets.minus(left, stands[most.other]!);
  }
  return chosen;
}

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
      const said = { rules: [rule.id], exception: tests };
      return [warningIn(audited, 'exception-idle', `${rule.id}@${index + 1}`, said)];
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
  const { sets, reading } = audited;
  const { rules, stands, claims } = reading;
  return rules.flatMap((rule, index) =>
    rule.overrides.flatMap((id): Finding[] => {
      const others = stands.filter((_, other) => other !== index && rules[other]!.overrides.includes(id));
      const displaced = sets.and(stands[index]!, claims[rules.findIndex((one) => one.id === id)]!);
      if (sets.minus(displaced, sets.any(others)) !== NONE) return [];
      return [warningIn(audited, 'override-idle', `${rule.id}>${id}`, { rules: [rule.id, id] })];
    }),
  );
}

/** Ambiguities whose other reading gives the same body everywhere. */
export function idleAmbiguities(audited: AuditedMatter): Finding[] {
  const { matter, regulation } = audited;
  const boxes = givenBoxes(matter, regulation);
  return matter.doubts.flatMap(({ code, differs, countsLeftOut }): Finding[] => {
    const reached = reachableIn(matter.nodes, differs, boxes).has(terminalValue(DIFFERS));
    if (reached || (countsLeftOut && countsForItems(audited))) return [];
    const { otherwise, clauses } = regulation.doubts.find((one) => one.code === code)!;
    const rules = otherwise.map((patch) => patch.rule);
    return [warningIn(audited, 'doubt-idle', code, { rules, clauses, doubts: [code] })];
  });
}

/** What is given may lie outside its case where the cases only say what an unknown value can be. */
function givenBoxes(matter: CompiledMatter, regulation: Regulation): Box[] {
  const free = matter.ranges.filter(({ binding }) => !binding).map(({ fact }) => fact);
  return standingBoxes(matter, regulation).map((box) =>
    box.map((pieces, fact) => (free.includes(fact) ? allPieces(matter.facts[fact]!) : pieces)),
  );
}

/** Whether a larger sum of items, with what was left out counted in it, can be another body's. */
function countsForItems({ matter, regulation }: AuditedMatter): boolean {
  const taken = regulation.matters.find((one) => one.code === matter.code)!.facts;
  return regulation.facts.some((fact) => {
    if (fact.kind !== 'items' || !taken.some((one) => one.fact === fact.id)) return false;
    const total = matter.facts.findIndex((partition) => partition.fact === fact.total);
    return standingBoxes(matter, regulation).some((box) =>
      dependsOn(matter.nodes, matter.root, box).has(total),
    );
  });
}
