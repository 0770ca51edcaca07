/** Rows of a table: projects with all their cells, and the rows between them that are none. */
import type { RowKind } from '../../../src/model/list-account.ts';
import { type Figure, grouped, shifted } from './decimals.ts';
import { carried, type Doubt, type DrawnCell, type DrawnRow, textCell } from './drawing.ts';
import { type DrawnAmount, type DrawnProject, factsOf, inBaseUnit } from './facts.ts';
import { amountCell, impossibleCell, sumCell, withManner } from './figures.ts';
import {
  BLANKS,
  BODIES,
  DISTRICTS,
  INVESTORS,
  NO,
  TYPE_NAMES,
  UNKNOWN_SECTORS,
  VALUES,
  YES,
} from './names.ts';
import { type AmountKey, type Column, keysOf, type TablePlan } from './plan.ts';
import type { Random } from './random.ts';

/** What befalls one project of the list alone. */
export interface Mishap {
  readonly kind: 'error' | 'unworked' | 'impossible' | 'percent';
  readonly key: string;
}

interface ProjectCells {
  readonly cells: (DrawnCell | undefined)[];
  readonly doubts: Doubt[];
}

export function projectRow(
  plan: TablePlan,
  project: DrawnProject,
  id: string,
  { random, mishap }: { readonly random: Random; readonly mishap?: Mishap },
): DrawnRow {
  const amounts = new Map<string, DrawnAmount>();
  for (const [key, amount] of project.amounts) {
    amounts.set(key, key === 'capital' ? withManner(random.fork('manner'), plan, amount) : amount);
  }
  const written: DrawnProject = { ...project, amounts };
  const given = new Set([...keysOf(plan.columns)]);
  const drawn: ProjectCells = { cells: [], doubts: [] };
  for (const [at, column] of plan.columns.entries()) {
    drawn.cells[at] = cellOf(plan, written, column, drawn, { id, random: random.fork(`cell ${at}`), mishap });
  }
  const facts = factsOf(written, given);
  for (const [key, code] of plan.settings) {
    if (key !== 'type' && project.matter !== 'investment-project') continue;
    facts.set(key, JSON.stringify(SEVERAL.has(key) ? [code] : code));
  }
  const { doubts } = drawn;
  // What stands in a column of unknown name may be read for what it is, or left open.
  const { unknown } = plan;
  const hidden = unknown === undefined ? undefined : facts.get(unknown);
  if (unknown !== undefined && given.has(unknown)) {
    doubts.push({ key: unknown, alternatives: [hidden ?? ''], why: 'its column has no known name' });
  }
  return { cells: drawn.cells, truth: { kind: 'proposal', title: project.title, facts, doubts } };
}

const SEVERAL = new Set(['fundingSource', 'sector', 'nature']);

interface Cell {
  readonly id: string;
  readonly random: Random;
  readonly mishap: Mishap | undefined;
}

function cellOf(
  plan: TablePlan,
  project: DrawnProject,
  column: Column,
  drawn: ProjectCells,
  cell: Cell,
): DrawnCell | undefined {
  const { random } = cell;
  switch (column.role) {
    case 'id':
      return idCell(plan, cell.id);
    case 'title':
      return textCell(noisyCell(plan, random, titleOf(plan, project)));
    case 'unit': {
      const isUsed = project.amounts.has('capital') || project.amounts.has('unitPrice');
      return isUsed ? textCell(plan.amounts.capital.spelling) : undefined;
    }
    case 'stray':
      return strayCell(plan, column.kind, random, project);
    case 'rival':
      return rivalCell(plan, project, column, drawn, random);
    case 'fact':
      return factCell(plan, project, column.key, drawn, cell);
  }
}

function titleOf({ on }: TablePlan, { title }: DrawnProject): string {
  return on.has('capital-titles') ? title.toLocaleUpperCase('vi') : title;
}

/** `01`, `1.`, `1)`: numbers of projects as texts. */
export function oddNumber({ on, random }: TablePlan, id: string): string {
  if (!on.has('odd-numbers') || !/^\d+$/.test(id)) return id;
  const form = random.fork('odd numbers').pick(['0n', 'n.', 'n)']);
  return form === '0n' ? id.padStart(2, '0') : form.replace('n', id);
}

function idCell({ isWorkbook }: TablePlan, id: string): DrawnCell {
  return /^[1-9]\d*$/.test(id) && isWorkbook ? { text: id, number: id } : textCell(id);
}

