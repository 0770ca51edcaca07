/** What would be answered to a question about a list by whoever had to bet: it is offered first, and never taken unasked. */
import { headerKey } from '../../intake/list/rows/header-names.ts';
import { namesOf } from '../../intake/names.ts';
import { type AmountUnit, compareDecimals, type DecimalString, wholeDigits } from '../../model/amount.ts';
import type { AmountFact, Test } from '../../model/fact.ts';
import { type Regulation, takenFacts } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { scaleDecimal } from '../../notation/decimal.ts';
import { fold } from '../../notation/fold.ts';
import { MatterFinder } from '../find-matter.ts';
import type { Figures, UntypedList } from './list-survey.ts';

/** Bets on a matter that are shown above the others. */
const MOST_BETS = 3;

interface MatterBets {
  readonly codes: readonly string[];
  readonly columns: readonly string[];
  readonly title?: string;
}

/** The matter that takes most of what the columns give; of several, and where no column tells, the one in the titles. */
export function matterBets(
  regulation: Regulation,
  { header, titles }: Pick<UntypedList, 'header' | 'titles'>,
  lang: Lang,
): MatterBets {
  const names = namesOf(regulation);
  const columns = header.flatMap((text) => {
    const found = headerKey(names, text);
    const isFact = found.kind === 'found' && regulation.facts.some(({ id }) => id === found.code);
    return isFact ? [{ text, fact: found.code }] : [];
  });
  const finder = new MatterFinder(
    regulation,
    regulation.matters.map(({ code }) => code),
    lang,
  );
  const named = titles.flatMap((title) => finder.find(title).map(({ code }) => ({ code, title })));
  const rankOf = (code: string): number => {
    const at = named.findIndex((one) => one.code === code);
    return at < 0 ? named.length : at;
  };
  const fitting = regulation.matters.map((matter) => {
    const taken = new Set(takenFacts(regulation, matter).map(({ fact }) => fact));
    return { code: matter.code, columns: columns.filter(({ fact }) => taken.has(fact)) };
  });
  const best = fitting
    .filter((one) => one.columns.length > 0 || rankOf(one.code) < named.length)
    .toSorted((a, b) => b.columns.length - a.columns.length || rankOf(a.code) - rankOf(b.code));
  const [first] = best;
  const title = named.find(({ code }) => code === first?.code)?.title;
  const byTitle = named.slice(0, 1).map(({ code }) => code);
  const codes = [
    ...new Set([...best.slice(0, 1).map(({ code }) => code), ...byTitle, ...best.map(({ code }) => code)]),
  ];
  return {
    codes: codes.slice(0, MOST_BETS),
    columns: first?.columns.map(({ text }) => text) ?? [],
    ...(title !== undefined && { title }),
  };
}

/** The facts that a column may give: those it looks like, then what else the matter takes and no column gives, then the rest. */
export function columnBets(
  regulation: Regulation,
  likely: readonly string[],
  given: readonly string[],
  matter: string | undefined,
): string[] {
  const taken = takenBy(regulation, matter);
  const open = regulation.facts
    .filter(({ id, kind }) => kind !== 'items' && !given.includes(id))
    .map(({ id }) => id);
  return [...new Set([...likely, ...open.filter((id) => taken?.has(id)), ...open])];
}

