/**
 * The configuration of a run: `authority.yaml`, looked for or named. What it says stands where the command line says
 * nothing; it brings no path of an output and no regulation file from elsewhere.
 */
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { WrittenConfiguration } from '../../loader/configuration.ts';
import type { Problem } from '../../model/problem.ts';
import type { UsageError } from '../../present/problem.ts';
import { decodeText, readBytes } from '../read-input.ts';

export const CONFIGURATION_FILE = 'authority.yaml';

export interface Configuration extends WrittenConfiguration {
  /** As it is named to people. */
  readonly file: string;
  /** SHA-256 of its bytes, as hexadecimal digits. */
  readonly digest: string;
}

export type FoundConfiguration =
  | { readonly configuration?: Configuration }
  | { readonly error: UsageError }
  | { readonly problems: readonly Problem[] };

/** More than any office has to say. */
const MOST_BYTES = 262_144;

/** Reads a configuration by its path. @param shown how it is named to people */
export async function readConfigurationFile(path: string, shown = path): Promise<FoundConfiguration> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { error: { code: 'unreadable-file', found: shown, reason: code } };
  }
  const text = bytes.length > MOST_BYTES ? undefined : decodeText(bytes);
  if (text === undefined) {
    const reason = bytes.length > MOST_BYTES ? `> ${MOST_BYTES} byte` : 'UTF-8?';
    return { error: { code: 'unreadable-file', found: shown, reason } };
  }
  // zod and yaml are loaded by those alone who have a configuration.
  const { readConfiguration } = await import('../../loader/configuration.ts');
  const read = readConfiguration(text, shown);
  if (!read.ok) return read;
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { configuration: { ...read.written, file: shown, digest } };
}

/**
 * Looks for a configuration in the working folder and those above it, as far as the root of the repository or the home
 * folder; in the working folder alone where neither holds it. A file that somebody else owns is passed over, so that
 * nobody leaves one for others in a shared folder.
 */
export async function findConfiguration(from = '.', home = homedir()): Promise<FoundConfiguration> {
  for (const folder of await foldersFrom(resolve(from), resolve(home))) {
    const path = join(folder, CONFIGURATION_FILE);
    const about = await lstat(path).catch(() => undefined);
    if (about === undefined || !about.isFile() || !isOwn(about)) continue;
    const shown = relative(resolve(from), path);
    return readConfigurationFile(path, shown.split(sep).join('/'));
  }
  return {};
}

async function foldersFrom(from: string, home: string): Promise<readonly string[]> {
  const folders: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    folders.push(folder);
    const isRoot = (await lstat(join(folder, '.git')).catch(() => undefined)) !== undefined;
    if (isRoot || folder === home) return folders;
    if (dirname(folder) === folder) return [from];
  }
}

/** Windows has no owners of this kind (the user is −1): there every file is taken for one's own. */
function isOwn({ uid }: Stats): boolean {
  const own = userInfo().uid;
  return own < 0 || uid === own;
}
