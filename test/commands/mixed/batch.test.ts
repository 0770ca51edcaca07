/** `batch` over rows of several regulations: each told by its own, and counted under it. */
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sheetBytes } from '../../intake/list/file/sheet.ts';
import { get, pathOf, put, useFolder } from '../batch/run.ts';
import { CSV, JSON_LINES, TABLE } from './lists.ts';
import { jsonLines, laiChau, phuMinh, runBatch } from './mixed.ts';

useFolder();

interface Shown {
  readonly id: string;
  readonly outcome: string;
  readonly authority?: string | null;
  readonly regulation?: { readonly id: string; readonly title: string };
  readonly problems?: readonly { readonly code: string; readonly message: string }[];
}

const ANSWERS = [
  ['A1', 'ban-thuong-vu', 'lai-chau-xiv'],
  ['A2', 'thuong-truc', 'lai-chau-xiv'],
  ['B1', 'ban-thuong-vu', 'phu-minh-ix'],
  ['B2', null, 'phu-minh-ix'],
  ['B3', 'amount-unreadable', undefined],
  ['B4', 'thuong-truc', 'phu-minh-ix'],
  ['C1', 'tinh-uy', 'day-du'],
  ['C2', null, 'day-du'],
  ['D1', 'unknown-regulation', undefined],
  ['D2', 'unknown-regulation', undefined],
];

const answersIn = (text: string) =>
  jsonLines<Shown>(text).map(({ id, authority, problems, regulation }) => [
    id,
    problems === undefined ? authority : problems[0]?.code,
    regulation?.id,
  ]);

describe('a mixed list', () => {
  it('is answered by the regulation of each row, in whatever it is written', async () => {
    const files = [put('a.csv', CSV), put('a.jsonl', JSON_LINES), put('a.xlsx', await sheetBytes(TABLE))];
    for (const file of files) {
      const { exit, stdout } = await runBatch([file]);
      expect([exit, answersIn(stdout)]).toEqual([1, ANSWERS]);
    }
    const tsv = put('a.tsv', CSV.replaceAll(';', '\t'));
    const json = put('a.json', `[${JSON_LINES.trim().split('\n').join(',')}]`);
    for (const file of [tsv, json]) expect(answersIn((await runBatch([file])).stdout)).toEqual(ANSWERS);
    for (const stdin of [CSV, JSON_LINES]) {
      expect(answersIn((await runBatch(['-'], {}, { stdin })).stdout)).toEqual(ANSWERS);
    }
  });

  it('is answered by the one that is chosen, and by no other, where the command line chooses', async () => {
    const bound = { compiled: phuMinh, regulationGiven: true };
    const { exit, stdout } = await runBatch([put('a.csv', CSV)], bound);
    const answers = jsonLines<Shown>(stdout).map(({ id, problems }) => [id, problems?.[0]?.code]);
    expect(exit).toBe(1);
    expect(answers).toEqual([
      ['A1', 'unknown-value'],
      ['A2', 'other-regulation'],
      ['B1', undefined],
      ['B2', undefined],
      ['B3', 'amount-unreadable'],
      ['B4', undefined],
      ['C1', 'other-regulation'],
      ['C2', 'other-regulation'],
      ['D1', 'other-regulation'],
      ['D2', 'other-regulation'],
    ]);
  });

  it('tells a title in the language asked for', async () => {
    const { stdout } = await runBatch([put('a.csv', CSV)], {}, { lang: 'en' });
    expect(jsonLines<Shown>(stdout)[2]?.regulation?.title).toBe(phuMinh.regulation.title.en);
    expect(jsonLines<Shown>(stdout)[8]?.problems?.[0]?.message).toBe('There is no regulation “phu-minh-x”.');
  });

  it('has its distances and traces from the regulation of each row', async () => {
    const text = ['Quy chế;Loại;urgent;nature', 'day-du;Dự án;x;none', ';Dự án đầu tư;;'].join('\n');
    const { stdout } = await runBatch([put('a.csv', text)], { trace: true });
    const [first, second] = jsonLines<{ trace: { rule: string }[] }>(stdout);
    expect(first?.trace.map(({ rule }) => rule)).toContain('urgent-group-a');
    expect(second?.trace.map(({ rule }) => rule)).toContain('non-budget-from-1000bn');
  });
});

describe.each([
  ['csv', 'csv', CSV],
  ['csv', 'table', CSV],
  ['csv', 'markdown', CSV],
  ['jsonl', 'csv', JSON_LINES],
] as const)('a mixed list in %s as %s', (from, format, text) => {
  it.each(['vi', 'en'] as const)('%s', async (lang) => {
    const { stdout, stderr } = await runBatch(['-'], { format }, { lang, stdin: text });
    const told = `${stdout}---- stderr\n${stderr}`;
    await expect(told).toMatchFileSnapshot(`golden/${from}-${format}.${lang}.txt`);
  });
});

