/** Whether two paths are one file, however they are spelt: by links, hard links, or parts that lead back. */
import { type BigIntStats, fstat } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a path or an open stream is the name of: alike for all names of one file. */
export type FileIdentity = string;

/** Of what is there; undefined where nothing is. */
export async function identityOfFile(path: string): Promise<FileIdentity | undefined> {
  const about = await stat(path, { bigint: true }).catch(() => undefined);
  return about && (numbered(about) ?? (await realpath(path).catch(() => resolve(path))));
}

/** Of a file, or of the place where it would come to be; undefined where that place is not there. */
export async function identityOf(path: string): Promise<FileIdentity | undefined> {
  const there = await identityOfFile(path);
  if (there !== undefined) return there;
  const whole = resolve(path);
  const parent = await identityOfFile(dirname(whole));
  return parent && `${parent}/${basename(whole)}`;
}

/** Of a stream of the program that is a regular file; undefined for a pipe, a terminal, or what is closed. */
export async function identityOfStream(descriptor: number | undefined): Promise<FileIdentity | undefined> {
  if (descriptor === undefined) return undefined;
  const about = await promisify(fstat)(descriptor, { bigint: true }).catch(() => undefined);
  return about?.isFile() ? numbered(about) : undefined;
}

/** Whether a link is there that leads to nothing. */
export async function isDangling(path: string): Promise<boolean> {
  const about = await lstat(path).catch(() => undefined);
  if (!about?.isSymbolicLink()) return false;
  return stat(path).then(
    () => false,
    () => true,
  );
}

/** File systems without numbers of files give 0. */
function numbered({ dev, ino }: BigIntStats): string | undefined {
  return ino === 0n ? undefined : `${dev}:${ino}`;
}
