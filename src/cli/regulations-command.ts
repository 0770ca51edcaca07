/** `authority regulations` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { formatOf, withFormat } from './options.ts';

export function addRegulations(program: Command, built: Built): void {
  const { words, compiled, context } = built;
  const { summary, description } = words.help.commands.regulations;
  withFormat(program.command('regulations').summary(summary).description(description), words).action(
    async (options: OptionValues) => {
      const format = formatOf(options);
      if ('error' in format) return complain(built, format.error);
      const { regulations } = await import('../commands/regulations.ts');
      built.exit = await regulations({ ...(compiled && { own: compiled }), format: format.value }, context);
    },
  );
}
