/** The body of a table: sections of projects under headings, with parts, sums and stray rows between them. */
import type { Figure } from './decimals.ts';
import { carried, type DrawnRow, type Merge, textCell } from './drawing.ts';
import { type DrawnProject, drawProject, type Matter } from './facts.ts';
import { sumOf } from './figures.ts';
import { headingOf, idsOf, NUMBERING, type Numbering } from './headings.ts';
import { PART_NAMES, VALUES } from './names.ts';
import { keysOf, type TablePlan } from './plan.ts';
import type { Random } from './random.ts';
import { carriedRow, type Mishap, oddNumber, projectRow } from './rows.ts';

export interface DrawnBody {
  readonly rows: readonly DrawnRow[];
  /** Rows counted from the first of the body. */
  readonly merges: readonly Merge[];
}

interface Drawing {
  readonly plan: TablePlan;
  readonly numbering: Numbering;
  readonly rows: DrawnRow[];
  readonly merges: Merge[];
  /** Projects so far, for numbers that run on. */
  count: number;
}

export function drawBody(plan: TablePlan, header: readonly DrawnRow[]): DrawnBody {
  const { random, on } = plan;
  const sections = on.has('headings') ? random.fork('sections').integer(1, 3) : 1;
  const anyNumbering = random.fork('numbering').pick(NUMBERING);
  const numbering = !on.has('headings') ? 'none' : isNumbered(plan) ? anyNumbering : 'capitals';
  const drawing: Drawing = { plan, numbering, rows: [], merges: [], count: 0 };
  const projects = Array.from({ length: sections }, (_, index) =>
    drawSection(plan, random.fork(`section ${index}`)),
  );
  const all = projects.flat();
  const total = totalRows(drawing, all, sections);
  const isOnTop = random.fork('total').chance(0.35);
  if (isOnTop) drawing.rows.push(...total);
  for (const [index, section] of projects.entries()) {
    if (index > 0 && on.has('repeated-header') && header.length <= 2) {
      drawing.rows.push(
        ...header.map(({ cells }) => ({ cells, truth: carried('repeated-header', 'header') })),
      );
    }
    addSection(drawing, section, index);
  }
  if (!isOnTop) drawing.rows.push(...total);
  return drawing;
}

function isNumbered({ columns }: TablePlan): boolean {
  return columns.some(({ role }) => role === 'id');
}

function drawSection(plan: TablePlan, random: Random): DrawnProject[] {
  const { on, amounts } = plan;
  const units = {
    capital: amounts.capital.unit,
    unitPrice: amounts.unitPrice.unit,
    landArea: amounts.landArea.unit,
    fdiAmount: amounts.fdiAmount.unit,
    decimals: Object.fromEntries(Object.entries(amounts).map(([key, { decimals }]) => [key, decimals])),
  };
  const length = random.integer(1, 5);
  const projects = Array.from({ length }, (_, index) =>
    drawProject(random.fork(`project ${index}`), matterOf(plan, random.fork(`matter ${index}`)), units),
  );
  const key = mergedKey(plan);
  if (key === undefined || length < 2 || !on.has('merged-down')) return projects;
  // One value over the first rows of the section, as a merge shows it.
  const value = projects[0]!.codes.get(key)!;
  const merged = random.integer(2, length);
  return projects.map((project, index) =>
    index < merged ? { ...project, codes: new Map([...project.codes, [key, value]]) } : project,
  );
}

/** Lists of several matters say each in a column. */
function matterOf({ on, matter, columns }: TablePlan, random: Random): Matter {
  if (!on.has('mixed-matters') || matter !== 'investment-project' || !keysOf(columns).has('type'))
    return matter;
  return random.weighted<Matter>([
    [matter, 70],
    ['ngo-aid', 12],
    ['budget-allocation', 12],
    ['land-price', 6],
  ]);
}

/** The column that is merged downwards, where one is. */
function mergedKey({
  columns,
  on,
  isWorkbook,
  random,
  matter,
}: TablePlan): 'fundingSource' | 'sector' | undefined {
  if (!on.has('merged-down') || on.has('mixed-matters') || !isWorkbook) return undefined;
  if (matter !== 'investment-project') return undefined;
  const keys = keysOf(columns);
  const choice = random.fork('merged').pick(['fundingSource', 'sector'] as const);
  return keys.has(choice) ? choice : undefined;
}

