/** `authority init`: the files that a new regulation starts from. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJson } from '../present/document/report.ts';
import { paintText } from '../present/document/text.ts';
import type { UsageError } from '../present/problem.ts';
import { type StarterFile, starterDocument, starterFiles } from '../present/starter.ts';
import { AtomicFile, checkTarget, troubleWith } from './atomic-file.ts';
import { command } from './command.ts';
import { drawOptions, EXIT, refuseUsage, write } from './context.ts';
import { flag } from './options.ts';

export const init = command({
  name: 'init',
  arguments: (help) => [help.arguments.folder],
  options: { force: flag('force') },
  examples: ['authority init my-province', 'authority init my-province --lang en'],
  async run(call) {
    const { io, lang, options } = call;
    const folder = call.args[0]!;
    const { regulationSchema } = await import('../loader/schema/schemas.ts');
    const files = starterFiles(toJson(regulationSchema()), lang);
    const trouble =
      (await checkTargets(folder, files, options.force)) ?? (await writeAll(folder, files, io.signal));
    if (trouble !== undefined) return refuseUsage(call, trouble);
    await write(io.stdout, paintText(starterDocument(folder, files, lang), await drawOptions(call)));
    return EXIT.ok;
  },
});

/** Before anything is written: one file in the way, and none is. */
async function checkTargets(
  folder: string,
  files: readonly StarterFile[],
  force: boolean,
): Promise<UsageError | undefined> {
  for (const { path } of files) {
    const trouble = await checkTarget(join(folder, path), force);
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

/** Every file is written beside its place first; only then do they all appear. */
async function writeAll(
  folder: string,
  files: readonly StarterFile[],
  signal: AbortSignal | undefined,
): Promise<UsageError | undefined> {
  const written: AtomicFile[] = [];
  const giveUp = async (trouble: UsageError): Promise<UsageError> => {
    for (const file of written) await file.abandon();
    return trouble;
  };
  for (const { path, text } of files) {
    const target = join(folder, path);
    const missing = await makeFolder(dirname(target));
    if (missing !== undefined) return giveUp(missing);
    const created = await AtomicFile.create(target, signal);
    if ('trouble' in created) return giveUp(created.trouble);
    written.push(created.file);
    const unwritten = await created.file.write(text);
    if (unwritten !== undefined) return giveUp(unwritten);
  }
  for (const file of written) {
    const trouble = await file.publish();
    if (trouble !== undefined) return giveUp(trouble);
  }
  return undefined;
}

async function makeFolder(path: string): Promise<UsageError | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    return troubleWith(path, error);
  }
}
