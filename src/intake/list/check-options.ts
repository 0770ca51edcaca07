/** What is said of a list beside it, checked before any of it is read. */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import { unitAlone } from '../../notation/unit-statement.ts';
import { namesOf, REGULATION_KEY } from '../names.ts';
import { isLeftOut, rawText } from '../raw.ts';
import type { ColumnOptions, Mapping, Setting, UnitSetting } from './column-options.ts';
import { type ListRegulations, type NamedRegulation, only, RegulationNames } from './regulation-names.ts';
import { readSettings } from './settings.ts';
import { unknownValues } from './value-settings.ts';

export interface CheckedOptions {
  /** The chosen one is that of `--set regulation=…`, where that is given. */
  readonly names: RegulationNames;
  /** Problems of the chosen regulation with the options that another, which rows may name, does not have. */
  readonly unread: readonly Problem[];
}

/**
 * Problems: `map-unknown-key`, `column-given-twice`, `set-unknown-key`, `unit-unreadable`, `value-setting-unknown`, `other-regulation`,
 * `unknown-regulation`, `given-twice` and whatever is wrong with a value that is set.
 */
export async function checkColumnOptions(
  regulations: ListRegulations,
  options: ColumnOptions,
): Promise<
  ({ readonly ok: true } & CheckedOptions) | { readonly ok: false; readonly problems: readonly Problem[] }
> {
  const own = new RegulationNames(regulations);
  const named = await namedBySetting(own, options.set ?? []);
  if (named !== undefined && 'problem' in named) {
    const problem = { ...named.problem, place: { flag: '--set' } };
    return { ok: false, problems: [...unreadBy(own.chosen, options), problem] };
  }
  const names = named === undefined ? own : new RegulationNames(only(named.regulation));
  const unread = unreadBy(names.chosen, options);
  if (unread.length > 0) await names.load();
  const others = names.known.filter((one) => one !== names.chosen).map((one) => unreadBy(one, options));
  const isHopeless = (problem: Problem) =>
    others.every((theirs) => theirs.some((one) => isSame(one, problem)));
  if (unread.some(isHopeless)) return { ok: false, problems: unread };
  return { ok: true, names, unread };
}

/** `--set regulation=…`: every row is of that one. */
async function namedBySetting(
  names: RegulationNames,
  settings: readonly Setting[],
): Promise<NamedRegulation | undefined> {
  const { keys } = namesOf(names.chosen);
  const setting = settings.find(({ key }) => {
    const found = keys.lookup(key);
    return found.kind === 'found' && found.code === REGULATION_KEY;
  });
  if (setting === undefined || isLeftOut(rawText(setting.text))) return undefined;
  return names.resolve(setting.text);
}

function unreadBy(
  regulation: Regulation,
  { map = [], set = [], units = [], values = [], numberFormat }: ColumnOptions,
): readonly Problem[] {
  return [
    ...readSettings(regulation, set, numberFormat).problems,
    ...unknownKeys(regulation, map),
    ...columnsGivenTwice(map),
    ...unreadUnits(units),
    ...unknownValues(namesOf(regulation), regulation, values),
  ];
}

/** Units that are not understood. */
function unreadUnits(settings: readonly UnitSetting[]): Problem[] {
  return settings.flatMap(({ column, text, from }): Problem[] => {
    if (unitAlone(text).kind === 'stated') return [];
    const place = from === 'flag' ? { flag: '--unit' } : {};
    return [{ code: 'unit-unreadable', place, found: text, params: { column } }];
  });
}

/** Columns that the command line gives to two keys, or to one and to nobody. */
function columnsGivenTwice(mappings: readonly Mapping[]): Problem[] {
  const keys = new Map<string, string>();
  return mappings.flatMap(({ column, key, from, option = '--map' }): Problem[] => {
    if (from !== undefined) return [];
    const known = keys.get(fold(column));
    if (known === undefined) keys.set(fold(column), key);
    if (known === undefined || known === key) return [];
    return [{ code: 'column-given-twice', place: { flag: option }, found: column, params: { column } }];
  });
}

function unknownKeys(regulation: Regulation, mappings: readonly Mapping[]): Problem[] {
  const { keys } = namesOf(regulation);
  return mappings.flatMap(({ column, key, from }): Problem[] => {
    if (key === '' || keys.lookup(key).kind === 'found') return [];
    const params = { column, key, near: keys.nearest(key) };
    const place = from === undefined ? { flag: '--map' } : {};
    return [{ code: 'map-unknown-key', place, found: key, params }];
  });
}

/** Whether two regulations have the same problem with the same option. */
function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.found === b.found;
}
