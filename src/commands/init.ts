/** `authority init`: the files that a new regulation starts from. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { toJson } from '../present/document/report.ts';
import { paintText } from '../present/document/text.ts';
import type { UsageError } from '../present/problem.ts';
import { type StarterFile, starterDocument, starterFiles } from '../present/starter.ts';
import {
  type AtomicFile,
  codeOf,
  type Making,
  publishTogether,
  troubleWith,
  wholeFile,
} from './atomic-file.ts';
import { command } from './command.ts';
import { drawOptions, EXIT, refuseUsage, write } from './context.ts';
import { flag } from './options.ts';
import { sayLeftovers, wrongTargets } from './targets.ts';

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
    const targets = files.map(({ path }) => ({ file: join(folder, path), force: options.force }));
    await sayLeftovers(targets, call);
    // Before anything is written: one file in the way, and none is.
    const [wrong] = await wrongTargets(targets, [], io);
    const making = { replaces: options.force, signal: io.signal };
    const trouble = wrong ?? (await writeAll(folder, files, making));
    if (trouble !== undefined) return refuseUsage(call, trouble);
    await write(io.stdout, paintText(starterDocument(folder, files, lang), await drawOptions(call)));
    return EXIT.ok;
  },
});

/** Every file is written beside its place first; only then do they all appear. */
async function writeAll(
  folder: string,
  files: readonly StarterFile[],
  making: Making,
): Promise<UsageError | undefined> {
  const written: AtomicFile[] = [];
  for (const { path, text } of files) {
    const target = join(folder, path);
    const missing = await makeFolder(dirname(target));
    const created = missing === undefined ? await wholeFile(target, text, making) : { trouble: missing };
    if ('trouble' in created) {
      for (const file of written) await file.abandon();
      return created.trouble;
    }
    written.push(created.file);
  }
  const [trouble] = (await publishTogether(written, true)).values();
  return trouble;
}

/**
 * Step by step: what node makes of a path at once goes on and on where a file system says of a folder that is there
 * that there is none (/proc).
 */
async function makeFolder(path: string): Promise<UsageError | undefined> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await isFolder(folder)); folder = dirname(folder)) {
    missing.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  try {
    for (const folder of missing) await mkdir(folder);
    return undefined;
  } catch (error) {
    // Another run may have made it meanwhile.
    return codeOf(error) === 'EEXIST' && (await isFolder(path)) ? undefined : troubleWith(path, error);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}
