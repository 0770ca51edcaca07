/** `authority matters` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';
import { formatOf, withFormat } from './options.ts';

export function addMatters(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  const command = program
    .command('matters')
    .summary(help.commands.matters.summary)
    .description(help.commands.matters.description)
    .argument('[WORD...]', help.arguments.matterWords);
  withFormat(command, words)
    .option('--clause <CLAUSE>', help.options.clause)
    .option('--coverage', help.options.clauseCoverage)
    .addHelpText('after', () => exampleText(help, EXAMPLES.matters))
    .action((typed: readonly string[], options: OptionValues) => run(built, typed, options));
}

async function run(built: Built, words: readonly string[], options: OptionValues): Promise<void> {
  const format = formatOf(options);
  if ('error' in format) return complain(built, format.error);
  const typed = words.join(' ').trim();
  const coverage = options.coverage === true;
  // The table is of clauses: a word would leave some of them out without saying so.
  if (coverage && typed !== '') return complain(built, { code: 'too-many-arguments', found: typed });
  const { matters } = await import('../commands/matters.ts');
  built.exit = await matters(
    {
      typed,
      coverage,
      compiled: built.compiled!,
      format: format.value,
      ...(typeof options.clause === 'string' && { clause: options.clause }),
    },
    built.context,
  );
}
