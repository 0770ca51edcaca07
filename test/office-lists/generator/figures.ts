/** Cells of amounts: numbers under a format, or texts as offices write them. */
import { type Figure, grouped, isPlainInText, shifted } from './decimals.ts';
import type { Doubt, DrawnCell } from './drawing.ts';
import { type DrawnAmount, inBaseUnit } from './facts.ts';
import { inWords } from './in-words.ts';
import { type AmountKey, type AmountPlan, doubtOf, type TablePlan } from './plan.ts';
import type { Random } from './random.ts';
import { BILLION, DONG, MILLION } from './units.ts';

export interface FigureCell {
  readonly cell: DrawnCell;
  readonly doubt?: Doubt;
}

const WORDS = {
  about: ['khoảng', 'ước', 'xấp xỉ'],
  beyond: ['hơn', 'gần', 'trên', 'dưới', 'không quá', 'tối thiểu'],
};

/** An amount that is said otherwise than as a figure, where the list has such. */
export function withManner(random: Random, { on }: TablePlan, amount: DrawnAmount): DrawnAmount {
  if (on.has('ranges') && random.chance(0.25)) {
    const to = { ...amount.figure, digits: (amount.figure.digits * 6n) / 5n + 1n };
    return { ...amount, manner: { kind: 'range', to } };
  }
  if (!on.has('approximations') || !random.chance(0.35)) return amount;
  const words = random.pick(random.chance(0.6) ? WORDS.about : WORDS.beyond);
  return { ...amount, manner: { kind: 'words', words } };
}

/** The cell of a project's amount. */
export function amountCell(random: Random, plan: TablePlan, key: AmountKey, amount: DrawnAmount): FigureCell {
  const column = plan.amounts[key];
  const { on, isWorkbook } = plan;
  if (amount.manner !== undefined) return mannerCell(random, plan, key, amount);
  if (on.has('differing-cell-unit') && random.chance(0.3) && key === 'capital' && column.origin !== 'cells') {
    return differingUnit(random, plan, amount);
  }
  if (column.origin === 'cells') return { cell: { text: toldCell(random, plan, amount) } };
  const doubt = doubtOf(plan, key);
  const isText = !isWorkbook || (on.has('text-figures') && random.chance(0.4) && column.origin !== 'format');
  const cell = isText
    ? { text: figureText(random, plan, amount.figure) }
    : numberCell(random, plan, column, amount.figure);
  return { cell, ...(doubt !== undefined && { doubt }) };
}

/** A figure far beyond what any project has, as a slip of the unit gives it. */
export function impossibleCell(plan: TablePlan, key: AmountKey): FigureCell | undefined {
  const { unit, origin } = plan.amounts[key];
  if ((unit !== MILLION && unit !== BILLION) || origin !== 'header') return undefined;
  const number = '150000000000';
  const cell = plan.isWorkbook ? { text: number, number } : { text: '150.000.000.000' };
  return { cell, doubt: { key, alternatives: [], why: 'no project has such a figure' } };
}

/** What a list shows for a sum, or for a column of money that is no fact. */
export function sumCell(random: Random, plan: TablePlan, key: AmountKey, figure: Figure): DrawnCell {
  const column = plan.amounts[key];
  if (column.origin === 'cells') return { text: ownUnit(random, plan, { figure, unit: column.unit }) };
  if (!plan.isWorkbook) return { text: figureText(random, plan, figure) };
  return numberCell(random, plan, column, figure);
}

function figureText(random: Random, plan: TablePlan, figure: Figure): string {
  if (plan.on.has('spaced-figures') && figure.digits >= 10n ** BigInt(3 + figure.decimals)) {
    return grouped(figure, random.pick([' ', '\u00a0', '\u202f']));
  }
  if (plan.isGrouped && isPlainInText(figure)) return grouped(figure);
  return shifted(figure.digits, -figure.decimals).replace('.', ',');
}

/** `1.200 tỷ đồng`, whatever the list says above. */
function ownUnit(random: Random, plan: TablePlan, { figure, unit }: Omit<DrawnAmount, 'manner'>): string {
  const behind = random.pick(unit.behind);
  const isGlued = unit.dimension === 'ha' && random.chance(0.3);
  const text = figureText(random, plan, figure);
  if (unit === BILLION && figure.decimals === 0 && figure.digits < 10n && random.chance(0.3)) {
    return `0${text} ${behind}`;
  }
  return isGlued ? text + behind : `${text} ${behind}`;
}

