/**
 * A file that appears whole or not at all: written beside its place under another name, made durable, put in its place.
 * Unlike write-file-atomic it takes its content piece by piece, so that a list of any size passes through.
 */
import { unlinkSync } from 'node:fs';
import { type FileHandle, link, lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { temporaryName } from '../files/leftovers.ts';
import { type FileIdentity, identityOf, isDangling } from '../files/same-file.ts';
import type { UsageError } from '../present/problem.ts';
import type { Interruption } from './context.ts';
import { pour } from './gathered.ts';

/** Codes of the system for a disk, a quota or a size that is used up. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** Codes of the system for a file that another program holds open; a virus scanner lets go of it soon. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);
const RENAME_TRIES = 4;
const RENAME_PAUSE_MS = 100;

/** How a file comes to be. */
export interface Making {
  /** Whether it takes the place of a file that is there. */
  readonly replaces: boolean;
  /** When it is aborted the unfinished file is removed at once. */
  readonly signal?: Interruption | undefined;
}

export type Created = { readonly file: AtomicFile } | { readonly trouble: UsageError };

export class AtomicFile {
  readonly path: string;
  readonly #target: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  readonly #making: Making;
  readonly #stop: () => void;
  /** The place is held by an empty file of ours while the whole one takes it. */
  #holdsPlace = false;
  #closed = false;

  private constructor(path: string, target: string, temporary: string, handle: FileHandle, making: Making) {
    this.path = path;
    this.#target = target;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#making = making;
    // The process may end as soon as the listeners have run, so that nothing here can wait.
    this.#stop = () => {
      for (const own of this.#holdsPlace ? [temporary, target] : [temporary]) {
        try {
          unlinkSync(own);
        } catch {
          // It has just been renamed or removed.
        }
      }
    };
    making.signal?.addEventListener('abort', this.#stop);
  }

  static async create(path: string, making: Making): Promise<Created> {
    try {
      if (await isDangling(path)) return { trouble: { code: 'output-dangling', found: path } };
      // A link stays a link to the file it names; the mode of a file that is replaced stays its mode.
      const target = await realpath(path).catch(() => path);
      const mode = await stat(target).then(
        (about) => about.mode & 0o777,
        () => undefined,
      );
      const temporary = join(dirname(target), await temporaryName(basename(target)));
      const handle = await open(temporary, 'wx', mode ?? 0o666);
      // What is asked of `open` loses what the user's mask takes away.
      if (mode !== undefined) await handle.chmod(mode).catch(() => {});
      return { file: new AtomicFile(path, target, temporary, handle, making) };
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

  /** Nothing more is written: it is all on the disk, under its other name still. After trouble it is gone. */
  async complete(): Promise<UsageError | undefined> {
    if (this.#closed) return undefined;
    try {
      await this.#handle.sync();
      await this.#close();
      return undefined;
    } catch (error) {
      await this.abandon();
      return troubleWith(this.path, error);
    }
  }

  /** What is in the way of a file that replaces none. */
  async inTheWay(): Promise<UsageError | undefined> {
    if (this.#making.replaces) return undefined;
    const isThere = await lstat(this.#target).catch(() => undefined);
    return isThere && { code: 'output-exists', found: this.path };
  }

  /**
   * Puts the file in its place. After trouble the place is as it was.
   * @param own files of the same run: no file takes the place of one of them, as two spellings of one name would
   */
  async publish(own: Set<FileIdentity> = new Set()): Promise<UsageError | undefined> {
    const incomplete = await this.complete();
    if (incomplete !== undefined) return incomplete;
    try {
      const there = own.size > 0 ? await identityOf(this.#target) : undefined;
      const isOwn = there !== undefined && own.has(there);
      const trouble: UsageError | undefined = isOwn
        ? { code: 'output-twice', found: this.path }
        : this.#making.signal?.aborted
          ? undefined
          : await this.#appear();
      if (trouble !== undefined) await this.abandon();
      else own.add((await identityOf(this.#target)) ?? this.#target);
      return trouble;
    } catch (error) {
      const code = codeOf(error) ?? '';
      await this.abandon();
      if (HELD.has(code)) return { code: 'output-locked', found: this.path };
      return troubleWith(this.path, error);
    } finally {
      this.#making.signal?.removeEventListener('abort', this.#stop);
    }
  }

  /** Removes what was written. */
  async abandon(): Promise<void> {
    await this.#close().catch(() => {});
    await unlink(this.#temporary).catch(() => {});
    if (this.#holdsPlace) await unlink(this.#target).catch(() => {});
    this.#holdsPlace = false;
    this.#making.signal?.removeEventListener('abort', this.#stop);
  }

  /** A second name for the file is refused where there is one: what has come to be since stays. */
  async #appear(): Promise<UsageError | undefined> {
    if (this.#making.replaces) {
      await this.#rename();
      return undefined;
    }
    try {
      await link(this.#temporary, this.#target);
      await unlink(this.#temporary).catch(() => {});
      return undefined;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') return { code: 'output-exists', found: this.path };
      if (code === 'ENOENT') throw error;
      return this.#appearWithoutLink();
    }
  }

  /** On file systems without second names (FAT): the place is taken by an empty file first. */
  async #appearWithoutLink(): Promise<UsageError | undefined> {
    try {
      await (await open(this.#target, 'wx')).close();
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return { code: 'output-exists', found: this.path };
      throw error;
    }
    this.#holdsPlace = true;
    await this.#rename();
    this.#holdsPlace = false;
    return undefined;
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
 * The files of one run: none appears before all are complete. One with trouble is given up, and the others appear.
 * @param all where one has trouble, none appears
 * @returns what is wrong with each that did not appear
 */
export async function publishTogether(
  files: readonly AtomicFile[],
  all = false,
): Promise<ReadonlyMap<AtomicFile, UsageError>> {
  const troubles = new Map<AtomicFile, UsageError>();
  for (const file of files) {
    const trouble = (await file.complete()) ?? (await file.inTheWay());
    if (trouble === undefined) continue;
    troubles.set(file, trouble);
    await file.abandon();
  }
  if (all && troubles.size > 0) {
    for (const file of files) await file.abandon();
    return troubles;
  }
  const own = new Set<FileIdentity>();
  for (const file of files.filter((each) => !troubles.has(each))) {
    const trouble = await file.publish(own);
    if (trouble !== undefined) troubles.set(file, trouble);
  }
  return troubles;
}

/** A file with its whole text, which has not appeared yet. */
export async function wholeFile(
  path: string,
  text: string | AsyncIterable<string>,
  making: Making,
): Promise<Created> {
  const created = await AtomicFile.create(path, making);
  if ('trouble' in created) return created;
  const { file } = created;
  try {
    const written = typeof text === 'string' ? file.write(text) : pour(text, file, making.signal);
    const trouble = (await written) ?? (await file.complete());
    if (trouble === undefined) return created;
    await file.abandon();
    return { trouble };
  } catch (error) {
    // What the text is read from may fail.
    await file.abandon();
    throw error;
  }
}

/** A file that appears whole or not at all. */
export async function writeWhole(
  path: string,
  text: string,
  making: Making,
): Promise<UsageError | undefined> {
  const created = await wholeFile(path, text, making);
  return 'trouble' in created ? created.trouble : created.file.publish();
}

/** What the system said, in words; what is no word of the system is a bug and thrown on. */
export function troubleWith(path: string, error: unknown): UsageError {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (FULL.has(code)) return { code: 'output-full', found: path };
  if (code === 'EROFS') return { code: 'output-read-only', found: path };
  return { code: 'output-unwritable', found: path, reason: code };
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
