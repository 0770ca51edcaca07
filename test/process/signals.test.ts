/** A signal while a large input is taken apart: the program is at an end soon, whatever it is at. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHAPES } from '../growth/shapes.ts';
import { BIN, plainEnv } from '../program.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bound is half a second (`test/growth/main.ts` holds it); here there may be others on the machine. */
const SOON_MS = 3000;

// Each takes many seconds, most of them without a turn for anything else.
it.each([
  ['csv', 'doubled quotes', 4, 'SIGINT', 130],
  ['xlsx', 'rows', 32, 'SIGTERM', 143],
  ['json', 'a list', 16, 'SIGINT', 130],
  ['yaml', 'cases', 1, 'SIGTERM', 143],
  ['case files', 'cases', 16, 'SIGINT', 130],
  ['regulation', 'bodies', 1, 'SIGTERM', 143],
  ['published text', 'clauses', 8, 'SIGINT', 130],
] as const)('%s, %s: %s MB end on %s', async (reading, name, megabytes, signal, code) => {
  const shape = SHAPES.find((one) => one.reading === reading && one.name === name)!;
  const path = join(folder, shape.file);
  writeFileSync(path, shape.make(megabytes * 1_048_576));
  const child = spawn(process.execPath, [BIN, ...shape.args(path)], { env: plainEnv(), stdio: 'ignore' });
  const closed = once(child, 'close');
  await pause(900);
  expect(child.exitCode).toBe(null);
  const began = performance.now();
  child.kill(signal);
  const [exit, by] = await closed;
  // As a shell tells it, both are the same.
  expect(exit === null ? by : exit).toBe(exit === null ? signal : code);
  expect(performance.now() - began).toBeLessThan(SOON_MS);
});
