import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtomicFile } from '../../../src/commands/atomic-file.ts';
import { StreamSink } from '../../../src/commands/stream-sink.ts';
import { DECIDED, get, list, names, pathOf, put, run, Sink, useFolder } from './run.ts';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof files>()) }));
const actual = await vi.importActual<typeof files>('node:fs/promises');

useFolder();
afterEach(() => vi.restoreAllMocks());

const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
const MANY = list(...Array.from({ length: 20_000 }, () => DECIDED));

describe('an output file', () => {
  it('that exists is refused, and stays as it was', async () => {
    const path = put('o.csv', 'mine');
    const ran = await run([put('a.csv', list(DECIDED)), '--output', `csv=${path}`]);
    expect([ran.exit, ran.stdout, get('o.csv')]).toEqual([2, '', 'mine']);
    expect(ran.stderr).toContain('--force');
  });

  it('is replaced with --force, the list itself never', async () => {
    const path = put('a.csv', list(DECIDED));
    const other = put('o.csv', 'old');
    chmodSync(other, 0o640);
    const ran = await run([path, '--output', `csv=${other}`, '--force', '--quiet']);
    expect(ran.exit).toBe(0);
    expect(get('o.csv')).toContain('Kết quả');
    expect([names(), statSync(other).mode & 0o777]).toEqual([['a.csv', 'o.csv'], 0o640]);
    symlinkSync(path, pathOf('link.csv'));
    for (const target of [path, pathOf('link.csv')]) {
      const refused = await run([path, '--output', `csv=${target}`, '--force', '--quiet']);
      expect([refused.exit, get('a.csv')]).toEqual([2, list(DECIDED)]);
    }
  });

  it('behind a link is the file that the link names', async () => {
    put('o.csv', 'old');
    symlinkSync(pathOf('o.csv'), pathOf('link.csv'));
    const ran = await run([put('a.csv', list(DECIDED)), '--output', `csv=${pathOf('link.csv')}`, '--force']);
    expect([ran.exit, lstatSync(pathOf('link.csv')).isSymbolicLink()]).toEqual([0, true]);
    expect(get('o.csv')).toContain('Kết quả');
  });

  it.each([
    ['a folder', () => mkdirSync(pathOf('d')), 'd', 'không phải là tệp thông thường'],
    ['a device', () => {}, '../../dev/null', 'không phải là tệp thông thường'],
    ['in no folder', () => {}, 'no/o.csv', 'Chưa có thư mục để ghi “'],
  ])('that is %s is refused', async (_, make, name, said) => {
    make();
    const path = name.startsWith('..') ? '/dev/null' : pathOf(name);
    const ran = await run([put('a.csv', list(DECIDED)), '--output', `csv=${path}`, '--force']);
    expect([ran.exit, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(said);
  });

  it('given twice is refused', async () => {
    const outputs = ['--output', `csv=${pathOf('o')}`, '--rejects', `${pathOf('.')}/o`];
    const ran = await run([put('a.csv', list(DECIDED)), ...outputs]);
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('hai kết quả');
  });

  it('of which one cannot be begun leaves none of the others', async () => {
    const outputs = ['--output', `csv=${pathOf('o.csv')}`, '--output', `json=${pathOf('no/o.json')}`];
    const ran = await run([put('a.csv', list(DECIDED)), ...outputs]);
    expect([ran.exit, names()]).toEqual([2, ['a.csv']]);
  });
});

describe('a disk that is full', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])(
    'leaves no partial file, and the other outputs go on: %s',
    async (code) => {
      vi.spyOn(files, 'open').mockImplementation(async (...args) => {
        const handle = await actual.open(...args);
        if (!String(args[0]).includes('o.csv')) return handle;
        let writes = 0;
        const write = handle.write.bind(handle) as (...all: unknown[]) => unknown;
        handle.write = ((...all: unknown[]) => {
          if (++writes > 2) throw failure(code);
          return write(...all);
        }) as typeof handle.write;
        return handle;
      });
      const outputs = ['--output', `csv=${pathOf('o.csv')}`, '--output', `jsonl=${pathOf('o.jsonl')}`];
      const ran = await run([put('a.csv', MANY), ...outputs, '--format', 'csv']);
      expect([ran.exit, names()]).toEqual([2, ['a.csv', 'o.jsonl']]);
      expect(ran.stderr).toContain('Không đủ chỗ trống để ghi “o.csv”');
      expect(ran.stderr).toContain('Đã ghi o.jsonl.');
      expect(ran.stdout.split('\r\n')).toHaveLength(20_002);
    },
  );

  it('is found at the last moment too', async () => {
    vi.spyOn(files, 'open').mockImplementation(async (...args) => {
      const handle = await actual.open(...args);
      if (String(args[0]).includes('o.xlsx')) handle.sync = () => Promise.reject(failure('ENOSPC'));
      return handle;
    });
    const ran = await run([put('a.csv', list(DECIDED)), '--output', `xlsx=${pathOf('o.xlsx')}`]);
    expect([ran.exit, names()]).toEqual([2, ['a.csv']]);
  });
});

