/** `authority matrix`: what it writes goes where it is wanted, and only what was asked for. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from './in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-matrix-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(['text', 'json', 'markdown', 'html'])(
  'writes %s to a file as to standard output, never over another',
  async (format) => {
    const path = join(folder, 'matrix');
    const args = ['matrix', '--matter', 'bond-issuance', '--format', format];
    const shown = await run(args);
    expect(shown).toMatchObject({ exit: 0, stderr: '' });
    const written = await run([...args, '--output', path], '', { terminal: true });
    expect(written).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe(shown.stdout);
    expect((await run([...args, '--output', path])).exit).toBe(2);
    expect((await run([...args, '--output', path, '--force'])).exit).toBe(0);
  },
);

it('writes a workbook to a file, and none to a terminal', async () => {
  const path = join(folder, 'matrix.xlsx');
  expect(await run(['matrix', '--format', 'xlsx', '--output', path])).toEqual({
    exit: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(path).subarray(0, 2).toString('latin1')).toBe('PK');
  const shown = await run(['matrix', '--format', 'xlsx', '--lang', 'en'], '', { terminal: true });
  expect(shown).toMatchObject({ exit: 2, stdout: '' });
  expect(shown.stderr).toContain('--output');
});

it('holds the types that were named, each once, by name or code', async () => {
  const args = [
    '--matter',
    'bond-issuance',
    '--matter',
    'Phát hành trái phiếu địa phương',
    '--matter',
    'ngo-aid',
  ];
  const { stdout } = await run(['matrix', ...args, '--format', 'json']);
  expect(
    JSON.parse(stdout)
      .matters.map(({ type }: { type: string }) => type)
      .sort(),
  ).toEqual(['bond-issuance', 'ngo-aid']);
  const unknown = await run(['matrix', '--matter', 'quy hoach tinh', '--lang', 'en']);
  expect(unknown).toMatchObject({ exit: 2, stdout: '' });
  expect(unknown.stderr).toContain('quy hoach tinh');
});
