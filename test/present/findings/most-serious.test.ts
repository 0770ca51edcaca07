/** A SARIF report has room for so many results: the most serious stand in it, the rest are counted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlacedFinding } from '../../../src/model/finding.ts';
import { type Chosen, MOST_RESULTS, mostSerious } from '../../../src/present/findings/most-serious.ts';
import type { KnownFinding, ValidationCounts } from '../../../src/present/findings/validation.ts';
import { run } from '../../commands/in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'authority-most-'));
afterAll(() => rmSync(folder, { recursive: true }));

const finding = (level: string, rule: string, known = false) => ({ level, rule, known }) as PlacedFinding;
const NOTE = finding('note', 'notice:a');
const WARNING = finding('warning', 'not-declared');
const ERROR = finding('error', 'mismatch');
const KNOWN = finding('error', 'mismatch', true);
const GONE = { fingerprint: 'a', rule: 'rejected', count: 1 };
const report = reportOf([NOTE, KNOWN, WARNING, ERROR, NOTE, ERROR], [GONE]);

function reportOf(findings: readonly PlacedFinding[], vanished: readonly KnownFinding[] = []) {
  const count = (is: (one: PlacedFinding) => boolean) => findings.filter(is).length;
  const fresh = (wanted: string) => count(({ rule, known }) => rule === wanted && !known);
  const rules = { mismatch: fresh('mismatch'), 'not-declared': fresh('not-declared') };
  const counts = { rules, notes: count(({ level }) => level === 'note'), known: count(({ known }) => known) };
  return { findings, vanished, counts: counts as ValidationCounts };
}

async function heldOf({ findings }: Chosen): Promise<PlacedFinding[]> {
  const held: PlacedFinding[] = [];
  for await (const one of findings) held.push(one);
  return held;
}

describe('results', () => {
  it.each([
    [7, 'as they are', [...report.findings], 1, undefined],
    [6, 'without what is gone', [ERROR, ERROR, WARNING, NOTE, NOTE, KNOWN], 0, { rejected: 1 }],
    [
      4,
      'without what is known',
      [ERROR, ERROR, WARNING, NOTE],
      0,
      { 'notice:a': 1, mismatch: 1, rejected: 1 },
    ],
    [1, 'the worst alone', [ERROR], 0, { mismatch: 2, 'not-declared': 1, 'notice:a': 2, rejected: 1 }],
  ] as const)('%d of 7: %s', async (mostResults, _name, findings, vanished, rules) => {
    const chosen = await mostSerious(report, { mostResults });
    expect(await heldOf(chosen)).toEqual(findings);
    expect(chosen.vanished).toHaveLength(vanished);
    expect(chosen.leftOut).toEqual(rules && { total: 7 - mostResults, rules });
  });

  it.each([
    [MOST_RESULTS, undefined],
    [MOST_RESULTS + 1, 1],
  ])('are bounded unasked: %d', async (count, leftOut) => {
    const findings = Array.from({ length: count }, () => WARNING);
    const chosen = await mostSerious(reportOf(findings), {});
    expect([(await heldOf(chosen)).length, chosen.leftOut?.total]).toEqual([MOST_RESULTS, leftOut]);
  });
});

describe('validate --max-results', () => {
  const list = join(folder, 'list.csv');
  const rows = ['50 tỷ đồng', 'x', '60 tỷ đồng'].map((amount) => `Dự án đầu tư;Ngân sách tỉnh;${amount};B`);
  writeFileSync(list, `Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án\n${rows.join('\n')}\n`);

  it('keeps the worst and says what is left out, on stderr and in the run', async () => {
    const file = join(folder, 'r.sarif');
    const line = ['validate', list, '--max-results', '1', '--lang', 'en', '--quiet'];
    const { exit, stderr } = await run([...line, '--output', `sarif=${file}`]);
    expect(exit).toBe(1);
    expect(stderr).toContain('SARIF: 2 less serious findings');
    const [sarif] = JSON.parse(readFileSync(file, 'utf8')).runs;
    expect(sarif.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['rejected']);
    expect(sarif.properties.resultsLeftOut).toEqual({ total: 2, rules: { 'not-declared': 2 } });
  });

  it('says nothing where all of them are there, or another format is asked for', async () => {
    const whole = await run(['validate', list, '--max-results', '3', '--format', 'sarif']);
    expect(JSON.parse(whole.stdout).runs[0].results).toHaveLength(3);
    expect(JSON.parse(whole.stdout).runs[0].properties).not.toHaveProperty('resultsLeftOut');
    expect(whole.stderr).not.toContain('SARIF');
    expect((await run(['validate', list, '--max-results', '1'])).stderr).not.toContain('SARIF');
  });

  it.each(['0', '-1', 'many', '1.5', ''])('takes no %j', async (written) => {
    const { exit, stdout } = await run(['validate', list, `--max-results=${written}`]);
    expect([exit, stdout]).toEqual([2, '']);
  });
});
