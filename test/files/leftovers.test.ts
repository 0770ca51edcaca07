/** Names of unfinished files, and what is removed of them: of a run that has ended, and of no other. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers, temporaryName } from '../../src/files/leftovers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOW = Date.parse('2024-06-12T03:00:00Z');
const HOUR = 3_600_000;
/** The number of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['-e', '']).pid;

async function leave(pid: number, machine?: string): Promise<string> {
  const own = await temporaryName('o.csv');
  const name = own
    .replace(`.${process.pid}-`, `.${pid}-`)
    .replace(/-[0-9a-f]{8}-/, (there) => (machine === undefined ? there : `-${machine}-`));
  writeFileSync(join(folder, name), 'half');
  return name;
}

describe('an unfinished file', () => {
  it('bears the name of what it becomes, and another each time', async () => {
    const [one, other] = [await temporaryName('o.csv'), await temporaryName('o.csv')];
    expect(one).toMatch(/^\.o\.csv\.\d+-[0-9a-f]{8}-[0-9a-f]{12}\.tmp$/);
    expect(one).not.toBe(other);
  });

  it('has a name that every file system takes, however long that of the whole one is', async () => {
    const name = `${'ự'.repeat(84)}.csv`;
    const temporary = await temporaryName(name);
    expect(Buffer.byteLength(name)).toBe(256);
    expect(Buffer.byteLength(temporary)).toBeLessThanOrEqual(255);
    expect(temporary).toMatch(/^\.ự+\.\d+-/);
  });

  it('of a run that has ended is removed and named', async () => {
    const name = await leave(ENDED);
    expect(await removeLeftovers(folder)).toEqual([{ path: join(folder, name), name: 'o.csv' }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a run that is under way stays', async () => {
    const name = await leave(process.pid);
    expect([await removeLeftovers(folder, NOW), readdirSync(folder)]).toEqual([[], [name]]);
  });

  it.skipIf(process.platform !== 'linux')('older than the process of its number is removed', async () => {
    const name = await leave(process.pid);
    const before = (Date.now() - process.uptime() * 1000 - HOUR) / 1000;
    utimesSync(join(folder, name), before, before);
    expect(await removeLeftovers(folder)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [23, 0],
    [25, 1],
  ])('of another machine, %d hours old: %d removed', async (hours, removed) => {
    const name = await leave(ENDED, '00000000');
    const before = (NOW - hours * HOUR) / 1000;
    utimesSync(join(folder, name), before, before);
    expect(await removeLeftovers(folder)).toEqual([]);
    expect(await removeLeftovers(folder, NOW)).toHaveLength(removed);
  });

  it('is no file of another name, no folder, and nothing where there is no folder', async () => {
    for (const name of ['.o.csv.tmp', `.o.csv.${ENDED}.tmp`, 'o.csv', `.o.csv.0-00000000-000000000000.tmp`]) {
      writeFileSync(join(folder, name), 'mine');
    }
    expect(await removeLeftovers(folder, NOW + 100 * HOUR)).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(4);
    expect(await removeLeftovers(join(folder, 'no'))).toEqual([]);
  });
});
