/** `authority init`: what it writes is a regulation that holds, and nothing that was there is lost. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from './in-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES = [
  '.github/workflows/regulation.yml',
  'cases/first.yaml',
  'list.csv',
  'regulation.schema.json',
  'regulation.yaml',
];
const written = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

describe.each(['vi', 'en'])('in %s', (lang) => {
  const command = (...args: readonly string[]) => run([...args, '--lang', lang]);

  it('takes no folder without a name', async () => {
    const { exit, stdout, stderr } = await command('init', '');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('authority init --help');
  });

  it.skipIf(process.platform !== 'linux')('ends where no folder can be made: under /proc', async () => {
    const { exit, stdout, stderr } = await command('init', '/proc/none/of/these');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('“/proc/none');
  });

  it('writes every file, and says so', async () => {
    const { exit, stdout, stderr } = await command('init', folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(written()).toEqual(FILES);
    for (const file of FILES) expect(stdout).toContain(file);
  });

  it('the regulation passes its audit, the cases hold and touch all of it', async () => {
    await command('init', folder);
    const regulation = join(folder, 'regulation.yaml');
    expect(await command('audit', '--regulation', regulation)).toMatchObject({ exit: 0, stderr: '' });
    const tested = await command(
      'test',
      join(folder, 'cases'),
      '--regulation',
      regulation,
      '--coverage',
      '--format',
      'json',
    );
    expect(tested.exit).toBe(0);
    expect(JSON.parse(tested.stdout)).toMatchObject({ coverage: { untouched: [] } });
  });

  it('the list is routed, with its Vietnamese intact', async () => {
    await command('init', folder);
    const list = join(folder, 'list.csv');
    const { exit, stdout } = await command(
      'batch',
      list,
      '--regulation',
      join(folder, 'regulation.yaml'),
      '--format',
      'jsonl',
      '--quiet',
    );
    expect(exit).toBe(0);
    const bodies = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).authority);
    expect(bodies).toEqual(['ban-thuong-vu', 'chu-tich-ubnd', 'thuong-truc']);
    expect(readFileSync(list).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('no comment is left out, and none is wider than is read with ease', async () => {
    await command('init', folder);
    for (const file of FILES.filter((name) => name.endsWith('ml'))) {
      expect(textOf(file)).not.toContain('#~');
      expect(
        textOf(file)
          .split('\n')
          .filter((line) => /^ *# /.test(line) && line.length > 100),
      ).toEqual([]);
      expect(textOf(file)).toBe(textOf(file).normalize('NFC'));
    }
    expect(parse(textOf('.github/workflows/regulation.yml'))).toMatchObject({ name: 'regulation' });
  });
});

describe('what is there stays', () => {
  it('one file in the way, and none is written', async () => {
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'cases/first.yaml'), 'mine');
    const { exit, stdout, stderr } = await run(['init', folder]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('first.yaml');
    expect(written()).toEqual(['cases/first.yaml']);
    expect(textOf('cases/first.yaml')).toBe('mine');
  });

  it('--force replaces it', async () => {
    writeFileSync(join(folder, 'regulation.yaml'), 'mine');
    expect(await run(['init', folder, '--force'])).toMatchObject({ exit: 0 });
    expect(textOf('regulation.yaml')).toContain('bodies:');
  });

  it('other files are left alone, and folders are made', async () => {
    const deeper = join(folder, 'a/b');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(await run(['init', deeper])).toMatchObject({ exit: 0 });
    expect(existsSync(join(deeper, 'regulation.yaml'))).toBe(true);
    expect(textOf('notes.txt')).toBe('mine');
  });

  it('a file in the place of the folder is said, and left', async () => {
    writeFileSync(join(folder, 'file'), 'mine');
    const { exit, stderr } = await run(['init', join(folder, 'file')]);
    expect(exit).toBe(2);
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/);
    expect(textOf('file')).toBe('mine');
  });
});
