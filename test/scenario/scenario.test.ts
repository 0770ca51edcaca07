/**
 * Whole runs of the real command line, one a file, found by folder. A new behaviour is a new file with the head
 * alone; `npx vitest run test/scenario -u` writes what the program says under it, to be read before it is kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ran, ROOT, runProgram } from '../program.ts';
import { headOf, writeScenario } from './scenario.ts';

const FOLDER = join(ROOT, 'fixtures/scenarios');
/** What runs read stands in folders named `files` or `lists`. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !/(^|[\\/])(files|lists)[\\/]/.test(file))
  .sort();

/** Nothing of the machine or of node's insides belongs in what people read. */
function expectNoInsides({ stdout, stderr }: Ran): void {
  expect(stdout + stderr).not.toMatch(/:\d+:\d+\)?\n +at |node:internal|node_modules/);
  expect(stdout + stderr).not.toContain(ROOT);
}

describe('scenarios', () => {
  it('are enough', () => expect(files.length).toBeGreaterThanOrEqual(60));

  it.concurrent.for(files)('%s', async (file, { expect }) => {
    const path = join(FOLDER, file);
    const { head, run } = headOf(readFileSync(path, 'utf8'));
    const { stdinFile, ...rest } = run;
    const stdin = stdinFile === undefined ? {} : { stdin: readFileSync(join(FOLDER, stdinFile)) };
    const ran = await runProgram({ ...rest, ...stdin, cwd: FOLDER });
    expectNoInsides(ran);
    await expect(writeScenario(head, ran)).toMatchFileSnapshot(path);
  });
});
