/** Names: each leads to one thing alone, and to one that is declared. */

import type { Value } from '../../model/fact.ts';
import { isWithin } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import type { Path } from '../parse.ts';
import {
  type Checked,
  type Checks,
  type Complaint,
  type Named,
  namesAt,
  type Placed,
  parts,
  unknown,
} from './checked.ts';

export const nameChecks = {
  'given-once': (checked) => [...ids(checked), ...spellings(checked), ...listed(checked.file, [])],

  'clause-listed': ({ file, rules, doubts, matters }) => {
    const cited = [
      ...namesAt(parts(file, 'residual'), 'clause'),
      ...namesAt(parts(file, 'precedence'), 'clause'),
      ...namesAt(rules, 'clause'),
      ...namesAt(doubts, 'clauses'),
      ...namesAt(parts(file, 'dated'), 'clauses'),
      ...parts(file, 'advice').flatMap((one) => [...namesAt([one], 'clauses'), ...namesAt([one], 'under')]),
      ...matters.flatMap((matter) => namesAt(parts(matter, 'unruled'), 'clauses')),
      ...votingClauses(file.voting ?? [], ['voting']),
      ...parts(file, 'voting').flatMap((one) => [
        ...namesAt(parts(one, 'work'), 'under'),
        ...parts(one, 'writing').flatMap((writing) => namesAt(parts(writing, 'doubt'), 'clauses')),
      ]),
    ];
    const listed = file.clauses.map(({ id }) => id);
    // A clause that is covered need not be listed itself, but something of it must be.
    const empty = namesAt([file], 'covers').filter(([clause]) => !listed.some((id) => isWithin(id, clause)));
    // The clauses there are would be no help: the one that is cited has to be added.
    return unknown([...cited, ...empty], listed).map(({ name, path }) => ({ name, path }));
  },

  'body-known': ({ file, rules, patches }) => {
    const named = [
      ...namesAt(parts(file, 'residual'), 'body'),
      ...namesAt(rules, 'body'),
      ...namesAt(patches, 'body'),
      ...namesAt(rules, 'or'),
      ...namesAt(patches, 'or'),
      ...namesAt(parts(file, 'advice'), 'bodies'),
      ...parts(file, 'voting').flatMap((one) => [
        ...namesAt([one], 'body'),
        ...parts(one, 'divided').flatMap((to) => [...namesAt([to], 'to'), ...namesAt([to], 'or')]),
        ...namesAt(parts(one, 'afterwards'), 'to'),
        ...parts(one, 'convene').flatMap(({ by, path }) =>
          typeof by === 'string' ? namesAt([{ by, path }], 'by') : [],
        ),
      ]),
    ];
    const known = file.bodies.map(({ code }) => code);
    return unknown(named, known);
  },

  'action-known': ({ file, matters }) => {
    const named = matters.flatMap((matter) => [
      ...namesAt(parts(matter, 'series'), 'action'),
      ...namesAt(parts(matter, 'rules'), 'action'),
    ]);
    return unknown(named, Object.keys(file.actions));
  },

  'matter-known': ({ file }) => {
    const named = [...parts(file, 'advice'), ...parts(file, 'groups')];
    const known = file.matters.map(({ code }) => code);
    return unknown(namesAt(named, 'matters'), known);
  },

  /**
   * A matter that no rule is about would give the residual body, or none, whatever is asked: unless it says why it has
   * none, and then it has none.
   */
  'matter-ruled': ({ matters, rules }) =>
    matters.flatMap(({ code, unruled, matter, path }) => {
      const isRuled = rules.some((rule) => rule.matter === matter);
      return isRuled === (unruled === undefined) ? [] : [{ name: code, path: [...path, 'code'] }];
    }),

  /** A rule overrides others of its own matter, a doubt is about rules of its own matter, advice about any. */
  'rule-known': ({ file, rules, patches }) => {
    const ofMatter = (m: number) => rules.filter(({ matter }) => matter === m).map(({ id }) => id);
    const overridden = rules.flatMap((rule) => {
      const others = ofMatter(rule.matter).filter((other) => other !== rule.id);
      // A rule that overrides itself is a ring, which another check complains of.
      return unknown(namesAt([rule], 'overrides'), others).filter(({ name }) => name !== rule.id);
    });
    const patched = patches.flatMap((patch) => unknown(namesAt([patch], 'rule'), ofMatter(patch.matter)));
    const all = rules.map(({ id }) => id);
    return [...overridden, ...patched, ...unknown(namesAt(parts(file, 'advice'), 'rules'), all)];
  },
} satisfies Checks;

