/** All cases of some files, and whatever is wrong with them: broken ones leave the others. */
import {
  type CaseElements,
  caseFormatOf,
  guessCaseFormat,
  readCaseElements,
} from '../../intake/case-file.ts';
import type { Raw } from '../../intake/raw.ts';
import type { ReadCase, WrittenCase } from '../../intake/read-case.ts';
import type { Problem } from '../../model/problem.ts';
import type { Io } from '../io.ts';
import { decodeText, readAll, readBytes } from '../read-input.ts';
import { type CaseFile, STDIN } from './case-files.ts';

export interface ReadCases {
  readonly cases: readonly WrittenCase[];
  readonly problems: readonly Problem[];
}

/** @param read how an element of a file is read */
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
    return readCaseElements(text, caseFormatOf(path) ?? guessCaseFormat(text), name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refused('file-unreadable', code);
  }
}
