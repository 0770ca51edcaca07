/**
 * Names of files that are still being written, and what a run that was killed left of them. A name tells the process and
 * the machine that write it, so that nothing is taken from a run that is under way.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, readlink, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';

/** What names of files may be long in all common file systems, in bytes, and what of that our own ending takes. */
const MOST_NAME_BYTES = 255;
const OWN_BYTES = 48;
const MACHINE_DIGITS = 8;
const RANDOM_BYTES = 6;
const NAME = /^\.(.+)\.([1-9]\d{0,9})-([0-9a-f]{8})-[0-9a-f]{12}\.tmp$/su;

/** A file of another machine is left alone until nobody has written to it for so long. */
const FOREIGN_REST_MS = 24 * 60 * 60 * 1000;
/** What the clocks of a file system and of the processes may differ by. */
const CLOCK_SLACK_MS = 2000;

/** A hidden name for what is to become a file of that name. */
export async function temporaryName(name: string): Promise<string> {
  const random = randomBytes(RANDOM_BYTES).toString('hex');
  return `.${shortened(name)}.${pid}-${await machine()}-${random}.tmp`;
}

function shortened(name: string): string {
  let short = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > MOST_NAME_BYTES - OWN_BYTES) break;
    short += letter;
  }
  return short;
}

export interface Leftover {
  readonly path: string;
  /** The name of what it was to become; the beginning of a long one. */
  readonly name: string;
}

/**
 * Removes what runs that have ended left in a folder.
 * @param now of the clock in milliseconds; without it what other machines left stays
 */
export async function removeLeftovers(folder: string, now?: number): Promise<readonly Leftover[]> {
  const removed: Leftover[] = [];
  for (const entry of await readdir(folder).catch(() => [])) {
    const [, name, writer, written] = NAME.exec(entry) ?? [];
    if (name === undefined) continue;
    const path = join(folder, entry);
    const about = await stat(path).catch(() => undefined);
    if (!about?.isFile()) continue;
    const isOver =
      written === (await machine())
        ? await hasEnded(Number(writer), about.mtimeMs)
        : now !== undefined && now - about.mtimeMs > FOREIGN_REST_MS;
    if (!isOver) continue;
    // Another run may remove it at the same time, and say so.
    const isGone = await unlink(path).then(
      () => true,
      () => false,
    );
    if (isGone) removed.push({ path, name });
  }
  return removed;
}

/** Whether the process that wrote a file has ended; one that bears its number may have begun since. */
async function hasEnded(writer: number, writtenMs: number): Promise<boolean> {
  try {
    kill(writer, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const began = await beginOf(writer);
  return began !== undefined && began - CLOCK_SLACK_MS > writtenMs;
}

/** Ticks of a second in which Linux counts for programs. */
const TICKS = 100;
/** After the name of the program, which may hold anything. See proc(5), field 22. */
const BEGIN_FIELD = 19;

/** When a process began, in milliseconds; undefined where the system does not say. */
async function beginOf(writer: number): Promise<number | undefined> {
  try {
    const [own, all] = await Promise.all([
      readFile(`/proc/${writer}/stat`, 'utf8'),
      readFile('/proc/stat', 'utf8'),
    ]);
    const ticks = Number(own.slice(own.lastIndexOf(')') + 2).split(' ')[BEGIN_FIELD]);
    const boot = Number(/^btime (\d+)$/m.exec(all)?.[1]);
    const began = (boot + ticks / TICKS) * 1000;
    return Number.isFinite(began) ? began : undefined;
  } catch {
    return undefined;
  }
}

let known: string | undefined;

/** Of the machine, and of the part of it that has its own numbers of processes. */
async function machine(): Promise<string> {
  if (known === undefined) {
    const numbers = await readlink('/proc/self/ns/pid').catch(() => '');
    known = createHash('sha256').update(`${hostname()} ${numbers}`).digest('hex').slice(0, MACHINE_DIGITS);
  }
  return known;
}
