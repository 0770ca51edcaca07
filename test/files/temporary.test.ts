/** What can be read once only, where no temporary file can be written: said of that folder, never of the list, and no bug. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { holdStream } from '../../src/files/spool.ts';
import { run } from '../commands/in-process.ts';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof files>()) }));
const actual = await vi.importActual<typeof files>('node:fs/promises');

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-tmp-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const LIST = 'Mã;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án\nD1;Dự án đầu tư;Ngân sách tỉnh;50 tỷ đồng;B\n';

describe.each([
  [['batch', '-']],
  [['validate', '-']],
  [['source', '-']],
  [['explain', '2.4.2', '--source', '-']],
])('%j', (args) => {
  it('without a folder of temporary files', async () => {
    vi.stubEnv('TMPDIR', join(FOLDER, 'none'));
    const { exit, stderr } = await run([...args, '--lang', 'en'], LIST);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${join(FOLDER, 'none')}: No temporary file`);
    expect(stderr.replace(/\s+/g, ' ')).toContain('(it was not found)');
    expect(stderr).toContain('TMPDIR');
  });

  it('with a folder that is full', async () => {
    vi.stubEnv('TMPDIR', FOLDER);
    vi.spyOn(files, 'open').mockImplementation(async (...given) => {
      const handle = await actual.open(...given);
      handle.write = (() =>
        Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))) as typeof handle.write;
      return handle;
    });
    const { exit, stderr } = await run([...args, '--lang', 'en'], LIST);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${FOLDER}: No temporary file`);
    expect(stderr.replace(/\s+/g, ' ')).toContain('(there is no room left)');
  });
});

describe('more findings than are held', () => {
  const rows = Array.from(
    { length: 100 },
    (_, n) => `D${n};${'Trụ sở '.repeat(8_000)};Dự án đầu tư;Ngân sách tỉnh;5 tỷ đồng;B`,
  );
  const list = join(FOLDER, 'many.csv');
  const report = join(FOLDER, 'report.json');

  it.each(['text', 'junit'])('are not told in part: %s', async (format) => {
    writeFileSync(list, `Mã;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án\n${rows.join('\n')}\n`);
    vi.stubEnv('TMPDIR', join(FOLDER, 'none'));
    const line = ['validate', list, list, '--format', format, '--output', `json=${report}`, '--lang', 'en'];
    const { exit, stdout, stderr } = await run(line);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr.match(/No temporary file/g)).toHaveLength(1);
    expect(readdirSync(FOLDER)).toEqual(['many.csv']);
    rmSync(list);
  });
});

describe('a folder of temporary files', () => {
  it('is rid of what a killed run left', async () => {
    vi.stubEnv('TMPDIR', FOLDER);
    const { temporaryName } = await import('../../src/files/leftovers.ts');
    const left = (await temporaryName('authority')).replace(`.${process.pid}-`, '.999999999-');
    writeFileSync(join(FOLDER, left), 'half');
    const held = await holdStream((async function* () {})());
    await held.close();
    expect(readdirSync(FOLDER)).toEqual([]);
  });
});
