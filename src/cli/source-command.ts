/** `authority source` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { EXAMPLES, exampleText, sourceExitCodeText } from './examples.ts';
import { encodingOf, formatOf, withEncoding, withFormat } from './options.ts';

export function addSource(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  const command = program
    .command('source')
    .summary(help.commands.source.summary)
    .description(help.commands.source.description)
    .argument('<FILE>', help.arguments.source);
  withEncoding(withFormat(command, words), words)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.source)}\n${sourceExitCodeText(help)}`)
    .action((file: string, options: OptionValues) => run(built, file, options));
}

async function run(built: Built, file: string, options: OptionValues): Promise<void> {
  const { context, ahead, compiled } = built;
  const format = formatOf(options);
  const encoding = encodingOf(options);
  if ('error' in format) return complain(built, format.error);
  if ('error' in encoding) return complain(built, encoding.error);
  const { source } = await import('../commands/source.ts');
  built.exit = await source(
    {
      source: { file, ...(encoding.value !== undefined && { encoding: encoding.value }) },
      compiled: compiled!,
      ...(ahead.regulation !== undefined && /\.ya?ml$/i.test(ahead.regulation) && { file: ahead.regulation }),
      format: format.value,
    },
    context,
  );
}
