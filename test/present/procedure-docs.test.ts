/** docs/reference/procedure.md names every key that the two commands write. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../commands/in-process.ts';
import { headOf } from '../scenario/scenario.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCS = readFileSync(join(ROOT, 'docs/reference/procedure.md'), 'utf8');

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysOf(each)]);
}

it('every key stands in the docs', async () => {
  const scenarios = ['procedure', 'vote'].flatMap((folder) => {
    const path = join(ROOT, 'fixtures/scenarios', folder);
    return readdirSync(path).map((file) => headOf(readFileSync(join(path, file), 'utf8')).run);
  });
  const keys = new Set<string>();
  for (const { args, stdin } of scenarios) {
    // Scenarios are run from their own folder.
    const fromHere = args.map((arg) =>
      arg.replace(/^\.\.\//, 'fixtures/').replace(/^files\//, 'fixtures/scenarios/files/'),
    );
    const ran = await run([...fromHere, '--format', 'json'], typeof stdin === 'string' ? stdin : '');
    if (ran.stdout !== '') for (const key of keysOf(JSON.parse(ran.stdout))) keys.add(key);
  }
  expect(keys.size).toBeGreaterThan(70);
  expect([...keys].filter((key) => !DOCS.includes(`\`${key}\``) && !DOCS.includes(`\`${key}[]\``))).toEqual(
    [],
  );
});
