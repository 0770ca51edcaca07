/** Facts and values that no rule looks at. */
import type { Finding } from '../../model/audit.ts';
import type { Fact, Matter } from '../../model/regulation.ts';
import type { Test } from '../../model/test.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { found } from './found.ts';

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
