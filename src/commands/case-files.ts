/** Files of cases: found by their names and in folders, read as far as they can be, in a fixed order. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaseElements, caseFormatOf, guessCaseFormat, readCaseElements } from '../intake/case-file.ts';
import type { Raw } from '../intake/raw.ts';
import type { ReadCase, WrittenCase } from '../intake/read-case.ts';
import type { Problem } from '../model/problem.ts';
import type { UsageError } from '../present/problem.ts';
import type { Io } from './context.ts';
import { decodeText, readAll, readBytes } from './read-input.ts';

const STDIN = '-';

export interface CaseFile {
  readonly path: string;
  /** Found in a folder: a file that holds something else is passed over. */
  readonly found: boolean;
}

type FoundFiles =
  | { readonly ok: true; readonly files: readonly CaseFile[] }
  | { readonly ok: false; readonly error: UsageError };

/** The files as named, those of a folder with all below it by their paths; hidden ones are passed over. */
export async function findCaseFiles(names: readonly string[]): Promise<FoundFiles> {
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

interface ReadCases {
  readonly cases: readonly WrittenCase[];
  readonly problems: readonly Problem[];
}

/**
 * All cases of some files, and whatever is wrong with them: broken ones leave the others.
 * @param read how an element of a file is read
 */
export async function readCases(
  files: readonly CaseFile[],
  io: Io,
  read: (raw: Raw) => ReadCase,
): Promise<ReadCases> {
  const cases: WrittenCase[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { elements, problems: wrong } = await elementsOf(file, io);
    problems.push(...wrong);
    for (const element of elements) {
      if (file.found && isOfAnotherKind(element)) continue;
      const one = read(element);
      problems.push(...one.problems);
      if (one.written !== undefined) cases.push(one.written);
    }
  }
  return { cases, problems };
}

/** Problems as they stand in the files, one file after another. */
export function inOrder(problems: readonly Problem[], files: readonly CaseFile[]): Problem[] {
  const at = ({ place }: Problem) => files.findIndex(({ path }) => path === place.file);
  return problems.toSorted(
    (a, b) =>
      at(a) - at(b) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

/** A regulation, or some other file of settings, that lies among the cases of a folder. */
function isOfAnotherKind(raw: Raw): boolean {
  return raw.kind === 'object' && !raw.entries.some(({ key }) => key === 'given' || key === 'expected');
}

async function elementsOf({ path }: CaseFile, io: Io): Promise<CaseElements> {
  const place = path === STDIN ? {} : { file: path };
  const refused = (code: 'file-unreadable' | 'encoding-unknown', reason: string): CaseElements => ({
    elements: [],
    problems: [{ code, place, params: code === 'file-unreadable' ? { reason } : { known: ['utf-8'] } }],
  });
  try {
    const text = decodeText(path === STDIN ? await readAll(io.stdin) : await readBytes(path));
    if (text === undefined) return refused('encoding-unknown', '');
    const name = path === STDIN ? undefined : path;
    await io.atAStretch?.();
    return readCaseElements(text, caseFormatOf(path) ?? guessCaseFormat(text), name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refused('file-unreadable', code);
  }
}
