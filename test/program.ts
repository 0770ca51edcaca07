/** The real program as a process: bin/authority.js on the built dist. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const BIN = join(ROOT, 'bin/authority.js');

/** The node that the program runs on: .ci/run has its scenarios run on newer ones too. */
const NODE = process.env.AUTHORITY_NODE ?? process.execPath;

export interface Run {
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Besides PATH and an empty HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; nothing where it is absent. */
  readonly stdin?: string | Uint8Array;
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}

/** Variables of a program that is started from nowhere in particular. */
export function plainEnv(env: Run['env'] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: join(ROOT, 'no-such-home'), ...env };
}

export function runProgram({ args, cwd = ROOT, env, stdin = '' }: Run): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [BIN, ...args], { cwd, env: plainEnv(env) });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A program that does not read its input closes it.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (exit) =>
      resolve({ stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), exit }),
    );
  });
}
