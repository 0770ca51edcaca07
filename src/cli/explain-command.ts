/** `authority explain` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText } from './examples.ts';
import { encodingOf, formatOf, withEncoding, withFormat } from './options.ts';

export function addExplain(program: Command, built: Built): void {
  const { words, compiled, context } = built;
  const { help } = words;
  const command = program
    .command('explain')
    .summary(help.commands.explain.summary)
    .description(help.commands.explain.description)
    .argument('<CLAUSE|RULE|TYPE>', help.arguments.subject);
  withEncoding(withFormat(command, words).option('--source <FILE>', help.options.explainSource), words)
    .addHelpText('after', () => exampleText(help, EXAMPLES.explain))
    .action(async (subject: string, options: OptionValues) => {
      const format = formatOf(options);
      const encoding = encodingOf(options);
      if ('error' in format) return complain(built, format.error);
      if ('error' in encoding) return complain(built, encoding.error);
      const source = typeof options.source === 'string' && {
        source: { file: options.source, ...(encoding.value !== undefined && { encoding: encoding.value }) },
      };
      const { explain } = await import('../commands/explain.ts');
      const input = { subject, compiled: compiled!, format: format.value, ...source };
      built.exit = await explain(input, context);
    });
}
