/** Lists through the built program: signals, readers that go away, a full disk, a slow reader. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, plainEnv, runProgram } from '../program.ts';

const HEADER = 'Mã;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án';
const ROWS = 150_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-test-'));
  const row = (index: number): string =>
    `D${index};Dự án số ${index};Dự án đầu tư;Ngân sách tỉnh;${1 + (index % 900)},5 tỷ đồng;B`;
  const rows = Array.from({ length: ROWS }, (_, index) => row(index));
  writeFileSync(join(folder, 'big.csv'), `${[HEADER, ...rows].join('\r\n')}\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A shell command in the folder, in which `authority` is the program. */
async function shell(command: string): Promise<{ stdout: string; stderr: string }> {
  const script = `authority() { "${process.execPath}" "${BIN}" "$@"; }; ${command}`;
  const child = spawn('bash', ['-c', script], {
    cwd: folder,
    env: plainEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await once(child, 'close');
  return { stdout, stderr };
}

async function untilThere(found: () => boolean): Promise<void> {
  for (let tries = 0; !found() && tries < 500; tries++) await pause(20);
}

describe('a list of many rows', () => {
  it('may be read to its first line alone', async () => {
    const { stdout, stderr } = await shell(
      `authority batch big.csv --format csv --quiet | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`,
    );
    expect([stdout, stderr]).toEqual(['1\n0\n', '']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves no partial file on %s', async (signal, expected) => {
    const outputs = ['--output', 'jsonl=part.jsonl', '--output', 'xlsx=part.xlsx', '--rejects', 'part.csv'];
    const child = spawn(process.execPath, [BIN, 'batch', 'big.csv', ...outputs, '--quiet'], {
      cwd: folder,
      env: plainEnv(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const parts = (): string[] => readdirSync(folder).filter((name) => name.includes('part'));
    await untilThere(() => parts().length === 3);
    expect(parts().every((name) => name.endsWith('.tmp'))).toBe(true);
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect([code, stderr, parts()]).toEqual([expected, '', []]);
  });

  it('waits for a slow reader', async () => {
    const child = spawn(process.execPath, [BIN, 'batch', 'big.csv', '--format', 'csv', '--quiet'], {
      cwd: folder,
      env: plainEnv(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const closed = once(child, 'close');
    let lines = 0;
    // A piece is asked for when the one before it is counted; the program is far ahead by then, and has to wait.
    for await (const piece of child.stdout as AsyncIterable<Buffer>) {
      for (const byte of piece) if (byte === 0x0a) lines++;
      if (lines < ROWS / 2) expect(child.exitCode).toBe(null);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const [code] = await closed;
    expect([code, lines]).toEqual([0, ROWS + 1]);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', async () => {
    const { stdout, stderr } = await shell(
      'authority batch big.csv --format csv --quiet > /dev/full; echo $?',
    );
    expect(stdout).toBe('2\n');
    expect(stderr).toMatch(/^✗ Không đủ chỗ trống để ghi kết quả\.\n/);
  });

  it('leaves no partial file where a file may grow no further', async () => {
    const { stdout, stderr } = await shell(
      'ulimit -f 2000; authority batch big.csv --output csv=part.csv --quiet > /dev/null; echo $?; ls -A | grep part',
    );
    expect(stdout).toBe('2\n');
    expect(stderr).toContain('Không đủ chỗ trống để ghi “part.csv”');
  });
});

describe('without a list', () => {
  it.each([[['batch']], [['batch', '-']]])('%j says what to do', async (args) => {
    const { stdout, stderr, exit } = await runProgram({ args });
    expect([stdout, exit]).toEqual(['', 2]);
    expect(stderr).toContain('Cách sửa:');
  });
});
