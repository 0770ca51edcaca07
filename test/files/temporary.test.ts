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
    expect(stderr).toContain('ENOENT');
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
    expect(stderr).toContain('ENOSPC');
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
