/** The golden cases, found by folder: fixtures/golden/<regulation>/<matter>/<theme>.json. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../fixtures/golden');

export interface GoldenFile {
  /** From the folder of the regulation on: `<regulation>/<matter>/<theme>.json`. */
  readonly name: string;
  /** Id of the regulation that its cases stand under. */
  readonly regulation: string;
  readonly text: string;
}

export function goldenFiles(): GoldenFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((name) => {
      const regulation = name.split('/', 1)[0]!;
      return { name, regulation, text: readFileSync(join(FOLDER, name), 'utf8') };
    });
}
