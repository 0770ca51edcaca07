/** The engine stands on the words of the field and on how amounts are written, on nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../src/engine/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

it.each(files)('%s imports only model, notation and engine, and reads no clock', (name) => {
  const text = readFileSync(new URL(name.replaceAll('\\', '/'), FOLDER), 'utf8');
  const imported = [...text.matchAll(/^(?:import|export|\}).*from '([^']+)'|\bimport\(([^)]*)\)/gm)].map(
    (match) => match[1] ?? match[2]!,
  );
  for (const from of imported) {
    expect(from).toMatch(/^(\.\/|\.\.\/[a-z]+\/|\.\.\/\.\.\/(model|notation)\/)[a-z-]+\.ts$/);
  }
  expect(text).not.toMatch(/\bnew Date\b|\bDate\.now\b|\bprocess\.|\bconsole\.|Math\.random/);
});
