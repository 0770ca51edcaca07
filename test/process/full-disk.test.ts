/** Every command with an output that takes nothing more, or whose reader has gone. Never a bug; never half a result as a whole. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Io, OutputStream } from '../../src/commands/context.ts';
import { BIN, plainEnv } from '../program.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-full-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const at = (name: string): string => join(FOLDER, name);

const LIST = at('list.csv');
writeFileSync(
  LIST,
  'Mã;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án\nD1;Dự án đầu tư;Ngân sách tỉnh;50 tỷ đồng;B\n',
);
writeFileSync(
  at('cases.yaml'),
  '- id: bond\n  given: { type: bond-issuance }\n  expected: { outcome: decided, authority: tinh-uy }\n',
);
writeFileSync(at('text.txt'), 'Điều 1. Phạm vi\n1. Quy chế này áp dụng.\n');

/** A command line of each command, with the exit code that it has where all is well. */
const LINES: Readonly<Record<string, { readonly args: readonly string[]; readonly exit: number }>> = {
  check: { args: ['--type', 'bond-issuance'], exit: 0 },
  batch: { args: [LIST], exit: 0 },
  validate: { args: [LIST], exit: 0 },
  template: { args: ['investment-project'], exit: 0 },
  matters: { args: [], exit: 0 },
  matrix: { args: [], exit: 0 },
  explain: { args: ['2.4.2'], exit: 0 },
  procedure: { args: ['ban-thuong-vu'], exit: 0 },
  vote: { args: ['--body', 'ban-thuong-vu', '--members', '13', '--present', '9', '--for', '7'], exit: 0 },
  audit: {
    args: ['--regulation', 'fixtures/scenarios/files/small-province.yaml', '--format', 'json'],
    exit: 0,
  },
  test: { args: [at('cases.yaml')], exit: 0 },
  diff: {
    args: ['fixtures/scenarios/files/small-province.yaml', 'fixtures/scenarios/files/small-province.yaml'],
    exit: 0,
  },
  source: { args: [at('text.txt')], exit: 1 },
  regulations: { args: [], exit: 0 },
  init: { args: [at('new'), '--force'], exit: 0 },
  export: { args: ['sql', '--dialect', 'duckdb', '--skip'], exit: 0 },
  schema: { args: ['proposal'], exit: 0 },
  complete: { args: ['bash'], exit: 0 },
};

interface Failing extends OutputStream {
  text: string;
}

function stream(code?: string): Failing {
  return {
    text: '',
    write(text, done) {
      if (code === undefined) this.text += Buffer.from(text as string).toString();
      done(code === undefined ? undefined : Object.assign(new Error(code), { code }));
      return true;
    },
  };
}

async function ran(args: readonly string[], stdout: Failing, stderr: Failing): Promise<number> {
  const io: Io = {
    stdin: (async function* () {})(),
    stdout,
    stderr,
    env: {},
    now: () => new Date('2024-06-12T03:00:00Z'),
  };
  return main(['--lang', 'en', ...args], io);
}

it('every command is walked', async () => {
  const stdout = stream();
  await ran(['--help'], stdout, stream());
  const listed = [...stdout.text.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map(([, name]) => name);
  expect(Object.keys(LINES)).toEqual(listed);
});

describe.each([
  ...Object.entries(LINES).map(([name, { args, exit }]) => ({ line: [name, ...args], exit })),
  ...Object.keys(LINES).map((name) => ({ line: [name, '--help'], exit: 0 })),
  { line: ['--help'], exit: 0 },
  { line: ['--version'], exit: 0 },
  { line: ['complete', '--', 'ch'], exit: 0 },
])('$line', ({ line, exit }) => {
  it('to a disk that is full says so', async () => {
    const stderr = stream();
    expect(await ran(line, stream('ENOSPC'), stderr)).toBe(2);
    expect(stderr.text).toContain('✗ There is not enough room to write the results.');
    expect(stderr.text.match(/not enough room/g)).toHaveLength(1);
  });

  it('to a device with a fault says so', async () => {
    const stderr = stream();
    expect(await ran(line, stream('EIO'), stderr)).toBe(2);
    expect(stderr.text).toContain('The result cannot be written to standard output.');
  });

  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('to a reader that has gone ends as ever: %s', async (code) => {
    const stderr = stream();
    expect(await ran(line, stream(code), stderr)).toBe(exit);
    expect(stderr.text).not.toContain('✗');
  });
});

describe('complaints that cannot be written', () => {
  it.each([
    ['of a line that is wrong', ['chek']],
    ['beside a result', ['batch', LIST]],
  ])('%s are exit 2, and the result is there', async (_name, line) => {
    const stdout = stream();
    expect(await ran(line, stdout, stream('ENOSPC'))).toBe(2);
    expect(stdout.text.includes('D1')).toBe(line[0] === 'batch');
  });
});

describe('the program', () => {
  it.skipIf(!existsSync('/dev/full')).each([['--help'], ['--version'], ['regulations']])(
    '%s > /dev/full',
    (word) => {
      const script = `"${process.execPath}" "${BIN}" ${word} --lang en > /dev/full`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: plainEnv() });
      expect([status, stderr.split('\n')[0]]).toEqual([
        2,
        '✗ There is not enough room to write the results.',
      ]);
    },
  );

  it('takes no part of a result for the whole where a file may grow no further', () => {
    const line = `"${process.execPath}" "${BIN}" schema regulation --lang en`;
    const cut = at('cut.json');
    const script = `ulimit -f 1; ${line} > "${cut}"`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: plainEnv() });
    expect([status, stderr.split('\n')[0]]).toEqual([2, '✗ There is not enough room to write the results.']);
    expect(readFileSync(cut).length).toBeLessThan(2000);
  });

  it('writes to a file what it writes to a pipe', () => {
    const line = `"${process.execPath}" "${BIN}" schema regulation`;
    const piped = execFileSync('bash', ['-c', line], { env: plainEnv() });
    execFileSync('bash', ['-c', `${line} > "${at('whole.json')}"`], { env: plainEnv() });
    expect(piped.length).toBeGreaterThan(10_000);
    expect(readFileSync(at('whole.json')).equals(piped)).toBe(true);
  });
});
