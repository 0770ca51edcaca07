/** A whole list from its seed: sheets of tables, what they are written in, and what is asked with them. */
import { drawBody } from './body.ts';
import { drawColumns } from './columns.ts';
import { carried, type DrawnRow, type DrawnSheet, type Merge, rowOf, textCell } from './drawing.ts';
import type { CsvForm } from './encodings.ts';
import type { Matter } from './facts.ts';
import { frameAbove, frameBelow } from './frame.ts';
import { columnNumbers, drawHeader } from './header.ts';
import { UNKNOWN_HEADERS } from './names.ts';
import { planUnits, type TablePlan } from './plan.ts';
import { Random } from './random.ts';
import { drawSwitches, type Switch } from './switches.ts';

export interface DrawnList {
  readonly seed: string;
  readonly on: ReadonlySet<Switch>;
  readonly sheets: readonly DrawnSheet[];
  /** Absent for a workbook. */
  readonly csv?: { readonly encoding: CsvForm; readonly delimiter: string; readonly lineEnd: string };
  /** What its titles say of all its projects: keys and codes for `--set`. */
  readonly settings: ReadonlyMap<string, string>;
  /** Whether a careful reader could be unsure of it as a whole. */
  readonly doubt?: string;
}

export function drawList(seed: string, off: ReadonlySet<Switch>): DrawnList {
  const random = new Random(seed);
  const on = drawSwitches(random.fork('switches'), off);
  const isWorkbook = random.fork('medium').chance(0.6);
  const matter = random.fork('matter').weighted<Matter>([
    ['investment-project', 78],
    ['asset-procurement', 8],
    ['ngo-aid', 5],
    ['budget-allocation', 5],
    ['planning', 4],
  ]);
  const settings = drawSettings(random.fork('settings'), matter);
  const drawTable = (name: string) => planTable(random.fork(name), { on, isWorkbook, matter, settings });
  const sheets = isWorkbook
    ? drawSheets(random, on, drawTable)
    : [drawSheet('', false, on, (index) => drawTable(`table ${index}`))];
  const doubt = on.has('same-key-twice') ? 'two columns give the same' : undefined;
  const base = { seed, on, sheets, settings, ...(doubt !== undefined && { doubt }) };
  if (isWorkbook) return base;
  const own = random.fork('csv');
  const encoding = own.weighted<CsvForm>([
    ['utf-8', 40],
    ['utf-8-bom', 25],
    ['utf-16le', 12],
    ['windows-1258', 12],
    ['tcvn3', 11],
  ]);
  const delimiter = own.weighted([
    [';', 6],
    [',', 3],
    ['\t', 2],
  ] as const);
  return { ...base, csv: { encoding, delimiter, lineEnd: own.pick(['\r\n', '\n']) } };
}

/** What the list leaves to its title. */
function drawSettings(random: Random, matter: Matter): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  if (random.chance(0.55)) settings.set('type', matter);
  if (matter === 'investment-project' && random.chance(0.25)) settings.set('fundingSource', 'non-budget');
  if (matter === 'investment-project' && random.chance(0.15)) settings.set('sector', 'other');
  return settings;
}

type Shared = Pick<TablePlan, 'on' | 'isWorkbook' | 'matter' | 'settings'>;

function planTable(random: Random, shared: Shared): TablePlan {
  const { on, isWorkbook, matter, settings } = shared;
  const units = planUnits(random.fork('units'), on, isWorkbook);
  const hasUnitRow =
    on.has('unit-row') && Object.values(units.amounts).some(({ origin }) => origin === 'header');
  const names = Object.keys(UNKNOWN_HEADERS);
  const unknown = on.has('unknown-names') ? random.fork('unknown').pick(names) : undefined;
  const columns = drawColumns({
    unknown,
    random: random.fork('columns'),
    on,
    matter,
    settings,
    amounts: units.amounts,
    hasUnitRow,
  });
  const hasMoney = columns.some(
    (column) => column.role === 'fact' && ['capital', 'unitPrice'].includes(column.key),
  );
  const { unitLine: _line, ...withoutLine } = units;
  const isGrouped = random.fork('grouped').chance(0.75);
  const drawn = hasMoney ? units : withoutLine;
  return {
    random,
    ...shared,
    columns,
    hasUnitRow,
    isGrouped,
    ...drawn,
    ...(unknown !== undefined && { unknown }),
  };
}

