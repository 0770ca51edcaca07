import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/files/file-source.ts';
import { type HeldSource, holdStream } from '../../src/files/spool.ts';
import type { ByteSource } from '../../src/intake/bytes/source.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-files-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

async function textOf(source: ByteSource): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of source.open()) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

async function opened(path: string): Promise<HeldSource> {
  const held = await openFile(path);
  if ('problem' in held) throw new Error(held.problem.code);
  return held;
}

describe('files', () => {
  it('are read as often as they are asked for', async () => {
    const path = join(FOLDER, 'text.txt');
    const text = 'Điều 1. '.repeat(100_000);
    writeFileSync(path, text);
    const { source, close } = await opened(path);
    expect(source).toMatchObject({ name: path, size: Buffer.byteLength(text) });
    for await (const chunk of source.open()) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(await textOf(source)).toBe(text);
    expect(await textOf(source)).toBe(text);
    await close();
  });

  it.each([
    ['that are not there', 'no-such.txt', 'file-missing'],
    ['that are a folder', '.', 'file-is-directory'],
    ['below a file', 'below/text.txt', 'file-missing'],
  ])('%s are a problem', async (_, name, code) => {
    writeFileSync(join(FOLDER, 'below'), '');
    const path = join(FOLDER, name);
    expect(await openFile(path)).toEqual({ problem: { code, place: { file: path }, params: {} } });
  });

  it.skipIf(process.platform === 'win32')('that are pipes are read as often as files', async () => {
    const path = join(FOLDER, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
    const writer = createWriteStream(path);
    writer.end('STT;Tên\n');
    const { source, close } = await opened(path);
    expect(await textOf(source)).toBe('STT;Tên\n');
    expect(await textOf(source)).toBe('STT;Tên\n');
    await close();
  });
});

describe('streams that can be read once', () => {
  const held = async (stream: AsyncIterable<Uint8Array>) => holdStream(stream, '-');
  async function* stream(...texts: string[]) {
    for (const text of texts) yield new TextEncoder().encode(text);
  }

  it('are read as often as they are asked for, from where they were left', async () => {
    const { source, close } = await held(stream('a', '', 'bc', 'd'.repeat(300_000)));
    expect(source.name).toBe('-');
    for await (const chunk of source.open()) {
      expect(chunk.length).toBe(1);
      break;
    }
    const text = `abc${'d'.repeat(300_000)}`;
    expect(await textOf(source)).toBe(text);
    expect(await textOf(source)).toBe(text);
    await close();
  });

  it('are taken no further than they are asked for', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken++;
        yield new Uint8Array(10);
      }
    }
    const { source, close } = await held(endless());
    for await (const _ of source.open()) if (taken === 3) break;
    await close();
    expect(taken).toBe(3);
  });

  it('fail each time, where they failed', async () => {
    async function* failing() {
      yield new Uint8Array(3);
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    const { source, close } = await held(failing());
    await expect(textOf(source)).rejects.toThrow('gone');
    await expect(textOf(source)).rejects.toThrow('gone');
    await close();
  });

  it('leave nothing behind', async () => {
    const { source, close } = await held(stream('a'));
    await textOf(source);
    await close();
    await close();
    const left = readdirSync(tmpdir()).filter((name) => /^authority-[0-9a-f]{32}$/.test(name));
    expect(left).toEqual([]);
  });
});
