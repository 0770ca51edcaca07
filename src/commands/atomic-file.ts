/**
 * A file that appears whole or not at all: written beside its place under another name, made durable, renamed. Unlike
 * write-file-atomic it takes its content piece by piece, so that a list of any size passes through.
 */
import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { UsageError } from '../present/problem.ts';
import { type Context, type ExitCode, refuseUsage } from './context.ts';

/** Codes of the system for a disk, a quota or a size that is used up. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** Codes of the system for a file that another program holds open; a virus scanner lets go of it soon. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);
const RENAME_TRIES = 4;
const RENAME_PAUSE_MS = 100;

/** Whether a file may be written there; what is in the way otherwise. */
export async function checkTarget(path: string, force: boolean): Promise<UsageError | undefined> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { code: 'output-not-a-file', found: path };
    return force ? undefined : { code: 'output-exists', found: path };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : troubleWith(path, error);
  }
}

export type Created = { readonly file: AtomicFile } | { readonly trouble: UsageError };

export class AtomicFile {
  readonly path: string;
  readonly #target: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  readonly #signal: AbortSignal | undefined;
  readonly #stop: () => void;
  #closed = false;

  private constructor(
    path: string,
    target: string,
    temporary: string,
    handle: FileHandle,
    signal?: AbortSignal,
  ) {
    this.path = path;
    this.#target = target;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#signal = signal;
    // The process may end as soon as the listeners have run, so that nothing here can wait.
    this.#stop = () => {
      try {
        unlinkSync(temporary);
      } catch {
        // It has just been renamed or removed.
      }
    };
    signal?.addEventListener('abort', this.#stop);
  }

  /** @param signal when it is aborted the unfinished file is removed at once */
  static async create(path: string, signal?: AbortSignal): Promise<Created> {
    try {
      // A link stays a link to the file it names; the mode of a file that is replaced stays its mode.
      const target = await realpath(path).catch(() => path);
      const mode = await stat(target).then(
        (about) => about.mode,
        () => 0o666,
      );
      const name = `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`;
      const temporary = join(dirname(target), name);
      const handle = await open(temporary, 'wx', mode & 0o777);
      return { file: new AtomicFile(path, target, temporary, handle, signal) };
    } catch (error) {
      return { trouble: troubleWith(path, error) };
    }
  }

  async write(content: string | Uint8Array): Promise<UsageError | undefined> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    try {
      for (let written = 0; written < bytes.length; ) {
        written += (await this.#handle.write(bytes, written)).bytesWritten;
      }
      return undefined;
    } catch (error) {
      return troubleWith(this.path, error);
    }
  }

  /** Puts the file in its place. After trouble the place is as it was. */
  async publish(): Promise<UsageError | undefined> {
    try {
      await this.#handle.sync();
      await this.#close();
    } catch (error) {
      await this.abandon();
      return troubleWith(this.path, error);
    }
    try {
      if (!this.#signal?.aborted) await this.#rename();
      return undefined;
    } catch (error) {
      const code = codeOf(error) ?? '';
      await this.abandon();
      if (HELD.has(code)) return { code: 'output-locked', found: this.path, reason: code };
      return troubleWith(this.path, error);
    } finally {
      this.#signal?.removeEventListener('abort', this.#stop);
    }
  }

  /** Removes what was written. */
  async abandon(): Promise<void> {
    await this.#close().catch(() => {});
    await unlink(this.#temporary).catch(() => {});
    this.#signal?.removeEventListener('abort', this.#stop);
  }

  async #rename(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await rename(this.#temporary, this.#target);
      } catch (error) {
        if (tries === RENAME_TRIES || !HELD.has(codeOf(error) ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, RENAME_PAUSE_MS));
      }
    }
  }

  async #close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#handle.close();
  }
}

/**
 * What is wrong with the files that are to be written: all of it.
 * @param inputs files that are read: nothing is written over them, whatever may be replaced besides
 */
export async function checkTargets(
  paths: readonly string[],
  mayReplace: (path: string) => boolean,
  inputs: readonly string[] = [],
): Promise<UsageError[]> {
  const troubles: UsageError[] = [];
  const read = new Set(await Promise.all(inputs.map(realPath)));
  for (const [index, path] of paths.entries()) {
    const isTwice = paths.slice(0, index).some((other) => resolve(other) === resolve(path));
    const isRead = read.has(await realPath(path));
    const trouble: UsageError | undefined = isTwice
      ? { code: 'output-twice', found: path }
      : isRead
        ? { code: 'output-is-input', found: path }
        : await checkTarget(path, mayReplace(path));
    if (trouble) troubles.push(trouble);
  }
  return troubles;
}

/** Where a path leads in the end; itself where nothing is there. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** A file that appears whole or not at all. */
export async function writeWhole(
  path: string,
  text: string,
  signal?: AbortSignal,
): Promise<UsageError | undefined> {
  const created = await AtomicFile.create(path, signal);
  if ('trouble' in created) return created.trouble;
  const { file } = created;
  const trouble = await file.write(text);
  if (trouble === undefined) return file.publish();
  await file.abandon();
  return trouble;
}

/** A file that a command writes beside its result: never over another unasked. */
export interface Target {
  readonly file: string;
  /** Whether a file that is there is replaced. */
  readonly force: boolean;
}

/** Complains of a file that is there already, or cannot be: before any work is done for it. */
export async function refuseTarget({ file, force }: Target, context: Context): Promise<ExitCode | undefined> {
  const trouble = (await checkTarget(file, force)) ?? (await checkFolder(file));
  return trouble && refuseUsage(context, trouble);
}

async function checkFolder(file: string): Promise<UsageError | undefined> {
  try {
    await access(dirname(file), constants.W_OK);
    return undefined;
  } catch (error) {
    return troubleWith(file, error);
  }
}

/** An exit code where it cannot be written. */
export async function writeTarget(
  text: string,
  target: Target,
  context: Context,
): Promise<ExitCode | undefined> {
  // It may have come to be since the start.
  const refused = await refuseTarget(target, context);
  if (refused !== undefined) return refused;
  const trouble = await writeWhole(target.file, text, context.io.signal);
  return trouble && refuseUsage(context, trouble);
}

/** What the system said, in words; what is no word of the system is a bug and thrown on. */
export function troubleWith(path: string, error: unknown): UsageError {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (FULL.has(code)) return { code: 'output-full', found: path };
  return { code: 'output-unwritable', found: path, reason: code };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
