/** action.yml, the pre-commit hooks and the GitLab example: their commands are run, on the built program. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainEnv, ROOT } from '../program.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const read = (file: string): unknown => parse(readFileSync(join(ROOT, file), 'utf8'));
const ACTION = read('action.yml') as Action;
// Within the regulation's term, whatever the day of the test.
const HEAD = 'STT;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Ngày trình;Cấp trình\n';
const RIGHT = 'DA-01;Dự án đầu tư;Ngoài ngân sách;1.200 tỷ đồng;Nông nghiệp;01/05/2024;Ban Thường vụ\n';
const WRONG = 'DA-02;Dự án đầu tư;Ngoài ngân sách;1.200 tỷ đồng;Nông nghiệp;01/05/2024;Thường trực\n';

const folder = mkdtempSync(join(tmpdir(), 'authority-action-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'right.csv'), HEAD + RIGHT);
writeFileSync(join(folder, 'wrong.csv'), HEAD + RIGHT + WRONG);
writeFileSync(join(folder, 'a b; exit 0 $(x).csv'), HEAD + WRONG);

interface ActionRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: string;
  readonly summary: string;
}

/** All `run` lines in their order, as a runner starts them; a failing one ends it. */
function runAction(given: Readonly<Record<string, string>>): ActionRun {
  const inputs = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']),
  );
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const said = { exit: 0 as number | null, stdout: '', stderr: '' };
  for (const { run, env = {} } of ACTION.runs.steps) {
    if (run === undefined || said.exit !== 0) continue;
    const own = Object.entries(env).map(([key, value]) => [key, filled(value, inputs)]);
    const result = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run.replace(/^npm ci.*$/m, INSTALLED)],
      {
        cwd: folder,
        encoding: 'utf8',
        env: plainEnv({
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTION_PATH: ROOT,
          GITHUB_OUTPUT: files.output,
          GITHUB_STEP_SUMMARY: files.summary,
          ...Object.fromEntries(own),
        }),
      },
    );
    said.exit = result.status;
    said.stdout += result.stdout;
    said.stderr += result.stderr;
  }
  const { output, summary } = files;
  return { ...said, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

/** In place of the installation, which these tests have behind them. */
const INSTALLED = 'test -d node_modules && test -f package-lock.json && test -f dist/cli/cli.cjs';

function filled(value: string, inputs: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_all, name: string) => inputs[name]!);
}

