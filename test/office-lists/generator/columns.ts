/** The columns of a table: which facts it has, under which names, and what stands between them. */
import type { Matter } from './facts.ts';
import { HEADERS, HEADERS_OF, UNKNOWN_HEADERS } from './names.ts';
import { AMOUNT_KEYS, type AmountKey, type AmountPlan, type Column, type Stray } from './plan.ts';
import type { Random } from './random.ts';
import type { Switch } from './switches.ts';
import { withUnit } from './units.ts';

interface Drawing {
  readonly random: Random;
  readonly on: ReadonlySet<Switch>;
  readonly matter: Matter;
  readonly amounts: Readonly<Record<AmountKey, AmountPlan>>;
  readonly settings: ReadonlyMap<string, string>;
  readonly hasUnitRow: boolean;
  /** The fact whose column has a name that nobody knows. */
  readonly unknown: string | undefined;
}

/** Facts by matter; those behind the bar only now and then. */
const FACTS: Readonly<Record<Matter, readonly (readonly [string, number])[]>> = {
  'investment-project': [
    ['fundingSource', 1],
    ['capital', 1],
    ['sector', 1],
    ['landArea', 0.6],
    ['projectGroup', 0.5],
    ['fdiAmount', 0.25],
    ['keyProject', 0.3],
    ['arisingInYear', 0.2],
    ['nature', 0.12],
    ['environmentGroup', 0.15],
  ],
  'asset-procurement': [
    ['assetKind', 1],
    ['unitPrice', 1],
  ],
  'ngo-aid': [
    ['capital', 1],
    ['approvedByCentral', 0.6],
  ],
  'budget-allocation': [
    ['capital', 1],
    ['exemption', 0.6],
  ],
  'land-price': [],
  planning: [
    ['planKind', 1],
    ['planStage', 1],
  ],
};

export function drawColumns(drawing: Drawing): readonly Column[] {
  const { random, on, matter, settings } = drawing;
  const facts = FACTS[matter].filter(([key, often]) => !settings.has(key) && random.fork(key).chance(often));
  const columns: Column[] = facts.flatMap(([key]) => factColumns(drawing, key));
  if (!settings.has('type')) columns.unshift({ role: 'fact', key: 'type', path: [nameOf(drawing, 'type')] });
  if (on.has('dates')) columns.push({ role: 'fact', key: 'date', path: [nameOf(drawing, 'date')] });
  if (on.has('declared')) {
    columns.push({ role: 'fact', key: 'declaredAuthority', path: [nameOf(drawing, 'declaredAuthority')] });
  }
  const inOrder = on.has('shuffled-columns') ? shuffledGroups(random.fork('order'), columns) : columns;
  const strays = on.has('stray-columns') ? drawStrays(random.fork('strays'), matter) : [];
  const withStrays = strays.reduce<readonly Column[]>(
    (all, stray) => insertStray(random, all, stray),
    inOrder,
  );
  const plans = on.has('deep-header') ? deepStrays(random.fork('deep'), drawing.hasUnitRow) : [];
  const number: Column[] = on.has('no-numbers') ? [] : [{ role: 'id', path: [nameOf(drawing, 'id')] }];
  const head: Column[] = [...number, { role: 'title', path: [nameOf(drawing, 'title')] }];
  const all = [...head, ...withStrays, ...plans];
  return on.has('noisy-header') ? all.map((column) => noisy(random.fork('noise'), column)) : all;
}

function nameOf({ random, on, matter, unknown }: Drawing, key: string): string {
  if (key === unknown) return random.fork('unknown name').pick(UNKNOWN_HEADERS[key]!);
  const names = HEADERS_OF[matter]?.[key] ?? HEADERS[key]!;
  return on.has('synonyms') ? random.fork(`name of ${key}`).pick(names) : names[0]!;
}

function isAmount(key: string): key is AmountKey {
  return (AMOUNT_KEYS as readonly string[]).includes(key);
}

function factColumns(drawing: Drawing, key: string): Column[] {
  if (!isAmount(key)) return [{ role: 'fact', key, path: [nameOf(drawing, key)] }];
  const { random, on, amounts, hasUnitRow } = drawing;
  const own = random.fork(`column of ${key}`);
  const { origin, spelling } = amounts[key];
  const name = nameOf(drawing, key);
  const isNamed = origin === 'header' && !hasUnitRow;
  const named = (text: string) => (isNamed ? withUnit(own, text, spelling, on.has('odd-unit-header')) : text);
  const columns: Column[] = [];
  if (key === 'capital' && on.has('deep-header') && own.chance(0.7)) {
    columns.push(...deepCapital(own, name, named));
  } else columns.push({ role: 'fact', key, path: [named(name)] });
  if (origin === 'column') columns.unshift({ role: 'unit', path: ['ĐVT'] });
  if (key === 'capital' && on.has('same-key-twice')) {
    const other = TOTALS.find((one) => one !== name)!;
    columns.push({ role: 'rival', key, path: [named(other)], isGreater: !TOTALS.includes(name) });
  }
  return columns;
}

/** Names that say the whole; any other yields to them. */
const TOTALS = ['Tổng mức đầu tư', 'TMĐT'];

