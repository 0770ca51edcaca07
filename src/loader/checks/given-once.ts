/** Ids, codes and spellings that must be unique. */
import { fold } from '../../notation/fold.ts';
import type { Path } from '../parse.ts';
import type { Checked, Complaint, Named } from './checked.ts';

export function givenOnce(checked: Checked): Complaint[] {
  return [...ids(checked), ...spellings(checked), ...listed(checked.authored, [])];
}

function repeated(named: readonly Named[]): Complaint[] {
  const seen = new Set<string>();
  return named.flatMap(([name, path]) => {
    if (seen.has(name)) return [{ name, path }];
    seen.add(name);
    return [];
  });
}

function ids({ authored, rules }: Checked): Complaint[] {
  const { matters } = authored;
  const doubts = matters.flatMap((matter, m) =>
    matter.doubts.map((doubt, d): Named => [doubt.code, ['matters', m, 'doubts', d, 'code']]),
  );
  const series = matters.flatMap((matter, m) =>
    matter.series.map(({ id }, s): Named => [id, ['matters', m, 'series', s, 'id']]),
  );
  // Of two patches to one rule in one doubt only the first would count.
  const patched = matters.flatMap((matter, m) =>
    matter.doubts.flatMap((doubt, d) =>
      repeated(
        doubt.otherwise.map(
          ({ rule }, p): Named => [rule, ['matters', m, 'doubts', d, 'otherwise', p, 'rule']],
        ),
      ),
    ),
  );
  return [
    ...repeated(authored.clauses.map(({ id }, c): Named => [id, ['clauses', c, 'id']])),
    ...repeated(
      (authored.accepted ?? []).map(({ finding }, a): Named => [finding, ['accepted', a, 'finding']]),
    ),
    ...repeated(rules.map(({ id, path }): Named => [id, [...path, 'id']])),
    ...repeated((authored.voting ?? []).map(({ body }, v): Named => [body, ['voting', v, 'body']])),
    ...repeated(series),
    ...repeated(doubts),
    ...patched,
    ...matters.flatMap((matter, m) =>
      repeated(
        matter.facts.map(
          (taken, f): Named =>
            typeof taken === 'string'
              ? [taken, ['matters', m, 'facts', f]]
              : [taken.fact, ['matters', m, 'facts', f, 'fact']],
        ),
      ),
    ),
  ];
}

/** What people write for a thing must lead to that thing alone. */
function spellings({ authored }: Checked): Complaint[] {
  const facts = authored.facts.map((fact, f): Spelt[] => [
    { form: fact.id, path: ['facts', f, 'id'] },
    ...fact.headers.map((form, h) => ({ form, path: ['facts', f, 'headers', h] })),
  ]);
  const values = authored.facts.flatMap((fact, f) => {
    if (!('values' in fact)) return [];
    const own = fact.values.map((value, v) => spelt(value, ['facts', f, 'values', v]));
    const ambiguous = fact.ambiguous.map(({ form }, a): Spelt[] => [
      { form, path: ['facts', f, 'ambiguous', a, 'form'] },
    ]);
    return sharedForms([...own, ...ambiguous]);
  });
  return [
    ...sharedForms(authored.bodies.map((body, b) => spelt(body, ['bodies', b]))),
    ...sharedForms(authored.matters.map((matter, m) => spelt(matter, ['matters', m]))),
    ...sharedForms(facts),
    ...values,
  ];
}

interface Spelt {
  readonly form: string;
  readonly path: Path;
}

interface NamedThing {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly forms: readonly string[];
}

function spelt({ code, name, forms }: NamedThing, path: Path): Spelt[] {
  return [
    { form: code, path: [...path, 'code'] },
    { form: name.vi, path: [...path, 'name', 'vi'] },
    { form: name.en, path: [...path, 'name', 'en'] },
    ...forms.map((form, f) => ({ form, path: [...path, 'forms', f] })),
  ];
}

/** One thing may carry the same spelling twice (a code and its name), two things may not. */
function sharedForms(things: readonly (readonly Spelt[])[]): Complaint[] {
  const owners = new Map<string, number>();
  return things.flatMap((forms, thing) =>
    forms.flatMap(({ form, path }) => {
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
