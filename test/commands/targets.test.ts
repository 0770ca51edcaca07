/** The files of a run: none over what is read, none twice, none over what has come to be meanwhile; all together. */
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtomicFile, publishTogether } from '../../src/commands/atomic-file.ts';
import { identityOf } from '../../src/files/same-file.ts';
import { DECIDED, get, list, names, pathOf, put, run as runBatch, useFolder } from './batch/run.ts';
import { run } from './in-process.ts';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof files>()) }));

useFolder();
afterEach(() => vi.restoreAllMocks());

const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
const LIST = list(DECIDED);
const CONFIG = 'type: investment-project\n';

/** Names by which a file can be called besides its own. */
const SPELLINGS: readonly [name: string, make: (path: string) => string][] = [
  ['its name', (path) => path],
  ['a link', (path) => linked(path, pathOf('link.csv'))],
  ['a link to a link', (path) => linked(linked(path, pathOf('link.csv')), pathOf('link2.csv'))],
  ['a hard link', (path) => hardLinked(path, pathOf('hard.csv'))],
  ['a linked folder', (path) => `${linked(dirname(path), pathOf('folder'))}/a.csv`],
  ['a way back', () => `${folderAt(pathOf('d'))}/../a.csv`],
  ['doubled slashes', () => pathOf('.').replace(/\.?$/, '//a.csv')],
];

function linked(path: string, link: string): string {
  symlinkSync(path, link);
  return link;
}

function hardLinked(path: string, link: string): string {
  linkSync(path, link);
  return link;
}

function folderAt(path: string): string {
  mkdirSync(path);
  return path;
}

describe.each(['batch', 'validate'])('%s: what is read is never written over', (command) => {
  const output = command === 'batch' ? 'csv' : 'sarif';

  it.each(SPELLINGS)('under %s', async (_name, spelt) => {
    const path = put('a.csv', LIST);
    const target = spelt(path);
    for (const option of [
      ['--output', `${output}=${target}`],
      ['--account', target],
    ]) {
      const ran = await run([command, path, ...option, '--force']);
      expect([ran.exit, ran.stdout, get('a.csv')]).toEqual([2, '', LIST]);
      expect(ran.stderr).toContain('tệp cần đọc');
    }
  });

  it('nor is its configuration or its regulation', async () => {
    const path = put('a.csv', LIST);
    const config = put('c.yaml', CONFIG);
    const text = readFileSync('fixtures/scenarios/files/small-province.yaml', 'utf8');
    const regulation = put('r.yaml', text);
    const ran = await run([
      ...[command, path, '--force', '--config', config, '--regulation', regulation],
      ...['--output', `${output}=${config}`, '--account', regulation],
    ]);
    expect([ran.exit, get('c.yaml'), get('r.yaml')]).toEqual([2, CONFIG, text]);
    expect(ran.stderr.match(/tệp cần đọc/g)).toHaveLength(2);
  });
});

describe('a baseline', () => {
  it('is written over itself, by whatever name; nothing else is written over it', async () => {
    const path = put('a.csv', LIST);
    const known = pathOf('known.json');
    expect((await run(['validate', path, '--write-baseline', known])).exit).toBe(0);
    const before = get('known.json');
    const over = await run(['validate', path, '--baseline', known, '--output', `json=${known}`, '--force']);
    expect([over.exit, get('known.json')]).toEqual([2, before]);
    const other = linked(known, pathOf('other.json'));
    const renewed = await run(['validate', path, '--baseline', known, '--write-baseline', other]);
    expect([renewed.exit, lstatSync(other).isSymbolicLink()]).toEqual([0, true]);
  });
});

