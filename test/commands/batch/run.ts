/** Runs the command line in-process, in a folder of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../../src/cli.ts';
import type { Io, OutputStream } from '../../../src/commands/context.ts';

const HEADER = 'Mã;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Nhóm dự án;Ghi chú';
export const DECIDED = 'D1;Trụ sở;Dự án đầu tư;Ngân sách tỉnh;50 tỷ đồng;B;=1+1';
export const UNDETERMINED = 'D2;Đường;Dự án đầu tư;Ngân sách tỉnh;60 tỷ đồng;;';
export const REJECTED = 'D3;Cầu;Dự án đầu tư;Ngân sách tỉnh;50 triệu USD;C;x';

export function list(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

export class Sink implements OutputStream {
  text = '';
  isTTY?: boolean;
  columns = 80;
  /** Called before each write; gives the error that the write fails with. */
  onWrite: (() => NodeJS.ErrnoException | undefined) | undefined;

  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean {
    const error = this.onWrite?.();
    if (error === undefined) this.text += Buffer.from(text as string).toString();
    queueMicrotask(() => done(error));
    return false;
  }
}

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Around {
  readonly stdin?: string | Uint8Array;
  readonly stdout?: Sink;
  readonly stderr?: Sink;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

let folder = '';

/** A folder for each test of a file. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'authority-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

export function pathOf(name: string): string {
  return join(folder, name);
}

export function put(name: string, content: string | Uint8Array): string {
  writeFileSync(pathOf(name), content);
  return pathOf(name);
}

export function get(name: string): string {
  return readFileSync(pathOf(name), 'utf8');
}

export function names(): string[] {
  return readdirSync(folder).sort();
}

/** `authority batch` with a fixed date; paths in what it says are shortened. */
export async function run(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { stdin = '', stdout = new Sink(), stderr = new Sink(), signal } = around;
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin as string);
    })(),
    stdout,
    stderr,
    env: {},
    now: around.now ?? (() => new Date('2024-06-12T03:00:00Z')),
    ...(signal && { signal }),
  };
  const exit = await main(['batch', ...args], io);
  const short = (text: string): string => text.replaceAll(`${folder}/`, '');
  return { exit, stdout: short(stdout.text), stderr: short(stderr.text) };
}
