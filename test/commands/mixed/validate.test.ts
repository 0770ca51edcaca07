/** `validate` over rows of several regulations: the body that is named is one of the row's own regulation. */
import { describe, expect, it } from 'vitest';
import { rejectedFinding } from '../../../src/engine/decide/declared-body.ts';
import { fingerprintOf } from '../../../src/library/lists/collected-findings.ts';
import { junitFaults, sarifFaults } from '../../present/findings/schemas.ts';
import { readXml } from '../../present/findings/xml.ts';
import { pathOf, put, useFolder } from '../batch/run.ts';
import type { ShownFinding, ShownReport } from '../validate/run.ts';
import { CSV, JSON_LINES } from './lists.ts';
import { laiChau, phuMinh, runValidate } from './mixed.ts';

useFolder();

interface Report extends ShownReport {
  readonly regulation: { readonly id: string };
  readonly regulations?: readonly { readonly id: string }[];
  readonly findings: readonly (ShownFinding & { readonly regulation?: string })[];
}

async function reportOf(...[names, input, ask]: Parameters<typeof runValidate>): Promise<Report> {
  return JSON.parse((await runValidate(names, input, ask)).stdout) as Report;
}

const FOUND = [
  ['A2', 'declared-too-high', 'ban-thuong-vu', 'thuong-truc', 'lai-chau-xiv'],
  ['B2', 'undetermined', 'thuong-truc', null, 'phu-minh-ix'],
  ['B3', 'rejected', null, null, undefined],
  ['B4', 'mismatch', 'chu-tich-ubnd', 'thuong-truc', 'phu-minh-ix'],
  ['C2', 'undetermined', 'tinh-uy', null, 'day-du'],
  ['C2', 'note/land-limit', 'tinh-uy', null, 'day-du'],
  ['D1', 'rejected', null, null, undefined],
  ['D2', 'rejected', null, null, undefined],
];

describe('a mixed list', () => {
  it('has the body of each row compared under its own regulation', async () => {
    for (const file of [put('a.csv', CSV), put('a.jsonl', JSON_LINES)]) {
      const { findings, regulation, regulations, summary } = await reportOf([file]);
      const found = findings.filter(({ rule }) => rule !== 'note/over');
      expect(
        found.map(({ id, rule, declared, authority, regulation: own }) => [
          id,
          rule,
          declared,
          authority,
          own,
        ]),
      ).toEqual(FOUND);
      expect(regulation.id).toBe('lai-chau-xiv');
      expect(regulations?.map(({ id }) => id)).toEqual(['lai-chau-xiv', 'phu-minh-ix', 'day-du']);
      expect(summary).toMatchObject({ rows: 10, asDeclared: 3 });
    }
  });

  it('refuses a body that the regulation of the row does not have', async () => {
    const text =
      'Mã;Quy chế;Loại;Cấp trình\nA;;Quy hoạch;Đảng ủy UBND tỉnh\nB;phu-minh-ix;Dự án đầu tư;dang-uy-ubnd\n';
    const { findings } = await reportOf([put('a.csv', text)]);
    expect(findings.map(({ id, rule }) => [id, rule])).toEqual([
      ['A', 'rejected'],
      ['B', 'undetermined'],
    ]);
  });

  it('is of the run’s regulation alone where no row names another: nothing more is said', async () => {
    const rows = CSV.split('\n').slice(0, 3).join('\n');
    const report = await reportOf([put('a.csv', rows)]);
    expect(report).not.toHaveProperty('regulations');
    expect(report.findings.map(({ regulation }) => regulation)).toEqual([undefined]);
    expect(report.findings[0]?.message).not.toContain('Theo');
  });

  it('tells what hangs on the day once for each regulation', async () => {
    const rows = [';Quy hoạch', 'day-du;Kế hoạch', ';Quy hoạch', 'day-du;Kế hoạch'];
    const text = ['Quy chế;Loại', ...rows].join('\n');
    const { findings } = await reportOf([put('a.csv', text)], { date: '2026-01-01' });
    const dated = findings.filter(({ rule }) => rule === 'note/over' || rule === 'note/regulation-term-over');
    expect(dated.map(({ rule, rows: count }) => [rule, count])).toEqual([
      ['note/regulation-term-over', 2],
      ['note/over', 2],
    ]);
  });
});

describe('a baseline', () => {
  const run = laiChau.regulation;

  it('knows the findings of each regulation again', async () => {
    const path = put('a.csv', CSV);
    await runValidate([path], { writeBaseline: pathOf('b.json') });
    const again = await runValidate([path], { baseline: pathOf('b.json') });
    const { findings, vanished } = JSON.parse(again.stdout) as Report;
    expect([again.exit, vanished]).toEqual([0, []]);
    expect(findings.every(({ known, level }) => known === (level !== 'note'))).toBe(true);
  });

  it('tells bodies of the same code apart by their regulation', () => {
    const finding = { ...rejectedFinding([]), declared: 'thuong-truc', candidates: ['ban-thuong-vu'] };
    const row = { row: 1, place: {}, table: { index: 0 }, problems: [], cells: ['1', 'Kho'] };
    const prints = [laiChau, phuMinh].map(({ regulation }) =>
      fingerprintOf(finding, { ...row, regulation }, run),
    );
    expect(new Set(prints).size).toBe(2);
    const bound = fingerprintOf(finding, { ...row, regulation: phuMinh.regulation }, phuMinh.regulation);
    expect(bound).toBe(prints[0]);
  });
});

describe.each(['text', 'markdown'] as const)('a report of a mixed list as %s', (format) => {
  it.each(['vi', 'en'] as const)('%s', async (lang) => {
    const { stdout, stderr } = await runValidate(['-'], { format }, { lang, stdin: CSV });
    const told = `${stdout}---- stderr\n${stderr}`;
    await expect(told).toMatchFileSnapshot(`golden/validate-${format}.${lang}.txt`);
  });
});

describe('other formats', () => {
  it('SARIF stays valid and says the regulation of each result', async () => {
    const { stdout } = await runValidate([put('a.csv', CSV)], { format: 'sarif' });
    const log = JSON.parse(stdout);
    expect(sarifFaults(log)).toEqual([]);
    const [{ results, tool, originalUriBaseIds }] = log.runs;
    const of = results.map(
      ({ properties }: { properties: { regulation?: string } }) => properties.regulation,
    );
    expect(new Set(of)).toEqual(new Set(['lai-chau-xiv', 'phu-minh-ix', undefined, 'day-du']));
    const undetermined = tool.driver.rules.find(({ id }: { id: string }) => id === 'mismatch');
    expect(undetermined.help.text).toContain(`${phuMinh.regulation.title.vi}; 3.10 (khoản 10 Điều 3): `);
    expect(originalUriBaseIds['%SRCROOT%'].description.text).toContain('Quy chế đầy đủ');
  });

  it('JUnit stays valid, with the names of each row', async () => {
    const { stdout } = await runValidate([put('a.csv', CSV)], { format: 'junit' });
    expect(junitFaults(readXml(stdout))).toEqual([]);
    expect(stdout).toContain(
      'Hồ sơ ghi trình Chủ tịch UBND tỉnh; theo quy chế thuộc thẩm quyền Thường trực Tỉnh ủy',
    );
  });

  it('annotations of GitHub have the names of each row', async () => {
    const { stdout } = await runValidate([put('a.csv', CSV)], { format: 'github' });
    const [line] = stdout.split('\n').filter((one) => one.includes('B4'));
    expect(line).toMatch(/^::error file=a\.csv,line=7,.*Thường trực Tỉnh ủy.* Theo Quy chế .* Phú Minh/);
  });
});
