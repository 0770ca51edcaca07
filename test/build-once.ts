/** Builds dist before the tests that run the built program, where it is older than what it is built from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['src', '.config', 'package.json', 'tsdown.config.ts'];
const BUILT = ['dist/cli/cli.cjs', 'dist/index.js', 'dist/index.d.ts', 'dist/regulation.schema.json'];

export default async function buildOnce(): Promise<void> {
  const built = Math.min(...BUILT.map((file) => timeOf(join(ROOT, file))));
  const written = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
  if (built < written) await build({ cwd: ROOT, logLevel: 'error' });
}

/** 0 for a file that is not there. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path);
  return Math.max(...readdirSync(path).map((entry) => newestIn(join(path, entry))));
}
