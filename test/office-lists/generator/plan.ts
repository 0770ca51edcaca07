/** What a table is drawn by: its matter, columns and units, and where each unit stands. */
import type { Doubt } from './drawing.ts';
import type { Matter } from './facts.ts';
import type { Random } from './random.ts';
import type { Switch } from './switches.ts';
import {
  BILLION,
  DOLLAR,
  DOLLARS,
  DONG,
  HECTARE,
  MILLION,
  MILLION_DOLLARS,
  MONEY,
  SQUARE_KILOMETRE,
  SQUARE_METRE,
  THOUSAND,
  THOUSAND_DOLLARS,
  type Unit,
} from './units.ts';

export const AMOUNT_KEYS = ['capital', 'landArea', 'fdiAmount', 'unitPrice'] as const;
export type AmountKey = (typeof AMOUNT_KEYS)[number];

/** Where a column's figures have their unit. `bare`: nowhere, the figures being in the base unit. */
type UnitOrigin = 'header' | 'line' | 'column' | 'cells' | 'format' | 'bare';

export interface AmountPlan {
  readonly unit: Unit;
  readonly spelling: string;
  readonly origin: UnitOrigin;
  readonly decimals: number;
  /** Why no figure of the column without a unit of its own can be read. */
  readonly doubt?: string;
}

export type Column =
  | { readonly role: 'id' | 'title' | 'unit'; readonly path: readonly string[] }
  | { readonly role: 'fact'; readonly key: string; readonly path: readonly string[] }
  /** A second column of a key, with other figures; its name may say more clearly that it is the one. */
  | {
      readonly role: 'rival';
      readonly key: AmountKey;
      readonly path: readonly string[];
      readonly isGreater: boolean;
    }
  | { readonly role: 'stray'; readonly kind: Stray; readonly path: readonly string[] };

export type Stray =
  | 'place'
  | 'investor'
  | 'note'
  | 'money'
  | 'years'
  | 'code'
  | 'decision'
  | 'scope'
  | 'percent'
  | 'count'
  | 'piece';

export interface TablePlan {
  readonly random: Random;
  readonly on: ReadonlySet<Switch>;
  readonly isWorkbook: boolean;
  readonly matter: Matter;
  /** Facts that the list leaves to its title: keys with their code. */
  readonly settings: ReadonlyMap<string, string>;
  readonly columns: readonly Column[];
  readonly amounts: Readonly<Record<AmountKey, AmountPlan>>;
  /** The unit line above, where a column has its unit from there. */
  readonly unitLine?: UnitLinePlan;
  /** Whether units stand in a header row of their own. */
  readonly hasUnitRow: boolean;
  readonly isGrouped: boolean;
  /** The fact whose column has a name that nobody knows. */
  readonly unknown?: string;
}

interface UnitLinePlan {
  readonly unit: Unit;
  readonly spelling: string;
  /** Words behind the unit that make it say something else. */
  readonly rest?: string;
}

export function keysOf(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => (column.role === 'fact' ? [column.key] : [])));
}

export function doubtOf(plan: TablePlan, key: AmountKey): Doubt | undefined {
  const { doubt } = plan.amounts[key];
  return doubt === undefined ? undefined : { key, alternatives: [], why: doubt };
}

