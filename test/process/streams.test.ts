/** The program among other processes: pipes, signals, readers that go away. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { BIN, plainEnv, ROOT, runProgram } from '../program.ts';

const DECIDED = ['check', '--type', 'bond-issuance', '--date', '2024-06-12'];
const LONG = 'Dự án '.repeat(40_000).trim();

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { cwd: ROOT, env: plainEnv() });
}

async function endOf(
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stderr };
}

/** A shell command in which `authority` is the program. */
async function shell(command: string): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn('bash', ['-c', `authority() { "${process.execPath}" "${BIN}" "$@"; }; ${command}`], {
    cwd: ROOT,
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
  const [code] = await once(child, 'close');
  return { stdout, stderr, code };
}

describe('pipes', () => {
  it.each(['json', 'markdown'])('take far more than one of their buffers whole: %s', async (format) => {
    const stdin = JSON.stringify({ type: 'bond-issuance', id: LONG, title: LONG, date: '2024-06-12' });
    const { stdout, stderr, exit } = await runProgram({ args: ['check', '-', '--format', format], stdin });
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(stdout.endsWith('\n')).toBe(true);
    if (format === 'json') expect(JSON.parse(stdout).id).toBe(LONG);
  });

  it('take many complaints whole', async () => {
    const keys = Array.from({ length: 2_000 }, (_, n) => `"khóa-${n}": ${n}`);
    const { stdout, stderr, exit } = await runProgram({
      args: ['check', '-'],
      stdin: `{${keys.join(',\n')}}`,
    });
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr.length).toBeGreaterThan(65_536);
    expect(stderr).toMatch(/khóa-1999[\s\S]*\n[^\n]*2001[^\n]*\n$/);
  });

  it('may be read to the first line alone', async () => {
    const ran = await shell(`authority explain 2.4.2 | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(ran).toEqual({ stdout: 'Điểm 4.2 khoản 4 Điều 2\n0\n', stderr: '', code: 0 });
  });

  it('may be closed by their reader', async () => {
    const child = start(['explain', 'investment-project', '--format', 'json']);
    child.stdout.destroy();
    child.stdin.end();
    expect(await endOf(child)).toEqual({ code: 0, stderr: '' });
  });

  it('of complaints may be closed too, and the exit code stays', async () => {
    const child = start(['chek']);
    child.stderr.destroy();
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
  });
});

describe('standard input', () => {
  it('that is closed is an empty one', async () => {
    const ran = await shell('authority check - --lang en <&-');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('The input is empty');
  });

  it('is not waited for when facts are given by flags', async () => {
    const child = start(DECIDED);
    child.stdout.resume();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    child.stdin.destroy();
  });

  // Pieces are of an even number of bytes, as a letter here is: in one of the two texts every piece splits a letter.
  it.each(['', ' '])('may come in pieces that split a letter, after %j', async (before) => {
    const title = 'đ'.repeat(200_000);
    const stdin = `${before}{"type": "Phát hành trái phiếu địa phương", "date": "2024-06-12", "title": "${title}"}`;
    const { stdout, stderr, exit } = await runProgram({ args: ['check', '-', '--format', 'json'], stdin });
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(JSON.parse(stdout).title).toBe(title);
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while input is waited for: %d, and nothing said', async (signal, expected) => {
    const child = start(['check', '-']);
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    // More than a pipe holds: it is gone once the program reads, and by then it listens for signals.
    await new Promise((resolve) => child.stdin.write(`{${' '.repeat(1_000_000)}`, resolve));
    child.kill(signal);
    expect(await endOf(child)).toEqual({ code: expected, stderr: '' });
    expect(stdout).toBe('');
  });
});
