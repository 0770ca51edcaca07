/** What every command is told: the world, the language, and how to complain. */
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import type { UsageError } from '../present/problem.ts';
import { EXIT, type ExitCode, type Io, styleOf, widthOf, write } from './io.ts';

export interface Context {
  readonly io: Io;
  readonly lang: Lang;
}

/** Says what is wrong with the command line. */
export async function refuseUsage({ io, lang }: Context, error: UsageError): Promise<ExitCode> {
  const { renderUsageError } = await import('../present/problem.ts');
  const style = await styleOf(io.stderr, io.env);
  await write(io.stderr, renderUsageError(error, { lang, style, width: widthOf(io.stderr) }));
  return EXIT.usage;
}

/** Says what is wrong with an input, all of it at once. */
export async function refuseInput(
  { io, lang }: Context,
  problems: readonly Problem[],
  regulation?: Regulation,
): Promise<ExitCode> {
  const { renderProblems } = await import('../present/problem.ts');
  const style = await styleOf(io.stderr, io.env);
  const options = { lang, style, width: widthOf(io.stderr) };
  await write(io.stderr, renderProblems(problems.toSorted(byPlace), regulation, options));
  return EXIT.usage;
}

/** In the order in which the input is read; what has no line stays where it is. */
function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (a.line === undefined || b.line === undefined || a.file !== b.file) return 0;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
