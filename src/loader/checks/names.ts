/** Names of clauses, bodies, actions, matters and rules that must be declared where they are used. */
import { isWithin } from '../../model/clause.ts';
import type { Path } from '../parse.ts';
import { type Checked, type Complaint, type Named, namedList, unknown } from './checked.ts';
import { placedPatches } from './placed-rules.ts';

export function clauseListed({ authored, rules }: Checked): Complaint[] {
  const doubts = authored.matters.flatMap((matter, m) =>
    matter.doubts.flatMap(({ clauses }, d) => namedList(clauses, ['matters', m, 'doubts', d, 'clauses'])),
  );
  const cited: Named[] = [
    ...residual(authored.residual?.clause, 'clause'),
    ...(authored.precedence ? [[authored.precedence.clause, ['precedence', 'clause']] as Named] : []),
    ...rules.map(({ clause, path }): Named => [clause, [...path, 'clause']]),
    ...doubts,
    ...authored.dated.flatMap(({ clauses }, n) => namedList(clauses, ['dated', n, 'clauses'])),
    ...authored.advice.flatMap(({ clauses, under }, a) => [
      ...namedList(clauses, ['advice', a, 'clauses']),
      ...namedList(under, ['advice', a, 'under']),
    ]),
    ...authored.matters.flatMap(({ unruled }, m) =>
      namedList(unruled?.clauses ?? [], ['matters', m, 'unruled', 'clauses']),
    ),
    ...votingClauses(authored.voting ?? [], ['voting']),
  ];
  const listed = authored.clauses.map(({ id }) => id);
  // A clause that is covered need not be listed itself, but something of it must be.
  const covers = (authored.covers ?? []).map((clause, c): Named => [clause, ['covers', c]]);
  const empty = covers.filter(([clause]) => !listed.some((id) => isWithin(id, clause)));
  // The clauses there are would be no help: the one that is cited has to be added.
  return unknown([...cited, ...empty], listed).map(({ name, path }) => ({ name, path }));
}

/** Every `clause` in the voting rules, wherever it stands. */
function votingClauses(value: unknown, path: Path): Named[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]): Named[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'clause' && typeof inner === 'string' ? [[inner, at]] : votingClauses(inner, at);
  });
}

export function bodyKnown({ authored, rules }: Checked): Complaint[] {
  const patched = placedPatches(authored).flatMap(({ patch, path }): Named[] =>
    patch.body === undefined ? [] : [[patch.body, [...path, 'body']]],
  );
  const named: Named[] = [
    ...residual(authored.residual?.body, 'body'),
    ...rules.map(({ body, path }): Named => [body, [...path, 'body']]),
    ...patched,
    ...rules.flatMap(({ or = [], path }) => namedList(or, [...path, 'or'])),
    ...authored.advice.flatMap(({ bodies }, a) => namedList(bodies, ['advice', a, 'bodies'])),
    ...(authored.voting ?? []).flatMap(({ body, divided }, v): Named[] => [
      [body, ['voting', v, 'body']],
      ...(divided?.to === undefined ? [] : [[divided.to, ['voting', v, 'divided', 'to']] as Named]),
    ]),
  ];
  const known = authored.bodies.map(({ code }) => code);
  return unknown(named, known);
}

function residual(name: string | undefined, key: string): Named[] {
  return name === undefined ? [] : [[name, ['residual', key]]];
}

export function actionKnown({ authored }: Checked): Complaint[] {
  const of = (list: readonly { action: string }[], path: Path) =>
    list.map(({ action }, index): Named => [action, [...path, index, 'action']]);
  const named = authored.matters.flatMap((matter, m) => [
    ...of(matter.series, ['matters', m, 'series']),
    ...of(matter.rules, ['matters', m, 'rules']),
  ]);
  return unknown(named, Object.keys(authored.actions));
}

export function matterKnown({ authored }: Checked): Complaint[] {
  const named = [
    ...authored.advice.flatMap(({ matters }, a) => namedList(matters, ['advice', a, 'matters'])),
    ...(authored.groups ?? []).flatMap(({ matters }, g) => namedList(matters, ['groups', g, 'matters'])),
  ];
  const known = authored.matters.map(({ code }) => code);
  return unknown(named, known);
}

/** A rule overrides others of its own matter, a doubt is about rules of its own matter, advice about any. */
export function ruleKnown({ authored, rules }: Checked): Complaint[] {
  const ofMatter = (m: number) => rules.filter(({ matter }) => matter === m).map(({ id }) => id);
  const overridden = rules.flatMap(({ id, overrides, matter, path }) => {
    const others = ofMatter(matter).filter((other) => other !== id);
    // A rule that overrides itself is a ring, which another check complains of.
    return unknown(namedList(overrides, [...path, 'overrides']), others).filter(({ name }) => name !== id);
  });
  const patched = placedPatches(authored).flatMap(({ patch, matter, path }) =>
    unknown([[patch.rule, [...path, 'rule']]], ofMatter(matter)),
  );
  const advised = authored.advice.flatMap((advice, a) => namedList(advice.rules, ['advice', a, 'rules']));
  const all = rules.map(({ id }) => id);
  return [...overridden, ...patched, ...unknown(advised, all)];
}

/**
 * A matter that no rule is about would give the residual body, or none, whatever is asked: unless it says why it has
 * none, and then it has none.
 */
export function matterRuled({ authored, rules }: Checked): Complaint[] {
  return authored.matters.flatMap(({ code, unruled }, m) => {
    const isRuled = rules.some(({ matter }) => matter === m);
    return isRuled === (unruled === undefined) ? [] : [{ name: code, path: ['matters', m, 'code'] }];
  });
}
