/** What a system says when bytes cannot be read, as a problem. */
import type { Problem } from '../../model/problem.ts';

/** Names of errors with which a browser refuses a file. */
const OF_BROWSERS = ['NotFoundError', 'NotReadableError', 'SecurityError'];

/** What is read once only could not be held: the fault of the folder of temporary files, and of nothing that is read. */
export class TemporaryFailure extends Error {
  readonly problem: Problem;

  constructor(folder: string, error: unknown) {
    super(`no temporary file in ${folder}`, { cause: error });
    const reason = codeOf(error);
    // What is no word of the system is a bug.
    if (reason === undefined) throw error;
    this.problem = { code: 'temporary-unwritable', place: { file: folder }, params: { reason } };
  }
}

/** What the system said of a file; what is no word of the system is a bug and thrown on. */
export function systemProblem(path: string | undefined, error: unknown): Problem {
  if (error instanceof TemporaryFailure) return error.problem;
  const code = codeOf(error);
  if (code === undefined) throw error;
  const place = path === undefined ? {} : { file: path };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', place, params: {} };
  if (code === 'EISDIR') return { code: 'file-is-directory', place, params: {} };
  return { code: 'file-unreadable', place, params: { reason: code } };
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code;
  return OF_BROWSERS.includes(error.name) ? error.name : undefined;
}
