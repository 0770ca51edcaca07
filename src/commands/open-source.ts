/** The published text a command works with: a file, or standard input. */

import type { Encoding } from '../intake/bytes/encoding.ts';
import { readSource } from '../intake/text/read-source.ts';
import type { PublishedSource } from '../model/provenance.ts';
import { type Context, refuseInput } from './context.ts';
import type { ExitCode, Io } from './io.ts';

export interface SourceName {
  /** A path; `-` for standard input. */
  readonly file: string;
  /** Wins over what the bytes show. */
  readonly encoding?: Encoding;
}

export type OpenedSource =
  | { readonly ok: true; readonly source: PublishedSource }
  | { readonly ok: false; readonly exit: ExitCode };

/** Opens a published text, complaining on stderr where that fails. */
export async function openSource({ file, encoding }: SourceName, context: Context): Promise<OpenedSource> {
  const named = file === '-' ? { stream: bytesOf(context.io.stdin), name: file } : { path: file };
  const read = await readSource(named, encoding);
  if (read.ok) return read;
  return { ok: false, exit: await refuseInput(context, [read.problem]) };
}

async function* bytesOf(stdin: Io['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
