/** What is installed is what was looked at: lock files, and the script of completion that is changed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCompletion } from '../.config/completion.ts';
import { forBash } from '../src/commands/shell-script.ts';
import { ROOT } from './program.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-lock-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const DIGEST = `sha512-${'A'.repeat(86)}==`;
const GOOD = { version: '1.0.0', integrity: DIGEST };

function checked(...files: readonly string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, '.config/lock.mjs'), ...files], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stderr };
}

function lock(packages: object, lockfileVersion = 3): string {
  const file = join(FOLDER, 'package-lock.json');
  writeFileSync(
    file,
    JSON.stringify({ lockfileVersion, packages: { '': { version: '1.0.0' }, ...packages } }),
  );
  return file;
}

describe('a lock file', () => {
  it.each(['package-lock.json', 'docs/package-lock.json'])('%s holds the digest of every package', (file) => {
    expect(checked(file)).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages).length).toBeGreaterThan(
      100,
    );
  });

  it('is checked in .ci/run before anything is installed', () => {
    const script = readFileSync(join(ROOT, '.ci/run'), 'utf8');
    const at = script.indexOf('node .config/lock.mjs package-lock.json docs/package-lock.json');
    expect(at).toBeGreaterThan(0);
    expect(script.indexOf('bash -c "$command"')).toBeGreaterThan(at);
  });

  it.each<[string, object, number, string]>([
    ['as it should be', { 'node_modules/a': GOOD }, 0, ''],
    [
      'without a digest',
      { 'node_modules/a': GOOD, 'node_modules/b': { version: '1.0.0' } },
      1,
      'node_modules/b: no integrity',
    ],
    [
      'with a weak one',
      { 'node_modules/a': { ...GOOD, integrity: 'sha1-aaaa' } },
      1,
      'node_modules/a: no integrity',
    ],
    [
      'with an address',
      { 'node_modules/a': { ...GOOD, resolved: 'https://example.org/a.tgz' } },
      1,
      'node_modules/a: an address',
    ],
    ['with a link', { 'node_modules/a': { link: true, resolved: '../a' } }, 1, 'node_modules/a: an address'],
    ['with nothing', {}, 1, 'no packages'],
  ])('%s', (_name, packages, status, said) => {
    const { stderr, ...rest } = checked(lock(packages));
    expect(rest).toEqual({ status });
    expect(stderr).toContain(said);
  });

  it('of another kind is not taken for one', () => {
    expect(checked(lock({ 'node_modules/a': GOOD }, 1)).status).toBe(1);
  });
});

describe('the bash script of completion', () => {
  it('holds what is changed in it: the build asks', () => {
    expect(() => checkCompletion()).not.toThrow();
    expect(readFileSync(join(ROOT, 'tsdown.config.ts'), 'utf8')).toContain('\ncheckCompletion();\n');
  });

  it.each(['readonly ShellCompDirective', 'eval "$requestComp"', '\ncomplete -F ', '-- "$cur") )\n}'])(
    'without %j is refused',
    (part) => {
      const parts = [
        'readonly ShellCompDirective',
        'eval "$requestComp"',
        '\ncomplete -F ',
        '-- "$cur") )\n}',
      ];
      expect(() => forBash(parts.join('\n'))).not.toThrow();
      expect(() => forBash(parts.filter((one) => one !== part).join('\n'))).toThrow('holds no');
    },
  );
});
