/** `authority diff` on the command line. */
import type { Command } from 'commander';
import { type Built, complain, type OptionValues } from './built.ts';
import { diffExitCodeText, EXAMPLES, exampleText } from './examples.ts';
import { dateOf, formatOf, withFormat } from './options.ts';

export function addDiff(program: Command, built: Built): void {
  const { words } = built;
  const { help } = words;
  const command = program
    .command('diff')
    .summary(help.commands.diff.summary)
    .description(help.commands.diff.description)
    .argument('<A>', help.arguments.oneRegulation)
    .argument('<B>', help.arguments.otherRegulation);
  withFormat(command, words)
    .option('--cases <LIST>', help.options.diffCases)
    .option('--date <date>', help.options.date)
    .addHelpText('after', () => `${exampleText(help, EXAMPLES.diff)}\n${diffExitCodeText(help)}`)
    .action((a: string, b: string, options: OptionValues) => run(built, a, b, options));
}

async function run(built: Built, a: string, b: string, options: OptionValues): Promise<void> {
  const { context } = built;
  const asOf = dateOf(options, context);
  const format = formatOf(options);
  if ('error' in asOf) return complain(built, asOf.error);
  if ('error' in format) return complain(built, format.error);
  const cases = typeof options.cases === 'string' ? { cases: options.cases } : {};
  const { diff } = await import('../commands/diff.ts');
  built.exit = await diff({ a, b, format: format.value, asOf: asOf.value, ...cases }, context);
}