/** The matter that takes most of some facts; undefined where several do. */
export function matterOf(regulation: Regulation, facts: readonly string[]): string | undefined {
  const counted = regulation.matters.map(({ code }) => {
    const taken = takenBy(regulation, code);
    return { code, count: facts.filter((fact) => taken?.has(fact)).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  return best.length === 1 ? best[0]!.code : undefined;
}

function takenBy(regulation: Regulation, type: string | undefined): ReadonlySet<string> | undefined {
  const matter = regulation.matters.find(({ code }) => code === type);
  return matter && new Set(takenFacts(regulation, matter).map(({ fact }) => fact));
}

/** A unit, and what the figures of the column are in it. */
export interface UnitChoice {
  /** As a list states it. */
  readonly text: string;
  readonly least?: DecimalString;
  readonly most?: DecimalString;
}

interface ListUnit {
  /** As a list states it. */
  readonly text: string;
  /** A number 1 in it is 10^power base units. */
  readonly power: number;
  /** How rarely lists leave it unsaid: how many digits nearer its figures must be. */
  readonly rare: number;
}

/** In the order in which they are offered. */
const UNITS: Readonly<Record<AmountUnit, readonly ListUnit[]>> = {
  VND: [
    { text: 'đồng', power: 0, rare: 0 },
    { text: 'nghìn đồng', power: 3, rare: 2 },
    { text: 'triệu đồng', power: 6, rare: 0 },
    { text: 'tỷ đồng', power: 9, rare: 0 },
  ],
  USD: [
    { text: 'USD', power: 0, rare: 0 },
    { text: 'nghìn USD', power: 3, rare: 0 },
    { text: 'triệu USD', power: 6, rare: 0 },
  ],
  ha: [
    { text: 'm²', power: -4, rare: 0 },
    { text: 'ha', power: 0, rare: 0 },
    { text: 'km²', power: 2, rare: 4 },
  ],
};

/** Farther than any figure is from a limit. */
const IMPOSSIBLE = 1000;

/**
 * First the unit in which the figures are nearest to what the regulation sets limits at: by the number of their digits,
 * which is what a wrong unit changes.
 */
export function unitChoices(
  regulation: Regulation,
  fact: AmountFact,
  figures: Figures | undefined,
  type: string | undefined,
): UnitChoice[] {
  const size = sizeOfLimits(regulation, fact.id, type);
  const ranked = UNITS[fact.unit].map((unit) => {
    const { text, power } = unit;
    if (figures === undefined) return { far: unit.rare, choice: { text } };
    const least = scaleDecimal(figures.least, power);
    const most = scaleDecimal(figures.most, power);
    const isOut = isBeyond(most, fact.most) || (power === 0 && isBelow(least, fact.bareFrom));
    const far = size === undefined ? 0 : Math.abs(sizeOf(least) + sizeOf(most) - 2 * size);
    return { far: far + unit.rare + (isOut ? IMPOSSIBLE : 0), choice: { text, least, most } };
  });
  const bet = ranked.reduce((best, other) => (other.far < best.far ? other : best));
  return [bet, ...ranked.filter((one) => one !== bet)].map(({ choice }) => choice);
}

function isBeyond(figure: DecimalString, most: DecimalString | undefined): boolean {
  return most !== undefined && compareDecimals(figure, most) > 0;
}

function isBelow(figure: DecimalString, from: DecimalString | undefined): boolean {
  return from !== undefined && compareDecimals(figure, from) < 0;
}

/** Digits before the decimal mark; below 1 the noughts behind it, as a negative number. */
function sizeOf(figure: DecimalString): number {
  if (compareDecimals(figure, '1') >= 0) return wholeDigits(figure);
  return -(/^0\.(0*)/.exec(figure)?.[1]?.length ?? 0);
}

/** The size of the limits that rules set on a fact, the middle one of them. */
function sizeOfLimits(regulation: Regulation, fact: string, type: string | undefined): number | undefined {
  const matters = new Set(type === undefined ? regulation.matters.map(({ code }) => code) : [type]);
  const sizes = regulation.rules
    .filter(({ matter }) => matters.has(matter))
    .flatMap(({ when, except }) => [...when, ...except.flat()])
    .flatMap((test: Test) => ('limit' in test && test.fact === fact ? [sizeOf(test.limit)] : []))
    .toSorted((a, b) => a - b);
  if (sizes.length === 0 && type !== undefined) return sizeOfLimits(regulation, fact, undefined);
  return sizes[Math.floor(sizes.length / 2)];
}

interface Valued {
  readonly text: string;
  /** What it may be a slip of the pen for, and what it may mean. */
  readonly near: readonly string[];
  /** Where the regulation knows it for something that no clause names: the value that stands for all such. */
  readonly unnamed?: string;
  readonly known: readonly string[];
  readonly type?: string;
}

/** The values of a fact: what the text says but for a slip, or says among other words; then what stands for all the rest. */
export function valueBets(
  regulation: Regulation,
  fact: string,
  { text, near, unnamed, known, type }: Valued,
): { readonly values: readonly string[]; readonly residual?: string } {
  const residual = residualOf(regulation, fact);
  const taken = regulation.matters
    .find(({ code }) => code === type)
    ?.facts.find((one) => one.fact === fact)?.values;
  const mayStand = (code: string) => taken === undefined || taken.includes(code);
  const within = known.filter((code) => standsIn(text, namesOfValue(regulation, fact, code)));
  const first = [unnamed ?? [], near, within, residual ?? []].flat();
  const values = [...new Set([...first, ...known])].filter(mayStand);
  return { values, ...(residual !== undefined && { residual }) };
}

/** The value of a fact that stands for whatever no clause names: "Khác". */
function residualOf(regulation: Regulation, id: string): string | undefined {
  const fact = regulation.facts.find((one) => one.id === id);
  return fact !== undefined && 'others' in fact ? fact.others?.value : undefined;
}

function namesOfValue(regulation: Regulation, id: string, code: string): readonly string[] {
  const fact = regulation.facts.find((one) => one.id === id);
  const values = fact !== undefined && 'values' in fact ? fact.values : regulation.matters;
  const value = values.find((one) => one.code === code);
  return value === undefined ? [] : [value.name.vi, value.name.en, ...value.forms];
}

/** Shorter names are abbreviations, and may be part of anything. */
const SHORTEST_NAME = 4;

/** Whether one of some names stands whole in a text. */
function standsIn(text: string, names: readonly string[]): boolean {
  const written = ` ${fold(text)} `;
  return names.some((name) => name.length >= SHORTEST_NAME && written.includes(` ${fold(name)} `));
}
