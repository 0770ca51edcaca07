/** What a configuration or an answer says of values: texts of cells that stand for a code ("Y tế" for `other`). */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import type { Names, NameTable } from '../names.ts';
import type { ValueSetting } from './column-options.ts';

const TYPE = 'type';

/** The names with what is said of values, which goes before all other names. */
export function withValues(names: Names, { facts }: Regulation, settings: readonly ValueSetting[]): Names {
  if (settings.length === 0) return names;
  const ofFact = (fact: string, table: NameTable) => withForms(table, settingsOf(fact, table, settings));
  const values = new Map(
    facts.flatMap(({ id }) => {
      const table = names.values.get(id);
      return table === undefined ? [] : [[id, ofFact(id, table)] as const];
    }),
  );
  return { ...names, matters: ofFact(TYPE, names.matters), values };
}

/** Codes by folded text, of a table that has them. */
function settingsOf(
  fact: string,
  table: NameTable,
  settings: readonly ValueSetting[],
): ReadonlyMap<string, string> {
  const own = settings.filter((one) => (one.fact ?? fact) === fact);
  return new Map(
    own.flatMap(({ text, code: written }) => {
      const found = table.lookup(written);
      return found.kind === 'found' ? [[fold(text), found.code] as const] : [];
    }),
  );
}

function withForms(table: NameTable, forms: ReadonlyMap<string, string>): NameTable {
  if (forms.size === 0) return table;
  return {
    codes: table.codes,
    lookup: (text) => {
      const code = forms.get(fold(text));
      return code === undefined ? table.lookup(text) : { kind: 'found', code };
    },
    nearest: (text) => table.nearest(text),
    otherwise: (text) => table.otherwise(text),
  };
}

/** Values of which no fact has the code, or not the fact that is named. Problem: `value-setting-unknown`. */
export function unknownValues(
  names: Names,
  { facts }: Regulation,
  settings: readonly ValueSetting[],
): Problem[] {
  return settings.flatMap(({ fact, text, code }): Problem[] => {
    const tables = [
      ...facts.flatMap(({ id }) => (fact === undefined || fact === id ? (names.values.get(id) ?? []) : [])),
      ...(fact === undefined || fact === TYPE ? [names.matters] : []),
    ];
    if (tables.some((table) => table.lookup(code).kind === 'found')) return [];
    const near = [...new Set(tables.flatMap((table) => table.nearest(code)))].slice(0, 3);
    const params = { text, code, near };
    return [{ code: 'value-setting-unknown', place: {}, found: code, params }];
  });
}
