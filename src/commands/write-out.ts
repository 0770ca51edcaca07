/** What a command makes, to a file that appears whole or not at all, or to standard output. */
import { AtomicFile } from './atomic-file.ts';
import { type Context, EXIT, type ExitCode, refuseUsage } from './context.ts';
import { StreamSink } from './stream-sink.ts';
import type { Target } from './targets.ts';

/** @param target absent: standard output */
export async function writeOut(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  target: Target | undefined,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const making = { replaces: target?.force ?? false, signal: io.signal };
  const created = target && (await AtomicFile.create(target.file, making));
  if (created !== undefined && 'trouble' in created) return refuseUsage(context, created.trouble);
  const sink = created?.file ?? new StreamSink(io.stdout);
  let trouble = undefined as Awaited<ReturnType<typeof sink.write>>;
  for await (const piece of pieces) {
    trouble = await sink.write(piece);
    if (trouble !== undefined) break;
  }
  trouble ??= await ('publish' in sink ? sink.publish() : sink.end());
  if (trouble === undefined) return EXIT.ok;
  await created?.file.abandon();
  return refuseUsage(context, trouble);
}
