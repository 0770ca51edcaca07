/** `authority schema` on the command line. */
import type { Command } from 'commander';
import { schemaNames } from '../loader/schema/names.ts';
import type { Built } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';

export function addSchema(program: Command, built: Built): void {
  const { words, compiled, context } = built;
  const { help } = words;
  program
    .command('schema')
    .summary(help.commands.schema.summary)
    .description(help.commands.schema.description)
    .argument('<SCHEMA>', `${help.arguments.schema}: ${schemaNames.join(', ')}`)
    .addHelpText('after', () => exampleText(help, EXAMPLES.schema))
    .action(async (name: string) => {
      const { schema } = await import('../commands/schema.ts');
      built.exit = await schema({ name, compiled: compiled! }, context);
    });
}