function addSection(drawing: Drawing, projects: readonly DrawnProject[], index: number): void {
  const { plan, numbering, rows } = drawing;
  const { random, on } = plan;
  const own = random.fork(`rows of section ${index}`);
  const restarts = on.has('restarted-numbers') && numbering !== 'none' && numbering !== 'capitals';
  const drawn = projects.map((project, at) => {
    drawing.count++;
    const number = restarts ? at + 1 : drawing.count;
    const id = oddNumber(plan, idsOf(numbering, index, at, number));
    const draws = own.fork(`row ${at}`);
    const mishap = mishapOf(plan, draws);
    const row = projectRow(plan, project, id, { random: draws, ...(mishap !== undefined && { mishap }) });
    return { project, draws, row };
  });
  // A sum that no reader can work out again proves nothing.
  const isProven = drawn.every(({ row: { truth } }) => truth.kind === 'carried' || truth.doubts.length === 0);
  const sum = capitalSum(plan, projects);
  const headSum = on.has('heading-sums') && isProven ? sum : undefined;
  rows.push(...headingOf(plan, numbering, index, headSum));
  addHeadingMerge(drawing);
  const first = rows.length;
  for (const { project, draws, row } of drawn) {
    if (on.has('hidden-rows') && plan.isWorkbook && draws.fork('hidden').chance(0.2)) row.isHidden = true;
    rows.push(row);
    if (mergedKey(plan) === undefined) addBetween(drawing, project, draws);
  }
  mergeDown(drawing, first);
  if (on.has('subtotals') && sum !== undefined)
    rows.push(subtotalRow(plan, own.fork('subtotal'), index, sum));
  if (on.has('lines-between') && own.fork('line').chance(0.5)) {
    rows.push(lineBetween(plan, own.fork('line between')));
  }
}

/** A note or the number of a page between two sections. */
function lineBetween(plan: TablePlan, random: Random): DrawnRow {
  const text = random.pick([
    'Ghi chú: số liệu tạm tính',
    'Trang 2',
    'Trang 1/3',
    '(*) Dự án chuyển tiếp từ năm 2023',
  ]);
  const kinds = ['note', 'title', 'heading', 'bare', 'signature'] as const;
  return isNumbered(plan) && random.chance(0.5)
    ? carriedRow(plan, kinds, { id: text })
    : carriedRow(plan, kinds, { title: text });
}

function mishapOf({ on, isWorkbook, columns }: TablePlan, random: Random): Mishap | undefined {
  const own = random.fork('mishap');
  if (on.has('mixed-matters')) return undefined;
  const keys = [...keysOf(columns)].filter(
    (key) => key !== 'declaredAuthority' && key !== 'date' && key !== 'type',
  );
  if (isWorkbook && on.has('errors') && own.chance(0.3)) return { kind: 'error', key: own.pick(keys) };
  if (isWorkbook && on.has('unworked-formulas') && own.chance(0.3))
    return { kind: 'unworked', key: own.pick(keys) };
  if (isWorkbook && on.has('percents') && own.chance(0.3) && keys.includes('capital')) {
    return { kind: 'percent', key: 'capital' };
  }
  if (on.has('impossible-figure') && own.chance(0.3) && keys.includes('capital')) {
    return { kind: 'impossible', key: 'capital' };
  }
  return undefined;
}

/** Parts of a project, empty rows, and rows that hold a number or a name and nothing else. */
function addBetween({ plan, numbering, rows }: Drawing, project: DrawnProject, random: Random): void {
  const { on } = plan;
  if (on.has('parts') && random.fork('has parts').chance(0.4))
    rows.push(...partRows(plan, numbering, project, random.fork('parts')));
  if (on.has('blank-rows') && random.fork('blank').chance(0.15))
    rows.push({ cells: [], truth: carried('blank') });
  if (on.has('bare-rows') && isNumbered(plan) && random.fork('bare').chance(0.2)) {
    rows.push(carriedRow(plan, ['bare', 'heading', 'part'], { id: String(random.integer(20, 90)) }));
  }
}

function partRows(plan: TablePlan, numbering: Numbering, project: DrawnProject, random: Random): DrawnRow[] {
  const amount = project.amounts.get('capital');
  if (amount === undefined || !keysOf(plan.columns).has('capital')) return [];
  const { digits, decimals } = amount.figure;
  if (digits < 2n) return [];
  const some = (digits * BigInt(random.integer(2, 7))) / 10n || 1n;
  const figures: Figure[] = [
    { digits: some, decimals },
    { digits: digits - some, decimals },
  ];
  const hasLetters = numbering === 'small-letters' || numbering === 'roman-letters';
  const form = !isNumbered(plan) ? '- ' : hasLetters ? '-' : random.pick(['a', '-', '+', '- ']);
  const names = random.shuffled(PART_NAMES);
  return figures.map((sum, index) => {
    const name = names[index]!;
    if (form === '- ') return carriedRow(plan, ['part'], { title: `- ${name}`, sum });
    return carriedRow(plan, ['part'], { id: form === 'a' ? 'ab'[index]! : form, title: name, sum });
  });
}

