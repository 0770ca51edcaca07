/** Every name a regulation knows, as tables. */
import type { Fact } from '../model/fact.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Words } from '../model/words.ts';
import { ENVELOPE, ENVELOPE_HEADERS, PASSED_OVER, REGULATION_HEADERS, REGULATION_KEY } from './envelope.ts';
import { type Named, type NameTable, nameTable } from './name-table.ts';

export interface Names {
  readonly matters: NameTable;
  readonly bodies: NameTable;
  /** Keys of a proposal: fact ids and envelope keys, under their ids and their column names. */
  readonly keys: NameTable;
  /** Values of choice and several facts, by fact id. */
  readonly values: ReadonlyMap<string, NameTable>;
}

/** What stands before a name in everyday Vietnamese and says only what kind of name it is. */
const LEADING = ['nguồn vốn', 'nguồn', 'vốn', 'dự án', 'lĩnh vực', 'ngành', 'đất', 'nhóm', 'cấp'];

/** The code of the value that says a fact has none of the others, and how people write it. */
export const NONE = 'none';
const NONE_FORMS = ['không', 'không có', 'không thuộc'];

const built = new WeakMap<Regulation, Names>();

/** The name tables of a regulation, built once for each. */
export function namesOf(regulation: Regulation): Names {
  const known = built.get(regulation);
  if (known !== undefined) return known;
  const names = buildNames(regulation);
  built.set(regulation, names);
  return names;
}

function buildNames(regulation: Regulation): Names {
  const values = new Map<string, NameTable>();
  for (const fact of regulation.facts) {
    if (fact.kind === 'choice' || fact.kind === 'several') values.set(fact.id, valueTable(fact));
  }
  return {
    matters: nameTable(regulation.matters.map(namedOf), { leading: LEADING }),
    bodies: nameTable(regulation.bodies.map(namedOf), { leading: LEADING }),
    keys: keyTable(regulation),
    values,
  };
}

function valueTable(fact: Extract<Fact, { kind: 'choice' | 'several' }>): NameTable {
  const hasNone = fact.values.some(({ code }) => code === NONE);
  return nameTable(fact.values.map(namedOf), {
    ambiguous: fact.ambiguous,
    weak: hasNone ? NONE_FORMS.map((form) => ({ form, code: NONE })) : [],
    leading: LEADING,
  });
}

/** Column names are read whole: "Vốn" and "Nguồn vốn" are two columns. */
function keyTable(regulation: Regulation): NameTable {
  const envelope = ENVELOPE.map((key) => headed(key, ENVELOPE_HEADERS[key]));
  const facts = regulation.facts.map((fact) => headed(fact.id, fact.headers));
  const passedOver = PASSED_OVER.map((key) => headed(key, key === REGULATION_KEY ? REGULATION_HEADERS : []));
  const labels = regulation.facts.flatMap(({ id, label }) =>
    [label.vi, label.en].map((form) => ({ form, code: id })),
  );
  return nameTable([...envelope, ...facts, ...passedOver], { weak: labels });
}

function headed(code: string, headers: readonly string[]): Named {
  return { code, name: headers[0] ?? code, forms: headers };
}

function namedOf(thing: { code: string; name: Words; forms: readonly string[] }): Named {
  return { code: thing.code, name: thing.name.vi, forms: [thing.name.en, ...thing.forms] };
}