describe('a workbook of a mixed list', () => {
  it('has the names of each row, and a block of counts for each regulation', async () => {
    const output = [{ format: 'xlsx' as const, path: pathOf('o.xlsx') }];
    await runBatch([put('a.csv', CSV)], { output, quiet: true });
    const rows = await readSheet(pathOf('o.xlsx'), 1);
    expect(rows.map((row) => [row[1], row[11], row[12]]).slice(0, 4)).toEqual([
      ['Mã', 'Thẩm quyền', 'Căn cứ'],
      ['A1', 'Ban Thường vụ Tỉnh ủy', 'điểm 4.2 khoản 4 Điều 2'],
      ['A2', 'Thường trực Tỉnh ủy', 'điểm 5.3.1 khoản 5 Điều 3'],
      ['B1', 'Ban Thường vụ Tỉnh ủy', 'điểm đ khoản 2 Điều 3'],
    ]);
    const summary = (await readSheet(pathOf('o.xlsx'), 2)).map((row) => row.slice(0, 2));
    const heads = summary.flatMap(([label, count]) => (count === 'Số hồ sơ' ? [label] : []));
    expect(heads).toEqual([
      'Thẩm quyền',
      `${laiChau.regulation.title.vi}: 2 hồ sơ`,
      `${phuMinh.regulation.title.vi}: 3 hồ sơ`,
      'Quy chế đầy đủ: 2 hồ sơ',
      'Thông tin còn thiếu nhiều nhất',
      'Lưu ý',
    ]);
    expect(summary.filter(([label]) => label === 'Ban Thường vụ Tỉnh ủy')).toEqual([
      ['Ban Thường vụ Tỉnh ủy', 1],
      ['Ban Thường vụ Tỉnh ủy', 1],
    ]);
  });

  it('of JSON says which regulation grounds are of', async () => {
    const output = [{ format: 'xlsx' as const, path: pathOf('o.xlsx') }];
    await runBatch([put('a.jsonl', JSON_LINES)], { output, quiet: true });
    const rows = await readSheet(pathOf('o.xlsx'), 1);
    expect(rows.map((row) => row[5]).slice(1, 5)).toEqual([
      'điểm 4.2 khoản 4 Điều 2',
      'điểm 5.3.1 khoản 5 Điều 3',
      'điểm đ khoản 2 Điều 3 (theo phu-minh-ix)',
      'theo phu-minh-ix',
    ]);
  });
});

describe('counts', () => {
  const summaryOf = async (text: string, input = {}) =>
    (await runBatch([put('a.csv', text)], { format: 'csv', ...input })).stderr;
  const list = (...ids: string[]) =>
    ['Quy chế;Loại;Lĩnh vực;Tổng mức đầu tư', ...ids.map((id) => `${id};Dự án đầu tư;cầu;2.000 tỷ`)].join(
      '\n',
    );

  it('are under no title where all rows are of the regulation of the run', async () => {
    const bound = { compiled: phuMinh, regulationGiven: true };
    expect(await summaryOf(list('', 'phu-minh-ix'), bound)).toBe('2 hồ sơ\n  2  Ban Thường vụ Tỉnh ủy\n');
  });

  it('are under the title of the only regulation where that is another', async () => {
    expect(await summaryOf(list('phu-minh-ix', 'phu-minh-ix'))).toContain(
      `2 hồ sơ\n${phuMinh.regulation.title.vi}: 2 hồ sơ\n  2  Ban Thường vụ Tỉnh ủy\n`,
    );
  });

  it('of what reads alike under two regulations are added up', async () => {
    const text =
      'Quy chế;Loại;Tổng mức đầu tư;Nguồn vốn;Lĩnh vực\n;Dự án đầu tư;;tư nhân;khác\nphu-minh-ix;Dự án đầu tư;;;cầu\n';
    expect(await summaryOf(text)).toMatch(/\n {2}2 {2}Tổng mức đầu tư\n/);
  });
});

it('refused rows come back with the reason in the words of their regulation', async () => {
  await runBatch([put('a.csv', CSV)], { rejects: pathOf('r.csv'), quiet: true });
  const rows: string[][] = parse(get('r.csv'), { delimiter: ';', bom: true });
  expect(rows.map((row) => [row[0], row[1]])).toEqual([
    ['Quy chế', 'Mã'],
    ['PHU-MINH-IX', 'B3'],
    ['phu-minh-x', 'D1'],
    ['my-rules.yaml', 'D2'],
  ]);
  const mended = put(
    'r2.csv',
    get('r.csv').replace('nhiều', '90 tỷ đồng').replace('phu-minh-x;', 'phu-minh-ix;'),
  );
  const { stdout } = await runBatch([mended]);
  expect(answersIn(stdout).slice(0, 2)).toEqual([
    ['B3', 'dang-uy-ubnd', 'phu-minh-ix'],
    ['D1', null, 'phu-minh-ix'],
  ]);
});

it('several lists, one of which names regulations, are one run', async () => {
  const plain = put(
    'b.csv',
    'Mã;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực\nE1;Dự án đầu tư;tư nhân;1.200 tỷ;khác\n',
  );
  const { stdout, stderr } = await runBatch([put('a.csv', CSV), plain], { format: 'csv' });
  expect(stdout.split('\r\n').at(-2)).toContain('Ban Thường vụ Tỉnh ủy;điểm 4.2 khoản 4 Điều 2;');
  expect(stderr).toContain(`${laiChau.regulation.title.vi}: 3 hồ sơ\n  2  Ban Thường vụ Tỉnh ủy\n`);
});
