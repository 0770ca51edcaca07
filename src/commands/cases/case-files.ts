/** Files of cases, and folders searched for them in a fixed order. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { caseFormatOf } from '../../intake/case-file.ts';
import type { UsageError } from '../../present/problem.ts';

export const STDIN = '-';

export interface CaseFile {
  readonly path: string;
  /** Found in a folder: a file that holds something else is passed over. */
  readonly found: boolean;
}

export type FoundFiles =
  | { readonly ok: true; readonly files: readonly CaseFile[] }
  | { readonly ok: false; readonly error: UsageError };

/** The files as named, those of a folder with all below it by their paths; hidden ones are passed over. */
export async function caseFiles(names: readonly string[]): Promise<FoundFiles> {
  const files: CaseFile[] = [];
  for (const name of names) {
    try {
      if (name !== STDIN && (await stat(name)).isDirectory()) {
        const within = await filesIn(name);
        files.push(...within.map((path) => ({ path: join(name, path), found: true })));
      } else files.push({ path: name, found: false });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      return { ok: false, error: { code: 'unreadable-file', found: name, reason } };
    }
  }
  return { ok: true, files };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && caseFormatOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .filter((path) => !path.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort();
}
