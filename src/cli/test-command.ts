/** `authority test` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, testExitCodeText } from './examples.ts';
import { dateOf, formatOf, withFormat } from './options.ts';

export function addTest(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  const command = program
    .command('test')
    .summary(help.commands.test.summary)
    .description(help.commands.test.description)
    .argument('<FILE|DIR…>', help.arguments.cases);
  // commander knows an argument that may be repeated by three dots.
  command.registeredArguments[0]!.variadic = true;
  withFormat(command, words)
    .option('--date <date>', help.options.caseDate)
    .option('--coverage', help.options.coverage)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.test)}\n${testExitCodeText(help)}`)
    .action((names: readonly string[], options: OptionValues) => run(built, names, options));
}

async function run(built: Built, names: readonly string[], options: OptionValues): Promise<void> {
  const { context, compiled } = built;
  const asOf = dateOf(options, context);
  const format = formatOf(options);
  if ('error' in asOf) return complain(built, asOf.error);
  if ('error' in format) return complain(built, format.error);
  const { test } = await import('../commands/test.ts');
  const coverage = options.coverage === true;
  built.exit = await test(
    { names, compiled: compiled!, format: format.value, asOf: asOf.value, coverage },
    context,
  );
}
