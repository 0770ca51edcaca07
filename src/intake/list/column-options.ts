/** What is asked of a list beside its columns, `--map` and `--set`: checked before any of it is read. */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { REGULATION_KEY } from '../envelope.ts';
import { isLeftOut } from '../left-out.ts';
import { namesOf } from '../names.ts';
import { readGiven, type Setting } from './given.ts';
import { type ListRegulations, type NamedRegulation, only, RegulationNames } from './regulation-names.ts';
import type { Mapping } from './rows/columns.ts';

export interface Asking {
  readonly map?: readonly Mapping[];
  readonly set?: readonly Setting[];
  readonly numberFormat?: 'vi' | 'en';
}

export interface Asked {
  /** The chosen one is that of `--set regulation=…`, where that is given. */
  readonly names: RegulationNames;
  /** What the chosen regulation cannot read and some other that rows may name can. */
  readonly unread: readonly Problem[];
}

export type CheckedAsking =
  | ({ readonly ok: true } & Asked)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Problems: `map-unknown-key`, `set-unknown-key`, `other-regulation`, `unknown-regulation`, `given-twice` and whatever
 * is wrong with a value that is set.
 */
export async function checkAsking(regulations: ListRegulations, asking: Asking): Promise<CheckedAsking> {
  const own = new RegulationNames(regulations);
  const named = await namedBySetting(own, asking.set ?? []);
  if (named !== undefined && 'problem' in named) {
    const problem = { ...named.problem, place: { flag: '--set' } };
    return { ok: false, problems: [...unreadBy(own.chosen, asking), problem] };
  }
  const names = named === undefined ? own : new RegulationNames(only(named.regulation));
  const unread = unreadBy(names.chosen, asking);
  if (unread.length > 0) await names.load();
  const others = names.known.filter((one) => one !== names.chosen).map((one) => unreadBy(one, asking));
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
  if (setting === undefined || isLeftOut({ kind: 'text', text: setting.text, place: {} })) return undefined;
  return names.resolve(setting.text);
}

function unreadBy(regulation: Regulation, { map = [], set = [], numberFormat }: Asking): readonly Problem[] {
  return [...readGiven(regulation, set, numberFormat).problems, ...unknownKeys(regulation, map)];
}

function unknownKeys(regulation: Regulation, mappings: readonly Mapping[]): Problem[] {
  const { keys } = namesOf(regulation);
  return mappings.flatMap(({ column, key }): Problem[] => {
    if (key === '' || keys.lookup(key).kind === 'found') return [];
    const params = { column, key, near: keys.nearest(key) };
    return [{ code: 'map-unknown-key', place: { flag: '--map' }, found: key, params }];
  });
}

/** Whether two regulations find the same wrong with the same thing. */
function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.found === b.found;
}
