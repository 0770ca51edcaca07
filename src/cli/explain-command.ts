/** `authority explain` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';
import { formatOf, withFormat } from './options.ts';

export function addExplain(program: Command, built: Built): void {
  const { words, compiled, context } = built;
  const { help } = words;
  const command = program
    .command('explain')
    .summary(help.commands.explain.summary)
    .description(help.commands.explain.description)
    .argument('<CLAUSE|RULE|TYPE>', help.arguments.subject);
  withFormat(command, words)
    .addHelpText('after', () => exampleText(help, EXAMPLES.explain))
    .action(async (subject: string, options: OptionValues) => {
      const format = formatOf(options);
      if ('error' in format) return complain(built, format.error);
      const { explain } = await import('../commands/explain.ts');
      built.exit = await explain({ subject, compiled: compiled!, format: format.value }, context);
    });
}