describe('two outputs that are one file', () => {
  it.each([
    ['by a link', () => linked(put('o', 'old'), pathOf('p'))],
    ['by a hard link', () => hardLinked(put('o', 'old'), pathOf('p'))],
    ['by a linked folder', () => `${linked(pathOf('.'), pathOf('q'))}/o`],
  ])('%s are refused', async (_name, make) => {
    const outputs = ['--output', `jsonl=${make()}`, '--output', `csv=${pathOf('o')}`];
    const before = names().includes('o') ? get('o') : undefined;
    const ran = await runBatch([put('a.csv', LIST), ...outputs, '--force']);
    expect([ran.exit, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('hai kết quả');
    expect(names().includes('o') ? get('o') : undefined).toBe(before);
  });

  it('are found where one name is written in two ways and neither file was there', async () => {
    // As on a disk that takes O.csv and o.csv for one name.
    const created = await Promise.all(
      ['o.csv', 'o.csv'].map((name) => AtomicFile.create(pathOf(name), { replaces: true })),
    );
    const made = created.flatMap((each) => ('file' in each ? [each.file] : []));
    for (const [index, file] of made.entries()) await file.write(`${index}`);
    const troubles = await publishTogether(made);
    expect([...troubles.values()]).toEqual([{ code: 'output-twice', found: pathOf('o.csv') }]);
    expect([get('o.csv'), names()]).toEqual(['0', ['o.csv']]);
  });
});

describe('a link to nothing', () => {
  it.each([[[]], [['--force']]])('is not turned into a file: %j', async (force) => {
    const link = linked(pathOf('gone.csv'), pathOf('o.csv'));
    const ran = await runBatch([put('a.csv', LIST), '--output', `csv=${link}`, ...force]);
    expect([ran.exit, ran.stdout, lstatSync(link).isSymbolicLink()]).toEqual([2, '', true]);
    expect(ran.stderr).toContain('liên kết đến một tệp không còn');
    expect(names()).toEqual(['a.csv', 'o.csv']);
  });
});

describe('a file that comes to be meanwhile', () => {
  const appearing = async (replaces: boolean) => {
    const created = await AtomicFile.create(pathOf('o.csv'), { replaces });
    if ('trouble' in created) throw new Error('not created');
    await created.file.write('ours');
    put('o.csv', 'theirs');
    return created.file;
  };

  it('stays', async () => {
    const file = await appearing(false);
    expect(await file.publish()).toEqual({ code: 'output-exists', found: pathOf('o.csv') });
    expect([get('o.csv'), names()]).toEqual(['theirs', ['o.csv']]);
  });

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP'])('stays where no file has a second name: %s', async (code) => {
    vi.spyOn(files, 'link').mockRejectedValue(failure(code));
    const file = await appearing(false);
    expect(await file.publish()).toEqual({ code: 'output-exists', found: pathOf('o.csv') });
    expect([get('o.csv'), names()]).toEqual(['theirs', ['o.csv']]);
  });

  it('is replaced where that is wished', async () => {
    const file = await appearing(true);
    expect(await file.publish()).toBeUndefined();
    expect([get('o.csv'), names()]).toEqual(['ours', ['o.csv']]);
  });

  it('keeps the other files of the run from nothing, and is said', async () => {
    vi.spyOn(files, 'link').mockImplementationOnce(async () => {
      throw failure('EEXIST');
    });
    const outputs = ['--output', `csv=${pathOf('o.csv')}`, '--output', `jsonl=${pathOf('o.jsonl')}`];
    const ran = await runBatch([put('a.csv', LIST), ...outputs]);
    expect([ran.exit, names()]).toEqual([2, ['a.csv', 'o.jsonl']]);
    expect(ran.stderr).toContain('“o.csv” đã có');
    expect(ran.stderr).toContain('Đã ghi o.jsonl.');
  });
});

describe('without second names', () => {
  it('files appear all the same', async () => {
    vi.spyOn(files, 'link').mockRejectedValue(failure('EPERM'));
    const ran = await runBatch([put('a.csv', LIST), '--output', `csv=${pathOf('o.csv')}`]);
    expect([ran.exit, names()]).toEqual([0, ['a.csv', 'o.csv']]);
    expect(get('o.csv')).toContain('Kết quả');
  });

  it('nothing stays in the place of one that does not', async () => {
    vi.spyOn(files, 'link').mockRejectedValue(failure('EPERM'));
    vi.spyOn(files, 'rename').mockRejectedValue(failure('EIO'));
    const ran = await runBatch([put('a.csv', LIST), '--output', `csv=${pathOf('o.csv')}`]);
    expect([ran.exit, names()]).toEqual([2, ['a.csv']]);
  });
});