function factCell(
  plan: TablePlan,
  project: DrawnProject,
  key: string,
  drawn: ProjectCells,
  { random, mishap }: Cell,
): DrawnCell | undefined {
  if (mishap?.key === key) {
    const mishapped = mishapCell(plan, key, mishap);
    if (mishapped !== undefined) {
      drawn.doubts.push(mishapped.doubt);
      return mishapped.cell;
    }
  }
  if (key === 'type') return textCell(TYPE_NAMES[project.matter]!);
  if (key === 'declaredAuthority') {
    const bodies = random.pick(Object.values(BODIES));
    return textCell(plan.on.has('value-synonyms') ? random.pick(bodies) : bodies[0]!);
  }
  if (key === 'date') return dateCell(plan, project.date!);
  const amount = project.amounts.get(key);
  if (amount !== undefined) {
    const { cell, doubt } = amountCell(random, plan, key as AmountKey, amount);
    if (doubt !== undefined) drawn.doubts.push(doubt);
    return withFormula(random, plan, cell);
  }
  const value = project.codes.get(key);
  if (value !== undefined) return codeCell(plan, key, value, drawn, random);
  return plan.on.has('blank-words') && random.chance(0.3) ? textCell(random.pick(BLANKS)) : undefined;
}

function mishapCell(
  plan: TablePlan,
  key: string,
  { kind }: Mishap,
): { readonly cell: DrawnCell; readonly doubt: Doubt } | undefined {
  if (kind === 'impossible') {
    const { cell, doubt } = impossibleCell(plan, key as AmountKey) ?? {};
    return cell === undefined || doubt === undefined ? undefined : { cell, doubt };
  }
  if (kind === 'percent') {
    const cell: DrawnCell = { text: '15%', number: '0.15', format: '0%' };
    return { cell, doubt: { key, alternatives: [], why: 'a share is no amount' } };
  }
  if (kind === 'error') {
    const cell: DrawnCell = { text: '#REF!', error: '#REF!', formula: 'C1/D1' };
    return { cell, doubt: { key, alternatives: [], why: 'the cell is an error' } };
  }
  const cell: DrawnCell = { text: '', formula: 'SUM(A1:A2)', isUnworked: true };
  return { cell, doubt: { key, alternatives: [], why: 'the formula has no stored value' } };
}

function codeCell(
  plan: TablePlan,
  key: string,
  value: readonly string[] | boolean,
  drawn: ProjectCells,
  random: Random,
): DrawnCell {
  const forms = plan.on.has('value-synonyms');
  if (typeof value === 'boolean') {
    // A blank among marks alone says no; where yes is assumed it would say nothing.
    const yes = key === 'arisingInYear' ? YES.filter((word) => word.length > 1) : YES;
    if (plan.isWorkbook && plan.on.has('booleans')) {
      return { text: value ? 'Có' : 'Không', boolean: value };
    }
    return textCell(random.pick(value ? yes : NO));
  }
  if (key === 'sector' && plan.on.has('unknown-sector') && random.chance(0.25)) {
    drawn.doubts.push({ key, alternatives: ['["other"]'], why: 'a sector that no clause names' });
    return textCell(random.pick(UNKNOWN_SECTORS));
  }
  const names = value.map((code) => {
    const known = VALUES[key]![code]!;
    return forms ? random.pick(known) : known[0]!;
  });
  const text = names.join(random.pick(['; ', ', ', ' + ', '\n', ';']));
  // A line break parts values.
  return textCell(names.length > 1 ? text : noisyCell(plan, random, text));
}

/** Spaces at the ends, and lines broken where a column is narrow. */
function noisyCell({ on }: TablePlan, random: Random, text: string): string {
  const own = random.fork('noise');
  if (!on.has('noisy-cells') || !own.chance(0.3)) return text;
  return own.pick([
    ` ${text}`,
    `${text} `,
    text.replace(' ', '\n'),
    text.replace(' ', '  '),
    `${text}\u00a0`,
  ]);
}

function dateCell({ isWorkbook, random }: TablePlan, date: string): DrawnCell {
  const [year, month, day] = date.split('-');
  const form = random.fork('date text').pick(['d/m/y', 'd/m/y', 'y-m-d']);
  const text = form.replace('d', day!).replace('m', month!).replace('y', year!);
  const isText = random.fork('dates').chance(0.4);
  return isWorkbook && !isText
    ? { text, date, format: random.fork('date format').pick(['dd/mm/yyyy', 'd/m/yyyy', '[$-42A]dd/mm/yyyy']) }
    : { text };
}

