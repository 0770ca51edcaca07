/** `authority init` on the command line. */
import type { Command } from 'commander';
import type { Built, OptionValues } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';

export function addInit(program: Command, built: Built): void {
  const { words, context } = built;
  const { help } = words;
  program
    .command('init')
    .summary(help.commands.init.summary)
    .description(help.commands.init.description)
    .argument('<DIR>', help.arguments.folder)
    .option('--force', help.options.force)
    .addHelpText('after', () => exampleText(help, EXAMPLES.init))
    .action(async (folder: string, options: OptionValues) => {
      const { init } = await import('../commands/init.ts');
      built.exit = await init({ folder, force: options.force === true }, context);
    });
}
