/** What a command reads: the bytes of a file or of standard input, as text or as a published text. */
import type { Encoding } from '../intake/bytes/encoding.ts';
import type { RawProposal } from '../intake/raw.ts';
import type { Problem } from '../model/problem.ts';
import type { PublishedSource } from '../model/provenance.ts';
import { type Context, type ExitCode, type Io, refuseInput, refuseUsage } from './context.ts';

/**
 * The text of a JSON or YAML file: UTF-8, or UTF-16 with a byte order mark as Windows tools write it. Undefined
 * for bytes that are neither.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a file; rejects with the system's error. */
export async function readBytes(path: string): Promise<Uint8Array> {
  // A proposal made of flags reads no file: the module is loaded by those that do.
  const { readFile } = await import('node:fs/promises');
  return readFile(path);
}

/** All of standard input. */
export async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

export type ReadText =
  | { readonly ok: true; readonly text: string }
  /** The system's code, or which encoding it is not in. */
  | { readonly ok: false; readonly reason: string };

/**
 * The text of a file, as {@link decodeText} reads it.
 * @param stdin read in place of the file `-`
 */
export async function readText(path: string, stdin?: Io['stdin']): Promise<ReadText> {
  try {
    const bytes = path === '-' && stdin !== undefined ? await readAll(stdin) : await readBytes(path);
    const text = decodeText(bytes);
    return text === undefined ? { ok: false, reason: 'UTF-8?' } : { ok: true, text };
  } catch (error) {
    return { ok: false, reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

export type WrittenProposal =
  | { readonly raw?: RawProposal; readonly problems: readonly Problem[] }
  | { readonly exit: ExitCode };

/**
 * A proposal in a JSON file.
 * @param file a path, or `-` for standard input
 */
export async function readProposalFile(file: string, context: Context): Promise<WrittenProposal> {
  const read = await readText(file, context.io.stdin);
  if (!read.ok) {
    return {
      exit: await refuseUsage(context, { code: 'unreadable-file', found: file, reason: read.reason }),
    };
  }
  const { readJson } = await import('../intake/json.ts');
  await context.io.atAStretch?.();
  return readJson(read.text, file === '-' ? undefined : file);
}

/** Whether there is something by that path, a file or not. */
export async function isThere(path: string): Promise<boolean> {
  const { access } = await import('node:fs/promises');
  return access(path).then(
    () => true,
    () => false,
  );
}

export type OpenedSource =
  | { readonly ok: true; readonly source: PublishedSource }
  | { readonly ok: false; readonly exit: ExitCode };

/**
 * Opens a published text, complaining on stderr where that fails.
 * @param file a path; `-` for standard input
 * @param encoding wins over what the bytes show
 */
export async function openSource(
  file: string,
  encoding: Encoding | undefined,
  context: Context,
): Promise<OpenedSource> {
  // Loaded when a text is given: to explain a regulation by itself reads no file.
  const [{ readSource }, { openFile }, { holdStream }, { systemProblem }] = await Promise.all([
    import('../intake/text/read-source.ts'),
    import('../files/file-source.ts'),
    import('../files/spool.ts'),
    import('../intake/bytes/system-problem.ts'),
  ]);
  const held = await (file === '-'
    ? holdStream(bytesOf(context.io.stdin), file).catch((error: unknown) => ({
        problem: systemProblem(undefined, error),
      }))
    : openFile(file));
  if ('problem' in held) return { ok: false, exit: await refuseInput(context, [held.problem]) };
  await context.io.atAStretch?.();
  const read = await readSource({ name: file, open: () => held.source.open() }, encoding);
  await held.close();
  if (read.ok) return read;
  return { ok: false, exit: await refuseInput(context, [read.problem]) };
}

async function* bytesOf(stdin: Io['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
