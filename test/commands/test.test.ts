/** `authority test` on files, folders and standard input. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED_IDS } from '../regulations/files.ts';
import { run } from './in-process.ts';

const FIXTURES = 'fixtures/cases';

describe('authority test', () => {
  it('runs the cases of a folder in YAML, JSON and JSONL, and passes over what is no case', async () => {
    const ran = await run(['test', `${FIXTURES}/all-right`, '--lang', 'en']);
    expect(ran).toEqual({ exit: 0, stdout: '✓ 6 test cases, all with the expected result\n', stderr: '' });
  });

  it.each(BUNDLED_IDS)('runs the golden cases of %s, which touch all of it', async (id) => {
    const under = ['--regulation', id, '--coverage', '--format', 'json'];
    const { exit, stdout } = await run(['test', `fixtures/golden/${id}`, ...under]);
    const { cases, passed, failed, coverage } = JSON.parse(stdout);
    expect({ exit, failed, untouched: coverage.untouched }).toEqual({ exit: 0, failed: [], untouched: [] });
    expect(passed).toBe(cases);
  });

  it.each(BUNDLED_IDS)('passes all that `audit --cases` writes of %s', async (id) => {
    const { stdout: cases, exit } = await run(['audit', '--cases', '--regulation', id]);
    expect(exit).toBe(0);
    expect((await run(['test', '-', '--regulation', id], cases)).exit).toBe(0);
  });

  it('fails what `audit --cases` writes under a regulation with a limit moved', async () => {
    const { stdout: cases } = await run(['audit', '--cases']);
    const path = join(mkdtempSync(join(tmpdir(), 'authority-')), 'moved.yaml');
    const own = readFileSync('src/regulations/lai-chau-xiv.yaml', 'utf8');
    writeFileSync(path, own.replace('from: 20 ha, quote', 'from: 19 ha, quote'));
    const moved = await run(['test', '-', '--regulation', path, '--format', 'json'], cases);
    expect(moved.exit).toBe(1);
    const ids = JSON.parse(moved.stdout).failed.map((one: { id: string }) => one.id);
    expect(ids).toEqual([
      'investment-project/tourism-from-20ha/landArea/below-20',
      'investment-project/tourism-10-to-20ha/landArea/below-20',
    ]);
  });

  it('shows what was expected beside what was found, the facts, the clause and its limits', async () => {
    const { exit, stdout, stderr } = await run(['test', `${FIXTURES}/otherwise.yaml`, '--lang', 'en']);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout).toContain(`✗ ${FIXTURES}/otherwise.yaml:1:3 khách sạn 19 ha, mong đợi nhầm · hotel`);
    expect(stdout).toContain(
      'Expected: Standing Committee of the Provincial Party Committee\n    Found: Standing Board of the Provincial Party Committee',
    );
    expect(stdout).toContain(
      'Expected: point 4.2, clause 4, Article 2\n    Found: point 5.3.1, clause 5, Article 3',
    );
    expect(stdout).toContain('land area: 19 ha');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Land area: 19 ha (at least 10 ha, at most 20 ha)');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Does not apply: Tourism project on land (point 4.2, clause 4, Article 2): land area 19 ha',
    );
    expect(stdout).toContain('test case without a name');
    expect(stdout).toContain('✗ 3 test cases run, 2 with a different result');
  });

  it('says the same in JSON and Markdown', async () => {
    const json = JSON.parse((await run(['test', `${FIXTURES}/otherwise.yaml`, '--format', 'json'])).stdout);
    expect(json).toMatchObject({ regulation: 'lai-chau-xiv', cases: 3, passed: 1, problems: 0 });
    expect(json.failed[0]).toMatchObject({
      id: 'hotel',
      place: { file: `${FIXTURES}/otherwise.yaml`, line: 1, column: 3 },
      mismatches: [
        { key: 'authority', expected: ['ban-thuong-vu'], found: ['thuong-truc'] },
        { key: 'clauses', expected: ['2.4.2'], found: ['3.5.3.1'] },
      ],
    });
    const { stdout } = await run([
      'test',
      `${FIXTURES}/otherwise.yaml`,
      '--format',
      'markdown',
      '--coverage',
    ]);
    expect(stdout).toContain('| Thẩm quyền | Ban Thường vụ Tỉnh ủy | Thường trực Tỉnh ủy |');
    expect(stdout).toContain('### Chưa được thử');
  });

  it('names what no case touches', async () => {
    const { stdout } = await run(['test', `${FIXTURES}/all-right`, '--coverage', '--lang', 'en']);
    expect(stdout).toMatch(
      /^7 of \d+ rules, exclusions, overrides and points open to interpretation tested/m,
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Rule land-price (point 4.1, clause 4, Article 2), Land price table: no test case to which it applies',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Band agriculture-above-500ha “trên 500 ha” (point 4.2, clause 4, Article 2)',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Exclusion from ngo-aid-from-2bn “từ 02 tỷ đồng trở lên” (point 4.2, clause 4, Article 2), Receiving foreign NGO aid: no test case in which',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('no test case in which it overrides foreign-support');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Point open to interpretation car-price (point 5.3.2, clause 5, Article 3), Buying assets: met by no test case',
    );
  });

  it('leaves broken cases out, says where they are and runs the others', async () => {
    const { exit, stdout, stderr } = await run(['test', `${FIXTURES}/broken`, '--lang', 'en']);
    expect(exit).toBe(2);
    expect(stdout).toBe('✗ 3 test cases run, 10 errors\n');
    const places = [...stderr.matchAll(/✗ fixtures\/cases\/broken\/(\S+?:\d+:\d+)/g)].map((one) => one[1]);
    expect(places).toEqual([
      'lines.jsonl:2:20',
      'some.yaml:2:15',
      'some.yaml:3:30',
      'some.yaml:5:3',
      'some.yaml:6:3',
      'some.yaml:8:20',
      'some.yaml:8:40',
      'some.yaml:9:24',
      'some.yaml:10:3',
      'syntax.yaml:2:1',
    ]);
    expect(stderr).toContain('“authority”');
  });

  it('reads standard input as JSONL, a JSON list or YAML', async () => {
    const given = '{"given": {"type": "land-price"}, "expected": {"authority": "ban-thuong-vu"}}';
    const yaml = 'given: {type: land-price}\nexpected: {authority: BTV}\n';
    for (const text of [given, `${given}\n${given}`, `[${given}]`, `{\n${given.slice(1)}`, yaml]) {
      expect((await run(['test', '-'], text)).exit).toBe(0);
    }
  });

  it('refuses what holds no cases and what is not there', async () => {
    expect(await run(['test', 'fixtures/regulations/right'])).toMatchObject({ exit: 2, stdout: '' });
    expect((await run(['test', 'no-such-file.yaml', '--lang', 'en'])).stderr).toContain('no-such-file.yaml');
    expect((await run(['test'])).exit).toBe(2);
    expect((await run(['test', `${FIXTURES}/all-right`, '--format', 'sarif'])).exit).toBe(2);
  });

  it('counts warnings of the day only for a case that says on which day it stands', async () => {
    const text = (options: string) =>
      `{"given": {"type": "land-price"}, ${options} "expected": {"warnings": []}}`;
    expect((await run(['test', '-', '--date', '2026-01-01'], text(''))).exit).toBe(0);
    expect((await run(['test', '-'], text('"options": {"date": "2026-01-01"},'))).exit).toBe(1);
  });
});
