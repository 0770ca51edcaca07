/** A list of several regulations gives, row for row, what a list of each gives by itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../intake/list/file/office-list.ts';
import { put, useFolder } from '../batch/run.ts';
import { jsonLines, runBatch, runValidate, THREE } from './mixed.ts';

useFolder();

const SEED = { seed: 20250919, numRuns: 60 } as const;
/** Mostly what can be read, now and then what cannot, or not under every regulation. */
const of = (right: readonly string[], wrong: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );

/** What each regulation is called, the first of them the one of the run. */
const CALLED: readonly (readonly string[])[] = THREE.map(({ regulation: { id, title } }, index) => [
  id,
  title.vi,
  title.en.toUpperCase(),
  ...(index === 0 ? ['', '–'] : []),
]);

const TYPES: readonly fc.Arbitrary<string>[] = [
  of(['Dự án đầu tư', 'investment-project', 'Quy hoạch'], ['plan', '']),
  of(['Dự án đầu tư', 'investment-project'], ['Quy hoạch', 'round']),
  of(['Dự án', 'công trình', 'plan', 'round'], ['Dự án đầu tư', '-']),
];

/** Columns that mean different things to the three, or nothing at all. */
const COLUMNS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fundingSource: of(['', 'oda', 'non-budget', 'central-budget'], ['NST?']),
  'Nguồn vốn': of(['', 'NST', 'tư nhân', 'Ngân sách trung ương; NST'], ['ngân sách', 'ODA']),
  'Tổng mức đầu tư': of(
    ['', '5 tỷ đồng', '1.200 tỷ', '80,5 tỷ đồng', 'gần 900 tỷ'],
    ['1,000 tỷ', 'nhiều', '250'],
  ),
  Nhóm: of(['', 'A', 'Nhóm B'], ['none', 'D']),
  'Diện tích': of(['', '0,5 ha', '20 ha'], ['2 tỷ']),
  urgent: of(['', 'x'], ['có', 'không', 'gấp']),
  keyProject: of(['', 'x'], ['không']),
  nature: of(['', 'Quốc phòng', 'Tôn giáo'], ['không', 'gì']),
  date: of(['', '2024-06-12', '31/12/2025'], ['30/2/2024']),
  declaredAuthority: of(['', 'Thường trực', 'Tỉnh ủy'], ['BTV', 'UBND tỉnh', 'chu-tich', 'HĐND']),
};
const SECTORS: readonly fc.Arbitrary<string>[] = [
  of(['', 'Du lịch', 'khác'], ['cầu']),
  of(['cầu', 'Công nghiệp', 'Văn hóa'], ['', 'Du lịch']),
  of([''], ['cầu']),
];
// A table has one column for one fact: Lai Châu's funding stands under its key, the others' under its name.
const HEADER = ['type', 'sector', ...Object.keys(COLUMNS)].filter((name) => name !== 'fundingSource');

interface Row {
  readonly of: number;
  readonly cells: Readonly<Record<string, string>>;
}

const row: fc.Arbitrary<Row> = fc.nat(THREE.length - 1).chain((index) =>
  fc.record({
    of: fc.constant(index),
    cells: fc.record({
      ...COLUMNS,
      type: TYPES[index]!,
      sector: SECTORS[index]!,
      regulation: fc.constantFrom(...CALLED[index]!),
    }),
  }),
);
/** A row without a type may say nothing of its own, and is then none. */
const rows = fc.array(
  row.filter(({ cells }) => cells.type !== '' && cells.type !== '-'),
  { minLength: 1, maxLength: 12 },
);

function asCsv(all: readonly Row[]): string {
  const header = ['Mã', 'Quy chế', ...HEADER];
  const cells = all.map((each, index) => [
    `R${index}`,
    each.cells.regulation!,
    ...HEADER.map((name) => each.cells[name]!),
  ]);
  return writeCsv([header, ...cells], ';');
}

/** The keys of the columns, of each regulation where it has one. */
const KEYS: readonly (readonly [
  column: string,
  laiChau?: string | undefined,
  phuMinh?: string | undefined,
  dayDu?: string,
])[] = [
  ['regulation', 'regulation', 'regulation', 'regulation'],
  ['type', 'type', 'type', 'type'],
  ['fundingSource', 'fundingSource'],
  ['Nguồn vốn', undefined, undefined, 'funding'],
  ['sector', 'sector', 'sector'],
  ['Tổng mức đầu tư', 'capital', 'capital'],
  ['Nhóm', 'projectGroup', undefined, 'group'],
  ['urgent', undefined, undefined, 'urgent'],
  ['declaredAuthority', 'declaredAuthority', 'declaredAuthority', 'declaredAuthority'],
];