function drawSheets(
  random: Random,
  on: ReadonlySet<Switch>,
  drawTable: (name: string) => TablePlan,
): readonly DrawnSheet[] {
  const own = random.fork('sheets');
  const names = own.pick([
    ['Biểu 1', 'Biểu 2', 'Biểu 3'],
    ['Đợt 1', 'Đợt 2', 'Đợt 3'],
    ['2022', '2023', '2024'],
    ['Danh mục', "Tổ 1's", 'Phụ lục'],
  ]);
  const count = on.has('several-sheets') ? own.integer(2, 3) : 1;
  const lists = names
    .slice(0, count)
    .map((name, index) => drawSheet(name, false, on, (table) => drawTable(`sheet ${index} table ${table}`)));
  const sheets = [...lists];
  if (on.has('cover-sheet')) {
    sheets.unshift(
      plainSheet(
        'Bìa',
        own.pick([['TỜ TRÌNH', 'Kính gửi: Thường trực Tỉnh ủy', 'Lai Châu, tháng 6 năm 2024'], []]),
      ),
    );
  }
  if (on.has('note-sheet'))
    sheets.push(plainSheet('Ghi chú', ['Trang này chỉ là ghi chú', 'Số liệu đến 31/5/2024']));
  if (on.has('hidden-sheet')) {
    const hidden = drawSheet('Cũ', true, on, (table) => drawTable(`hidden table ${table}`));
    sheets.splice(own.integer(0, sheets.length), 0, hidden);
  }
  return sheets;
}

function plainSheet(name: string, lines: readonly string[]): DrawnSheet {
  const rows = lines.map((line) => rowOf([line], carried('title', 'note')));
  return { name, isHidden: false, rows, merges: [], hiddenColumns: [] };
}

function drawSheet(
  name: string,
  isHidden: boolean,
  on: ReadonlySet<Switch>,
  planOf: (table: number) => TablePlan,
): DrawnSheet {
  const sheet: DrawnSheet = { name, isHidden, rows: [], merges: [], hiddenColumns: [] };
  const tables = on.has('several-tables') ? 2 : 1;
  for (let index = 0; index < tables; index++) {
    const plan = planOf(index);
    if (index > 0) sheet.rows.push({ cells: [], truth: carried('blank') });
    addTable(sheet, plan, index === 0);
    if (index === tables - 1) sheet.rows.push(...frameBelow(plan));
    hideColumns(sheet, plan);
  }
  return on.has('left-margin') ? withMargin(sheet) : sheet;
}

/** The first column of many sheets is left empty. */
function withMargin(sheet: DrawnSheet): DrawnSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.length === 0 ? [] : [undefined, ...row.cells],
  }));
  const merges = sheet.merges.map((one) => ({ ...one, left: one.left + 1, right: one.right + 1 }));
  return { ...sheet, rows, merges, hiddenColumns: sheet.hiddenColumns.map((at) => at + 1) };
}

function addTable(sheet: DrawnSheet, plan: TablePlan, isFirst: boolean): void {
  const { on } = plan;
  add(sheet, frameAbove(plan, isFirst));
  const header = drawHeader(plan);
  const top = sheet.rows.length;
  add(sheet, header);
  if (on.has('column-numbers')) sheet.rows.push(columnNumbers(plan));
  add(sheet, drawBody(plan, header.rows));
  if (sheet.rows.some(({ isHidden }) => isHidden === true) && isFirst) {
    sheet.filter = [top + header.rows.length - 1, sheet.rows.length - 1];
  }
}

function add(
  sheet: DrawnSheet,
  { rows, merges }: { readonly rows: readonly DrawnRow[]; readonly merges: readonly Merge[] },
): void {
  const at = sheet.rows.length;
  sheet.rows.push(...rows);
  sheet.merges.push(...merges.map((one) => ({ ...one, top: one.top + at, bottom: one.bottom + at })));
}

function hideColumns(sheet: DrawnSheet, { on, random, columns }: TablePlan): void {
  if (!on.has('hidden-columns')) return;
  sheet.hiddenColumns = columns.flatMap((_, index) =>
    random.fork(`hidden ${index}`).chance(0.15) ? [index] : [],
  );
}

/** Signs that cannot be seen, and letters taken apart, over the texts of a list. */
export function disguised(list: DrawnList): DrawnList {
  const { on, csv } = list;
  const random = new Random(`${list.seed}/disguise`);
  const isUnicode = csv === undefined || csv.encoding.startsWith('utf');
  if (!isUnicode || !(on.has('invisible-signs') || on.has('decomposed'))) return list;
  const change = (text: string): string => {
    const plain = on.has('decomposed') ? text.normalize('NFD') : text;
    if (!on.has('invisible-signs') || plain === '' || !random.chance(0.2)) return plain;
    const sign = random.pick(['\u200e', '\u200f', '\u00ad', '\u2060', '\u200b', '\u200c']);
    return random.pick([sign + plain, plain + sign, sign + plain + sign]);
  };
  const sheets = list.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell === undefined || cell.number !== undefined || cell.date !== undefined || cell.error !== undefined
          ? cell
          : { ...cell, ...textCell(change(cell.text)) },
      ),
    })),
  }));
  return { ...list, sheets };
}