function withFormula(random: Random, { on, isWorkbook }: TablePlan, cell: DrawnCell): DrawnCell {
  if (!isWorkbook || cell.number === undefined || !on.has('formulas') || !random.chance(0.3)) return cell;
  return { ...cell, formula: `${cell.number}+0` };
}

function rivalCell(
  plan: TablePlan,
  project: DrawnProject,
  { key, isGreater }: Extract<Column, { role: 'rival' }>,
  drawn: ProjectCells,
  random: Random,
): DrawnCell | undefined {
  const amount = project.amounts.get(key);
  if (amount === undefined) return undefined;
  const figure = { ...amount.figure, digits: amount.figure.digits * 3n + 1n };
  const alternatives = isGreater ? [inBaseUnit({ figure, unit: amount.unit })] : [];
  // Beside a greater name nobody asks what the lesser one holds.
  const others = isGreater ? drawn.doubts.filter((doubt) => doubt.key !== key) : drawn.doubts;
  drawn.doubts.splice(0, drawn.doubts.length, ...others, { key, alternatives, why: 'two columns give it' });
  return sumCell(random, plan, key, figure);
}

function strayCell(
  plan: TablePlan,
  kind: Extract<Column, { role: 'stray' }>['kind'],
  random: Random,
  project: DrawnProject,
): DrawnCell | undefined {
  const number = (value: string, format?: string): DrawnCell =>
    plan.isWorkbook ? { text: value, number: value, ...(format && { format }) } : textCell(value);
  switch (kind) {
    case 'place':
      return textCell(random.pick(DISTRICTS));
    case 'investor':
      return textCell(random.pick(INVESTORS));
    case 'note':
      return random.chance(0.5)
        ? undefined
        : textCell(random.pick(['Đã có mặt bằng', '2 giai đoạn', 'Công văn 12/SXD', '100']));
    case 'money':
      return random.chance(0.2) ? undefined : moneyOf(plan, random, project);
    case 'years':
      return textCell(random.pick(['2021-2025', '2024', '2024 - 2026']));
    case 'code':
      return textCell(String(random.integer(7_000_000, 7_999_999)));
    case 'decision':
      return textCell(`${random.integer(1, 99)}/NQ-HĐND ngày ${random.integer(10, 28)}/02/2021`);
    case 'scope':
      return textCell(
        random.pick(['Dài 12 km', '2 bến', 'Xây mới 12 phòng học, nhà ăn', '120 giường', '04 tầng']),
      );
    case 'percent':
      return plan.isWorkbook ? number('0.35', '0%') : textCell('35%');
    case 'count':
      return number(String(random.integer(1, 9)));
    case 'piece':
      return textCell(random.pick(['Chiếc', 'Bộ', 'Cái']));
  }
}

function moneyOf(plan: TablePlan, random: Random, project: DrawnProject): DrawnCell | undefined {
  const amount = project.amounts.get('capital') ?? project.amounts.get('unitPrice');
  if (amount === undefined) return undefined;
  const figure = { ...amount.figure, digits: amount.figure.digits / BigInt(random.integer(2, 9)) + 1n };
  const { decimals, digits } = figure;
  return plan.isWorkbook
    ? { text: grouped(figure), number: shifted(digits, -decimals), format: '#,##0' }
    : { text: grouped(figure) };
}

/** A row that is no project: texts at its number and its title, and sums below the money. */
export function carriedRow(
  plan: TablePlan,
  as: readonly RowKind[],
  { id = '', title = '', sum }: { readonly id?: string; readonly title?: string; readonly sum?: Figure },
): DrawnRow {
  const random = plan.random.fork(`carried ${id} ${title}`);
  const cells = plan.columns.map((column): DrawnCell | undefined => {
    if (column.role === 'id') return id === '' ? undefined : idCell(plan, id);
    if (column.role === 'title') return title === '' ? undefined : textCell(title);
    if (sum === undefined) return undefined;
    const key = column.role === 'fact' ? column.key : undefined;
    if (key === 'capital' || key === 'unitPrice') return sumCell(random, plan, key, sum);
    return undefined;
  });
  return { cells, truth: carried(...as) };
}