/** Objects take keys, not the names of columns, and no key of another regulation. */
function asJson(all: readonly Row[]): string {
  const object = ({ of: index, cells }: Row) =>
    KEYS.flatMap(([column, ...keys]) => (keys[index] === undefined ? [] : [[keys[index], cells[column]]]));
  return all.map((each) => JSON.stringify(Object.fromEntries(object(each)))).join('\n');
}

type Written = (rows: readonly Row[]) => string;
const WRITTEN: readonly (readonly [name: string, write: Written])[] = [
  ['a.csv', asCsv],
  ['a.jsonl', asJson],
];

/** As said beforehand: a proof in the rows of one regulation counts for the others of the list. */
const reading = { numberFormat: 'vi' } as const;

/** Without where it stands. */
function placeless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'place' ? undefined : inner)));
}

/** Of each regulation by itself, put back in the order of the whole list. */
async function separately<T>(all: readonly Row[], run: (own: readonly Row[], index: number) => Promise<T[]>) {
  const results: T[] = [];
  for (const index of THREE.keys()) {
    const at = all.flatMap((each, position) => (each.of === index ? [position] : []));
    if (at.length === 0) continue;
    const own = await run(
      at.map((position) => all[position]!),
      index,
    );
    expect(own).toHaveLength(at.length);
    for (const [n, position] of at.entries()) results[position] = own[n]!;
  }
  return results;
}

const bound = (index: number) => ({
  compiled: THREE[index]!,
  regulationGiven: true,
  ...reading,
  quiet: true,
});
/** The ids number the rows of a list. */
const idless = (results: readonly object[]) => results.map((result) => placeless({ ...result, id: 0 }));

interface Result {
  readonly outcome: string;
  readonly regulation?: { readonly id: string };
}

interface Found {
  readonly place: { readonly row: number };
  readonly message: string;
  readonly id?: string;
  readonly fingerprint?: string;
  readonly regulation?: string;
}

/** The findings of a report, row by row. */
function byRow(report: string, rowCount: number): Found[][] {
  const { findings } = JSON.parse(report) as { readonly findings: readonly Found[] };
  return Array.from({ length: rowCount }, (_, n) => findings.filter(({ place }) => place.row === n + 1));
}

/** Without what says, or stands for, which regulation of several it is. */
function told(found: readonly Found[]): unknown {
  return found.map(({ fingerprint: _f, regulation: _r, id: _i, message, ...rest }) =>
    placeless({ ...rest, message: message.replace(/ Theo [^.]*\.$/, '') }),
  );
}

const checked = (property: fc.IAsyncProperty<unknown>) => () => fc.assert(property, SEED);
const LONG = 120_000;

describe.each(WRITTEN)('a mixed list, %s', (name, write) => {
  const seen = new Set<string>();

  const results = fc.asyncProperty(rows, async (all) => {
    const mixed = await runBatch([put(name, write(all))], { ...reading, quiet: true });
    const separate = await separately(all, async (own, index) =>
      jsonLines<Result>((await runBatch([put(name, write(own))], bound(index))).stdout),
    );
    const own = jsonLines<Result>(mixed.stdout);
    expect(idless(own)).toEqual(idless(separate));
    for (const { outcome, regulation } of own) seen.add(`${outcome} ${regulation?.id}`);
  });
  it('has the results of a list of each', checked(results), LONG);

  it('is decided by all of them', () => {
    for (const { regulation } of THREE) expect(seen).toContain(`decided ${regulation.id}`);
  });

  const findings = fc.asyncProperty(rows, async (all) => {
    const mixed = await runValidate([put(name, write(all))], { ...reading, quiet: true });
    const separate = await separately(all, async (own, index) =>
      byRow((await runValidate([put(name, write(own))], bound(index))).stdout, own.length),
    );
    expect(byRow(mixed.stdout, all.length).map(told)).toEqual(separate.map(told));
  });
  it('has the findings of a list of each', checked(findings), LONG);
});

describe('a mixed list in CSV', () => {
  const format = 'csv';
  const answered = fc.asyncProperty(rows, async (all) => {
    const lines = (text: string) =>
      text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.replace(/^R\d+/, ''));
    const mixed = await runBatch([put('a.csv', asCsv(all))], { format, ...reading, quiet: true });
    const separate = await separately(all, async (own, index) =>
      lines((await runBatch([put('a.csv', asCsv(own))], { ...bound(index), format })).stdout),
    );
    expect(lines(mixed.stdout)).toEqual(separate);
  });
  it('goes back with the answers of a list of each', checked(answered), LONG);
});
