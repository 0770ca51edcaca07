/** What the options `--map`, `--set` and the number format ask of a list, checked before any of it is read. */
import type { Place, Problem } from '../../model/problem.ts';
import type { FactValue } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import { readDate } from '../../notation/date.ts';
import { isEnvelopeKey, namesOf, PASSED_OVER, REGULATION_KEY } from '../names.ts';
import { isLeftOut, noFindings, type RawEntry, rawText, refuse, refuseAt, wrongType } from '../raw.ts';
import { readChoice, readFact } from '../read-fact.ts';
import { type ListRegulations, type NamedRegulation, only, RegulationNames } from './regulation-names.ts';

/** `--map "Cột của tôi=capital"`; an empty key takes the column for nobody's. */
export interface Mapping {
  readonly column: string;
  readonly key: string;
  /** Who says so; a flag unless told otherwise. */
  readonly from?: 'config' | 'answer';
}

/** `--set key=text`: what every row of a list is given that the list itself leaves out. */
export interface Setting {
  readonly key: string;
  readonly text: string;
}

/** `--unit "Tổng mức đầu tư=triệu đồng"`: the unit of the bare figures of a column. */
export interface UnitSetting {
  readonly column: string;
  readonly text: string;
  readonly from: 'flag' | 'config' | 'answer';
}

/** What a text in the cells of a fact stands for ("Y tế" for `other`), of one fact or of any that has the code. */
export interface ValueSetting {
  readonly fact?: string;
  readonly text: string;
  readonly code: string;
  readonly from: 'config' | 'answer';
}

export interface ColumnOptions {
  readonly map?: readonly Mapping[];
  readonly set?: readonly Setting[];
  readonly numberFormat?: 'vi' | 'en';
  readonly units?: readonly UnitSetting[];
  /** `--ignore-column`: names of columns that are nobody's, however much they look like a fact. */
  readonly ignore?: readonly string[];
  readonly values?: readonly ValueSetting[];
  /** Names or numbers of the sheets to read, hidden ones among them; absent: all visible ones that hold a list. */
  readonly sheets?: readonly string[];
  /** Rows in which the header begins and ends; without `last` it is found where it ends. */
  readonly headerRows?: { readonly first: number; readonly last?: number };
  /** What becomes of rows that are hidden; they are read unless told otherwise, and always said. */
  readonly hiddenRows?: 'read' | 'skip';
  /** Heads of the columns that the program itself adds to a list, one list a language. */
  readonly answerHeads?: readonly (readonly string[])[];
}

export interface CheckedOptions {
  /** The chosen one is that of `--set regulation=…`, where that is given. */
  readonly names: RegulationNames;
  /** Problems of the chosen regulation with the options that another, which rows may name, does not have. */
  readonly unread: readonly Problem[];
}

/**
 * Problems: `map-unknown-key`, `set-unknown-key`, `other-regulation`, `unknown-regulation`, `given-twice` and whatever
 * is wrong with a value that is set.
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
  { map = [], set = [], numberFormat }: ColumnOptions,
): readonly Problem[] {
  return [...readSettings(regulation, set, numberFormat).problems, ...unknownKeys(regulation, map)];
}

function unknownKeys(regulation: Regulation, mappings: readonly Mapping[]): Problem[] {
  const { keys } = namesOf(regulation);
  return mappings.flatMap(({ column, key }): Problem[] => {
    if (key === '' || keys.lookup(key).kind === 'found') return [];
    const params = { column, key, near: keys.nearest(key) };
    return [{ code: 'map-unknown-key', place: { flag: '--map' }, found: key, params }];
  });
}

/** Whether two regulations have the same problem with the same option. */
function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.found === b.found;
}

/** A fact that every row is given, as read. */
export interface GivenFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly warnings: readonly Notice[];
}

export interface Given {
  /** All of it as written, keys resolved. */
  readonly entries: readonly RawEntry[];
  readonly facts: readonly GivenFact[];
  /** Texts by key of what is no fact. */
  readonly envelope: ReadonlyMap<string, string>;
}

const PLACE: Place = { flag: '--set' };

/**
 * Reads the settings once, so that a wrong one is a problem once and not in every row. Problems: `set-unknown-key`,
 * `given-twice`, and those of values; all at the flag.
 */
export function readSettings(
  regulation: Regulation,
  settings: readonly Setting[],
  numberFormat: 'vi' | 'en' | undefined,
): { readonly given: Given; readonly problems: readonly Problem[] } {
  const names = namesOf(regulation);
  const findings = noFindings();
  const entries: RawEntry[] = [];
  const facts: GivenFact[] = [];
  const envelope = new Map<string, string>();
  for (const { key: written, text } of settings) {
    const found = names.keys.lookup(written);
    if (found.kind !== 'found') {
      const params = { key: written, near: names.keys.nearest(written) };
      refuseAt(findings, 'set-unknown-key', PLACE, params, written);
      continue;
    }
    const key = found.code;
    const raw = rawText(text, PLACE);
    if (isLeftOut(raw)) continue;
    if (entries.some((entry) => entry.key === key)) {
      refuseAt(findings, 'given-twice', PLACE, { key: written }, written);
      continue;
    }
    entries.push({ key, value: raw, place: PLACE });
    const fact = regulation.facts.find(({ id }) => id === key);
    if (fact?.kind === 'items') {
      wrongType(findings, raw, 'list', key);
    } else if (fact !== undefined) {
      const style = numberFormat && ({ style: numberFormat, certain: 'declared' } as const);
      const amounts = { mode: 'table', columnUnits: {}, ...(style && { style }) } as const;
      const before = findings.warnings.length;
      const value = readFact(fact, names, raw, amounts, findings);
      if (value !== undefined) facts.push({ fact: key, value, warnings: findings.warnings.slice(before) });
    } else {
      if (key === 'type') readChoice('type', names.matters, raw, findings);
      if (key === 'date' && readDate(text) === undefined) refuse(findings, 'bad-date', raw, { fact: 'date' });
      envelope.set(key, text);
    }
  }
  return { given: { entries, facts, envelope }, problems: findings.problems };
}

/** Whether a key is neither a fact nor part of the envelope: `regulation`, `$schema`. */
export function isPassedOver(key: string): boolean {
  return !isEnvelopeKey(key) && PASSED_OVER.includes(key);
}