/** The same again in words or in another currency, or in two units at once. */
function toldCell(random: Random, plan: TablePlan, amount: DrawnAmount): string {
  const { figure, unit } = amount;
  const own = random.fork('told');
  const isWhole = figure.decimals === 0 || figure.digits % 10n ** BigInt(figure.decimals) === 0n;
  const whole = figure.digits / 10n ** BigInt(figure.decimals);
  if (plan.on.has('compound-figures') && unit === MILLION && isWhole && whole > 1000n && whole % 1000n > 0n) {
    if (own.chance(0.5))
      return `${grouped({ digits: whole / 1000n, decimals: 0 })} tỷ ${whole % 1000n} triệu đồng`;
  }
  const text = ownUnit(random, plan, amount);
  if (!plan.on.has('told-twice') || unit.dimension !== 'VND' || !own.chance(0.4)) return text;
  if (unit === BILLION && isWhole && whole < 10_000n && own.chance(0.5)) {
    return `${text} (${inWords(Number(whole))} tỷ đồng)`;
  }
  return `${text} (tương đương ${own.integer(2, 90)},5 triệu USD)`;
}

function numberCell(random: Random, { on }: TablePlan, column: AmountPlan, figure: Figure): DrawnCell {
  const { unit, origin } = column;
  const shown = shifted(figure.digits, -figure.decimals);
  const places = figure.decimals === 0 ? '' : `.${'0'.repeat(figure.decimals)}`;
  const isScaled =
    on.has('scaled-format') && unit.dimension !== 'ha' && unit.power >= 3 && random.chance(0.7);
  const commas = isScaled ? random.integer(1, unit.power / 3) : 0;
  const number = shifted(figure.digits, 3 * commas - figure.decimals);
  const scale = ','.repeat(commas);
  const text = grouped(figure);
  if (origin !== 'format') {
    const plain = random.pick([
      'General',
      `#,##0${places}`,
      places === '' ? '0' : '#,##0.00',
      `#,##0${places}_);(#,##0${places})`,
    ]);
    return { text, number, format: isScaled ? `#,##0${places}${scale}` : plain };
  }
  const behind = random.pick(unit.behind);
  if (unit.dimension === 'USD' && unit.power === 0)
    return { text: `${shown} USD`, number: shown, format: '[$USD] #,##0' };
  const format = random.pick([
    `#,##0${places}${scale}" ${behind}"`,
    `#,##0${places}${scale}\\ "${behind}"`,
    `#,##0${places}${scale}" ${behind}";-#,##0${places}${scale}" ${behind}"`,
    `#,##0${places}${scale}[$ ${behind}]`,
    ...(scale === '' ? [`General" ${behind}"`] : []),
  ]);
  return { text: `${text} ${behind}`, number, format };
}

function mannerCell(random: Random, plan: TablePlan, key: AmountKey, amount: DrawnAmount): FigureCell {
  const { unit, figure, manner } = amount;
  const { origin } = plan.amounts[key];
  const isBare = origin !== 'cells' && origin !== 'format' && random.chance(0.5);
  const behind = isBare ? '' : ` ${random.pick(unit.behind)}`;
  const doubt = isBare ? doubtOf(plan, key) : undefined;
  const said = doubt === undefined ? {} : { doubt };
  const text = figureText(random, plan, figure);
  if (manner?.kind === 'range') {
    const to = figureText(random, plan, manner.to);
    const form = random.pick(['a - b', 'từ a đến b', 'a-b']);
    return { cell: { text: form.replace('a', text).replace('b', to) + behind }, ...said };
  }
  return { cell: { text: `${manner?.words ?? ''} ${text}${behind}` }, ...said };
}

/** A figure with a unit of its own that is not its column's: read by its own, or refused. */
function differingUnit(random: Random, plan: TablePlan, amount: DrawnAmount): FigureCell {
  const base = BigInt(inBaseUnit(amount).split('.')[0]!);
  const unit = amount.unit === DONG ? MILLION : DONG;
  const figure = { digits: base / 10n ** BigInt(unit.power), decimals: 0 };
  const cell = { text: ownUnit(random, plan, { figure, unit }) };
  const own = inBaseUnit({ figure, unit });
  return {
    cell,
    doubt: { key: 'capital', alternatives: [own], why: 'a unit of its own in a column of another' },
  };
}

/** The sum of figures of one unit. */
export function sumOf(figures: readonly Figure[]): Figure {
  const decimals = Math.max(0, ...figures.map((one) => one.decimals));
  const digits = figures.reduce((sum, one) => sum + one.digits * 10n ** BigInt(decimals - one.decimals), 0n);
  return { digits, decimals };
}
