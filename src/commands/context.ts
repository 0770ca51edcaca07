/** What every command runs with: the streams it may touch, the language, its exit codes, and how to complain. */
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import type { DrawOptions, Style } from '../present/document/layout.ts';
import type { Report, ReportFormat } from '../present/document/report.ts';
import type { UsageError } from '../present/problem.ts';

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Its number among the open files of the program. */
  readonly fd?: number;
  /** Text, or text in UTF-8. Says whether the stream takes more at once. */
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean;
}

/** As much of an `AbortSignal` as is used. */
export interface Interruption {
  readonly aborted: boolean;
  addEventListener(kind: 'abort', clean: () => void): void;
  removeEventListener(kind: 'abort', clean: () => void): void;
}

/** The world a command may touch. Handed in, so that tests run commands in-process. */
export interface Io {
  readonly stdin: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Aborted when the program is interrupted and about to end; its listeners clean up at once. */
  readonly signal?: Interruption;
  /**
   * Said when a document has been read and is now taken apart at a stretch, in which nothing else gets a turn.
   * @returns to be called behind it, where something is waited for again
   */
  readonly atAStretch?: () => Promise<() => void>;
}

export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  /** Whether what the system calls a fault is said too. */
  readonly debug?: boolean;
}

/** Exit codes of all commands, as the contract has them. */
export const EXIT = { ok: 0, failed: 1, usage: 2, undetermined: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Columns to fill where the stream does not say. */
const DEFAULT_WIDTH = 80;

export function widthOf(stream: OutputStream): number {
  return stream.columns && stream.columns > 0 ? stream.columns : DEFAULT_WIDTH;
}

/** Whether a stream gets colour: FORCE_COLOR wins, then NO_COLOR, then whether it is a terminal. */
function wantsColour(stream: OutputStream, env: Io['env']): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (force === '') return true;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The style of a stream. */
export async function styleOf(stream: OutputStream, env: Io['env']): Promise<Style> {
  const { chalkStyle, plainStyle } = await import('../present/document/layout.ts');
  return wantsColour(stream, env) ? chalkStyle(1) : plainStyle;
}

/** How text for a stream is drawn. */
export async function drawOptions(
  { io, lang }: Context,
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<DrawOptions> {
  return { lang, style: await styleOf(io[stream], io.env), width: widthOf(io[stream]) };
}

/** Streams that did not take what was written to them, with what the system said of it. */
const failures = new WeakMap<OutputStream, Error>();

/** What the system said of a stream that took not all of its text: said at the end of the run, whose work goes on. */
export function failureOf(stream: OutputStream): Error | undefined {
  return failures.get(stream);
}

/** Whether the reader of a stream has gone (`| head -1`): of that nothing is to be said. */
export function isReaderGone(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}

/** Writes all of it: resolves when the text is handed over, or will never be. */
export function write(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !isReaderGone(error)) {
        if ((error as NodeJS.ErrnoException).code === undefined) return reject(error);
        failures.set(stream, error);
      }
      resolve();
    });
  });
}

export async function printReport(context: Context, format: ReportFormat, report: Report): Promise<void> {
  const { renderReport } = await import('../present/document/report.ts');
  await write(context.io.stdout, renderReport(format, report, await drawOptions(context)));
}

/** Says what is wrong with the command line. */
export async function refuseUsage(context: Context, error: UsageError): Promise<ExitCode> {
  const { renderUsageError } = await import('../present/problem.ts');
  const options = { ...(await drawOptions(context, 'stderr')), debug: context.debug === true };
  await write(context.io.stderr, renderUsageError(error, options));
  return EXIT.usage;
}

/** Says what is wrong with an input, all of it at once. */
export async function refuseInput(
  context: Context,
  problems: readonly Problem[],
  regulation?: Regulation,
): Promise<ExitCode> {
  const { renderProblems } = await import('../present/problem.ts');
  const options = { ...(await drawOptions(context, 'stderr')), debug: context.debug === true };
  await write(context.io.stderr, renderProblems(problems.toSorted(byPlace), regulation, options));
  return EXIT.usage;
}

/** In the order in which the input is read; what has no line stays where it is. */
function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (a.line === undefined || b.line === undefined || a.file !== b.file) return 0;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