describe('a file held open by Excel', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('is an error that says so: %s', async (code) => {
    vi.spyOn(files, 'rename').mockRejectedValue(failure(code));
    put('o.csv', 'mine');
    const ran = await run([put('a.csv', list(DECIDED)), '--output', `csv=${pathOf('o.csv')}`, '--force']);
    expect([ran.exit, names(), get('o.csv')]).toEqual([2, ['a.csv', 'o.csv'], 'mine']);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain('đang mở trong Excel');
  });

  it('for a moment only is waited for', async () => {
    vi.spyOn(files, 'rename').mockRejectedValueOnce(failure('EBUSY'));
    put('o.csv', 'old');
    const ran = await run([put('a.csv', list(DECIDED)), '--output', `csv=${pathOf('o.csv')}`, '--force']);
    expect([ran.exit, names()]).toEqual([0, ['a.csv', 'o.csv']]);
    expect(get('o.csv')).toContain('Kết quả');
  });
});

describe('an interruption', () => {
  it('leaves no file and says nothing more', async () => {
    const controller = new AbortController();
    const stdout = new Sink();
    stdout.onWrite = () => {
      controller.abort();
      expect(names()).toEqual(['a.csv']);
      return undefined;
    };
    const path = put('a.csv', MANY);
    const outputs = ['--output', `csv=${pathOf('o.csv')}`, '--output', `xlsx=${pathOf('o.xlsx')}`];
    const ran = await run([path, ...outputs, '--quiet'], { stdout, signal: controller.signal });
    expect([ran.exit, ran.stderr, names()]).toEqual([130, '', ['a.csv']]);
  });

  it('after the rename changes nothing', async () => {
    const controller = new AbortController();
    const created = await AtomicFile.create(pathOf('o.txt'), {
      replaces: false,
      signal: controller.signal,
    });
    if ('trouble' in created) throw new Error('not created');
    expect(await created.file.write('whole')).toBeUndefined();
    expect(await created.file.publish()).toBeUndefined();
    controller.abort();
    await created.file.abandon();
    expect(get('o.txt')).toBe('whole');
  });
});

describe('a reader', () => {
  it('that goes ends the run, quietly', async () => {
    const stdout = new Sink();
    let writes = 0;
    stdout.onWrite = () => (++writes > 1 ? failure('EPIPE') : undefined);
    const ran = await run([put('a.csv', MANY), '--format', 'csv'], { stdout });
    expect(ran.exit).toBe(0);
    expect(ran.stderr).not.toContain('hồ sơ\n');
    expect(writes).toBe(2);
  });

  it('that goes does not end the files', async () => {
    const stdout = new Sink();
    stdout.onWrite = () => failure('EPIPE');
    const ran = await run([put('a.csv', MANY), '--output', `csv=${pathOf('o.csv')}`], { stdout });
    expect(ran.exit).toBe(0);
    expect(get('o.csv').split('\r\n')).toHaveLength(20_002);
    expect(ran.stderr).toContain('20.000 hồ sơ');
  });

  it('that is slow is waited for', async () => {
    const waiting: (() => void)[] = [];
    let written = 0;
    const sink = new StreamSink({
      write(_, done) {
        written++;
        waiting.push(() => done());
        return written < 3;
      },
    });
    const bytes = Buffer.from('x');
    await sink.write(bytes);
    await sink.write(bytes);
    let third = false;
    const last = sink.write(bytes).then(() => {
      third = true;
    });
    // Whatever could go on without the stream has gone on by then.
    await new Promise((resolve) => setImmediate(resolve));
    expect(third).toBe(false);
    for (const done of waiting) done();
    await last;
    expect(third).toBe(true);
  });
});

describe('a workbook', () => {
  it('past its bound is given up with an error, and the rest goes on', async () => {
    const workbook = await import('../../../src/present/list/workbook.ts');
    vi.spyOn(workbook.ResultWorkbook.prototype, 'full', 'get').mockReturnValue(true);
    const outputs = ['--output', `xlsx=${pathOf('o.xlsx')}`, '--output', `csv=${pathOf('o.csv')}`];
    const ran = await run([put('a.csv', list(DECIDED)), ...outputs]);
    expect([ran.exit, names()]).toEqual([2, ['a.csv', 'o.csv']]);
    expect(ran.stderr).toContain('--output csv=');
  });
});
