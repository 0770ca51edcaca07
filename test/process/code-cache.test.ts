/** The code cache beside the command line makes it quick, and nothing else: the program runs without it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainEnv, ROOT } from '../program.ts';

const ARGS = ['check', '--type', 'bond-issuance', '--date', '2024-06-12'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-cache-'));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function cachesIn(root: string): string[] {
  const cli = join(root, 'dist/cli');
  return readdirSync(cli).flatMap((file) => (file.endsWith('.cache') ? [join(cli, file)] : []));
}

function run(root: string, ...flags: string[]): { stdout: string; stderr: string; status: number | null } {
  const args = [...flags, join(root, 'bin/authority.js'), ...ARGS];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env: plainEnv() });
  return { stdout, stderr, status };
}

describe('the code cache', () => {
  const asBuilt = run(ROOT);

  it('is there for what start-up needs, under names that hold a hash', () => {
    const names = cachesIn(folder).map((path) => path.replace(/^.*[\\/]/, ''));
    expect(names.map((name) => name.replace(/-.*/, '')).sort()).toEqual(['decide', 'line']);
    for (const name of names) expect(name).toMatch(/^[a-z]+-[\w-]{8}\.cjs\.v[\d.]+-\w+\.cache$/);
  });

  it.each([
    ['is not there', () => undefined],
    ['is empty', () => Buffer.alloc(0)],
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is of another node', (bytes: Buffer) => Buffer.concat([Buffer.from('node'), bytes.subarray(4)])],
  ])('may be missed: one that %s', (_name, change: (bytes: Buffer) => Buffer | undefined) => {
    for (const path of cachesIn(folder)) {
      const changed = change(readFileSync(path));
      if (changed === undefined) rmSync(path);
      else writeFileSync(path, changed);
    }
    expect(run(folder)).toEqual(asBuilt);
  });

  it('may be missed: a node that runs with other flags', () => {
    expect(run(folder, '--no-lazy')).toEqual(asBuilt);
  });
});
