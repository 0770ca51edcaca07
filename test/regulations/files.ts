/** Regulation files for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED } from '../../src/loader/bundled.ts';
import { readRegulation } from '../../src/loader/load.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Regulation } from '../../src/model/regulation.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/regulations');

export const BUNDLED_IDS = BUNDLED.map(({ id }) => id);

/** The text of a regulation that comes with the program. */
export function bundledText(id: string): string {
  return readFileSync(join(import.meta.dirname, `../../src/regulations/${id}.yaml`), 'utf8');
}

export const LAI_CHAU = bundledText('lai-chau-xiv');

/** Names of the YAML files in a folder of the fixtures, without their ending. */
export function namesIn(folder: 'right' | 'wrong'): string[] {
  const files = readdirSync(join(FIXTURES, folder));
  return files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
}

export function fixture(path: string): string {
  return readFileSync(join(FIXTURES, path), 'utf8');
}

const known = new Map<string, Regulation>();

/** The regulation in a text that must be sound; read once. */
export function regulationIn(text: string): Regulation {
  const own = known.get(text);
  if (own !== undefined) return own;
  const read = readRegulation(text, 'test.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  known.set(text, read.regulation);
  return read.regulation;
}

/** What a text is refused for; nothing where it is sound. */
export function problemsIn(text: string): readonly Problem[] {
  const read = readRegulation(text, 'test.yaml');
  return read.ok ? [] : read.problems;
}