/** Sum of the capital of projects, where all of them are figures. */
function capitalSum(plan: TablePlan, projects: readonly DrawnProject[]): Figure | undefined {
  const keys = keysOf(plan.columns);
  const key = keys.has('capital') ? 'capital' : keys.has('unitPrice') ? 'unitPrice' : undefined;
  if (key === undefined) return undefined;
  return sumOf(projects.flatMap((project) => project.amounts.get(key)?.figure ?? []));
}

function subtotalRow(plan: TablePlan, random: Random, index: number, sum: Figure): DrawnRow {
  const sign = 'I'.repeat(index + 1);
  const words = plan.on.has('headings')
    ? [
        `Cộng mục ${sign}`,
        `Cộng (${sign})`,
        `Cộng ${sign}`,
        `Tổng (${sign})`,
        'Cộng',
        'Cộng:',
        `Tổng cộng mục ${sign}`,
      ]
    : ['Cộng', 'Cộng:'];
  return carriedRow(plan, ['subtotal', 'total'], { title: random.pick(words), sum });
}

function totalRows({ plan }: Drawing, projects: readonly DrawnProject[], sections: number): DrawnRow[] {
  const { on, random } = plan;
  const own = random.fork('total row');
  const sum = capitalSum(plan, projects);
  const kinds = ['total', 'subtotal', 'bare'] as const;
  if (on.has('wordless-total') && sum !== undefined && keysOf(plan.columns).size > 1) {
    return [carriedRow(plan, kinds, { sum })];
  }
  if (!on.has('totals')) return [];
  const words = own.pick([
    'TỔNG CỘNG',
    'Tổng cộng',
    'TỔNG SỐ',
    'Tổng số',
    'TỔNG',
    'Tổng mức',
    'Tổng cộng:',
    sections > 1 ? 'Tổng cộng (I+II)' : 'Tổng',
    `Tổng số dự án: ${String(projects.length).padStart(2, '0')}`,
  ]);
  const said = sum === undefined ? {} : { sum };
  if (isNumbered(plan) && own.chance(0.3)) return [carriedRow(plan, kinds, { id: words, ...said })];
  return [carriedRow(plan, kinds, { title: words, ...said })];
}

/** A heading that runs over the table's whole width, with its text in the first column. */
function addHeadingMerge({ plan, rows, merges }: Drawing): void {
  const row = rows.at(-1);
  if (!plan.on.has('merged-headings') || !plan.isWorkbook || row?.truth.kind !== 'carried') return;
  if (!row.truth.as.includes('heading') || row.cells.slice(2).some((cell) => cell !== undefined)) return;
  const text = [row.cells[0]?.text, row.cells[1]?.text].filter(Boolean).join('. ');
  row.cells[0] = textCell(text);
  row.cells[1] = undefined;
  const at = rows.length - 1;
  merges.push({ top: at, left: 0, bottom: at, right: plan.columns.length - 1 });
}

function mergeDown({ plan, rows, merges }: Drawing, first: number): void {
  const key = mergedKey(plan);
  if (key === undefined) return;
  const column = plan.columns.findIndex((one) => one.role === 'fact' && one.key === key);
  const codesOf = (row: DrawnRow) => (row.truth.kind === 'proposal' ? row.truth.facts.get(key) : undefined);
  let last = first;
  const value = codesOf(rows[first]!);
  const isPlain = (row: DrawnRow) =>
    row.truth.kind === 'proposal' &&
    row.truth.doubts.every((doubt) => doubt.key !== key) &&
    row.cells[column]?.text !== undefined;
  while (rows[last + 1] !== undefined && codesOf(rows[last + 1]!) === value && isPlain(rows[last + 1]!))
    last++;
  if (last === first || value === undefined || !isPlain(rows[first]!)) return;
  merges.push({ top: first, left: column, bottom: last, right: column });
  const stale = plan.random.fork('stale').pick(Object.values(VALUES[key]!))[0]!;
  for (let row = first + 1; row <= last; row++) {
    rows[row]!.cells[column] = plan.on.has('stale-under-merge') ? textCell(stale) : undefined;
  }
}
