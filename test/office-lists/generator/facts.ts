/** The proposals of a list: facts drawn by chance, exact, with how each is written in the units of its list. */

import { type Figure, shifted } from './decimals.ts';
import type { Facts } from './drawing.ts';
import { ASSET_NAMES, PROJECT_NAMES, VALUES } from './names.ts';
import type { Random } from './random.ts';
import type { Dimension, Unit } from './units.ts';

const MATTERS = [
  'investment-project',
  'asset-procurement',
  'ngo-aid',
  'budget-allocation',
  'planning',
  'land-price',
] as const;
export type Matter = (typeof MATTERS)[number];

/** An amount in the unit that its column has. */
export interface DrawnAmount {
  readonly figure: Figure;
  readonly unit: Unit;
  /** Written as about, over, under or from one to another. */
  readonly manner?: Manner;
}

type Manner =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'range'; readonly to: Figure };

export interface DrawnProject {
  readonly matter: Matter;
  readonly title: string;
  /** Facts that are no amounts: one code, several, or yes and no. */
  readonly codes: ReadonlyMap<string, readonly string[] | boolean>;
  readonly amounts: ReadonlyMap<string, DrawnAmount>;
  readonly date?: string;
}

/** Amounts by key, in the base unit. */
interface Spread {
  readonly dimension: Dimension;
  /** The least and the greatest, as powers of ten of the base unit. */
  readonly from: number;
  readonly to: number;
  /** Limits of the regulation and their neighbours, in thousandths of 10^power. */
  readonly near: readonly bigint[];
  readonly power: number;
}

const SPREADS: Readonly<Record<string, Spread>> = {
  capital: {
    dimension: 'VND',
    from: 9.4,
    to: 12.95,
    near: [1_000_000n, 999_990n, 100_000n, 99_900n, 1_200_000n, 150_000n],
    power: 6,
  },
  smallCapital: {
    dimension: 'VND',
    from: 8.5,
    to: 10.6,
    near: [2_000n, 1_900n, 10_000n, 9_990n, 1_000n],
    power: 6,
  },
  unitPrice: { dimension: 'VND', from: 7.2, to: 9.8, near: [1_000n, 1_010n, 950n], power: 6 },
  landArea: {
    dimension: 'ha',
    from: -0.5,
    to: 3.4,
    near: [20_000n, 19_990n, 10_000n, 500_000n, 500_500n, 1_000_000n],
    power: -3,
  },
  fdiAmount: { dimension: 'USD', from: 5.7, to: 8.4, near: [50_000n, 49_900n, 45_000n, 60_000n], power: 3 },
};

/** An amount that a figure of `decimals` digits behind the mark, in this unit, gives exactly. */
function drawFigure(random: Random, spread: Spread, unit: Unit, decimals: number): Figure {
  const isNear = random.chance(0.25);
  // In thousandths of the base unit: areas have decimals of their own.
  const inBase = isNear
    ? random.pick(spread.near) * 10n ** BigInt(spread.power + 3)
    : BigInt(Math.round(10 ** (spread.from + random.next() * (spread.to - spread.from)) * 1000));
  const step = unit.power - decimals + 3;
  const rounded = step >= 0 ? inBase / 10n ** BigInt(step) : inBase * 10n ** BigInt(-step);
  // Real figures seldom use every digit of a small unit.
  const digits = isNear ? rounded : keptDigits(rounded, random.integer(2, 5));
  return { digits: digits === 0n ? 1n : digits, decimals };
}

function keptDigits(digits: bigint, kept: number): bigint {
  const spare = String(digits).length - kept;
  return spare <= 0 ? digits : (digits / 10n ** BigInt(spare)) * 10n ** BigInt(spare);
}

export function inBaseUnit({ figure, unit }: Pick<DrawnAmount, 'figure' | 'unit'>): string {
  return shifted(figure.digits, unit.power - figure.decimals);
}

/** JSON text of an amount's fact. */
function amountText(amount: DrawnAmount): string {
  const { unit, manner } = amount;
  const base = inBaseUnit(amount);
  if (manner === undefined) return base;
  const name = { VND: 'đồng', USD: 'USD', ha: 'ha' }[unit.dimension];
  const vi = (text: string) => `${text.replace('.', ',')} ${name}`;
  if (manner.kind === 'words') return JSON.stringify(`${manner.words} ${vi(base)}`);
  return JSON.stringify(`từ ${vi(base)} đến ${vi(inBaseUnit({ figure: manner.to, unit }))}`);
}