/** Units and where they stand, for the amounts that the table has. */
export function planUnits(
  random: Random,
  on: ReadonlySet<Switch>,
  isWorkbook: boolean,
): Pick<TablePlan, 'amounts' | 'unitLine'> {
  const isUnclear = on.has('unclear-unit');
  const isTwice = on.has('two-units') && !isUnclear;
  const isNowhere = on.has('no-unit') && !isUnclear && !isTwice;
  const money = random.weighted<Unit>([
    [BILLION, 38],
    [MILLION, 40],
    [DONG, 14],
    [THOUSAND, 8],
  ]);
  const unit = isNowhere && (money === DONG || money === THOUSAND) ? MILLION : money;
  const origin = isNowhere
    ? 'bare'
    : isTwice
      ? 'header'
      : isUnclear
        ? 'line'
        : moneyOrigin(random, on, isWorkbook, unit);
  const spelling = random.pick(unit.spellings);
  const doubt = isNowhere
    ? 'no unit anywhere'
    : isTwice
      ? 'the header and a line state two units'
      : isUnclear
        ? 'the unit line says more than a unit'
        : undefined;
  const capital: AmountPlan = {
    unit,
    spelling,
    origin,
    decimals: decimalsOf(random, unit),
    ...(doubt !== undefined && { doubt }),
  };
  const lineUnit = isTwice ? random.pick(MONEY.filter((one) => one !== unit)) : unit;
  const hasLine = origin === 'line' || isTwice;
  const unitLine: UnitLinePlan = {
    unit: lineUnit,
    spelling: lineUnit === unit ? spelling : random.pick(lineUnit.spellings),
    ...(isUnclear && { rest: random.pick(RESTS) }),
  };
  const amounts = {
    capital,
    unitPrice: capital,
    landArea: planArea(random, on, isWorkbook, isUnclear),
    fdiAmount: planDollars(random, on, isWorkbook, hasLine || origin === 'column'),
  };
  return { amounts, ...(hasLine && { unitLine }) };
}

const RESTS = ['/năm', ', riêng mục II: tỷ đồng', ' hoặc tỷ đồng', '/km'];

function moneyOrigin(random: Random, on: ReadonlySet<Switch>, isWorkbook: boolean, unit: Unit): UnitOrigin {
  if (on.has('unit-column')) return 'column';
  if (on.has('unit-in-cells')) return 'cells';
  if (on.has('unit-in-format') && isWorkbook) return 'format';
  if (unit === DONG && random.chance(0.4)) return 'bare';
  return on.has('unit-line') ? 'line' : 'header';
}

/** Beside a unit line that is not understood a bare figure is not either. */
function planArea(
  random: Random,
  on: ReadonlySet<Switch>,
  isWorkbook: boolean,
  isUnclear: boolean,
): AmountPlan {
  const unit = random.weighted<Unit>([
    [HECTARE, 60],
    [SQUARE_METRE, 35],
    [SQUARE_KILOMETRE, 5],
  ]);
  const origin = otherOrigin(random, on, isWorkbook, unit === HECTARE && !isUnclear);
  const decimals = unit === SQUARE_METRE ? random.integer(0, 1) : random.integer(0, 2);
  return { unit, spelling: random.pick(unit.spellings), origin, decimals };
}

function planDollars(
  random: Random,
  on: ReadonlySet<Switch>,
  isWorkbook: boolean,
  hasLine: boolean,
): AmountPlan {
  const unit = random.weighted<Unit>([
    [MILLION_DOLLARS, 70],
    [DOLLAR, 20],
    [THOUSAND_DOLLARS, 10],
  ]);
  const origin = otherOrigin(random, on, isWorkbook, unit === DOLLAR && !hasLine);
  const decimals = unit === DOLLARS[0] ? 0 : random.integer(0, 2);
  return { unit, spelling: random.pick(unit.spellings), origin, decimals };
}

function otherOrigin(
  random: Random,
  on: ReadonlySet<Switch>,
  isWorkbook: boolean,
  mayBeBare: boolean,
): UnitOrigin {
  if (on.has('unit-in-cells') && random.chance(0.5)) return 'cells';
  if (on.has('unit-in-format') && isWorkbook && random.chance(0.5)) return 'format';
  return mayBeBare && random.chance(0.3) ? 'bare' : 'header';
}

function decimalsOf(random: Random, unit: Unit): number {
  return unit === DONG || unit === THOUSAND
    ? 0
    : random.weighted([
        [0, 5],
        [1, 2],
        [2, 1],
      ] as const);
}
