/** What is listed and nothing uses: facts, values, clauses, bodies. */
import type { Finding } from '../../model/audit.ts';
import type { Fact, Test } from '../../model/fact.ts';
import { isWithin, type Matter, type Regulation, whyUnruled } from '../../model/regulation.ts';
import { clausesOfVoting } from '../../model/voting.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { found, warning, warningIn } from './findings.ts';

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
    return [warningIn(audited, 'fact-untested', `${audited.code}:${fact}`, { facts: [fact] })];
  });
}

/** Facts that no rule tests and that serve all the same: by an ambiguity, a notice, another fact. */
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
  // Of a fact that nothing tests no value differs from another, which the finding on the fact says.
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

/**
 * Clauses that the regulation lists and nothing cites; and of the clauses that it says it covers, those that no
 * rule stands on. A clause that says why (`unruled`), itself or by a matter without rules, is neither.
 */
export function idleClauses(regulation: Regulation): Finding[] {
  const ruled = new Set(regulation.rules.map((rule) => rule.clause));
  const cited = citedClauses(regulation);
  const covers = (clause: string) => (regulation.covers ?? []).some((covered) => isWithin(clause, covered));
  return regulation.clauses.flatMap((clause): Finding[] => {
    const { id } = clause;
    if (ruled.has(id) || whyUnruled(clause, regulation) !== undefined) return [];
    // A clause of which every point is ruled needs no rule of its own.
    if (covers(id) && ![...ruled].some((clause) => isWithin(clause, id))) {
      return [warning(regulation, 'clause-unruled', id, { clauses: [id] })];
    }
    if (cited.has(id) || [...cited, ...ruled].some((clause) => isWithin(clause, id))) return [];
    return [warning(regulation, 'clause-uncited', id, { clauses: [id] })];
  });
}

function citedClauses(regulation: Regulation): Set<string> {
  const { doubts, advice, dated, residual, precedence, matters, voting = [] } = regulation;
  return new Set([
    ...[...doubts, ...advice, ...dated].flatMap(({ clauses }) => clauses),
    ...advice.flatMap(({ under }) => under),
    ...(residual === null ? [] : [residual.clause]),
    ...(precedence === null ? [] : [precedence.clause]),
    ...matters.flatMap(({ unruled }) => unruled?.clauses ?? []),
    ...voting.flatMap(clausesOfVoting),
  ]);
}

/** Bodies that no rule gives, alone or beside another, the residual one apart. */
export function idleBodies(regulation: Regulation): Finding[] {
  const given = new Set(regulation.rules.flatMap(({ body, or = [] }) => [body, ...or]));
  return regulation.bodies
    .map(({ code }) => code)
    .filter((code) => regulation.residual?.body !== code && !given.has(code))
    .map((code) => warning(regulation, 'body-idle', code, { bodies: [code] }));
}

/** Facts that no matter takes, and circumstances that no notice asks for. */
export function factsOfNoMatter(regulation: Regulation): Finding[] {
  const notices = [...regulation.advice, ...regulation.dated];
  const asked = notices.flatMap(({ when }) => when.map(({ fact }) => fact));
  const taken = new Set([
    ...regulation.matters.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
    ...(regulation.circumstances ?? []).filter((fact) => asked.includes(fact)),
  ]);
  return regulation.facts
    .map(({ id }) => id)
    .filter((id) => !taken.has(id))
    .map((id) => warning(regulation, 'fact-untested', id, { facts: [id] }));
}
