/** The lists that a command line means: files, folders and patterns, each list once and in a fixed order. */
import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { UsageError } from '../../present/problem.ts';
import { STDIN } from './list-inputs.ts';

const LIST_ENDING = /\.(?:csv|tsv|tab|xlsx|xlsm|xls|ods|json|jsonl|ndjson)$/i;
/** Workbooks and tables of other programs: a list may be in one, so none is passed over in silence. */
const TABLE_ENDING =
  /\.(?:xlsb|xlt|xltx|xltm|xlw|xlam|fods|ots|sxc|numbers|et|ett|gnumeric|dif|slk|dbf|wk[1-4s]|123|psv|parquet)$/i;

export interface FoundLists {
  /** Paths with forward slashes, relative to where the program runs as long as they lie below it. */
  readonly files: readonly string[];
  /** Workbooks and tables of a folder that cannot be read, apart from those that are to be ignored. */
  readonly unread: readonly string[];
  readonly wrong: readonly UsageError[];
}

/**
 * A name that is there is taken as it is, a folder with all lists below it, anything else as a pattern where it looks
 * like one. A name that is none of these stays: opening it says what is wrong. A folder or a pattern without any
 * list is wrong usage, for nothing would be validated.
 *
 * @param except files that are no lists: what the run itself reads and writes
 * @param ignore patterns of what is no list in a folder or under a pattern, by its path or by its name alone
 */
export async function findLists(
  names: readonly string[],
  except: readonly string[],
  ignore: readonly string[] = [],
): Promise<FoundLists> {
  const passedOver = new Set(except.map((path) => resolve(path)));
  const isIgnored = ignoring(ignore);
  const unread = new Set<string>();
  const files = new Map<string, string>();
  const wrong: UsageError[] = [];
  for (const name of names) {
    const found = await listsOf(name);
    if ('error' in found) {
      wrong.push(found.error);
      continue;
    }
    const lists = found.named
      ? found.paths
      : found.paths.filter((path) => !passedOver.has(resolve(path)) && !isIgnored(path));
    for (const path of found.named ? [] : found.tables) if (!isIgnored(path)) unread.add(shortPath(path));
    if (lists.length === 0) wrong.push({ code: 'no-lists-found', found: name });
    for (const path of lists) {
      const key = path === STDIN ? STDIN : resolve(path);
      if (!files.has(key)) files.set(key, path === STDIN ? STDIN : shortPath(path));
    }
  }
  return { files: [...files.values()], unread: [...unread], wrong };
}

/** A pattern without a slash is one of names, as in a .gitignore. */
function ignoring(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const written = withSlashes(pattern).replace(/^(?:\.\/)+/, '');
    return { matches: picomatch(written, { dot: true }), byName: !written.includes('/') };
  });
  return (path) => {
    const short = shortPath(path);
    return tests.some(({ matches, byName }) => matches(short) || (byName && matches(basename(path))));
  };
}

type Found =
  | { readonly paths: readonly string[]; readonly named: true }
  /** `tables`: what may hold a list and cannot be read. */
  | { readonly paths: readonly string[]; readonly tables: readonly string[]; readonly named: false }
  | { readonly error: UsageError };

async function listsOf(name: string): Promise<Found> {
  if (name === STDIN) return { paths: [name], named: true };
  const about = await stat(name).catch(() => undefined);
  try {
    if (about?.isDirectory()) {
      const all = inOrder(await filesIn(name));
      const paths = all.filter((path) => LIST_ENDING.test(path));
      return { paths, tables: all.filter((path) => TABLE_ENDING.test(path)), named: false };
    }
    const pattern = withSlashes(name).replace(/^(?:\.\/)+/, '');
    const { base, isGlob } = picomatch.scan(pattern);
    if (about !== undefined || !isGlob) return { paths: [name], named: true };
    const matches = picomatch(pattern);
    const folder = await stat(base === '' ? '.' : base).catch(() => undefined);
    const all = folder?.isDirectory() ? await filesIn(base === '' ? '.' : base) : [];
    const matching = inOrder(all.filter((path) => matches(withSlashes(path))));
    const tables = matching.filter((path) => TABLE_ENDING.test(path));
    return { paths: matching.filter((path) => !tables.includes(path)), tables, named: false };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { error: { code: 'unreadable-file', found: name, reason: code } };
  }
}

/** Hidden files, those that Excel keeps beside an open workbook, and installed packages are passed over. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).some(isPassedOver));
}

function isPassedOver(part: string): boolean {
  return part.startsWith('.') || part === 'node_modules';
}

/** By folders and names, whatever the machine's order is. */
function inOrder(paths: readonly string[]): string[] {
  const parts = new Map(paths.map((path) => [path, path.split(/[\\/]/)]));
  return [...paths].sort((a, b) => compareParts(parts.get(a)!, parts.get(b)!));
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [left, right] = [a[at] ?? '', b[at] ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The path from where the program runs; as it was given where it lies elsewhere. */
function shortPath(path: string): string {
  return pathBelow('', path) ?? withSlashes(path);
}

/** The path from a root; as it is where the root does not hold it. */
export function pathFrom(root: string, path: string): string {
  return pathBelow(root, resolve(path)) ?? path;
}

function pathBelow(root: string, path: string): string | undefined {
  const below = relative(root, path);
  const isBelow = below !== '' && below.split(sep)[0] !== '..' && !isAbsolute(below);
  return isBelow ? withSlashes(below) : undefined;
}

function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
