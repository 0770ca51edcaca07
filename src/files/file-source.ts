/** Opens a file as a source of bytes. What can be read once only (a pipe) is held in a temporary file. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { ByteSource } from '../intake/bytes/source.ts';
import { systemProblem } from '../intake/bytes/system-problem.ts';
import type { Problem } from '../model/problem.ts';
import { type HeldSource, holdStream } from './spool.ts';

/** Bytes asked of a file at once. */
const CHUNK_BYTES = 262_144;

/** Problems: missing, a directory, not to be read. */
export async function openFile(path: string): Promise<HeldSource | { readonly problem: Problem }> {
  try {
    const about = await stat(path);
    if (about.isDirectory())
      return { problem: { code: 'file-is-directory', place: { file: path }, params: {} } };
    if (!about.isFile()) return await holdStream(createReadStream(path), path);
    // What may not be read is told before anyone begins to.
    await (await open(path)).close();
    return { source: fileSource(path, about.size), close: async () => {} };
  } catch (error) {
    return { problem: systemProblem(path, error) };
  }
}

function fileSource(path: string, size: number): ByteSource {
  return {
    name: path,
    size,
    async *open() {
      const handle = await open(path);
      try {
        yield* chunksOf(handle);
      } finally {
        await handle.close();
      }
    },
  };
}

/** Each chunk is memory of its own: what is made of it may outlive the next. */
async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
  }
}