/** The facts of a proposal whose columns are these; what has no column is not in the list. */
export function factsOf(project: DrawnProject, given: ReadonlySet<string>): Map<string, string> {
  const facts = new Map([['type', JSON.stringify(project.matter)]]);
  for (const [key, value] of project.codes) {
    if (!given.has(key)) continue;
    const code = typeof value === 'boolean' || SEVERAL.has(key) ? value : value[0];
    facts.set(key, JSON.stringify(code));
  }
  for (const [key, amount] of project.amounts) if (given.has(key)) facts.set(key, amountText(amount));
  if (project.date !== undefined && given.has('date')) facts.set('date', JSON.stringify(project.date));
  return facts;
}

const SEVERAL = new Set(['fundingSource', 'sector', 'nature']);

export function jsonOf(facts: Facts): string {
  return `{${[...facts].map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(', ')}}`;
}

export interface DrawingUnits {
  readonly capital: Unit;
  readonly landArea: Unit;
  readonly fdiAmount: Unit;
  readonly unitPrice: Unit;
  /** Digits behind the mark, by key. */
  readonly decimals: Readonly<Record<string, number>>;
}

type Codes = Map<string, readonly string[] | boolean>;

export function drawProject(random: Random, matter: Matter, units: DrawingUnits): DrawnProject {
  const codes: Codes = new Map();
  const amounts = new Map<string, DrawnAmount>();
  const draw = (key: 'capital' | 'landArea' | 'fdiAmount' | 'unitPrice', spread = SPREADS[key]!) => {
    const figure = drawFigure(random, spread, units[key], units.decimals[key] ?? 0);
    amounts.set(key, { figure, unit: units[key] });
  };
  const code = (key: string, only = Object.keys(VALUES[key]!)) => codes.set(key, [random.pick(only)]);
  switch (matter) {
    case 'investment-project':
      drawInvestment(random, codes, draw);
      break;
    case 'asset-procurement':
      code('assetKind');
      draw('unitPrice');
      break;
    case 'ngo-aid':
      draw('capital', SPREADS.smallCapital);
      if (random.chance(0.2)) codes.set('approvedByCentral', random.chance(0.6));
      break;
    case 'budget-allocation':
      draw('capital', SPREADS.smallCapital);
      if (random.chance(0.25)) code('exemption');
      break;
    case 'land-price':
      break;
    case 'planning': {
      code('planKind');
      const [kind] = codes.get('planKind') as readonly string[];
      code('planStage', STAGES_OF[kind!]!);
      break;
    }
  }
  const names = matter === 'asset-procurement' ? ASSET_NAMES : PROJECT_NAMES;
  const date = `2024-${two(random.integer(1, 6))}-${two(random.integer(1, 28))}`;
  return { matter, title: random.pick(names), codes, amounts, date };
}

const STAGES_OF: Readonly<Record<string, string[]>> = {
  provincial: ['design', 'overall-adjustment', 'local-adjustment'],
  'land-use': ['design'],
  'urban-general': ['task', 'design', 'overall-adjustment', 'local-adjustment'],
  regional: ['task', 'design'],
};

function drawInvestment(
  random: Random,
  codes: Codes,
  draw: (key: 'capital' | 'landArea' | 'fdiAmount') => void,
): void {
  const funding = random.weighted<readonly string[]>([
    [['non-budget'], 60],
    [['provincial-budget'], 20],
    [['fdi'], 7],
    [['oda'], 4],
    [['ppp'], 4],
    [['central-budget'], 2],
    [['provincial-budget', 'central-budget'], 3],
  ]);
  codes.set('fundingSource', funding);
  const sectors = Object.keys(VALUES.sector!);
  const sector = random.weighted<readonly string[]>([
    [['other'], 4],
    [[random.pick(sectors)], 6],
    [['agriculture', 'forestry'], 0.5],
  ]);
  codes.set('sector', sector);
  draw('capital');
  if (random.chance(0.85)) draw('landArea');
  if (funding.includes('fdi')) draw('fdiAmount');
  const isPublic = funding.some((one) => one !== 'non-budget' && one !== 'fdi');
  if (isPublic ? random.chance(0.9) : random.chance(0.1)) {
    codes.set('projectGroup', [random.pick(['A', 'B', 'C'])]);
  }
  if (random.chance(0.15)) codes.set('keyProject', random.chance(0.3));
  if (random.chance(0.2)) codes.set('arisingInYear', random.chance(0.6));
  if (random.chance(0.06)) codes.set('nature', [random.pick(Object.keys(VALUES.nature!))]);
  if (random.chance(0.15)) codes.set('environmentGroup', [random.pick(['I', 'II', 'III', 'IV'])]);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