/** The total beside what it is made of, as forms of public investment have it. */
function deepCapital(random: Random, name: string, named: (text: string) => string): Column[] {
  const isUnitAbove = random.chance(0.5);
  const group = isUnitAbove ? named(name) : name;
  const leaf = random.pick(['Tổng số', 'Tổng số (tất cả các nguồn vốn)', 'Tổng cộng']);
  const total = isUnitAbove ? leaf : named(leaf);
  const above = random.chance(0.5) ? ['Quyết định đầu tư'] : [];
  const parts = random.pick([['Trong đó: NSTW'], ['Trong đó: vốn tự có', 'Vốn vay'], ['NSTW', 'NSĐP']]);
  const decision: Column[] =
    above.length > 0 && random.chance(0.7)
      ? [{ role: 'stray', kind: 'decision', path: [...above, random.pick(['Số, ngày', 'Số quyết định'])] }]
      : [];
  return [
    ...decision,
    { role: 'fact', key: 'capital', path: [...above, group, total] },
    ...parts.map((part): Column => ({ role: 'stray', kind: 'money', path: [...above, group, part] })),
  ];
}

const STRAYS: readonly (readonly [Stray, readonly string[]])[] = [
  ['place', ['Địa điểm', 'Địa điểm XD', 'Địa điểm thực hiện']],
  ['investor', ['Chủ đầu tư', 'Nhà đầu tư', 'Đơn vị thực hiện']],
  ['note', ['Ghi chú']],
  ['money', ['Kế hoạch vốn năm 2024', 'Lũy kế vốn đã bố trí', 'Vốn đã giải ngân']],
  ['years', ['Thời gian thực hiện', 'Thời gian KC-HT']],
  ['code', ['Mã dự án', 'Mã số dự án']],
  ['decision', ['Số quyết định', 'Quyết định phê duyệt']],
  ['scope', ['Quy mô', 'Năng lực thiết kế', 'Mục tiêu, quy mô đầu tư']],
  ['percent', ['Tỷ lệ', 'Tiến độ']],
];

function drawStrays(random: Random, matter: Matter): Column[] {
  const own: Column[] =
    matter === 'asset-procurement'
      ? [
          { role: 'stray', kind: 'piece', path: ['ĐVT'] },
          { role: 'stray', kind: 'count', path: ['Số lượng'] },
        ]
      : [];
  const drawn = random.shuffled(STRAYS).slice(0, random.integer(1, 4));
  return [
    ...own,
    ...drawn.map(([kind, names]): Column => ({ role: 'stray', kind, path: [random.pick(names)] })),
  ];
}

/** Anywhere but within a group. */
function insertStray(random: Random, columns: readonly Column[], stray: Column): readonly Column[] {
  const places = [...columns.keys(), columns.length].filter((at) => !isWithinGroup(columns, at));
  const at = random.pick(places);
  return [...columns.slice(0, at), stray, ...columns.slice(at)];
}

function isWithinGroup(columns: readonly Column[], at: number): boolean {
  const [before, after] = [columns[at - 1]?.path, columns[at]?.path];
  if (columns[at - 1]?.role === 'unit') return true;
  return before !== undefined && after !== undefined && before.length > 1 && before[0] === after[0];
}

function shuffledGroups(random: Random, columns: readonly Column[]): Column[] {
  const groups: Column[][] = [];
  for (const [at, column] of columns.entries()) {
    if (at > 0 && isWithinGroup(columns, at)) groups.at(-1)!.push(column);
    else groups.push([column]);
  }
  return random.shuffled(groups).flat();
}

/** Plans over years and quarters: what makes a header deep. */
function deepStrays(random: Random, hasUnitRow: boolean): Column[] {
  const all = [
    ['Kế hoạch vốn', 'Năm 2024'],
    ['Kế hoạch', 'Giai đoạn 2021-2025', 'Năm 2024'],
    ['Kế hoạch trung hạn', 'Giai đoạn 2021-2025', 'Chia ra', 'Năm 2024'],
    ['Kế hoạch trung hạn', 'Giai đoạn 2021-2025', 'Chia ra', 'Năm 2024', 'Trong đó'],
  ];
  // No header has more than six rows.
  const levels = random.pick(hasUnitRow ? all.slice(0, -1) : all);
  const leaves = random.pick([
    ['Quý I', 'Quý II'],
    ['NSTW', 'NSĐP'],
    ['6 tháng đầu năm', '6 tháng cuối năm'],
  ]);
  return leaves.map((leaf) => ({ role: 'stray', kind: 'money', path: [...levels, leaf] }));
}

function noisy(random: Random, column: Column): Column {
  const own = random.fork(column.path.join('/'));
  const path = column.path.map((text) =>
    own.weighted<string>([
      [text, 6],
      [text.toLocaleUpperCase('vi'), 2],
      [text.replace(' ', '\n'), 2],
      [text.replace(' ', '  '), 1],
      [` ${text} `, 1],
    ]),
  );
  // A group has one name over all its columns.
  return { ...column, path: [...column.path.slice(0, -1), path.at(-1)!] } as Column;
}
