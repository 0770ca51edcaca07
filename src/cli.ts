/** The command line: flags → commands. No decision is taken here. */
import { runCommandLine } from './cli/program.ts';
import { readAhead } from './cli/read-ahead.ts';
import { type Context, refuseUsage } from './commands/context.ts';
import { EXIT, type Io, styleOf, widthOf, write } from './commands/io.ts';
import type { Lang } from './model/words.ts';

export type { Io } from './commands/io.ts';

/**
 * Runs one command line.
 * @param argv without the interpreter and the script
 * @returns the exit code; results have gone to stdout, everything else to stderr
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const ahead = readAhead(argv);
  const context: Context = { io, lang: ahead.lang ?? 'vi' };
  try {
    if (ahead.badLang !== undefined) {
      return await refuseUsage(context, { code: 'unknown-lang', found: ahead.badLang, known: ['vi', 'en'] });
    }
    return await runCommandLine(argv, ahead, context);
  } catch (error) {
    return reportBug(error, argv.includes('--debug'), io, context.lang);
  }
}

/** Only bugs throw. They are said in a line; the stack is for whoever asks for it. */
async function reportBug(error: unknown, debug: boolean, io: Io, lang: Lang): Promise<number> {
  const { renderBug } = await import('./present/problem.ts');
  const style = await styleOf(io.stderr, io.env);
  await write(io.stderr, renderBug({ lang, style, width: widthOf(io.stderr) }));
  if (debug) await write(io.stderr, `${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT.bug;
}