/** Every `clause` in the voting rules, wherever it stands. */
function votingClauses(value: unknown, path: Path): Named[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]): Named[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'clause' && typeof inner === 'string' ? [[inner, at]] : votingClauses(inner, at);
  });
}

// Given once.

function repeated(named: readonly Named[]): Complaint[] {
  const seen = new Set<string>();
  return named.flatMap(([name, path]) => {
    if (seen.has(name)) return [{ name, path }];
    seen.add(name);
    return [];
  });
}

function ids({ file, matters, rules, series, doubts, taken }: Checked): Complaint[] {
  return [
    ...repeated(namesAt(parts(file, 'clauses'), 'id')),
    ...repeated(namesAt(parts(file, 'accepted'), 'finding')),
    ...repeated(namesAt(rules, 'id')),
    ...repeated(votingNames(file)),
    ...repeated(namesAt(series, 'id')),
    ...repeated(namesAt(doubts, 'code')),
    // Of two patches to one rule in one doubt only the first would count.
    ...doubts.flatMap((doubt) => repeated(namesAt(parts(doubt, 'otherwise'), 'rule'))),
    ...matters.flatMap(({ matter }) => {
      const own = taken.filter((one) => one.matter === matter);
      return repeated(own.map(({ fact, factAt }): Named => [fact, factAt]));
    }),
  ];
}

/** A body votes in one way, or in one for each kind of work. */
function votingNames(file: Checked['file']): Named[] {
  return parts(file, 'voting').flatMap((one) =>
    namesAt([one], 'body').map(
      ([body, path]): Named => [one.work === undefined ? body : `${body} ${one.work.code}`, path],
    ),
  );
}

/** What people write for a thing must lead to that thing alone. */
function spellings({ file, matters }: Checked): Complaint[] {
  const facts = parts(file, 'facts');
  const values = facts.flatMap((fact) => {
    if (!('values' in fact)) return [];
    const ambiguous = parts(fact, 'ambiguous').map((one) => namesAt([one], 'form'));
    const others = parts(fact, 'others').map((one) => namesAt([one], 'forms'));
    return sharedForms([...parts(fact, 'values').map(formsOf), ...ambiguous, ...others]);
  });
  return [
    ...sharedForms(parts(file, 'bodies').map(formsOf)),
    ...sharedForms(matters.map(formsOf)),
    ...sharedForms(facts.map((fact) => [...namesAt([fact], 'id'), ...namesAt([fact], 'headers')])),
    ...values,
  ];
}

function formsOf(thing: Placed<Value>): Named[] {
  const name = parts(thing, 'name');
  return [
    ...namesAt([thing], 'code'),
    ...namesAt(name, 'vi'),
    ...namesAt(name, 'en'),
    ...namesAt([thing], 'forms'),
  ];
}

/** One thing may carry the same spelling twice (a code and its name), two things may not. */
function sharedForms(things: readonly (readonly Named[])[]): Complaint[] {
  const owners = new Map<string, number>();
  return things.flatMap((forms, thing) =>
    forms.flatMap(([form, path]) => {
      const owner = owners.get(fold(form));
      owners.set(fold(form), owner ?? thing);
      return owner === undefined || owner === thing ? [] : [{ name: form, path }];
    }),
  );
}

/** Lists of codes, clauses or forms that hold one of them twice. The facts of a matter are among {@link ids}. */
function listed(value: unknown, path: Path): Complaint[] {
  if (value === null || typeof value !== 'object') return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => listed(inner, [...path, key]));
  }
  if (value.every((item) => typeof item === 'string') && !(path[0] === 'matters' && path.length === 3)) {
    return repeated(value.map((item, index): Named => [item, [...path, index]]));
  }
  return value.flatMap((item, index) => listed(item, [...path, index]));
}
