/** The world a command may touch. Handed in, so that tests run commands in-process. */
import type { Style } from '../present/document/style.ts';

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Text, or text in UTF-8. Says whether the stream takes more at once. */
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean;
}

export interface Io {
  readonly stdin: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Aborted when the program is interrupted and about to end; its listeners clean up at once. */
  readonly signal?: AbortSignal;
}

/** Exit codes of all commands, as the contract has them. */
export const EXIT = { ok: 0, mismatch: 1, usage: 2, undetermined: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Columns to fill where the stream does not say. */
const DEFAULT_WIDTH = 80;

export function widthOf(stream: OutputStream): number {
  return stream.columns && stream.columns > 0 ? stream.columns : DEFAULT_WIDTH;
}

/** Whether a stream gets colour: FORCE_COLOR wins, then NO_COLOR, then whether it is a terminal. */
export function wantsColour(stream: OutputStream, env: Io['env']): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (force === '') return true;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The style of a stream; chalk is loaded only where there is colour. */
export async function styleOf(stream: OutputStream, env: Io['env']): Promise<Style> {
  const { chalkStyle, plainStyle } = await import('../present/document/style.ts');
  return wantsColour(stream, env) ? chalkStyle(1) : plainStyle;
}

/** Writes all of it: resolves when the text is handed over, quietly when the reader has gone. */
export function write(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