describe('the files of a run', () => {
  it('are all complete before the first appears', async () => {
    const seen: string[][] = [];
    const whole = await vi.importActual<typeof files>('node:fs/promises');
    vi.spyOn(files, 'link').mockImplementation(async (from, to) => {
      seen.push(names().filter((name) => name.startsWith('o.') || name.endsWith('.tmp')));
      await whole.link(from, to);
    });
    const outputs = ['csv', 'jsonl', 'xlsx'].flatMap((format) => [
      '--output',
      `${format}=${pathOf(`o.${format}`)}`,
    ]);
    const further = ['--rejects', pathOf('o.rejects'), '--account', pathOf('o.account')];
    const ran = await runBatch([put('a.csv', LIST), ...outputs, ...further]);
    expect([ran.exit, seen.length]).toEqual([0, 5]);
    expect(seen[0]).toHaveLength(5);
    expect(seen[0]!.every((name) => name.endsWith('.tmp'))).toBe(true);
    expect(names()).toEqual(['a.csv', 'o.account', 'o.csv', 'o.jsonl', 'o.rejects', 'o.xlsx']);
  });

  it('of validate too', async () => {
    const seen: string[][] = [];
    const whole = await vi.importActual<typeof files>('node:fs/promises');
    vi.spyOn(files, 'link').mockImplementation(async (from, to) => {
      seen.push(names().filter((name) => name !== 'a.csv'));
      await whole.link(from, to);
    });
    const outputs = ['--output', `sarif=${pathOf('o.sarif')}`, '--output', `junit=${pathOf('o.xml')}`];
    const further = ['--account', pathOf('o.account'), '--write-baseline', pathOf('o.base')];
    await run(['validate', put('a.csv', LIST), ...outputs, ...further]);
    expect(seen).toHaveLength(4);
    expect(seen[0]).toHaveLength(4);
    expect(seen[0]!.every((name) => name.endsWith('.tmp'))).toBe(true);
    expect(names()).toEqual(['a.csv', 'o.account', 'o.base', 'o.sarif', 'o.xml']);
  });

  it('keep the rights of those they replace, whatever the mask', async () => {
    const path = put('o.csv', 'old');
    await files.chmod(path, 0o666);
    const mask = process.umask(0o077);
    try {
      await runBatch([put('a.csv', LIST), '--output', `csv=${path}`, '--force']);
    } finally {
      process.umask(mask);
    }
    expect([lstatSync(path).mode & 0o777, get('o.csv').includes('Kết quả')]).toEqual([0o666, true]);
  });
});

describe('what a killed run left', () => {
  /** A name of ours, whose process has ended. */
  const leave = (): string => {
    const name = '.o.xlsx.1-00000000-0123456789ab.tmp';
    put(name, 'half');
    return name;
  };
  const old = async (name: string) => files.utimes(pathOf(name), 0, 0);

  it.each([
    ['batch', () => ['batch', put('a.csv', LIST), '--output', `csv=${pathOf('o.csv')}`]],
    ['validate', () => ['validate', put('a.csv', LIST), '--output', `sarif=${pathOf('o.sarif')}`]],
    ['template', () => ['template', 'investment-project', '--output', pathOf('t.xlsx')]],
    ['init', () => ['init', pathOf('.')]],
    ['check', () => ['check', '--type', 'bond-issuance', '--save', pathOf('s.json')]],
    ['procedure', () => ['procedure', 'ban-thuong-vu', '--meeting', '2024-06-12', '--ics', pathOf('p.ics')]],
  ])('is removed and named by the next: %s', async (_name, make) => {
    const name = leave();
    await old(name);
    const ran = await run([...make(), '--lang', 'en']);
    expect(readdirSync(pathOf('.'))).not.toContain(name);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain(`${name}, left by a run that was interrupted; o.xlsx`);
  });
});

describe('the identity of a file', () => {
  it('is that of the place where none is, and none where there is no place', async () => {
    mkdirSync(pathOf('d'));
    const place = await identityOf(pathOf('d/o'));
    expect(place).toBeDefined();
    expect(await identityOf(`${linked(pathOf('d'), pathOf('e'))}/o`)).toBe(place);
    expect(await identityOf(pathOf('no/o'))).toBeUndefined();
    writeFileSync(pathOf('d/o'), '');
    expect(await identityOf(pathOf('d/o'))).not.toBe(place);
    rmSync(pathOf('d/o'));
  });
});