describe('action.yml', () => {
  it('names no input inside a script, and every input is used', () => {
    const { steps, using } = ACTION.runs;
    expect(using).toBe('composite');
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts).toHaveLength(2);
    expect(scripts.filter((script) => script.includes('${{'.toString()))).toEqual([]);
    expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
    const text = JSON.stringify(steps);
    expect(Object.keys(ACTION.inputs).filter((name) => !text.includes(`inputs.${name} `))).toEqual([]);
  });

  it.each(['action.yml', 'src/present/starter/workflow.txt', 'docs/guide/ci.md', 'docs/vi/guide/ci.md'])(
    'takes what others wrote by its commit: %s',
    (file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').match(/^.*\buses: actions\/.*$/gm) ?? [];
      expect(lines).not.toEqual([]);
      expect(
        lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
      ).toEqual([]);
    },
  );

  it('passes a list that is right', () => {
    const { exit, stdout, output } = runAction({ files: 'right.csv' });
    expect({ exit, stdout, output }).toEqual({ exit: 0, stdout: '', output: 'exit-code=0\n' });
  });

  it('fails a list with a mismatch, with an annotation at its cell and a summary', () => {
    const { exit, stdout, output, summary } = runAction({ files: 'right.csv\nwrong.csv\n', lang: 'en' });
    expect({ exit, output }).toEqual({ exit: 1, output: 'exit-code=1\n' });
    expect(stdout).toMatch(/^::error file=wrong\.csv,line=3,col=\d+,title=[^\n]*DA-02[^\n]*\n$/);
    expect(summary).toContain('DA-02');
    // What is not the list's own is in the language that was asked for.
    const own = (text: string): string => text.replace(/DA-\d+|“[^”]*”/g, '');
    expect(own(summary)).not.toMatch(/hồ sơ|điểm|khoản/i);
    expect(runAction({ files: 'right.csv\nwrong.csv\n' }).summary).toMatch(/hồ sơ/i);
    const wrong = { files: 'right.csv', 'fail-on': 'nothing' };
    expect(runAction({ ...wrong, lang: 'en' }).stderr).toMatch(/^✗ --fail-on does not take “nothing”\./);
    expect(runAction(wrong).stderr).toMatch(/^✗ --fail-on không nhận giá trị “nothing”\./);
  });

  it('writes further reports, and takes any name for a file', () => {
    const output = 'sarif=report.sarif\njunit=report.xml';
    const { exit, stdout } = runAction({ files: 'a b; exit 0 $(x).csv', format: 'text', output });
    expect(exit).toBe(1);
    expect(stdout).toContain('DA-02');
    expect(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toContain('<testsuite');
    expect(runAction({ files: 'a b; exit 0 $(x).csv', output }).exit).toBe(1);
  });

  it('reads lists by the configuration that is named, and by none that lies beside them', () => {
    writeFileSync(join(folder, 'bare.csv'), 'STT;TMĐ;Cấp trình\n1;1.200 tỷ đồng;Ban Thường vụ\n');
    const columns = 'columns: {TMĐ: capital}\ntype: investment-project\ndate: 2024-05-01\n';
    const text = `${columns}set: {fundingSource: non-budget, sector: other}\n`;
    writeFileSync(join(folder, 'authority.yaml'), text);
    const own = runAction({ files: 'bare.csv', config: 'authority.yaml' });
    expect(own).toMatchObject({ exit: 0 });
    expect(own.stderr).toContain('authority.yaml');
    const none = runAction({ files: 'bare.csv' });
    expect(none.exit).toBe(2);
    expect(none.stderr).not.toContain('authority.yaml');
  });

  it('takes a regulation, fail-on and a baseline', () => {
    expect(runAction({ files: 'right.csv', regulation: 'nothing' }).exit).toBe(2);
    expect(runAction({ files: 'right.csv', 'fail-on': 'nothing' }).exit).toBe(2);
    expect(runAction({ files: 'right.csv', baseline: 'nothing.json' }).exit).toBe(2);
  });
});

describe('examples', () => {
  it('GitLab: its script fails on a mismatch and leaves a JUnit report', () => {
    const { authority } = read('docs/examples/gitlab-ci.yml') as {
      authority: { script: string[]; artifacts: { when: string; reports: { junit: string } } };
    };
    const script = authority.script.join('\n').replaceAll('/tmp/authority', ROOT);
    const { status } = spawnSync('bash', ['-ec', script], {
      cwd: folder,
      env: plainEnv({ LISTS: 'wrong.csv' }),
    });
    expect(status).toBe(1);
    expect(authority.artifacts.when).toBe('always');
    expect(readFileSync(join(folder, authority.artifacts.reports.junit), 'utf8')).toContain('<failure');
  });

  it('pre-commit: its hooks start commands that there are', () => {
    const hooks = read('.pre-commit-hooks.yaml') as { id: string; entry: string; pass_filenames?: boolean }[];
    const exits = hooks.map(({ entry, pass_filenames: passes = true }) => {
      const files = passes ? ` '${join(folder, 'right.csv')}' '${join(folder, 'wrong.csv')}'` : '';
      const script = `authority() { node '${join(ROOT, 'bin/authority.js')}' "$@"; }\n${entry}${files}`;
      return spawnSync('bash', ['-c', script], { cwd: ROOT, env: plainEnv() }).status;
    });
    expect(exits).toEqual([1, 0]);
  });
});
